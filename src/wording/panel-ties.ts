/** Facts about the members of a panel, the conflicts that follow, and what two people say of them. */
import type { DismissalRefusal, SeatFactKind, SeatFactRefusal } from '../award/judging/found-conflicts.ts'
import type { CorrectionRefusal } from '../award/judging/recusal-correction.ts'
import { unreachable } from '../award/result.ts'
import type { InBoth, Language } from './language.ts'

const id = {
  title: 'Hubungan panel dengan kandidat',
  toTies: 'Hubungan panel dengan kandidat',
  open: (count: number) => (count === 0 ? 'Tidak ada benturan yang belum jelas' : `${count} benturan belum jelas`),
  lede: 'Benturan yang tampak dari fakta menutup lembar anggota itu untuk kandidatnya, sampai ia menarik diri atau dua orang panel menyatakan mengapa itu bukan benturan. Paling sedikit satu dari keduanya ketua atau sekretaris.',
  found: 'Benturan yang ditemukan',
  none: 'Dari fakta yang tercatat tidak tampak benturan.',
  tie: (unsur: string, candidate: string) => `${unsur} dan ${candidate}`,
  state: { open: 'Belum jelas', recused: 'Menarik diri', dismissed: 'Bukan benturan' },
  voice: (unsur: string, reason: string) => `${unsur}: ${reason}`,
  reason: 'Mengapa ini bukan benturan',
  reasonHint: 'Misalnya: cuti di luar tanggungan sejak Januari 2024, tidak ikut menyusun berkasnya.',
  dismiss: 'Nyatakan bukan benturan',
  yours:
    'Tentang Anda: nyatakan hubungan itu di Pakta integritas dan benturan kepentingan, atau tunggu keputusan dua orang lain.',
  recusals: 'Anggota yang menarik diri',
  recusalsNote:
    'Penarikan diri berlaku tetap bagi yang menyatakannya. Bila keliru, misalnya salah kandidat, dua orang lain menyatakan mengapa; paling sedikit satu ketua atau sekretaris. Setelah itu anggota menyatakan lagi hubungannya, dan lembarnya terbuka. Yang keliru tetap tercatat.',
  yourRecusal: 'Ini pernyataan Anda. Bila keliru, minta ketua atau sekretaris menyatakannya; Anda sendiri tidak dapat.',
  mistake: 'Mengapa penarikan ini keliru',
  mistakeHint: 'Misalnya: yang dimaksud Kabupaten Contoh C; kedua namanya berdekatan di daftar.',
  correct: 'Nyatakan keliru',
  factsTitle: 'Fakta tentang anggota panel',
  factsNote: 'Peran seseorang untuk suatu lembaga dalam musim ini sudah diketahui dan tidak perlu dicatat lagi.',
  noFacts: 'Belum ada fakta yang dicatat.',
  fact: (unsur: string, kind: SeatFactKind, organisation: string) =>
    `${unsur} ${kind === 'works_for' ? 'bekerja untuk' : 'memasok'} ${organisation}`,
  recordTitle: 'Catat fakta',
  seat: 'Kursi',
  kind: 'Hubungan',
  kinds: { works_for: 'Bekerja untuk', supplies: 'Memasok' } satisfies Record<SeatFactKind, string>,
  organisation: 'Lembaga',
  organisationHint: 'Nama persis seperti di daftar lembaga musim ini, atau NPP-nya.',
  words: 'Dari mana diketahui',
  wordsHint: 'Misalnya: keputusan pengangkatan, kontrak, atau pernyataan yang bersangkutan.',
  record: 'Catat',
  endWords: 'Mengapa tidak benar, atau tidak lagi',
  end: 'Cabut catatan',
  by: (unsur: string) => `dicatat untuk ${unsur}`,
}

