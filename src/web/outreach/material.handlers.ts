/** The files of an event: show them, take one in while it arrives, hand one out, take one out. */
import { addEventMaterial, type AddMaterialRefusal, removeEventMaterial } from '../../actions/event-material.ts'
import { listMaterials } from '../../store/outreach-materials.ts'
import { sizeInFigures } from '../../wording/evidence.ts'
import { evidenceRefusalSentence } from '../../wording/evidence-refusals.ts'
import { outreachSentence } from '../../wording/outreach-refusals.ts'
import { expiredForm, notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { receivedForm, type ReceiveRefusal } from '../received-form.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { type EventFound, type EventHandler, numberIn } from './event-found.ts'
import { placeOf } from './events.handlers.ts'
import { materialFile } from './invitation.handlers.ts'
import { materialFields as fields, MaterialPage } from './material.page.tsx'

const MEGABYTE = 1024 * 1024

export const showMaterial: EventHandler = async (visit, found) => materialPage(visit, found, [], 200)

export const postMaterial: EventHandler = async (visit, found) => {
  const { evidence } = visit.site
  const arrived = await receivedForm<never>(visit, {
    store: evidence.store,
    bytesMax: evidence.caps.fileBytesMax,
    against: () => null,
  })
  if (!arrived.ok) return refused(visit, found, arrived.refusal)
  const { file } = arrived.value
  if (!file) return refused(visit, found, { code: 'evidence_empty' })
  const outcome = await addEventMaterial(visit.desk, evidence, found.key, file.name, file.received)
  if (!outcome.ok) return refused(visit, found, outcome.refusal)
  return seeOther(visit, paths.eventMaterial(found.eventAddress), 'materi-tersimpan')
}

async function refused(
  visit: Visit,
  found: EventFound,
  refusal: AddMaterialRefusal | ReceiveRefusal,
): Promise<Response> {
  const { language } = visit
  const shown = (text: string, status = 422) => materialPage(visit, found, [{ field: fields.file, text }], status)
  switch (refusal.code) {
    case 'not_found':
      return notFound(visit)
    case 'form_expired':
      return expiredForm(visit)
    case 'material_there_already':
    case 'materials_too_many':
      return shown(outreachSentence(refusal, language))
    case 'evidence_too_large':
      return shown(evidenceRefusalSentence(refusal, language), 413)
    case 'store_full':
      return shown(evidenceRefusalSentence(refusal, language), 507)
    default:
      return shown(evidenceRefusalSentence(refusal, language))
  }
}

export const downloadMaterial: EventHandler = async (visit, found) =>
  materialFile(visit, found.key, numberIn(visit.params['materi']))

export const postRemoveMaterial: EventHandler = async (visit, found) => {
  const outcome = await removeEventMaterial(visit.desk, found.key, numberIn(visit.params['materi']))
  return outcome.ok ? seeOther(visit, paths.eventMaterial(found.eventAddress), 'materi-dikeluarkan') : notFound(visit)
}

async function materialPage(
  visit: Visit,
  found: EventFound,
  errors: readonly FieldError[],
  status: number,
): Promise<Response> {
  const { event, eventAddress, season, key } = found
  const view = {
    place: placeOf(found, event),
    action: paths.eventMaterial(eventAddress),
    megabytesMax: Math.floor(visit.site.evidence.caps.fileBytesMax / MEGABYTE),
    files: (await listMaterials(visit.site.db, key)).map(({ material, name, bytes }) => {
      const href = paths.eventMaterialFile({ ...eventAddress, material })
      return { name, size: sizeInFigures(bytes, visit.language), href, removeAction: href }
    }),
    errors,
  }
  return page(visit, MaterialPage({ frame: frameOf(visit, season.example), view }), status)
}
