/** Villages of a regency beside each other: the funnel, its table and its caution. */
import type { FunnelStanding, LeftOut, Count } from '../award/coverage/funnel.ts'
import type { InBoth } from './language.ts'

const id = {
  title: 'Desa dan kelurahan',
  heading: (place: string) => `Desa dan kelurahan di ${place}`,
  lede: 'Desa yang kecil mudah terlempar ke puncak atau ke dasar daftar oleh kebetulan. Corong menunjukkan siapa yang lebih jauh dari angka bersama daripada yang dapat dijelaskan oleh kebetulan.',
  none: 'Belum ada angka desa',
  noneText:
    'Corong memerlukan sedikitnya dua desa dengan jumlah peserta dan jumlah pekerja pada basis yang sama dan disebut namanya.',
  compared: (comparison: string) => `Dibandingkan: ${comparison}.`,
  common: (share: string, variance: 'some' | 'none') =>
    variance === 'some'
      ? `Bersama-sama ${share} pekerja terlindungi (garis datar).`
      : `Bersama-sama ${share} pekerja terlindungi (garis datar). Selisih antardesa tidak lebih besar daripada yang lazim karena kebetulan.`,
  chart: (places: number, outside: number) =>
    `Corong: ${places} desa menurut jumlah pekerja dan cakupan; ${outside} di luar batas 95 persen. Angkanya ada di tabel di bawah.`,
  xAxis: 'Pekerja di desa',
  level: 'angka bersama',
  inner: 'batas 95%: satu dari dua puluh desa di luar karena kebetulan',
  outer: 'batas 99,8%: satu dari lima ratus',
  table: 'Angka di corong',
  number: 'No.',
  place: 'Desa',
  heads: (heads: string) => `${heads} pekerja`,
  share: 'Cakupan',
  interval: 'Selang 95%',
  standing: 'Terhadap corong',
  shrunk: 'Setelah disusutkan',
  rank: 'Peringkat',
  moved: (before: number, after: number) => (before === after ? `${after}` : `${before} menjadi ${after}`),
  span: (low: string, high: string) => `${low} sampai ${high}`,
  standings: {
    within: 'dalam batas',
    warning_low: 'di bawah batas 95%',
    warning_high: 'di atas batas 95%',
    alarm_low: 'di bawah batas 99,8%',
    alarm_high: 'di atas batas 99,8%',
  } satisfies Record<FunnelStanding, string>,
  leftOut: 'Tidak masuk corong',
  reasons: {
    nobody_counted: 'tidak ada pekerja yang dihitung',
    exceeds_base: 'peserta lebih banyak daripada pekerja',
    not_small: 'bukan tempat kecil',
  } satisfies Record<LeftOut<Count>['reason'], string>,
  noHeads: 'hanya persentase, tanpa jumlah orang',
  otherBase: 'basis lain',
  how: 'Cara membacanya',
  howText: [
    'Batas corong adalah kuantil binomial tepat di sekitar angka bersama. Di dalamnya, berbeda saja belum berarti lebih baik atau lebih buruk.',
    'Selang 95% memakai rumus Wilson. Desa dengan 9 dari 12 pekerja terlindungi dapat saja sesungguhnya 47% atau 91%.',
    'Cakupan yang disusutkan menarik desa kecil ke arah angka bersama sejauh ukurannya memberi ruang bagi kebetulan. Peringkatnya adalah keterangan, bukan nilai: nilai mengikuti buku aturan.',
  ],
  caution: 'Mengapa tidak untuk kabupaten dan kota',
  cautionText: (workersMax: string) =>
    `Kabupaten atau kota menghitung begitu banyak orang sehingga selang ini menyempit menjadi garis dan tidak berkata apa-apa. Di sana yang tidak pasti ialah penyebutnya: daftar atau survei mana, per tanggal berapa. Karena itu corong hanya untuk desa dan usaha kecil, sampai ${workersMax} pekerja.`,
}

const en: typeof id = {
  title: 'Villages',
  heading: (place) => `Villages in ${place}`,
  lede: 'Chance easily throws a small village to the top or the bottom of a list. The funnel shows who lies further from the common figure than chance explains.',
  none: 'No figures of villages yet',
  noneText: 'A funnel takes at least two villages with members and workers on the same named base.',
  compared: (comparison) => `Compared: ${comparison}.`,
  common: (share, variance) =>
    variance === 'some'
      ? `Together ${share} of workers are protected (level line).`
      : `Together ${share} of workers are protected (level line). Villages differ no more than chance would make them.`,
  chart: (places, outside) =>
    `Funnel: ${places} villages by workers and coverage; ${outside} outside the 95 percent limits. The figures are in the table below.`,
  xAxis: 'Workers in the village',
  level: 'the common figure',
  inner: '95% limits: one village in twenty lies outside by chance',
  outer: '99.8% limits: one in five hundred',
  table: 'Figures of the funnel',
  number: 'No.',
  place: 'Village',
  heads: (heads) => `${heads} workers`,
  share: 'Coverage',
  interval: '95% interval',
  standing: 'In the funnel',
  shrunk: 'Shrunk',
  rank: 'Rank',
  moved: (before, after) => (before === after ? `${after}` : `${before} becomes ${after}`),
  span: (low, high) => `${low} to ${high}`,
  standings: {
    within: 'within the limits',
    warning_low: 'below the 95% limit',
    warning_high: 'above the 95% limit',
    alarm_low: 'below the 99.8% limit',
    alarm_high: 'above the 99.8% limit',
  },
  leftOut: 'Not in the funnel',
  reasons: {
    nobody_counted: 'no workers counted',
    exceeds_base: 'more members than workers',
    not_small: 'no small place',
  },
  noHeads: 'a percentage alone, without heads',
  otherBase: 'another base',
  how: 'How to read it',
  howText: [
    'The limits are exact binomial quantiles around the common figure. Within them, being different does not yet mean being better or worse.',
    'The 95% interval is Wilson’s. A village where 9 of 12 workers are protected may in truth stand at 47% or 91%.',
    'Shrunk coverage draws a small village towards the common figure as far as its size leaves room for chance. Its rank is information and no mark: marks follow the rulebook.',
  ],
  caution: 'Why not for regencies and cities',
  cautionText: (workersMax) =>
    `A regency or city counts so many people that this interval closes to a line and says nothing. There the denominator is what is uncertain: which register or survey, as of which date. So the funnel is for villages and small firms alone, up to ${workersMax} workers.`,
}

export type FunnelWords = typeof id
export const funnelWords: InBoth<FunnelWords> = { id, en }
