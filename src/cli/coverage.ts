import { basename } from 'node:path'
import { NOBODY } from '../award/people/viewer.ts'
import { assert } from '../award/result.ts'
import { COVERAGE_FILE_LIMITS, coverageUpload } from '../actions/coverage-upload.ts'
import { openDesk } from '../actions/desk.ts'
import { importCoverage, previewCoverage } from '../actions/import-coverage.ts'
import { systemClock } from '../platform/clock.ts'
import { readFileWithin } from '../platform/sheets/read-sheet.ts'
import { openDatabase, type Database } from '../store/db.ts'
import { isMigrated } from '../store/migrate.ts'
import { coverageCommandSentences } from '../wording/coverage-command.ts'
import type { Language } from '../wording/language.ts'
import { importJson, importText, toldFile, toldReport, type ImportTold } from './coverage-report.ts'
import {
  languageOf,
  parsedArgs,
  SHARED_OPTIONS,
  withUsage,
  WrongUsage,
  type Command,
  type CommandIo,
  type ExitCode,
} from './command-io.ts'
import { onDatabase } from './database-command.ts'

const OPTIONS = { ...SHARED_OPTIONS, 'dry-run': { type: 'boolean' }, sheet: { type: 'string' } } as const

export type CoverageImportWanted = {
  readonly path: string
  readonly sheet: string | undefined
  readonly dryRun: boolean
  readonly json: boolean
  readonly language: Language
}

/** `paritrana coverage import FILE`: figures into the register of the live database, entered by nobody who signed in. */
export const coverageCommand: Command = (args, io) =>
  withUsage('coverage', io, async () => {
    const { values, positionals } = parsedArgs(args, OPTIONS)
    const [deed, path, ...more] = positionals
    if (deed !== 'import' || path === undefined || more.length > 0) throw new WrongUsage('import FILE')
    const { sheet, json = false, 'dry-run': dryRun = false } = values
    const wanted = { path, sheet, dryRun, json, language: languageOf(values.lang) }
    return onDatabase(io, (url) => imported(url, wanted, io))
  })

async function imported(url: string, wanted: CoverageImportWanted, io: CommandIo): Promise<ExitCode> {
  if (!(await isMigrated(url))) {
    const { id, en } = coverageCommandSentences.notMigrated(typedAs(wanted))
    io.stderr(`${id}\n${en}\n`)
    if (wanted.json) io.stdout(`${JSON.stringify({ accepted: 0, rejected: [], warnings: [], refused: { code: 'database_not_migrated' } })}\n`) // prettier-ignore
    return 1
  }
  const { db, close } = openDatabase(url, () => undefined, 1)
  try {
    return await importFile(db, wanted, io)
  } finally {
    await close()
  }
}

/** What to type again, in words that a shell reads as they were meant. */
function typedAs({ path, sheet, dryRun }: CoverageImportWanted): string {
  const sheets = sheet === undefined ? [] : ['--sheet', quoted(sheet)]
  return ['coverage', 'import', quoted(path), ...(dryRun ? ['--dry-run'] : []), ...sheets].join(' ')
}

function quoted(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}

export async function importFile(db: Database, wanted: CoverageImportWanted, io: CommandIo): Promise<ExitCode> {
  const told = await toldOf(db, wanted)
  io.stdout(wanted.json ? importJson(told, wanted.language) : importText(told, wanted.dryRun))
  return told.accepted > 0 ? 0 : 1
}

async function toldOf(db: Database, { path, sheet, dryRun }: CoverageImportWanted): Promise<ImportTold> {
  const bytes = await readFileWithin(path, COVERAGE_FILE_LIMITS.bytesMax)
  if (!bytes.ok) return toldFile(bytes.refusal.map((fault) => ({ line: null, column: null, fault })))
  const upload = await coverageUpload({ name: basename(path), bytes: bytes.value, sheet }, COVERAGE_FILE_LIMITS)
  if (!upload.ok) return toldFile(upload.refusal)
  const desk = openDesk({ db, clock: systemClock, viewer: NOBODY })
  if (dryRun) {
    const trial = await previewCoverage(desk, upload.value, 'operator')
    assert(trial.ok, 'the operator may import')
    return toldReport(trial.value)
  }
  const done = await importCoverage(desk, upload.value, 'operator')
  if (done.ok) return toldReport(done.value.report)
  assert(done.refusal.code === 'nothing_accepted', 'the operator may import')
  return toldReport(done.refusal.report)
}
