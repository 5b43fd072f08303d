/** The timetable of interviews, and why there is none. */
import type { InterviewFileRefusal } from '../award/interviews/interview-file.schema.ts'
import type { InterviewRule } from '../award/interviews/interview-task.ts'
import type { TimetableRefusal } from '../award/interviews/timetable.ts'
import { NOT_PROVEN, type PlanNames } from './assignment.ts'
import type { InBoth, Language, Sentence } from './language.ts'

export type SlotNames = PlanNames & { readonly slot: (at: number) => string }

/** `Berau dan Kutai Timur pada hari yang sama` */
export function interviewRule({ kind, candidates, ...rest }: InterviewRule, names: PlanNames, language: Language): string {
  const words = interviewWords[language]
  const who = candidates.map(names.candidate).join(words.and)
  if (kind === 'on_day') return `${who} ${words.onDay('day' in rest ? rest.day + 1 : 0)}`
  return `${who} ${kind === 'same_day' ? words.sameDay : words.adjacent}`
} // prettier-ignore

export function timetableSentence(refusal: TimetableRefusal, names: SlotNames, language: Language): string {
  return timetableBoth(refusal, names)[language]
}

function timetableBoth(refusal: TimetableRefusal, names: SlotNames): Sentence {
  const candidates = (all: readonly number[]) => all.map(names.candidate).join(', ')
  const slots = (all: readonly number[]) => all.map(names.slot).join(', ')
  switch (refusal.code) {
    case 'no_slot_free':
      return {
        id: `Tidak ada waktu untuk: ${candidates(refusal.candidates)}. Tanyakan lagi kapan mereka dan panelnya dapat datang.`,
        en: `There is no time at all for: ${candidates(refusal.candidates)}. Ask again when they and their panel can come.`,
      }
    case 'slots_too_few':
      return {
        id: `Kandidat ini berebut waktu yang sama: ${candidates(refusal.candidates)}. Mereka butuh ${refusal.needed} tempat, sedangkan waktu ${slots(refusal.slots)} hanya punya ${refusal.available}. Tambah waktu atau ruang, atau tanyakan waktu lain.`,
        en: `These candidates compete for the same times: ${candidates(refusal.candidates)}. They need ${refusal.needed} places, and times ${slots(refusal.slots)} have only ${refusal.available}. Add times or rooms, or ask for other times.`,
      }
    case 'assessor_overbooked':
      return {
        id: `${names.assessor(refusal.assessor)} harus mendengar ${refusal.needed} kandidat (${candidates(refusal.candidates)}), sedangkan hanya ada ${refusal.available} waktu untuk itu. Tambah waktu, atau ganti penilai di salah satu panelnya.`,
        en: `${names.assessor(refusal.assessor)} must hear ${refusal.needed} candidates (${candidates(refusal.candidates)}), and there are only ${refusal.available} times for it. Add times, or put somebody else on one of the panels.`,
      }
    case 'rules_contradict':
      return { id: contradiction(refusal, names, 'id'), en: contradiction(refusal, names, 'en') }
    case 'not_proven_in_time':
      return NOT_PROVEN
  }
}

type Contradiction = Extract<TimetableRefusal, { readonly code: 'rules_contradict' }>

function contradiction({ rules, sharedAssessors, enough }: Contradiction, names: PlanNames, language: Language): string {
  const words = interviewWords[language]
  const all = [...rules.map((rule) => interviewRule(rule, names, language)), ...(sharedAssessors ? [words.shared] : [])]
  const way = enough.map((rule) => interviewRule(rule, names, language))
  return `${words.contradict} ${all.join('; ')}.${way.length > 0 ? ` ${words.enough} ${way.join('; ')}.` : ''}`
} // prettier-ignore

const CODES = [
  'rule_not_understood',
  'candidate_unknown',
  'rule_needs_more',
  'adjacent_takes_two',
  'interview_day_unknown',
  'days_differ',
  'days_needed',
  'assessor_unknown',
  'names_needed',
] as const

export type InterviewFlaw = Extract<InterviewFileRefusal, { readonly code: (typeof CODES)[number] }>

export function isInterviewFlaw(refusal: InterviewFileRefusal): refusal is InterviewFlaw {
  return CODES.some((code) => code === refusal.code)
}

