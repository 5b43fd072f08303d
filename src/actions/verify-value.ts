/** A verifier records what they found of a claimed figure, and where. A correction is a further row. */
import { type FileRefusal, mayReadFile, mayWriteInFile, rolesForFile } from '../award/nomination/access.ts'
import type { NominationState } from '../award/nomination/nomination-states.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import {
  CHECKED_IN,
  checkedValue,
  type FigurePlace,
  figuresOf,
  type VerifiedValueRefusal,
} from '../award/verification/verified-value.ts'
import { listSections } from '../store/file-sections.ts'
import { insertVerifiedValue, listVerifiedValues } from '../store/verified-values.ts'
import { type FileKey, findCandidateFile } from './candidate-file.ts'
import { actor, type Desk } from './desk.ts'

export type VerifyValueRefusal =
  | FileRefusal
  | { readonly code: 'not_a_verifier' }
  /** Who writes in a file, or hands it in, does not say what is true of it. */
  | { readonly code: 'own_file_verified' }
  | { readonly code: 'file_not_with_verifiers'; readonly states: readonly NominationState[] }
  | { readonly code: 'verified_meanwhile' }
  | { readonly code: 'value_refused'; readonly refusals: readonly VerifiedValueRefusal[] }

/** @property seenEntry the entry that stood there when the page was opened; 0 for none. */
export type ValueDraft = { readonly seenEntry: number; readonly value: string; readonly source: string }

/** @returns the entry. */
export async function verifyValue(
  desk: Desk,
  key: FileKey & FigurePlace,
  draft: ValueDraft,
): Promise<Result<number, VerifyValueRefusal>> {
  return desk.transaction<number, VerifyValueRefusal>(async (db) => {
    // Held: nobody takes the file back to its people while a figure of it is verified.
    const file = await findCandidateFile(db, key, true)
    if (!file) return refuse({ code: 'not_found' })
    const { candidate, nominations, sections } = file
    const read = mayReadFile(desk.viewer, key, candidate)
    if (!read.ok) return read
    if (!rolesForFile(desk.viewer, key, candidate).includes('verifier')) return refuse({ code: 'not_a_verifier' })
    if (mayWriteInFile(desk.viewer, key, candidate).ok) return refuse({ code: 'own_file_verified' })
    const states = nominations.map(({ state }) => state)
    if (!states.some((state) => CHECKED_IN.includes(state))) return refuse({ code: 'file_not_with_verifiers', states })

    const section = sections.find(({ id }) => id === key.section)
    const saved = (await listSections(db, key)).find((one) => one.section === key.section)
    const isHere = (one: FigurePlace) => one.section === key.section && one.item === key.item && one.field === key.field
    const figure = section && saved && figuresOf(section, saved.draft).find(isHere)
    if (!figure) return refuse({ code: 'not_found' })
    const last = (await listVerifiedValues(db, key, key.candidate)).find(isHere)
    if ((last?.entry ?? 0) !== draft.seenEntry) return refuse({ code: 'verified_meanwhile' })
    const checked = checkedValue(key, draft)
    if (!checked.ok) return refuse({ code: 'value_refused', refusals: checked.refusal })
    const { section: id, item, field, claimed } = figure
    const entry = draft.seenEntry + 1
    const row = { section: id, item, field, entry, claimed, ...checked.value, recordedAt: desk.now() }
    if (!(await insertVerifiedValue(db, key, row, actor(desk)))) return refuse({ code: 'verified_meanwhile' })
    const { value, source } = checked.value
    const subject = `${key.candidate}/${id}`
    await desk.record(db, key, 'value_verified', subject, { item, field, entry, claimed, value, source })
    return accept(entry)
  })
}
