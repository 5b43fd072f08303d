/**
 * A file as one thing that can be held in the hand: sections, each in one version, and the evidence beside them. Its
 * fingerprint says whether two prints are of the same file, whoever printed them and when.
 */
import { type Fingerprint, fingerprintOf } from '../canonical/canonical.ts'
import { compareCodePoints } from '../canonical/code-points.ts'
import type { CategoryKey } from '../places/season-key.ts'
import type { EvidenceFile } from './evidence.ts'
import type { SectionDraft } from './section-draft.ts'

export type FileContent = {
  readonly sections: readonly { readonly section: string; readonly version: number; readonly draft: SectionDraft }[]
  readonly evidence: readonly Pick<EvidenceFile, 'item' | 'name' | 'bytes' | 'sha256'>[]
}

/** What verifiers say of the evidence later changes nothing in it. */
export function contentFingerprint(
  { province, season, category, candidate }: CategoryKey & { readonly candidate: string },
  { sections, evidence }: FileContent,
): Fingerprint {
  return fingerprintOf({
    format: 'paritrana-candidate-file/1',
    province,
    season,
    category,
    candidate,
    sections: sections
      .toSorted((one, other) => compareCodePoints(one.section, other.section))
      .map(({ section, version, draft }) => ({ section, version, items: draft.items })),
    evidence: evidence
      .map(({ item, name, bytes, sha256 }) => [item, name, bytes, sha256])
      .toSorted((one, other) => compareCodePoints(one.join('\n'), other.join('\n'))),
  })
}
