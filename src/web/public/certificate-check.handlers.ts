/** Anyone checks a certificate by number and code; the answer comes from the frozen result alone. */
import { nameOf } from '../../award/decision/adopted-result.ts'
import { typedCheckCode, typedNumber } from '../../award/honours/certificate.ts'
import { instant } from '../../award/units/dates.ts'
import { certificate } from '../../documents/certificate.ts'
import { certificateFactsOf } from '../../documents/facts-of-result.ts'
import { findAdoptedResult } from '../../store/adoptions.ts'
import { findCertificateByCode, findCertificateByNumber, type IssuedCertificate } from '../../store/certificates.ts'
import { listIssuedPapers } from '../../store/issued-papers.ts'
import { findPublication, type Publication } from '../../store/publications.ts'
import { findSeason } from '../../store/seasons.ts'
import { certificateWords } from '../../wording/certificate.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import { addressOf } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { certificateFields, CertificateCheckPage, type CertificateOutcome } from './certificate-check.page.tsx'

export async function showCertificateCheck(visit: Visit): Promise<Response> {
  const typed = {
    number: visit.url.searchParams.get(certificateFields.number) ?? '',
    code: visit.url.searchParams.get(certificateFields.code) ?? '',
  }
  const asked = visit.url.searchParams.has(certificateFields.number)
  const errors = asked ? missing(visit, typed) : []
  const checked =
    asked && errors.length === 0
      ? await checkedCertificate(visit, typed)
      : { outcome: { is: 'not_asked' as const }, sample: false }
  const view = { typed, outcome: checked.outcome, errors }
  return page(
    visit,
    CertificateCheckPage({ frame: frameOf(visit, checked.sample), view }),
    errors.length > 0 ? 422 : 200,
  )
}

type Typed = { readonly number: string; readonly code: string }

function missing({ language }: Visit, typed: Typed) {
  const words = certificateWords[language]
  return [
    ...(typed.number.trim() === '' ? [{ field: certificateFields.number, text: words.numberMissing }] : []),
    ...(typed.code.trim() === '' ? [{ field: certificateFields.code, text: words.codeMissing }] : []),
  ]
}

async function checkedCertificate(
  visit: Visit,
  typed: Typed,
): Promise<{ outcome: CertificateOutcome; sample: boolean }> {
  const { db } = visit.site
  const [number, code] = [typedNumber(typed.number), typedCheckCode(typed.code)]
  const issued = await findCertificateByNumber(db, number)
  if (!issued) return { outcome: { is: 'number_unknown' }, sample: false }
  const season = await findSeason(db, issued)
  const sample = season?.example ?? false
  if (issued.checkCode === code) {
    const outcome = issued.revoked
      ? await revokedOutcome(visit, issued, issued.revoked)
      : await validOutcome(visit, issued)
    return { outcome, sample }
  }
  const other = await findCertificateByCode(db, code)
  const elsewhere = other !== null && (other.province !== issued.province || other.season !== issued.season)
  if (!elsewhere) return { outcome: { is: 'code_mismatch' }, sample }
  return { outcome: { is: 'other_season', season: season ? `${season.label}, ${season.placeName}` : '' }, sample }
}

async function hasPapers(db: Visit['site']['db'], publication: Publication): Promise<boolean> {
  return (await listIssuedPapers(db, publication)).length > 0
}

async function revokedOutcome(
  { site, language }: Visit,
  issued: IssuedCertificate,
  { at, reason }: NonNullable<IssuedCertificate['revoked']>,
): Promise<CertificateOutcome> {
  const season = await findSeason(site.db, issued)
  if (!season) throw new Error('every certificate is of a season')
  const revokedAt = writtenInstant(at, season.zone, language)
  return { is: 'revoked', season: `${season.label}, ${season.placeName}`, revokedAt, reason }
}

async function validOutcome(visit: Visit, issued: IssuedCertificate): Promise<CertificateOutcome> {
  const { site, language } = visit
  const { province, season, category } = issued
  const result = await findAdoptedResult(site.db, { province, season, category })
  const address = result && { ...addressOf(result.season), category: issued.category }
  const publication = await findPublication(site.db, issued)
  const isPublished = publication !== null && publication.adoption >= issued.adoption
  const facts =
    result && certificateFactsOf(result, issued.number, { resultUrl: site.baseUrl, certificateUrl: site.baseUrl })
  if (!result || !address || !facts) throw new Error('every certificate row belongs to a frozen result that names it')
  const printed = certificate(facts)
  return {
    is: 'valid',
    certificate: {
      issuer: printed.letterhead.lines.join(', '),
      heading: printed.heading,
      recipient: nameOf(result, issued.candidate),
      citation: printed.citation,
      rankWord: printed.rankWord,
      first: printed.rankTone === 'gold',
      category: printed.category,
      award: `${printed.award.name} ${printed.award.tier} ${printed.award.label}`,
      placeAndDate: `${printed.place ?? ''}, ${printed.date.figures}`,
      signatory: printed.signatory.office.join(' '),
      number: issued.number,
      sample: result.season.example,
    },
    season: `${result.season.label}, ${result.season.placeName}`,
    adoptedAt: writtenInstant(result.adoptedAt, result.season.zone, language),
    checkedAt: writtenInstant(instant(site.clock.now()), result.season.zone, language),
    fingerprint: result.ranked.fingerprint,
    recountHref:
      publication && isPublished && publication.hasDocument && (await hasPapers(site.db, publication))
        ? paths.recountOf(address)
        : null,
    resultHref: isPublished ? paths.result(address) : null,
  }
}
