/** The logos of a season's hosts as the draft has them, and the form that gives one. */
import { foundSeasonWords } from '../../wording/found-season.ts'
import { type LogosWords, logosWords } from '../../wording/logos.ts'
import { setUpWords } from '../../wording/set-up.ts'
import { Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import { SelectField } from '../components/select-field.tsx'
import type { FieldError, Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export const logosFields = { host: 'penyelenggara', file: 'gambar', remove: 'hapus' } as const

export type LogosView = {
  readonly season: string
  readonly action: string
  readonly setUpHref: string
  readonly identityHref: string
  readonly hosts: readonly string[]
  /** `src` is null where the rules name a picture that is not stored. */
  readonly logos: readonly { readonly host: string; readonly src: string | null }[]
  /** The host that was chosen in a form that came back. */
  readonly chosen: string
  readonly errors: readonly FieldError[]
}

export function LogosPage({ frame, view }: Page<LogosView>) {
  const words = logosWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.title}
      errors={view.errors}
      narrow
      crumbs={[
        { label: foundSeasonWords[frame.language].listTitle, href: paths.organiserSeasons() },
        { label: setUpWords[frame.language].title, href: view.setUpHref },
      ]}
    >
      <PageHead eyebrow={view.season} title={words.title} lede={words.lede} />
      <div class="p-mt-8">
        {view.logos.length === 0 && <p class="p-note">{words.none}</p>}
        {view.logos.map((logo) => (
          <Logo key={logo.host} frame={frame} action={view.action} logo={logo} words={words} />
        ))}
      </div>
      <section class="p-section" aria-labelledby="tambah">
        <h2 class="p-h2" id="tambah">
          {words.add}
        </h2>
        {view.hosts.length === 0 ? (
          <p>
            {words.noHosts}{' '}
            <a class="ds-link" href={view.identityHref}>
              {words.identity}
            </a>
          </p>
        ) : (
          <Add frame={frame} view={view} words={words} />
        )}
      </section>
    </Layout>
  )
}

function Add({ frame, view, words }: Page<LogosView> & { readonly words: LogosWords }) {
  return (
    <PostForm frame={frame} action={view.action} class="p-form" multipart>
      <SelectField
        name={logosFields.host}
        label={words.host}
        chosen={view.chosen}
        options={view.hosts.map((host) => ({ value: host, label: host }))}
        errors={view.errors}
      />
      <Field
        name={logosFields.file}
        label={words.file}
        hint={words.fileHint}
        type="file"
        accept="image/png,image/jpeg"
        errors={view.errors}
      />
      <div class="p-row">
        <button class="ds-button" type="submit">
          {words.submit}
        </button>
        <a class="ds-link" href={view.setUpHref}>
          {words.back}
        </a>
      </div>
    </PostForm>
  )
}

type LogoProps = {
  readonly frame: Frame
  readonly action: string
  readonly logo: LogosView['logos'][number]
  readonly words: LogosWords
}

function Logo({ frame, action, logo: { host, src }, words }: LogoProps) {
  return (
    <section class="p-seat p-stack p-gap-3" aria-label={words.logoOf(host)}>
      <h2 class="p-h3">{host}</h2>
      {src === null ? (
        <p>{words.missing}</p>
      ) : (
        <p class="p-logos">
          <img src={src} alt={words.logoOf(host)} />
        </p>
      )}
      <PostForm frame={frame} action={action}>
        <input type="hidden" name={logosFields.host} value={host} />
        <button class="ds-button" data-variant="secondary" type="submit" name={logosFields.remove} value="ya">
          <span>
            {words.remove}
            <span class="ds-sr-only">, {host}</span>
          </span>
        </button>
      </PostForm>
    </section>
  )
}
