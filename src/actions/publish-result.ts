/** The chair makes an adopted result public: ranks always, totals and their explanation only when so decided. */
import { mayActAs, type AccessRefusal } from '../award/judging/access.ts'
import { publishingObstacles, type PublishingObstacle } from '../award/decision/publishing.ts'
import { fingerprintOf } from '../award/canonical/canonical.ts'
import { publishedDocument, type PublishingRefusal } from '../award/proof/published-document.ts'
import { accept, assert, refuse, type Result } from '../award/result.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import { findPublication, insertPublication } from '../store/publications.ts'
import { listIssuedPapers } from '../store/issued-papers.ts'
import { listCommitments } from '../store/mark-sheets.ts'
import { lockSeason, rulebookByVersion } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'
import { objectionCourse, publishingFacts } from './objection-course.ts'
import { leadingRules } from './sheet-rules.ts'

export type Totals = 'announced' | 'withheld'

export type PublishRefusal =
  | AccessRefusal
  | PublishingRefusal
  | { readonly code: 'result_not_adopted' }
  | { readonly code: 'publication_waits'; readonly obstacles: readonly PublishingObstacle[] }
  | { readonly code: 'result_already_published'; readonly publishedAt: Instant; readonly totals: Totals }

export async function publishResult(
  desk: Desk,
  key: CategoryKey,
  totals: Totals,
): Promise<Result<Instant, PublishRefusal>> {
  return desk.transaction<Instant, PublishRefusal>(async (db) => {
    const rules = await leadingRules(db, key)
    if (!rules) return refuse({ code: 'not_found' })
    const may = mayActAs('chair', desk.viewer, rules.panel, key)
    if (!may.ok) return may
    await lockSeason(db, key)
    const course = await objectionCourse(db, key)
    if (!course) return refuse({ code: 'result_not_adopted' })
    const { result, adoption } = course
    const published = await findPublication(db, key)
    if (published?.adoption === adoption) {
      const { publishedAt, totals: decided } = published
      return refuse({ code: 'result_already_published', publishedAt, totals: decided })
    }
    const at = desk.now()
    const obstacles = publishingObstacles(publishingFacts(course, at))
    if (obstacles.length > 0) return refuse({ code: 'publication_waits', obstacles })
    const rulebook = await rulebookByVersion(db, key, result.rulebook.version)
    assert(rulebook, 'a result was adopted under rules that are kept')
    const commitments = await listCommitments(db, key)
    const document = publishedDocument({
      result,
      rulebook,
      totals,
      commitments,
      publishedAt: at,
      papers: await listIssuedPapers(db, { ...key, adoption }),
    })
    if (!document.ok) return document
    await insertPublication(db, { ...key, adoption }, { totals, at, by: actor(desk), document: document.value })
    await desk.record(db, key, 'result_published', key.category, { totals, document: fingerprintOf(document.value) })
    return accept(at)
  })
}
