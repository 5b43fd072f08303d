/** The queue of a season: every nomination with whose turn it is and for how long, and what can be done to many at once. */
import { type DeskWords, deskWords } from '../../wording/desk.ts'
import { searchEvidenceWords } from '../../wording/search-evidence.ts'
import { filePlenaryWords } from '../../wording/file-plenary.ts'
import { rehearsalWords } from '../../wording/rehearsal.ts'
import type { Option } from '../components/choice-field.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { Field } from '../components/field.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import { PostForm } from '../components/post-form.tsx'
import { SelectField } from '../components/select-field.tsx'
import { Status, type StatusShape } from '../components/status.tsx'
import { LabelledCell, LeadCell, NameCell, Row, Table } from '../components/table.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export type DeskDeed = keyof DeskWords['deeds']

export type DeskRow = {
  readonly candidate: string
  readonly category: string
  readonly step: number
  readonly name: string
  readonly categoryName: string
  readonly fileHref: string
  readonly state: string
  readonly shape: StatusShape
  readonly turn: string
  readonly days: number
  readonly owner: string | null
  /** The last day of a correction, in all three zones; null where none is asked for. */
  readonly due: string | null
  readonly chosen: boolean
}

export type DeskOutcome = {
  readonly name: string
  readonly categoryName: string
  readonly done: boolean
  readonly text: string
}

/** What is typed once for all that are chosen. */
export type TypedBulk = {
  readonly verifier: string
  readonly section: string
  readonly asked: string
  readonly dueOn: string
}

export type DeskView = {
  readonly season: string
  readonly action: string
  readonly stuckHref: string
  /** "Cari di bukti". */
  readonly searchHref: string
  readonly rehearsalHref: string
  /** The meetings over the files, one for each category. */
  readonly plenaries: readonly { readonly label: string; readonly href: string }[]
  /** In all three zones; null where no stage bounds it. */
  readonly closing: string | null
  readonly states: readonly Option[]
  readonly categories: readonly Option[]
  readonly asked: { readonly state: string; readonly category: string }
  readonly found: number
  readonly rows: readonly DeskRow[]
  readonly pager: PagerView
  /** What whoever reads may do to many; none for those who only read. */
  readonly deeds: readonly DeskDeed[]
  readonly verifiers: readonly Option[]
  readonly sections: readonly Option[]
  readonly typed: TypedBulk
  readonly outcomes: readonly DeskOutcome[] | null
  readonly errors: readonly FieldError[]
}

export const deskQuery = { state: 'keadaan', category: 'kategori' } as const

export const deskFields = {
  deed: 'tombol',
  chosen: (of: string) => `pilih-${of}`,
  verifier: 'verifikator',
  section: 'bagian',
  asked: 'diminta',
  dueOn: 'batas',
} as const

export function chosenField({ candidate, category }: Pick<DeskRow, 'candidate' | 'category'>): string {
  return deskFields.chosen(`${candidate}~${category}`)
}

