/** What the code of an invitation opens: the event, the answer, the code to show at the door, and the secretariat's button. */
import type { AnswerKind } from '../../award/outreach/answer.ts'
import { type InvitationWords, invitationWords } from '../../wording/invitation.ts'
import { RadioGroup } from '../components/choice-field.tsx'
import { picture } from '../components/drawing.ts'
import { Facts } from '../components/facts.tsx'
import { Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import { Status } from '../components/status.tsx'
import type { FieldError, Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export const answerInvitationFields = { answer: 'jawaban', name: 'nama' } as const
const fields = answerInvitationFields

export type InvitationView = {
  readonly season: string
  readonly title: string
  readonly for: string
  readonly when: string
  readonly venue: string
  readonly agenda: readonly string[]
  readonly state: 'open' | 'begun' | 'cancelled'
  readonly action: string
  /** "Hadir, dijawab Senin, 2 Maret 2026 11.00 WIB"; null before the first answer. */
  readonly answered: string | null
  readonly typed: { readonly answer: AnswerKind | ''; readonly name: string }
  readonly material: readonly { readonly name: string; readonly href: string }[]
  readonly qr: { readonly path: string; readonly side: number } | null
  /** For whoever runs the season; null for everybody else. */
  readonly secretariat: {
    readonly present: boolean | null
    readonly confirmAction: string
    /** Why attendance cannot be noted now. */
    readonly closed: string | null
    readonly eventHref: string
  } | null
  readonly signInHref: string | null
  readonly errors: readonly FieldError[]
}

type PartProps = { readonly frame: Frame; readonly view: InvitationView; readonly words: InvitationWords }

export function InvitationPage({ frame, view }: Page<InvitationView>) {
  const words = invitationWords[frame.language]
  const part = { frame, view, words }
  return (
    <Layout frame={frame} title={`${words.title}: ${view.title}`} errors={view.errors} narrow>
      <PageHead eyebrow={view.season} title={view.title} />
      {view.secretariat && <Secretariat {...part} secretariat={view.secretariat} />}
      {view.state === 'cancelled' && (
        <p class="p-mt-4">
          <Status is="stop">{words.cancelled}</Status>
        </p>
      )}
      <div class="p-mt-6">
        <Facts
          facts={[
            { label: words.for, value: view.for },
            { label: words.when, value: view.when },
            { label: words.venue, value: view.venue },
          ]}
          left
        />
      </div>
      {view.state !== 'cancelled' && <Answer {...part} />}
      {view.agenda.length > 0 && (
        <section class="p-section" aria-labelledby="susunan">
          <h2 class="p-h2" id="susunan">
            {words.agenda}
          </h2>
          <ol class="ds-list">
            {view.agenda.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ol>
        </section>
      )}
      {view.material.length > 0 && (
        <section class="p-section" aria-labelledby="materi">
          <h2 class="p-h2" id="materi">
            {words.material}
          </h2>
          <ul class="ds-list">
            {view.material.map(({ name, href }) => (
              <li key={href}>
                <a class="ds-link" href={href}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.qr && (
        <section class="p-section" aria-labelledby="kode">
          <h2 class="p-h2" id="kode">
            {words.qr}
          </h2>
          <QrDrawing {...view.qr} alt={words.qrAlt} />
        </section>
      )}
      <p class="p-note p-mt-8">
        {words.privacy}{' '}
        <a class="ds-link" href={paths.personalData()}>
          {words.privacyLink}
        </a>
      </p>
      {view.signInHref !== null && (
        <p class="p-note">
          <a class="ds-link" href={view.signInHref}>
            {words.staff}
          </a>
        </p>
      )}
    </Layout>
  )
}

function Answer({ frame, view, words }: PartProps) {
  return (
    <section class="p-section" aria-labelledby="jawab">
      <h2 class="p-h2" id="jawab">
        {words.yourAnswer}
      </h2>
      {view.answered !== null && (
        <p>
          <Status is="done">{view.answered}</Status>
        </p>
      )}
      {view.state === 'begun' ? (
        <p class="p-prose">{words.begun}</p>
      ) : (
        <PostForm frame={frame} action={view.action}>
          <RadioGroup
            name={fields.answer}
            legend={words.choose}
            hint={words.change}
            chosen={view.typed.answer}
            options={(['coming', 'represented', 'declined'] as const).map((value) => ({
              value,
              label: words.answers[value],
            }))}
            errors={view.errors}
          />
          <Field
            name={fields.name}
            label={words.who}
            hint={words.whoHint}
            value={view.typed.name}
            autocomplete="name"
            errors={view.errors}
          />
          <div class="p-row">
            <button class="ds-button" type="submit">
              {words.send}
            </button>
          </div>
        </PostForm>
      )}
    </section>
  )
}

type SecretariatProps = PartProps & { readonly secretariat: NonNullable<InvitationView['secretariat']> }

/** First on the page: whoever stands at the door has people waiting. */
function Secretariat({ frame, words, secretariat }: SecretariatProps) {
  const { present, closed } = secretariat
  return (
    <section class="p-result p-stack p-mt-6" aria-labelledby="sekretariat">
      <h2 class="p-h2" id="sekretariat">
        {words.secretariat}
      </h2>
      {present !== null && <Status is={present ? 'done' : 'stop'}>{present ? words.present : words.absent}</Status>}
      {present === null && closed !== null && <p class="p-prose">{closed}</p>}
      <div class="p-row">
        {present === null && closed === null && (
          <PostForm frame={frame} action={secretariat.confirmAction} class="p-row">
            <button class="ds-button" type="submit">
              {words.note}
            </button>
          </PostForm>
        )}
        <a class="ds-link" href={secretariat.eventHref}>
          {words.toEvent}
        </a>
      </div>
    </section>
  )
}

/** Dark on white by day and by night: a camera wants it so. */
function QrDrawing({ path, side, alt }: { readonly path: string; readonly side: number; readonly alt: string }) {
  return (
    <svg {...picture(alt)} width="220" height="220" viewBox={`-4 -4 ${side + 8} ${side + 8}`}>
      <rect x="-4" y="-4" width={side + 8} height={side + 8} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

/** A code that opens nothing: the same page whatever the reason. */
export function NoInvitationPage({ frame }: { readonly frame: Frame }) {
  const words = invitationWords[frame.language]
  return (
    <Layout frame={frame} title={words.unknownTitle} narrow>
      <PageHead title={words.unknownTitle} lede={words.unknownText} />
      <p>{words.unknownNow}</p>
      <p class="p-mt-6">
        <a class="ds-link" href={paths.home()}>
          {words.home}
        </a>
      </p>
    </Layout>
  )
}
