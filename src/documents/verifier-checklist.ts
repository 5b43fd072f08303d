/** What a verifier ticks off beside a file on paper: sections, claimed figures, evidence, and the decision at the end. */
import type { Day } from '../award/units/dates.ts'
import { wallTime } from '../award/units/dates.ts'
import { writtenInstant } from '../wording/dates.ts'
import { evidenceItemName, evidenceStates, sizeInFigures } from '../wording/evidence.ts'
import { type CandidateFileFacts, candidateFilePaper } from './candidate-file.ts'
import { onOneLine } from './fact-words.ts'

export type VerifierChecklist = {
  readonly paper: 'verifier-checklist'
  readonly shape: 1
  readonly status: 'draft' | 'final'
  readonly example: boolean
  readonly mark: string | null
  readonly issuer: string
  readonly fileDate: Day
  readonly letterhead: { readonly lines: readonly string[] }
  readonly candidate: string
  readonly category: string
  readonly season: string
  /** When it was handed in; what stands here otherwise says that it was not. */
  readonly handedIn: string
  readonly fingerprint: string
  readonly sections: readonly { readonly title: string; readonly entries: string }[]
  readonly claims: readonly { readonly place: string; readonly claimed: string; readonly verified: string }[]
  readonly evidence: readonly {
    readonly name: string
    readonly required: boolean
    readonly state: string
    readonly files: readonly { readonly name: string; readonly about: string; readonly state: string }[]
  }[]
  readonly proof: { readonly url: string; readonly short: string }
}

export function verifierChecklist(facts: CandidateFileFacts): VerifierChecklist {
  const { season, handedIn, madeAt } = facts
  const file = candidateFilePaper(facts)
  const { status, example, mark, issuer, letterhead, candidate, category, proof } = file
  return {
    paper: 'verifier-checklist',
    shape: 1,
    status,
    example,
    mark,
    issuer,
    letterhead,
    candidate,
    category,
    season: file.season,
    fileDate: wallTime(madeAt, season.zone).day,
    handedIn: handedIn ? writtenInstant(handedIn.at, season.zone) : 'belum diserahkan',
    fingerprint: facts.fingerprint,
    sections: facts.sections.map(({ title, entries }) => ({
      title: onOneLine(title),
      entries: entries.length === 0 ? 'kosong' : `${entries.length} isian`,
    })),
    claims: facts.claims.map(({ place, claimed, verified }) => ({
      place: onOneLine(place),
      claimed: onOneLine(claimed),
      verified: verified ?? '',
    })),
    evidence: facts.evidence.map(({ item, required, state, files }) => ({
      name: evidenceItemName(item, 'id'),
      required,
      state: evidenceStates.id[state],
      files: files.map((one) => ({
        name: onOneLine(one.name),
        about: `${sizeInFigures(one.bytes, 'id')}, ${one.sha256.slice(0, 8)}…`,
        state: evidenceStates.id[one.state],
      })),
    })),
    proof,
  }
}
