/** Calibration of one category: the sample dossier, marking it alone, and afterwards how far apart everybody is. */
import { type CalibrationWords, calibrationWords } from '../../wording/calibration.ts'
import { roomWords } from '../../wording/room.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { Facts } from '../components/facts.tsx'
import { Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import { Status } from '../components/status.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { Criteria } from '../panel/criteria.tsx'
import { paths } from '../paths.ts'
import { CalibrationSpread } from './calibration-spread.tsx'
import {
  calibrationFields,
  type CalibrationView,
  type EndedSample,
  roundField,
  type RunningSample,
} from './calibration-view.ts'

export function CalibrationPage({ frame, view }: Page<CalibrationView>) {
  const words = calibrationWords[frame.language]
  const [latest, ...earlier] = view.ended
  return (
    <Layout
      frame={frame}
      title={words.title}
      errors={view.errors}
      crumbs={[{ label: roomWords[frame.language].title, href: paths.room() }]}
    >
      <PageHead
        eyebrow={`${words.title}, ${view.category}, ${view.season}`}
        title={finding(view, words)}
        lede={`${words.lede} ${words.sealed}`}
      />
      {!view.running && !latest && !view.opening && (
        <div class="p-mt-6">
          <EmptyState title={words.noneYet} text={words.noneYetText} />
        </div>
      )}
      {view.running && <Running frame={frame} view={view} running={view.running} />}
      {!view.running && latest && <Ended sample={latest} words={words} />}
      {view.opening && <Opening frame={frame} view={view} opening={view.opening} />}
      {(view.running ? view.ended : earlier).length > 0 && (
        <section class="p-section">
          <h2 class="p-h2">{words.earlier}</h2>
          {(view.running ? view.ended : earlier).map((sample) => (
            <details key={sample.round}>
              <summary>
                {words.sample(sample.round)}: {sample.title}
              </summary>
              <CalibrationSpread sample={sample} words={words} />
            </details>
          ))}
        </section>
      )}
    </Layout>
  )
}

function finding({ running, ended }: CalibrationView, words: CalibrationWords): string {
  if (running) return words.running(running.sent, running.seats)
  const [latest] = ended
  return latest ? words.ended(latest.criteria.filter(({ isWide }) => isWide).length) : words.noneYet
}

type RunningProps = Page<CalibrationView> & { readonly running: RunningSample }

function Running({ frame, view, running }: RunningProps) {
  const words = calibrationWords[frame.language]
  const { mine, waiting } = running
  return (
    <div class="p-split p-mt-6" data-side="start">
      <div>
        <Sample sample={running} words={words} />
        {waiting && (
          <section class="p-section">
            <h2 class="p-h3">{words.waitingFor}</h2>
            <ul class="p-checks">
              {waiting.map((seat) => (
                <li key={seat}>
                  <Status is="wait">{seat}</Status>
                </li>
              ))}
            </ul>
            <PostForm frame={frame} action={view.endAction}>
              <input type="hidden" name={roundField} value={running.round} />
              <p class="p-note">{words.endText}</p>
              <button class="ds-button" data-variant="secondary" type="submit">
                {words.endNow}
              </button>
            </PostForm>
          </section>
        )}
      </div>
      {mine &&
        (mine.isSent ? (
          <Sent frame={frame} criteria={mine.criteria} />
        ) : (
          <Marking frame={frame} view={view} running={running} criteria={mine.criteria} />
        ))}
    </div>
  )
}

function Sample({
  sample,
  words,
}: {
  readonly sample: Pick<RunningSample, 'round' | 'title' | 'dossier'>
  readonly words: CalibrationWords
}) {
  return (
    <section>
      <p class="p-note">{words.sample(sample.round)}</p>
      <h2 class="p-h2">{sample.title}</h2>
      <div class="p-stack p-prose p-mt-3">
        {sample.dossier.map((paragraph, at) => (
          <p key={at}>{paragraph}</p>
        ))}
      </div>
    </section>
  )
}

type MineProps = { readonly criteria: NonNullable<RunningSample['mine']>['criteria'] }

function Marking({ frame, view, running, criteria }: RunningProps & MineProps) {
  const words = calibrationWords[frame.language]
  return (
    <PostForm frame={frame} action={view.markAction} class="p-m-0">
      <input type="hidden" name={roundField} value={running.round} />
      <Criteria frame={frame} criteria={criteria} errors={view.errors} commentHint={words.commentHint} />
      <p class="p-note p-mt-6">{words.sendOnce}</p>
      <p>
        <button class="ds-button" type="submit">
          {words.send}
        </button>
      </p>
    </PostForm>
  )
}

function Sent({ frame, criteria }: Pick<RunningProps, 'frame'> & MineProps) {
  const words = calibrationWords[frame.language]
  return (
    <section>
      <h2 class="p-h2">{words.yourMarks}</h2>
      <p class="p-prose">{words.sent}</p>
      <Facts facts={criteria.map(({ name, mark }) => ({ label: name, value: mark }))} />
      {criteria
        .filter(({ comment }) => comment !== '')
        .map(({ id, name, comment }) => (
          <p key={id} class="p-note">
            {name}: {comment}
          </p>
        ))}
    </section>
  )
}

function Ended({ sample, words }: { readonly sample: EndedSample; readonly words: CalibrationWords }) {
  return (
    <div class="p-split p-mt-6" data-side="start">
      <Sample sample={sample} words={words} />
      <CalibrationSpread sample={sample} words={words} />
    </div>
  )
}

type OpeningProps = Page<CalibrationView> & { readonly opening: NonNullable<CalibrationView['opening']> }

function Opening({ frame, view, opening }: OpeningProps) {
  const words = calibrationWords[frame.language]
  const title = view.ended.length > 0 ? words.openAgain : words.open
  return (
    <section class="p-section">
      <h2 class="p-h2">{title}</h2>
      <p class="p-prose">{words.openText}</p>
      <PostForm frame={frame} action={view.action}>
        <Field
          name={calibrationFields.title}
          label={words.sampleTitle}
          hint={words.sampleTitleHint}
          value={opening.title}
          errors={view.errors}
        />
        <TextareaField
          name={calibrationFields.dossier}
          label={words.dossier}
          hint={words.dossierHint}
          value={opening.dossier}
          rows={14}
          errors={view.errors}
        />
        <p>
          <button class="ds-button" type="submit">
            {title}
          </button>
        </p>
      </PostForm>
    </section>
  )
}