const en: typeof id = {
  title: 'Ties of the panel to candidates',
  toTies: 'Ties of the panel to candidates',
  open: (count) =>
    count === 0
      ? 'No conflict is unsettled'
      : count === 1
        ? '1 conflict is unsettled'
        : `${count} conflicts are unsettled`,
  lede: 'A conflict that facts show closes that member’s sheet for that candidate, until the member steps back or two people of the panel say why it is none. At least one of the two is chair or secretary.',
  found: 'Conflicts found',
  none: 'The recorded facts show no conflict.',
  tie: (unsur, candidate) => `${unsur} and ${candidate}`,
  state: { open: 'Unsettled', recused: 'Stepped back', dismissed: 'No conflict' },
  voice: (unsur, reason) => `${unsur}: ${reason}`,
  reason: 'Why this is no conflict',
  reasonHint: 'For example: on unpaid leave since January 2024, took no part in its file.',
  dismiss: 'Say that it is none',
  yours:
    'About you: declare the tie under Pledge of integrity and conflicts of interest, or wait for two others to decide.',
  recusals: 'Members who stepped back',
  recusalsNote:
    'Whoever stepped back cannot undo it. Where it was a mistake, the wrong candidate for example, two others say why; at least one is chair or secretary. Then the member declares anew, and the sheet opens. What was mistaken stays on record.',
  yourRecusal:
    'This is your declaration. If it was a mistake, ask the chair or the secretary to say so; you cannot yourself.',
  mistake: 'Why stepping back was a mistake',
  mistakeHint: 'For example: Kabupaten Contoh C was meant; the two names stand together in the list.',
  correct: 'Say that it was a mistake',
  factsTitle: 'Facts about members of the panel',
  factsNote: 'Roles that somebody has for an organisation in this season are known and need not be recorded again.',
  noFacts: 'No facts are recorded.',
  fact: (unsur, kind, organisation) => `${unsur} ${kind === 'works_for' ? 'works for' : 'supplies'} ${organisation}`,
  recordTitle: 'Record a fact',
  seat: 'Seat',
  kind: 'Relation',
  kinds: { works_for: 'Works for', supplies: 'Supplies' },
  organisation: 'Organisation',
  organisationHint: 'Its exact name in this season’s list of organisations, or its registration number.',
  words: 'How this is known',
  wordsHint: 'For example: a decree of appointment, a contract, or the member’s own word.',
  record: 'Record',
  endWords: 'Why it is not so, or no more',
  end: 'Take the record back',
  by: (unsur) => `recorded of ${unsur}`,
}

export type PanelTiesWords = typeof id
export const panelTiesWords: InBoth<PanelTiesWords> = { id, en }

type TiesRefusal =
  | DismissalRefusal
  | CorrectionRefusal
  | SeatFactRefusal
  | { readonly code: 'seat_not_held' }
  | { readonly code: 'organisation_not_found'; readonly named: string }
  | { readonly code: 'organisation_not_one'; readonly named: string }

export function panelTiesSentence(refusal: TiesRefusal, language: Language): string {
  const inIndonesian = language === 'id'
  switch (refusal.code) {
    case 'about_yourself':
      return inIndonesian
        ? 'Ini tentang Anda sendiri, jadi orang lain yang menyatakannya.'
        : 'This is about yourself, so others say what it is.'
    case 'already_settled':
      return inIndonesian ? 'Benturan ini sudah jelas; tidak perlu pernyataan lagi.' : 'This conflict is settled already; nothing more needs to be said.' // prettier-ignore
    case 'said_by_you':
      return inIndonesian
        ? 'Pernyataan Anda sudah tercatat. Yang kedua harus dari orang lain.'
        : 'Your word is recorded already. The second one must be somebody else’s.'
    case 'leader_needed':
      return inIndonesian
        ? 'Pernyataan pertama bukan dari ketua atau sekretaris, jadi yang kedua harus dari salah satunya.'
        : 'The first word was not the chair’s or the secretary’s, so the second must be one of theirs.'
    case 'voice_without_reason':
      return inIndonesian ? 'Tuliskan mengapa.' : 'Write why.'
    case 'category_already_closed':
      return inIndonesian
        ? 'Kategori ini sudah ditutup, jadi penarikan diri tidak dapat dibatalkan lagi.'
        : 'This category is closed, so a recusal cannot be undone any more.'
    case 'voice_too_long':
    case 'fact_too_long':
      return inIndonesian
        ? `Terlalu panjang. Ringkas menjadi paling banyak ${refusal.charactersMax} huruf.`
        : `Too long. Shorten it to at most ${refusal.charactersMax} characters.`
    case 'fact_without_words':
      return inIndonesian ? 'Tuliskan dari mana hal ini diketahui.' : 'Write how this is known.'
    case 'fact_known':
      return inIndonesian ? 'Fakta ini sudah tercatat untuk kursi itu.' : 'This fact is recorded for that seat already.'
    case 'seat_not_held':
      return inIndonesian ? 'Kursi ini belum ada pemegangnya.' : 'Nobody holds this seat.'
    case 'organisation_not_found':
      return inIndonesian
        ? `Tidak ada lembaga "${refusal.named}" di daftar lembaga musim ini. Daftarkan dahulu, atau periksa ejaannya.`
        : `There is no organisation "${refusal.named}" in this season’s list. Register it first, or check the spelling.`
    case 'organisation_not_one':
      return inIndonesian
        ? `Ada lebih dari satu lembaga "${refusal.named}". Tulis NPP-nya.`
        : `There is more than one organisation "${refusal.named}". Write its registration number.`
    default:
      return unreachable(refusal)
  }
}
