/**
 * The runner of `node:test`, kept from following every promise of the process. It does that to know which test a call came
 * from; while files are loaded that matters, afterwards it only says of an error that nobody caught whose it was, and takes
 * a thousandth of a second for a thousand awaits: a third of what our tests of pages take (Node 26.10). `tools/test.ts`
 * lets the whole run fail on such an error instead.
 */
import asyncHooks, { type AsyncHook } from 'node:async_hooks'
import { syncBuiltinESMExports } from 'node:module'

const { createHook } = asyncHooks
const hooks: AsyncHook[] = []

asyncHooks.createHook = (callbacks) => {
  const hook = createHook(callbacks)
  hooks.push(hook)
  return hook
}
syncBuiltinESMExports()
const runner = await import('node:test')
asyncHooks.createHook = createHook
syncBuiltinESMExports()

export const { run } = runner

/** Once every test file is loaded; may be called again. */
export function followNoPromises(): void {
  for (const hook of hooks) hook.disable()
}
