import { type Agreement, agreementOf } from '../award/agreement/agreement.ts'
import { LEVELS } from '../award/agreement/krippendorff-alpha.ts'
import type { RatingRow } from '../award/agreement/rating-rows.ts'
import { completeTable, type Ratings, ratingsOf } from '../award/agreement/ratings.ts'
import type { Variances } from '../award/agreement/two-way-effects.ts'
import { phrase } from '../wording/command-help.ts'
import { agreementWords, statistic } from '../wording/agreement.ts'
import type { Language } from '../wording/language.ts'
import { agreementJson } from './agreement-json.ts'
import { columns } from './calc-text.ts'
import type { Command } from './command-io.ts'
import { languageOf, parsedArgs, SHARED_OPTIONS, withUsage, WrongUsage } from './command-io.ts'
import { readRatings, tellRefusedRatings } from './rating-file.ts'

const OPTIONS = { ...SHARED_OPTIONS, ratings: { type: 'string' }, sheet: { type: 'string' } } as const

/** `paritrana agreement`: how far those who rated the same units agree. */
export const agreementCommand: Command = (args, io) =>
  withUsage('agreement', io, async () => {
    const { values, positionals } = parsedArgs(args, OPTIONS)
    const language = languageOf(values.lang)
    if (positionals.length > 0) throw new WrongUsage(positionals.join(' '))
    if (values.ratings === undefined) throw new WrongUsage(`--ratings ${phrase('needs', language)}`)
    const wanted = { file: values.ratings, sheet: values.sheet ?? null, json: values.json === true, language }
    const rows = await readRatings(wanted)
    if (!rows.ok) return tellRefusedRatings(rows.refusal, wanted, io)
    const ratings = asRatings(rows.value)
    const agreement = agreementOf(ratings)
    io.stdout(wanted.json ? `${JSON.stringify(agreementJson(agreement))}\n` : textOf(ratings, agreement, language))
    return 0
  })

/** A rater of empty cells alone is still a rater: the table is then not complete. */
function asRatings(rows: readonly RatingRow[]): Ratings {
  const said = rows.map(({ unit, rater, value }) => ({
    unit,
    rater,
    value: value === null ? null : Number(value.numerator) / Number(value.denominator),
  }))
  return ratingsOf(said)
}

function textOf(ratings: Ratings, agreement: Agreement, language: Language): string {
  const { units, raters } = ratings
  const words = agreementWords[language]
  const { krippendorff, icc, kendallW, fleissKappa, variances } = agreement
  const figure = (value: number | null | undefined) => statistic(value ?? null, language)
  const lines = columns([
    ...LEVELS.map((level) => [`${words.alpha}, ${words.levels[level]}`, figure(krippendorff[level])] as const),
    [words.single, figure(icc?.icc2_1)],
    [words.panel, figure(icc?.icc2_k)],
    [words.panelInterval, icc ? `${figure(icc.icc2_k_low)} – ${figure(icc.icc2_k_high)}` : figure(null)],
    [words.panelOrder, figure(icc?.icc3_k)],
    [words.concordance, figure(kendallW?.w)],
    [words.chance, figure(kendallW?.p)],
    [words.kappa, figure(fleissKappa?.kappa)],
    [words.differing, differing(variances, language)],
  ])
  const notes = [
    ...(completeTable(ratings) ? [] : [words.gaps]),
    ...(units.length < words.fewUnits ? [words.few(units.length)] : []),
  ]
  const foot = notes.length > 0 ? ['', ...notes] : []
  return [words.head(units.length, raters.length), '', ...lines, ...foot, ''].join('\n')
}

function differing(variances: Variances | null, language: Language): string {
  const all = variances ? variances.units + variances.raters + variances.residual : 0
  if (!variances || all === 0) return statistic(null, language)
  const part = (variance: number) => Math.round((100 * variance) / all)
  const { units, raters, residual } = variances
  return agreementWords[language].parts({ units: part(units), raters: part(raters), residual: part(residual) })
}
