/** Who holds which role in a season: the list, giving a role and ending one. */
import type { SeasonRole } from '../award/people/roles.ts'
import type { InBoth, Language, Sentence } from './language.ts'

const id = {
  title: 'Peran dalam musim',
  heading: 'Siapa memegang peran apa',
  lede: 'Peran menentukan ruang mana yang terbuka bagi seseorang dalam musim ini. Tidak seorang pun memberi atau mengakhiri perannya sendiri.',
  grant: 'Beri peran',
  organisations: 'Daftar lembaga',
  back: 'Kembali ke daftar periksa',
  held: 'Peran yang berlaku',
  none: 'Belum ada yang memegang peran',
  noneText: 'Beri peran kepada orang pertama; bila belum punya akun, ia diundang lewat surel.',
  name: 'Nama',
  email: 'Alamat surel',
  organisation: 'Lembaga',
  since: 'Sejak',
  until: 'Berakhir',
  reason: 'Alasan',
  role: 'Peran',
  action: 'Tindakan',
  end: 'Akhiri',
  endOf: (name: string) => `peran ${name}`,
  inviteAgain: 'Undang lagi',
  invitationOf: (name: string) => `untuk ${name}`,
  yourself: 'Peran Anda sendiri',
  panel: 'Tim penilai',
  panelNote: 'Kursi tim penilai diisi lewat keputusan, di halaman tim.',
  panelChange: 'Buka nama anggota tim dan keputusan',
  unsur: 'Unsur',
  vacant: 'Belum terisi',
  ended: 'Peran yang sudah berakhir',
  endedNone: 'Belum ada peran yang berakhir.',
  erased: 'Sudah dihapus',
  grantLede:
    'Tulis alamat surel orangnya. Bila alamat itu belum punya akun, undangan yang berlaku tujuh hari dikirim ke sana; perannya langsung tercatat.',
  grantNoMail: 'Server surat belum diatur: administrator mengambil tautan undangan di Surat keluar dan menyerahkannya.',
  grantNothing: 'Peran Anda dalam musim ini tidak memberi peran kepada orang lain.',
  nameHint: 'Nama atau jabatan, seperti yang Anda kenal.',
  emailHint: 'Dipakai untuk masuk.',
  organisationHint:
    'Untuk pengusul, narahubung, dan pimpinan kandidat. Tulis nama atau nomornya seperti di daftar lembaga.',
  choice: 'Lembaga yang dimaksud',
  submit: 'Beri peran',
  backToRoles: 'Kembali ke daftar peran',
  duties: {
    national_secretariat: 'Menyiapkan musim di semua provinsi pada tahun yang sama dan memberi peran panitia.',
    committee_chair: 'Menyiapkan musim ini dan memberi semua peran di bawahnya.',
    committee_secretary: 'Menyiapkan musim ini dan memberi peran staf, pengusul, verifikator, pengamat, dan kandidat.',
    committee_staff: 'Menyiapkan musim ini dan memberi peran narahubung dan pimpinan kandidat.',
    proposer: 'Mengusulkan kandidat atas nama lembaganya, misalnya kantor cabang.',
    verifier: 'Memeriksa berkas yang diajukan kandidat.',
    observer: 'Melihat saja; tidak mengubah apa pun.',
    candidate_contact: 'Mengurus berkas kandidat atas nama lembaganya.',
    candidate_leader: 'Pimpinan lembaga kandidat, yang mengesahkan berkasnya.',
    finance_operator: 'Mengurus hadiah dan pembayarannya.',
  } satisfies Record<SeasonRole, string>,
  endTitle: 'Akhiri peran',
  endHeading: (role: string) => `Akhiri peran ${role}?`,
  endConsequences:
    'Mulai permintaan berikutnya ruangnya tertutup bagi orang ini. Bahwa ia pernah memegangnya tetap terbaca, beserta alasan ini.',
  endReasonHint: 'Dibaca oleh semua penyelenggara musim ini, misalnya "pindah tugas".',
  endSubmit: 'Akhiri peran ini',
}

