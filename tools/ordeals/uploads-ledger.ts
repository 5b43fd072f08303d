/** Whether everything that people were promised about their uploads was kept, and whether what is there is whole. */
import { createHash } from 'node:crypto'
import { openFolderStore } from '../../src/platform/file-store.ts'
import type { Database } from '../../src/store/db.ts'
import type { UploadPromises } from './uploading-candidate.ts'

export type UploadVerdict = { readonly lost: readonly string[]; readonly halfDone: readonly string[] }

/** @param folder of the store. */
export async function verdictOnUploads(
  db: Database,
  folder: string,
  all: readonly UploadPromises[],
): Promise<UploadVerdict> {
  const rows = await db.selectFrom('evidence_file').select(['candidate', 'evidence', 'bytes', 'sha256']).execute()
  const recorded = new Map(rows.map((row) => [row.sha256, row]))
  const sent = new Set(all.flatMap((promises) => [...promises.sent]))
  const finished = all.flatMap((promises) => [...promises.finished])
  const lost = [
    ...all.flatMap((promises) => promises.lost),
    ...finished.filter((sha256) => !recorded.has(sha256)).map((sha256) => `the finished upload ${sha256}`),
  ]
  const halfDone = [
    ...(recorded.size === rows.length ? [] : [`${rows.length} records of ${recorded.size} files`]),
    ...[...recorded.keys()].filter((sha256) => !sent.has(sha256)).map((sha256) => `${sha256}: was sent by nobody`),
    ...(await historyGaps(db, rows)),
  ]
  const store = openFolderStore(folder)
  for (const { sha256, bytes } of rows) {
    const stored = await store.read(sha256)
    if (!stored) lost.push(`${sha256}: recorded, and not in the store`)
    else if ((await hashOf(stored.pieces)) !== sha256 || stored.bytes !== Number(bytes))
      halfDone.push(`${sha256}: another content`)
  }
  return { lost, halfDone }
}

async function hashOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of pieces) hash.update(piece)
  return hash.digest('hex')
}

type Row = { readonly candidate: string; readonly evidence: string }

async function historyGaps(db: Database, rows: readonly Row[]): Promise<readonly string[]> {
  const told = await db.selectFrom('activity').select('subject').where('deed', '=', 'evidence_added').execute()
  const subjects = new Set(told.map(({ subject }) => subject))
  const kept = new Set(rows.map(({ candidate, evidence }) => `${candidate}/${evidence}`))
  return [
    ...[...kept].filter((one) => !subjects.has(one)).map((one) => `${one}: the history does not know it`),
    ...[...subjects].filter((one) => !kept.has(one)).map((one) => `${one}: stands in the history alone`),
  ]
}
