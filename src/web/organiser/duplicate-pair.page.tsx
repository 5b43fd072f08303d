/** Two candidates side by side, and the two answers: one of them goes on, or they are two. */
import { type DuplicateWords, duplicateWords } from '../../wording/duplicates.ts'
import { foundSeasonWords } from '../../wording/found-season.ts'
import { setUpWords } from '../../wording/set-up.ts'
import { RadioGroup } from '../components/choice-field.tsx'
import { Notice } from '../components/notice.tsx'
import { PostForm } from '../components/post-form.tsx'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export const PAIR_QUERY = 'pasangan'

export const duplicatePairFields = {
  pair: PAIR_QUERY,
  stays: 'tetap',
  reason: 'alasan',
  button: 'tombol',
  /** The step of a nomination as it was shown, by candidate and category. */
  step: (nomination: string) => `langkah-${nomination}`,
} as const
const fields = duplicatePairFields

export type PairSide = {
  readonly candidate: string
  readonly name: string
  readonly fileHref: string
  readonly steps: readonly { readonly nomination: string; readonly step: number }[]
}

export type DuplicatePairView = {
  readonly season: string
  readonly setUpHref: string
  readonly listHref: string
  readonly action: string
  readonly pair: string
  readonly sides: readonly [PairSide, PairSide]
  readonly rows: readonly { readonly label: string; readonly values: readonly [string, string] }[]
  /** Somebody has decided it: there is nothing left to press. */
  readonly settled: boolean
  /** False for those of the secretariat who may only tell them apart. */
  readonly merges: boolean
  readonly typed: { readonly stays: string; readonly reason: string }
  readonly errors: readonly FieldError[]
}

export function DuplicatePairPage({ frame, view }: Page<DuplicatePairView>) {
  const words = duplicateWords[frame.language]
  const [first, second] = view.sides
  const title = words.pairTitle(first.name, second.name)
  return (
    <Layout
      frame={frame}
      title={title}
      errors={view.errors}
      crumbs={[
        { label: foundSeasonWords[frame.language].listTitle, href: paths.organiserSeasons() },
        { label: setUpWords[frame.language].title, href: view.setUpHref },
        { label: words.title, href: view.listHref },
      ]}
    >
      <PageHead eyebrow={`${words.title}, ${view.season}`} title={title} lede={words.pairLede} />
      <div class="p-mt-6">
        <Table
          caption={title}
          captionHidden
          columns={[{ text: words.side }, { text: first.name }, { text: second.name }]}
        >
          {view.rows.map(({ label, values: [one, other] }) => (
            <Row key={label}>
              <NameCell>{label}</NameCell>
              <LabelledCell label={first.name} number={false}>
                {one}
              </LabelledCell>
              <LabelledCell label={second.name} number={false}>
                {other}
              </LabelledCell>
            </Row>
          ))}
        </Table>
      </div>
      <ul class="ds-list p-tight p-mt-4">
        {view.sides.map((side) => (
          <li key={side.candidate}>
            <a class="ds-link" href={side.fileHref}>
              {words.openFile}: {side.name}
            </a>
          </li>
        ))}
      </ul>
      {view.settled ? (
        <Notice tone="info" class="p-mt-6 p-max-44">
          {words.settled}
        </Notice>
      ) : (
        <Answer frame={frame} view={view} words={words} />
      )}
      <p class="p-mt-8">
        <a class="ds-link" href={view.listHref}>
          {words.back}
        </a>
      </p>
    </Layout>
  )
}

function Answer({ frame, view, words }: Page<DuplicatePairView> & { readonly words: DuplicateWords }) {
  const { typed, errors, sides } = view
  return (
    <section class="p-section p-max-44" aria-labelledby="yang-terjadi">
      <h2 class="p-h2" id="yang-terjadi">
        {words.whatHappens}
      </h2>
      {view.merges ? (
        <ul class="ds-list p-tight">
          {words.effects.map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
      ) : (
        <p class="p-prose">{words.onlyCommittee}</p>
      )}
      <PostForm frame={frame} action={view.action} class="p-form p-mt-6">
        <input type="hidden" name={fields.pair} value={view.pair} />
        {sides.flatMap(({ steps }) =>
          steps.map(({ nomination, step }) => (
            <input key={nomination} type="hidden" name={fields.step(nomination)} value={step} />
          )),
        )}
        {view.merges && (
          <RadioGroup
            name={fields.stays}
            legend={words.stays}
            chosen={typed.stays}
            options={sides.map(({ candidate, name }) => ({ value: candidate, label: name }))}
            errors={errors}
          />
        )}
        <TextareaField
          name={fields.reason}
          label={words.reason}
          hint={words.reasonHint}
          value={typed.reason}
          errors={errors}
        />
        <div class="p-row">
          {view.merges && (
            <button class="ds-button" type="submit" name={fields.button} value="gabung">
              {words.merge}
            </button>
          )}
          <button class="ds-button" data-variant="secondary" type="submit" name={fields.button} value="berbeda">
            {words.apart}
          </button>
        </div>
      </PostForm>
    </section>
  )
}
