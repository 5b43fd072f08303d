/** A candidate's file to be read: for an assessor beside the sheet, and for the candidate exactly as the assessor sees it. */
import { candidateFileWords } from '../../wording/candidate-file.ts'
import { type Download, Downloads } from '../components/downloads.tsx'
import { duplicateWords } from '../../wording/duplicates.ts'
import { Facts } from '../components/facts.tsx'
import { Notice } from '../components/notice.tsx'
import type { Crumb } from '../layout/breadcrumbs.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { type ShownVisit, Visits } from '../verification/visit-results.tsx'
import type { ReadEntry, ReadSection } from './read-sections.ts'
import { ReadEvidence, type ReadEvidenceItem } from './read-evidence.tsx'

export type ReadFileView = {
  readonly candidate: string
  readonly category: string
  readonly season: string
  /** Says to a candidate whose eyes these are; null for the assessor. */
  readonly notice: string | null
  readonly sections: readonly ReadSection[]
  readonly papers: readonly Download[]
  readonly evidence: readonly ReadEvidenceItem[]
  /** What was seen at the candidate's place. */
  readonly visits: readonly ShownVisit[]
  readonly crumbs: readonly Crumb[]
  /** What was written in files that ended in this one and does not stand in it. */
  readonly merged?: readonly { readonly name: string; readonly sections: readonly ReadSection[] }[]
}

export function ReadFilePage({ frame, view }: Page<ReadFileView>) {
  const words = candidateFileWords[frame.language]
  const duplicates = duplicateWords[frame.language]
  return (
    <Layout frame={frame} title={words.readTitle} narrow crumbs={view.crumbs}>
      <PageHead eyebrow={`${view.category}, ${view.season}`} title={view.candidate} />
      {view.notice !== null && (
        <Notice tone="info" class="p-mt-6 p-max-44">
          {view.notice}
        </Notice>
      )}
      {view.papers.length > 0 && (
        <div class="p-mt-6">
          <Downloads files={view.papers} />
        </div>
      )}
      {view.sections.map((section) => (
        <Section key={section.id} section={section} nothing={words.nothingWritten} />
      ))}
      {(view.merged ?? []).map(({ name, sections }) => (
        <section key={name} class="p-section" aria-label={`${duplicates.from}: ${name}`}>
          <Notice tone="info" title={`${duplicates.from}: ${name}`} class="p-max-44">
            {duplicates.fromText}
          </Notice>
          {sections.map((section) => (
            <Section key={section.id} section={section} nothing={words.nothingWritten} />
          ))}
        </section>
      ))}
      <ReadEvidence items={view.evidence} language={frame.language} />
      <Visits visits={view.visits} language={frame.language} />
    </Layout>
  )
}

function Section({ section, nothing }: { readonly section: ReadSection; readonly nothing: string }) {
  return (
    <section class="p-section">
      <h2 class="p-h2">{section.title}</h2>
      {section.entries.length === 0 && <p class="p-absent">{nothing}</p>}
      {section.entries.map((entry, at) => (
        <Entry key={at} entry={entry} nothing={nothing} />
      ))}
    </section>
  )
}

function Entry({ entry, nothing }: { readonly entry: ReadEntry; readonly nothing: string }) {
  const short = entry.facts.filter(({ long }) => !long)
  return (
    <div class="p-stack p-mt-6">
      {entry.title !== null && <h3 class="p-h3">{entry.title}</h3>}
      {short.length > 0 && <Facts left facts={short.map(({ label, value }) => ({ label, value: value ?? nothing }))} />}
      {entry.facts
        .filter(({ long }) => long)
        .map(({ label, value }) => (
          <div key={label}>
            <p class="p-note p-m-0">{label}</p>
            {value === null ? (
              <p class="p-absent p-m-0">{nothing}</p>
            ) : (
              value.split('\n').map((line, at) => (
                <p key={at} class="p-prose p-m-0">
                  {line}
                </p>
              ))
            )}
          </div>
        ))}
    </div>
  )
}
