/** A paper as it was issued with a publication: whoever holds the bundle knows the file by its hash, to the byte. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** @property name `berita-acara.pdf`, `piagam-PA-61-2025-0001.pdf`. @property sha256 64 hexadecimal digits. */
export type IssuedPaper = { readonly name: string; readonly bytes: number; readonly sha256: string }

/** The name under which this very file was issued; null for every other file. */
export function issuedNameOf(papers: readonly Pick<IssuedPaper, 'name' | 'sha256'>[], file: Uint8Array): string | null {
  const digits = bytesToHex(sha256(file))
  return papers.find((paper) => paper.sha256 === digits)?.name ?? null
}