export function DeskPage({ frame, view }: Page<DeskView>) {
  const words = deskWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.title}
      errors={view.errors}
      crumbs={[{ label: words.seasonsTitle, href: paths.desks() }]}
    >
      <PageHead eyebrow={view.season} title={words.title} lede={words.lede} />
      <p>{view.closing === null ? words.noClosing : words.closing(view.closing)}</p>
      <p>
        <a class="ds-link" href={view.stuckHref}>
          {words.stuck}
        </a>
      </p>
      <p>
        <a class="ds-link" href={view.searchHref}>
          {searchEvidenceWords[frame.language].link}
        </a>
      </p>
      <p>
        <a class="ds-link" href={view.rehearsalHref}>
          {rehearsalWords[frame.language].title}
        </a>
      </p>
      {view.plenaries.length > 0 && (
        <nav aria-label={filePlenaryWords[frame.language].links}>
          <ul class="ds-list p-tight">
            {view.plenaries.map(({ label, href }) => (
              <li key={href}>
                <a class="ds-link" href={href}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {view.outcomes && <Outcomes outcomes={view.outcomes} words={words} />}
      <Filter view={view} words={words} />
      <section class="p-section" aria-labelledby="antrean">
        <h2 class="p-h2" id="antrean">
          {words.found(view.found)}
        </h2>
        {view.rows.length === 0 ? (
          <EmptyState title={words.nothing} text={words.nothingText} />
        ) : view.deeds.length === 0 ? (
          <Queue view={view} words={words} />
        ) : (
          <PostForm frame={frame} action={view.action} class="p-stack">
            {/* Enter in a field presses the first button of a form: this one does nothing. */}
            <button type="submit" disabled hidden>
              {words.choose}
            </button>
            <Queue view={view} words={words} />
            <BulkDeeds view={view} words={words} />
          </PostForm>
        )}
        <Pager pager={view.pager} language={frame.language} />
      </section>
    </Layout>
  )
}

/** These ask for more than a choice, and stand below with their fields. */
const WITH_FIELDS: ReadonlySet<DeskDeed> = new Set(['assign', 'return'])

function BulkDeeds({ view, words }: PartProps) {
  const press = (deed: DeskDeed) => (
    <button key={deed} class="ds-button" data-variant="secondary" type="submit" name={deskFields.deed} value={deed}>
      {words.deeds[deed]}
    </button>
  )
  const { typed, errors } = view
  const isOpen = (...fields: readonly string[]) => errors.some(({ field }) => fields.includes(field))
  return (
    <fieldset class="ds-fieldset">
      <legend>{words.deedsTitle}</legend>
      <div class="p-stack">
        <div class="p-row">{view.deeds.filter((deed) => !WITH_FIELDS.has(deed)).map(press)}</div>
        {view.deeds.includes('assign') && (
          <details class="ds-details" open={isOpen(deskFields.verifier) || typed.verifier !== ''}>
            <summary>{words.assignTitle}</summary>
            <div class="p-stack">
              <SelectField
                name={deskFields.verifier}
                label={words.assignTo}
                chosen={typed.verifier}
                options={[{ value: '', label: words.assignNobody }, ...view.verifiers]}
                errors={errors}
              />
              <p>{press('assign')}</p>
            </div>
          </details>
        )}
        {view.deeds.includes('return') && (
          <details class="ds-details" open={isOpen(deskFields.section, deskFields.asked) || typed.asked !== ''}>
            <summary>{words.returnTitle}</summary>
            <div class="p-stack">
              <SelectField
                name={deskFields.section}
                label={words.returnSection}
                chosen={typed.section}
                options={[{ value: '', label: words.returnNone }, ...view.sections]}
                errors={errors}
              />
              <TextareaField
                name={deskFields.asked}
                label={words.returnAsked}
                hint={words.returnAskedHint}
                value={typed.asked}
                errors={errors}
              />
              <Field type="date" name={deskFields.dueOn} label={words.returnDue} value={typed.dueOn} errors={errors} />
              <p>{press('return')}</p>
            </div>
          </details>
        )}
      </div>
    </fieldset>
  )
}

type PartProps = { readonly view: DeskView; readonly words: DeskWords }

function Filter({ view, words }: PartProps) {
  const isAsked = view.asked.state !== '' || view.asked.category !== ''
  return (
    <form class="p-form p-section p-max-44" action={view.action} method="get" novalidate>
      <SelectField name={deskQuery.state} label={words.state} chosen={view.asked.state} options={view.states} />
      <SelectField
        name={deskQuery.category}
        label={words.category}
        chosen={view.asked.category}
        options={view.categories}
      />
      <div class="p-row">
        <button class="ds-button" data-variant="secondary" type="submit">
          {words.show}
        </button>
        {isAsked && (
          <a class="ds-link" href={view.action}>
            {words.reset}
          </a>
        )}
      </div>
    </form>
  )
}

function Queue({ view, words }: PartProps) {
  const chooses = view.deeds.length > 0
  return (
    <Table
      caption={words.found(view.found)}
      captionHidden
      columns={[
        ...(chooses ? [{ text: words.choose }] : []),
        { text: words.candidate },
        { text: words.state },
        { text: words.turn },
        { text: words.age, kind: 'number' as const },
        { text: words.owner },
      ]}
    >
      {view.rows.map((row) => (
        <Row key={chosenField(row)}>
          {chooses && (
            <LeadCell>
              <input
                class="ds-input"
                type="checkbox"
                id={chosenField(row)}
                name={chosenField(row)}
                value={row.step}
                checked={row.chosen}
              />
              <label for={chosenField(row)}>
                <span class="ds-sr-only">{words.chooseOne(row.name, row.categoryName)}</span>
              </label>
            </LeadCell>
          )}
          <NameCell below={row.categoryName}>
            <a class="ds-link" href={row.fileHref}>
              {row.name}
            </a>
          </NameCell>
          <LabelledCell label={words.state} number={false}>
            <Status is={row.shape}>{row.state}</Status>
            {row.due !== null && <span class="p-sub">{words.due(row.due)}</span>}
          </LabelledCell>
          <LabelledCell label={words.turn} number={false}>
            {row.turn}
          </LabelledCell>
          <LabelledCell label={words.age}>{words.days(row.days)}</LabelledCell>
          <LabelledCell label={words.owner} number={false}>
            {row.owner ?? words.noOwner}
          </LabelledCell>
        </Row>
      ))}
    </Table>
  )
}

function Outcomes({ outcomes, words }: { readonly outcomes: readonly DeskOutcome[]; readonly words: DeskWords }) {
  const done = outcomes.filter((one) => one.done).length
  return (
    <section class="p-section" aria-labelledby="hasil">
      <h2 class="p-h2" id="hasil">
        {words.outcomes(done, outcomes.length)}
      </h2>
      <p class="p-note">{words.outcomesText}</p>
      <Table
        caption={words.outcomes(done, outcomes.length)}
        captionHidden
        columns={[{ text: words.candidate }, { text: words.outcome }]}
      >
        {outcomes.map((one) => (
          <Row key={`${one.name} ${one.categoryName}`}>
            <NameCell below={one.categoryName}>{one.name}</NameCell>
            <LabelledCell label={words.outcome} number={false}>
              <Status is={one.done ? 'done' : 'stop'}>
                {one.done ? words.done(one.text) : words.refused(one.text)}
              </Status>
            </LabelledCell>
          </Row>
        ))}
      </Table>
    </section>
  )
}
