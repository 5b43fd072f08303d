/** The public form by which an organisation asks to stand: its fields, what may be wrong, the receipt, the confirmation. */
import type { EntrantField, SelfNominationClosed, SelfNominationFlaw } from '../award/nomination/self-nomination.ts'
import { writtenMinute } from './dates.ts'
import type { InBoth, Language } from './language.ts'
import { openFileSentence } from './open-file.ts'
import { organisationSentence } from './organisations.ts'
import { stageTitle } from './stages.ts'

const id = {
  title: 'Daftarkan diri',
  lede: 'Untuk pemerintah desa dan kelurahan, badan usaha, dan lembaga lain yang ingin ikut dan belum diusulkan. Cukup satu kali; tidak perlu akun.',
  closing: (when: string) => `Pendaftaran diterima sampai ${when}.`,
  step: (now: number) => `Langkah ${now} dari 2`,
  about: 'Lembaga Anda',
  kind: 'Jenis lembaga',
  name: 'Nama resmi',
  nameHint: 'Misalnya PT Contoh Jaya atau Desa Contoh.',
  number: 'Nomor lembaga (bila ada)',
  numberHint: 'Kode desa, NIB, atau NPP BPJS Ketenagakerjaan. Jangan tulis NIK.',
  place: 'Letaknya',
  placeHint: 'Kabupaten/kota, dan untuk desa juga kecamatannya.',
  placeCode: 'Kode wilayah (bila tahu)',
  placeCodeHint: 'Misalnya 61.04 atau 61.04.01.2003.',
  contact: 'Narahubung',
  contactLede: 'Orang yang akan mengisi berkas. Undangan dikirim ke surel ini.',
  contactName: 'Nama narahubung',
  contactEmail: 'Surel',
  contactPhone: 'Telepon atau WhatsApp',
  next: 'Lanjut: pilih kategori',
  chooseTitle: 'Pilih kategori',
  chooseLede: 'Dari yang Anda tulis, lembaga ini dapat mengikuti kategori berikut. Belum ada yang terkirim.',
  typed: 'Yang Anda tulis',
  open: 'Kategori yang dapat diikuti',
  openHint: 'Satu kategori utama; penghargaan khusus boleh ditambahkan.',
  special: 'penghargaan khusus',
  none: 'Tidak ada kategori yang dapat diikuti lembaga ini. Periksa jenis, ukuran, dan letaknya.',
  closed: 'Kategori yang tidak dapat diikuti',
  agreed: 'Saya berwenang mendaftarkan lembaga ini dan sudah membaca keterangan data pribadi',
  agreedHint:
    'Nama, surel, dan telepon narahubung dipakai untuk memeriksa dan menjawab pendaftaran ini saja. Tanpa konfirmasi, data dihapus 30 hari sesudah tautannya habis; sesudah diputuskan, 30 hari kemudian.',
  notice: 'Keterangan data pribadi selengkapnya',
  submit: 'Kirim pendaftaran',
  change: 'Ubah yang saya tulis',
  trap: 'Biarkan kosong',
  closedTitle: 'Pendaftaran tidak dibuka',
  kept: 'Yang Anda tulis masih ada di halaman ini.',
  seasonPage: 'Halaman musim',
  check: 'Periksa kesiapan usaha Anda',
  sentTitle: 'Buka surel Anda untuk mengonfirmasi',
  sent: 'Bila alamat surel yang ditulis benar, surat berisi tautan konfirmasi sedang menuju ke sana. Pendaftaran baru diperiksa sesudah tautan itu dibuka dan dikonfirmasi.',
  sentNoMail:
    'Server surat panitia belum diatur. Sampaikan nomor pendaftaran ini kepada sekretariat untuk meminta tautan konfirmasinya.',
  reference: 'Nomor pendaftaran',
  afterwards: 'Yang terjadi selanjutnya',
  steps: [
    'Anda membuka tautan dalam surat, dalam 3 hari, dan menekan Konfirmasi.',
    'Sekretariat memeriksa pendaftaran, juga apakah lembaga ini sudah diusulkan.',
    'Putusannya dikirim ke surel yang sama. Bila diterima, berkas dibuka sebagai draf dan narahubung diundang mengisinya.',
    'Berkas dilengkapi dan diserahkan sebelum tahap pengusulan ditutup.',
  ],
  noMailYet: 'Tidak ada surat sesudah 15 menit? Lihat folder spam, lalu periksa alamatnya dan daftarkan lagi.',
  again: 'Daftarkan lagi',
  confirmTitle: 'Konfirmasi pendaftaran',
  confirmLede: 'Periksa yang tertulis, lalu konfirmasi. Tanpa konfirmasi tidak ada yang diperiksa.',
  confirm: 'Konfirmasi',
  notMine: 'Bukan Anda yang mendaftarkan? Tutup saja halaman ini; pendaftaran terhapus dengan sendirinya.',
  confirmedTitle: 'Pendaftaran dikonfirmasi',
  confirmed: 'Sekretariat akan memeriksanya. Putusannya dikirim ke surel narahubung.',
  lapsedTitle: 'Tautan ini sudah habis masanya',
  lapsed: 'Pendaftaran yang tidak dikonfirmasi dalam 3 hari tidak diperiksa. Daftarkan lagi selama pengusulan terbuka.',
  unknownTitle: 'Tautan ini tidak dikenal',
  unknown:
    'Salin tautan dari surat secara utuh, sampai huruf terakhir. Pendaftaran lama yang sudah selesai juga dihapus.',
  categories: 'Kategori',
}

