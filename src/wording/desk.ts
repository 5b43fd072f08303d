/** The verification desk and "Macet di mana". */
import type { AssignRefusal, OwnershipRefusal } from '../award/verification/ownership.ts'
import type { RemindRefusal } from '../award/verification/reminding.ts'
import type { InBoth, Language } from './language.ts'
import { nominationStates } from './nomination.ts'

const id = {
  seasonsTitle: 'Meja verifikasi',
  seasonsLede: 'Musim yang berkasnya Anda periksa, urus, atau amati.',
  none: 'Belum ada musim',
  noneText: 'Musim muncul di sini setelah Anda diberi peran di dalamnya.',
  title: 'Meja verifikasi',
  lede: 'Semua usulan musim ini, yang paling lama menunggu di atas.',
  closing: (when: string) => `Pengusulan ditutup ${when}.`,
  noClosing: 'Pengusulan musim ini tidak dibatasi tahap.',
  stuck: 'Macet di mana',
  state: 'Keadaan',
  allStates: 'semua yang menunggu',
  category: 'Kategori',
  allCategories: 'semua kategori',
  show: 'Tampilkan',
  reset: 'Tampilkan semua',
  found: (count: number) => (count === 0 ? 'Tidak ada usulan' : `${count} usulan`),
  nothing: 'Tidak ada usulan yang cocok',
  nothingText: 'Ubah saringannya, atau tunggu sampai berkas diserahkan.',
  choose: 'Pilih',
  chooseOne: (name: string, category: string) => `Pilih ${name}, ${category}`,
  candidate: 'Kandidat',
  turn: 'Giliran',
  age: 'Menunggu',
  days: (days: number) => (days === 0 ? 'sejak hari ini' : `${days} hari`),
  owner: 'Pemeriksa',
  noOwner: 'belum ada',
  someOwner: 'sudah ada',
  due: (when: string) => `Perbaikan paling lambat ${when}`,
  deeds: {
    take: 'Ambil untuk diperiksa',
    give_back: 'Lepas',
    find_complete: 'Nyatakan lengkap',
    verify: 'Nyatakan terverifikasi',
    nominate: 'Tetapkan sebagai nomine',
    remind: 'Ingatkan kandidatnya',
    assign: 'Serahkan kepada verifikator ini',
    return: 'Kembalikan semua yang dipilih',
  },
  assignTitle: 'Serahkan kepada verifikator',
  assignTo: 'Verifikator',
  assignNobody: 'pilih verifikator',
  assigned: (name: string) => `kini diperiksa ${name}`,
  assignFirst: 'Pilih verifikatornya.',
  returnTitle: 'Kembalikan dengan satu temuan yang sama',
  returnSection: 'Di bagian mana',
  returnNone: 'pilih bagian',
  returnAnswers: 'Jawaban untuk kategorinya',
  returnAsked: 'Yang diminta',
  returnAskedHint: 'Dibaca tiap kandidat yang dipilih, dan menjadi alasan pengembaliannya.',
  returnDue: 'Batas waktu perbaikan',
  returnFirst: 'Tulis apa yang diminta.',
  returnSectionFirst: 'Pilih bagian yang dikembalikan.',
  reminded: (people: number) => `${people} orang disurati`,
  deedsTitle: 'Untuk semua yang dipilih',
  chooseFirst: 'Pilih paling sedikit satu usulan dengan kotak di depan namanya.',
  outcomes: (done: number, all: number) => `${done} dari ${all} dilakukan`,
  outcomesText: 'Tiap usulan diputuskan sendiri-sendiri. Yang ditolak tidak berubah.',
  outcome: 'Hasil',
  done: (what: string) => `Dilakukan: ${what}`,
  refused: (why: string) => `Ditolak: ${why}`,
  taken: 'kini Anda periksa',
  given: 'dilepas',
  unknown: 'Usulan ini tidak ada.',
  missing: (sections: number) => `${sections} bagian berkas belum lengkap.`,
  stuckLede: 'Berapa usulan di tiap keadaan, sudah berapa lama, dan siapa yang harus bertindak.',
  way: 'Dari undangan sampai nomine',
  wayPoint: 'Sampai di mana',
  wayCount: 'Banyaknya',
  wayPoints: {
    invited: 'Undangan sosialisasi',
    answered: 'Undangan yang dijawab',
    attended: 'Yang hadir',
    opened: 'Usulan yang dibuka',
    handedIn: 'Usulan yang pernah diserahkan',
    verified: 'Usulan yang pernah terverifikasi',
    nominee: 'Usulan yang menjadi nomine',
  },
  hands: 'Di tangan siapa, sudah berapa hari',
  hand: 'Di tangan',
  handNames: {
    candidate: 'kandidat atau pengusul',
    verifier: 'verifikator',
    committee: 'ketua atau sekretaris panitia',
  },
  bucket: (from: number, to: number | null) => (to === null ? `${from} hari atau lebih` : `${from} sampai ${to} hari`),
  together: 'Semua',
  counts: 'Dari draf sampai nomine',
  count: 'Usulan',
  median: 'Median',
  oldest: 'Terlama',
  waiting: (count: number) => (count === 0 ? 'Tidak ada yang menunggu' : `${count} usulan menunggu seseorang`),
  who: 'Yang harus bertindak',
  nobody: (roles: string) => `Belum ada orangnya: ${roles}`,
  noDays: 'tidak ada',
  overdue: (workdays: number) => `terlambat ${workdays} hari kerja`,
  overdueTold: (workdays: number, when: string) => `terlambat ${workdays} hari kerja, disampaikan ke atasannya ${when}`,
}

