/** Mark sheets on paper: receiving them, copying them twice, taking them over, and why something is refused. */
import type { SheetClosed } from '../award/judging/mark-sheet.ts'
import type { CopierPlace, CopierRefusal, CopyRefusal, TakerRefusal } from '../award/judging/paper-sheet.ts'
import type { InBoth, Language } from './language.ts'

const id = {
  title: 'Lembar nilai kertas',
  lede: 'Bila jaringan atau perangkat gagal, penilai mengisi dan menandatangani lembar kertas. Sekretaris menerimanya, dua petugas menyalinnya tanpa saling melihat, lalu penilai atau sekretaris mengesahkannya.',
  none: 'Belum ada lembar kertas yang diterima.',
  noneMine: 'Tidak ada lembar kertas yang ditugaskan kepada Anda.',
  paper: (paper: number) => `Lembar kertas nomor ${paper}`,
  receivedAt: (at: string) => `Diterima ${at}`,
  states: {
    untouched: 'belum disalin',
    once: 'disalin satu orang, menunggu yang kedua',
    twice: 'disalin dua orang, menunggu pengesahan',
    taken: 'disahkan, lembar tertandatangani',
    void: 'tidak dipakai: lembar sudah tertutup',
  },
  copyLink: 'Salin lembar ini',
  takeLink: 'Lihat kedua salinan dan sahkan',
  blanks: 'Cetak lembar kosong',
  blanksText:
    'Satu halaman untuk tiap penilai dan kandidat yang belum ditandatangani. Kode pada kertas membuka penerimaannya.',
  blanksAll: 'Semua lembar kategori ini',
  blanksOf: (seat: string) => `Lembar ${seat}`,
  receiveTitle: 'Terima lembar kertas',
  receiveText:
    'Tuliskan nomor yang muncul sesudah ini pada kertasnya, lalu simpan kertasnya di map tersegel. Yang diterima selama tahap penilaian tetap sah walau disalin kemudian.',
  candidate: 'Kandidat',
  seat: 'Penilai',
  day: 'Tanggal diterima',
  clock: (zone: string) => `Pukul diterima (${zone})`,
  note: 'Catatan penerimaan',
  noteHint: 'Siapa yang menyerahkan dan di mana. Jangan tulis nilai atau NIK.',
  first: 'Penyalin pertama',
  second: 'Penyalin kedua',
  copierHint: 'Petugas sekretariat yang bukan penilai dan tidak mengisi berkas kandidat ini.',
  choose: 'Pilih satu',
  signed: 'Saya melihat tanda tangan basah penilai pada lembar ini.',
  receive: 'Catat penerimaan',
  copyTitle: 'Salin nilai dari kertas',
  copyLede:
    'Ketik persis seperti tertulis. Penyalin lain mengetik lembar yang sama tanpa melihat salinan Anda, dan Anda tidak melihat salinannya.',
  copyDone: 'Selesai menyalin',
  copied: 'Salinan Anda tersimpan dan tidak ditampilkan lagi.',
  takeTitle: 'Sahkan lembar dari kertas',
  takeLede: 'Pegang kertasnya. Sesudah disahkan, lembar ini tertandatangani dan tidak dapat diubah.',
  looked: 'Halaman ini memuat nilai tersegel. Setiap kali dibuka, tercatat di riwayat.',
  criterion: 'Kriteria',
  firstCopy: 'Salinan pertama',
  secondCopy: 'Salinan kedua',
  onScreen: 'Draf di layar',
  comment: (text: string) => `Catatan: ${text}`,
  nothing: 'kosong',
  replaces: 'Penilai juga punya draf di layar. Nilai dari kertas menggantikan seluruh draf itu.',
  alike: 'Kedua salinan sama.',
  differing: (count: number) => `Kedua salinan berbeda di ${count} kriteria. Lihat kertasnya dan pilih.`,
  whatPaperSays: (criterion: string) => `Yang tertulis di kertas untuk ${criterion}`,
  useFirst: 'Salinan pertama benar',
  useSecond: 'Salinan kedua benar',
  reason: 'Alasan',
  reasonHint: 'Mengapa dibaca demikian, atau mengapa kertas menggantikan draf di layar.',
  take: 'Sahkan dan tanda tangani',
  consequences: [
    'Nilai dari kertas menjadi lembar penilai ini dan dihitung.',
    'Nama Anda, kedua penyalin, dan penanda tangan di kertas tersimpan bersama lembar.',
    'Pengesahan tidak dapat dibatalkan.',
  ],
  back: 'Kembali ke daftar lembar kertas',
}