const en: typeof id = {
  title: 'Nominate yourself',
  lede: 'For villages, businesses and others who want to take part and were not proposed. Once is enough; no account is needed.',
  closing: (when) => `Requests are taken until ${when}.`,
  step: (now) => `Step ${now} of 2`,
  about: 'Your organisation',
  kind: 'Kind of organisation',
  name: 'Official name',
  nameHint: 'For example PT Contoh Jaya or Desa Contoh.',
  number: 'Number of the organisation (if any)',
  numberHint: 'Village code, NIB, or the agency’s NPP. Never the identity number (NIK) of a person.',
  place: 'Where it lies',
  placeHint: 'Regency or city, and for a village also its district.',
  placeCode: 'Code of the place (if you know it)',
  placeCodeHint: 'For example 61.04 or 61.04.01.2003.',
  contact: 'Contact',
  contactLede: 'Whoever will fill in the file. The invitation goes to this address.',
  contactName: 'Name of the contact',
  contactEmail: 'E-mail',
  contactPhone: 'Telephone or WhatsApp',
  next: 'Next: choose a category',
  chooseTitle: 'Choose a category',
  chooseLede: 'By what you wrote, this organisation may enter these categories. Nothing has been sent yet.',
  typed: 'What you wrote',
  open: 'Categories it may enter',
  openHint: 'One plain category; special awards may be added.',
  special: 'special award',
  none: 'There is no category that this organisation may enter. Look at its kind, size and place again.',
  closed: 'Categories it may not enter',
  agreed: 'I may speak for this organisation and have read what becomes of personal data',
  agreedHint:
    'Name, e-mail and telephone of the contact are used to check and answer this request only. Unconfirmed, they are deleted 30 days after the link has ended; decided, 30 days later.',
  notice: 'All about personal data',
  submit: 'Send the request',
  change: 'Change what I wrote',
  trap: 'Leave this empty',
  closedTitle: 'No requests are taken',
  kept: 'What you wrote is still on this page.',
  seasonPage: 'Page of the season',
  check: 'Check how ready your business is',
  sentTitle: 'Open your mail to confirm',
  sent: 'If the address is right, a mail with a link is on its way there. The request is looked at once that link has been opened and confirmed.',
  sentNoMail:
    'The committee has set no mail server yet. Tell the secretariat this number and ask for the link that confirms it.',
  reference: 'Number of the request',
  afterwards: 'What happens next',
  steps: [
    'You open the link in the mail within 3 days and press Confirm.',
    'The secretariat checks the request, also whether this organisation was proposed already.',
    'You are told by mail. If it is accepted, a file is opened as a draft and the contact is invited to fill it in.',
    'The file is completed and handed in before the nomination stage closes.',
  ],
  noMailYet: 'No mail after 15 minutes? Look among the spam, then check the address and send another request.',
  again: 'Send another request',
  confirmTitle: 'Confirm the request',
  confirmLede: 'Look through it, then confirm. Unconfirmed, nothing is checked.',
  confirm: 'Confirm',
  notMine: 'It was not you? Simply close this page; the request deletes itself.',
  confirmedTitle: 'The request is confirmed',
  confirmed: 'The secretariat will check it and answer to the contact’s e-mail.',
  lapsedTitle: 'This link has ended',
  lapsed: 'A request that is not confirmed within 3 days is not looked at. Send another while nominations are open.',
  unknownTitle: 'This link is not known',
  unknown: 'Copy the whole link from the mail, to its last letter. Old requests that were settled are deleted, too.',
  categories: 'Categories',
}

