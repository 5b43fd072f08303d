/** Why a candidate has its total: parts, criteria, each assessor's total, what was dropped, which tie rule spoke. */
import type { ExplanationWords } from '../../wording/explanation.ts'
import { explanationWords } from '../../wording/explanation.ts'
import type { Language } from '../../wording/language.ts'
import type { Figured } from './drawing.ts'
import { PartsBar } from './parts-bar.tsx'
import { KeyCell, LabelledCell, NameCell, Row, Table } from './table.tsx'
import { tableRoles } from './table-roles.ts'

export type Aggregation = 'mean' | 'trimmed' | 'adjusted'

/** All texts are already written in the reader's language: "84,50", "25%", "21,1250". `contribution.value` is out of 100. */
export type CriterionPart = {
  readonly name: string
  readonly source: 'panel' | 'indicator'
  /** For an indicator: the figure itself with base and date, "68,02%, per 31 Desember 2024, basis: ..."; else null. */
  readonly figure: string | null
  readonly points: string
  readonly weight: string
  readonly contribution: Figured
}

/** One assessor's signed sheet; `seat` is the unsur. */
export type SheetTotal = { readonly seat: string; readonly total: Figured; readonly dropped: boolean }

/** Which rule separated this candidate from others of the same total. */
export type Tie =
  | { readonly by: 'criterion'; readonly criterion: string; readonly others: readonly string[] }
  | { readonly by: 'plenary'; readonly others: readonly string[] }
  | { readonly by: 'shared'; readonly others: readonly string[] }

export type ExplanationView = {
  readonly candidate: string
  readonly total: string
  readonly criteria: readonly CriterionPart[]
  readonly sheets: readonly SheetTotal[]
  readonly tie: Tie | null
}

type ExplanationProps = { readonly explanation: ExplanationView; readonly language: Language }

export function Explanation({ explanation, language }: ExplanationProps) {
  const words = explanationWords[language]
  return (
    <div class="p-stack p-gap-6">
      <div class="p-stack">
        <PartsBar
          parts={explanation.criteria.map((part) => part.contribution)}
          label={partsSentence(explanation, words)}
        />
        {explanation.tie && <p class="p-why">{tieSentence(explanation.tie, words)}</p>}
      </div>
      <div class="p-split">
        <CriteriaTable explanation={explanation} words={words} />
        {explanation.sheets.length > 0 && <SheetsTable explanation={explanation} words={words} />}
      </div>
    </div>
  )
}

type TableProps = { readonly explanation: ExplanationView; readonly words: ExplanationWords }

function CriteriaTable({ explanation, words }: TableProps) {
  const foot = (
    <Row>
      <NameCell>{words.sum}</NameCell>
      <td {...tableRoles.cell} />
      <td {...tableRoles.cell} />
      <KeyCell>{explanation.total}</KeyCell>
    </Row>
  )
  return (
    <Table
      caption={words.tableOf(explanation.candidate)}
      captionHidden
      class="p-compact"
      foot={foot}
      columns={[
        { text: words.criterion },
        { text: words.points, kind: 'number' },
        { text: words.weight, kind: 'number' },
        { text: words.contribution, kind: 'number' },
      ]}
    >
      {explanation.criteria.map((part) => (
        <Row key={part.name}>
          <NameCell below={part.figure ?? (part.source === 'panel' ? words.fromPanel : words.fromIndicator)}>
            {part.name}
          </NameCell>
          <LabelledCell label={words.points}>{part.points}</LabelledCell>
          <LabelledCell label={words.weight}>{part.weight}</LabelledCell>
          <KeyCell>{part.contribution.text}</KeyCell>
        </Row>
      ))}
    </Table>
  )
}

function SheetsTable({ explanation, words }: TableProps) {
  return (
    <Table
      caption={words.sheetsOf(explanation.candidate)}
      captionHidden
      class="p-compact"
      columns={[{ text: words.seat }, { text: words.sheetTotal, kind: 'number' }]}
    >
      {explanation.sheets.map((sheet) => (
        <Row key={sheet.seat}>
          <NameCell {...(sheet.dropped ? { below: words.dropped } : {})}>{sheet.seat}</NameCell>
          <KeyCell>{sheet.dropped ? <s>{sheet.total.text}</s> : sheet.total.text}</KeyCell>
        </Row>
      ))}
    </Table>
  )
}

function partsSentence({ criteria, total }: ExplanationView, words: ExplanationWords): string {
  return words.partsOf(
    criteria.map((part) => `${part.name} ${part.contribution.text}`),
    total,
  )
}

export function tieSentence(tie: Tie, words: ExplanationWords): string {
  if (tie.by === 'criterion') return words.tieByCriterion(tie.others, tie.criterion)
  return tie.by === 'plenary' ? words.tieByPlenary(tie.others) : words.tieShared(tie.others)
}

/** The sentence of a dot strip: how many, from where to where, what was dropped, the total. */
export function spreadSentence(sheets: readonly SheetTotal[], total: string, words: ExplanationWords): string {
  const sorted = sheets.toSorted((one, other) => one.total.value - other.total.value)
  const [low, high] = [sorted[0]?.total.text ?? '', sorted.at(-1)?.total.text ?? '']
  const dropped = sorted.filter((sheet) => sheet.dropped).map((sheet) => sheet.total.text)
  const sentence = words.spread(low, high, total, sheets.length)
  return dropped.length > 0 ? sentence + words.droppedAre(dropped) : sentence
}
