/** The facts of a trial for a draft of the minutes: a ranking, and around it only what a plenary would still fill in. */
import type { Trial } from '../award/ranking/trial.ts'
import type { AdoptedResultFacts } from './adopted-result-facts.ts'
import { rankedFacts } from './ranked-facts.ts'

const NOT_KNOWN = '....................'

/** What the annexes of the minutes hold on a page's width, and a draft is set in the time somebody waits. */
export const DRAFT_LIMITS = { candidatesMax: 200, assessorsMax: 10, criteriaMax: 10 } as const

export function fitsDraft({ ranked, panel, category }: Trial): boolean {
  const { candidatesMax, assessorsMax, criteriaMax } = DRAFT_LIMITS
  return (
    ranked.standings.length > 0 &&
    ranked.standings.length + ranked.unranked.length <= candidatesMax &&
    panel.seats.length <= assessorsMax &&
    category.criteria.length <= criteriaMax
  )
}

/** Always an example: nothing here was judged by a panel that anybody appointed. */
export function factsOfTrial({ category, panel, ranked }: Trial): AdoptedResultFacts {
  const { assessmentYear } = category
  return {
    status: 'draft',
    season: {
      label: `Paritrana Award ${assessmentYear + 1}`,
      assessmentYear,
      tier: `Tingkat ${NOT_KNOWN}`,
      placeName: NOT_KNOWN,
      example: true,
      zone: 'WIB',
      objectionWorkdays: 3,
    },
    letterhead: {
      issuer: 'Uji coba Paritrana',
      lines: ['RANCANGAN BERITA ACARA', 'DARI BERKAS YANG DIUNGGAH SENDIRI'],
      address: 'Uji coba tanpa rapat pleno; tidak disimpan dan tidak berlaku sebagai dokumen resmi.',
    },
    panel: {
      name: panel.name,
      short: panel.name,
      decree: null,
      seats: panel.seats.map(({ id, unsur, chair, scores }) => ({
        id,
        unsur,
        name: null,
        chair,
        secretary: false,
        scores,
      })),
      quorum: panel.quorum,
      chairRequired: panel.chairRequired,
    },
    plenary: {
      number: null,
      day: null,
      from: null,
      to: null,
      place: null,
      town: null,
      attendance: [],
      dissent: [],
      votes: [],
      notes: [],
    },
    recusals: [],
    unsignedSheets: [],
    changedMarks: [],
    formerNominees: [],
    ...rankedFacts(category, ranked, candidateOf),
    rulebookFingerprint: ranked.fingerprint,
    adoptedAt: null,
    url: null,
    witness: null,
  }
}

/** In a trial a candidate has nothing but its name. */
function candidateOf(name: string) {
  return { slug: name, name }
}
