import { MEASURE_NAMES } from '../award/rulebook/measure-names.ts'
import type { RulebookConcern } from '../award/rulebook/rulebook-concerns.ts'
import type { Language, Sentence } from './language.ts'

/** What to look at again in a rulebook that can be used as it is, and what to write if it was not meant so. */
export function concernSentence(concern: RulebookConcern, language: Language): string {
  return bothLanguages(concern)[language]
}

function bothLanguages(concern: RulebookConcern): Sentence {
  switch (concern.code) {
    case 'stages_overlap':
      return {
        id: `Tahap "${concern.stage}" berjalan bersamaan dengan "${concern.other}". Bila tidak dimaksudkan, ubah tanggal salah satunya.`,
        en: `The stage "${concern.stage}" runs at the same time as "${concern.other}". If that is not meant, change the dates of one.`,
      }
    case 'stage_before_its_turn':
      return {
        id: `Tahap "${concern.stage}" dibuka sebelum "${concern.other}", padahal biasanya sesudahnya. Periksa tanggal keduanya.`,
        en: `The stage "${concern.stage}" opens before "${concern.other}", which usually comes first. Check the dates of both.`,
      }
    case 'stage_listed_late':
      return {
        id: `Tahap "${concern.stage}" ditulis sesudah "${concern.other}" tetapi dibuka lebih dulu. Urutkan tahap menurut pembukaannya.`,
        en: `The stage "${concern.stage}" is listed after "${concern.other}" and opens earlier. List stages in the order in which they open.`,
      }
    case 'stage_without_label':
      return {
        id: `Tahap "${concern.stage}" tidak punya nama umum. Beri nama tampilan (label) supaya orang membaca nama, bukan id.`,
        en: `The stage "${concern.stage}" has no usual name. Give it a label, so that people read a name and no id.`,
      }
    case 'level_not_ascending':
      return {
        id: 'Tingkat ini tidak lebih tinggi daripada yang sebelumnya. Urutkan tingkat dari nilai terendah.',
        en: 'This level is not above the one before. List levels from the lowest mark upwards.',
      }
    case 'level_above_scale':
      return {
        id: `Tingkat ini di atas nilai tertinggi ${concern.scaleMax.replace('.', ',')}, maka tidak akan pernah tercapai. Turunkan.`,
        en: `This level lies above the best mark ${concern.scaleMax}, so nobody can reach it. Lower it.`,
      }
    case 'rank_words_fewer_than_winners':
      return {
        id: `Ada ${concern.winners} pemenang tetapi hanya ${concern.words} sebutan. Tambahkan sebutan, misalnya "Harapan I".`,
        en: `There are ${concern.winners} winners and only ${concern.words} rank words. Add words, such as "Harapan I".`,
      }
    case 'rank_word_twice':
      return {
        id: `Sebutan "${concern.word}" dipakai dua kali, maka dua peringkat tampak sama. Bedakan.`,
        en: `The rank word "${concern.word}" is used twice, so two ranks look alike. Tell them apart.`,
      }
    case 'promotes_more_than_winners':
      return {
        id: `Yang naik lebih banyak daripada ${concern.winners} pemenang. Periksa keduanya.`,
        en: `More go up than there are winners (${concern.winners}). Check both numbers.`,
      }
    case 'special_promotes':
      return {
        id: 'Kategori khusus biasanya tidak naik ke tingkat berikut. Isi 0 pada jumlah yang diusulkan naik (promote.count) bila memang demikian.',
        en: 'A special category does not usually go up to the next level. Put 0 for how many go up (promote.count) if so.',
      }
    case 'only_special_categories':
      return {
        id: 'Semua kategori khusus. Kategori khusus menghormati kandidat kategori lain; tambahkan kategori biasa.',
        en: 'All categories are special. A special category honours candidates of others; add an ordinary one.',
      }
    case 'interview_marked_without_interview':
      return {
        id: 'Kategori ini tanpa wawancara tetapi menilai wawancara. Hapus kriterianya, atau nyatakan ada wawancara (interview).',
        en: 'This category has no interview and marks one. Remove the criterion, or say that there is an interview (interview).',
      }
    case 'too_few_seats_to_trim':
      return {
        id: `Rata-rata terpangkas perlu ${concern.seatsToTrim} lembar; hanya ${concern.seats} kursi menilai, maka menjadi rata-rata biasa. Pilih rata-rata semua lembar (aggregation: "mean") atau tambah kursi.`,
        en: `A trimmed mean needs ${concern.seatsToTrim} sheets; only ${concern.seats} seats score, so it will be the plain mean. Choose the mean of all sheets (aggregation: "mean") or add seats.`,
      }
    case 'official_without_document':
      return {
        id: 'Aturan dinyatakan resmi tanpa nomor dokumen penetapan. Sebut nomornya (rulingDocument), atau tarik pernyataan resminya.',
        en: 'The rules are said to be official, and no ruling document is named. Name it (rulingDocument), or take that back.',
      }
    case 'self_nomination_without_stage':
      return {
        id: 'Daftar diri diizinkan tanpa tahap pengusulan, maka formulirnya tidak pernah dibuka. Tambahkan tahap itu (pengusulan), atau tarik izinnya (selfNomination).',
        en: 'Self-nomination is allowed and there is no nomination stage, so its form never opens. Add that stage (pengusulan), or take the permission back (selfNomination).',
      }
    case 'indicator_not_measured':
      return {
        id: `Angka "${concern.indicator}" tidak dapat dihitung oleh musim di layar, maka tidak ada kandidat yang diperingkat. Pilih salah satu: ${MEASURE_NAMES.join(', ')}.`,
        en: `A season on screen cannot count the figure "${concern.indicator}", so nobody would be ranked. Choose one of: ${MEASURE_NAMES.join(', ')}.`,
      }
    case 'secretary_missing':
      return {
        id: 'Tidak ada kursi dengan id "sekretaris", maka tidak ada yang dapat mencatat pleno. Tambahkan kursi itu.',
        en: 'No seat has the id "sekretaris", so nobody can record the plenary. Add that seat.',
      }
  }
}
