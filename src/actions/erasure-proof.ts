/** What an erasure leaves behind: how many parts it took from the history, and the hash of their list. */
import { createHash } from 'node:crypto'
import type { ErasedPart } from '../store/personal-data.ts'

export type ErasureProof = { readonly request: string; readonly parts: number; readonly hash: string }

export function erasureProof(request: string, parts: readonly ErasedPart[]): ErasureProof {
  const lines = parts.map(({ province, season, id, part }) => `${province}/${season}/${id}/${part}`).toSorted()
  return { request, parts: lines.length, hash: createHash('sha256').update(lines.join('\n')).digest('hex') }
}
