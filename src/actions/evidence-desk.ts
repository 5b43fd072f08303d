/** Where evidence arrives: the folder it lies in, uploads that are still under way, and the look at what a file holds. */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  END_BYTES,
  EVIDENCE_CAPS,
  type EvidenceCaps,
  type EvidenceContentRefusal,
  type EvidenceKind,
  evidenceShape,
  HEAD_BYTES,
} from '../award/nomination/evidence-kinds.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { fileEnds, type FileStore, openFolderStore } from '../platform/file-store.ts'
import { openJobs, type JobRefusal } from '../platform/one-job-process.ts'
import { openUploadParts, type UploadParts } from '../platform/upload-parts.ts'
import type { ArchiveAnswer, ArchiveJob } from './evidence-archive.ts'

export type EvidenceCheckRefusal =
  | EvidenceContentRefusal
  /** Too many are being looked at; nothing is wrong with the file. */
  | { readonly code: 'evidence_check_busy' }

export type EvidenceDesk = {
  readonly store: FileStore
  readonly parts: UploadParts
  readonly caps: EvidenceCaps
  /** What a received file is, or why it is not taken. */
  check(place: string): Promise<Result<EvidenceKind, EvidenceCheckRefusal>>
  /** Removes uploads that nobody went on with for two days. */
  removeAbandoned(now: Date): Promise<number>
  close(): Promise<void>
}

const ABANDONED_MS = 2 * 24 * 60 * 60 * 1000

/** Starts nothing yet. @param folder where the files lie, made when the first one comes. */
export function openEvidenceDesk(folder: string, changes: Partial<EvidenceCaps> = {}): EvidenceDesk {
  const caps = { ...EVIDENCE_CAPS, ...changes }
  const store = openFolderStore(folder)
  const parts = openUploadParts(path.join(folder, 'sebagian'))
  const jobs = openJobs<ArchiveJob, ArchiveAnswer>({
    program: fileURLToPath(new URL('./evidence-worker.ts', import.meta.url)),
    limitMs: 20_000,
    heapMegabytes: 512,
    atOnce: 2,
    waitingMax: 20,
  })
  return {
    store,
    parts,
    caps,
    async check(place) {
      const shape = evidenceShape(await fileEnds(place, HEAD_BYTES, END_BYTES), caps)
      if (!shape.ok) return shape
      if (shape.value !== 'archive') return accept(shape.value)
      const { fileBytesMax, unpackedBytesMax } = caps
      const answer = await jobs.run({ path: place, fileBytesMax, unpackedBytesMax })
      return answer.ok ? answer.value : refuse(whyUnlooked(answer.refusal, unpackedBytesMax))
    },
    async removeAbandoned(now) {
      const before = new Date(now.getTime() - ABANDONED_MS)
      return (await store.removeAbandoned(before)) + (await parts.removeAbandoned(before))
    },
    close: () => jobs.close(),
  }
}

function whyUnlooked({ code }: JobRefusal, bytesMax: number): EvidenceCheckRefusal {
  if (code === 'job_busy' || code === 'job_closed') return { code: 'evidence_check_busy' }
  return { code: 'evidence_archive_unpacks_too_large', bytesMax }
}
