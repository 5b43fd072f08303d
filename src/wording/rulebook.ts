import type { RulebookRefusal, UnknownField } from '../award/rulebook/rulebook.schema.ts'
import type { Language, Sentence } from './language.ts'
import { numberBothLanguages } from './numbers-refused.ts'

/** What is wrong with a rulebook, without the place. */
export function rulebookSentence(refusal: RulebookRefusal | UnknownField, language: Language): string {
  return bothLanguages(refusal)[language]
}

/** `categories[0].criteria[2].weight`: the part of the document meant. */
export function rulebookPath(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    return text === '' ? step : `${text}.${step}`
  }, '')
}

function bothLanguages(refusal: RulebookRefusal | UnknownField): Sentence {
  switch (refusal.code) {
    case 'json_broken':
      return {
        id: `Di sini tulisan JSON rusak: "${refusal.found}". Periksa koma, kurung dan tanda kutip sebelum tempat ini.`,
        en: `The JSON breaks here: "${refusal.found}". Check commas, brackets and quotation marks before this place.`,
      }
    case 'json_name_twice':
      return {
        id: `"${refusal.name}" tertulis dua kali dalam satu bagian. Hapus salah satu.`,
        en: `"${refusal.name}" is written twice in one part. Remove one of them.`,
      }
    case 'json_number_inexact':
      return {
        id: `Angka ${refusal.text} terlalu panjang. Tulis paling banyak 15 angka, atau sebagai teks dalam tanda kutip.`,
        en: `The number ${refusal.text} is too long. Write at most 15 digits, or a text in quotation marks.`,
      }
    case 'json_too_deep':
      return {
        id: `Bagian di dalam bagian lebih dari ${refusal.depthMax} lapis.`,
        en: `Parts within parts go deeper than ${refusal.depthMax} levels.`,
      }
    case 'field_missing':
      return { id: 'Bagian ini wajib ada.', en: 'This part is required.' }
    case 'field_wrong_kind':
      return {
        id: `Harus berupa ${KINDS[refusal.expected]?.id ?? refusal.expected}.`,
        en: `Must be ${KINDS[refusal.expected]?.en ?? refusal.expected}.`,
      }
    case 'field_not_allowed':
      return {
        id: `Harus salah satu dari: ${refusal.allowed.join(', ')}.`,
        en: `Must be one of: ${refusal.allowed.join(', ')}.`,
      }
    case 'field_too_small':
      return { id: `Paling sedikit ${refusal.minimum}.`, en: `At least ${refusal.minimum}.` }
    case 'field_too_large':
      return { id: `Paling banyak ${refusal.maximum}.`, en: `At most ${refusal.maximum}.` }
    case 'field_not_readable':
      return {
        id: 'Bentuk isian ini tidak dikenal, atau memuat huruf yang tidak dapat disimpan. Ketik ulang.',
        en: 'This cannot be read, or holds characters that cannot be kept. Type it again.',
      }
    case 'field_unknown':
      return {
        id: 'Bagian ini tidak dikenal dan tidak dipakai. Periksa ejaannya.',
        en: 'This part is unknown and left out. Check its spelling.',
      }
    case 'id_twice':
      return {
        id: `Id "${refusal.id}" dipakai dua kali. Setiap id hanya untuk satu hal.`,
        en: `The id "${refusal.id}" is used twice. An id stands for one thing.`,
      }
    case 'id_reserved':
      return {
        id: `Id "${refusal.id}" berarti suara pleno; pakai nama lain untuk kriteria.`,
        en: `The id "${refusal.id}" means the plenary vote; call the criterion something else.`,
      }
    case 'weight_out_of_range':
      return { id: 'Bobot harus antara 0 dan 100.', en: 'A weight lies between 0 and 100.' }
    case 'weight_too_fine':
      return { id: 'Bobot paling banyak dua angka di belakang koma.', en: 'A weight has at most two decimals.' }
    case 'weights_not_100':
      return {
        id: `Jumlah bobot kategori ini ${refusal.sum.replace('.', ',')}, seharusnya tepat 100.`,
        en: `The weights of this category sum to ${refusal.sum}; they must sum to exactly 100.`,
      }
    case 'scale_max_not_allowed':
      return {
        id: 'Nilai tertinggi harus lebih dari 0, paling besar 10000, paling banyak dua angka di belakang koma.',
        en: 'The best mark must be above 0, at most 10000, with at most two decimals.',
      }
    case 'spread_limit_negative':
      return { id: 'Batas selisih tidak boleh negatif.', en: 'The spread limit cannot be negative.' }
    case 'tie_unknown':
      return {
        id: `Tidak ada kriteria "${refusal.tie}" dalam kategori ini. Pakai id kriteria, atau "plenary" untuk suara pleno.`,
        en: `This category has no criterion "${refusal.tie}". Use a criterion's id, or "plenary" for the vote.`,
      }
    case 'tie_twice':
      return { id: `"${refusal.tie}" sudah disebut sebelumnya.`, en: `"${refusal.tie}" is named before.` }
    case 'plenary_not_last':
      return { id: 'Suara pleno harus yang terakhir.', en: 'The plenary vote must come last.' }
    case 'linear_flat':
      return { id: 'Batas bawah dan atas tidak boleh sama.', en: 'The low and the high end must differ.' }
    case 'not_above_zero':
      return { id: 'Harus lebih dari 0.', en: 'Must be above 0.' }
    case 'not_ascending':
      return { id: 'Harus naik: lebih besar dari yang sebelumnya.', en: 'Must rise: greater than the one before.' }
    case 'chair_missing':
      return {
        id: 'Panel belum punya ketua. Tulis chair: true pada satu kursi.',
        en: 'The panel has no chair. Write chair: true at one seat.',
      }
    case 'chair_twice':
      return {
        id: 'Panel hanya boleh punya satu ketua. Hapus chair: true pada kursi yang lain.',
        en: 'A panel has only one chair. Remove chair: true from the other seats.',
      }
    case 'quorum_above_seats':
      return {
        id: `Kuorum lebih banyak daripada ${refusal.seats} kursi yang ada. Turunkan kuorum atau tambah kursi.`,
        en: `The quorum is larger than the ${refusal.seats} seats there are. Lower it or add seats.`,
      }
    case 'day_unknown':
      return {
        id: 'Tanggal ini tidak ada dalam kalender. Periksa hari dan bulannya.',
        en: 'There is no such day. Check day and month.',
      }
    case 'stage_closes_before_it_opens':
      return {
        id: 'Tahap harus ditutup sesudah dibuka. Perbaiki atau tukar kedua waktunya.',
        en: 'A stage must close after it opens. Correct or exchange the two times.',
      }
    case 'item_twice':
      return {
        id: `"${refusal.item}" sudah disebut sebelumnya. Hapus salah satu.`,
        en: `"${refusal.item}" is named before. Remove one of them.`,
      }
    case 'logo_of_unknown_host':
      return {
        id: `"${refusal.host}" bukan penyelenggara dalam "hosts". Yang ada: ${refusal.hosts.join(', ') || 'belum ada'}.`,
        en: `"${refusal.host}" is none of the "hosts". There are: ${refusal.hosts.join(', ') || 'none yet'}.`,
      }
    case 'evidence_not_listed':
      return {
        id: `"${refusal.evidence}" tidak ada dalam "evidence" kriteria ini. Tambahkan di sana, atau hapus dari yang wajib.`,
        en: `"${refusal.evidence}" is not in the "evidence" of this criterion. Add it there, or remove it from what is required.`,
      }
    case 'indicator_shown_and_counted':
      return {
        id: `Indikator "${refusal.indicator}" sudah dihitung oleh sebuah kriteria. Hapus dari sini; yang dihitung selalu terlihat.`,
        en: `The indicator "${refusal.indicator}" is counted by a criterion. Remove it here; what counts is always shown.`,
      }
    case 'interview_stage_unknown':
      return {
        id: `Tidak ada tahap "${refusal.stage}". Pakai id salah satu tahap: ${refusal.stages.join(', ') || 'belum ada tahap'}.`,
        en: `There is no stage "${refusal.stage}". Use the id of a stage: ${refusal.stages.join(', ') || 'there are none yet'}.`,
      }
    case 'interview_stage_without_interview':
      return {
        id: 'Kategori ini tanpa wawancara. Hapus tahap wawancaranya, atau nyatakan ada wawancara (interview).',
        en: 'This category has no interview. Remove its interview stage, or say that there is an interview (interview).',
      }
    case 'nominees_fewer_than_winners':
      return {
        id: `Nomine lebih sedikit daripada ${refusal.winners} pemenang. Tambah nomine atau kurangi pemenang.`,
        en: `There are fewer nominees than the ${refusal.winners} winners. Allow more nominees or fewer winners.`,
      }
    case 'nominees_above_season':
      return {
        id: `Nomine semua kategori berjumlah ${refusal.sum}, lebih dari ${refusal.nomineesMax}. Naikkan angka ini atau kurangi nomine kategori.`,
        en: `The nominees of all categories sum to ${refusal.sum}, more than ${refusal.nomineesMax}. Raise this number or lower those of the categories.`,
      }
    default:
      return numberBothLanguages(refusal)
  }
}

const KINDS: Readonly<Record<string, Sentence>> = {
  string: { id: 'teks', en: 'a text' },
  number: { id: 'angka', en: 'a number' },
  int: { id: 'bilangan bulat', en: 'a whole number' },
  boolean: { id: 'true atau false', en: 'true or false' },
  array: { id: 'daftar [...]', en: 'a list [...]' },
  object: { id: 'bagian {...}', en: 'a part {...}' },
}
