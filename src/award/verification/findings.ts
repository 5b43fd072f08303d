/**
 * What a verifier found in a file and asks its people to mend. A finding names one section, or an item or a field of it;
 * while the file is with its people, the named sections alone can be written, and each finding waits for an answer.
 */
import type { FileSection } from '../nomination/file-sections.ts'
import { holdsIdentityNumber } from '../people/identity-numbers.ts'
import { accept, refuse, type Result } from '../result.ts'
import { type Day, dayNumber, dayOfNumber, isDay } from '../units/dates.ts'
import { type Holidays, workingDayFrom } from '../units/working-days.ts'

/** Where a finding lies; without item and field it is the whole section. */
export type FindingPlace = {
  readonly section: string
  readonly item: string | null
  readonly field: string | null
}

/** @property number counts from 1 in the order in which the findings were listed. */
export type Finding = FindingPlace & { readonly number: number; readonly asked: string }

export type FindingDraft = FindingPlace & { readonly asked: string }

/** @property dueOn the last day on which the corrections are expected, in the zone of the season. */
export type Correction = { readonly dueOn: Day; readonly findings: readonly Finding[] }

export type FindingRefusal =
  | { readonly code: 'finding_missing' }
  | { readonly code: 'too_many_findings'; readonly findingsMax: number }
  | { readonly code: 'finding_place_unknown'; readonly at: number }
  | { readonly code: 'finding_text_missing'; readonly at: number }
  | { readonly code: 'finding_text_too_long'; readonly at: number; readonly charactersMax: number }
  | { readonly code: 'finding_identity_number'; readonly at: number }
  | { readonly code: 'due_day_unreadable' }
  | { readonly code: 'due_day_out_of_reach'; readonly from: Day; readonly to: Day }

export const FINDINGS_MAX = 40
export const ASKED_CHARACTERS_MAX = 1000
export const DUE_DAYS = 7
export const DUE_DAYS_MAX = 60

/** A week, where nobody says otherwise; the next working day where that is none. */
export function defaultDueDay(today: Day, holidays: Holidays): Day {
  return workingDayFrom(dayOfNumber(dayNumber(today) + DUE_DAYS), holidays)
}

/**
 * Everything that is wrong with a list of findings at once, or the list as it is kept.
 * @param sections of the file, those of the nomination that is returned.
 * @param dueOn as it was typed: tomorrow at the earliest.
 */
export function checkedCorrection(
  sections: readonly FileSection[],
  drafts: readonly FindingDraft[],
  dueOn: string,
  today: Day,
): Result<Correction, readonly FindingRefusal[]> {
  const refusals = [
    ...(drafts.length === 0 ? [{ code: 'finding_missing' } as const] : []),
    ...(drafts.length > FINDINGS_MAX ? [{ code: 'too_many_findings', findingsMax: FINDINGS_MAX } as const] : []),
    ...drafts.flatMap((draft, at) => [...placeRefusals(sections, draft, at), ...textRefusals(draft.asked, at)]),
    ...dueRefusals(dueOn, today),
  ]
  if (refusals.length > 0 || !isDay(dueOn)) return refuse(refusals)
  const findings = drafts.map((draft, at) => ({ ...draft, asked: tidied(draft.asked), number: at + 1 }))
  return accept({ dueOn, findings })
}

function placeRefusals(
  sections: readonly FileSection[],
  { section, item, field }: FindingDraft,
  at: number,
): readonly FindingRefusal[] {
  const known = sections.find(({ id }) => id === section)
  const isKnown = known !== undefined && (field === null || known.fields.some(({ id }) => id === field))
  // A field of a list stands in one of its items.
  const isWhole = known !== undefined && (!known.list || field === null || item !== null)
  return isKnown && isWhole ? [] : [{ code: 'finding_place_unknown', at }]
}

function textRefusals(asked: string, at: number): readonly FindingRefusal[] {
  const text = tidied(asked)
  if (text === '') return [{ code: 'finding_text_missing', at }]
  if (text.length > ASKED_CHARACTERS_MAX)
    return [{ code: 'finding_text_too_long', at, charactersMax: ASKED_CHARACTERS_MAX }]
  return holdsIdentityNumber(text) ? [{ code: 'finding_identity_number', at }] : []
}

function dueRefusals(dueOn: string, today: Day): readonly FindingRefusal[] {
  if (!isDay(dueOn)) return [{ code: 'due_day_unreadable' }]
  const [from, to] = [dayOfNumber(dayNumber(today) + 1), dayOfNumber(dayNumber(today) + DUE_DAYS_MAX)]
  return dueOn < from || dueOn > to ? [{ code: 'due_day_out_of_reach', from, to }] : []
}

/** One line break is one character, whatever the browser sends. */
function tidied(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').normalize('NFC').trim()
}

export type AnswerRefusal =
  | { readonly code: 'answer_missing' }
  | { readonly code: 'answer_too_long'; readonly charactersMax: number }
  | { readonly code: 'answer_identity_number' }

/** What the candidate says about a finding: what was changed, or why not. */
export function checkedAnswer(typed: string): Result<string, AnswerRefusal> {
  const text = tidied(typed)
  if (text === '') return refuse({ code: 'answer_missing' })
  if (text.length > ASKED_CHARACTERS_MAX)
    return refuse({ code: 'answer_too_long', charactersMax: ASKED_CHARACTERS_MAX })
  return holdsIdentityNumber(text) ? refuse({ code: 'answer_identity_number' }) : accept(text)
}
