/** Claimed and verified figures of one file: show them, record one. */
import { verifyValue, type VerifyValueRefusal } from '../../actions/verify-value.ts'
import { mayWriteInFile } from '../../award/nomination/access.ts'
import { CHECKED_IN, differenceOf, type Figure, figuresOf } from '../../award/verification/verified-value.ts'
import { listVerifiedValues, type StoredValue } from '../../store/verified-values.ts'
import { fileRefusalSentence } from '../../wording/nomination.ts'
import {
  differenceWords,
  figureInWords,
  valueRefusalSentence,
  verifiedValueWords,
} from '../../wording/verified-values.ts'
import { type FileFound, type WholeFile, wholeFile } from '../candidate/file-found.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { placeLabel } from './findings-view.ts'
import {
  type ShownFigure,
  verifiedFields,
  VerifiedValuesPage,
  type VerifiedValuesView,
} from './verified-values.page.tsx'

type Came = Pick<VerifiedValuesView, 'errors' | 'typed'>

export async function showVerifiedValues(visit: Visit, found: FileFound): Promise<Response> {
  return valuesPage(visit, found, { errors: [], typed: null }, 200)
}

export async function postVerifiedValue(visit: Visit, found: FileFound): Promise<Response> {
  const { form, desk } = visit
  if (!form) return notFound(visit)
  const place = form.text(verifiedFields.place)
  const [section = '', item = '', field = ''] = place.split('/')
  const entry = form.text(verifiedFields.entry)
  const typed = { value: form.text(verifiedFields.value(place)), source: form.text(verifiedFields.source(place)) }
  const seenEntry = /^\d{1,9}$/.test(entry) ? Number(entry) : -1
  const outcome = await verifyValue(desk, { ...found.key, section, item, field }, { ...typed, seenEntry })
  if (outcome.ok) return seeOther(visit, paths.verifiedValues(found.fileId), 'angka-tercatat')
  const { refusal } = outcome
  if (refusal.code === 'not_found') return notFound(visit)
  const came = { errors: errorsOf(visit, place, refusal), typed: { place, ...typed } }
  return valuesPage(visit, found, came, refusal.code === 'value_refused' ? 422 : 409)
}

type Refused = Exclude<VerifyValueRefusal, { readonly code: 'not_found' }>

function errorsOf({ language }: Visit, place: string, refusal: Refused): readonly FieldError[] {
  const words = verifiedValueWords[language]
  const at = (text: string) => [{ field: verifiedFields.value(place), text }]
  switch (refusal.code) {
    case 'value_refused':
      return refusal.refusals.map((one) => ({
        field: one.code === 'value_unreadable' ? verifiedFields.value(place) : verifiedFields.source(place),
        text: valueRefusalSentence(one, language),
      }))
    case 'not_a_verifier':
      return at(words.notAVerifier)
    case 'own_file_verified':
      return at(words.own)
    case 'file_not_with_verifiers':
      return at(words.notNow)
    case 'verified_meanwhile':
      return at(words.meanwhile)
    default:
      return at(fileRefusalSentence(refusal, language))
  }
}

async function valuesPage(visit: Visit, found: FileFound, came: Came, status: number): Promise<Response> {
  const whole = await wholeFile(visit, found)
  const { file, fileId, key, season, roles, saved } = whole
  const stored = await listVerifiedValues(visit.site.db, key, key.candidate)
  const figures = file.sections.flatMap((section) => {
    const draft = saved.find((one) => one.section === section.id)?.draft
    return draft ? figuresOf(section, draft) : []
  })
  const view: VerifiedValuesView = {
    ...came,
    fileId,
    candidate: file.candidate.name || key.candidate,
    figures: figures.map((figure) => shownFigure(visit, whole, figure, stored)),
    // What was typed comes back even where it can no longer be recorded.
    records:
      came.typed !== null ||
      (roles.includes('verifier') &&
        !mayWriteInFile(visit.viewer, key, file.candidate).ok &&
        file.nominations.some(({ state }) => CHECKED_IN.includes(state))),
  }
  return page(visit, VerifiedValuesPage({ frame: frameOf(visit, season.example), view }), status)
}

function shownFigure(
  { language }: Visit,
  found: WholeFile,
  figure: Figure,
  stored: readonly StoredValue[],
): ShownFigure {
  const { section, item, field, claimed, unit } = figure
  const last = stored.find((one) => one.section === section && one.item === item && one.field === field)
  return {
    place: [section, item, field].join('/'),
    label: placeLabel(found, figure, language),
    claimed,
    entry: last?.entry ?? 0,
    verified: last ? figureInWords(last.value, unit, language) : null,
    source: last?.source ?? null,
    difference: last ? differenceWords(differenceOf(figure, last.value), unit, language) : null,
    claimWas: last && last.claimed !== claimed ? last.claimed : null,
  }
}
