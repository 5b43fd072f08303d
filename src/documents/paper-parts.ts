/** What must never be missing on a paper, and whether its words say what its figures say. */
import { accept, refuse } from '../award/result.ts'
import type { Result } from '../award/result.ts'
import { isDay } from '../award/units/dates.ts'
import { writtenDate } from '../wording/dates.ts'
import { decimalInFigures, decimalInWords } from '../wording/numbers.ts'
import type { Addendum } from './addendum.ts'
import type { AttendanceList } from './attendance-list.ts'
import type { BeritaAcara } from './berita-acara.ts'
import type { BeritaAcaraBerkas } from './berita-acara-berkas.ts'
import type { CandidateFilePaper } from './candidate-file.ts'
import type { CandidateForm } from './candidate-form.ts'
import type { Certificate } from './certificate.ts'
import type { InterviewLists } from './interview-lists.ts'
import type { OutreachLetters } from './outreach-letters.ts'
import type { PlanAnnex } from './plan-annex.ts'
import type { ScoreSheet } from './score-sheet.ts'
import type { SheetReceipt } from './sheet-receipt.ts'
import type { VerifierChecklist } from './verifier-checklist.ts'

export type Paper =
  | Addendum
  | AttendanceList
  | BeritaAcara
  | BeritaAcaraBerkas
  | CandidateFilePaper
  | CandidateForm
  | Certificate
  | InterviewLists
  | OutreachLetters
  | PlanAnnex
  | ScoreSheet
  | SheetReceipt
  | VerifierChecklist

export type PaperPartsRefusal =
  /** Paths such as `panel.decree` and `results[0].rows[1].totalWords`. */
  | { readonly code: 'paper_incomplete'; readonly missing: readonly string[] }
  | { readonly code: 'paper_words_disagree'; readonly at: readonly string[] }

// A dotted path; [] means "at least one"; without it a list may be empty ("tidak ada") but must be there.
// A final paper needs all of them; what a draft may lack too is in its second list.
const ALWAYS = ['paper', 'shape', 'status', 'example', 'issuer', 'fileDate', 'letterhead.lines[]']
const REQUIRED: Record<Paper['paper'], { readonly draft: readonly string[]; readonly final: readonly string[] }> = {
  'berita-acara': {
    draft: [
      ...'title[] award.name award.tier award.label award.period panel.name panel.short basis[]'.split(' '),
      ...'attendance.appointed attendance.quorum recusals proceedings[].text results[].category'.split(' '),
      ...'results[].rows[].rankWord results[].rows[].name results[].rows[].total results[].rows[].totalWords'.split(
        ' ',
      ),
      ...'dissent objection copies members[].office members[].role recap[].criteria[].name recap[].rows[].name'.split(
        ' ',
      ),
      ...'recap[].rows[].points[] recap[].rows[].total recap[].rows[].rank recapNote matrix.seats[]'.split(' '),
      ...'matrix.groups[].rows[].name matrix.groups[].rows[].totals[] matrix.note meeting.zone'.split(' '),
    ],
    final: [
      ...'number date.iso date.figures date.words meeting.date.weekday meeting.date.words meeting.from'.split(' '),
      ...'meeting.to meeting.place panel.decree attendance.present attendance.verdict'.split(' '),
      ...'proof.fingerprint proof.rulebook proof.url proof.short'.split(' '),
    ],
  },
  addendum: {
    draft: [],
    final: [
      ...'title[] number place date.iso date.figures date.words award.name category former.number'.split(' '),
      ...'former.date.figures former.fingerprint meeting.date.weekday meeting.from meeting.to meeting.zone'.split(' '),
      ...'meeting.place panel.name panel.short panel.decree attendance.present attendance.verdict reason'.split(' '),
      ...'objections changedMarks rows[].name rows[].before rows[].rank rows[].total rows[].totalWords'.split(' '),
      ...'results certificates dissent copies members[].office members[].role'.split(' '),
      ...'proof.fingerprint proof.rulebook proof.url proof.short'.split(' '),
    ],
  },
  'candidate-file': {
    draft: [
      ...'award season candidate category cover[].value receipt[] sections[].title evidenceAsOf'.split(' '),
      ...'evidence figures claims proof.url proof.short'.split(' '),
    ],
    final: [],
  },
  'berita-acara-berkas': {
    draft: [],
    final: [
      ...'title[] number place date.iso date.figures date.words date.weekday award.name award.tier award.label'.split(
        ' ',
      ),
      ...'award.period category meeting.from meeting.to meeting.zone meeting.place attendees[].name'.split(' '),
      ...'attendees[].office counts.files counts.pass counts.fail counts.return counts.attendees passed'.split(' '),
      ...'failed returned rows[].name rows[].incomplete rows[].evidence rows[].findings rows[].visits'.split(' '),
      ...'rows[].figures rows[].decision copies members[].name members[].office decidedAt fingerprint'.split(' '),
    ],
  },
  'candidate-form': {
    draft: 'award season category code sections[].title sections[].fields[].label checklist'.split(' '),
    final: [],
  },
  certificate: {
    draft: [
      ...'heading number recipient rankWord rankTone category award.name award.tier award.label'.split(' '),
      ...'award.period citation basis date.iso date.figures signatory.office[]'.split(' '),
    ],
    final: 'checkCode proof.fingerprint proof.rulebook proof.url proof.short'.split(' '),
  },
  'verifier-checklist': {
    draft: 'candidate category season handedIn fingerprint sections[].title claims evidence proof.url'.split(' '),
    final: [],
  },
  'score-sheet': {
    draft: [
      ...'award.name award.tier award.label category sheets[].number sheets[].candidate'.split(' '),
      ...'sheets[].seat.code sheets[].seat.unsur criteria[].name criteria[].weight criteria[].boxes rulebook'.split(
        ' ',
      ),
    ],
    final: [],
  },
  'plan-annex': {
    draft: [
      ...'title[] plan place year version printedOn lines[].people lines[].fund lines[].heads lines[].months'.split(
        ' ',
      ),
      ...'lines[].contribution lines[].cost headMonths sum.total sum.totalWords months[].month months[].heads'.split(
        ' ',
      ),
      ...'months[].amount funds[].fund funds[].amount funds[].law effect concerns signatory.office[]'.split(' '),
    ],
    final: ['proof.url', 'proof.short'],
  },
  'outreach-letters': {
    draft: [
      ...'date.iso date.figures about event.title event.date.iso event.date.weekday event.time event.venue'.split(' '),
      ...'event.agenda letters[].to[] letters[].url opening closing signatory.office[]'.split(' '),
    ],
    final: [],
  },
  'sheet-receipt': {
    draft: 'category candidate seat signed version rows[].criterion rows[].weight rows[].mark seal salt'.split(' '),
    final: [],
  },
  'interview-lists': {
    draft:
      'title version zone sheets[].date.weekday sheets[].date.figures sheets[].rows[].time sheets[].rows[].name'.split(
        ' ',
      ),
    final: [],
  },
  'attendance-list': {
    draft: 'event date.iso date.weekday date.figures time place rows emptyRows signatory.office[]'.split(' '),
    final: [],
  },
}

