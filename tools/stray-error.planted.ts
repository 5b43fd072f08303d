/** For the runner's own test: passes, and leaves behind a promise that is rejected and that nobody waits for. */
import { test } from 'node:test'

test('leaves something behind', () => {
  setImmediate(() => void Promise.reject(new Error('nobody waits for this')))
})
