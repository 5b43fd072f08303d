/** Marking without a network: the page that opens from the device, and what a device needs to know of whoever is signed in. */
import { findDeviceKey } from '../../store/people.ts'
import { deviceOwnerOf } from '../device-owner.ts'
import { noPermission } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { json, page } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { OfflineRoomPage } from './offline-room.page.tsx'

/** Kept by browsers for whoever comes next, so nothing of anybody stands on it. */
export async function showOfflineRoom(visit: Visit): Promise<Response> {
  const frame = { ...frameOf(visit), viewer: null, antiForgery: '', flash: null }
  return page(visit, OfflineRoomPage({ frame, view: {} }))
}

export async function tellDeviceFacts(visit: Visit): Promise<Response> {
  const { person } = visit.viewer
  const key = person && (await findDeviceKey(visit.site.db, person.id))
  return key ? json({ owner: deviceOwnerOf(visit), key, antiForgery: visit.antiForgery }) : noPermission(visit)
}