export type SelfNominationWords = typeof id
export const selfNominationWords: InBoth<SelfNominationWords> = { id, en }

/** Why the form takes nothing now. */
export function selfNominationClosedSentence(closed: SelfNominationClosed, language: Language): string {
  const isId = language === 'id'
  switch (closed.code) {
    case 'self_nomination_not_permitted':
      return isId
        ? 'Musim ini tidak menerima pendaftaran diri. Kandidat diusulkan oleh cabang BPJS Ketenagakerjaan atau panitia; hubungi mereka bila lembaga Anda ingin ikut.'
        : 'This season takes no self-nominations. Candidates are proposed by the agency’s branches or the committee; get in touch with them to take part.'
    case 'stage_not_open_yet': {
      const { stage } = closed
      const opens = writtenMinute(stage.opens, stage.zone, language)
      return isId
        ? `Tahap ${stageTitle(stage, language)} baru dibuka ${opens}. Kembalilah saat itu.`
        : `The stage of ${stageTitle(stage, language)} opens on ${opens}. Please come back then.`
    }
    case 'stage_closed': {
      const when = writtenMinute(closed.closed, closed.stage.zone, language)
      return isId
        ? `Tahap ${stageTitle(closed.stage, language)} ditutup ${when}. Bila panitia memperpanjangnya, formulir ini terbuka lagi.`
        : `The stage of ${stageTitle(closed.stage, language)} closed on ${when}. If the committee extends it, this form opens again.`
    }
  }
}

/** @param nameOf what a category is called on the page. */
export function selfNominationSentence(
  flaw: SelfNominationFlaw,
  nameOf: (category: string) => string,
  language: Language,
): string {
  const isId = language === 'id'
  switch (flaw.code) {
    case 'place_missing':
      return isId ? 'Tulis kabupaten atau kotanya.' : 'Write the regency or city.'
    case 'place_too_long':
      return isId
        ? `Letak paling panjang ${flaw.charactersMax} huruf.`
        : `The place may have ${flaw.charactersMax} letters at most.`
    case 'contact_name_missing':
      return isId ? 'Tulis nama narahubung.' : 'Write the name of the contact.'
    case 'contact_name_too_long':
      return isId
        ? `Nama paling panjang ${flaw.charactersMax} huruf.`
        : `The name may have ${flaw.charactersMax} letters at most.`
    case 'contact_email_invalid':
      return isId
        ? 'Tulis satu alamat surel yang lengkap, misalnya nama@contoh.id.'
        : 'Write one whole e-mail address, such as name@example.org.'
    case 'contact_phone_invalid':
      return isId
        ? 'Tulis nomor telepon dengan angka saja, misalnya 0812 3456 7890.'
        : 'Write a telephone number in digits, such as 0812 3456 7890.'
    case 'identity_number_typed':
      return isId
        ? 'Isian ini memuat nomor yang tampak seperti NIK. Hapus nomor itu; NIK tidak boleh disimpan di sini.'
        : 'This field holds what looks like an identity number (NIK). Take it out; it may not be kept here.'
    case 'category_missing':
    case 'category_not_for_this_entrant':
    case 'category_unknown':
    case 'candidate_nominated_twice':
    case 'candidate_in_two_plain_categories':
      return openFileSentence(flaw, nameOf, language)
    case 'not_agreed':
      return isId
        ? 'Centang bahwa Anda berwenang dan sudah membaca keterangan data pribadi.'
        : 'Tick that you may speak for the organisation and have read about personal data.'
    default:
      return organisationSentence(flaw, language)
  }
}

/** The field of the form in which a flaw is mended. */
export function fieldOfFlaw(flaw: SelfNominationFlaw): EntrantField | 'categories' | 'agreed' {
  switch (flaw.code) {
    case 'organisation_name_missing':
    case 'organisation_name_too_long':
      return 'name'
    case 'organisation_kind_unknown':
      return 'kind'
    case 'size_class_missing':
      return 'sizeClass'
    case 'sector_missing':
      return 'sector'
    case 'registration_number_invalid':
      return 'registrationNumber'
    case 'place_code_invalid':
      return 'placeCode'
    case 'place_missing':
    case 'place_too_long':
      return 'place'
    case 'contact_name_missing':
    case 'contact_name_too_long':
      return 'contactName'
    case 'contact_email_invalid':
      return 'contactEmail'
    case 'contact_phone_invalid':
      return 'contactPhone'
    case 'identity_number_typed':
      return flaw.field
    case 'not_agreed':
      return 'agreed'
    default:
      return 'categories'
  }
}