const en: typeof id = {
  seasonsTitle: 'Verification desk',
  seasonsLede: 'Seasons whose files you check, look after, or observe.',
  none: 'No season yet',
  noneText: 'A season appears here once you are given a role in it.',
  title: 'Verification desk',
  lede: 'Every nomination of the season, those that have waited longest first.',
  closing: (when: string) => `Nominations close ${when}.`,
  noClosing: 'No stage bounds the nominations of this season.',
  stuck: 'Where it is stuck',
  state: 'State',
  allStates: 'all that wait',
  category: 'Category',
  allCategories: 'all categories',
  show: 'Show',
  reset: 'Show all',
  found: (count: number) => (count === 1 ? '1 nomination' : `${count === 0 ? 'No' : count} nominations`),
  nothing: 'No nomination fits',
  nothingText: 'Change the filter, or wait until a file is handed in.',
  choose: 'Choose',
  chooseOne: (name: string, category: string) => `Choose ${name}, ${category}`,
  candidate: 'Candidate',
  turn: 'Whose turn',
  age: 'Waiting',
  days: (days: number) => (days === 0 ? 'since today' : days === 1 ? '1 day' : `${days} days`),
  owner: 'Checked by',
  noOwner: 'nobody yet',
  someOwner: 'somebody',
  due: (when: string) => `Corrections by ${when}`,
  deeds: {
    take: 'Take for checking',
    give_back: 'Give back',
    find_complete: 'Find complete',
    verify: 'Find verified',
    nominate: 'Name as nominee',
    remind: 'Remind their people',
    assign: 'Give to this verifier',
    return: 'Return all that are chosen',
  },
  assignTitle: 'Give to a verifier',
  assignTo: 'Verifier',
  assignNobody: 'choose a verifier',
  assigned: (name: string) => `checked by ${name} from now on`,
  assignFirst: 'Choose the verifier.',
  returnTitle: 'Return with one and the same finding',
  returnSection: 'In which section',
  returnNone: 'choose a section',
  returnAnswers: 'Answers to their category',
  returnAsked: 'What is asked',
  returnAskedHint: 'Every candidate that is chosen reads it; it is the reason for the return too.',
  returnDue: 'Deadline of the corrections',
  returnFirst: 'Write what is asked.',
  returnSectionFirst: 'Choose the section that goes back.',
  reminded: (people: number) => (people === 1 ? '1 person written to' : `${people} people written to`),
  deedsTitle: 'For all that are chosen',
  chooseFirst: 'Choose one nomination at least, by the box before its name.',
  outcomes: (done: number, all: number) => `${done} of ${all} done`,
  outcomesText: 'Each nomination is decided by itself. What is refused has not changed.',
  outcome: 'Outcome',
  done: (what: string) => `Done: ${what}`,
  refused: (why: string) => `Refused: ${why}`,
  taken: 'checked by you from now on',
  given: 'given back',
  unknown: 'There is no such nomination.',
  missing: (sections: number) => `${sections} ${sections === 1 ? 'section' : 'sections'} of the file not complete.`,
  stuckLede: 'How many nominations stand in each state, for how long, and who must act.',
  way: 'From the invitation to the nominee',
  wayPoint: 'How far',
  wayCount: 'How many',
  wayPoints: {
    invited: 'Invitations to events',
    answered: 'Invitations answered',
    attended: 'People who came',
    opened: 'Nominations opened',
    handedIn: 'Nominations ever handed in',
    verified: 'Nominations ever verified',
    nominee: 'Nominations that became nominees',
  },
  hands: 'In whose hands, for how many days',
  hand: 'With',
  handNames: {
    candidate: 'candidate or proposer',
    verifier: 'verifier',
    committee: 'chair or secretary of the committee',
  },
  bucket: (from: number, to: number | null) => (to === null ? `${from} days or more` : `${from} to ${to} days`),
  together: 'All',
  counts: 'From draft to nominee',
  count: 'Nominations',
  median: 'Median',
  oldest: 'Oldest',
  waiting: (count: number) =>
    count === 0 ? 'Nothing waits' : `${count} ${count === 1 ? 'nomination waits' : 'nominations wait'} for somebody`,
  who: 'Who must act',
  nobody: (roles: string) => `Nobody is named yet: ${roles}`,
  noDays: 'none',
  overdue: (workdays: number) => (workdays === 1 ? '1 working day over' : `${workdays} working days over`),
  overdueTold: (workdays: number, when: string) =>
    `${workdays} working ${workdays === 1 ? 'day' : 'days'} over, told to those above on ${when}`,
}

