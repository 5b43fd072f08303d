import type { RankingTable } from '../award/ranking/ranking.columns.ts'
import type { RankingTables } from '../award/ranking/table-contests.ts'
import { identityColumns, type IdentityColumn } from '../award/people/identity-numbers.ts'
import { NameFinder } from '../award/ranking/names.ts'
import type { SeasonRanking, SeasonRefusal } from '../award/ranking/season-ranking.ts'
import { rankedSeason } from '../award/ranking/season-ranking.ts'
import type { Result } from '../award/result.ts'
import { accept, refuse } from '../award/result.ts'
import type { Category, Rulebook } from '../award/rulebook/rulebook.ts'
import { readSheetFile } from '../platform/sheets/read-sheet.ts'
import type { SheetRefusal } from '../platform/sheets/sheet.ts'
import { phrase } from '../wording/command-help.ts'
import { identitySentence } from '../wording/identity-numbers.ts'
import type { Language } from '../wording/language.ts'
import { rankingRefusalSentence, tableNoteSentence } from '../wording/ranking.ts'
import { sheetSentence } from '../wording/sheets.ts'
import type { Command, CommandIo, ExitCode } from './command-io.ts'
import { languageOf, parsedArgs, SHARED_OPTIONS, withUsage, WrongUsage } from './command-io.ts'
import { rankingJson } from './ranking-json.ts'
import { writeRanking } from './ranking-file.ts'
import { rankingText } from './ranking-text.ts'
import type { ToldRefusal } from './read-rulebook.ts'
import { flawLine, readRulebook, toldFlaw } from './read-rulebook.ts'

const OPTIONS = {
  ...SHARED_OPTIONS,
  rulebook: { type: 'string' },
  marks: { type: 'string' },
  indicators: { type: 'string' },
  recusals: { type: 'string' },
  votes: { type: 'string' },
  category: { type: 'string' },
  sheet: { type: 'string' },
  out: { type: 'string' },
  'no-statistics': { type: 'boolean' },
} as const

type Wanted = {
  readonly rulebook: string
  readonly files: { readonly [table in RankingTable]?: string }
  readonly category: string | null
  readonly sheet: string | null
  readonly out: string | null
  readonly json: boolean
  readonly statistics: boolean
  readonly language: Language
}

/** `paritrana rank`: reads the files, ranks, and prints or writes the ranking with its whole explanation. */
export const rankCommand: Command = (args, io) =>
  withUsage('rank', io, async () => {
    const wanted = wantedFrom(args)
    const ranked = await rankedFromFiles(wanted, io)
    if (!ranked.ok) return tellRefusals(ranked.refusal, wanted, io)
    const { rulebook, ranking } = ranked.value
    for (const note of ranking.notes) {
      io.stderr(`${phrase('note', wanted.language)}: ${tableNoteSentence(note, wanted.language)}\n`)
    }
    if (wanted.out !== null) return writeTo(wanted.out, rulebook, ranking, wanted.language, io)
    const statistics = wanted.statistics ? await import('./ranking-statistics.ts') : null
    const choice = { statistics, language: wanted.language }
    if (wanted.json) io.stdout(`${JSON.stringify(rankingJson(ranking, choice))}\n`)
    else io.stdout(rankingText(rulebook, ranking, choice))
    return 0
  })

function wantedFrom(args: readonly string[]): Wanted {
  const { values, positionals } = parsedArgs(args, OPTIONS)
  const language = languageOf(values.lang)
  if (positionals.length > 0) throw new WrongUsage(positionals.join(' '))
  const { rulebook, marks, indicators, recusals, votes, out = null } = values
  if (rulebook === undefined) throw new WrongUsage(`--rulebook ${phrase('needs', language)}`)
  if (marks === undefined) throw new WrongUsage(`--marks ${phrase('needs', language)}`)
  if (out !== null && values.json === true) throw new WrongUsage(phrase('jsonOrOut', language))
  if (out !== null && !/\.(xlsx|csv)$/i.test(out)) throw new WrongUsage(phrase('outKind', language))
  return {
    rulebook,
    files: {
      marks,
      ...(indicators === undefined ? {} : { indicators }),
      ...(recusals === undefined ? {} : { recusals }),
      ...(votes === undefined ? {} : { votes }),
    },
    category: values.category ?? null,
    sheet: values.sheet ?? null,
    out,
    json: values.json === true,
    statistics: values['no-statistics'] !== true,
    language,
  }
}

type Ranked = { readonly rulebook: Rulebook; readonly ranking: SeasonRanking }

