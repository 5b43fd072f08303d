/** The pledge of integrity and the declarations of the panel. */
import type { ConflictKind, DeclarationRefusal, PledgeRefusal } from '../award/judging/conflict-declaration.ts'
import type { InBoth, Language } from './language.ts'

/** Ties as facts show them, said of somebody else. */
const foundTies: InBoth<Record<ConflictKind, string>> = {
  id: {
    employer: 'bertindak untuk kandidat',
    place: 'bekerja untuk pemerintah wilayah itu',
    branch: 'bertindak untuk pengusulnya',
    vendor: 'pemasok kandidat',
    family: 'hubungan keluarga',
    other: 'hubungan lain',
  },
  en: {
    employer: 'acts for the candidate',
    place: 'works for the government of that place',
    branch: 'acts for who proposed it',
    vendor: 'supplies the candidate',
    family: 'family tie',
    other: 'another relation',
  },
}

const id = {
  title: 'Pakta integritas dan benturan kepentingan',
  titleDone: 'Semua kandidat sudah Anda nyatakan',
  titleOpen: (count: number) => `${count} kandidat belum Anda nyatakan`,
  lede: 'Nyatakan sebelum menilai. Yang punya hubungan dengan kandidat tidak menilainya, dan tidak melihat nilai, peringkat, atau berkasnya.',
  asSeat: (unsur: string) => `Anda menyatakan sebagai ${unsur}.`,
  pledgeTitle: 'Pakta integritas',
  pledge: [
    'Saya menilai sendiri, menurut kriteria musim ini, dari berkas dan wawancara yang sama untuk semua.',
    'Saya menyatakan setiap hubungan dengan kandidat sebelum menilai, dan segera setelah saya mengetahuinya.',
    'Saya tidak menerima apa pun dari kandidat atau pihak yang mengusulkannya.',
    'Saya tidak membuka nilai, peringkat, atau isi berkas kepada siapa pun sebelum diumumkan.',
  ],
  pledgeButton: 'Saya berjanji',
  pledgedAt: (when: string) => `Anda menyatakan pakta ini pada ${when}.`,
  candidatesTitle: 'Hubungan dengan kandidat',
  candidatesNote:
    'Benturan yang dinyatakan berlaku tetap: Anda tidak dapat mencabutnya; bila keliru, minta ketua atau sekretaris. Alasannya tertulis di berita acara, jadi tulis jabatan atau hubungannya, bukan nama keluarga.',
  choice: 'Hubungan Anda',
  words: 'Bila ada benturan, tulis apa hubungannya',
  notYet: 'Belum dinyatakan',
  none: 'Tidak ada benturan',
  kinds: {
    employer: 'Saya atau keluarga bekerja pada kandidat',
    place: 'Saya bekerja untuk pemerintah wilayah itu',
    branch: 'Lembaga saya mengusulkan kandidat',
    vendor: 'Saya atau usaha saya memasok kandidat',
    family: 'Hubungan keluarga dengan pimpinannya',
    other: 'Hubungan lain',
  } satisfies Record<ConflictKind, string>,
  short: {
    employer: 'hubungan kerja',
    place: 'bekerja untuk pemerintah wilayah itu',
    branch: 'lembaganya mengusulkan kandidat',
    vendor: 'pemasok kandidat',
    family: 'hubungan keluarga',
    other: 'hubungan lain',
  } satisfies Record<ConflictKind, string>,
  save: 'Simpan pernyataan',
  saveRest: 'Yang belum saya pilih: tidak ada benturan',
  recused: (reason: string) => `Anda menarik diri: ${reason}.`,
  seatRecused: 'Kursi ini sudah menarik diri dari kandidat ini.',
  signed: 'Lembar sudah ditandatangani.',
  closed: 'Kategori sudah ditutup.',
  nobody: 'Belum ada kandidat',
  nobodyText: 'Setelah kandidat ditetapkan, Anda menyatakan hubungan dengan masing-masing di sini.',
  toDeclarations: 'Pakta integritas dan benturan kepentingan',
  ownsRelation: 'Punya hubungan dengan kandidat ini? Nyatakan di sini, sebelum menandatangani.',
  ties: foundTies.id,
  found: (unsur: string, candidate: string, kind: ConflictKind) =>
    `Menurut yang tercatat, ${unsur} mempunyai hubungan dengan ${candidate} (${foundTies.id[kind]}), tetapi belum menarik diri; lembarnya tertutup sampai itu jelas. Minta yang bersangkutan menyatakannya, atau buka "Hubungan panel dengan kandidat".`,
  undeclared: (seats: readonly string[]) =>
    `${seats.length} kursi belum berjanji atau belum menyatakan semua kandidat: ${seats.join('; ')}.`,
  undeclaredSeat: (unsur: string, pledged: boolean, candidates: number) =>
    `${unsur} (${[...(pledged ? [] : ['pakta']), ...(candidates > 0 ? [`${candidates} kandidat`] : [])].join(', ')})`,
}

