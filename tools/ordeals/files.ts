/** Kills the real server and its PostgreSQL while candidates' people write in shared sections over HTTP. */
import { setTimeout as pause } from 'node:timers/promises'
import { paths } from '../../src/web/paths.ts'
import { fileIdOf } from '../../src/web/candidate/file-id.ts'
import { emailOfWriter, FILES, fileAt, makeWritingSeason, SECTION, WRITERS_A_FILE } from './writing-season.ts'
import { type FileVerdict, type Ledger, verdictOnFiles } from './files-ledger.ts'
import { type KilledServer, startKilledServer } from './killed-server.ts'
import type { Ordeal, OrdealOutcome, OrdealRun } from './ordeal.ts'
import type { Saving } from './saving-assessor.ts'
import { untilServed } from './until-served.ts'
import { startWriting } from './writing-candidate.ts'

const KILLS = 50

export const files: Ordeal = {
  name: 'files',
  about: `${KILLS} times kill -9 of the server, PostgreSQL or one of its backends while eight people write in four files`,
  run: runFiles,
}

async function runFiles({ random, mayGoOn, say }: OrdealRun): Promise<OrdealOutcome> {
  const ledger: Ledger = new Map()
  const server = await startKilledServer(makeWritingSeason)
  const writers = FILES.flatMap((file) => WRITERS_A_FILE.map((writer) => writing(server, ledger, file, writer)))
  const saves = () => [...ledger.values()].reduce((sum, { acknowledged }) => sum + acknowledged.length, 0)
  try {
    await untilServed(saves, writers.length)
    for (let kill = 0; kill < KILLS && mayGoOn(kill); kill++) {
      await pause(100 + random.whole(1_400))
      const victim = await server.kill(kill, random)
      await untilServed(saves, saves() + 1)
      say(`${kill + 1}. ${victim} killed; ${saves()} saves acknowledged`)
    }
    await Promise.all(writers.map((writer) => writer.stop()))
    return outcomeOf(await server.afterwards((db) => verdictOnFiles(db, ledger)), saves(), server, say)
  } finally {
    await Promise.all(writers.map((writer) => writer.stop()))
    await server.remove()
  }
}

function writing(server: KilledServer, ledger: Ledger, file: number, writer: string): Saving {
  const item = `${writer}-${file}`
  const promises = { sent: [], acknowledged: [] }
  ledger.set(item, promises)
  return startWriting({
    email: emailOfWriter(file, writer),
    path: paths.fileSection(fileIdOf(fileAt(file)), SECTION),
    item,
    base: server.base,
    promises,
    onTrouble: (sentence) => server.troubles.add(sentence),
  })
}

function outcomeOf(
  { lost, halfDone }: FileVerdict,
  saves: number,
  { killed, troubles }: KilledServer,
  say: (line: string) => void,
): OrdealOutcome {
  say(`${saves} acknowledged, ${lost.length} lost, ${halfDone.length} half done`)
  const failures = [
    ...lost.slice(0, 20).map((row) => `lost: ${row}`),
    ...halfDone.slice(0, 20).map((row) => `half done: ${row}`),
    ...[...troubles].slice(0, 20),
  ]
  const counts = { saves, lost: lost.length, halfDone: halfDone.length }
  return {
    counts: { ...counts, killedServer: killed.server, killedDatabase: killed.database, killedBackend: killed.backend },
    failures,
  }
}
