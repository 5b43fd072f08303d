/** What the page asks of the process that lists, and what it gets: what a page shows, or a file to download. */
import { type EmployerUpload, type ListEmployersRefusal, listedEmployers } from '../../actions/list-employers.ts'
import { readPlaceBook } from '../../actions/place-book.ts'
import { csvText, xlsxBytes } from '../../platform/sheets/write-sheet.ts'
import { longListRulesSentence } from '../../wording/compliance.ts'
import { employerFileSentence } from '../../wording/employer-list.ts'
import type { Language } from '../../wording/language.ts'
import { shownFileName } from '../shown-file-name.ts'
import type { LongListView } from './long-list-result.page.tsx'
import { longListSheets } from './long-list-sheets.ts'
import { longListView } from './long-list-view.ts'

export type LongListJob = EmployerUpload & {
  readonly wants: 'page' | 'csv' | 'xlsx'
  readonly name: string
  readonly language: Language
}

export type LongListAnswer =
  | { readonly is: 'page'; readonly view: LongListView }
  | { readonly is: 'file'; readonly type: 'csv' | 'xlsx'; readonly bytes: Uint8Array }
  /** The form again: `of` says which of its files. */
  | { readonly is: 'trouble'; readonly of: 'employers' | 'rulebook'; readonly text: string }

export async function longListAnswer(job: LongListJob): Promise<LongListAnswer> {
  const made = await listedEmployers(job)
  if (!made.ok) return trouble(made.refusal, job.language)
  const places = await readPlaceBook()
  if (job.wants === 'page')
    return { is: 'page', view: longListView(made.value, places, shownFileName(job.name), job.language) }
  const sheets = longListSheets(made.value, places, job.language)
  const [first] = sheets
  const bytes = job.wants === 'xlsx' ? await xlsxBytes(sheets) : new TextEncoder().encode(csvText(first))
  return { is: 'file', type: job.wants, bytes }
}

/** The first refusals in one sentence each: what is wrong with the file as a whole is rarely more than one thing. */
function trouble(refusals: readonly ListEmployersRefusal[], language: Language): LongListAnswer {
  const of = refusals[0]?.of === 'employers' ? 'employers' : 'rulebook'
  return {
    is: 'trouble',
    of,
    text: refusals
      .slice(0, 3)
      .map((refused) => sentenceOf(refused, language))
      .join(' '),
  }
}

function sentenceOf(refused: ListEmployersRefusal, language: Language): string {
  return refused.of === 'employers'
    ? employerFileSentence(refused.refusal, language)
    : longListRulesSentence(refused.refusal, language)
}
