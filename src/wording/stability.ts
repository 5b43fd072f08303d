/** How sure a ranking is, in sentences that a plenary can read aloud. */
import type { Stability, StabilityObstacle } from '../award/stability/stability.ts'
import type { InBoth, Language } from './language.ts'
import { decimalInFigures } from './numbers.ts'

/** How ids are shown. */
export type StabilityNames = {
  candidate(id: string): string
  assessor(id: string): string
  criterion(id: string): string
}

const id = {
  title: 'Seberapa pasti urutan ini',
  label: 'Seberapa pasti',
  sure: (winner: string) => `${winner} tetap juara, dilihat dari mana pun`,
  partly: (winner: string) => `${winner} juara, tetapi tidak dari setiap sudut`,
  close: (winner: string) => `${winner} juara, tipis`,
  lede: 'Tiga cara melihat apakah juaranya bergantung pada satu penilai, pada siapa yang kebetulan duduk di panel, atau pada bobot. Tidak satu pun mengubah hasil.',
  closeNote: 'Urutan teratas ini tipis. Bicarakan di pleno sebelum menetapkan; hasilnya tetap menurut aturan.',
  leftOutTitle: 'Tanpa satu penilai',
  without: 'Tanpa',
  firstThen: 'Juaranya',
  effect: 'Dibanding hasil',
  stays: 'tetap',
  changes: 'berubah',
  cannotRank: 'tidak dapat diperingkat',
  drawnTitle: 'Bila panelnya diundi ulang',
  drawnNote: (resamples: string, seed: string) =>
    `Penilai diundi dengan pengembalian sebanyak anggota panel, ${resamples} kali, lalu diperingkat lagi. Undiannya dari sidik jari hasil (${seed}), jadi siapa pun dapat mengulanginya. Dengan tujuh sampai sembilan penilai ini pemeriksaan kasar, bukan tingkat keyakinan.`,
  candidate: 'Kandidat',
  firstShare: 'Juara, dari 100 undian',
  winnerShare: 'Masuk pemenang, dari 100 undian',
  shiftTitle: 'Bila bobotnya lain',
  noPanel: 'Kurang dari dua penilai, jadi tidak ada yang dapat diundi atau dilewati.',
  toStability: 'Seberapa pasti urutan ini',
}

const en: typeof id = {
  title: 'How sure this ranking is',
  label: 'How sure',
  sure: (winner) => `${winner} wins from wherever one looks`,
  partly: (winner) => `${winner} wins, but not from every side`,
  close: (winner) => `${winner} wins, narrowly`,
  lede: 'Three ways to see whether the winner hangs on one assessor, on who happens to sit on the panel, or on the weights. None of them changes the result.',
  closeNote:
    'The top of this ranking is close. Talk about it in the plenary before adopting; the result stays by the rules.',
  leftOutTitle: 'Without one assessor',
  without: 'Without',
  firstThen: 'The winner is',
  effect: 'Against the result',
  stays: 'the same',
  changes: 'another',
  cannotRank: 'cannot be ranked',
  drawnTitle: 'With a panel drawn anew',
  drawnNote: (resamples, seed) =>
    `Assessors are drawn with replacement, as many as the panel has, ${resamples} times, and ranked again. The draws come from the fingerprint of the result (${seed}), so anybody can repeat them. With seven to nine assessors this is a rough check, not a level of confidence.`,
  candidate: 'Candidate',
  firstShare: 'First, in 100 draws',
  winnerShare: 'Among the winners, in 100 draws',
  shiftTitle: 'With other weights',
  noPanel: 'There are fewer than two assessors, so nobody can be drawn or left out.',
  toStability: 'How sure this ranking is',
}

export type StabilityWords = typeof id
export const stabilityWords: InBoth<StabilityWords> = { id, en }