/** The paper itself when it may be printed; otherwise everything of the first kind that is wrong with it. */
export function printable<Printed extends Paper>(paper: Printed): Result<Printed, PaperPartsRefusal> {
  const { draft, final } = REQUIRED[paper.paper]
  const paths = [...ALWAYS, ...draft, ...(paper.status === 'final' ? final : [])]
  const missing = [...new Set(paths.flatMap((path) => gaps(paper, path.split('.'), '')))]
  if (missing.length > 0) return refuse({ code: 'paper_incomplete', missing })
  const disagreeing = wordsThatDisagree(paper, '')
  if (disagreeing.length > 0) return refuse({ code: 'paper_words_disagree', at: disagreeing })
  return accept(paper)
}

function gaps(value: unknown, path: readonly string[], trail: string): string[] {
  const [head, ...rest] = path
  if (head === undefined) return value === undefined || value === null || value === '' ? [trail] : []
  const name = head.replace('[]', '')
  const here = trail === '' ? name : `${trail}.${name}`
  const inner = (value as Record<string, unknown> | null)?.[name]
  if (!head.endsWith('[]')) return inner === undefined || inner === null ? [here] : gaps(inner, rest, here)
  if (!Array.isArray(inner) || inner.length === 0) return [`${here}[]`]
  return inner.flatMap((item, at) => gaps(item, rest, `${here}[${at}]`))
}

/** Words and figures are both frozen in the paper, so that what is signed says both; here they are derived again. */
function wordsThatDisagree(value: unknown, trail: string): string[] {
  if (value === null || typeof value !== 'object') return []
  const deeper = partsOf(value, trail).flatMap(([item, path]) => wordsThatDisagree(item, path))
  const part = value as Record<string, unknown>
  const agree = Array.isArray(value) || derived(part).every(([key, expected]) => part[key] === expected)
  return agree ? deeper : [trail, ...deeper]
}

function derived(part: Record<string, unknown>): [string, unknown][] {
  const { iso, total, totalWords } = part
  if (typeof iso === 'string') return isDay(iso) ? Object.entries(writtenDate(iso)) : [['iso', null]]
  if (typeof total !== 'string' || typeof totalWords !== 'string') return []
  const decimal = total.replaceAll('.', '').replace(',', '.')
  if (!/^\d+(\.\d+)?$/.test(decimal)) return [['total', null]]
  return Object.entries({ total: decimalInFigures(decimal), totalWords: decimalInWords(decimal) })
}

function partsOf(value: object, trail: string): [unknown, string][] {
  if (Array.isArray(value)) return value.map((item, at) => [item, `${trail}[${at}]`])
  return Object.entries(value).map(([key, item]) => [item, trail === '' ? key : `${trail}.${key}`])
}
