/**
 * The append-only hash tree of RFC 6962 and RFC 9162: a leaf is SHA-256(0x00 || bytes), a node SHA-256(0x01 || left || right),
 * and a list is split at the largest power of two below its length. Hashes are 32 bytes.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { assert } from '../result.ts'

export type Hash = Uint8Array

/** Sizes beyond this need more than the 32 bits that shifting knows; a nation's season has some millions of entries. */
export const TREE_SIZE_MAX = 2 ** 31 - 1

export const EMPTY_ROOT: Hash = sha256(new Uint8Array())

export function leafHash(bytes: Uint8Array): Hash {
  return sha256.create().update(LEAF).update(bytes).digest()
}

export function nodeHash(left: Hash, right: Hash): Hash {
  return sha256.create().update(NODE).update(left).update(right).digest()
}

const LEAF = Uint8Array.of(0)
const NODE = Uint8Array.of(1)

/** A tree that keeps the hash of every whole block of 2, 4, 8 ... leaves, so that a proof costs as much as the tree is high. */
export class HashTree {
  /** `levels[k][i]` is the hash of the leaves from i * 2^k to below (i + 1) * 2^k. */
  readonly #levels: Hash[][] = [[]]

  constructor(leaves: Iterable<Hash> = []) {
    for (const leaf of leaves) this.append(leaf)
  }

  get size(): number {
    return this.#levels[0]?.length ?? 0
  }

  append(leaf: Hash): void {
    assert(this.size < TREE_SIZE_MAX, 'a tree has room for two thousand million leaves')
    this.#levels[0]?.push(leaf)
    for (let level = 0; ; level++) {
      const own = this.#levels[level] ?? []
      if (own.length % 2 === 1) return
      const above = (this.#levels[level + 1] ??= [])
      const [left, right] = own.slice(-2)
      assert(left && right, 'an even level has two last hashes')
      above.push(nodeHash(left, right))
    }
  }

  /** @param size of the tree when it was smaller; its whole size unless said otherwise. */
  root(size = this.size): Hash {
    assert(size <= this.size, 'a root is asked of leaves that are there')
    return size === 0 ? EMPTY_ROOT : this.#block(0, size)
  }

  /** The hashes beside the way from a leaf up to the root of the tree of that size, lowest first. */
  inclusionProof(index: number, size = this.size): readonly Hash[] {
    assert(index < size && size <= this.size, 'a proof is asked of a leaf that is there')
    return this.#path(index, 0, size)
  }

  /** That the tree of size `from` is the beginning of the tree of size `to`. Empty where nothing needs a proof. */
  consistencyProof(from: number, to = this.size): readonly Hash[] {
    assert(from <= to && to <= this.size, 'a proof is asked of sizes that were')
    return from === 0 || from === to ? [] : this.#kept(from, 0, to, true)
  }

  #block(begin: number, end: number): Hash {
    const count = end - begin
    if ((count & (count - 1)) === 0) {
      const whole = this.#levels[Math.log2(count)]?.[begin / count]
      assert(whole, 'whole blocks are kept')
      return whole
    }
    const split = begin + splitBelow(count)
    return nodeHash(this.#block(begin, split), this.#block(split, end))
  }

  #path(index: number, begin: number, end: number): Hash[] {
    if (end - begin === 1) return []
    const split = begin + splitBelow(end - begin)
    return index < split
      ? [...this.#path(index, begin, split), this.#block(split, end)]
      : [...this.#path(index, split, end), this.#block(begin, split)]
  }

  #kept(from: number, begin: number, end: number, isWhole: boolean): Hash[] {
    if (from === end) return isWhole ? [] : [this.#block(begin, end)]
    const split = begin + splitBelow(end - begin)
    return from <= split
      ? [...this.#kept(from, begin, split, isWhole), this.#block(split, end)]
      : [...this.#kept(from, split, end, false), this.#block(begin, split)]
  }
}

/** The largest power of two below a count of at least two. */
function splitBelow(count: number): number {
  return 2 ** (31 - Math.clz32(count - 1))
}

/** The root that a leaf and the hashes beside its way lead to; null where such a proof cannot be. */
export function rootFromInclusion(leaf: Hash, index: number, size: number, proof: readonly Hash[]): Hash | null {
  if (!isSize(size) || !isSize(index) || index >= size) return null
  let [node, last, hash] = [index, size - 1, leaf]
  for (const beside of proof) {
    if (last === 0) return null
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(beside, hash)
      while (node % 2 === 0 && node !== 0) [node, last] = [node >> 1, last >> 1]
    } else hash = nodeHash(hash, beside)
    ;[node, last] = [node >> 1, last >> 1]
  }
  return last === 0 ? hash : null
}

/** Whether the second tree begins with the first. RFC 9162, 2.1.4.2. */
export function isConsistent(
  first: { readonly size: number; readonly root: Hash },
  second: { readonly size: number; readonly root: Hash },
  proof: readonly Hash[],
): boolean {
  if (!isSize(first.size) || !isSize(second.size) || first.size > second.size) return false
  if (first.size === second.size) return proof.length === 0 && isSame(first.root, second.root)
  if (first.size === 0) return proof.length === 0 && isSame(first.root, EMPTY_ROOT)
  const path = (first.size & (first.size - 1)) === 0 ? [first.root, ...proof] : [...proof]
  const [begin, ...rest] = path
  if (!begin) return false
  let [node, last] = [first.size - 1, second.size - 1]
  while (node % 2 === 1) [node, last] = [node >> 1, last >> 1]
  let [old, grown] = [begin, begin]
  for (const beside of rest) {
    if (last === 0) return false
    if (node % 2 === 1 || node === last) {
      old = nodeHash(beside, old)
      grown = nodeHash(beside, grown)
      while (node % 2 === 0 && node !== 0) [node, last] = [node >> 1, last >> 1]
    } else grown = nodeHash(grown, beside)
    ;[node, last] = [node >> 1, last >> 1]
  }
  return last === 0 && isSame(old, first.root) && isSame(grown, second.root)
}

function isSize(count: number): boolean {
  return Number.isInteger(count) && count >= 0 && count <= TREE_SIZE_MAX
}

export function isSame(one: Hash, other: Hash): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}