export function stabilityObstacleSentence(obstacle: StabilityObstacle, language: Language): string {
  const inIndonesian = language === 'id'
  return obstacle === 'fewer_than_two_ranked'
    ? inIndonesian
      ? 'Kestabilan tidak dihitung: kurang dari dua kandidat berperingkat.'
      : 'Stability is not computed: fewer than two candidates have a rank.'
    : inIndonesian
      ? 'Kestabilan tidak dihitung: kategori ini tidak dapat diperingkat.'
      : 'Stability is not computed: this category cannot be ranked.'
}

/** One sentence each, for whoever reads no table. */
export function stabilitySentences(
  stability: Stability,
  winner: string,
  names: StabilityNames,
  language: Language,
): readonly string[] {
  return [
    ...leftOutSentences(stability, winner, names, language),
    ...drawnSentences(stability, winner, names, language),
    shiftSentence(stability, names, language),
  ]
}

function leftOutSentences(
  { leaveOneOut }: Stability,
  winner: string,
  names: StabilityNames,
  language: Language,
): readonly string[] {
  if (leaveOneOut.length === 0) return []
  const changing = leaveOneOut.filter(({ changes }) => changes)
  const inIndonesian = language === 'id'
  if (changing.length === 0)
    return [
      inIndonesian
        ? `Tanpa penilai mana pun, ${names.candidate(winner)} tetap juara.`
        : `Without any one of the assessors, ${names.candidate(winner)} still wins.`,
    ]
  return changing.map(({ assessor, first }) => {
    const then = (first ?? []).map((one) => names.candidate(one)).join(inIndonesian ? ' dan ' : ' and ')
    return inIndonesian
      ? `Tanpa ${names.assessor(assessor)}, juaranya ${then}.`
      : `Without ${names.assessor(assessor)}, the winner is ${then}.`
  })
}

function drawnSentences(
  { resampled }: Stability,
  winner: string,
  names: StabilityNames,
  language: Language,
): readonly string[] {
  const own = resampled?.candidates.find(({ candidate }) => candidate === winner)
  if (!own) return []
  const times = inHundred(own.first, spoken[language])
  return [
    language === 'id'
      ? `${names.candidate(winner)} tetap juara dalam ${times} dari 100 undian panel.`
      : `${names.candidate(winner)} still wins in ${times} of 100 draws of the panel.`,
  ]
}

const spoken = {
  id: { nearlyAlways: 'lebih dari 99', hardlyEver: 'kurang dari 1' },
  en: { nearlyAlways: 'more than 99', hardlyEver: 'fewer than 1' },
}
export const inTable = { nearlyAlways: '> 99', hardlyEver: '< 1' }

/** Draws are told in whole hundredths; only what never or always happens is 0 or 100. */
export function inHundred(
  share: number,
  words: { readonly nearlyAlways: string; readonly hardlyEver: string },
): string {
  const whole = Math.round(share * 100)
  if (whole === 100 && share < 1) return words.nearlyAlways
  if (whole === 0 && share > 0) return words.hardlyEver
  return String(whole)
}

export function shiftSentence({ smallestShift }: Stability, names: StabilityNames, language: Language): string {
  const inIndonesian = language === 'id'
  if (!smallestShift)
    return inIndonesian
      ? 'Tidak ada pemindahan bobot antara dua kriteria yang mengubah juaranya.'
      : 'No shift of weight between two criteria changes the winner.'
  const { rival, from, to, points } = smallestShift
  const moved = decimalInFigures(Number(points).toFixed(2), language)
  if (Number(points) === 0)
    return inIndonesian
      ? `${names.candidate(rival)} sama nilainya: perubahan bobot sekecil apa pun menentukan.`
      : `${names.candidate(rival)} is level: any change of weights decides.`
  return inIndonesian
    ? `${names.candidate(rival)} menyusul bila ${moved} poin bobot pindah dari ${names.criterion(from)} ke ${names.criterion(to)}.`
    : `${names.candidate(rival)} catches up once ${moved} points of weight move from ${names.criterion(from)} to ${names.criterion(to)}.`
}
