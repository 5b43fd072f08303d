/** What an interview asks: computed from the candidate's own figures and obstacles, added by the secretary, and what was asked. */
import {
  lastCoverageChange,
  type InterviewPrompt,
  type NamedObstacle,
  promptId,
  promptsOf,
} from '../award/interviews/day-questions.ts'
import { FILE_SECTIONS } from '../award/nomination/file-sections.ts'
import { readSection } from '../award/nomination/section-reading.ts'
import { listHandedInSections } from '../store/counted-facts.ts'
import { findCandidate } from '../store/candidates.ts'
import type { Db } from '../store/db.ts'
import { type InterviewKey, listAsked, listOwnQuestions } from '../store/interview-day.ts'
import { listChoices, listFiguresOf } from '../store/place-coverage.ts'

export type AskedQuestion = { readonly id: string; readonly prompt: InterviewPrompt; readonly asked: boolean }

export async function interviewQuestions(db: Db, key: InterviewKey): Promise<readonly AskedQuestion[]> {
  const candidate = await findCandidate(db, key, key.candidate)
  const places = candidate?.placeCode ? [candidate.placeCode] : []
  const change = lastCoverageChange(await listFiguresOf(db, places), await listChoices(db, places))
  const [obstacles, own] = [await obstaclesOf(db, key), await listOwnQuestions(db, key)]
  const asked = new Set((await listAsked(db, key)).flatMap((tick) => (tick.asked ? [tick.prompt] : [])))
  return promptsOf({ change, obstacles, own }).map((prompt) => {
    const id = promptId(prompt)
    return { id, prompt, asked: asked.has(id) }
  })
}

/** As the candidate handed them in; a draft is nobody's business. */
async function obstaclesOf(db: Db, key: InterviewKey): Promise<readonly NamedObstacle[]> {
  const section = FILE_SECTIONS.find(({ id }) => id === 'kendala')
  if (!section) return []
  const handedIn = await listHandedInSections(db, key, [section.id])
  return handedIn
    .filter(({ candidate }) => candidate === key.candidate)
    .flatMap(({ draft }) => readSection(section, draft, { yearMax: 9999, tags: [] }).items)
    .map(({ values }) => ({
      cause: textOf(values['sebab']),
      account: textOf(values['uraian']),
      effort: textOf(values['upaya']),
    }))
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