export type DeskWords = typeof id
export const deskWords: InBoth<DeskWords> = { id, en }

export function ownershipRefusalSentence(refusal: OwnershipRefusal, language: Language): string {
  const isId = language === 'id'
  switch (refusal.code) {
    case 'owned_by_another':
      return isId ? 'Verifikator lain sudah mengambilnya.' : 'Another verifier has taken it.'
    case 'owned_by_you':
      return isId ? 'Anda sudah memeriksanya.' : 'You check it already.'
    case 'owned_by_nobody':
      return isId ? 'Belum ada yang mengambilnya.' : 'Nobody has taken it.'
    case 'not_yours_to_take':
      return isId ? 'Hanya verifikator yang mengambil usulan.' : 'Only a verifier takes nominations.'
    case 'not_yours_to_give_back':
      return isId
        ? 'Hanya pemeriksanya, ketua, atau sekretaris panitia yang melepasnya.'
        : 'Only its verifier, the chair or the secretary of the committee gives it back.'
  }
}

export function assignRefusalSentence({ code }: AssignRefusal, language: Language): string {
  const isId = language === 'id'
  switch (code) {
    case 'not_yours_to_assign':
      return isId
        ? 'Hanya ketua atau sekretaris panitia yang menyerahkan usulan kepada verifikator.'
        : 'Only chair or secretary of the committee give nominations to verifiers.'
    case 'not_a_verifier_here':
      return isId ? 'Orang ini bukan verifikator musim ini.' : 'This person is no verifier of this season.'
    case 'owned_by_them':
      return isId ? 'Verifikator ini sudah memeriksanya.' : 'This verifier checks it already.'
    case 'handed_in_by_them':
      return isId
        ? 'Verifikator ini sendiri yang menyerahkan berkasnya. Pilih verifikator lain.'
        : 'This verifier handed the file in. Choose another.'
  }
}

export function remindRefusalSentence(refusal: RemindRefusal, language: Language): string {
  const isId = language === 'id'
  switch (refusal.code) {
    case 'not_yours_to_remind':
      return isId ? 'Hanya verifikator dan panitia yang mengingatkan.' : 'Only verifiers and the committee remind.'
    case 'nothing_awaited': {
      const state = nominationStates[language][refusal.state]
      return isId
        ? `Usulan ini ${state}; tidak ada yang ditunggu dari kandidatnya.`
        : `This nomination is ${state}; nothing is awaited of its people.`
    }
    case 'nobody_to_remind':
      return isId
        ? 'Berkas ini belum punya narahubung, pimpinan, atau pengusul yang dapat disurati.'
        : 'This file has no contact, leader or proposer who could be written to.'
    case 'reminded_today':
      return isId ? 'Sudah diingatkan hari ini.' : 'It was reminded today already.'
  }
}
