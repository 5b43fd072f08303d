/** Who reads which file, and why a plan cannot be. */
import type { AssignmentRefusal } from '../award/assignment/assignment.ts'
import type { ShapeFlaw } from '../award/assignment/plan-shape.ts'
import type { InBoth, Language, Sentence } from './language.ts'

/** What the indices of a refusal are called. */
export type PlanNames = {
  readonly candidate: (at: number) => string
  readonly assessor: (at: number) => string
}

export function assignmentSentence(refusal: AssignmentRefusal, names: PlanNames, language: Language): string {
  return assignmentBoth(refusal, names)[language]
}

function assignmentBoth(refusal: AssignmentRefusal, names: PlanNames): Sentence {
  const candidates = (all: readonly number[]) => all.map(names.candidate).join(', ')
  const assessors = (all: readonly number[]) => all.map(names.assessor).join(', ')
  switch (refusal.code) {
    case 'too_few_free_assessors': {
      const free = refusal.candidates.map(({ candidate, free: count }) => `${names.candidate(candidate)} (${count})`)
      return {
        id: `Penilai tanpa konflik lebih sedikit dari ${refusal.each} untuk: ${free.join(', ')}. Tambah penilai, atau turunkan k.`,
        en: `Fewer than ${refusal.each} assessors are free of conflict for: ${free.join(', ')}. Add assessors, or lower k.`,
      }
    }
    case 'loads_do_not_add_up': {
      const { places, assessors: count, least, most } = refusal
      return {
        id: `Ada ${places} tugas menilai, sedangkan ${count} penilai dengan beban ${least} sampai ${most} hanya dapat memuat ${count * least} sampai ${count * most}. Ubah lo, hi, atau k.`,
        en: `There are ${places} tasks, and ${count} assessors with loads of ${least} to ${most} take ${count * least} to ${count * most}. Change lo, hi or k.`,
      }
    }
    case 'candidates_compete':
      return {
        id: `Kandidat ini berebut penilai yang sama: ${candidates(refusal.candidates)}. Mereka butuh ${refusal.needed} tugas, sedangkan ${assessors(refusal.assessors)} hanya dapat memberi ${refusal.available}. Naikkan hi, tambah penilai, atau turunkan k.`,
        en: `These candidates compete for the same assessors: ${candidates(refusal.candidates)}. They need ${refusal.needed} tasks, and ${assessors(refusal.assessors)} can give only ${refusal.available}. Raise hi, add assessors or lower k.`,
      }
    case 'assessors_left_idle':
      return {
        id: `Penilai ini tidak dapat mencapai beban terkecil: ${assessors(refusal.assessors)}. Mereka harus mendapat ${refusal.needed} tugas, sedangkan kandidat tanpa konflik hanya memberi ${refusal.available}. Turunkan lo.`,
        en: `These assessors cannot reach the least load: ${assessors(refusal.assessors)}. They must get ${refusal.needed} tasks, and candidates without conflict give only ${refusal.available}. Lower lo.`,
      }
    case 'not_proven_in_time':
      return {
        id: `${NOT_PROVEN.id} Jumlah terbesar saja (--objective sum) selalu cepat.`,
        en: `${NOT_PROVEN.en} The largest sum alone (--objective sum) is always quick.`,
      }
  }
}

export const NOT_PROVEN: Sentence = {
  id: 'Rencana terbaik belum dapat dibuktikan dalam batas waktu. Perkecil masalahnya, atau coba lagi di komputer yang lebih lega.',
  en: 'The best plan could not be proven in time. Make the problem smaller, or try again on a computer with less to do.',
}

export function shapeSentence(flaw: ShapeFlaw, language: Language): string {
  return shapeBoth(flaw)[language]
}

function shapeBoth(flaw: ShapeFlaw): Sentence {
  switch (flaw.code) {
    case 'count_differs':
      return {
        id: `Isinya ${flaw.given}, seharusnya ${flaw.expected}. Samakan panjangnya dengan tabel.`,
        en: `There are ${flaw.given} here, and there must be ${flaw.expected}. Make it as long as the table.`,
      }
    case 'name_twice':
      return {
        id: `Nama "${flaw.name}" tertulis dua kali. Bedakan.`,
        en: `The name "${flaw.name}" is written twice. Tell them apart.`,
      }
    case 'plan_number_too_fine':
      return { id: 'Paling banyak dua angka di belakang koma.', en: 'At most two decimals.' }
    case 'bounds_turned':
      return {
        id: `lo ${flaw.lo} lebih besar dari hi ${flaw.hi}.`,
        en: `lo ${flaw.lo} is above hi ${flaw.hi}.`,
      }
  }
}

type Words = {
  readonly sum: string
  readonly cost: string
  readonly smallest: string
  readonly loads: string
  readonly candidate: (at: number) => string
  readonly assessor: (at: number) => string
}

export const assignmentWords: InBoth<Words> = {
  id: {
    sum: 'Jumlah kecocokan',
    cost: 'Biaya',
    smallest: 'Kandidat yang paling kurang',
    loads: 'Beban penilai',
    candidate: (at) => `kandidat ${at + 1}`,
    assessor: (at) => `penilai ${at + 1}`,
  },
  en: {
    sum: 'Sum of affinities',
    cost: 'Cost',
    smallest: 'The worst-served candidate',
    loads: 'Loads',
    candidate: (at) => `candidate ${at + 1}`,
    assessor: (at) => `assessor ${at + 1}`,
  },
}
