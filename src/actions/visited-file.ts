/** A candidate's file as whoever visits it finds it: what there is to look at, what it claims, and whether they may. */
import { figuresOf } from '../award/verification/verified-value.ts'
import type { VisitCheck, VisitSubject } from '../award/verification/field-visit.ts'
import { mayVisit, type VisitAccessRefusal } from '../award/verification/visit-access.ts'
import { refuse, type Result, accept } from '../award/result.ts'
import type { Db } from '../store/db.ts'
import { listSections } from '../store/file-sections.ts'
import { listHandInPeople } from '../store/nominations.ts'
import { itemsOf } from './add-evidence.ts'
import { type CandidateFile, type FileKey, findCandidateFile } from './candidate-file.ts'
import type { Desk } from './desk.ts'

export type ClaimedFigure = Extract<VisitSubject, { readonly is: 'figure' }> & {
  readonly claimed: string
  readonly unit: 'count' | 'rupiah'
}

/** Every figure that stands in the file now. */
export async function claimedFigures(
  db: Db,
  key: FileKey,
  { sections }: CandidateFile,
): Promise<readonly ClaimedFigure[]> {
  const saved = new Map((await listSections(db, key)).map(({ section, draft }) => [section, draft]))
  return sections.flatMap((section) => {
    const draft = saved.get(section.id)
    return draft ? figuresOf(section, draft).map((figure) => ({ is: 'figure', ...figure }) as const) : []
  })
}

/** Figures first, then the checklist of evidence. */
export function visitSubjects(file: CandidateFile, figures: readonly ClaimedFigure[]): readonly VisitSubject[] {
  return [
    ...figures.map(({ section, item, field }) => ({ is: 'figure', section, item, field }) as const),
    ...itemsOf(file).map(({ id }) => ({ is: 'evidence', item: id }) as const),
  ]
}

export function claimOf(figures: readonly ClaimedFigure[], { subject }: VisitCheck): ClaimedFigure | null {
  if (subject.is === 'evidence') return null
  const { section, item, field } = subject
  return figures.find((one) => one.section === section && one.item === item && one.field === field) ?? null
}

export async function mayVisitFile(
  { viewer }: Pick<Desk, 'viewer'>,
  db: Db,
  key: FileKey,
  { candidate, nominations }: CandidateFile,
): Promise<Result<true, VisitAccessRefusal>> {
  const states = nominations.map(({ state }) => state)
  const handedInBy = await listHandInPeople(db, key, key.candidate)
  return mayVisit(viewer, key, { parties: candidate, states, handedInBy })
}

/** The file, held where it is until the transaction is over, for whoever may visit it. */
export async function fileToVisit(
  desk: Desk,
  db: Db,
  key: FileKey,
): Promise<Result<CandidateFile, VisitAccessRefusal>> {
  const file = await findCandidateFile(db, key, true)
  if (!file) return refuse({ code: 'not_found' })
  const may = await mayVisitFile(desk, db, key, file)
  return may.ok ? accept(file) : may
}
