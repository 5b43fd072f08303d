/** Logos of a season's hosts: the draft's own, one more, one less. */
import { changeLogo } from '../../actions/change-logo.ts'
import { PICTURE_BYTES_MAX, pictureFrom } from '../../award/season/logos.ts'
import { knownPictures } from '../../store/pictures.ts'
import { type LogoTrouble, logoSentence } from '../../wording/logos.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { logosFields as fields, LogosPage } from './logos.page.tsx'
import type { SetUpFound, SetUpHandler } from './set-up-found.ts'

/** The largest picture, and room for the rest of the form. */
export const LOGO_BODY_BYTES_MAX = PICTURE_BYTES_MAX + 16 * 1024

export const showLogos: SetUpHandler = async (visit, found) => logosPage(visit, found, null, 200)

/** Answered before the body is read to its end. */
export const logoTooLarge: SetUpHandler = async (visit, found) =>
  logosPage(visit, found, { code: 'picture_too_large', bytesMax: PICTURE_BYTES_MAX }, 413)

export const postLogos: SetUpHandler = async (visit, found) => {
  const { form, desk } = visit
  if (!form) return notFound(visit)
  const host = form.text(fields.host)
  if (form.has(fields.remove)) return answered(visit, found, await changeLogo(desk, found.season, host, null))
  const file = form.file(fields.file)
  const picture = pictureFrom(file ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array())
  if (!picture.ok) return logosPage(visit, found, picture.refusal, 422)
  return answered(visit, found, await changeLogo(desk, found.season, host, picture.value))
}

type Changed = Awaited<ReturnType<typeof changeLogo>>

async function answered(visit: Visit, found: SetUpFound, outcome: Changed): Promise<Response> {
  if (outcome.ok) return seeOther(visit, paths.logos(found.address), 'draf-aturan-tersimpan')
  const { refusal } = outcome
  return refusal.code === 'not_found' ? notFound(visit) : logosPage(visit, found, refusal, 422)
}

async function logosPage(visit: Visit, found: SetUpFound, trouble: LogoTrouble | null, status: number) {
  const { season, address, draft } = found
  const { hosts, logos = [] } = draft.rulebook
  const names = logos.map(({ file }) => file)
  const known = await knownPictures(visit.site.db, names)
  const field = trouble?.code === 'host_unknown' ? fields.host : fields.file
  const view = {
    season: `${season.label}, ${season.placeName}`,
    action: paths.logos(address),
    setUpHref: paths.setUp(address),
    identityHref: paths.rulebookSection(address, 'identitas'),
    hosts,
    logos: logos.map(({ of, file }) => ({ host: of, src: known.has(file) ? paths.picture(file) : null })),
    chosen: visit.form?.text(fields.host) ?? '',
    errors: trouble ? [{ field, text: logoSentence(trouble, visit.language) }] : [],
  }
  return page(visit, LogosPage({ frame: frameOf(visit, season.example), view }), status)
}