const en: typeof id = {
  title: 'Roles in the season',
  heading: 'Who holds which role',
  lede: 'A role decides which rooms are open to somebody in this season. Nobody gives or ends a role of their own.',
  grant: 'Give a role',
  organisations: 'List of organisations',
  back: 'Back to the checklist',
  held: 'Roles in force',
  none: 'Nobody holds a role yet',
  noneText: 'Give a role to the first person; without an account, they are invited by mail.',
  name: 'Name',
  email: 'E-mail address',
  organisation: 'Organisation',
  since: 'Since',
  until: 'Ended',
  reason: 'Reason',
  role: 'Role',
  action: 'Action',
  end: 'End',
  endOf: (name) => `the role of ${name}`,
  inviteAgain: 'Invite again',
  invitationOf: (name) => `for ${name}`,
  yourself: 'A role of yours',
  panel: 'Panel',
  panelNote: 'The seats of the panel are filled by decree, on the page of the panel.',
  panelChange: 'Open who sits where, and the decree',
  unsur: 'Group',
  vacant: 'Vacant',
  ended: 'Roles that have ended',
  endedNone: 'No role has ended yet.',
  erased: 'Erased',
  grantLede:
    'Write the person’s e-mail address. If it has no account yet, an invitation that is good for seven days goes there; the role is recorded at once.',
  grantNoMail: 'No mail server is set: an administrator takes the link from the outbox and hands it over.',
  grantNothing: 'Your role in this season gives no roles to others.',
  nameHint: 'A name or an office, as you know the person.',
  emailHint: 'They sign in with it.',
  organisationHint:
    'For proposers, contacts and leaders of candidates. Write its name or number as in the list of organisations.',
  choice: 'Which organisation is meant',
  submit: 'Give the role',
  backToRoles: 'Back to the list of roles',
  duties: {
    national_secretariat: 'Sets up seasons in every province of the same year and gives the roles of committees.',
    committee_chair: 'Sets up this season and gives every role below.',
    committee_secretary:
      'Sets up this season and gives roles to staff, proposers, verifiers, observers and candidates.',
    committee_staff: 'Sets up this season and gives roles to contacts and leaders of candidates.',
    proposer: 'Proposes candidates for an organisation, such as a branch office.',
    verifier: 'Checks the files that candidates hand in.',
    observer: 'Looks on; changes nothing.',
    candidate_contact: 'Looks after a candidate’s file for its organisation.',
    candidate_leader: 'Leads the candidate’s organisation and approves its file.',
    finance_operator: 'Looks after prizes and their payment.',
  },
  endTitle: 'End a role',
  endHeading: (role) => `End the role of ${role}?`,
  endConsequences:
    'From the next request on its rooms are closed to this person. That they held it can still be read, with this reason.',
  endReasonHint: 'Read by every organiser of this season, for example "moved to another office".',
  endSubmit: 'End this role',
}

export type RoleWords = typeof id
export const roleWords: InBoth<RoleWords> = { id, en }

/** Why a role is not given or not ended, apart from what nobody sees because it does not exist for them. */
export type RoleTrouble =
  | { readonly code: 'role_missing' }
  | { readonly code: 'role_not_yours_to_grant' }
  | { readonly code: 'role_for_oneself' }
  | { readonly code: 'role_held_already' }
  | { readonly code: 'organisation_missing' }
  | { readonly code: 'organisation_unknown'; readonly name: string }
  | { readonly code: 'organisation_unclear' }
  | { readonly code: 'role_not_yours_to_end' }
  | { readonly code: 'role_of_oneself' }
  | { readonly code: 'end_without_reason' }
  | { readonly code: 'end_reason_too_long'; readonly charactersMax: number }

export function roleSentence(trouble: RoleTrouble, language: Language): string {
  return inBoth(trouble)[language]
}

function inBoth(trouble: RoleTrouble): Sentence {
  switch (trouble.code) {
    case 'role_missing':
      return { id: 'Pilih perannya.', en: 'Choose the role.' }
    case 'role_not_yours_to_grant':
      return {
        id: 'Peran ini tidak dapat Anda berikan. Minta orang yang perannya lebih tinggi.',
        en: 'You cannot give this role. Ask somebody whose role is higher.',
      }
    case 'role_for_oneself':
      return {
        id: 'Anda tidak dapat memberi peran kepada diri sendiri. Minta penyelenggara lain.',
        en: 'You cannot give a role to yourself. Ask another organiser.',
      }
    case 'role_held_already':
      return { id: 'Orang ini sudah memegang peran itu.', en: 'This person holds that role already.' }
    case 'organisation_missing':
      return {
        id: 'Peran ini dipegang atas nama lembaga. Tulis lembaganya.',
        en: 'This role is held for an organisation. Write which.',
      }
    case 'organisation_unknown':
      return {
        id: `Belum ada lembaga yang cocok dengan "${trouble.name}". Periksa ejaannya, atau daftarkan dahulu di daftar lembaga.`,
        en: `No organisation fits "${trouble.name}". Check the spelling, or register it first in the list of organisations.`,
      }
    case 'organisation_unclear':
      return {
        id: 'Pilih lembaga yang dimaksud, atau tulis namanya lebih lengkap.',
        en: 'Choose which organisation is meant, or write more of its name.',
      }
    case 'role_not_yours_to_end':
      return {
        id: 'Peran ini tidak dapat Anda akhiri. Minta orang yang perannya lebih tinggi.',
        en: 'You cannot end this role. Ask somebody whose role is higher.',
      }
    case 'role_of_oneself':
      return {
        id: 'Peran Anda sendiri hanya dapat diakhiri orang lain. Minta penyelenggara lain.',
        en: 'A role of yours can be ended by others alone. Ask another organiser.',
      }
    case 'end_without_reason':
      return { id: 'Tulis alasannya.', en: 'Write the reason.' }
    case 'end_reason_too_long':
      return {
        id: `Alasan paling panjang ${trouble.charactersMax} karakter. Persingkat.`,
        en: `The reason has at most ${trouble.charactersMax} characters. Shorten it.`,
      }
  }
}