const en: typeof id = {
  title: 'Mark sheets on paper',
  lede: 'When network or devices fail, an assessor fills and signs a sheet on paper. The secretary receives it, two clerks copy it without seeing each other’s copy, and the assessor or the secretary confirms it.',
  none: 'No paper sheet has been received.',
  noneMine: 'No paper sheet is assigned to you.',
  paper: (paper) => `Paper sheet number ${paper}`,
  receivedAt: (at) => `Received ${at}`,
  states: {
    untouched: 'not copied yet',
    once: 'copied by one, waits for the second',
    twice: 'copied by two, waits to be confirmed',
    taken: 'confirmed, the sheet is signed',
    void: 'not used: the sheet is closed',
  },
  copyLink: 'Copy this sheet',
  takeLink: 'See both copies and confirm',
  blanks: 'Print blank sheets',
  blanksText: 'One page for each assessor and candidate not yet signed. The code on the paper opens its receipt.',
  blanksAll: 'All sheets of this category',
  blanksOf: (seat) => `Sheets of ${seat}`,
  receiveTitle: 'Receive a paper sheet',
  receiveText:
    'Write the number that appears after this on the paper, then keep the paper in the sealed folder. What was received during the marking stage is valid even if it is copied later.',
  candidate: 'Candidate',
  seat: 'Assessor',
  day: 'Day of receipt',
  clock: (zone) => `Time of receipt (${zone})`,
  note: 'Note of receipt',
  noteHint: 'Who handed it in, and where. No marks and no identity numbers.',
  first: 'First copier',
  second: 'Second copier',
  copierHint: 'Clerks of the secretariat who are no assessors and do not write in this candidate’s file.',
  choose: 'Choose one',
  signed: 'I have seen the assessor’s signature in ink on this sheet.',
  receive: 'Record the receipt',
  copyTitle: 'Copy marks from paper',
  copyLede:
    'Type exactly what is written. The other copier types the same sheet without seeing your copy, and you do not see theirs.',
  copyDone: 'Copying is done',
  copied: 'Your copy is saved and is not shown again.',
  takeTitle: 'Confirm a sheet from paper',
  takeLede: 'Have the paper in your hand. Once confirmed, the sheet is signed and cannot be changed.',
  looked: 'This page holds sealed marks. Each time it is opened is recorded in the history.',
  criterion: 'Criterion',
  firstCopy: 'First copy',
  secondCopy: 'Second copy',
  onScreen: 'Draft on the screen',
  comment: (text) => `Comment: ${text}`,
  nothing: 'empty',
  replaces: 'The assessor has a draft on the screen too. The marks of the paper replace all of it.',
  alike: 'Both copies are alike.',
  differing: (count) =>
    count === 1
      ? 'The copies differ in 1 criterion. Look at the paper and choose.'
      : `The copies differ in ${count} criteria. Look at the paper and choose.`,
  whatPaperSays: (criterion) => `What the paper says for ${criterion}`,
  useFirst: 'The first copy is right',
  useSecond: 'The second copy is right',
  reason: 'Reason',
  reasonHint: 'Why it is read so, or why the paper replaces the draft on the screen.',
  take: 'Confirm and sign',
  consequences: [
    'The marks of the paper become this assessor’s sheet and count.',
    'Your name, both copiers and who signed in ink are kept with the sheet.',
    'This cannot be undone.',
  ],
  back: 'Back to the list of paper sheets',
}

export type PaperSheetsWords = typeof id
export const paperSheetsWords: InBoth<PaperSheetsWords> = { id, en }

const PLACES: InBoth<Readonly<Record<CopierPlace, string>>> = {
  id: { first: 'Penyalin pertama', second: 'Penyalin kedua' },
  en: { first: 'The first copier', second: 'The second copier' },
}

type ReceivingCode = CopierRefusal | { readonly code: 'paper_sheet_of_nobody' | 'ink_signature_missing' }

