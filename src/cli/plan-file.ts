/** Reads the JSON that `assign` and `timetable` are given, and tells why it is refused. */
import type { PlanFileRefusal } from '../award/assignment/assignment-file.schema.ts'
import { refuse, type Result } from '../award/result.ts'
import { phrase } from '../wording/command-help.ts'
import { shapeSentence } from '../wording/assignment.ts'
import type { Language } from '../wording/language.ts'
import { rulebookPath } from '../wording/rulebook.ts'
import type { CommandIo, ExitCode } from './command-io.ts'
import { flawLine, readText, toldFlaw, type ToldRefusal } from './read-rulebook.ts'

export type PlanWanted = { readonly file: string; readonly json: boolean; readonly language: Language }

export async function readPlanFile<File, Refusal>(
  { file, language }: PlanWanted,
  read: (text: string) => Result<File, readonly Refusal[]>,
  told: (refusal: Refusal, file: string, language: Language) => ToldRefusal,
): Promise<Result<File, readonly ToldRefusal[]>> {
  const text = await readText(file, language)
  if (!text.ok) return text
  const found = read(text.value)
  return found.ok ? found : refuse(found.refusal.map((refusal) => told(refusal, file, language)))
}

export function toldPlanFlaw(refusal: PlanFileRefusal, file: string, language: Language): ToldRefusal {
  switch (refusal.code) {
    case 'count_differs':
    case 'name_twice':
    case 'plan_number_too_fine':
    case 'bounds_turned': {
      const { at, path, ...facts } = refusal
      return { ...facts, file, ...at, path: rulebookPath(path), message: shapeSentence(facts, language) }
    }
    default:
      return toldFlaw(refusal, file, language)
  }
}

/** Every refusal: as a list for programs, one line each for people. */
export function tellRefusedPlan(
  refusals: readonly ToldRefusal[],
  { json, language }: PlanWanted,
  io: CommandIo,
): ExitCode {
  io.stderr(refusals.map((told) => flawLine(told, language)).join(''))
  io.stderr(`${phrase('refused', language)}: ${refusals.length}. ${phrase('nothingComputed', language)}\n`)
  if (json) io.stdout(`${JSON.stringify({ refused: refusals })}\n`)
  return 1
}

/** The file is fine, and no plan keeps it: the reason in the place of a plan. */
export function tellImpossible(reason: object, message: string, { json }: PlanWanted, io: CommandIo): ExitCode {
  io.stderr(`${message}\n`)
  if (json) io.stdout(`${JSON.stringify({ objective: null, plan: null, infeasible: { ...reason, message } })}\n`)
  return 1
}
