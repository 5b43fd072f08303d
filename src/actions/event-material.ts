/** Somebody who runs the season adds a file to the material of an event, or takes one out. */
import { keptFileName } from '../award/nomination/evidence.ts'
import type { EventKey } from '../award/outreach/event.ts'
import { holdsIdentityNumber } from '../award/people/identity-numbers.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { ReceivedFile, StoreRefusal } from '../platform/file-store.ts'
import { insertMaterial, insertMaterialRemoval, lastMaterial, listMaterials } from '../store/outreach-materials.ts'
import { actor, type Desk } from './desk.ts'
import {
  checkedAndCleared,
  type EvidenceCheckRefusal,
  type EvidenceDesk,
  type EvidenceInfected,
} from './evidence-desk.ts'
import { eventToChange } from './invite-to-event.ts'

export const MATERIALS_MAX = 20

export type AddMaterialRefusal =
  | { readonly code: 'not_found' }
  | EvidenceCheckRefusal
  | EvidenceInfected
  | StoreRefusal
  | { readonly code: 'material_there_already'; readonly name: string }
  | { readonly code: 'materials_too_many'; readonly materialsMax: number }
  | { readonly code: 'evidence_name_holds_identity_number' }

/** Told and refused by what it holds, like evidence. Whatever becomes of it, nothing of `received` is left aside. */
export async function addEventMaterial(
  desk: Desk,
  looking: Pick<EvidenceDesk, 'check' | 'scan'>,
  key: EventKey,
  typedName: string,
  received: ReceivedFile,
): Promise<Result<number, AddMaterialRefusal>> {
  try {
    const content = await checkedAndCleared(looking, received.path)
    if (!content.ok) return content
    const { kind } = content.value
    const { bytes, sha256 } = received
    return await desk.transaction<number, AddMaterialRefusal>(async (db) => {
      if (!(await eventToChange(desk, db, key))) return refuse({ code: 'not_found' })
      const there = await listMaterials(db, key)
      const same = there.find((one) => one.sha256 === sha256)
      if (same) return refuse({ code: 'material_there_already', name: same.name })
      if (there.length >= MATERIALS_MAX) return refuse({ code: 'materials_too_many', materialsMax: MATERIALS_MAX })
      const name = keptFileName(typedName, kind)
      if (holdsIdentityNumber(name)) return refuse({ code: 'evidence_name_holds_identity_number' })
      // Before its row: a file without a row is waste, a row without its file is a loss.
      const kept = await received.keep()
      if (!kept.ok) return kept
      const material = (await lastMaterial(db, key)) + 1
      const row = { material, name, kind, bytes, sha256 }
      await insertMaterial(db, key, row, { at: desk.now(), by: actor(desk) })
      await desk.record(db, key, 'outreach_material_added', `${key.event}/${material}`, {
        kind,
        bytes,
        sha256,
      })
      return accept(material)
    })
  } finally {
    await received.discard()
  }
}

export async function removeEventMaterial(
  desk: Desk,
  key: EventKey,
  material: number,
): Promise<Result<true, { readonly code: 'not_found' }>> {
  return desk.transaction<true, { readonly code: 'not_found' }>(async (db) => {
    const event = await eventToChange(desk, db, key)
    const there = event && (await listMaterials(db, key)).some((one) => one.material === material)
    if (!there) return refuse({ code: 'not_found' })
    await insertMaterialRemoval(db, key, material, { at: desk.now(), by: actor(desk) })
    await desk.record(db, key, 'outreach_material_removed', `${key.event}/${material}`, {})
    return accept(true)
  })
}
