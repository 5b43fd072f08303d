/** One plan: what it costs, what to consider, its funds, its months beside what was paid. */
import { PLAN_FUNDS } from '../../award/coverage/plan-fund.ts'
import type { PlanPaymentDraft } from '../../award/coverage/plan-realisation.ts'
import { fundNames } from '../../wording/plan-words.ts'
import { planChangeWords } from '../../wording/plan-changes.ts'
import { type PlanWords, planWords } from '../../wording/plans.ts'
import { percent, picture } from '../components/drawing.ts'
import { type Download, Downloads } from '../components/downloads.tsx'
import { Facts, type Fact } from '../components/facts.tsx'
import { Field } from '../components/field.tsx'
import { Figure } from '../components/figure.tsx'
import { Notice } from '../components/notice.tsx'
import { PostForm } from '../components/post-form.tsx'
import { SelectField } from '../components/select-field.tsx'
import { KeyCell, LabelledCell, NameCell, Row, Table, WideCell } from '../components/table.tsx'
import type { FieldError, Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { PlanHistory, type PlanHistoryView } from './plan-history.tsx'

export const paymentFields = {
  fund: 'dana',
  month: 'bulan',
  heads: 'orang',
  rupiah: 'rupiah',
  proof: 'bukti',
} as const satisfies Record<keyof PlanPaymentDraft, string>
export const publishFields = { version: 'versi' } as const
/** Which version is read; without it the one in force. */
export const versionFields = { version: 'versi' } as const

export type ShownLine = {
  readonly people: string
  readonly about: string
  readonly fund: string
  readonly heads: string
  readonly months: string
  readonly cost: string
}
export type ShownMonth = {
  readonly month: string
  readonly planned: string
  readonly plannedHeads: string
  readonly paid: string
  readonly paidHeads: string
  readonly difference: string
  /** Of the longest bar, 0 to 100. */
  readonly plannedShare: number
  readonly paidShare: number | null
}
export type ShownFund = {
  readonly fund: string
  readonly amount: string
  readonly law: string
  readonly sources: readonly { readonly label: string; readonly href: string }[]
}

export type PlanView = {
  readonly title: string
  readonly place: string
  readonly year: string
  readonly state: string
  readonly version: string
  readonly note: string
  readonly tags: readonly string[]
  readonly listHref: string
  readonly cost: string
  readonly costWords: string
  readonly peak: string
  readonly gained: string
  readonly concerns: readonly string[]
  readonly lines: readonly ShownLine[]
  readonly total: string
  readonly headMonths: string
  readonly months: readonly ShownMonth[]
  readonly noted: string | null
  readonly funds: readonly ShownFund[]
  readonly effect: readonly Fact[]
  /** Of the version in force; none of an earlier one. */
  readonly downloads: readonly Download[]
  /** Set on an earlier version. */
  readonly old: { readonly text: string; readonly href: string } | null
  readonly history: PlanHistoryView
  /** What whoever may write it can do; null for readers. */
  readonly writes: {
    readonly editHref: string
    readonly publishHref: string | null
    readonly version: number
    readonly paymentsHref: string
    readonly payment: PlanPaymentDraft
  } | null
  readonly errors: readonly FieldError[]
}

export function PlanPage({ frame, view }: Page<PlanView>) {
  const words = planWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={view.title}
      errors={view.errors}
      crumbs={[{ label: words.listTitle(view.place), href: view.listHref }]}
    >
      <PageHead
        eyebrow={`${words.title}, ${view.place} ${view.year}`}
        title={view.title}
        {...(view.note === '' ? {} : { lede: view.note })}
      />
      {view.old && (
        <Notice tone="warning" class="p-mt-4">
          {view.old.text}{' '}
          <a class="ds-link" href={view.old.href}>
            {planChangeWords[frame.language].toCurrent}
          </a>
        </Notice>
      )}
      <p class="p-note p-mt-4">{[view.version, view.state, ...view.tags].join(' · ')}</p>
      <div class="p-stack p-mt-8">
        <Figure label={words.cost} value={view.cost} base={view.costWords} money />
        <Facts
          facts={[
            { label: words.peak, value: view.peak },
            { label: words.headMonths, value: view.headMonths },
            { label: words.gained, value: view.gained },
          ]}
        />
      </div>
      {view.writes && <Deeds frame={frame} view={view} writes={view.writes} words={words} />}
      <section class="p-section">
        <h2 class="p-h2">{words.concerns}</h2>
        {view.concerns.length === 0 ? (
          <p>{words.noConcerns}</p>
        ) : (
          <ul class="ds-list">
            {view.concerns.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </section>
      <Lines view={view} words={words} />
      <Months view={view} words={words} />
      {view.writes && <PaymentForm frame={frame} view={view} writes={view.writes} words={words} />}
      {view.effect.length > 0 && (
        <section class="p-section">
          <h2 class="p-h2">{words.effect}</h2>
          <Facts facts={view.effect} />
          <p class="p-note p-mt-4">{words.effectNote}</p>
        </section>
      )}
      <Funds view={view} words={words} />
      <PlanHistory language={frame.language} view={view.history} />
      {view.downloads.length > 0 && (
        <section class="p-section">
          <Downloads files={view.downloads} />
        </section>
      )}
    </Layout>
  )
}

type PartProps = { readonly view: PlanView; readonly words: PlanWords }
type WriterProps = PartProps & { readonly frame: Frame; readonly writes: NonNullable<PlanView['writes']> }

function Deeds({ frame, writes, words }: WriterProps) {
  return (
    <div class="p-row p-mt-8">
      <a class="ds-button" data-variant="secondary" href={writes.editHref}>
        {words.edit}
      </a>
      {writes.publishHref && (
        <PostForm frame={frame} action={writes.publishHref} class="p-stack p-gap-2">
          <input type="hidden" name={publishFields.version} value={String(writes.version)} />
          <button class="ds-button" type="submit" aria-describedby="terbitkan-d">
            {words.publish}
          </button>
          <p class="p-note" id="terbitkan-d">
            {words.publishHint}
          </p>
        </PostForm>
      )}
    </div>
  )
}

function Lines({ view, words }: PartProps) {
  return (
    <section class="p-section">
      <Table
        caption={words.lines}
        columns={[
          { text: words.people },
          { text: words.cost, kind: 'number' },
          { text: words.heads, kind: 'number' },
          { text: words.months },
          { text: words.fund },
        ]}
        foot={
          <Row>
            <NameCell>{words.total}</NameCell>
            <KeyCell>{view.total}</KeyCell>
          </Row>
        }
      >
        {view.lines.map((line, at) => (
          <Row key={at}>
            <NameCell below={line.about}>{line.people}</NameCell>
            <KeyCell>{line.cost}</KeyCell>
            <LabelledCell label={words.heads}>{line.heads}</LabelledCell>
            <LabelledCell label={words.months} number={false}>
              {line.months}
            </LabelledCell>
            <LabelledCell label={words.fund} number={false}>
              {line.fund}
            </LabelledCell>
          </Row>
        ))}
      </Table>
    </section>
  )
}

/** The bar is what was planned, the tall mark what was paid. */
function MonthBar({ month, words }: { readonly month: ShownMonth; readonly words: PlanWords }) {
  const label = `${month.month}: ${words.planned} ${month.planned}, ${words.paid} ${month.paid}`
  return (
    <svg class="p-chart" height="20" {...picture(label)}>
      <rect class="c-track" width="100%" y="4" height="12" />
      <rect class="c-bar" width={percent(month.plannedShare)} y="4" height="12" />
      {month.paidShare !== null && (
        <>
          <line class="c-halo" x1={percent(month.paidShare)} x2={percent(month.paidShare)} y1="4" y2="16" />
          <line class="c-goal" x1={percent(month.paidShare)} x2={percent(month.paidShare)} y1="0" y2="20" />
        </>
      )}
    </svg>
  )
}

function Months({ view, words }: PartProps) {
  return (
    <section class="p-section">
      <Table
        caption={words.realisation}
        captionNote={[words.realisationNote, view.noted].filter(Boolean).join(' ')}
        columns={[
          { text: words.month },
          { text: words.planned, kind: 'number' },
          { text: `${words.planned} / ${words.paid}`, kind: 'bars' },
          { text: words.paid, kind: 'number' },
          { text: words.difference, kind: 'number' },
        ]}
      >
        {view.months.map((month) => (
          <Row key={month.month}>
            <NameCell>{month.month}</NameCell>
            <KeyCell>
              {month.planned}
              <span class="p-sub">{month.plannedHeads}</span>
            </KeyCell>
            <WideCell>
              <MonthBar month={month} words={words} />
            </WideCell>
            <LabelledCell label={words.paid}>
              {month.paid}
              {month.paidHeads !== '' && <span class="p-sub">{month.paidHeads}</span>}
            </LabelledCell>
            <LabelledCell label={words.difference}>{month.difference}</LabelledCell>
          </Row>
        ))}
      </Table>
    </section>
  )
}

function PaymentForm({ frame, view, writes, words }: WriterProps) {
  const { payment } = writes
  const { errors } = view
  return (
    <section class="p-section">
      <h2 class="p-h2">{words.note}</h2>
      <p class="p-note">{words.noteHint}</p>
      <PostForm frame={frame} action={writes.paymentsHref} class="p-form">
        <SelectField
          name={paymentFields.fund}
          label={words.fund}
          chosen={payment.fund}
          options={PLAN_FUNDS.map((value) => ({ value, label: fundNames[frame.language][value] }))}
          errors={errors}
        />
        <Field
          name={paymentFields.month}
          label={words.month}
          hint={words.monthHint}
          value={payment.month}
          errors={errors}
        />
        <Field
          name={paymentFields.heads}
          label={words.paidHeads}
          value={payment.heads}
          inputmode="numeric"
          errors={errors}
        />
        <Field
          name={paymentFields.rupiah}
          label={words.rupiah}
          value={payment.rupiah}
          inputmode="numeric"
          errors={errors}
        />
        <Field
          name={paymentFields.proof}
          label={words.proof}
          hint={words.proofHint}
          value={payment.proof}
          errors={errors}
        />
        <button class="ds-button" type="submit">
          {words.saveNote}
        </button>
      </PostForm>
    </section>
  )
}

function Funds({ view, words }: PartProps) {
  return (
    <section class="p-section">
      <Table
        caption={words.funds}
        columns={[{ text: words.fund }, { text: words.cost, kind: 'number' }, { text: words.law }]}
      >
        {view.funds.map((fund) => (
          <Row key={fund.fund}>
            <NameCell>{fund.fund}</NameCell>
            <KeyCell>{fund.amount}</KeyCell>
            <LabelledCell label={words.law} number={false}>
              {fund.law}
              <span class="p-sub">
                {words.source}:{' '}
                {fund.sources.map(({ label, href }, at) => (
                  <>
                    {at > 0 && ', '}
                    <a class="ds-link" href={href}>
                      {label}
                    </a>
                  </>
                ))}
              </span>
            </LabelledCell>
          </Row>
        ))}
      </Table>
    </section>
  )
}
