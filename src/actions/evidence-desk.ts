/** Where evidence arrives: the folder it lies in, uploads that are still under way, and the look at what a file holds. */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  END_BYTES,
  EVIDENCE_CAPS,
  type EvidenceCaps,
  type EvidenceContentRefusal,
  type EvidenceShape,
  evidenceShape,
  HEAD_BYTES,
} from '../award/nomination/evidence-kinds.ts'
import { refuse, type Result } from '../award/result.ts'
import type { Clamd, ScanOutcome } from '../platform/clamd.ts'
import { fileEnds, type FileStore, openFolderStore, piecesOf } from '../platform/file-store.ts'
import { openJobs, type JobRefusal } from '../platform/one-job-process.ts'
import { openS3Store, type S3Place } from '../platform/s3-store.ts'
import { openUploadParts, type UploadParts } from '../platform/upload-parts.ts'
import type { ContentAnswer, ContentJob, EvidenceContent } from './evidence-content.ts'

export type EvidenceCheckRefusal =
  | EvidenceContentRefusal
  /** Too many are being looked at; nothing is wrong with the file. */
  | { readonly code: 'evidence_check_busy' }

/** @property finding as the scanner calls it. */
export type EvidenceInfected = { readonly code: 'evidence_infected'; readonly finding: string }

export type EvidenceDesk = {
  readonly store: FileStore
  readonly parts: UploadParts
  readonly caps: EvidenceCaps
  /** What a received file is and holds, or why it is not taken. */
  check(place: string): Promise<Result<EvidenceContent, EvidenceCheckRefusal>>
  /** What the virus scanner says; null where none is set. */
  scan(pieces: AsyncIterable<Uint8Array>): Promise<ScanOutcome | null>
  /** Removes uploads that nobody went on with for two days. */
  removeAbandoned(now: Date): Promise<number>
  close(): Promise<void>
}

const ABANDONED_MS = 2 * 24 * 60 * 60 * 1000

export type EvidenceDeskSettings = Partial<EvidenceCaps> & {
  /** Asks a virus scanner about each file. */
  readonly clamd?: Clamd
  /** Where files lie once they are kept, if not in the folder. */
  readonly s3?: S3Place
}

/** Starts nothing yet. @param folder where the files lie, made when the first one comes. */
export function openEvidenceDesk(folder: string, { clamd, s3, ...changes }: EvidenceDeskSettings = {}): EvidenceDesk {
  const caps = { ...EVIDENCE_CAPS, ...changes }
  const store = s3 ? openS3Store(s3, openFolderStore(folder)) : openFolderStore(folder)
  const parts = openUploadParts(path.join(folder, 'sebagian'))
  const jobs = openJobs<ContentJob, ContentAnswer>({
    program: fileURLToPath(new URL('./evidence-worker.ts', import.meta.url)),
    limitMs: 15_000,
    heapMegabytes: 512,
    residentMegabytes: 900,
    atOnce: 2,
    waitingMax: 40,
    spareMs: 10 * 60_000,
    jobsEach: 50,
  })
  return {
    store,
    parts,
    caps,
    async check(place) {
      const shape = evidenceShape(await fileEnds(place, HEAD_BYTES, END_BYTES), caps)
      if (!shape.ok) return shape
      const { unpackedBytesMax } = caps
      const job = { path: place, shape: shape.value, unpackedBytesMax, draws: true }
      const answer = await jobs.run(job)
      if (answer.ok) return answer.value
      if (isBusy(answer.refusal) || shape.value === 'archive') return refuse(whyUnlooked(answer.refusal, job))
      // Perhaps it cannot be drawn. What it holds is asked all the same.
      const without = await jobs.run({ ...job, draws: false })
      return without.ok ? without.value : refuse(whyUnlooked(without.refusal, job))
    },
    scan: async (pieces) => (clamd ? clamd.scan(pieces) : null),
    async removeAbandoned(now) {
      const before = new Date(now.getTime() - ABANDONED_MS)
      return (await store.removeAbandoned(before)) + (await parts.removeAbandoned(before))
    },
    close: () => jobs.close(),
  }
}

/**
 * For files that cannot wait for a scanner that is away, such as photographs and material: what it does not clear is not
 * taken.
 */
export async function checkedAndCleared(
  { check, scan }: Pick<EvidenceDesk, 'check' | 'scan'>,
  place: string,
): Promise<Result<EvidenceContent, EvidenceCheckRefusal | EvidenceInfected>> {
  const content = await check(place)
  if (!content.ok) return content
  const scanned = await scan(piecesOf(place))
  if (!scanned || scanned.is === 'clean') return content
  if (scanned.is === 'infected') return refuse({ code: 'evidence_infected', finding: scanned.finding })
  return refuse({ code: 'evidence_check_busy' })
}

function isBusy({ code }: JobRefusal): boolean {
  return code === 'job_busy' || code === 'job_closed'
}

function whyUnlooked(refusal: JobRefusal, { shape, unpackedBytesMax }: ContentJob): EvidenceCheckRefusal {
  if (isBusy(refusal)) return { code: 'evidence_check_busy' }
  const why: Readonly<Record<EvidenceShape, EvidenceCheckRefusal>> = {
    archive: { code: 'evidence_archive_unpacks_too_large', bytesMax: unpackedBytesMax },
    pdf: { code: 'evidence_pdf_too_heavy' },
    jpg: { code: 'evidence_photo_broken' },
    png: { code: 'evidence_photo_broken' },
  }
  return why[shape]
}
