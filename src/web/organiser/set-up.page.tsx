/** The checklist of one season: what is missing with the way to mend it, the parts of the rules, previews and files. */
import { type SetUpSection, type SetUpWords, setUpWords } from '../../wording/set-up.ts'
import { foundSeasonWords } from '../../wording/found-season.ts'
import { Fingerprint } from '../components/fingerprint.tsx'
import { Status } from '../components/status.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export type CheckLine = { readonly text: string; readonly href: string }

export type SetUpView = {
  readonly season: string
  readonly place: string
  readonly locked: boolean
  readonly obstacles: readonly CheckLine[]
  /** What was probably not meant. */
  readonly concerns: readonly CheckLine[]
  readonly notices: readonly CheckLine[]
  readonly parts: readonly { readonly section: SetUpSection; readonly href: string; readonly missing: number }[]
  readonly people: {
    readonly rolesHref: string
    /** Roles in force in this season. */
    readonly roles: number
    readonly organisationsHref: string
    /** Organisations of the province. */
    readonly organisations: number
    readonly candidatesHref: string
    /** Candidates of the season. */
    readonly candidates: number
    readonly outreachHref: string
    /** Socialisation events of the season that are not cancelled. */
    readonly events: number
    readonly questionsHref: string
    /** Questions and answers that everybody reads. */
    readonly questions: number
  }
  readonly rulesVersion: number
  readonly hash: string
  readonly draftVersion: number
  /** "Rabu, 30 Juli 2025 16.20 WIB"; null before the first save. */
  readonly draftSavedAt: string | null
  readonly draftIsInForce: boolean
  readonly stagesHref: string
  /** What is under way, in one sentence. */
  readonly running: string
  readonly enactHref: string
  readonly proposalsHref: string
  readonly compareHref: string
  readonly exportHref: string
  readonly exportWorkbookHref: string
  readonly previews: readonly {
    readonly category: string
    readonly candidateHref: string
    readonly assessorHref: string
    /** Mark sheets on paper, for the clerks who copy them. */
    readonly paperSheetsHref: string | null
    /** Null for a category that only the draft has. */
    readonly formHref: string | null
  }[]
}

export function SetUpPage({ frame, view }: Page<SetUpView>) {
  const words = setUpWords[frame.language]
  const missing = view.obstacles.length
  return (
    <Layout
      frame={frame}
      title={words.title}
      crumbs={[{ label: foundSeasonWords[frame.language].listTitle, href: paths.organiserSeasons() }]}
    >
      <PageHead
        eyebrow={`${view.season}, ${view.place}`}
        title={view.locked ? words.locked : missing === 0 ? words.ready : words.missing(missing)}
        lede={view.locked ? words.lockedText : missing === 0 ? words.readyText : words.missingText}
      />
      {missing > 0 && <Lines title={words.toMend} id="kurang" lines={view.obstacles} is="stop" link={words.mend} />}
      {view.concerns.length > 0 && (
        <Lines
          title={words.lookAgain}
          id="periksa-lagi"
          text={words.lookAgainText}
          lines={view.concerns}
          is="part"
          link={words.check}
        />
      )}
      <Parts view={view} words={words} />
      <People view={view} words={words} />
      <Rules view={view} words={words} />
      {view.notices.length > 0 && (
        <Lines title={words.toKnow} id="diketahui" lines={view.notices} is="open" link={words.open} />
      )}
      <Previews view={view} words={words} />
    </Layout>
  )
}

type LinesProps = {
  readonly title: string
  readonly id: string
  readonly text?: string
  readonly lines: readonly CheckLine[]
  readonly is: 'stop' | 'part' | 'open'
  /** What the link of each line says. */
  readonly link: string
}

