/** A verifier adds a photograph to a visit; which of them belong to a record is said when it is signed. */
import { accept, refuse, type Result } from '../award/result.ts'
import { VISIT_PHOTOS_MAX } from '../award/verification/field-visit.ts'
import type { VisitAccessRefusal } from '../award/verification/visit-access.ts'
import type { ReceivedFile, StoreRefusal } from '../platform/file-store.ts'
import { lockFile } from '../store/evidence.ts'
import { insertVisitPhoto, listVisits, type VisitKey } from '../store/field-visits.ts'
import { actor, type Desk } from './desk.ts'
import {
  checkedAndCleared,
  type EvidenceCheckRefusal,
  type EvidenceDesk,
  type EvidenceInfected,
} from './evidence-desk.ts'
import { fileToVisit } from './visited-file.ts'

export type AddVisitPhotoRefusal =
  | VisitAccessRefusal
  | EvidenceCheckRefusal
  | EvidenceInfected
  | StoreRefusal
  | { readonly code: 'visit_photo_not_a_picture' }
  | { readonly code: 'too_many_visit_photos'; readonly photosMax: number }

const NAME_CHARACTERS_MAX = 200

/** Whatever becomes of it, nothing of `received` is left aside. */
export async function addVisitPhoto(
  desk: Desk,
  looking: Pick<EvidenceDesk, 'check' | 'scan'>,
  key: VisitKey,
  sent: { readonly name: string; readonly received: ReceivedFile },
): Promise<Result<string, AddVisitPhotoRefusal>> {
  const { received } = sent
  try {
    const content = await checkedAndCleared(looking, received.path)
    if (!content.ok) return content
    const { kind } = content.value
    const picture = kind === 'jpg' || kind === 'png' ? kind : null
    if (picture === null) return refuse({ code: 'visit_photo_not_a_picture' })
    return await desk.transaction<string, AddVisitPhotoRefusal>(async (db) => {
      await lockFile(db, key)
      const file = await fileToVisit(desk, db, key)
      if (!file.ok) return file
      const visit = (await listVisits(db, key)).find((one) => one.visit === key.visit)
      if (!visit) return refuse({ code: 'not_found' })
      if (visit.photos.length >= VISIT_PHOTOS_MAX)
        return refuse({ code: 'too_many_visit_photos', photosMax: VISIT_PHOTOS_MAX })
      // Before its row: a file without a row is waste, a row without its file is a loss.
      const kept = await received.keep()
      if (!kept.ok) return kept
      const { bytes, sha256 } = received
      const photo = desk.newId()
      const name = sent.name.normalize('NFC').trim().slice(0, NAME_CHARACTERS_MAX) || `foto.${picture}`
      const row = { photo, name, kind: picture, bytes, sha256 }
      await insertVisitPhoto(db, key, row, { at: desk.now(), by: actor(desk) })
      const subject = `${key.candidate}/${key.visit}/${photo}`
      await desk.record(db, key, 'field_visit_photo_added', subject, { kind: picture, bytes, sha256 })
      return accept(photo)
    })
  } finally {
    await received.discard()
  }
}