export function receivingRefusalSentence(refusal: ReceivingCode, language: Language): string {
  const isId = language === 'id'
  const who = 'copier' in refusal ? PLACES[language][refusal.copier] : ''
  switch (refusal.code) {
    case 'copier_missing':
      return isId ? `${who} belum dipilih.` : `${who} is not chosen yet.`
    case 'copier_not_a_clerk':
      return isId
        ? `${who} bukan petugas sekretariat. Pilih sekretaris atau staf panitia.`
        : `${who} is no clerk. Choose the secretary or the staff of the committee.`
    case 'copier_judges':
      return isId
        ? `${who} memegang kursi penilai atau ketua, jadi tidak boleh melihat nilai orang lain.`
        : `${who} holds a seat that scores or leads, so must not see another’s marks.`
    case 'copier_of_candidate':
      return isId
        ? `${who} juga mengisi berkas kandidat ini. Pilih orang lain.`
        : `${who} writes in this candidate’s file too. Choose somebody else.`
    case 'copier_receives':
      return isId
        ? `${who} adalah Anda sendiri. Penerima lembar tidak menyalinnya.`
        : `${who} is yourself. Who receives a sheet does not copy it.`
    case 'copiers_are_one':
      return isId
        ? 'Kedua penyalin adalah orang yang sama. Pilih dua orang berbeda.'
        : 'Both copiers are the same person. Choose two different people.'
    case 'paper_sheet_of_nobody':
      return isId
        ? 'Tidak ada lembar penilai itu untuk kandidat ini. Periksa kandidat dan penilainya.'
        : 'That assessor has no sheet for this candidate. Check candidate and assessor.'
    case 'ink_signature_missing':
      return isId
        ? 'Lembar tanpa tanda tangan basah dikembalikan kepada penilai. Centang bila tanda tangannya ada.'
        : 'A sheet without a signature in ink goes back to its assessor. Tick the box if it is there.'
  }
}

type TurnCode =
  | Extract<CopyRefusal, { readonly code: 'own_copy' }>
  | Exclude<TakerRefusal, { readonly code: 'not_found' }>
  | { readonly code: 'taking_reason_missing' }
  | { readonly code: 'taking_reason_too_long'; readonly charactersMax: number }

export function paperSheetRefusalSentence(refusal: TurnCode, language: Language): string {
  const isId = language === 'id'
  switch (refusal.code) {
    case 'own_copy':
      return isId
        ? 'Anda sudah menyalin lembar ini. Penyalin lain mengetiknya sekali lagi.'
        : 'You have copied this sheet. The other copier types it once more.'
    case 'copier_takes_over':
      return isId
        ? 'Anda menyalin lembar ini, jadi orang lain yang mengesahkannya.'
        : 'You copied this sheet, so somebody else confirms it.'
    case 'copies_missing':
      return isId
        ? 'Lembar ini belum disalin dua orang. Tunggu kedua salinannya.'
        : 'Two people have not copied this sheet yet. Wait for both copies.'
    case 'taking_reason_missing':
      return isId
        ? 'Tulis alasannya: mengapa dibaca demikian, atau mengapa kertas menggantikan draf di layar.'
        : 'Write the reason: why it is read so, or why the paper replaces the draft on the screen.'
    case 'taking_reason_too_long':
      return isId
        ? `Alasan paling panjang ${refusal.charactersMax} huruf.`
        : `A reason has ${refusal.charactersMax} letters at most.`
  }
}

/** For a criterion in which the two copies differ and nothing was chosen. */
export function copyDifferenceSentence(criterion: string, language: Language): string {
  return language === 'id'
    ? `${criterion}: lihat kertasnya, lalu pilih salinan yang benar. Belum ada yang tersimpan.`
    : `${criterion}: look at the paper and choose the copy that is right. Nothing is saved yet.`
}

/** Why the sheet of somebody else takes no marks any more; it is not "your" sheet that is spoken of. */
export function closedSheetSentence(code: SheetClosed['code'], language: Language): string {
  const isId = language === 'id'
  switch (code) {
    case 'sheet_already_signed':
      return isId
        ? 'Lembar penilai ini sudah ditandatangani, jadi kertasnya tidak dipakai.'
        : 'This assessor’s sheet is signed already, so the paper is not used.'
    case 'category_already_closed':
      return isId
        ? 'Ketua sudah menutup kategori ini, jadi tidak ada lembar yang menyusul.'
        : 'The chair has closed this category, so no sheet comes in any more.'
    case 'assessor_is_recused':
      return isId
        ? 'Penilai ini menarik diri dari kandidat ini, jadi lembarnya tidak dipakai.'
        : 'This assessor stepped back from this candidate, so the sheet is not used.'
    case 'nominee_left':
      return isId
        ? 'Kandidat ini tidak dinilai lagi, jadi lembarnya tidak dipakai.'
        : 'This candidate is no longer judged, so the sheet is not used.'
  }
}
