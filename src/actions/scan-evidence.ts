/** Evidence that came while the virus scanner did not answer is asked about again, and what it finds is taken away. */
import { setTimeout as pause } from 'node:timers/promises'
import { NOBODY } from '../award/people/viewer.ts'
import { accept } from '../award/result.ts'
import type { Clock } from '../platform/clock.ts'
import type { Log } from '../platform/log.ts'
import type { Database } from '../store/db.ts'
import { lockFile } from '../store/evidence.ts'
import { deleteEvidenceContent } from '../store/evidence-content.ts'
import {
  insertEvidenceScan,
  lastScans,
  listFilesWithBytes,
  listWaitingScans,
  type WaitingFile,
} from '../store/evidence-scans.ts'
import { openDesk } from './desk.ts'
import type { EvidenceDesk } from './evidence-desk.ts'

export type ScanParts = {
  readonly db: Database
  readonly clock: Clock
  readonly evidence: Pick<EvidenceDesk, 'store' | 'scan'>
}

export type ScanRound = { readonly clean: number; readonly infected: number; readonly waiting: number }

const FILES_A_ROUND = 50
/** A scanner that says nothing of so many files says nothing of the others either. */
const UNKNOWN_MAX = 3

export async function scanWaitingEvidence(parts: ScanParts): Promise<ScanRound> {
  const round = { clean: 0, infected: 0, waiting: 0 }
  for (const file of await listWaitingScans(parts.db, FILES_A_ROUND)) {
    const stored = await parts.evidence.store.read(file.sha256)
    // The same bytes were found out a moment ago.
    if (!stored) continue
    const outcome = await parts.evidence.scan(stored.pieces)
    if (!outcome || outcome.is === 'unknown') {
      if (++round.waiting === UNKNOWN_MAX) return round
      continue
    }
    if (outcome.is === 'clean') await noteClean(parts, file)
    else await takeAway(parts, file.sha256, outcome.finding)
    round[outcome.is]++
  }
  return round
}

async function noteClean({ db, clock }: ScanParts, file: WaitingFile): Promise<void> {
  const desk = openDesk({ db, clock, viewer: NOBODY })
  await desk.transaction<true, never>(async (tx) => {
    await lockFile(tx, file)
    const last = (await lastScans(tx, file)).get(file.evidence)
    // Another server may have asked meanwhile.
    if (last?.verdict === 'waiting')
      await insertEvidenceScan(tx, file, { scan: file.scans + 1, verdict: 'clean', finding: null, at: desk.now() })
    return accept(true)
  })
}

/** Rows first: bytes without a row are waste, a row that offers bytes which are gone would be a riddle. */
async function takeAway({ db, clock, evidence }: ScanParts, sha256: string, finding: string): Promise<void> {
  const desk = openDesk({ db, clock, viewer: NOBODY })
  await desk.transaction<true, never>(async (tx) => {
    for (const file of await listFilesWithBytes(tx, sha256)) {
      await lockFile(tx, file)
      await insertEvidenceScan(tx, file, { scan: file.scans + 1, verdict: 'infected', finding, at: desk.now() })
      await deleteEvidenceContent(tx, file)
      const facts = { sha256, finding }
      await desk.record(tx, file, 'evidence_found_infected', `${file.candidate}/${file.evidence}`, facts)
    }
    return accept(true)
  })
  await evidence.store.remove(sha256)
}

const EVERY_MS = 30_000

/** Runs beside the server until it is closed. */
export function openScanRounds(parts: ScanParts & { readonly log: Log; readonly everyMs?: number }): {
  close(): Promise<void>
} {
  const closing = new AbortController()
  const working = (async () => {
    while (!closing.signal.aborted) {
      await oneRound(parts)
      await pause(parts.everyMs ?? EVERY_MS, undefined, { signal: closing.signal }).catch(() => undefined)
    }
  })()
  return {
    async close() {
      closing.abort()
      await working
    },
  }
}

async function oneRound(parts: ScanParts & { readonly log: Log }): Promise<void> {
  try {
    const { clean, infected, waiting } = await scanWaitingEvidence(parts)
    if (infected > 0)
      parts.log.warn({ job: 'virus scan', count: infected }, 'the virus scanner found malware in evidence')
    if (waiting > 0) parts.log.warn({ job: 'virus scan' }, 'the virus scanner does not answer; evidence waits')
    else if (clean > 0) parts.log.info({ job: 'virus scan', count: clean }, 'evidence that waited is clean')
  } catch (error) {
    parts.log.error({ error, job: 'virus scan' }, 'a round of the virus scan failed; a later one tries again')
  }
}
