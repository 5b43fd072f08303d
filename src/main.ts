/** Chooses the door: the command line's, or the site's. */
import { tolerateClosedOutput } from './cli/closed-output.ts'
import { commands } from './cli/commands.ts'
import { dispatch } from './cli/dispatch.ts'

tolerateClosedOutput(process.stdout, process.stderr)

const doors = { serve: async (args: readonly string[]) => (await import('./web/serve.ts')).serve(args), ...commands }

process.exitCode = await dispatch(process.argv.slice(2), doors, {
  out: (text) => console.log(text),
  err: (text) => console.error(text),
})
