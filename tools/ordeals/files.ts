/** Kills the real server and its PostgreSQL while candidates' people write in shared sections and upload evidence over HTTP. */
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { paths } from '../../src/web/paths.ts'
import { fileIdOf } from '../../src/web/candidate/file-id.ts'
import {
  emailOfWriter,
  EVIDENCE_ITEM,
  FILES,
  fileAt,
  makeWritingSeason,
  SECTION,
  WRITERS_A_FILE,
} from './writing-season.ts'
import { type FileVerdict, type Ledger, verdictOnFiles } from './files-ledger.ts'
import { type KilledServer, startKilledServer } from './killed-server.ts'
import type { Ordeal, OrdealOutcome, OrdealRun } from './ordeal.ts'
import type { Saving } from './saving-assessor.ts'
import { type UploadPromises, startUploading } from './uploading-candidate.ts'
import { type UploadVerdict, verdictOnUploads } from './uploads-ledger.ts'
import { untilServed } from './until-served.ts'
import { startWriting } from './writing-candidate.ts'

const KILLS = 50

export const files: Ordeal = {
  name: 'files',
  about: `${KILLS} times kill -9 of the server, PostgreSQL or one of its backends while eight people write in four files and four of them upload`,
  run: runFiles,
}

async function runFiles({ random, mayGoOn, say }: OrdealRun): Promise<OrdealOutcome> {
  const ledger: Ledger = new Map()
  const server = await startKilledServer(makeWritingSeason)
  const writers = FILES.flatMap((file) => WRITERS_A_FILE.map((writer) => writing(server, ledger, file, writer)))
  const uploads: UploadPromises[] = []
  const senders = FILES.map((file) => uploading(server, uploads, file))
  const everybody = [...writers, ...senders]
  const pieces = () => uploads.reduce((sum, promises) => sum + promises.pieces, 0)
  const saves = () => [...ledger.values()].reduce((sum, { acknowledged }) => sum + acknowledged.length, 0)
  const finished = () => uploads.reduce((sum, promises) => sum + promises.finished.size, 0)
  const promised = () => ({ saves: saves(), pieces: pieces(), uploads: finished() })
  try {
    await untilServed(saves, writers.length)
    for (let kill = 0; kill < KILLS && mayGoOn(kill); kill++) {
      await pause(100 + random.whole(1_400))
      const victim = await server.kill(kill, random)
      // Somebody was served between any two kills, or the next one would prove nothing.
      const [saved, sent] = [saves(), pieces()]
      await untilServed(saves, saved + 1)
      await untilServed(pieces, sent + 1)
      say(`${kill + 1}. ${victim} killed; ${saves()} saves and ${pieces()} pieces of uploads acknowledged`)
    }
    await Promise.all(everybody.map((one) => one.stop()))
    const store = path.join(server.dataDir, 'berkas')
    return await server.afterwards(async (db) =>
      outcomeOf(await verdictOnFiles(db, ledger), await verdictOnUploads(db, store, uploads), promised(), server, say),
    )
  } finally {
    await Promise.all(everybody.map((one) => one.stop()))
    await server.remove()
  }
}

function uploading(server: KilledServer, all: UploadPromises[], file: number): Saving {
  const promises = { sent: new Set<string>(), finished: new Set<string>(), pieces: 0, lost: [] }
  all.push(promises)
  return startUploading({
    email: emailOfWriter(file, WRITERS_A_FILE[0]),
    fileId: fileIdOf(fileAt(file)),
    item: EVIDENCE_ITEM,
    base: server.base,
    promises,
    onTrouble: (sentence) => server.troubles.add(sentence),
  })
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

type Promised = { readonly saves: number; readonly pieces: number; readonly uploads: number }

function outcomeOf(
  written: FileVerdict,
  uploaded: UploadVerdict,
  promised: Promised,
  { killed, troubles }: KilledServer,
  say: (line: string) => void,
): OrdealOutcome {
  const lost = [...written.lost, ...uploaded.lost]
  const halfDone = [...written.halfDone, ...uploaded.halfDone]
  const { saves, pieces, uploads } = promised
  say(
    `${saves} saves, ${pieces} pieces and ${uploads} uploads acknowledged, ${lost.length} lost, ${halfDone.length} half done`,
  )
  const failures = [
    ...lost.slice(0, 20).map((row) => `lost: ${row}`),
    ...halfDone.slice(0, 20).map((row) => `half done: ${row}`),
    ...[...troubles].slice(0, 20),
  ]
  const counts = { ...promised, lost: lost.length, halfDone: halfDone.length }
  return {
    counts: { ...counts, killedServer: killed.server, killedDatabase: killed.database, killedBackend: killed.backend },
    failures,
  }
}
