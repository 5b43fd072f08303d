/** The certificate as a picture on screen: woven band at both ends, the recipient as the hero, gold for the first rank. */
import { type CertificateWords, certificateWords } from '../../wording/certificate.ts'

/** Texts as printed on the certificate; they stay Indonesian whatever language the page speaks. */
export type CertificateView = {
  readonly issuer: string
  readonly heading: string
  readonly recipient: string
  readonly citation: string
  readonly rankWord: string
  readonly first: boolean
  readonly category: string
  readonly award: string
  readonly placeAndDate: string
  readonly signatory: string
  readonly number: string
  readonly sample: boolean
}

export function CertificatePicture({
  certificate,
  label,
}: {
  readonly certificate: CertificateView
  readonly label: string
}) {
  const words: CertificateWords = certificateWords.id
  return (
    <article class="p-paper" aria-label={label} lang="id">
      <div class="p-paper__in">
        <div class="p-stack p-paper__text p-gap-3">
          {certificate.sample && <p class="p-paper__sample">{words.sample}</p>}
          <p>
            {certificate.issuer}
            <br />
            {words.awards}
          </p>
          <p class="p-h2">{certificate.heading}</p>
          <p>{words.to}</p>
          <p class="p-paper__name">{certificate.recipient}</p>
          <p>{words.as}</p>
          <p class={certificate.first ? 'p-paper__rank' : 'p-paper__rank p-paper__rank--next'}>
            {certificate.rankWord}
          </p>
          <p>
            {words.categoryOf(certificate.category)}, {certificate.award}, {certificate.citation}
          </p>
          <p class="p-pt-6">
            {certificate.placeAndDate}
            <br />
            {certificate.signatory}
          </p>
          <p class="p-note p-num p-paper__no">{certificate.number}</p>
        </div>
      </div>
    </article>
  )
}
