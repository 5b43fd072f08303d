import { ceilingOn, ceilingRule, mayBeOutdated } from '../award/programmes/jp-ceiling.ts'
import { isDay } from '../award/units/dates.ts'
import { calcWords } from '../wording/calc.ts'
import { dateInFigures } from '../wording/dates.ts'
import { badInput, footLines, money } from './calc-text.ts'
import { type Command, languageOf, parsedArgs, SHARED_OPTIONS, WrongUsage } from './command-io.ts'

const OPTIONS = { ...SHARED_OPTIONS, date: { type: 'string' } } as const

/** `paritrana calc ceiling --date YYYY-MM-DD`: the wage that counts for the pension. */
export const calcCeiling: Command = async (args, io) => {
  const { values, positionals } = parsedArgs(args, OPTIONS)
  if (positionals.length > 0) throw new WrongUsage(positionals.join(' '))
  const language = languageOf(values.lang)
  const words = calcWords[language]
  const date = (values.date ?? '').trim()
  if (!isDay(date)) return badInput([`--date: ${words.dayUnknown(date.slice(0, 40))}`], io)
  const known = ceilingOn(date)
  if (!known) return badInput([`--date: ${words.ceilingBefore}`], io)
  const rule = ceilingRule(known)
  const isOutdated = mayBeOutdated(known, date)
  const { ceiling, from: effectiveFrom } = known
  if (values.json) {
    const { law, confidence, recalled } = rule
    io.stdout(`${JSON.stringify({ ceiling, effectiveFrom, law, confidence, recalled, mayBeOutdated: isOutdated })}\n`)
  } else {
    const head = `${words.ceiling(dateInFigures(date, language))}: ${money(ceiling, language)}`
    const notes = isOutdated ? [words.ceilingMayBeNewer] : []
    io.stdout([head, ...footLines({ rules: [rule], notes }, language)].join('\n'))
  }
  return 0
}
