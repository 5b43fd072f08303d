import { planInterviews } from '../actions/plan-interviews.ts'
import { type InterviewFile, interviewFileFrom, type InterviewFileRefusal } from '../award/interviews/interview-file.schema.ts' // prettier-ignore
import type { Timetable, TimetableRefusal } from '../award/interviews/timetable.ts'
import { assignmentWords } from '../wording/assignment.ts'
import { phrase } from '../wording/command-help.ts'
import { interviewFlawSentence, interviewRule, interviewWords, isInterviewFlaw, type SlotNames, timetableSentence } from '../wording/interviews.ts' // prettier-ignore
import type { Language } from '../wording/language.ts'
import { rulebookPath } from '../wording/rulebook.ts'
import { columns } from './calc-text.ts'
import type { Command } from './command-io.ts'
import { languageOf, parsedArgs, SHARED_OPTIONS, withUsage, WrongUsage } from './command-io.ts'
import { readPlanFile, tellImpossible, tellRefusedPlan, toldPlanFlaw } from './plan-file.ts'
import type { ToldRefusal } from './read-rulebook.ts'

const OPTIONS = { ...SHARED_OPTIONS, input: { type: 'string' } } as const

/** `paritrana timetable`: who is interviewed when, and in which room. */
export const timetableCommand: Command = (args, io) =>
  withUsage('timetable', io, async () => {
    const { values, positionals } = parsedArgs(args, OPTIONS)
    const language = languageOf(values.lang)
    if (positionals.length > 0) throw new WrongUsage(positionals.join(' '))
    if (values.input === undefined) throw new WrongUsage(`--input ${phrase('needs', language)}`)
    const wanted = { file: values.input, json: values.json === true, language }
    const read = await readPlanFile(wanted, interviewFileFrom, toldFlaw)
    if (!read.ok) return tellRefusedPlan(read.refusal, wanted, io)
    const file = read.value
    const names = namesOf(file, language)
    if (file.daysHalved) io.stderr(`${phrase('note', language)}: ${halvedNote(file, language)}\n`)
    const planned = await planInterviews(file.task)
    if (!planned.ok) {
      const message = timetableSentence(planned.refusal, names, language)
      return tellImpossible(namedReason(planned.refusal, names, language), message, wanted, io)
    }
    const json = timetableJson(file, planned.value, names, language)
    io.stdout(wanted.json ? `${JSON.stringify(json)}\n` : textOf(file, json, language))
    return 0
  })

function toldFlaw(refusal: InterviewFileRefusal, file: string, language: Language): ToldRefusal {
  if (!isInterviewFlaw(refusal)) return toldPlanFlaw(refusal, file, language)
  const { at, path, ...facts } = refusal
  return { ...facts, file, ...at, path: rulebookPath(path), message: interviewFlawSentence(refusal, language) }
}

function halvedNote({ dayLengths }: InterviewFile, language: Language): string {
  return interviewWords[language].halved(dayLengths[0] ?? 0)
}

function namesOf(file: InterviewFile, language: Language): SlotNames {
  return {
    candidate: (at) => file.candidates?.[at] ?? assignmentWords[language].candidate(at),
    assessor: (at) => file.assessors[at] ?? assignmentWords[language].assessor(at),
    slot: (at) => {
      const { day, turn } = placeOf(file, at)
      return `${day}.${turn}`
    },
  }
}

/** Days and turns as people count them. */
function placeOf({ task: { days } }: InterviewFile, slot: number) {
  const day = days[slot] ?? 0
  return { day: day + 1, turn: slot - days.indexOf(day) + 1 }
}

/** Names instead of indices; slots stay as the file counts them. */
function namedReason(refusal: TimetableRefusal, { candidate, assessor }: SlotNames, language: Language): object {
  const names = { candidate, assessor }
  switch (refusal.code) {
    case 'no_slot_free':
    case 'slots_too_few':
      return { ...refusal, candidates: refusal.candidates.map(candidate) }
    case 'assessor_overbooked':
      return { ...refusal, candidates: refusal.candidates.map(candidate), assessor: assessor(refusal.assessor) }
    case 'rules_contradict': {
      const said = (rules: typeof refusal.rules) => rules.map((rule) => interviewRule(rule, names, language))
      return { ...refusal, rules: said(refusal.rules), enough: said(refusal.enough) }
    }
    case 'not_proven_in_time':
      return refusal
  }
}

/** `plan` is the slot of each candidate, from 0, in the order of the file. */
function timetableJson(file: InterviewFile, { cost, slots, rooms }: Timetable, names: SlotNames, language: Language) {
  const { task, scale, dayLengths } = file
  return {
    objective: cost / scale,
    plan: slots,
    candidates: slots.map((slot, at) => ({
      candidate: names.candidate(at),
      slot,
      ...placeOf(file, slot),
      room: (rooms[at] ?? 0) + 1,
      cost: (task.cost[at]?.[slot] ?? 0) / scale,
    })),
    days: dayLengths,
    rules: task.rules.map((rule) => interviewRule(rule, names, language)),
    proven: true,
    infeasible: null,
  }
}

function textOf({ task }: InterviewFile, json: ReturnType<typeof timetableJson>, language: Language): string {
  const words = interviewWords[language]
  const inOrder = json.candidates.toSorted((a, b) => a.slot - b.slot || a.room - b.room)
  const lines = inOrder.map(({ candidate, day, turn, room }) => {
    return [candidate, words.place(day, turn, task.rooms > 1 ? room : null)] as const
  })
  const rules = json.rules.length > 0 ? ['', words.rules, ...json.rules.map((rule) => `  ${rule}`)] : []
  return [...columns([[words.cost, String(json.objective)]]), '', ...columns(lines), ...rules, ''].join('\n')
}
