import { rulebookHash } from '../award/rulebook/rulebook-hash.ts'
import { PROGRAMME_RULE_IDS, PROGRAMME_RULES } from '../award/compliance/required-programmes.ts'
import { longList } from '../award/ranking/long-list.ts'
import { longListRules } from '../award/ranking/long-list-rules.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { dayNumber, isDay } from '../award/units/dates.ts'
import { readPlaceBook } from '../actions/place-book.ts'
import { type EmployerFileRefusal, type EmployerList, employersOfFile } from '../actions/employer-list.ts'
import { phrase } from '../wording/command-help.ts'
import { longListRulesSentence } from '../wording/compliance.ts'
import { employerFileSentence } from '../wording/employer-list.ts'
import type { Command, CommandIo, ExitCode } from './command-io.ts'
import { languageOf, parsedArgs, SHARED_OPTIONS, withUsage, WrongUsage } from './command-io.ts'
import { longListJson } from './long-list-json.ts'
import { longListText, rejectedLine } from './long-list-text.ts'
import type { MadeList, Wanted } from './long-list-wanted.ts'
import { progressBar } from './progress-bar.ts'
import { flawLine, readRulebook, type ToldRefusal } from './read-rulebook.ts'

const OPTIONS = {
  ...SHARED_OPTIONS,
  employers: { type: 'string' },
  rulebook: { type: 'string' },
  category: { type: 'string' },
  top: { type: 'string' },
  'as-of': { type: 'string' },
  dates: { type: 'string', default: 'iso' },
  programmes: { type: 'string', default: 'pp-6-2025' },
  sheet: { type: 'string' },
} as const

/** So many rejected rows are told one by one; the JSON has more of them. */
const REJECTED_TOLD_MAX = 20
/** Without a wish, so many are printed for a person. */
const TEXT_TOP = 20

/** `paritrana longlist`: scores and ranks a file of employers by the criteria of a rulebook that the file can answer. */
export const longListCommand: Command = (args, io) =>
  withUsage('longlist', io, async () => {
    const wanted = wantedFrom(args)
    const made = await madeList(wanted, io)
    if (!made.ok) return tellRefusals(made.refusal, wanted, io)
    tellRejected(made.value.file, wanted, io)
    if (wanted.json) {
      for (const piece of longListJson(made.value, rulebookHash(made.value.rulebook), wanted)) io.stdout(piece)
    } else io.stdout(longListText(made.value, await readPlaceBook(), wanted.top ?? TEXT_TOP, wanted.language))
    return 0
  })

function wantedFrom(args: readonly string[]): Wanted {
  const { values, positionals } = parsedArgs(args, OPTIONS)
  const language = languageOf(values.lang)
  if (positionals.length > 0) throw new WrongUsage(positionals.join(' '))
  const { employers, rulebook, dates, programmes } = values
  if (employers === undefined) throw new WrongUsage(`--employers ${phrase('needs', language)}`)
  if (rulebook === undefined) throw new WrongUsage(`--rulebook ${phrase('needs', language)}`)
  if (dates !== 'iso' && dates !== 'dmy') throw new WrongUsage('--dates iso|dmy')
  const programmeRule = PROGRAMME_RULE_IDS.find((known) => known === programmes)
  if (!programmeRule) throw new WrongUsage(`--programmes ${PROGRAMME_RULE_IDS.join('|')}`)
  const asOf = values['as-of'] ?? null
  if (asOf !== null && !isDay(asOf)) throw new WrongUsage('--as-of YYYY-MM-DD')
  if (values.top !== undefined && !/^[1-9]\d{0,8}$/.test(values.top)) throw new WrongUsage('--top N')
  return {
    employers,
    rulebook,
    category: values.category ?? null,
    top: values.top === undefined ? null : Number(values.top),
    asOf,
    dateOrder: dates,
    programmeRule,
    sheet: values.sheet ?? null,
    json: values.json === true,
    language,
  }
}

async function madeList(wanted: Wanted, io: CommandIo): Promise<Result<MadeList, readonly ToldRefusal[]>> {
  const { language } = wanted
  const read = await readRulebook(wanted.rulebook, language)
  if (!read.ok) return read
  const { rulebook } = read.value
  const rules = longListRules(rulebook, wanted.category)
  if (!rules.ok) {
    const message = longListRulesSentence(rules.refusal, language)
    return refuse([{ ...rules.refusal, file: wanted.rulebook, message }])
  }
  const file = await readEmployers(wanted, io)
  if (!file.ok) return refuse(file.refusal.map((refusal) => toldRefusal(refusal, wanted)))
  const list = longList(file.value.ledger, rules.value, PROGRAMME_RULES[wanted.programmeRule])
  return accept({ rulebook, file: file.value, list })
}

async function readEmployers({ employers, dateOrder, asOf, sheet, language }: Wanted, io: CommandIo) {
  const bar = progressBar(`${phrase('reading', language)} ${employers}`, io)
  const file = await employersOfFile(employers, {
    dateOrder,
    asOfDay: asOf !== null && isDay(asOf) ? dayNumber(asOf) : null,
    ...(sheet === null ? {} : { sheet }),
    onProgress: bar.show,
  })
  bar.end()
  return file
}

function toldRefusal(refusal: EmployerFileRefusal, { employers: file, language }: Wanted): ToldRefusal {
  const message = employerFileSentence(refusal, language)
  if (!('at' in refusal)) return { ...refusal, file, message }
  const { at, ...facts } = refusal
  return { ...facts, file, ...at, message }
}

function tellRefusals(refusals: readonly ToldRefusal[], { json, language }: Wanted, io: CommandIo): ExitCode {
  io.stderr(refusals.map((told) => flawLine(told, language)).join(''))
  io.stderr(`${phrase('refused', language)}: ${refusals.length}. ${phrase('nothingRanked', language)}\n`)
  if (json) io.stdout(`${JSON.stringify({ refused: refusals })}\n`)
  return 1
}

function tellRejected(
  { rejected, rejectedRows, rows, unknownColumns }: EmployerList,
  { employers, language }: Wanted,
  io: CommandIo,
): void {
  if (unknownColumns.length > 0)
    io.stderr(`${phrase('note', language)}: ${phrase('columnsIgnored', language)} ${unknownColumns.join(', ')}\n`)
  if (rejectedRows === 0) return
  io.stderr(
    rejected
      .slice(0, REJECTED_TOLD_MAX)
      .map((cell) => rejectedLine(cell, employers, language))
      .join(''),
  )
  io.stderr(`${phrase('rowsRefused', language)}: ${rejectedRows} / ${rows}\n`)
}
