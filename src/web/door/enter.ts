/**
 * The one door of all rooms. It finds what the address names, asks the rule who may, and only then calls the handler:
 * a handler is never reached without it. Strangers get the same page for a room they may not know as for none at all.
 */
import { type DoorRole, mayEnter } from '../../award/judging/door.ts'
import type { LedPanel } from '../../award/judging/panel-seats.ts'
import { fileOf } from '../candidate/file-found.ts'
import { paths } from '../paths.ts'
import { answerFormerHolder } from '../panel/late-sheet.handlers.ts'
import { sheetOf } from '../panel/sheet-found.ts'
import { asksForJson, json, seeOther } from '../reply.ts'
import type { Role, Route } from '../route.ts'
import { categoryOf, type SeasonFound, seasonOf } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { keptFormOf } from './kept-form.ts'
import { signInKeeping } from './sign-in.handlers.ts'
import { noPermission, notFound } from './trouble.handlers.ts'

export async function enter(route: Route, arrived: Visit): Promise<Response> {
  const visit = { ...arrived, url: withDeclared(route.query, arrived.url) }
  const open = route.who.includes('anyone')
  if (!open && !visit.viewer.person) {
    // Script keeps what was typed on the page; nobody is led away from it.
    if (asksForJson(visit)) return json({ code: 'session_over' }, 401)
    const kept = keptFormOf(route, visit)
    return kept ? signInKeeping(visit, kept) : seeOther(visit, paths.signIn())
  }
  switch (route.of) {
    case 'site':
      return open || mayEnterSomewhere(route.who, visit) ? route.handler(visit) : noPermission(visit)
    case 'season':
      return throughDoor(route.who, visit, await seasonOf(visit), panelOfSeason, route.handler)
    case 'category':
      return throughDoor(route.who, visit, await categoryOf(visit), (found) => found.panel, route.handler)
    case 'sheet': {
      // Who may open a sheet is asked where it is found: another's sheet and none at all are the same nothing.
      const found = await sheetOf(visit)
      if (found) return route.handler(visit, found)
      return (await answerFormerHolder(visit)) ?? notFound(visit)
    }
    case 'file': {
      const found = await fileOf(visit)
      const actsAs = route.who.find((role) => found?.roles.some((held) => held === role)) ?? null
      return found
        ? route.handler({ ...visit, actsAs: actsAs && isDoorRole(actsAs) ? actsAs : null }, found)
        : notFound(visit)
    }
  }
}

function panelOfSeason({ rulebook }: SeasonFound): LedPanel {
  return rulebook.panel
}

async function throughDoor<Found extends SeasonFound>(
  who: readonly Role[],
  visit: Visit,
  found: Found | null,
  panelOf: (found: Found) => LedPanel,
  handle: (visit: Visit, found: Found) => Promise<Response>,
): Promise<Response> {
  if (!found) return notFound(visit)
  if (who.includes('anyone') || who.includes('signed-in')) return handle(visit, found)
  const may = mayEnter(who.filter(isDoorRole), visit.viewer, panelOf(found), found.season)
  if (may.ok) return handle({ ...visit, actsAs: may.value }, found)
  return may.refusal.code === 'not_found' ? notFound(visit) : noPermission(visit)
}

/** A room of no single season: open to whoever holds such a role in any of them. */
function mayEnterSomewhere(who: readonly Role[], { viewer, duties }: Visit): boolean {
  return who.some((role) => {
    switch (role) {
      case 'anyone':
      case 'signed-in':
        return true
      case 'administrator':
        return viewer.administrator
      case 'assessor':
        return duties.marks
      case 'chair':
        return duties.chair
      case 'secretary':
        return duties.secretary
      case 'committee':
        return duties.chair || duties.secretary
      case 'panel':
        return viewer.seats.length > 0
      default:
        return viewer.roles.some((held) => held.role === role)
    }
  })
}

function isDoorRole(role: Role): role is DoorRole {
  return role !== 'anyone' && role !== 'signed-in'
}

/** What a route does not declare, nothing behind the door can read. */
function withDeclared(declared: readonly string[], asked: URL): URL {
  if ([...asked.searchParams.keys()].every((name) => declared.includes(name))) return asked
  const url = new URL(asked)
  for (const name of asked.searchParams.keys()) if (!declared.includes(name)) url.searchParams.delete(name)
  return url
}
