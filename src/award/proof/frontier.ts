/** A hash tree that only grows, kept as its whole blocks: all that the next root needs, and nothing that a proof needs. */
import { assert } from '../result.ts'
import { EMPTY_ROOT, type Hash, nodeHash } from './hash-tree.ts'

/** @property blocks the hashes of the whole blocks, largest first: as many as the size has binary ones. */
export type Frontier = { readonly size: number; readonly blocks: readonly Hash[] }

export const EMPTY_FRONTIER: Frontier = { size: 0, blocks: [] }

export function grownBy({ size, blocks }: Frontier, leaves: readonly Hash[]): Frontier {
  const kept = [...blocks]
  for (const [at, leaf] of leaves.entries()) {
    kept.push(leaf)
    for (let whole = size + at; whole % 2 === 1; whole = Math.floor(whole / 2)) {
      const [left, right] = kept.splice(-2)
      assert(left && right, 'a size has as many blocks as binary ones')
      kept.push(nodeHash(left, right))
    }
  }
  return { size: size + leaves.length, blocks: kept }
}

export function frontierRoot({ blocks }: Frontier): Hash {
  const smallest = blocks.at(-1)
  return smallest ? blocks.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), smallest) : EMPTY_ROOT
}