export function interviewFlawSentence(flaw: InterviewFlaw, language: Language): string {
  return flawBoth(flaw)[language]
}

function flawBoth(flaw: InterviewFlaw): Sentence {
  switch (flaw.code) {
    case 'rule_not_understood':
      return {
        id: `Aturan "${flaw.sentence}" tidak dimengerti. Tulis "A dan B hari yang sama", "A dan B bersebelahan", atau "A pada hari 1"; alasan boleh dalam kurung di belakangnya.`,
        en: `The rule "${flaw.sentence}" is not understood. Write "A and B same day", "A and B adjacent slots" or "A on day 1"; a reason may follow in brackets.`,
      }
    case 'candidate_unknown':
      return {
        id: `Tidak ada kandidat "${flaw.name}". Tulis namanya seperti di candidates.`,
        en: `There is no candidate "${flaw.name}". Write the name as in candidates.`,
      }
    case 'rule_needs_more':
      return {
        id: `Aturan ini untuk paling sedikit ${flaw.needed} kandidat yang berbeda.`,
        en: `This rule is for at least ${flaw.needed} different candidates.`,
      }
    case 'adjacent_takes_two':
      return {
        id: `Bersebelahan berlaku untuk tepat dua kandidat, di sini ${flaw.given}. Tulis satu aturan untuk tiap pasang.`,
        en: `Adjacent is for exactly two candidates, and here are ${flaw.given}. Write one rule for each pair.`,
      }
    case 'interview_day_unknown':
      return {
        id: `Hari ${flaw.day} tidak ada: harinya 1 sampai ${flaw.days}.`,
        en: `There is no day ${flaw.day}: days are 1 to ${flaw.days}.`,
      }
    case 'days_differ':
      return {
        id: `Jumlah waktu semua hari ${flaw.days}, sedangkan tabel punya ${flaw.slots} kolom.`,
        en: `The days have ${flaw.days} slots together, and the table has ${flaw.slots} columns.`,
      }
    case 'days_needed':
      return {
        id: `${flaw.slots} waktu tidak dapat dibagi dua hari sama banyak. Tulis days, misalnya [4, 3].`,
        en: `${flaw.slots} slots cannot be halved into two days. Write days, such as [4, 3].`,
      }
    case 'assessor_unknown':
      return {
        id: `Tidak ada penilai "${flaw.name}" di panels.`,
        en: `There is no assessor "${flaw.name}" in panels.`,
      }
    case 'names_needed':
      return {
        id: 'Aturan menyebut kandidat dengan nama, jadi candidates wajib ada.',
        en: 'Rules call candidates by name, so candidates is required.',
      }
  }
}

type Words = {
  readonly and: string
  readonly sameDay: string
  readonly adjacent: string
  readonly onDay: (day: number) => string
  readonly contradict: string
  readonly shared: string
  readonly enough: string
  readonly cost: string
  readonly place: (day: number, turn: number, room: number | null) => string
  readonly rules: string
  readonly halved: (slots: number) => string
}

export const interviewWords: InBoth<Words> = {
  id: {
    and: ' dan ',
    sameDay: 'pada hari yang sama',
    adjacent: 'bersebelahan pada hari yang sama',
    onDay: (day) => `pada hari ${day}`,
    contradict: 'Yang berikut tidak dapat berlaku bersama:',
    shared: 'penilai yang sama tidak di dua ruang sekaligus',
    enough: 'Cukup melepas salah satu dari ini:',
    cost: 'Biaya',
    place: (day, turn, room) => `hari ${day}, urutan ${turn}${room === null ? '' : `, ruang ${room}`}`,
    rules: 'Aturan yang dipegang',
    halved: (slots) => `Berkas tidak menyebut days: waktunya dibagi menjadi dua hari, masing-masing ${slots}.`,
  },
  en: {
    and: ' and ',
    sameDay: 'on the same day',
    adjacent: 'in adjacent slots of one day',
    onDay: (day) => `on day ${day}`,
    contradict: 'These cannot hold together:',
    shared: 'no assessor in two rooms at once',
    enough: 'It is enough to give up one of these:',
    cost: 'Cost',
    place: (day, turn, room) => `day ${day}, turn ${turn}${room === null ? '' : `, room ${room}`}`,
    rules: 'Rules kept',
    halved: (slots) => `The file has no days: its slots were halved into two days of ${slots}.`,
  },
}
