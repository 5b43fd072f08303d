/** One page on paper for a governor, regent or mayor: where coverage stands, what is missing, what it costs, what is asked. */
import type { Heads } from '../award/coverage/implied-heads.ts'
import type { RegionLevel } from '../award/places/region.ts'
import type { InBoth } from './language.ts'

const OFFICES = {
  id: { province: 'Gubernur', regency: 'Bupati', city: 'Wali Kota' },
  en: { province: 'Governor', regency: 'Regent', city: 'Mayor' },
} as const satisfies InBoth<Partial<Record<RegionLevel, string>>>

const id = {
  title: 'Lembar pimpinan',
  office: (level: RegionLevel) => `Untuk ${officeIn(OFFICES.id, level)} dan Sekretaris Daerah`,
  heading: (place: string) => `Perlindungan pekerja di ${place}`,
  printed: (day: string) => `Keadaan per ${day}`,
  print: 'Satu halaman A4: cetak dari peramban.',
  coverage: 'Terlindungi',
  coverageBar: (value: string, target: string | null) =>
    target === null ? `${value} pekerja terlindungi` : `${value} pekerja terlindungi, sasaran ${target}`,
  heads: (covered: string, eligible: string) => `${covered} dari ${eligible} pekerja`,
  implied: {
    covered: (value: string) => `jumlah peserta ${value} dihitung dari persentase sumbernya`,
    eligible: (value: string) => `basis ${value} pekerja dihitung dari persentase dan jumlah orang menurut sumbernya`,
  } satisfies Record<NonNullable<Heads['implied']>, unknown>,
  others: (count: number) => `Sumber lain menyebut angka lain untuk tahun yang sama (${count}):`,
  otherUnprotected: (heads: string) => `${heads} belum terlindungi`,
  otherTarget: (target: string) => `sasaran ${target}`,
  noFigure: 'Belum ada angka cakupan yang diterbitkan',
  noFigureText: 'Tanpa angka dengan basis, tanggal, dan sumber, kesenjangan dan biaya tidak dapat dihitung.',
  gap: 'Kesenjangan',
  gapUnknown: 'tidak dapat dihitung: sumbernya tidak menyebut jumlah orang',
  unprotected: 'pekerja belum terlindungi',
  nobodyLeft: 'Peserta lebih banyak daripada basisnya; penyebutnya perlu diperiksa.',
  targetOwn: (target: string, frame: string) => `Sasaran ${target} (${frame})`,
  targetNation: (target: string, frame: string) =>
    `Sasaran nasional ${target} sebagai pembanding (${frame}); sasaran daerah ini belum tercatat. Basisnya tidak disebut, jadi selisih ini hanya ancar-ancar`,
  targetsApart: (others: string) => `Rencana lain menyebut sasaran lain untuk tahun itu: ${others}`,
  targetsNation: (others: string) => `Sasaran nasional untuk tahun itu: ${others}`,
  targetBase: (base: string) =>
    `Basis sasaran ini tidak disebut, sedangkan angka di atas memakai ${base}; selisihnya hanya ancar-ancar`,
  pairedHere: (value: string, base: string) =>
    `Sumbernya menyandingkan sasaran ini dengan ${value} (${base}), bukan dengan angka di atas; selisihnya hanya ancar-ancar`,
  pairedElsewhere: (value: string, base: string) =>
    `Sasaran ini tidak dibandingkan dengan angka di atas, karena sumbernya menyandingkannya dengan ${value} (${base})`,
  aims: 'Sasaran sudah ada',
  aim: (target: string, year: string, frame: string | null) =>
    frame === null ? `${target} untuk ${year}` : `${target} untuk ${year} (${frame})`,
  aimHeads: (members: string) => `${members} peserta`,
  aimsText: 'Angka cakupannya sendiri belum ada, jadi jaraknya ke sasaran belum dapat dihitung.',
  ofSource: 'disebut sumber yang sama',
  noTarget: 'Sasaran belum tercatat.',
  reached: 'Sasaran sudah tercapai.',
  short: (points: string) => `Kurang ${points} poin persentase.`,
  needed: (heads: string) => `Perlu ${heads} peserta lagi.`,
  cost: 'Biaya menutupnya',
  costYear: (target: boolean): string =>
    target ? 'setahun, sampai ke sasaran' : 'setahun, untuk semua yang belum terlindungi',
  costFormula: (heads: string, monthly: string) => `${heads} orang × ${monthly} × 12 bulan`,
  costAssumption: (jkk: string, jkm: string, law: string) =>
    `Anggapan, bukan rencana: semua dibayari sebagai bukan penerima upah dengan paket terendah JKK ${jkk} + JKM ${jkm} sebulan (${law}). Bagi penerima upah, pemberi kerja yang membayar.`,
  costNone: 'Tidak ada yang perlu dibayari untuk sampai ke sasaran.',
  costUnknown: 'tidak dapat dihitung tanpa jumlah orang',
  plan: 'Rencana yang ada',
  planText: (heads: string, year: string) => `${heads} orang, tahun ${year}`,
  trend: 'Perjalanan',
  trendNone: 'Baru ada satu angka; perjalanan memerlukan dua.',
  break: (why: string) => `terputus: ${why}`,
  trendNote: 'Angka di kiri dan kanan tanda putus tidak dibandingkan.',
  causes: 'Sebab menurut kandidat',
  cause: (name: string, obstacles: number) => `${name}: ${obstacles} kendala`,
  causesNone: 'Belum ada kandidat yang menyerahkan berkas dengan kendala.',
  causesClosed: 'Kendala ditulis kandidat dalam berkasnya dan hanya terbaca oleh penyelenggara yang masuk.',
  award: 'Paritrana Award',
  awardNone: 'Provinsi ini belum punya musim penilaian.',
  awardStage: (stage: string) => `Tahap sekarang: ${stage}.`,
  awardNoStage: 'Tidak ada tahap yang sedang berjalan.',
  awardPublished: (published: number, categories: number) =>
    `Hasil diumumkan: ${published} dari ${categories} kategori.`,
  awardWay: (handedIn: number, nominees: number) => `Usulan diserahkan: ${handedIn}; jadi nomine: ${nominees}.`,
  ask: 'Yang diminta',
  askText: 'Semua kepala daerah diminta memperluas perlindungan pekerja:',
  asks: [
    'tetapkan peraturan yang mewajibkan dan menganggarkan perlindungan;',
    'sediakan anggaran iuran bagi pekerja rentan, tertulis nama dan alamatnya;',
    'tegakkan kepatuhan pemberi kerja.',
  ],
  map: 'Peta',
  villages: 'Desa dan kelurahan',
  source: 'Sumber',
}