const en: typeof id = {
  title: 'Pledge of integrity and conflicts of interest',
  titleDone: 'You have declared on every candidate',
  titleOpen: (count) => (count === 1 ? '1 candidate is not declared on' : `${count} candidates are not declared on`),
  lede: 'Declare before you judge. Whoever has a relation to a candidate does not judge it, and sees neither its marks nor its rank nor its file.',
  asSeat: (unsur) => `You declare as ${unsur}.`,
  pledgeTitle: 'Pledge of integrity',
  pledge: [
    'I judge by myself, by the criteria of this season, from the same files and interviews for all.',
    'I declare every relation to a candidate before I judge, and as soon as I learn of one.',
    'I accept nothing from candidates or from those who proposed them.',
    'I show marks, ranks or files to nobody before they are published.',
  ],
  pledgeButton: 'I pledge this',
  pledgedAt: (when) => `You gave this pledge on ${when}.`,
  candidatesTitle: 'Relations to candidates',
  candidatesNote:
    'A declared conflict stays: you cannot take it back; if it was a mistake, ask the chair or the secretary. Its reason stands in the minutes, so write the post or the relation, not the name of a relative.',
  choice: 'Your relation',
  words: 'If there is a conflict, write what the relation is',
  notYet: 'Not declared yet',
  none: 'No conflict',
  kinds: {
    employer: 'I or my family work for the candidate',
    place: 'I work for the government of that place',
    branch: 'My organisation proposed the candidate',
    vendor: 'I or my business supply the candidate',
    family: 'A family tie with its leaders',
    other: 'Another relation',
  },
  short: {
    employer: 'works there',
    place: 'works for the government of that place',
    branch: 'their organisation proposed the candidate',
    vendor: 'supplies the candidate',
    family: 'family tie',
    other: 'another relation',
  },
  save: 'Save declarations',
  saveRest: 'Those I left open: no conflict',
  recused: (reason) => `You stepped back: ${reason}.`,
  seatRecused: 'This seat has stepped back from this candidate.',
  signed: 'The sheet is signed.',
  closed: 'The category is closed.',
  nobody: 'No candidates yet',
  nobodyText: 'Once candidates are set, you declare your relation to each of them here.',
  toDeclarations: 'Pledge of integrity and conflicts of interest',
  ownsRelation: 'Do you have a relation to this candidate? Declare it here, before you sign.',
  ties: foundTies.en,
  found: (unsur, candidate, kind) =>
    `By what is on record ${unsur} is tied to ${candidate} (${foundTies.en[kind]}) and has not stepped back; that sheet is closed until this is settled. Ask them to declare it, or open "Ties of the panel to candidates".`,
  undeclared: (seats) =>
    `${seats.length} seats have not pledged or not declared on every candidate: ${seats.join('; ')}.`,
  undeclaredSeat: (unsur, pledged, candidates) =>
    `${unsur} (${[...(pledged ? [] : ['pledge']), ...(candidates > 0 ? [`${candidates} candidates`] : [])].join(', ')})`,
}

export type ConflictWords = typeof id
export const conflictWords: InBoth<ConflictWords> = { id, en }

/** As the minutes print it, which are Indonesian: "hubungan keluarga, adik ipar wakil bupati". */
export function conflictReason(kind: ConflictKind, words: string): string {
  return `${id.short[kind]}, ${words}`
}

