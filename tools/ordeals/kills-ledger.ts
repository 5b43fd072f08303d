/** What assessors were promised while somebody killed the server, and whether the database kept every promise. */
import { checkInvariants } from '../../src/actions/check-invariants.ts'
import { recordedDetail } from '../../src/award/people/recorded-detail.ts'
import type { SheetKey } from '../../src/award/judging/mark-sheet.ts'
import type { Database } from '../../src/store/db.ts'
import { KEY } from '../../test/cast.ts'

/** One save carries the same word as comment of every criterion, so that a sheet mixed from two saves shows. */
export type Save = { readonly sheet: string; readonly word: string; readonly version: number }

/** Sheets go by `candidate/seat`. */
export type Ledger = {
  /** Sent, whether or not an answer came: a word in the database that nobody sent would be a stranger. */
  readonly sent: Set<string>
  readonly acknowledged: Save[]
  readonly signatureSent: Set<string>
  readonly signed: Set<string>
}

export function openLedger(): Ledger {
  return { sent: new Set(), acknowledged: [], signatureSent: new Set(), signed: new Set() }
}

export function sheetName({ candidate, seat }: Pick<SheetKey, 'candidate' | 'seat'>): string {
  return `${candidate}/${seat}`
}

export type Verdict = { readonly lost: readonly string[]; readonly halfDone: readonly string[] }

/** Compares every promise with the database, and every sheet of the database with its history. */
export async function verdictOn(db: Database, ledger: Ledger): Promise<Verdict> {
  const sheets = await sheetsIn(db)
  const history = await historyIn(db)
  const lost = ledger.acknowledged.flatMap((save) => lostSave(save, sheets, history))
  for (const sheet of ledger.signed) if (!sheets.get(sheet)?.signed) lost.push(`signature of ${sheet}`)
  const halfDone = [...sheets].flatMap(([sheet, found]) => halfDoneIn(sheet, found, history, ledger))
  const { broken } = await checkInvariants(db)
  return { lost, halfDone: [...halfDone, ...broken.map(({ invariant, row }) => `${row} (${invariant})`)] }
}

type KeptSheet = { readonly version: number; readonly words: readonly string[]; readonly signed: boolean }
/** By `candidate/seat/version`: the word the history remembers for that save. */
type History = { readonly words: ReadonlyMap<string, string>; readonly signings: ReadonlySet<string> }

function lostSave({ sheet, word, version }: Save, sheets: ReadonlyMap<string, KeptSheet>, history: History): string[] {
  const found = sheets.get(sheet)
  const name = `save ${version} of ${sheet} ("${word}")`
  if (!found || found.version < version) return [`${name}: the sheet is at ${found?.version ?? 'nothing'}`]
  if (history.words.get(`${sheet}/${version}`) !== word) return [`${name}: the history does not know it`]
  if (found.version === version && !found.words.every((kept) => kept === word)) return [`${name}: its marks are gone`]
  return []
}

function halfDoneIn(sheet: string, found: KeptSheet, history: History, ledger: Ledger): string[] {
  const { version, words, signed } = found
  const saves = Array.from({ length: version }, (_, at) => at + 1)
  const missing = saves.filter((one) => !history.words.has(`${sheet}/${one}`))
  const latest = history.words.get(`${sheet}/${version}`)
  const after = history.words.has(`${sheet}/${version + 1}`)
  return [
    ...missing.map((one) => `${sheet}: version ${one} has no activity`),
    ...(after ? [`${sheet}: an activity for version ${version + 1}, the sheet is at ${version}`] : []),
    ...(new Set(words).size > 1 ? [`${sheet}: marks of ${[...new Set(words)].join(' and ')}`] : []),
    ...(version > 0 && words.some((word) => word !== latest)
      ? [`${sheet}: its marks are not those of its history`]
      : []),
    ...(words.some((word) => !ledger.sent.has(word)) ? [`${sheet}: marks that nobody sent`] : []),
    ...(signed === history.signings.has(sheet) ? [] : [`${sheet}: a signature and its activity disagree`]),
    ...(signed && !ledger.signatureSent.has(sheet) ? [`${sheet}: a signature that nobody gave`] : []),
  ]
}

async function sheetsIn(db: Database): Promise<ReadonlyMap<string, KeptSheet>> {
  const kept = await db.selectFrom('mark_sheet').select(['candidate', 'seat', 'version']).execute()
  const marks = await db.selectFrom('mark').select(['candidate', 'seat', 'comment']).execute()
  const signatures = await db.selectFrom('mark_sheet_signature').select(['candidate', 'seat']).execute()
  const signed = new Set(signatures.map(sheetName))
  const words = Map.groupBy(marks, sheetName)
  return new Map(
    kept.map((row) => {
      const sheet = sheetName(row)
      const comments = (words.get(sheet) ?? []).map(({ comment }) => comment).toSorted()
      return [sheet, { version: row.version, words: comments, signed: signed.has(sheet) }]
    }),
  )
}

type Saved = { readonly version: number; readonly marks: readonly { readonly comment: string }[] }

async function historyIn(db: Database): Promise<History> {
  const rows = await db
    .selectFrom('activity')
    .innerJoin('activity_detail', 'activity_detail.id', 'activity.id')
    .select(['deed', 'subject', 'detail'])
    .execute()
  const words = new Map<string, string>()
  const signings = new Set<string>()
  for (const { deed, subject, detail } of rows) {
    const sheet = subject.slice(KEY.category.length + 1)
    if (deed === 'mark_sheet_signed') signings.add(sheet)
    if (deed !== 'marks_entered') continue
    const { version, marks } = (recordedDetail(detail)?.after ?? {}) as Saved
    words.set(`${sheet}/${version}`, [...new Set(marks.map(({ comment }) => comment))].join(' and '))
  }
  return { words, signings }
}
