/** The piagam of one winner. */
import type { AdoptedResultFacts } from './adopted-result-facts.ts'
import { awardWords, onOneLine, proofOf, tidied } from './fact-words.ts'
import type { AwardWords, PaperProof } from './fact-words.ts'
import type { Day } from '../award/units/dates.ts'
import { dateInFigures, writtenDate } from '../wording/dates.ts'
import type { WrittenDate } from '../wording/dates.ts'

export type CertificateFacts = {
  readonly result: Pick<
    AdoptedResultFacts,
    'status' | 'season' | 'letterhead' | 'category' | 'fingerprint' | 'rulebookFingerprint'
  >
  /** The registry number; the caller begins it with CONTOH in a demo season. */
  readonly number: string
  /** Ten random characters. */
  readonly checkCode: string
  /** The page that checks this certificate. */
  readonly url: string
  readonly recipient: string
  readonly rank: number
  readonly rankWord: string
  /** Town and day of the ceremony, or of the adoption while no ceremony is planned. */
  readonly town: string | null
  readonly day: Day
  /** What the award rests on: the governor's decree, or the berita acara until there is one. */
  readonly basis:
    | { readonly kind: 'decree'; readonly issuer: string; readonly number: string; readonly date: Day }
    | { readonly kind: 'berita-acara'; readonly number: string; readonly date: Day }
  /** The office over the name, one entry a line; the name without academic titles, null for a dotted line. */
  readonly signatory: { readonly office: readonly string[]; readonly name: string | null }
}

export type Certificate = {
  readonly paper: 'certificate'
  readonly shape: 1
  readonly status: 'draft' | 'final'
  readonly example: boolean
  readonly issuer: string
  readonly fileDate: Day
  readonly letterhead: { readonly lines: readonly string[] }
  readonly heading: string
  readonly number: string
  readonly recipient: string
  readonly rankWord: string
  /** Gold is for the first rank alone. */
  readonly rankTone: 'gold' | 'plain'
  readonly category: string
  readonly award: AwardWords
  readonly citation: string
  readonly basis: string
  readonly place: string | null
  readonly date: WrittenDate
  readonly signatory: { readonly office: readonly string[]; readonly name: string | null }
  /** Two groups of five are read aloud and typed with fewer slips. */
  readonly checkCode: string
  readonly proof: PaperProof | null
}

export function certificate(recorded: CertificateFacts): Certificate {
  const facts = tidied(recorded)
  const { season, letterhead, category, status } = facts.result
  return {
    paper: 'certificate',
    shape: 1,
    status,
    example: season.example,
    issuer: letterhead.issuer,
    fileDate: facts.day,
    letterhead: { lines: letterhead.lines },
    heading: 'Piagam Penghargaan',
    number: facts.number,
    recipient: facts.recipient,
    rankWord: facts.rankWord,
    rankTone: facts.rank === 1 ? 'gold' : 'plain',
    category: category.name,
    award: awardWords(season),
    citation: 'atas kesungguhan memperluas perlindungan jaminan sosial bagi pekerja formal, informal, dan rentan.',
    basis: basisWords(facts.basis),
    place: facts.town,
    date: writtenDate(facts.day),
    signatory: { office: facts.signatory.office, name: facts.signatory.name },
    checkCode: onOneLine(facts.checkCode.replace(/.{5}/gu, '$& ')),
    proof: proofOf(facts.result, facts.url),
  }
}

function basisWords(basis: CertificateFacts['basis']): string {
  const head = basis.kind === 'decree' ? `Keputusan ${basis.issuer}` : 'Berita Acara Rapat Pleno'
  return `${head} Nomor ${basis.number} tanggal ${dateInFigures(basis.date)}`
}
