/** Ties of the panel: conflicts that facts show, with the two voices that may settle each, and the facts themselves. */
import { type PanelTiesWords, panelTiesWords } from '../../wording/panel-ties.ts'
import { roomWords } from '../../wording/room.ts'
import { Field } from '../components/field.tsx'
import type { Option } from '../components/choice-field.tsx'
import { PostForm } from '../components/post-form.tsx'
import { SelectField } from '../components/select-field.tsx'
import { Status, type StatusShape } from '../components/status.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { Recusals, type ShownRecusal } from './standing-recusals.tsx'
import { type ShownVoice, VoiceForm, Voices } from './two-voices.tsx'

export const factFields = { seat: 'kursi', kind: 'hubungan', organisation: 'lembaga', words: 'asal' } as const
export const endFactFields = { fact: 'fakta', words: (id: string) => `mengapa-${id}` } as const
export const dismissalFields = { conflict: 'benturan', reason: (id: string) => `alasan-${id}` } as const

export type ShownConflict = {
  /** Names the pair and its fact; unique on the page. */
  readonly id: string
  readonly category: string
  readonly seat: string
  readonly candidate: string
  /** What the facts show. */
  readonly tie: string
  readonly state: 'open' | 'recused' | 'dismissed'
  readonly voices: readonly ShownVoice[]
  /** Where this viewer dismisses it; null where they may not. */
  readonly action: string | null
  readonly isOwn: boolean
  readonly typed: string
}

export type PanelTiesView = {
  readonly season: string
  readonly conflicts: readonly ShownConflict[]
  readonly recusals: readonly ShownRecusal[]
  /** Null for whoever does not lead. */
  readonly facts: {
    readonly action: string
    readonly endAction: string
    readonly seats: readonly Option[]
    readonly kinds: readonly Option[]
    readonly items: readonly { readonly id: string; readonly text: string; readonly words: string }[]
    readonly typed: {
      readonly seat: string
      readonly kind: string
      readonly organisation: string
      readonly words: string
    }
  } | null
  readonly errors: readonly FieldError[]
}

const shapes: Readonly<Record<ShownConflict['state'], StatusShape>> = {
  open: 'stop',
  recused: 'done',
  dismissed: 'done',
}

export function PanelTiesPage({ frame, view }: Page<PanelTiesView>) {
  const words = panelTiesWords[frame.language]
  const open = view.conflicts.filter(({ state }) => state === 'open').length
  return (
    <Layout
      frame={frame}
      title={words.title}
      errors={view.errors}
      narrow
      crumbs={[{ label: roomWords[frame.language].title, href: paths.room() }]}
    >
      <PageHead eyebrow={`${words.title}, ${view.season}`} title={words.open(open)} lede={words.lede} />
      <section class="p-section">
        <h2 class="p-h2">{words.found}</h2>
        {view.conflicts.length === 0 && <p>{words.none}</p>}
        {view.conflicts.map((conflict) => (
          <Conflict key={conflict.id} frame={frame} view={view} conflict={conflict} words={words} />
        ))}
      </section>
      <Recusals frame={frame} recusals={view.recusals} words={words} errors={view.errors} />
      {view.facts && <Facts frame={frame} view={view} facts={view.facts} words={words} />}
    </Layout>
  )
}

type PartProps = Page<PanelTiesView> & { readonly words: PanelTiesWords }

function Conflict({ frame, view, conflict, words }: PartProps & { readonly conflict: ShownConflict }) {
  return (
    <div class="p-criterion">
      <div>
        <h3 class="p-h3">{words.tie(conflict.seat, conflict.candidate)}</h3>
        <Status is={shapes[conflict.state]}>{words.state[conflict.state]}</Status>
        <p class="p-note">
          {conflict.category}: {conflict.tie}
        </p>
      </div>
      <Voices voices={conflict.voices} words={words} />
      {conflict.isOwn && conflict.state === 'open' && <p class="p-prose">{words.yours}</p>}
      {conflict.action !== null && (
        <VoiceForm
          frame={frame}
          action={conflict.action}
          about={{ name: dismissalFields.conflict, value: conflict.id }}
          reason={{
            name: dismissalFields.reason(conflict.id),
            label: words.reason,
            hint: words.reasonHint,
            value: conflict.typed,
          }}
          pair={words.tie(conflict.seat, conflict.candidate)}
          button={words.dismiss}
          errors={view.errors}
        />
      )}
    </div>
  )
}

type FactsProps = PartProps & { readonly facts: NonNullable<PanelTiesView['facts']> }

function Facts({ frame, view, facts, words }: FactsProps) {
  const { typed } = facts
  return (
    <section class="p-section">
      <h2 class="p-h2">{words.factsTitle}</h2>
      <p class="p-note p-mt-3 p-mb-8">{words.factsNote}</p>
      {facts.items.length === 0 && <p>{words.noFacts}</p>}
      {facts.items.map(({ id, text, words: known }) => (
        <div key={id} class="p-criterion">
          <div>
            <h3 class="p-h3">{text}</h3>
            <p class="p-note">{known}</p>
          </div>
          <PostForm frame={frame} action={facts.endAction} class="p-m-0">
            <input type="hidden" name={endFactFields.fact} value={id} />
            <Field
              name={endFactFields.words(id)}
              label={
                <>
                  {words.endWords}
                  <span class="ds-sr-only"> {text}</span>
                </>
              }
              errors={view.errors}
            />
            <p>
              <button class="ds-button" data-variant="secondary" type="submit">
                {words.end}
              </button>
            </p>
          </PostForm>
        </div>
      ))}
      <h2 class="p-h3 p-mt-8 p-mb-8">{words.recordTitle}</h2>
      <PostForm frame={frame} action={facts.action}>
        <SelectField
          name={factFields.seat}
          label={words.seat}
          chosen={typed.seat}
          options={facts.seats}
          errors={view.errors}
        />
        <SelectField
          name={factFields.kind}
          label={words.kind}
          chosen={typed.kind}
          options={facts.kinds}
          errors={view.errors}
        />
        <Field
          name={factFields.organisation}
          label={words.organisation}
          hint={words.organisationHint}
          value={typed.organisation}
          errors={view.errors}
        />
        <Field
          name={factFields.words}
          label={words.words}
          hint={words.wordsHint}
          value={typed.words}
          errors={view.errors}
        />
        <p>
          <button class="ds-button" type="submit">
            {words.record}
          </button>
        </p>
      </PostForm>
    </section>
  )
}
