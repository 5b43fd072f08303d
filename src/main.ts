/** Chooses the door: the command line's, or the site's. */
import { commands } from './cli/commands.ts'
import { dispatch } from './cli/dispatch.ts'

process.exitCode = await dispatch(process.argv.slice(2), commands, {
  out: (text) => console.log(text),
  err: (text) => console.error(text),
})
