import { checkInvariants, type CheckReport } from '../actions/check-invariants.ts'
import { readLedgerKeeper } from '../actions/ledger-keeper.ts'
import { openDatabase } from '../store/db.ts'
import { invariantSentence } from '../wording/invariants.ts'
import { checkSentences } from '../wording/check.ts'
import { isMigrated } from '../store/migrate.ts'
import { parsedArgs, withUsage, WrongUsage, type Command, type CommandIo, type ExitCode } from './command-io.ts'
import { onDatabase } from './database-command.ts'

const OPTIONS = { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } } as const

/** `paritrana check [--json]`: all invariants over the live database. */
export const checkCommand: Command = (args, io) =>
  withUsage('check', io, async () => {
    const { values, positionals } = parsedArgs(args, OPTIONS)
    if (positionals.length > 0) throw new WrongUsage(positionals.join(' '))
    return onDatabase(io, (url, dataDir) => checked(url, dataDir, values.json === true, io))
  })

async function checked(url: string, dataDir: string, json: boolean, io: CommandIo): Promise<ExitCode> {
  if (!(await isMigrated(url))) {
    io.stderr(`${checkSentences.notMigrated.id}\n${checkSentences.notMigrated.en}\n`)
    if (json) io.stdout(`${JSON.stringify({ ok: false, refused: { code: 'database_not_migrated' } }, null, 2)}\n`)
    return 1
  }
  const { db, close } = openDatabase(url, () => undefined, 1)
  try {
    const report = await checkInvariants(db, await readLedgerKeeper(dataDir))
    io.stdout(json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report))
    return report.ok ? 0 : 1
  } finally {
    await close()
  }
}

function reportText({ ok, checked: counts, broken }: CheckReport): string {
  const looked = checkSentences.looked(counts)
  const verdict = ok ? checkSentences.fine : checkSentences.broken(broken.length)
  const rows = broken.flatMap(({ invariant, row }) => {
    const { id, en } = invariantSentence(invariant)
    return [`  ${row}`, `    ${id}`, `    ${en} [${invariant}]`]
  })
  return `${[looked.id, looked.en, '', ...rows, ...(rows.length > 0 ? [''] : []), verdict.id, verdict.en].join('\n')}\n`
}
