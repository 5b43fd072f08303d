/**
 * The throw-away database of the tests: one PostgreSQL a process, one prepared template, a copy for each test file.
 * It knows nothing about the award: what belongs into the template is handed in.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { startPostgres } from '../src/platform/postgres/start-postgres.ts'

export type TestDatabase = {
  readonly url: string
  /** Drops the copy, even under connections that were left open. */
  drop(): Promise<void>
}

type World = { readonly adminUrl: string; readonly templates: Map<Prepare, Promise<string>>; end(): Promise<void> }
type Prepare = (url: string) => Promise<void>

let world: Promise<World> | undefined

// Not an `after` hook: in a shared process that belongs to the first file alone, and the others still need the server.
process.once('beforeExit', async () => (await world)?.end())

/**
 * A fresh copy of the template that `prepareTemplate` makes (once a process; pass the same function in every file).
 * Call it in `before`, and `drop` in `after`. The server stops after the last test.
 */
export async function startTestDatabase(prepareTemplate: Prepare): Promise<TestDatabase> {
  world ??= startWorld()
  const { adminUrl, templates } = await world
  const made = templates.get(prepareTemplate) ?? makeTemplate(adminUrl, prepareTemplate)
  templates.set(prepareTemplate, made)
  const name = newName('copy')
  await run(adminUrl, `create database ${name} template ${await made}`)
  return { url: urlOf(adminUrl, name), drop: () => run(adminUrl, `drop database if exists ${name} with (force)`) }
}

async function startWorld(): Promise<World> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'paritrana-test-'))
  const postgres = await startPostgres({ dataDir })
  const end = async (): Promise<void> => {
    await postgres.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { adminUrl: postgres.url, templates: new Map(), end }
}

async function makeTemplate(adminUrl: string, prepareTemplate: Prepare): Promise<string> {
  const name = newName('template')
  await run(adminUrl, `create database ${name}`)
  await prepareTemplate(urlOf(adminUrl, name))
  return name
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

function urlOf(adminUrl: string, name: string): string {
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  return url.href
}

function newName(kind: string): string {
  return `${kind}_${randomBytes(6).toString('hex')}`
}