const en: typeof id = {
  title: "Leader's page",
  office: (level) => `For the ${officeIn(OFFICES.en, level)} and the regional secretary`,
  heading: (place) => `Protection of workers in ${place}`,
  printed: (day) => `As of ${day}`,
  print: 'One A4 page: print it from the browser.',
  coverage: 'Protected',
  coverageBar: (value, target) =>
    target === null ? `${value} of workers protected` : `${value} of workers protected, target ${target}`,
  heads: (covered, eligible) => `${covered} of ${eligible} workers`,
  implied: {
    covered: (value) => `${value} members are worked out from the percentage of the source`,
    eligible: (value) =>
      `a base of ${value} workers is worked out from the percentage and the heads that the source prints`,
  },
  others: (count) => `Other sources say otherwise for the same year (${count}):`,
  otherUnprotected: (heads) => `${heads} not yet protected`,
  otherTarget: (target) => `target ${target}`,
  noFigure: 'No coverage figure has been published yet',
  noFigureText: 'Without a figure with base, date and source neither gap nor cost can be computed.',
  gap: 'Gap',
  gapUnknown: 'cannot be computed: the source prints no heads',
  unprotected: 'workers not yet protected',
  nobodyLeft: 'There are more members than the base has people; the denominator should be looked into.',
  targetOwn: (target, frame) => `Target ${target} (${frame})`,
  targetNation: (target, frame) =>
    `National target ${target} as a yardstick (${frame}); no target of this place is on record. Its base is not named, so this difference is a rough guide`,
  targetsApart: (others) => `Other plans set other targets for that year: ${others}`,
  targetsNation: (others) => `National targets for that year: ${others}`,
  targetBase: (base) =>
    `The base of this target is not named, while the figure above counts ${base}; the difference is a rough guide`,
  pairedHere: (value, base) =>
    `Its source sets this target beside ${value} (${base}) and not beside the figure above; the difference is a rough guide`,
  pairedElsewhere: (value, base) =>
    `This target is not compared with the figure above, because its source sets it beside ${value} (${base})`,
  aims: 'There is a target',
  aim: (target, year, frame) => (frame === null ? `${target} for ${year}` : `${target} for ${year} (${frame})`),
  aimHeads: (members) => `${members} members`,
  aimsText: 'There is no figure of coverage yet, so the distance to the target cannot be computed.',
  ofSource: 'named by the same source',
  noTarget: 'No target is on record.',
  reached: 'The target is reached.',
  short: (points) => `${points} percentage points short.`,
  needed: (heads) => `${heads} more members are needed.`,
  cost: 'Cost of closing it',
  costYear: (target) => (target ? 'a year, up to the target' : 'a year, for everybody not yet protected'),
  costFormula: (heads, monthly) => `${heads} people × ${monthly} × 12 months`,
  costAssumption: (jkk, jkm, law) =>
    `An assumption, not a plan: everybody paid for as a worker without a wage at the lowest package, JKK ${jkk} + JKM ${jkm} a month (${law}). For wage earners the employer pays.`,
  costNone: 'Nobody needs to be paid for to reach the target.',
  costUnknown: 'cannot be computed without heads',
  plan: 'The plan there is',
  planText: (heads, year) => `${heads} people, ${year}`,
  trend: 'Course',
  trendNone: 'There is one figure only; a course takes two.',
  break: (why) => `break: ${why}`,
  trendNote: 'Figures on the two sides of a break are not compared.',
  causes: 'Causes named by candidates',
  cause: (name, obstacles) => `${name}: ${obstacles} ${obstacles === 1 ? 'obstacle' : 'obstacles'}`,
  causesNone: 'No candidate has handed in a file with obstacles yet.',
  causesClosed: 'Candidates write obstacles in their files; only organisers who are signed in read them.',
  award: 'Paritrana Award',
  awardNone: 'This province has no award season yet.',
  awardStage: (stage) => `Stage now: ${stage}.`,
  awardNoStage: 'No stage is under way.',
  awardPublished: (published, categories) =>
    `Results published: ${published} of ${categories} ${categories === 1 ? 'category' : 'categories'}.`,
  awardWay: (handedIn, nominees) => `Nominations handed in: ${handedIn}; nominees: ${nominees}.`,
  ask: 'What is asked',
  askText: 'All heads of regions are asked to widen the protection of workers:',
  asks: [
    'issue a regulation that obliges to protection and funds it;',
    'budget contributions for vulnerable workers, listed by name and address;',
    'enforce the duties of employers.',
  ],
  map: 'Map',
  villages: 'Villages',
  source: 'Source',
}

function officeIn(offices: (typeof OFFICES)['id'] | (typeof OFFICES)['en'], level: RegionLevel): string {
  return level === 'province' || level === 'city' ? offices[level] : offices.regency
}

export type LeaderWords = typeof id
export const leaderWords: InBoth<LeaderWords> = { id, en }
