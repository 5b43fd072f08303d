/** What a category asks of its candidates by the draft: criteria, levels, evidence, dates. Nothing is saved here. */
import { foundSeasonWords } from '../../wording/found-season.ts'
import { type RulebookChangeWords, rulebookChangeWords } from '../../wording/rulebook-change.ts'
import { setUpWords } from '../../wording/set-up.ts'
import { Notice } from '../components/notice.tsx'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export type PreviewCriterion = {
  readonly name: string
  /** "25%" */
  readonly weight: string
  readonly counted: boolean
  readonly levels: readonly { readonly from: string; readonly text: string }[]
  readonly evidence: readonly string[]
}

export type PreviewCandidateView = {
  readonly season: string
  readonly category: string
  readonly setUpHref: string
  readonly banner: string | null
  readonly interview: boolean
  readonly criteria: readonly PreviewCriterion[]
  readonly stages: readonly { readonly name: string; readonly opens: string; readonly closes: string }[]
}

export function PreviewCandidatePage({ frame, view }: Page<PreviewCandidateView>) {
  const words = rulebookChangeWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.candidatePreview}
      crumbs={[
        { label: foundSeasonWords[frame.language].listTitle, href: paths.organiserSeasons() },
        { label: setUpWords[frame.language].title, href: view.setUpHref },
      ]}
    >
      <PageHead
        eyebrow={`${words.candidatePreview}, ${view.season}`}
        title={view.category}
        lede={`${words.candidatePreviewLede} ${view.interview ? words.withInterview : words.withoutInterview}`}
      />
      {view.banner && (
        <div class="p-mt-6">
          <Notice tone="warning" class="p-max-44">
            {view.banner}
          </Notice>
        </div>
      )}
      <section class="p-section" aria-labelledby="dinilai">
        <h2 class="p-h2" id="dinilai">
          {words.asks}
        </h2>
        {view.criteria.map((criterion) => (
          <Criterion key={criterion.name} criterion={criterion} words={words} />
        ))}
      </section>
      <Dates view={view} words={words} />
    </Layout>
  )
}

type CriterionProps = { readonly criterion: PreviewCriterion; readonly words: RulebookChangeWords }

function Criterion({ criterion, words }: CriterionProps) {
  return (
    <section class="p-criterion">
      <div>
        <h3 class="p-h3">{criterion.name}</h3>
        <p class="p-note">
          {criterion.weight}. {criterion.counted && words.countedFromFigure}
        </p>
      </div>
      {criterion.levels.length > 0 && (
        <dl class="p-levels" aria-label={`${words.levels}: ${criterion.name}`}>
          {criterion.levels.toReversed().map((level) => (
            <div key={level.from}>
              <dt>{words.fromMark(level.from)}</dt>
              <dd>{level.text}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="p-small p-m-0">
        <strong>{words.evidence}:</strong>{' '}
        {criterion.evidence.length === 0 ? words.noEvidence : `${criterion.evidence.join(', ')}.`}
      </p>
    </section>
  )
}

function Dates({ view, words }: { readonly view: PreviewCandidateView; readonly words: RulebookChangeWords }) {
  return (
    <section class="p-section" aria-labelledby="jadwal">
      <h2 class="p-h2" id="jadwal">
        {words.dates}
      </h2>
      {view.stages.length === 0 ? (
        <p>{words.noDates}</p>
      ) : (
        <Table
          caption={words.dates}
          captionHidden
          columns={[{ text: words.dates }, { text: words.opens }, { text: words.closes }]}
        >
          {view.stages.map((stage) => (
            <Row key={stage.name}>
              <NameCell>{stage.name}</NameCell>
              <LabelledCell label={words.opens} number={false}>
                {stage.opens}
              </LabelledCell>
              <LabelledCell label={words.closes} number={false}>
                {stage.closes}
              </LabelledCell>
            </Row>
          ))}
        </Table>
      )}
    </section>
  )
}
