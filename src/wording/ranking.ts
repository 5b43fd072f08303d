import type { Component, RankingNote, Unranked } from '../award/ranking/contest.ts'
import type { RankingTable } from '../award/ranking/ranking.columns.ts'
import type { SeasonRefusal } from '../award/ranking/season-ranking.ts'
import type { TableNote } from '../award/ranking/table-contests.ts'
import type { TrialFault } from '../award/ranking/trial-refusals.ts'
import type { Language, Sentence } from './language.ts'
import { numberBothLanguages } from './numbers-refused.ts'

/** The sentence needs what is wrong, not where: whoever reads a table of another kind may ask as well. */
type RowFault = SeasonRefusal | Extract<TrialFault, { readonly code: SeasonRefusal['code'] }>

/** Why a row, or a whole category, cannot be ranked, without the place. */
export function rankingRefusalSentence(refusal: RowFault, language: Language): string {
  return refusalBothLanguages(refusal)[language]
}

export function rankingNoteSentence(note: RankingNote, language: Language): string {
  return noteBothLanguages(note)[language]
}

export function unrankedSentence(unranked: Unranked, language: Language): string {
  return unrankedBothLanguages(unranked)[language]
}

export function tableNoteSentence(note: TableNote, language: Language): string {
  return tableNoteBothLanguages(note)[language]
}

const TABLES: Readonly<Record<RankingTable, Sentence>> = {
  marks: { id: 'tabel nilai', en: 'marks' },
  indicators: { id: 'tabel indikator', en: 'indicators' },
  recusals: { id: 'tabel pengunduran diri', en: 'recusals' },
  votes: { id: 'tabel suara pleno', en: 'votes' },
}

