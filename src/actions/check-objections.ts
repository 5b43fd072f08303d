/** Objections, corrections and revocations proven against the history: what a row says was said, by the entry of its deed. */
import { canonicalText } from '../award/canonical/canonical.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import { findAdoptedResult, listAdoptions } from '../store/adoptions.ts'
import { listRevocations } from '../store/certificates.ts'
import type { Db } from '../store/db.ts'
import type { ActivityProof, BrokenRow } from '../store/invariants.ts'
import { listObjectedCategories, listObjections } from '../store/objections.ts'
import { listCorrectedCategories, listCorrections } from '../store/result-corrections.ts'
import { detailOf, lastOf } from './check-history.ts'

export async function checkObjections(db: Db, activities: readonly ActivityProof[]): Promise<readonly BrokenRow[]> {
  return [
    ...(await wrongObjections(db, activities)),
    ...(await wrongCorrections(db, activities)),
    ...(await wrongRevocations(db, activities)),
  ]
}

function nameOf({ province, season, category }: CategoryKey): string {
  return `${province}/${season}/${category}`
}

async function wrongObjections(db: Db, activities: readonly ActivityProof[]): Promise<readonly BrokenRow[]> {
  const lodged = lastOf(activities, 'objection_lodged')
  const answered = lastOf(activities, 'objection_answered')
  const broken: BrokenRow[] = []
  for (const key of await listObjectedCategories(db)) {
    for (const { candidate, ground, statement, isFromLetter, file, answer } of await listObjections(db, key)) {
      const row = `${nameOf(key)}/${candidate}`
      if (!isSame(detailOf(lodged.get(row)), { ground, statement, isFromLetter, file }))
        broken.push({ invariant: 'objection_is_as_it_was_lodged', row })
      const said = answer && { outcome: answer.outcome, reason: answer.reason }
      if (said && !isSame(detailOf(answered.get(row)), said))
        broken.push({ invariant: 'objection_is_answered_as_recorded', row })
    }
  }
  return broken
}

async function wrongCorrections(db: Db, activities: readonly ActivityProof[]): Promise<readonly BrokenRow[]> {
  const told = (deed: string) =>
    new Map(
      activities
        .filter((activity) => activity.deed === deed)
        .map((activity) => {
          const detail = detailOf(activity)
          const { province, season, subject } = activity
          return [`${province}/${season}/${subject}/${String(detail['correction'])}`, detail]
        }),
    )
  const [opened, cancelled] = [told('result_correction_opened'), told('result_correction_cancelled')]
  const seen = new Set<string>()
  const broken: BrokenRow[] = []
  for (const key of await listCorrectedCategories(db)) {
    for (const { correction, adoption, candidates, reason, end } of await listCorrections(db, key)) {
      const row = `${nameOf(key)}/${correction}`
      if (end?.how === 'cancelled') seen.add(row)
      const isOpened = isSame(opened.get(row) ?? {}, { correction, adoption, candidates, reason })
      const isEnded = end?.how !== 'cancelled' || isSame(cancelled.get(row) ?? {}, { correction, reason: end.reason })
      if (!isOpened || !isEnded) broken.push({ invariant: 'correction_is_as_it_was_recorded', row })
    }
  }
  for (const row of cancelled.keys())
    if (!seen.has(row)) broken.push({ invariant: 'correction_is_as_it_was_recorded', row })
  return broken
}

/** The entry of an adoption names the certificates that it takes away. */
async function wrongRevocations(db: Db, activities: readonly ActivityProof[]): Promise<readonly BrokenRow[]> {
  const adopted = Map.groupBy(
    activities.filter(({ deed }) => deed === 'result_adopted'),
    ({ province, season, subject }) => `${province}/${season}/${subject}`,
  )
  const revoked = await listRevocations(db)
  const broken: BrokenRow[] = []
  for (const { province, season, category, adoption } of await listAdoptions(db)) {
    const key = { province, season, category, adoption }
    const own = revoked.filter((one) => nameOf(one) === nameOf(key) && one.adoption === adoption)
    const { revoked: recorded = [] } = detailOf(adopted.get(nameOf(key))?.[adoption - 1])
    const { corrects } = own.length > 0 ? ((await findAdoptedResult(db, key)) ?? {}) : {}
    const isWhole =
      isSame({ numbers: recorded }, { numbers: own.map(({ number }) => number) }) &&
      own.every(({ reason }) => reason === corrects?.reason)
    if (!isWhole) broken.push({ invariant: 'revocations_are_those_of_the_adoption', row: `${nameOf(key)}/${adoption}` })
  }
  return broken
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalText(one) === canonicalText(other)
}
