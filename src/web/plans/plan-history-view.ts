/** The history of a plan as its page shows it: each version against the one before it. */
import { planChanges } from '../../award/coverage/plan-changes.ts'
import { costedPlan } from '../../award/coverage/protection-plan.ts'
import type { Zone } from '../../award/units/dates.ts'
import type { StoredPlan } from '../../store/protection-plans.ts'
import { writtenInstant } from '../../wording/dates.ts'
import type { Language } from '../../wording/language.ts'
import { countInFigures, rupiahOnScreen } from '../../wording/numbers.ts'
import { planChangeSentence, planChangeWords } from '../../wording/plan-changes.ts'
import { planWords } from '../../wording/plans.ts'
import { paths } from '../paths.ts'
import type { PlanHistoryView, ShownVersion } from './plan-history.tsx'

const VERSIONS_SHOWN = 20

export type Reading = { readonly zone: Zone; readonly writes: boolean; readonly language: Language }

/** @param versions the newest first; for whoever may not write the plan those that were published. */
export function planHistory(versions: readonly StoredPlan[], place: string, reading: Reading): PlanHistoryView {
  const words = planChangeWords[reading.language]
  const shown = versions.slice(0, VERSIONS_SHOWN)
  return {
    note: reading.writes ? words.historyNote : words.historyPublicNote,
    versions: shown.map((one, at) => shownVersion(one, versions[at + 1] ?? null, reading)),
    older: versions.length - shown.length,
    compareHref: paths.comparePlans(place),
  }
}

/** `2027-1-2`: year, plan, version, as the page that compares is asked for it. */
export function comparedAs({ year, plan, version }: StoredPlan): string {
  return [year, plan, version].join('-')
}

/** `2027, Nelayan, versi 2` */
export function comparedLabel({ document, year, version }: StoredPlan, language: Language): string {
  return `${year}, ${document.title}, ${planWords[language].version(version).toLowerCase()}`
}

function shownVersion(one: StoredPlan, before: StoredPlan | null, reading: Reading): ShownVersion {
  const { language } = reading
  const costed = costedPlan(one.document.lines)
  const earlier = before && costedPlan(before.document.lines)
  const changes = before ? planChanges(before.document, one.document) : []
  return {
    name: planWords[language].version(one.version),
    href: paths.planVersion(one, one.version),
    about: versionAbout(one, reading),
    cost: rupiahOnScreen(BigInt(costed.total), language),
    costDifference:
      earlier && earlier.total !== costed.total ? signedRupiah(costed.total - earlier.total, language) : '',
    peak: countInFigures(Math.max(0, ...costed.months.map(({ heads }) => heads)), language),
    months: countInFigures(costed.months.length, language),
    changes: before ? changes.map((change) => planChangeSentence(change, language)) : [planChangeWords[language].first],
    compareHref: before && paths.comparePlans(one.place, { kiri: comparedAs(before), kanan: comparedAs(one) }),
  }
}

/** Who saved it stands only where those read who may write it. */
export function versionAbout(plan: StoredPlan, { zone, writes, language }: Reading): string {
  const { savedAt, savedByName } = plan
  const saved = planWords[language].savedAt(writtenInstant(savedAt, zone, language))
  const by = planChangeWords[language].by(savedByName)
  return [writes ? `${saved} ${by}` : saved, publicationOf(plan, zone, language)].join('; ')
}

/** When this very version was published, if it was. */
export function publicationOf({ versionPublishedAt }: StoredPlan, zone: Zone, language: Language): string {
  const words = planChangeWords[language]
  if (versionPublishedAt === null) return words.notPublished
  return words.publishedOn(writtenInstant(versionPublishedAt, zone, language))
}

export function signedRupiah(amount: number, language: Language): string {
  return `${amount > 0 ? '+' : ''}${rupiahOnScreen(BigInt(amount), language)}`
}

export function signedCount(count: number, language: Language): string {
  return `${count > 0 ? '+' : ''}${countInFigures(count, language)}`
}
