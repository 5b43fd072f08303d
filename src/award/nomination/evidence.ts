/**
 * The evidence that a candidate's file owes: one item for each kind of proof that the rulebook's criteria name, however many
 * criteria ask for it. The state of an item follows from the files under it; nobody sets it.
 */
import { holdsIdentityNumber } from '../people/identity-numbers.ts'
import { accept, refuse, type Result } from '../result.ts'
import type { Category } from '../rulebook/rulebook.ts'
import type { Instant } from '../units/dates.ts'
import type { EvidenceCaps, EvidenceKind } from './evidence-kinds.ts'

export type EvidenceItem = {
  /** As the rulebook writes it, such as `peraturan`. */
  readonly id: string
  readonly askedBy: readonly { readonly category: string; readonly criterion: string; readonly required: boolean }[]
}

export type EvidenceFile = {
  readonly evidence: string
  readonly item: string
  readonly name: string
  readonly kind: EvidenceKind
  readonly bytes: number
  readonly sha256: string
  readonly addedAt: Instant
  readonly addedBy: string
  /** How often it was judged. */
  readonly judgements: number
  /** The last word on it; null while nobody has judged it. */
  readonly judged: { readonly accepted: boolean; readonly reason: string | null; readonly at: Instant } | null
  /** The last word of the virus scanner; null where none was asked. */
  readonly scan: EvidenceScan | null
}

/** @property finding what was found, as the scanner calls it; null unless `infected`. */
export type EvidenceScan = { readonly verdict: 'waiting' | 'clean' | 'infected'; readonly finding: string | null }

type Stands = Pick<EvidenceFile, 'judged'> & Partial<Pick<EvidenceFile, 'scan'>>

/** Until the scanner has answered, a file goes back to nobody but the person who brought it. */
export function mayHandOut({ scan, addedBy }: Pick<EvidenceFile, 'scan' | 'addedBy'>, person: string): boolean {
  if (scan === null || scan.verdict === 'clean') return true
  return scan.verdict === 'waiting' && addedBy === person
}

export const EVIDENCE_STATES = ['missing', 'present', 'accepted', 'rejected'] as const
export type EvidenceState = (typeof EVIDENCE_STATES)[number]

/** In the order in which the categories and their criteria ask for them. */
export function evidenceItems(categories: readonly Category[]): readonly EvidenceItem[] {
  const items = new Map<string, EvidenceItem['askedBy'][number][]>()
  for (const { id: category, criteria } of categories) {
    for (const { id: criterion, evidence, evidenceRequired = [] } of criteria) {
      for (const item of evidence) {
        const asked = items.get(item) ?? []
        items.set(item, asked)
        asked.push({ category, criterion, required: evidenceRequired.includes(item) })
      }
    }
  }
  return [...items].map(([id, askedBy]) => ({ id, askedBy }))
}

export function fileState({ judged, scan }: Stands): Exclude<EvidenceState, 'missing'> {
  if (scan?.verdict === 'infected') return 'rejected'
  if (!judged) return 'present'
  return judged.accepted ? 'accepted' : 'rejected'
}

/** Rejected files count for nothing beside others; one file that waits makes the whole item wait. */
export function itemState(files: readonly Stands[]): EvidenceState {
  const states = new Set(files.map(fileState))
  return (['present', 'accepted', 'rejected'] as const).find((state) => states.has(state)) ?? 'missing'
}

/** Items without which this category's file is not complete and for which no file counts. */
export function missingEvidence(
  items: readonly EvidenceItem[],
  files: readonly (Stands & Pick<EvidenceFile, 'item'>)[],
  category: string,
): readonly string[] {
  return items
    .filter(({ askedBy }) => askedBy.some((asked) => asked.category === category && asked.required))
    .filter(({ id }) => ['missing', 'rejected'].includes(itemState(files.filter(({ item }) => item === id))))
    .map(({ id }) => id)
}

export type NewEvidence = Pick<EvidenceFile, 'item' | 'name' | 'kind' | 'bytes' | 'sha256'>

export type EvidencePlaceRefusal =
  | { readonly code: 'evidence_item_unknown' }
  | { readonly code: 'evidence_there_already'; readonly name: string }
  | { readonly code: 'evidence_name_holds_identity_number' }
  | { readonly code: 'evidence_files_too_many'; readonly filesMax: number }
  | { readonly code: 'evidence_together_too_large'; readonly bytesMax: number; readonly bytesLeft: number }

/** Whether there is room for one more file: the same one twice under an item is no more proof. */
export function placedEvidence(
  items: readonly EvidenceItem[],
  files: readonly Pick<EvidenceFile, 'item' | 'sha256' | 'bytes' | 'name'>[],
  added: NewEvidence,
  { candidateBytesMax: bytesMax, candidateFilesMax: filesMax }: EvidenceCaps,
): Result<NewEvidence, EvidencePlaceRefusal> {
  if (!items.some(({ id }) => id === added.item)) return refuse({ code: 'evidence_item_unknown' })
  const same = files.find(({ item, sha256 }) => item === added.item && sha256 === added.sha256)
  if (same) return refuse({ code: 'evidence_there_already', name: same.name })
  const name = keptFileName(added.name, added.kind)
  if (holdsIdentityNumber(name)) return refuse({ code: 'evidence_name_holds_identity_number' })
  if (files.length >= filesMax) return refuse({ code: 'evidence_files_too_many', filesMax })
  const bytesLeft = bytesMax - files.reduce((sum, { bytes }) => sum + bytes, 0)
  if (added.bytes > bytesLeft) return refuse({ code: 'evidence_together_too_large', bytesMax, bytesLeft })
  return accept({ ...added, name })
}

export const FILE_NAME_CHARACTERS_MAX = 120

/** The name without folders, without signs that nobody sees or that turn the writing round, ending as its content says. */
export function keptFileName(name: string, kind: EvidenceKind): string {
  const plain = (name.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"<>|:*?]/gu, '')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .trim()
  const short = [...plain].slice(0, FILE_NAME_CHARACTERS_MAX).join('').trim()
  return `${short === '' ? 'bukti' : short}.${kind}`
}