function Lines({ title, id, text, lines, is, link }: LinesProps) {
  return (
    <section class="p-section" aria-labelledby={id}>
      <h2 class="p-h2" id={id}>
        {title}
      </h2>
      {text !== undefined && <p class="p-prose">{text}</p>}
      <ul class="p-checks p-max-44">
        {lines.map((line) => (
          <li key={`${line.href} ${line.text}`}>
            <Status is={is}>{line.text}</Status>{' '}
            <a class="ds-link" href={line.href}>
              {link}
              <span class="ds-sr-only">: {line.text}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

type PartProps = { readonly view: SetUpView; readonly words: SetUpWords }

function Parts({ view, words }: PartProps) {
  return (
    <section class="p-section" aria-labelledby="bagian">
      <h2 class="p-h2" id="bagian">
        {words.parts}
      </h2>
      <ul class="p-tasks">
        {view.parts.map((part) => (
          <li key={part.section} class="p-task">
            <a class="ds-link" href={part.href}>
              {words.sections[part.section]}
            </a>
            <Status is={part.missing === 0 ? 'done' : 'part'}>
              {part.missing === 0 ? words.partState.done : words.partState.open(part.missing)}
            </Status>
          </li>
        ))}
        <li class="p-task">
          <a class="ds-link" href={view.stagesHref}>
            {words.stages}
          </a>
          <span class="p-note">{view.running}</span>
        </li>
      </ul>
    </section>
  )
}

/** Nothing here stands in the way of opening: no number of roles is the right one. */
function People({ view: { people }, words }: PartProps) {
  return (
    <section class="p-section" aria-labelledby="orang">
      <h2 class="p-h2" id="orang">
        {words.people}
      </h2>
      <ul class="p-tasks">
        <li class="p-task">
          <a class="ds-link" href={people.rolesHref}>
            {words.roles}
          </a>
          <Status is={people.roles > 0 ? 'done' : 'open'}>{words.rolesHeld(people.roles)}</Status>
          <p class="p-note">{words.rolesText}</p>
        </li>
        <li class="p-task">
          <a class="ds-link" href={people.organisationsHref}>
            {words.organisations}
          </a>
          <Status is={people.organisations > 0 ? 'done' : 'open'}>
            {words.organisationsRegistered(people.organisations)}
          </Status>
          <p class="p-note">{words.organisationsText}</p>
        </li>
        <li class="p-task">
          <a class="ds-link" href={people.candidatesHref}>
            {words.candidates}
          </a>
          <Status is={people.candidates > 0 ? 'done' : 'open'}>{words.candidatesEntered(people.candidates)}</Status>
          <p class="p-note">{words.candidatesText}</p>
        </li>
        <li class="p-task">
          <a class="ds-link" href={people.outreachHref}>
            {words.outreach}
          </a>
          <Status is={people.events > 0 ? 'done' : 'open'}>{words.eventsHeld(people.events)}</Status>
          <p class="p-note">{words.outreachText}</p>
        </li>
        <li class="p-task">
          <a class="ds-link" href={people.questionsHref}>
            {words.questions}
          </a>
          <Status is={people.questions > 0 ? 'done' : 'open'}>{words.questionsShown(people.questions)}</Status>
          <p class="p-note">{words.questionsText}</p>
        </li>
      </ul>
    </section>
  )
}

function Rules({ view, words }: PartProps) {
  return (
    <section class="p-section p-stack" aria-labelledby="aturan">
      <h2 class="p-h2" id="aturan">
        {words.rules}
      </h2>
      <p class="p-prose">
        {words.rulesVersion(view.rulesVersion)}.{' '}
        {view.draftSavedAt ? words.draftSavedAt(view.draftSavedAt) : words.draftVersion(view.draftVersion)}.
      </p>
      {!view.draftIsInForce && (
        <p>
          <a class="ds-button" href={view.enactHref}>
            {view.locked ? words.propose : words.enact}
          </a>
        </p>
      )}
      <ul class="ds-list p-tight">
        {!view.draftIsInForce && (
          <li>
            <a class="ds-link" href={view.compareHref}>
              {words.compare}
            </a>
          </li>
        )}
        <li>
          <a class="ds-link" href={view.exportWorkbookHref}>
            {words.exportWorkbook}
          </a>
        </li>
        <li>
          <a class="ds-link" href={view.exportHref}>
            {words.export}
          </a>
        </li>
        <li>
          <a class="ds-link" href={view.proposalsHref}>
            {words.proposals}
          </a>
        </li>
      </ul>
      <Fingerprint label={words.hash} value={view.hash} />
    </section>
  )
}

function Previews({ view, words }: PartProps) {
  return (
    <section class="p-section p-stack" aria-labelledby="pratinjau">
      <h2 class="p-h2" id="pratinjau">
        {words.preview}
      </h2>
      <p class="p-prose">{words.previewText}</p>
      <ul class="p-tasks">
        {view.previews.map((preview) => (
          <li key={preview.candidateHref} class="p-task">
            <span>{preview.category}</span>
            <span class="p-row">
              <a class="ds-link" href={preview.candidateHref}>
                {words.asCandidate}
                <span class="ds-sr-only">, {preview.category}</span>
              </a>
              <a class="ds-link" href={preview.assessorHref}>
                {words.asAssessor}
                <span class="ds-sr-only">, {preview.category}</span>
              </a>
              {preview.paperSheetsHref !== null && (
                <a class="ds-link" href={preview.paperSheetsHref}>
                  {words.paperSheets}
                  <span class="ds-sr-only">, {preview.category}</span>
                </a>
              )}
              {preview.formHref !== null && (
                <a class="ds-link" href={preview.formHref}>
                  {words.blankForm}
                  <span class="ds-sr-only">, {preview.category}</span>
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
