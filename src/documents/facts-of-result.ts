/** The facts of an adopted result as the papers want them: read from the frozen value, nothing looked up, nothing computed. */
import { nameOf, type AdoptedResult } from '../award/decision/adopted-result.ts'
import { SECRETARY_SEAT } from '../award/judging/panel-seats.ts'
import { rankWord, type Panel } from '../award/rulebook/rulebook.ts'
import { decimalFromHundredths, hundredths } from '../award/units/hundredths.ts'
import type { Decree, PlenaryMinutes } from '../award/decision/plenary.ts'
import type { AdoptedResultFacts, DecreeFacts, PaperWitness, SeatFacts } from './adopted-result-facts.ts'
import type { CertificateFacts } from './certificate.ts'
import { rankedFacts } from './ranked-facts.ts'

/** @param url the public page of this result, as its QR code leads there. */
export function factsOfResult(
  result: AdoptedResult,
  url: string,
  witness: PaperWitness | null = null,
): AdoptedResultFacts {
  const { season, category, panel, plenary, ranked } = result
  const candidateOf = (slug: string) => ({ slug, name: nameOf(result, slug) })
  return {
    status: 'final',
    ...issuedBy(season, result.rulebook.objectionWorkdays),
    panel: {
      name: `${panel.name} Paritrana Award Provinsi ${provinceName(season.placeName)}`,
      short: 'Tim Penilai',
      decree: result.panelDecree && decreeFacts(result.panelDecree),
      seats: seatFacts(panel),
      quorum: panel.quorum,
      chairRequired: panel.chairRequired,
    },
    plenary: plenaryFacts(plenary),
    recusals: result.recusals.map(({ assessor, candidate, reason }) => ({ seat: assessor, candidate, reason })),
    unsignedSheets: result.unsigned,
    changedMarks: (result.changedMarks ?? []).map(({ assessor, candidate, criterion, reason, ...marks }) => ({
      seat: assessor,
      candidate,
      criterion: category.criteria.find(({ id }) => id === criterion)?.name ?? criterion,
      first: decimalFromHundredths(hundredths(marks.firstHundredths)),
      mark: decimalFromHundredths(hundredths(marks.markHundredths)),
      reason,
    })),
    formerNominees: (result.formerNominees ?? []).map(({ candidate, name, state }) => ({
      candidate: { slug: candidate, name },
      reason: state === 'absent' ? 'tidak hadir pada wawancara' : 'tidak lagi menjadi nomine',
    })),
    ...rankedFacts(category, ranked, candidateOf),
    rulebookFingerprint: result.rulebook.hash,
    adoptedAt: result.adoptedAt,
    url,
    witness,
  }
}

export type CertificateAddress = { readonly resultUrl: string; readonly certificateUrl: string }

/** Null when the frozen result has no certificate of this number. */
export function certificateFactsOf(
  result: AdoptedResult,
  number: string,
  urls: CertificateAddress,
): CertificateFacts | null {
  const issued = result.certificates.find((known) => known.number === number)
  const standing = issued && result.ranked.standings.find((known) => known.candidate === issued.candidate)
  if (!issued || !standing) return null
  const { decree, town } = result.plenary
  const facts = factsOfResult(result, urls.resultUrl)
  return {
    result: { ...facts, letterhead: { ...facts.letterhead, lines: [decree.issuer.toUpperCase()] } },
    number,
    checkCode: issued.checkCode,
    url: urls.certificateUrl,
    recipient: nameOf(result, issued.candidate),
    rank: standing.rank,
    rankWord: rankWord(result.category, standing.rank) ?? `Peringkat ${standing.rank}`,
    town,
    day: decree.day,
    basis: { kind: 'decree', ...decreeFacts(decree) },
    signatory: { office: [decree.issuer.toUpperCase()], name: null },
  }
}

function plenaryFacts(plenary: PlenaryMinutes): AdoptedResultFacts['plenary'] {
  return {
    number: plenary.number,
    day: plenary.day,
    from: plenary.from,
    to: plenary.to,
    place: plenary.place,
    town: plenary.town,
    attendance: plenary.attendance.map(({ seat, presence, substitute }) => ({
      seat,
      present: presence !== 'absent',
      substituteName: presence === 'substitute' ? substitute : null,
    })),
    dissent: plenary.dissent,
    votes: plenary.votes,
    notes: plenary.voteMinute === '' ? [] : [plenary.voteMinute],
  }
}

/** Season and letterhead of every paper of a panel. */
export function issuedBy(
  season: AdoptedResult['season'],
  objectionWorkdays: number,
): Pick<AdoptedResultFacts, 'season' | 'letterhead'> {
  const { label, placeName, example, zone } = season
  const province = provinceName(placeName)
  return {
    season: {
      label,
      assessmentYear: season.season,
      tier: `Tingkat Provinsi ${province}`,
      placeName,
      example,
      zone,
      objectionWorkdays,
    },
    letterhead: {
      issuer: `Tim Penilai Paritrana Award Provinsi ${province}`,
      lines: [`PEMERINTAH PROVINSI ${province.toUpperCase()}`, 'TIM PENILAI PARITRANA AWARD'],
      address: null,
    },
  }
}

export function seatFacts(panel: Panel): readonly SeatFacts[] {
  return panel.seats.map(({ id, unsur, chair, scores }) => ({
    id,
    unsur,
    name: null,
    chair,
    secretary: id === SECRETARY_SEAT,
    scores,
  }))
}

function decreeFacts({ issuer, number, day }: Decree): DecreeFacts {
  return { issuer, number, date: day }
}

/** "Provinsi Kalimantan Barat" and "Kalimantan Barat" are printed alike. */
export function provinceName(placeName: string): string {
  return placeName.replace(/^provinsi\s+/i, '')
}
