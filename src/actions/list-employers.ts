/** An organiser's file of employers becomes a long list; it is read, listed and forgotten. Nothing here knows a database. */
import type { EmployerFileOptions } from '../award/compliance/employer-rows.ts'
import { PROGRAMME_RULES, type ProgrammeRuleId } from '../award/compliance/required-programmes.ts'
import { longList, type LongList } from '../award/ranking/long-list.ts'
import { longListRules, type LongListRulesRefusal } from '../award/ranking/long-list-rules.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import { SHEET_LIMITS, type SheetLimits } from '../platform/sheets/sheet.ts'
import { type EmployerFileRefusal, type EmployerList, employersOfBytes } from './employer-list.ts'

/** What an upload may hold. */
export const EMPLOYER_UPLOAD_LIMITS: SheetLimits = {
  ...SHEET_LIMITS,
  bytesMax: 20 * 1024 * 1024,
  rowsMax: 200_001,
  unpackedBytesMax: 64 * 1024 * 1024,
}

export type EmployerUpload = EmployerFileOptions & {
  readonly bytes: Uint8Array
  readonly rulebook: Rulebook
  readonly programmeRule: ProgrammeRuleId
}

export type ListedEmployers = { readonly rulebook: Rulebook; readonly file: EmployerList; readonly list: LongList }

export type ListEmployersRefusal =
  | { readonly of: 'employers'; readonly refusal: EmployerFileRefusal }
  | { readonly of: 'rules'; readonly refusal: LongListRulesRefusal }

export async function listedEmployers(
  upload: EmployerUpload,
): Promise<Result<ListedEmployers, readonly ListEmployersRefusal[]>> {
  const { rulebook } = upload
  const rules = longListRules(rulebook, null)
  if (!rules.ok) return refuse([{ of: 'rules', refusal: rules.refusal }])
  const { dateOrder, asOfDay } = upload
  const file = await employersOfBytes(upload.bytes, { dateOrder, asOfDay, limits: EMPLOYER_UPLOAD_LIMITS })
  if (!file.ok) return refuse(file.refusal.map((refusal) => ({ of: 'employers' as const, refusal })))
  const list = longList(file.value.ledger, rules.value, PROGRAMME_RULES[upload.programmeRule])
  return accept({ rulebook, file: file.value, list })
}
