/** The history proven against itself and against what the tables hold now: details, saves, minutes, rulebooks, and whose hand decided. */
import { createHash } from 'node:crypto'
import { canonicalText } from '../award/canonical/canonical.ts'
import { chairSeats, ledPanel, secretarySeats } from '../award/judging/panel-seats.ts'
import { recordedDetail, type RecordedFacts } from '../award/people/recorded-detail.ts'
import { rulebookHash } from '../award/rulebook/rulebook-hash.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import type { Db } from '../store/db.ts'
import { pseudonymOf } from './desk.ts'
import {
  listDecisions,
  listMinutes,
  listRulebookVersions,
  type ActivityProof,
  type KeptRulebook,
  type BrokenRow,
} from '../store/invariants.ts'
import { listSteppedBack } from '../store/recusals.ts'
import { latestRulebook } from '../store/seasons.ts'

/** The detail fits its hash, and whoever stands beside it fits the hash in the detail. What is missing, the erasures explain. */
export function checkDetail(activity: ActivityProof): readonly BrokenRow[] {
  const { salt, detail, who, payloadHash } = activity
  if (detail === null) return []
  const row = rowOf(activity)
  if (sha256(salt + detail) !== payloadHash) return [{ invariant: 'activity_detail_fits_its_hash', row }]
  const hashOfWho = recordedDetail(detail)?.who ?? null
  if (who === null) {
    const explained = hashOfWho === null || activity.erased.includes('who')
    return explained ? [] : [{ invariant: 'activity_lacks_its_hand', row }]
  }
  return sha256(who) === hashOfWho ? [] : [{ invariant: 'activity_hand_fits_its_hash', row }]
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function rowOf({ province, season, id }: ActivityProof): string {
  return `${province}/${season}/activity/${id}`
}

/** What an activity remembers; an empty value when its detail is gone or is no JSON. */
export function detailOf(activity: ActivityProof | undefined): RecordedFacts {
  return recordedDetail(activity?.detail ?? null)?.after ?? {}
}

/** The last activity of this deed on each subject, by `province/season/subject`. */
export function lastOf(activities: readonly ActivityProof[], deed: string): ReadonlyMap<string, ActivityProof> {
  const chosen = activities.filter((activity) => activity.deed === deed)
  return new Map(chosen.map((activity) => [`${activity.province}/${activity.season}/${activity.subject}`, activity]))
}

/** Closing, opening, adopting and publishing are for whoever chairs the category; the minutes are for whoever keeps them there. */
export async function checkHands(db: Db): Promise<readonly BrokenRow[]> {
  const broken: BrokenRow[] = []
  for (const { province, season, category, table, seats, panelChanged } of await listDecisions(db)) {
    const rulebook = await latestRulebook(db, { province, season })
    const steppedBack = await listSteppedBack(db, { province, season, category })
    const panel = rulebook && ledPanel(rulebook.rulebook.panel, steppedBack)
    const wanted = panel ? (table === 'plenary' ? secretarySeats(panel) : chairSeats(panel)) : []
    if (panelChanged || seats.some((seat) => wanted.includes(seat))) continue
    broken.push({ invariant: 'decision_by_the_wrong_seat', row: `${province}/${season}/${category}/${table}` })
  }
  return broken
}

/** Every rulebook has the hash that stands beside it, and stands in the history with its hash, its hand, its reason and its moment. */
export async function checkRulebooks(db: Db, activities: readonly ActivityProof[]): Promise<readonly BrokenRow[]> {
  const recorded = new Map(
    activities
      .filter(({ deed }) => deed === 'season_founded' || deed === 'rulebook_revised')
      .map((activity) => {
        const { rulebookHash: founded, hash } = detailOf(activity)
        return [`${activity.province}/${activity.season}/${String(founded ?? hash)}`, activity] as const
      }),
  )
  return (await listRulebookVersions(db)).flatMap((kept) => {
    const { province, season, version, document, hash } = kept
    const row = `${province}/${season}/rulebook/${version}`
    const rulebook = parsed(document) as Rulebook | null
    const fits = rulebook !== null && rulebookHash(rulebook) === hash
    const activity = recorded.get(`${province}/${season}/${hash}`)
    return [
      ...(fits ? [] : [{ invariant: 'rulebook_fits_its_hash', row }]),
      ...(activity && isOf(activity, kept) ? [] : [{ invariant: 'rulebook_stands_in_the_history', row }]),
    ]
  })
}

function isOf(activity: ActivityProof, { province, season, reason, savedAt, savedBy }: KeptRulebook): boolean {
  const { reason: toldReason = '', savedAt: toldAt = savedAt } = detailOf(activity)
  const hand = pseudonymOf(savedBy, { province, season })
  return activity.actorPseudonym === hand && toldReason === reason && toldAt === savedAt
}

/** The minutes are those the secretary recorded last, and none that were recorded are missing. */
export async function checkMinutes(db: Db, activities: readonly ActivityProof[]): Promise<readonly BrokenRow[]> {
  const recorded = lastOf(activities, 'plenary_recorded')
  const kept = await listMinutes(db)
  const rows = new Set(kept.map(({ province, season, category }) => `${province}/${season}/${category}`))
  const missing = [...recorded.keys()].filter((row) => !rows.has(row))
  const changed = kept.flatMap(({ province, season, category, version, minutes, recordedAt }) => {
    const row = `${province}/${season}/${category}`
    const { recordedAt: toldAt = recordedAt, ...told } = detailOf(recorded.get(row))
    const same = canonicalText(told) === canonicalText({ version, minutes: parsed(minutes) }) && toldAt === recordedAt
    return same ? [] : [row]
  })
  return [...missing, ...changed].map((row) => ({
    invariant: 'minutes_are_those_last_recorded',
    row: `${row}/plenary`,
  }))
}

/** Null where the text was damaged so that it is no JSON any more. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