async function rankedFromFiles(wanted: Wanted, io: CommandIo): Promise<Result<Ranked, readonly ToldRefusal[]>> {
  const { language, files } = wanted
  const read = await readRulebook(wanted.rulebook, language)
  const tables = await readTables(wanted, io)
  if (!read.ok) return refuse([...read.refusal, ...tables.refusals])
  const { rulebook, unknownFields } = read.value
  for (const field of unknownFields) {
    io.stderr(`${phrase('note', language)}: ${flawLine(toldFlaw(field, wanted.rulebook, language), language)}`)
  }
  const only = chosenCategory(rulebook, wanted)
  if (!only.ok) return only
  const ranking = tables.readable ? rankedSeason(rulebook, tables.readable, only.value) : null
  if (ranking?.ok && tables.refusals.length === 0) return accept({ rulebook, ranking: ranking.value })
  const rows = ranking && !ranking.ok ? ranking.refusal.map((refusal) => toldRefusal(refusal, files, wanted)) : []
  return refuse([
    ...tables.refusals,
    ...rows.filter((told) => !tables.refusals.some((cell) => isSamePlace(cell, told))),
  ])
}

/** What a refused cell then lacks needs no second sentence. */
function isSamePlace(a: ToldRefusal, b: ToldRefusal): boolean {
  return a.file === b.file && a['line'] !== undefined && a['line'] === b['line'] && a['column'] === b['column']
}

/** `readable` is null when a file cannot be read as a table at all; refusals of single cells leave it there. */
type TablesRead = { readonly readable: RankingTables | null; readonly refusals: readonly ToldRefusal[] }

async function readTables({ files, sheet, language }: Wanted, io: CommandIo): Promise<TablesRead> {
  let isReadable = true
  const identities: ToldRefusal[] = []
  const tables: { [table in RankingTable]?: RankingTables[table] } = {}
  const refusals: ToldRefusal[] = []
  for (const table of ['marks', 'indicators', 'recusals', 'votes'] as const) {
    const file = files[table]
    if (file === undefined) continue
    if (io.isTerminal) io.stderr(`${phrase('reading', language)} ${file} …\n`)
    const read = await readSheetFile(file, sheet === null ? {} : { sheet })
    const found = read.ok ? read.value : read.readable
    identities.push(
      ...identityColumns(found?.rows ?? []).map((column) => toldIdentity(column, { file, sheet, language })),
    )
    if (found) tables[table] = found.rows
    else isReadable = false
    if (!read.ok) refusals.push(...read.refusal.map((refusal) => toldSheetRefusal(refusal, file, language)))
  }
  // Of a file with identity numbers nothing else is told: other refusals repeat what stands in a cell.
  if (identities.length > 0) return { readable: null, refusals: identities }
  return { readable: isReadable ? tables : null, refusals }
}

type InFile = Pick<Wanted, 'sheet' | 'language'> & { readonly file: string }

function toldIdentity(
  { line, column, because, values }: IdentityColumn,
  { file, sheet, language }: InFile,
): ToldRefusal {
  const problem = { code: 'identity_numbers', because, values } as const
  const inSheet = sheet === null ? {} : { sheet }
  return { ...problem, file, ...inSheet, line, column, message: identitySentence(problem, language) }
}

function chosenCategory(
  rulebook: Rulebook,
  { category, rulebook: file, language }: Wanted,
): Result<Category | null, readonly ToldRefusal[]> {
  if (category === null) return accept(null)
  const found = new NameFinder(rulebook.categories).find(category)
  if (found) return accept(found)
  const known = rulebook.categories.map(({ id }) => id)
  const message = `${phrase('categoryUnknown', language)} ${known.join(', ')}`
  return refuse([{ code: 'category_unknown', category, file, message }])
}

function toldSheetRefusal(refusal: SheetRefusal, file: string, language: Language): ToldRefusal {
  const message = sheetSentence(refusal, language)
  if (!('at' in refusal)) return { ...refusal, file, message }
  const { at, ...facts } = refusal
  return { ...facts, file, ...at, message }
}

function toldRefusal(refusal: SeasonRefusal, files: Wanted['files'], { language, rulebook }: Wanted): ToldRefusal {
  const message = rankingRefusalSentence(refusal, language)
  const { at, ...facts } = refusal
  const file = refusal.table === undefined ? rulebook : (files[refusal.table] ?? refusal.table)
  return { ...facts, file, ...at, message }
}

/** Every refusal: as a list for programs, one line each for people. */
function tellRefusals(refusals: readonly ToldRefusal[], { json, language }: Wanted, io: CommandIo): ExitCode {
  io.stderr(refusals.map((told) => flawLine(told, language)).join(''))
  io.stderr(`${phrase('refused', language)}: ${refusals.length}. ${phrase('nothingRanked', language)}\n`)
  if (json) io.stdout(`${JSON.stringify({ refused: refusals })}\n`)
  return 1
}

async function writeTo(
  path: string,
  rulebook: Rulebook,
  ranking: SeasonRanking,
  language: Language,
  io: CommandIo,
): Promise<ExitCode> {
  const done = await writeRanking(path, rulebook, ranking, language)
  io.stderr(done ? `${phrase('written', language)} ${path}\n` : `${path}: ${phrase('cannotWrite', language)}\n`)
  return done ? 0 : 1
}