export function declarationRefusalSentence(
  refusal: DeclarationRefusal | { readonly code: 'not_found' },
  language: Language,
): string {
  const inIndonesian = language === 'id'
  switch (refusal.code) {
    case 'conflict_without_words':
      return inIndonesian ? 'Tulis apa hubungannya.' : 'Write what the relation is.'
    case 'conflict_words_too_long':
      return inIndonesian
        ? `Terlalu panjang. Ringkas menjadi paling banyak ${refusal.charactersMax} huruf.`
        : `Too long. Shorten it to at most ${refusal.charactersMax} characters.`
    case 'already_recused':
      return inIndonesian
        ? 'Anda sudah menarik diri dari kandidat ini, dan itu tidak dapat Anda cabut. Hubungi sekretariat bila keliru.'
        : 'You have stepped back from this candidate and cannot take that back. Ask the secretariat if it was a mistake.'
    case 'sheet_already_signed':
      return inIndonesian
        ? 'Lembar kandidat ini sudah Anda tandatangani. Sampaikan hubungan itu kepada ketua, agar dicatat dalam pleno.'
        : 'You have signed the sheet of this candidate. Tell the chair of the relation, so that the plenary records it.'
    case 'category_already_closed':
      return inIndonesian
        ? 'Kategori ini sudah ditutup. Sampaikan hubungan itu kepada ketua, agar dicatat dalam pleno.'
        : 'This category is closed. Tell the chair of the relation, so that the plenary records it.'
    case 'not_found':
      return inIndonesian
        ? 'Kandidat ini tidak lagi dinilai. Muat ulang halaman.'
        : 'This candidate is no longer judged. Reload the page.'
  }
}

export function pledgeRefusalSentence(refusal: PledgeRefusal, language: Language): string {
  if (refusal.code === 'pledge_missing') {
    return language === 'id'
      ? 'Musim ini meminta pakta integritas sebelum menilai. Buka "Pakta integritas dan benturan kepentingan" di daftar lembar Anda, lalu nyatakan. Yang Anda ketik di sini tidak hilang.'
      : 'This season asks for the pledge of integrity before marking. Open "Pledge of integrity and conflicts of interest" in your list of sheets and give it. What you typed here is not lost.'
  }
  if (refusal.code === 'conflict_unsettled') {
    const tie = foundTies[language][refusal.kind]
    return language === 'id'
      ? `Menurut yang tercatat ada hubungan Anda dengan kandidat ini (${tie}), jadi lembar ini tertutup sampai jelas. Nyatakan hubungan itu di "Pakta integritas dan benturan kepentingan", atau minta dua orang panel menyatakan mengapa itu bukan benturan. Yang Anda ketik di sini tidak hilang.`
      : `By what is recorded there is a tie between you and this candidate (${tie}), so this sheet is closed until that is clear. Declare the tie under "Pledge of integrity and conflicts of interest", or ask two members of the panel to say why it is none. What you typed here is not lost.`
  }
  return language === 'id'
    ? 'Anda belum menyatakan hubungan dengan kandidat ini. Buka "Pakta integritas dan benturan kepentingan" di daftar lembar Anda, lalu nyatakan. Yang Anda ketik di sini tidak hilang.'
    : 'You have not declared on this candidate. Open "Pledge of integrity and conflicts of interest" in your list of sheets and declare. What you typed here is not lost.'
}

/** To whoever takes over the paper sheet of a member whose tie is not settled. */
export function tiedPaperSentence(kind: ConflictKind, language: Language): string {
  const tie = foundTies[language][kind]
  return language === 'id'
    ? `Menurut yang tercatat ada hubungan penilai ini dengan kandidat (${tie}), jadi lembarnya belum dapat disahkan. Mintalah ia menyatakan hubungan itu, atau dua orang panel menyatakan mengapa itu bukan benturan. Kertas dan salinannya tetap tersimpan.`
    : `By what is recorded there is a tie between this assessor and the candidate (${tie}), so the sheet cannot be taken over yet. Ask them to declare it, or two members of the panel to say why it is none. The paper and its copies stay.`
}
