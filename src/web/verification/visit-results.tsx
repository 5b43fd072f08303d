/** What was seen on a visit, as everybody reads it who may read the file. */
import { type FieldVisitWords, fieldVisitWords } from '../../wording/field-visits.ts'
import type { Language } from '../../wording/language.ts'
import { Facts } from '../components/facts.tsx'
import { Status, type StatusShape } from '../components/status.tsx'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'

export type ShownResult = {
  readonly subject: string
  readonly claimed: string | null
  readonly found: string | null
  readonly outcome: string
  readonly shape: StatusShape
  readonly seen: string | null
}

/** `href` is null where whoever reads may not see photographs. */
export type ShownPhoto = { readonly photo: string; readonly label: string; readonly href: string | null }

export type ShownRecord = {
  readonly record: number
  readonly visitedOn: string
  readonly place: string
  readonly coordinates: string | null
  readonly summary: string
  readonly signed: string
  readonly results: readonly ShownResult[]
  readonly photos: readonly ShownPhoto[]
}

export type ShownVisit = {
  readonly visit: number
  readonly plannedFor: string
  readonly place: string
  readonly visitors: string
  readonly purpose: string
  readonly checks: readonly string[]
  /** First to last; the last one holds. */
  readonly records: readonly ShownRecord[]
}

/** The visits of a file, for whoever reads it as a whole: only what holds now. */
export function Visits({ visits, language }: { readonly visits: readonly ShownVisit[]; readonly language: Language }) {
  const words = fieldVisitWords[language]
  const recorded = visits.flatMap(({ visit, records }) => {
    const last = records.at(-1)
    return last ? [{ visit, last }] : []
  })
  if (recorded.length === 0) return null
  return (
    <section class="p-section" id="kunjungan">
      <h2 class="p-h2">{words.title}</h2>
      {recorded.map(({ visit, last }) => (
        <div key={visit} class="p-mt-6">
          <h3 class="p-h3">{words.visit(visit)}</h3>
          <VisitRecordView record={last} caption={words.visit(visit)} words={words} />
        </div>
      ))}
    </section>
  )
}

type RecordProps = { readonly record: ShownRecord; readonly caption: string; readonly words: FieldVisitWords }

export function VisitRecordView({ record, caption, words }: RecordProps) {
  return (
    <div class="p-stack">
      <Facts
        left
        facts={[
          { label: words.visitedOn, value: record.visitedOn },
          { label: words.place, value: record.place },
          ...(record.coordinates === null ? [] : [{ label: words.coordinates, value: record.coordinates }]),
        ]}
      />
      <Table
        caption={`${words.checks}: ${caption}`}
        captionHidden
        columns={[
          { text: words.checks },
          { text: words.claimed, kind: 'number' },
          { text: words.found, kind: 'number' },
          { text: words.outcome },
        ]}
      >
        {record.results.map((result) => (
          <Row key={result.subject}>
            <NameCell below={result.seen}>{result.subject}</NameCell>
            <LabelledCell label={words.claimed}>{result.claimed ?? words.noFigure}</LabelledCell>
            <LabelledCell label={words.found}>{result.found ?? words.noFigure}</LabelledCell>
            <LabelledCell label={words.outcome} number={false}>
              <Status is={result.shape}>{result.outcome}</Status>
            </LabelledCell>
          </Row>
        ))}
      </Table>
      <Lines text={record.summary} />
      <Photos photos={record.photos} words={words} />
      <p class="p-note p-m-0">{record.signed}</p>
    </div>
  )
}

function Photos({ photos, words }: { readonly photos: readonly ShownPhoto[]; readonly words: FieldVisitWords }) {
  if (photos.length === 0) return <p class="p-m-0">{words.noPhotos}</p>
  if (photos.every(({ href }) => href === null)) return <p class="p-m-0">{words.photosLeft(photos.length)}</p>
  return (
    <div>
      <p class="p-m-0">{words.photos}</p>
      <ul class="ds-list p-tight">
        {photos.map(({ photo, label, href }) => (
          <li key={photo}>
            {href === null ? (
              label
            ) : (
              <a class="ds-link" href={href}>
                {label}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

export function Lines({ text }: { readonly text: string }) {
  return (
    <div>
      {text.split('\n').map((line, at) => (
        <p key={at} class="p-prose p-m-0">
          {line}
        </p>
      ))}
    </div>
  )
}
