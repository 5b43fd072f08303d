/** Section D of the berita acara: how the ranking came about, and how equal totals were parted. */
import type { AdoptedResultFacts, StandingFacts } from './adopted-result-facts.ts'
import { candidateName, seatWords } from './fact-words.ts'
import { listed } from '../wording/language.ts'
import { countInBoth, decimalInFigures, decimalInWords } from '../wording/numbers.ts'

export type Proceeding = { readonly text: string; readonly items: readonly string[] }

export function proceedings(facts: AdoptedResultFacts): Proceeding[] {
  return [
    ...formerNominees(facts),
    sheets(facts),
    ...changedMarks(facts),
    { text: aggregation(facts), items: [] },
    ...tiedGroups(facts.standings).map((group) => tie(facts, group)),
    ...unranked(facts),
    ...facts.plenary.notes.map((text) => ({ text, items: [] })),
  ]
}

function formerNominees({ formerNominees: left, standings, unranked: without }: AdoptedResultFacts): Proceeding[] {
  if (left.length === 0) return []
  const judged = standings.length + without.length
  return [
    {
      text: `Dari ${countInBoth(judged + left.length)} nomine, ${countInBoth(judged)} dinilai. Yang tidak dinilai:`,
      items: left.map(({ candidate, reason }) => `${candidate.name}: ${reason}.`),
    },
  ]
}

function sheets(facts: AdoptedResultFacts): Proceeding {
  if (facts.status === 'draft') return { text: 'Peringkat dihitung dari lembar nilai yang lengkap.', items: [] }
  const missing = facts.unsignedSheets
  if (missing.length === 0) return { text: 'Seluruh lembar nilai telah ditandatangani oleh penilainya.', items: [] }
  return {
    text: `Kategori ditutup oleh Ketua. Seluruh lembar nilai telah ditandatangani, kecuali ${countInBoth(missing.length)} lembar berikut yang tidak ikut dihitung:`,
    items: missing.map(
      ({ seat, candidate, reason }) =>
        `${seatWords(facts, seat)} untuk ${candidateName(facts, candidate)}: ${withoutStop(reason)}.`,
    ),
  }
}

/** What the plenary talked about and who changed a mark for it: the signed mark stays on record. */
function changedMarks(facts: AdoptedResultFacts): Proceeding[] {
  const { changedMarks: changed } = facts
  if (changed.length === 0) return []
  return [
    {
      text: `Sebaran nilai dibahas dalam rapat pleno. Setelah pembahasan, ${countInBoth(changed.length)} nilai diubah oleh penilainya sendiri dengan alasan tertulis; nilai yang semula ditandatangani tetap tersimpan:`,
      items: changed.map(
        ({ seat, candidate, criterion, first, mark, reason }) =>
          `${seatWords(facts, seat)} untuk ${candidateName(facts, candidate)}, ${criterion}: dari ${decimalInFigures(first)} menjadi ${decimalInFigures(mark)}, karena ${withoutStop(reason)}.`,
      ),
    },
  ]
}

function aggregation(facts: AdoptedResultFacts): string {
  const { decimals, aggregation: kind } = facts.category
  const how = {
    mean: 'rata-rata lembar nilai para penilai',
    trimmed:
      'rata-rata lembar nilai para penilai; bila seorang kandidat mempunyai sekurang-kurangnya 5 (lima) lembar, satu lembar tertinggi dan satu lembar terendah tidak ikut dihitung',
    adjusted:
      'rata-rata lembar nilai para penilai setelah disesuaikan dengan kecenderungan ketat atau longgar tiap penilai',
  }[kind]
  const indicators = facts.category.criteria.some(({ source }) => source === 'indicator')
  const data = indicators ? ' Kriteria yang bersumber dari data dihitung dari angka indikatornya.' : ''
  return `Nilai akhir dihitung dari ${how}.${data} Pembulatan dilakukan satu kali pada ${countInBoth(decimals)} angka di belakang koma.`
}

/** Candidates with the same printed total, in the order of the standings. */
function tiedGroups(standings: readonly StandingFacts[]): StandingFacts[][] {
  return [...Map.groupBy(standings, ({ total }) => total).values()].filter((group) => group.length > 1)
}

function tie(facts: AdoptedResultFacts, group: readonly StandingFacts[]): Proceeding {
  const { total } = group[0]!
  const opening = `Nilai akhir ${decimalInFigures(total)} (${decimalInWords(total)}) dicapai oleh ${names(group)}.`
  const sharing = [...Map.groupBy(group, ({ rank }) => rank).values()].filter((same) => same.length > 1)
  const shared = sharing.map((same) => `${names(same)} berbagi peringkat ${countInBoth(same[0]!.rank)}.`)
  const votes = votesOn(facts, group)
  const decided =
    votes.length > 0 ? ['Seluruh kriteria pembanding juga sama. Rapat pleno memutus urutan sebagai berikut:'] : []
  return { text: [opening, ...byCriteria(facts, group), ...shared, ...decided].join(' '), items: votes }
}

function byCriteria(facts: AdoptedResultFacts, group: readonly StandingFacts[]): string[] {
  const spoke = new Set(group.map(({ tieBrokenBy }) => tieBrokenBy))
  const criteria = facts.category.criteria.filter(({ id }) => spoke.has(id)).map(({ name }) => name)
  return criteria.length === 0 ? [] : [`Urutannya ditentukan oleh nilai pada kriteria ${listed(criteria, 'id')}.`]
}

function votesOn(facts: AdoptedResultFacts, group: readonly StandingFacts[]): string[] {
  const slugs = new Set(group.map(({ candidate }) => candidate.slug))
  const votes = facts.plenary.votes.filter(({ candidate }) => slugs.has(candidate))
  return votes
    .toSorted((one, other) => one.order - other.order)
    .map(({ candidate, order }) => `urutan ${countInBoth(order)}: ${candidateName(facts, candidate)}`)
}

function unranked(facts: AdoptedResultFacts): Proceeding[] {
  if (facts.unranked.length === 0) return []
  const items = facts.unranked.map(({ candidate, reason }) => `${candidate.name}: ${withoutStop(reason)}.`)
  return [{ text: 'Kandidat berikut tidak diberi peringkat:', items }]
}

function names(standings: readonly StandingFacts[]): string {
  return listed(
    standings.map(({ candidate }) => candidate.name),
    'id',
  )
}

/** Reasons are typed by people, some with a full stop and some without. */
export function withoutStop(text: string): string {
  return text.replace(/[.\s]+$/u, '')
}
