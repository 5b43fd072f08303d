/** Whether two versions of a plan say the same. */
import { canonicalText } from '../canonical/canonical.ts'
import type { PlanDocument } from './plan-document.ts'

export function unchanged(before: PlanDocument, after: PlanDocument): boolean {
  return canonicalText(before) === canonicalText(after)
}
