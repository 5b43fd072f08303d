/** Anyone may check a certificate by its number and check code. */
import { type CertificateWords, certificateWords } from '../../wording/certificate.ts'
import { shellWords } from '../../wording/shell.ts'
import { CertificatePicture, type CertificateView } from '../components/certificate-picture.tsx'
import { Facts } from '../components/facts.tsx'
import { Field } from '../components/field.tsx'
import { Fingerprint } from '../components/fingerprint.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { Notice } from '../components/notice.tsx'

/** The form asks with GET, so that the QR code can be a link: `/piagam?nomor=…&kode=…`. */
export const certificateFields = { number: 'nomor', code: 'kode' } as const

export type CertificateOutcome =
  | { readonly is: 'not_asked' }
  | {
      readonly is: 'valid'
      readonly certificate: CertificateView
      /** "Provinsi Kalimantan Barat, Paritrana Award 2025" */
      readonly season: string
      readonly adoptedAt: string
      readonly checkedAt: string
      readonly fingerprint: string
      /** Null while the result is not published. */
      readonly resultHref: string | null
      /** Where the file itself can be checked, also without a network; null where no papers were issued. */
      readonly recountHref: string | null
    }
  /** Was issued, and a correction of the result took it away. */
  | { readonly is: 'revoked'; readonly season: string; readonly revokedAt: string; readonly reason: string }
  | { readonly is: 'number_unknown' }
  | { readonly is: 'code_mismatch' }
  | { readonly is: 'other_season'; readonly season: string }

export type CertificateCheckView = {
  readonly typed: { readonly number: string; readonly code: string }
  readonly outcome: CertificateOutcome
  readonly errors: readonly FieldError[]
}

export function CertificateCheckPage({ frame, view }: Page<CertificateCheckView>) {
  const words = certificateWords[frame.language]
  const { outcome } = view
  return (
    <Layout
      frame={frame}
      title={words.title}
      errors={view.errors}
      crumbs={[{ label: shellWords[frame.language].home, href: paths.home() }]}
    >
      <div class="p-split">
        <div class="p-stack p-gap-6">
          <div>
            <PageHead title={words.title} lede={words.lede} />
          </div>
          <Answer view={view} words={words} />
          <form class="p-form" action={paths.certificateCheck()} method="get">
            <Field
              name={certificateFields.number}
              label={words.number}
              hint={words.numberHint}
              value={view.typed.number}
              errors={view.errors}
              autocomplete="off"
              spellcheck={false}
            />
            <Field
              name={certificateFields.code}
              label={words.code}
              hint={words.codeHint}
              value={view.typed.code}
              errors={view.errors}
              autocomplete="off"
              spellcheck={false}
              class="p-codebox"
            />
            <button
              class="ds-button"
              type="submit"
              {...(outcome.is === 'valid' ? { 'data-variant': 'secondary' } : {})}
            >
              {words.check}
            </button>
          </form>
        </div>
        {outcome.is === 'valid' && (
          <div class="p-stack">
            <CertificatePicture certificate={outcome.certificate} label={words.picture} />
            <p class="p-note">{words.pictureNote}</p>
          </div>
        )}
      </div>
    </Layout>
  )
}

type AnswerProps = { readonly view: CertificateCheckView; readonly words: CertificateWords }

function Answer({ view: { outcome, typed }, words }: AnswerProps) {
  switch (outcome.is) {
    case 'not_asked':
      return null
    case 'number_unknown':
      return <Refusal title={words.unknownNumber(typed.number)} text={words.unknownNumberText} />
    case 'code_mismatch':
      return <Refusal title={words.wrongCode} text={words.wrongCodeText} />
    case 'other_season':
      return <Refusal title={words.otherSeason(outcome.season)} text={words.otherSeasonText} />
    case 'revoked':
      return (
        <Refusal title={words.revoked(outcome.revokedAt)} text={words.revokedText(outcome.season, outcome.reason)} />
      )
    case 'valid':
      return <Valid outcome={outcome} words={words} />
  }
}

function Refusal({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <Notice tone="danger" says="answer" title={title}>
      {text}
    </Notice>
  )
}

type ValidProps = {
  readonly outcome: Extract<CertificateOutcome, { readonly is: 'valid' }>
  readonly words: CertificateWords
}

function Valid({ outcome, words }: ValidProps) {
  const { certificate } = outcome
  return (
    <>
      <Notice tone="success" says="answer" title={certificate.sample ? words.validSample : words.valid}>
        {certificate.sample ? words.validSampleText : words.validText}
      </Notice>
      <Facts
        left
        facts={[
          { label: words.recipient, value: certificate.recipient },
          { label: words.category, value: certificate.category },
          { label: words.rank, value: certificate.rankWord },
          { label: words.season, value: outcome.season },
          { label: words.adopted, value: outcome.adoptedAt },
          { label: words.checked, value: outcome.checkedAt },
        ]}
      />
      <Fingerprint label={words.fingerprint} value={outcome.fingerprint} />
      {outcome.recountHref && (
        <p>
          <a class="ds-link" href={outcome.recountHref}>
            {words.checkFile}
          </a>
        </p>
      )}
      {outcome.resultHref && (
        <p>
          <a class="ds-link" href={outcome.resultHref}>
            {words.seeResult}
          </a>
        </p>
      )}
    </>
  )
}
