import nodeAssert from 'node:assert/strict'
import { test } from 'node:test'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { BrokenPromise } from '../result.ts'
import { EMPTY_ROOT, HashTree, isConsistent, leafHash, nodeHash, rootFromInclusion } from './hash-tree.ts'

/** The eight leaves of the certificate-transparency test data, in hexadecimal. */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']

const tree = new HashTree(LEAVES.map((leaf) => leafHash(hexToBytes(leaf))))

function proof(index: number, size: number): readonly string[] {
  return tree.inclusionProof(index, size).map(bytesToHex)
}

function numbered(count: number): HashTree {
  return new HashTree(Array.from({ length: count }, (_, at) => leafHash(utf8ToBytes(`entry ${at}`))))
}

/** transparency-dev/merkle, rfc6962/rfc6962_test.go. */
test('rfc6962-hashes of the published cases: nothing, an empty leaf, a leaf and a node', () => {
  nodeAssert.deepEqual(
    [
      EMPTY_ROOT,
      leafHash(new Uint8Array()),
      leafHash(utf8ToBytes('L123456')),
      nodeHash(utf8ToBytes('N123'), utf8ToBytes('N456')),
    ].map(bytesToHex),
    [
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56',
      'aa217fe888e47007fa15edab33c2b492a722cb106c64667fc2b044444de66bbb',
    ],
  )
})

/** transparency-dev/merkle, cmd/proofgen. */
test('rfc6962-roots-8-leaves of the published cases: the root at every size', () => {
  nodeAssert.deepEqual(
    [1, 2, 3, 4, 5, 6, 7, 8].map((size) => bytesToHex(tree.root(size))),
    [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
      'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
      '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
      'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
      '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
    ],
  )
})

/** transparency-dev/merkle, testdata/inclusion. */
test('rfc9162-inclusion of the published cases: the hashes beside the way of a leaf', () => {
  const hashes = {
    leaf0: '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
    leaves2and3: '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
    leaves4to7: '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
  }
  nodeAssert.deepEqual(proof(0, 1), [])
  nodeAssert.deepEqual(proof(0, 8), [hashes.leaf0, hashes.leaves2and3, hashes.leaves4to7])
  nodeAssert.deepEqual(proof(5, 8), [
    'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  ])
  nodeAssert.deepEqual(proof(2, 3), ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'])
  nodeAssert.deepEqual(proof(1, 5), [
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    hashes.leaves2and3,
    'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
  ])
})

test('every leaf of every tree of 1 to 40 leaves leads to its root, and to no other with a wrong place, size, leaf or hash', () => {
  const large = numbered(40)
  for (let size = 1; size <= 40; size++) {
    const root = bytesToHex(large.root(size))
    const reached = (leaf: Uint8Array, index: number, count: number, beside: readonly Uint8Array[]) => {
      const hash = rootFromInclusion(leaf, index, count, beside)
      return hash !== null && bytesToHex(hash) === root
    }
    for (let index = 0; index < size; index++) {
      const leaf = leafHash(utf8ToBytes(`entry ${index}`))
      const beside = large.inclusionProof(index, size)
      nodeAssert.equal(reached(leaf, index, size, beside), true)
      nodeAssert.equal(reached(leaf, index + 1, size, beside), false)
      nodeAssert.equal(reached(leafHash(utf8ToBytes('another')), index, size, beside), false)
      nodeAssert.equal(reached(leaf, index, size, [...beside, leaf]), false)
      nodeAssert.equal(size > 1 && reached(leaf, index, size, beside.slice(0, -1)), false)
    }
  }
})

test('every smaller tree is the beginning of every larger one of up to 33 leaves, and no other root is', () => {
  const large = numbered(33)
  const other = leafHash(utf8ToBytes('another'))
  const first = (size: number) => ({ size, root: large.root(size) })
  for (let to = 0; to <= 33; to++)
    for (let from = 0; from <= to; from++) {
      const beside = large.consistencyProof(from, to)
      nodeAssert.equal(isConsistent(first(from), first(to), beside), true)
      nodeAssert.equal(isConsistent({ size: from, root: other }, first(to), beside), false)
      nodeAssert.equal(isConsistent(first(from), { size: to, root: other }, beside), from === 0 && to > 0)
      nodeAssert.equal(isConsistent(first(from), first(to), [...beside, other]), false)
      nodeAssert.equal(beside.length > 0 && isConsistent(first(from), first(to), beside.slice(1)), false)
    }
})

test('a history with a changed, a removed or two exchanged entries is no continuation of the one before', () => {
  const leaves = Array.from({ length: 12 }, (_, at) => leafHash(utf8ToBytes(`entry ${at}`)))
  const before = { size: 8, root: new HashTree(leaves.slice(0, 8)).root() }
  const [third, fourth] = [leaves[2], leaves[3]]
  nodeAssert.ok(third && fourth)
  const rewritten = [
    leaves.with(3, leafHash(utf8ToBytes('entry 3 '))),
    leaves.toSpliced(3, 1),
    leaves.with(2, fourth).with(3, third),
  ].map((entries) => new HashTree(entries))
  const continues = (grown: HashTree) =>
    isConsistent(before, { size: grown.size, root: grown.root() }, grown.consistencyProof(8))
  nodeAssert.deepEqual([continues(new HashTree(leaves)), ...rewritten.map(continues)], [true, false, false, false])
})

test('what no tree can have is no proof: places and sizes that are not whole, negative or too large', () => {
  const leaf = leafHash(new Uint8Array())
  for (const [index, size] of [
    [0, 0],
    [1, 1],
    [-1, 1],
    [0.5, 1],
    [0, 2 ** 31],
    [0, Number.NaN],
  ] as const)
    nodeAssert.equal(rootFromInclusion(leaf, index, size, []), null)
  nodeAssert.throws(() => tree.inclusionProof(8), BrokenPromise)
  nodeAssert.throws(() => tree.root(9), BrokenPromise)
  nodeAssert.throws(() => tree.consistencyProof(5, 4), BrokenPromise)
})