function refusalBothLanguages(refusal: RowFault): Sentence {
  switch (refusal.code) {
    case 'columns_missing':
      return {
        id: `Kolom ${refusal.missing.join(', ')} tidak ada pada baris judul. Yang terbaca: ${listed(refusal.found)}.`,
        en: `The header has no column ${refusal.missing.join(', ')}. It reads: ${listed(refusal.found)}.`,
      }
    case 'column_twice':
      return { id: `Kolom ${refusal.column} ada dua kali.`, en: `The column ${refusal.column} stands there twice.` }
    case 'row_too_long':
      return {
        id: `Baris ini punya lebih dari ${refusal.width} isian. Barangkali koma desimal dalam berkas berpemisah koma: beri tanda kutip atau pakai titik koma.`,
        en: `This row has more than ${refusal.width} cells. Perhaps a decimal comma in a comma-separated file: quote it or separate by semicolons.`,
      }
    case 'cell_empty':
      return { id: `Isian ${refusal.column} kosong.`, en: `The cell ${refusal.column} is empty.` }
    case 'text_not_readable':
      return { id: 'Ada huruf yang tidak dapat dibaca.', en: 'It holds a character that cannot be read.' }
    case 'category_unknown':
      return {
        id: `Kategori "${refusal.category}" tidak ada dalam buku aturan.`,
        en: `The rulebook has no category "${refusal.category}".`,
      }
    case 'criterion_unknown':
      return {
        id: `Kriteria "${refusal.criterion}" tidak ada dalam kategori ini.`,
        en: `This category has no criterion "${refusal.criterion}".`,
      }
    case 'criterion_not_marked_by_panel':
      return {
        id: `Kriteria "${refusal.criterion}" dihitung dari indikator, bukan dinilai panel. Hapus baris ini.`,
        en: `The criterion "${refusal.criterion}" comes from an indicator, not from the panel. Remove this row.`,
      }
    case 'mark_out_of_range':
      return {
        id: `Nilai ${comma(refusal.mark)} di luar 0 sampai ${comma(refusal.scaleMax)}.`,
        en: `The mark ${refusal.mark} is outside 0 to ${refusal.scaleMax}.`,
      }
    case 'mark_twice':
      return {
        id: `Penilai "${refusal.assessor}" sudah menilai "${refusal.candidate}" untuk "${refusal.criterion}" pada baris ${refusal.firstLine}. Hapus salah satu.`,
        en: `Assessor "${refusal.assessor}" already marked "${refusal.candidate}" for "${refusal.criterion}" on line ${refusal.firstLine}. Remove one.`,
      }
    case 'candidate_in_two_categories':
      return {
        id: `"${refusal.candidate}" ada dalam kategori "${refusal.first}" dan "${refusal.second}", padahal keduanya bukan kategori khusus.`,
        en: `"${refusal.candidate}" is in the categories "${refusal.first}" and "${refusal.second}", and neither is special.`,
      }
    case 'indicator_unknown':
      return {
        id: `Indikator "${refusal.indicator}" tidak dipakai oleh kriteria mana pun dalam kategori ini.`,
        en: `No criterion of this category uses the indicator "${refusal.indicator}".`,
      }
    case 'indicator_twice':
      return {
        id: `Indikator "${refusal.indicator}" untuk "${refusal.candidate}" sudah ada pada baris ${refusal.firstLine}.`,
        en: `The indicator "${refusal.indicator}" of "${refusal.candidate}" already stands on line ${refusal.firstLine}.`,
      }
    case 'base_unknown':
      return {
        id: `Basis angka "${refusal.indicator}" untuk "${refusal.candidate}" tidak diketahui, maka tidak boleh diperingkat. Sebut basisnya, misalnya ELIGIBLE_AGENCY.`,
        en: `The base of "${refusal.indicator}" for "${refusal.candidate}" is unknown, so it must not be ranked. Name it, for example ELIGIBLE_AGENCY.`,
      }
    case 'bases_mixed':
      return {
        id: `Basis ${refusal.base} berbeda dari ${refusal.firstBase} pada baris ${refusal.firstLine}. Satu indikator hanya boleh satu basis.`,
        en: `The base ${refusal.base} differs from ${refusal.firstBase} on line ${refusal.firstLine}. One indicator has one base.`,
      }
    case 'value_missing':
      return {
        id: 'Isi nilai, atau pembilang dan penyebut.',
        en: 'Give a value, or numerator and denominator.',
      }
    case 'denominator_zero':
      return { id: 'Penyebut tidak boleh 0.', en: 'The denominator cannot be 0.' }
    case 'day_not_readable':
      return {
        id: `"${refusal.text}" bukan tanggal. Tulis seperti 2024-12-31.`,
        en: `"${refusal.text}" is no date. Write it like 2024-12-31.`,
      }
    case 'order_not_whole':
    case 'vote_order_not_allowed':
      return { id: 'Urutan harus bilangan bulat mulai dari 1.', en: 'The order is a whole number from 1.' }
    case 'vote_twice':
      return {
        id: `Urutan untuk "${refusal.candidate}" sudah ada pada baris ${refusal.firstLine}.`,
        en: `"${refusal.candidate}" already has an order on line ${refusal.firstLine}.`,
      }
    case 'vote_not_tied':
      return {
        id: `"${refusal.candidate}" tidak bernilai sama dengan siapa pun, maka tidak ada yang perlu diputus dengan suara.`,
        en: `"${refusal.candidate}" is tied with nobody, so there is nothing to vote on.`,
      }
    case 'vote_incomplete':
      return {
        id: `Suara pleno harus mengurutkan semua yang masih sama (${refusal.tied.join(', ')}); belum ada: ${refusal.missing.join(', ')}.`,
        en: `The vote must order all who are still tied (${refusal.tied.join(', ')}); missing: ${refusal.missing.join(', ')}.`,
      }
    case 'vote_order_shared':
      return {
        id: `Urutan ${refusal.order} dipakai dua kali; setiap kandidat yang sama perlu urutan sendiri.`,
        en: `The order ${refusal.order} is given twice; each tied candidate needs an order of its own.`,
      }
    case 'severity_disconnected':
      return {
        id: `Kategori "${refusal.category}" tidak dapat disesuaikan: ada kelompok tanpa penilai bersama, sehingga tidak dapat dibandingkan. ${groups(refusal.components, 'id')}`,
        en: `The category "${refusal.category}" cannot be adjusted: some groups share no assessor and cannot be compared. ${groups(refusal.components, 'en')}`,
      }
    case 'severity_too_few_sheets':
      return {
        id: `Kategori "${refusal.category}" tidak dapat disesuaikan: ${refusal.sheets} lembar nilai terlalu sedikit untuk ${refusal.assessors} penilai dan ${refusal.candidates} kandidat. ${groups(refusal.components, 'id')}`,
        en: `The category "${refusal.category}" cannot be adjusted: ${refusal.sheets} sheets are too few for ${refusal.assessors} assessors and ${refusal.candidates} candidates. ${groups(refusal.components, 'en')}`,
      }
    default:
      return numberBothLanguages(refusal)
  }
}

