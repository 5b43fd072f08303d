import nodeAssert from 'node:assert/strict'
import { test } from 'node:test'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { EMPTY_FRONTIER, frontierRoot, grownBy } from './frontier.ts'
import { HashTree, leafHash } from './hash-tree.ts'

const leaves = Array.from({ length: 70 }, (_, at) => leafHash(utf8ToBytes(`entry ${at}`)))

test('a tree that grew leaf by leaf, or by any two batches, has the root of the whole tree', () => {
  const tree = new HashTree(leaves)
  let grown = EMPTY_FRONTIER
  for (let size = 0; size <= 70; size++) {
    nodeAssert.equal(bytesToHex(frontierRoot(grown)), bytesToHex(tree.root(size)))
    const batched = grownBy(grownBy(EMPTY_FRONTIER, leaves.slice(0, size)), leaves.slice(size))
    nodeAssert.equal(bytesToHex(frontierRoot(batched)), bytesToHex(tree.root()))
    grown = grownBy(grown, leaves.slice(size, size + 1))
  }
})

function count(size: number): number {
  return grownBy(EMPTY_FRONTIER, leaves.slice(0, size)).blocks.length
}

test('it keeps one hash for every binary one of its size', () => {
  nodeAssert.deepEqual([0, 1, 2, 3, 7, 8, 63, 64, 65].map(count), [0, 1, 1, 2, 3, 1, 6, 1, 2])
})
