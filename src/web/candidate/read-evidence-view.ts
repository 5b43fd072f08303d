/** The evidence of one category as its readers see it; `addresses` lead to it through their own door. */
import { itemsOf } from '../../actions/add-evidence.ts'
import type { CandidateFile } from '../../actions/candidate-file.ts'
import { type EvidenceFile, fileState, itemState, mayHandOut } from '../../award/nomination/evidence.ts'
import type { Zone } from '../../award/units/dates.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { evidenceItemName, evidenceStates, evidenceWords, sizeInFigures } from '../../wording/evidence.ts'
import type { Language } from '../../wording/language.ts'
import { evidenceShapes } from './evidence-view.ts'
import type { ReadEvidenceFile, ReadEvidenceItem } from './read-evidence.tsx'

export type EvidenceReading = {
  readonly file: CandidateFile
  readonly category: string
  readonly files: readonly EvidenceFile[]
  readonly thumbnails: ReadonlySet<string>
  readonly person: string
  readonly zone: Zone
  readonly language: Language
  readonly addresses: { file(evidence: string): string; thumbnail(evidence: string): string }
}

export function readEvidence(reading: EvidenceReading): readonly ReadEvidenceItem[] {
  const { file, category, files, language } = reading
  return itemsOf(file)
    .filter(({ askedBy }) => askedBy.some((asked) => asked.category === category))
    .map(({ id }) => {
      const own = files.filter(({ item }) => item === id)
      const state = itemState(own)
      return {
        id,
        title: evidenceItemName(id, language),
        state: evidenceStates[language][state],
        shape: evidenceShapes[state],
        files: own.map((one) => shownFile(one, reading)),
      }
    })
}

/** Evidence that a verifier has rejected is named with the reason, and proves nothing. */
export function mayReadEvidence(file: EvidenceFile, person: string): boolean {
  return mayHandOut(file, person) && fileState(file) !== 'rejected'
}

function shownFile(file: EvidenceFile, reading: EvidenceReading): ReadEvidenceFile {
  const { addresses, language, person, thumbnails, zone } = reading
  const { evidence, name, kind, bytes, addedAt, judged } = file
  const state = fileState(file)
  const open = mayReadEvidence(file, person)
  return {
    evidence,
    name,
    kind,
    href: open ? addresses.file(evidence) : null,
    thumbnailSrc: open && thumbnails.has(evidence) ? addresses.thumbnail(evidence) : null,
    about: evidenceWords[language].about(sizeInFigures(bytes, language), writtenInstant(addedAt, zone, language)),
    state: evidenceStates[language][state],
    shape: evidenceShapes[state],
    reason: judged?.reason ?? null,
  }
}
