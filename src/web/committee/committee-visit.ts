/** A category as the committee opens it: found, and the visitor's role in it decided by the rules of the chapter. */
import { mayActAs, type PanelRole } from '../../award/judging/access.ts'
import { noPermission, notFound } from '../door/trouble.handlers.ts'
import { categoryOf, type CategoryFound } from '../season-lookup.ts'
import type { Handler } from '../route.ts'
import type { Visit } from '../visit.ts'

export type CategoryHandler = (visit: Visit, found: CategoryFound) => Promise<Response>

/** Strangers get the page for what does not exist; members without the role are told so. */
export function forRole(role: PanelRole, handle: CategoryHandler): Handler {
  return async (visit) => {
    const found = await categoryOf(visit)
    if (!found) return notFound(visit)
    const may = mayActAs(role, visit.viewer, found.rulebook.panel, found.key)
    if (may.ok) return handle(visit, found)
    return may.refusal.code === 'not_found' ? notFound(visit) : noPermission(visit)
  }
}
