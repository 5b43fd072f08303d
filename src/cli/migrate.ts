import { migrate } from '../store/migrate.ts'
import { checkSentences } from '../wording/check.ts'
import { parsedArgs, withUsage, WrongUsage, type Command } from './command-io.ts'
import { onDatabase } from './database-command.ts'

const OPTIONS = { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } } as const

/** `paritrana migrate [--json]`: brings the database to the newest shape, as every start does. */
export const migrateCommand: Command = (args, io) =>
  withUsage('migrate', io, async () => {
    const { values, positionals } = parsedArgs(args, OPTIONS)
    if (positionals.length > 0) throw new WrongUsage(positionals.join(' '))
    return onDatabase(io, async (url) => {
      const migrations = await migrate(url)
      const { id, en } = checkSentences.migrated(migrations.length)
      if (values.json === true) io.stdout(`${JSON.stringify({ migrations }, null, 2)}\n`)
      else io.stdout([...migrations.map((name) => `  ${name}`), id, en, ''].join('\n'))
      return 0
    })
  })
