/** Evidence as whoever judges a candidate reads it: what was asked for, what came, and what a verifier said of it. */
import type { EvidenceKind } from '../../award/nomination/evidence-kinds.ts'
import { evidenceWords } from '../../wording/evidence.ts'
import type { Language } from '../../wording/language.ts'
import { FilePicture } from '../components/file-picture.tsx'
import { Status, type StatusShape } from '../components/status.tsx'

export type ReadEvidenceFile = {
  readonly evidence: string
  readonly name: string
  readonly kind: EvidenceKind
  /** Null where it is not handed out: rejected, or not cleared by the virus scanner. */
  readonly href: string | null
  readonly thumbnailSrc: string | null
  readonly about: string
  readonly state: string
  readonly shape: StatusShape
  readonly reason: string | null
}

export type ReadEvidenceItem = {
  readonly id: string
  readonly title: string
  readonly state: string
  readonly shape: StatusShape
  readonly files: readonly ReadEvidenceFile[]
}

type ReadEvidenceProps = { readonly items: readonly ReadEvidenceItem[]; readonly language: Language }

export function ReadEvidence({ items, language }: ReadEvidenceProps) {
  const words = evidenceWords[language]
  if (items.length === 0) return null
  return (
    <section class="p-section" aria-labelledby="bukti">
      <h2 class="p-h2" id="bukti">
        {words.title}
      </h2>
      {items.map((item) => (
        <div key={item.id} class="p-stack p-gap-3 p-mt-6">
          <h3 class="p-h3">{item.title}</h3>
          {item.files.length === 0 && <Status is={item.shape}>{item.state}</Status>}
          {item.files.map((file) => (
            <div key={file.evidence} class="p-file">
              <FilePicture src={file.thumbnailSrc} alt={words.picture(file.name)} kind={file.kind} />
              <div class="p-stack p-gap-3">
                <p class="p-m-0">
                  {file.href === null ? (
                    file.name
                  ) : (
                    <a class="ds-link" href={file.href}>
                      {file.name}
                    </a>
                  )}
                </p>
                <Status is={file.shape}>{file.state}</Status>
                <p class="p-note">{file.about}</p>
                {file.reason !== null && <p class="p-m-0">{words.because(file.reason)}</p>}
              </div>
            </div>
          ))}
        </div>
      ))}
    </section>
  )
}
