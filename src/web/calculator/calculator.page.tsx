/** Anybody counts contributions and benefits for a month; the answer is a page of its own address and is kept nowhere. */
import { type CalculatorKind, type CalculatorWords, calculatorWords } from '../../wording/calculator.ts'
import { Facts } from '../components/facts.tsx'
import { Figure } from '../components/figure.tsx'
import { Notice } from '../components/notice.tsx'
import { Status } from '../components/status.tsx'
import { KeyCell, NameCell, Row, Table } from '../components/table.tsx'
import type { FieldError, Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import type { AnswerView } from './calculator-answer.ts'
import { CalculatorFields } from './calculator-fields.tsx'
import { calculatorFields, type CalculatorTyped, KINDS } from './calculator.form.ts'

/** `unreadable`: what was typed; `refused`: the rules give nothing for it, with their reasons. */
export type Counted =
  | { readonly is: 'answer'; readonly view: AnswerView }
  | { readonly is: 'unreadable'; readonly errors: readonly FieldError[] }
  | { readonly is: 'refused'; readonly reasons: readonly string[] }

export type CalculatorView =
  | { readonly is: 'choosing' }
  | {
      readonly is: 'asking'
      readonly kind: CalculatorKind
      readonly typed: CalculatorTyped
      /** Null before anything was asked. */
      readonly counted: Counted | null
    }

export function CalculatorPage({ frame, view }: Page<CalculatorView>) {
  return view.is === 'choosing' ? <Choosing frame={frame} /> : <Asking frame={frame} view={view} />
}

function Choosing({ frame }: { readonly frame: Frame }) {
  const words = calculatorWords[frame.language]
  return (
    <Layout frame={frame} title={words.title} crumbs={[{ label: words.home, href: paths.home() }]}>
      <PageHead eyebrow={words.choose} title={words.title} lede={words.lede} />
      <Doors title={words.contributions} id="iuran" of="contribution" words={words} />
      <Doors title={words.benefits} id="manfaat" of="benefit" words={words} />
      <p class="p-note p-mt-6">{words.notOfficial}</p>
    </Layout>
  )
}

type DoorsProps = {
  readonly title: string
  readonly id: string
  readonly of: 'contribution' | 'benefit'
  readonly words: CalculatorWords
}

function Doors({ title, id, of, words }: DoorsProps) {
  return (
    <section class="p-section" aria-labelledby={id}>
      <h2 class="p-h2" id={id}>
        {title}
      </h2>
      <div class="p-doors">
        {kindsOf(of).map((kind) => (
          <div key={kind}>
            <h3 class="p-h3">
              <a class="ds-link" href={paths.calculator(kind)}>
                {words.kinds[kind]}
              </a>
            </h3>
            <p class="p-small">{words.kindTexts[kind]}</p>
          </div>
        ))}
      </div>
    </section>
  )
}

function kindsOf(of: 'contribution' | 'benefit'): readonly CalculatorKind[] {
  return (Object.keys(KINDS) as CalculatorKind[]).filter((kind) => KINDS[kind].of === of)
}

type AskingProps = { readonly frame: Frame; readonly view: CalculatorView & { readonly is: 'asking' } }

function Asking({ frame, view: { kind, typed, counted } }: AskingProps) {
  const words = calculatorWords[frame.language]
  const errors = counted?.is === 'unreadable' ? counted.errors : []
  const isBenefit = KINDS[kind].of === 'benefit'
  const title = words.kinds[kind]
  return (
    <Layout
      frame={frame}
      title={title}
      errors={errors}
      narrow
      crumbs={[
        { label: words.home, href: paths.home() },
        { label: words.title, href: paths.calculator() },
      ]}
    >
      <PageHead eyebrow={isBenefit ? words.benefits : words.contributions} title={title} lede={words.kindTexts[kind]} />
      {counted?.is === 'refused' && (
        <Notice tone="warning" title={words.notGiven} says="answer" class="p-mt-4">
          {counted.reasons.join(' ')}
        </Notice>
      )}
      {counted?.is === 'answer' && <Answer answer={counted.view} isBenefit={isBenefit} words={words} />}
      <section class="p-section" aria-label={counted ? words.change : title}>
        {counted?.is === 'answer' && <h2 class="p-h2">{words.change}</h2>}
        <form class="p-form p-mt-4" action={paths.calculator()} method="get" novalidate>
          <input type="hidden" name={calculatorFields.kind} value={kind} />
          <CalculatorFields kind={kind} isBenefit={isBenefit} language={frame.language} typed={typed} errors={errors} />
          <p>
            <button class="ds-button" type="submit">
              {words.submit}
            </button>
          </p>
        </form>
      </section>
      <p class="p-note p-mt-6">{words.notOfficial}</p>
      <p>
        <a class="ds-link" href={paths.calculator()}>
          {words.other}
        </a>
      </p>
    </Layout>
  )
}

type AnswerProps = { readonly answer: AnswerView; readonly isBenefit: boolean; readonly words: CalculatorWords }

function Answer({ answer, isBenefit, words }: AnswerProps) {
  const { total, totalLabel, totalNote, due } = answer
  return (
    <section class="p-section" aria-labelledby="hasil">
      <h2 class="p-h2" id="hasil">
        {words.answer}
      </h2>
      <div class="p-stack p-mt-4">
        <Figure label={totalLabel} value={total} base={totalNote} />
        <Facts left facts={[...answer.payers, ...(due === null ? [] : [{ label: words.due, value: due }])]} />
      </div>
      {answer.rows.length > 0 && (
        <Table
          caption={words.answer}
          captionHidden
          columns={[
            { text: isBenefit ? words.what : `${words.what}, ${words.who.toLowerCase()}` },
            { text: words.amount, kind: 'number' },
          ]}
        >
          {answer.rows.map((row, at) => (
            <Row key={at}>
              <NameCell below={row.below}>{row.name}</NameCell>
              <KeyCell>{row.amount}</KeyCell>
            </Row>
          ))}
        </Table>
      )}
      {answer.notes.length > 0 && <Notes notes={answer.notes} words={words} />}
      {answer.late.length > 0 && (
        <>
          <h3 class="p-h3 p-mt-6">{words.late}</h3>
          {answer.late.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </>
      )}
      <Rules rules={answer.rules} words={words} />
    </section>
  )
}

function Notes({ notes, words }: Pick<AnswerView, 'notes'> & { readonly words: CalculatorWords }) {
  return (
    <>
      <h3 class="p-h3 p-mt-6">{words.notes}</h3>
      <ul class="ds-list p-mt-4">
        {notes.map(({ text, isUnverified }) => (
          <li key={text}>
            {text} {isUnverified && <Status is="part">{words.unverified}</Status>}
          </li>
        ))}
      </ul>
    </>
  )
}

function Rules({ rules, words }: Pick<AnswerView, 'rules'> & { readonly words: CalculatorWords }) {
  return (
    <>
      <h3 class="p-h3 p-mt-6">{words.rules}</h3>
      <ul class="ds-list p-tight p-small p-mt-4">
        {rules.map(({ id, law, since, unverified }) => (
          <li key={id}>
            {id}: {law}, {since} {unverified !== null && <Status is="part">{unverified}</Status>}
          </li>
        ))}
      </ul>
    </>
  )
}
