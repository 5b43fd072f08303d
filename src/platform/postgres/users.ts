/**
 * Who uses the server of a data folder. The process that started it stops it; when that one was killed, the next
 * process that comes along and finds no other user takes the duty over, so that no server is left running for ever.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { markIsAlive, ownMark } from '../process-mark.mjs'

/** Whether any living process has signed in. Entries of dead ones are removed on the way. */
export function hasLivingUsers(usersDir: string): boolean {
  mkdirSync(usersDir, { recursive: true, mode: 0o700 })
  let living = false
  for (const name of readdirSync(usersDir)) {
    const file = path.join(usersDir, name)
    if (markIsAlive(readFileSync(file, 'utf8'))) living = true
    else rmSync(file, { force: true })
  }
  return living
}

/** The answer signs out again. */
export function signIn(usersDir: string): () => void {
  mkdirSync(usersDir, { recursive: true, mode: 0o700 })
  const file = path.join(usersDir, `${process.pid}-${randomBytes(4).toString('hex')}`)
  writeFileSync(file, ownMark())
  return () => rmSync(file, { force: true })
}
