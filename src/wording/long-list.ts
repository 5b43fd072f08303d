/** The long list of employers: on the page of organisers, in its files and on the command line. */
import { SECTORS, SIZE_CLASSES } from '../award/people/organisation.ts'
import type { Grouping } from '../award/ranking/long-list.ts'
import type { InBoth, Language } from './language.ts'
import { countInFigures } from './numbers.ts'
import { organisationWords } from './organisations.ts'

const id = {
  title: 'Daftar panjang pemberi kerja',
  heading: 'Siapa yang layak dilihat lebih dulu',
  summary: (employers: number, ranked: number, orderly: number) =>
    `${countInFigures(employers)} pemberi kerja, ${countInFigures(ranked)} diperingkat, ${countInFigures(orderly)} tertib administrasi.`,
  notCounted: (criteria: string) =>
    `Kriteria yang tidak dapat dihitung dari berkas ini dan tidak ikut dalam nilai: ${criteria}.`,
  more: (count: number) => `Masih ada ${countInFigures(count)} pemberi kerja lagi (--top).`,
  verdicts: { orderly: 'TERTIB', notYet: 'belum tertib', unknown: 'belum dapat dinyatakan tertib' },
  lost: 'nilai yang hilang',
  groupings: {
    province: 'Menurut provinsi',
    sector: 'Menurut sektor',
    size: 'Menurut skala',
  } satisfies Record<Grouping, string>,
  groupName: (by: Grouping, key: string | null) => groupNameIn('id', by, key),
  employers: 'Pemberi kerja',
  orderlyShort: 'Tertib',
  mean: 'Rerata',
  best: 'Teratas',
  moreGroups: (count: number) => `dan ${countInFigures(count)} kelompok lagi`,
  unlisted: (count: number) => `Tidak diperingkat: ${countInFigures(count)}`,
  moreUnlisted: (count: number) => `dan ${countInFigures(count)} lagi`,
}

const en: typeof id = {
  title: 'Long list of employers',
  heading: 'Whom to look at first',
  summary: (employers, ranked, orderly) =>
    `${countInFigures(employers, 'en')} employers, ${countInFigures(ranked, 'en')} ranked, ${countInFigures(orderly, 'en')} orderly in administration.`,
  notCounted: (criteria) => `Criteria that this file cannot answer and that are left out of the total: ${criteria}.`,
  more: (count) => `There are ${countInFigures(count, 'en')} more employers (--top).`,
  verdicts: { orderly: 'ORDERLY', notYet: 'not orderly yet', unknown: 'cannot be called orderly yet' },
  lost: 'lost of the total',
  groupings: { province: 'By province', sector: 'By sector', size: 'By size' },
  groupName: (by, key) => groupNameIn('en', by, key),
  employers: 'Employers',
  orderlyShort: 'Orderly',
  mean: 'Mean',
  best: 'First',
  moreGroups: (count) => `and ${countInFigures(count, 'en')} more groups`,
  unlisted: (count) => `Not ranked: ${countInFigures(count, 'en')}`,
  moreUnlisted: (count) => `and ${countInFigures(count, 'en')} more`,
}

/** A code stays a code, a word of the file stays that word. */
function groupNameIn(language: Language, by: Grouping, key: string | null): string {
  const { sizes, sectors } = organisationWords[language]
  if (key === null) return { id: 'tidak disebut', en: 'not said' }[language]
  const size = SIZE_CLASSES.find((known) => by === 'size' && known === key)
  const sector = SECTORS.find((known) => by === 'sector' && known === key)
  return size ? sizes[size] : sector ? sectors[sector] : key
}

export type LongListWords = typeof id
export const longListWords: InBoth<LongListWords> = { id, en }
