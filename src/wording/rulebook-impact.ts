import type { CandidateImpact, ImpactStanding, RulebookImpact, Tie } from '../award/ranking/rulebook-impact.ts'
import { PLENARY } from '../award/rulebook/rulebook.ts'
import { listed, type Language } from './language.ts'

/** How people call a candidate and a criterion that the impact knows by id. */
export type ImpactNames = { readonly candidate: (id: string) => string; readonly criterion: (id: string) => string }

/** What other rules would move in one category, one sentence each; a single sentence where nothing moves. */
export function impactSentences(impact: RulebookImpact, names: ImpactNames, language: Language): readonly string[] {
  const moved = impact.candidates.filter(({ moves }) => moves)
  const nothing = {
    id: 'Tidak ada peringkat atau penghargaan yang berpindah.',
    en: 'No rank and no honour would move.',
  }
  return [
    ...(moved.length === 0 ? [nothing[language]] : moved.map((each) => candidateSentence(each, names, language))),
    ...impact.tiesNew.map((tie) => tieSentence(tie, names, language)),
    ...leftOutSentences(impact.leftOut, language),
  ]
}

function candidateSentence(
  { candidate, before, after }: CandidateImpact,
  names: ImpactNames,
  language: Language,
): string {
  const [was, is] = [standingText(before, language), standingText(after, language)]
  return {
    id: `${names.candidate(candidate)}: dari ${was} menjadi ${is}.`,
    en: `${names.candidate(candidate)}: from ${was} to ${is}.`,
  }[language]
}

function standingText(standing: ImpactStanding | null, language: Language): string {
  if (standing === null) return { id: 'tidak diperingkat', en: 'not ranked' }[language]
  const total = language === 'id' ? standing.total.replace('.', ',') : standing.total
  const word = standing.word === null ? '' : `, ${standing.word}`
  return { id: `peringkat ${standing.rank} (${total}${word})`, en: `rank ${standing.rank} (${total}${word})` }[language]
}

function tieSentence({ candidates, settledBy, isShared }: Tie, names: ImpactNames, language: Language): string {
  const who = listed(candidates.map(names.candidate), language)
  const by = listed(
    settledBy.map((tie) =>
      tie === PLENARY ? { id: 'suara pleno', en: 'the plenary vote' }[language] : names.criterion(tie),
    ),
    language,
  )
  const settled = by === '' ? '' : { id: `, diputus oleh ${by}`, en: `, settled by ${by}` }[language]
  const shared = isShared ? { id: ', dan masih berbagi peringkat', en: ', and still share a rank' }[language] : ''
  return { id: `Nilai sama: ${who}${settled}${shared}.`, en: `Equal totals: ${who}${settled}${shared}.` }[language]
}

function leftOutSentences(
  { marks, indicators, votes }: RulebookImpact['leftOut'],
  language: Language,
): readonly string[] {
  const said = {
    id: [
      [marks, `${marks} nilai tidak terpakai karena kriterianya tidak ada lagi.`],
      [indicators, `${indicators} angka indikator tidak terpakai karena tidak dihitung lagi.`],
      [votes, `${votes} suara pleno tidak terpakai karena yang bernilai sama bukan lagi kandidat yang sama.`],
    ],
    en: [
      [marks, `Marks left out, because their criterion is gone: ${marks}.`],
      [indicators, `Indicator figures left out, because nothing counts them any more: ${indicators}.`],
      [votes, `Plenary votes left out, because others are tied now: ${votes}.`],
    ],
  } as const
  return said[language].flatMap(([count, sentence]) => (count === 0 ? [] : [sentence]))
}
