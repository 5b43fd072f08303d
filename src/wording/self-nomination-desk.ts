/** Self-nominations as the secretariat has them before it: the queue, one request, and why it is not decided like that. */
import type { VerdictRefusal } from '../award/nomination/self-nomination.ts'
import type { InBoth, Language } from './language.ts'
import { countInFigures } from './numbers.ts'

const id = {
  title: 'Pendaftaran diri',
  lede: 'Pendaftaran yang sudah dikonfirmasi lewat surel dan menunggu putusan sekretariat. Yang terlama di atas.',
  open: 'Formulir publik',
  closedNow: 'Formulir publik sedang tertutup.',
  waiting: (count: number) => (count === 0 ? 'Tidak ada yang menunggu' : `${countInFigures(count)} menunggu putusan`),
  noneText: 'Pendaftaran tampil di sini sesudah pengirimnya membuka tautan dalam surat dan mengonfirmasinya.',
  decided: 'Baru diputuskan',
  accepted: 'Diterima',
  refused: 'Tidak diterima',
  since: 'Dikonfirmasi',
  organisation: 'Lembaga',
  reference: 'Nomor',
  verdict: 'Putusan',
  look: 'Periksa',
  requestTitle: (name: string) => `Pendaftaran ${name}`,
  request: 'Yang didaftarkan',
  contact: 'Narahubung',
  phone: 'Telepon',
  email: 'Surel, sudah dikonfirmasi pemiliknya',
  askedAt: 'Didaftarkan',
  confirmedAt: 'Dikonfirmasi',
  alike: 'Mungkin sudah terdaftar',
  alikeText: 'Bila sama, pilih yang sudah terdaftar: lembaganya tidak didaftarkan dua kali.',
  alikeBy: { number: 'nomornya sama', name: 'namanya hampir sama' },
  entered: 'sudah punya berkas di musim ini',
  noneAlike: 'Tidak ada lembaga yang mirip di daftar. Bila diterima, lembaga ini didaftarkan.',
  which: 'Lembaga mana yang dimaksud?',
  isNew: 'Lembaga lain, bukan salah satu di atas: daftarkan sebagai baru',
  accept: 'Terima',
  acceptText:
    'Berkas dibuka sebagai draf dalam kategori yang dipilih, dan narahubung diundang mengisinya. Ia dapat membaca dan menulis seluruh berkas lembaga ini.',
  vouched: 'Sudah dipastikan, misalnya lewat telepon kantor, bahwa narahubung ini mewakili lembaganya',
  refuse: 'Tolak',
  reason: 'Alasan',
  reasonHint: 'Dikirim ke narahubung apa adanya.',
  back: 'Kembali ke pendaftaran diri',
  decidedAlready: 'Pendaftaran ini sudah diputuskan.',
}

const en: typeof id = {
  title: 'Self-nominations',
  lede: 'Requests that were confirmed by mail and wait for the secretariat. The oldest first.',
  open: 'Public form',
  closedNow: 'The public form is closed now.',
  waiting: (count) => (count === 0 ? 'Nobody waits' : `${countInFigures(count, 'en')} waiting`),
  noneText: 'Requests appear here once their sender has opened the link in the mail and confirmed.',
  decided: 'Decided lately',
  accepted: 'Accepted',
  refused: 'Refused',
  since: 'Confirmed',
  organisation: 'Organisation',
  reference: 'Number',
  verdict: 'Decision',
  look: 'Look at it',
  requestTitle: (name) => `Request of ${name}`,
  request: 'What is asked for',
  contact: 'Contact',
  phone: 'Telephone',
  email: 'E-mail, confirmed by its owner',
  askedAt: 'Asked',
  confirmedAt: 'Confirmed',
  alike: 'May be registered already',
  alikeText: 'If it is one of these, choose it: an organisation is not registered twice.',
  alikeBy: { number: 'the same number', name: 'nearly the same name' },
  entered: 'has a file in this season',
  noneAlike: 'Nothing in the register looks like it. Accepted, this organisation is registered.',
  which: 'Which organisation is meant?',
  isNew: 'Another one, none of the above: register it as new',
  accept: 'Accept',
  acceptText:
    'A file is opened as a draft in the chosen categories, and the contact is invited to fill it in. They can read and write all of this organisation’s file.',
  vouched:
    'Somebody has made sure, for example through the office’s telephone, that this contact speaks for the organisation',
  refuse: 'Refuse',
  reason: 'Reason',
  reasonHint: 'Sent to the contact as it stands.',
  back: 'Back to the self-nominations',
  decidedAlready: 'This request was decided already.',
}

export type SelfNominationDeskWords = typeof id
export const selfNominationDeskWords: InBoth<SelfNominationDeskWords> = { id, en }

export type VerdictTrouble =
  | VerdictRefusal
  | { readonly code: 'organisation_not_chosen' }
  | { readonly code: 'role_not_yours_to_grant' }
  | { readonly code: 'role_for_oneself' }

export function verdictSentence(refusal: VerdictTrouble, language: Language): string {
  const isId = language === 'id'
  switch (refusal.code) {
    case 'request_not_confirmed':
      return isId ? 'Pendaftaran ini belum dikonfirmasi pengirimnya.' : 'Its sender has not confirmed this request yet.'
    case 'request_decided_already':
      return isId
        ? 'Pendaftaran ini baru saja diputuskan oleh rekan Anda.'
        : 'A colleague has decided this request in the meantime.'
    case 'contact_not_vouched_for':
      return isId
        ? 'Centang bila sudah dipastikan. Tanpa itu orang lain dapat membuka berkas lembaga ini.'
        : 'Tick this once it is certain. Otherwise a stranger could open this organisation’s file.'
    case 'organisation_not_chosen':
      return isId ? 'Pilih lembaga yang dimaksud.' : 'Choose the organisation that is meant.'
    case 'verdict_reason_missing':
      return isId ? 'Tulis alasannya; narahubung membacanya.' : 'Write the reason; the contact will read it.'
    case 'verdict_reason_too_long':
      return isId
        ? `Alasan paling panjang ${refusal.charactersMax} huruf.`
        : `The reason may have ${refusal.charactersMax} letters at most.`
    case 'role_not_yours_to_grant':
      return isId
        ? 'Peran Anda tidak boleh memberi peran narahubung. Minta ketua atau sekretaris panitia.'
        : 'Your role may not make anybody a contact. Ask the chair or the secretary of the committee.'
    case 'role_for_oneself':
      return isId
        ? 'Narahubungnya Anda sendiri. Minta orang lain di sekretariat memutuskannya.'
        : 'You are the contact yourself. Ask somebody else of the secretariat to decide.'
  }
}
