/** The ranked table with one dot strip a candidate, and the key to its signs. */
import { explanationWords } from '../../wording/explanation.ts'
import type { Language } from '../../wording/language.ts'
import type { StandingsWords } from '../../wording/standings.ts'
import { DotScale, DotStrip } from './dot-strip.tsx'
import { type Scale, scaleAround } from './drawing.ts'
import { spreadSentence, tieSentence } from './explanation.tsx'
import { RankBadge } from './rank-badge.tsx'
import { Status } from './status.tsx'
import { KeyCell, LabelledCell, LeadCell, NameCell, Row, Table, WideCell } from './table.tsx'
import type { Standing } from './standing.ts'

type SpreadTableProps = {
  readonly standings: readonly Standing[]
  readonly language: Language
  readonly words: StandingsWords
}

export function SpreadTable({ standings, language, words }: SpreadTableProps) {
  const values = standings.flatMap(({ explanation }) => explanation.sheets.map((sheet) => sheet.total.value))
  const totals = standings.map((standing) => standing.total.value)
  const scale = scaleAround([...values, ...totals])
  return (
    <Table
      caption={words.table}
      captionNote={
        <>
          {words.tableNote}
          <span class="p-phone p-mt-3 p-indent">
            <DotScale scale={scale} />
          </span>
        </>
      }
      columns={[
        { text: words.rank },
        { text: words.candidate },
        {
          kind: 'bars',
          text: (
            <>
              {words.eachAssessor}
              <DotScale scale={scale} />
            </>
          ),
        },
        { text: words.spread, kind: 'number' },
        { text: words.total, kind: 'number' },
      ]}
    >
      {standings.map((standing) => (
        <Line
          key={standing.explanation.candidate}
          standing={standing}
          scale={scale}
          language={language}
          words={words}
        />
      ))}
    </Table>
  )
}

type LineProps = {
  readonly standing: Standing
  readonly scale: Scale
  readonly language: Language
  readonly words: StandingsWords
}

function Line({ standing, scale, language, words }: LineProps) {
  const explain = explanationWords[language]
  const { explanation } = standing
  return (
    <Row>
      <LeadCell>
        <RankBadge rank={standing.rank} />
      </LeadCell>
      <NameCell below={<Below standing={standing} language={language} words={words} />}>
        {explanation.candidate}
      </NameCell>
      <WideCell>
        <DotStrip
          dots={explanation.sheets}
          total={standing.total}
          scale={scale}
          label={spreadSentence(explanation.sheets, explanation.total, explain)}
        />
      </WideCell>
      <LabelledCell label={words.spread}>{standing.spread}</LabelledCell>
      <KeyCell>{explanation.total}</KeyCell>
    </Row>
  )
}

function Below({ standing, language, words }: Omit<LineProps, 'scale'>) {
  const { tie } = standing.explanation
  return (
    <>
      {standing.spreadTooWide && <Status is="stop">{words.tooWide}</Status>}
      {tie && tieSentence(tie, explanationWords[language])}
    </>
  )
}

export function SpreadKey({ language }: { readonly language: Language }) {
  const words = explanationWords[language]
  return (
    <ul class="p-key-list p-mt-4">
      <li>
        <svg aria-hidden="true">
          <circle class="c-dot" cx="11" cy="7" r="5" />
        </svg>
        {words.eachDot}
      </li>
      <li>
        <svg aria-hidden="true">
          <circle class="c-drop" cx="11" cy="7" r="5" />
        </svg>
        {words.droppedDot}
      </li>
      <li>
        <svg aria-hidden="true">
          <line class="c-mean" x1="11" x2="11" y1="0" y2="14" />
        </svg>
        {words.totalMark}
      </li>
    </ul>
  )
}
