/** What came of the socialisation: per regency and city, with the names behind every figure. */
import { type OutreachWords, outreachWords } from '../../wording/outreach.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { Facts } from '../components/facts.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import { Status, type StatusShape } from '../components/status.tsx'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import type { Page } from '../layout/frame.ts'
import { OutreachLayout, type OutreachPlace } from './outreach-frame.tsx'

/** `place` is a code, or `-` for whoever lies in no regency or city; `notYet` narrows to those who have not nominated. */
export const figuresQuery = { place: 'wilayah', notYet: 'belum' } as const

export const FIGURES = ['invited', 'answered', 'attended', 'organisations', 'nominated', 'notYet'] as const
export type ShownFigures = Readonly<Record<(typeof FIGURES)[number], string>>

export type FiguresRow = { readonly name: string; readonly href: string; readonly figures: ShownFigures }

export type FiguresNames = {
  readonly place: string
  readonly onlyNotYet: boolean
  readonly otherHref: string
  readonly rows: readonly {
    readonly key: string
    readonly name: string
    readonly below: string | null
    readonly event: string
    readonly answer: string
    readonly attended: string
    readonly attendedShape: StatusShape
    readonly nomination: string
    readonly nominationShape: StatusShape
  }[]
  readonly pager: PagerView
}

export type FiguresView = {
  readonly place: OutreachPlace
  readonly rows: readonly FiguresRow[]
  readonly total: ShownFigures
  readonly names: FiguresNames | null
  /** What candidates report of their own socialisation to workers. */
  readonly workers: readonly { readonly label: string; readonly value: string }[]
}

export function FiguresPage({ frame, view }: Page<FiguresView>) {
  const words = outreachWords[frame.language]
  return (
    <OutreachLayout frame={frame} place={view.place} title={words.figures} lede={words.figuresLede}>
      <section class="p-section" aria-labelledby="capaian">
        <h2 class="p-h2" id="capaian">
          {words.placeColumn}
        </h2>
        {view.rows.length === 0 ? (
          <EmptyState title={words.noFigures} text={words.noneText} />
        ) : (
          <Places view={view} words={words} />
        )}
      </section>
      {view.names && <Names names={view.names} words={words} language={frame.language} />}
      <section class="p-section p-max-44" aria-labelledby="pekerja">
        <h2 class="p-h2" id="pekerja">
          {words.workers}
        </h2>
        <p class="p-prose">{words.workersText}</p>
        <Facts facts={view.workers} />
      </section>
    </OutreachLayout>
  )
}

function Places({ view, words }: { readonly view: FiguresView; readonly words: OutreachWords }) {
  const columns = [
    { text: words.placeColumn },
    ...FIGURES.map((figure) => ({ text: words[figure], kind: 'number' as const })),
  ]
  const cells = (figures: ShownFigures) =>
    FIGURES.map((figure) => (
      <LabelledCell key={figure} label={words[figure]}>
        {figures[figure]}
      </LabelledCell>
    ))
  return (
    <Table
      caption={words.figures}
      captionHidden
      columns={columns}
      foot={
        <Row>
          <NameCell>{words.total}</NameCell>
          {cells(view.total)}
        </Row>
      }
    >
      {view.rows.map((row) => (
        <Row key={row.href}>
          <NameCell>
            <a class="ds-link" href={row.href}>
              {row.name}
            </a>
          </NameCell>
          {cells(row.figures)}
        </Row>
      ))}
    </Table>
  )
}

type NamesProps = { readonly names: FiguresNames; readonly words: OutreachWords; readonly language: 'id' | 'en' }

function Names({ names, words, language }: NamesProps) {
  const columns = [words.name, words.event, words.answer, words.attendance, words.nomination].map((text) => ({ text }))
  return (
    <section class="p-section" aria-labelledby="nama">
      <h2 class="p-h2" id="nama">
        {words.namesOf(names.place)}
      </h2>
      <p>
        <a class="ds-link" href={names.otherHref}>
          {names.onlyNotYet ? words.everybody : words.onlyNotYet}
        </a>
      </p>
      {names.rows.length === 0 ? (
        <EmptyState title={words.noneFound} text={names.onlyNotYet ? words.onlyNotYet : words.noFigures} />
      ) : (
        <Table caption={words.namesOf(names.place)} captionHidden columns={columns}>
          {names.rows.map((row) => (
            <Row key={row.key}>
              <NameCell below={row.below}>{row.name}</NameCell>
              <LabelledCell label={words.event} number={false}>
                {row.event}
              </LabelledCell>
              <LabelledCell label={words.answer} number={false}>
                {row.answer}
              </LabelledCell>
              <LabelledCell label={words.attendance} number={false}>
                <Status is={row.attendedShape}>{row.attended}</Status>
              </LabelledCell>
              <LabelledCell label={words.nomination} number={false}>
                <Status is={row.nominationShape}>{row.nomination}</Status>
              </LabelledCell>
            </Row>
          ))}
        </Table>
      )}
      <Pager pager={names.pager} language={language} />
    </section>
  )
}