function noteBothLanguages(note: RankingNote): Sentence {
  switch (note.code) {
    case 'sheet_incomplete':
      return {
        id: `Lembar ${note.assessor} untuk ${note.candidate} belum lengkap (${note.missing.join(', ')}) dan tidak dihitung.`,
        en: `The sheet of ${note.assessor} for ${note.candidate} is incomplete (${note.missing.join(', ')}) and does not count.`,
      }
    case 'marks_of_recused_left_out':
      return {
        id: `${note.marks} nilai ${note.assessor} untuk ${note.candidate} tidak dihitung karena penilai mengundurkan diri${note.reason && ` (${note.reason})`}.`,
        en: `${note.marks} marks of ${note.assessor} for ${note.candidate} do not count: the assessor is recused${note.reason && ` (${note.reason})`}.`,
      }
    case 'rank_shared':
      return {
        id: `${note.candidates.join(', ')} berbagi peringkat ${note.rank}; pleno dapat memutus urutannya.`,
        en: `${note.candidates.join(', ')} share rank ${note.rank}; the plenary may decide their order.`,
      }
    case 'fewer_than_five_sheets':
      return {
        id: `${note.candidate} hanya punya ${note.sheets} lembar; nilai tertinggi dan terendah tidak dibuang.`,
        en: `${note.candidate} has only ${note.sheets} sheets; the highest and lowest are kept.`,
      }
    case 'nobody_to_rank':
      return { id: 'Belum ada kandidat dalam kategori ini.', en: 'Nobody is in this category yet.' }
  }
}

function unrankedBothLanguages({ reason, indicators }: Unranked): Sentence {
  switch (reason) {
    case 'no_counted_sheet':
      return { id: 'belum ada lembar nilai yang lengkap', en: 'no complete mark sheet' }
    case 'indicator_missing':
      return { id: `belum ada data: ${indicators.join(', ')}`, en: `no figure for: ${indicators.join(', ')}` }
  }
}

function tableNoteBothLanguages(note: TableNote): Sentence {
  const table = TABLES[note.table]
  switch (note.code) {
    case 'columns_ignored':
      return {
        id: `Kolom ${note.columns.join(', ')} pada ${table.id} tidak dipakai.`,
        en: `The columns ${note.columns.join(', ')} of the ${table.en} are not used.`,
      }
    case 'rows_of_other_categories_skipped':
      return {
        id: `${note.rows} baris kategori lain pada ${table.id} dilewati.`,
        en: `${note.rows} rows of other categories in the ${table.en} are skipped.`,
      }
  }
}

function group({ candidates, assessors }: Component): string {
  return `${candidates.join(', ')} (${assessors.join(', ')})`
}

function groups(components: readonly Component[], language: Language): string {
  const word = language === 'id' ? 'Kelompok' : 'Group'
  return components.map((component, index) => `${word} ${index + 1}: ${group(component)}.`).join(' ')
}

function listed(found: readonly string[]): string {
  const shown = found.slice(0, 12).map((text) => (text.length > 30 ? `${text.slice(0, 30)}…` : text))
  return shown.join(', ') + (found.length > shown.length ? ', …' : '')
}

function comma(decimal: string): string {
  return decimal.replace('.', ',')
}
