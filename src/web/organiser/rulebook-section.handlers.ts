/** One section of the draft: show it, change its lists, save it, or say who was faster. */
import { currentDraft } from '../../actions/rulebook-draft.ts'
import { saveRulebookDraft } from '../../actions/save-rulebook-draft.ts'
import type { JsonPath } from '../../award/rulebook/json-text.ts'
import type { Rulebook } from '../../award/rulebook/rulebook.ts'
import { rulebookFlaws } from '../../award/rulebook/rulebook-flaws.ts'
import { rulebookOfDocument } from '../../award/rulebook/rulebook.schema.ts'
import { draftConcerns } from '../../award/season/readiness.ts'
import { stageDateRefusals } from '../../award/season/stage-dates.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { concernSentence } from '../../wording/rulebook-concerns.ts'
import { rulebookFormWords } from '../../wording/rulebook-form.ts'
import { rulebookSentence } from '../../wording/rulebook.ts'
import { stageDateSentence } from '../../wording/set-up.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { antiForgeryField, type FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { withPart } from './document-part.ts'
import { RulebookSectionPage, type RulebookSectionView } from './rulebook-section.page.tsx'
import { openedPart, sectionAt } from './section-at.ts'
import { afterListDeed, readTyped, sectionFields } from './section.form.ts'
import { placeOfPath } from './section-place.ts'
import type { Section, SectionPart } from './section.ts'
import { nearestName, sectionDifferences, shownParts } from './section-view.ts'
import type { SetUpFound, SetUpHandler } from './set-up-found.ts'

export const showRulebookSection: SetUpHandler = async (visit, found) => {
  const section = sectionIn(visit, found)
  if (!section) return notFound(visit)
  return sectionPage(visit, found, section, openedPart(section, found.draft.rulebook), {}, 200)
}

export const postRulebookSection: SetUpHandler = async (visit, found) => {
  const section = sectionIn(visit, found)
  if (!visit.form) return notFound(visit)
  if (!section) return gonePage(visit, found)
  const partsOf = (typed: unknown) => partsFor(visit, found, section, typed)
  const typed = readTyped(openedPart(section, found.draft.rulebook), partsOf, visit.form)
  const button = visit.form.text(sectionFields.deed)
  if (button !== '') {
    const own = button.startsWith('isi:') ? section.deeds?.[button.slice('isi:'.length)] : undefined
    const changed = own ? own(typed) : afterListDeed(typed, partsOf(typed), button)
    return sectionPage(visit, found, section, changed, { unsaved: true }, 200)
  }
  const read = rulebookOfDocument(documentWith(section, found.draft.rulebook, typed))
  const errors = read.ok
    ? (section.check?.(read.value, typed) ?? [])
    : read.refusal.map(({ path, ...fault }) => ({
        field: fieldFor(partsOf(typed), path, section.root),
        text: rulebookSentence({ ...fault, path, at: { line: 0, column: 0 } }, visit.language),
      }))
  if (!read.ok || errors.length > 0) return sectionPage(visit, found, section, typed, { errors }, 422)
  return saved(visit, found, section, typed, read.value)
}

async function saved(visit: Visit, found: SetUpFound, section: Section, typed: unknown, rulebook: Rulebook) {
  const version = visit.form?.text(sectionFields.version) ?? ''
  const seen = /^\d{1,9}$/.test(version) ? Number(version) : -1
  const outcome = await saveRulebookDraft(visit.desk, found.season, seen, rulebook)
  if (outcome.ok) {
    return seeOther(visit, paths.rulebookSection(found.address, ...section.steps), 'draf-aturan-tersimpan')
  }
  return outcome.refusal.code === 'draft_changed_elsewhere'
    ? conflictPage(visit, found, section, typed)
    : notFound(visit)
}

/** What was typed stays in the form, now on top of what is stored; the differences stand above it. */
async function conflictPage(visit: Visit, found: SetUpFound, section: Section, typed: unknown): Promise<Response> {
  const draft = (await currentDraft(visit.site.db, found.season)) ?? found.draft
  const now = { ...found, draft }
  const fresh = sectionIn(visit, now) ?? section
  const stored = openedPart(fresh, draft.rulebook)
  const words = rulebookFormWords[visit.language]
  const conflict = {
    changedAt: draft.savedAt ? writtenInstant(draft.savedAt, found.season.zone, visit.language) : '',
    differences: sectionDifferences(
      { parts: partsFor(visit, now, fresh, typed), typed },
      { parts: partsFor(visit, now, fresh, stored), typed: stored },
      [words.yes, words.no],
    ),
  }
  return sectionPage(visit, now, fresh, typed, { conflict }, 409)
}

/** Somebody removed the category or criterion meanwhile: what was typed is shown once more, to be used elsewhere. */
async function gonePage(visit: Visit, found: SetUpFound): Promise<Response> {
  const { form, language, params } = visit
  const typed = (form?.startingWith('') ?? []).filter(
    ({ rest, text }) => !rest.includes(':') && !OWN_FIELDS.has(rest) && text !== '',
  )
  if (params['bagian'] !== 'kategori' || typed.length === 0) return notFound(visit)
  const words = rulebookFormWords[language]
  const { season, address, draft } = found
  const view: RulebookSectionView = {
    season: `${season.label}, ${season.placeName}`,
    title: words.goneTitle,
    lede: words.goneText,
    action: paths.rulebookSection(address, 'kategori'),
    setUpHref: paths.setUp(address),
    crumbs: [],
    version: draft.version,
    parts: [],
    errors: [],
    lacking: [],
    doubts: [],
    unsaved: false,
    conflict: {
      changedAt: draft.savedAt ? writtenInstant(draft.savedAt, season.zone, language) : '',
      differences: typed.map(({ rest, text }) => ({ label: rest, yours: text, stored: '' })),
    },
  }
  return page(visit, RulebookSectionPage({ frame: frameOf(visit, season.example), view }), 409)
}

const OWN_FIELDS = new Set<string>([antiForgeryField, sectionFields.version, sectionFields.deed])

function sectionIn({ params, language }: Visit, { draft, season }: SetUpFound): Section | null {
  const { bagian, kategori, daftar, kriteria } = params
  const steps = [bagian, kategori, daftar, kriteria].filter((step) => step !== undefined)
  return sectionAt(steps, draft.rulebook, season.zone, language)
}

function documentWith({ root, closed }: Section, rulebook: Rulebook, typed: unknown): unknown {
  return withPart(rulebook, root, closed ? closed(typed) : typed)
}

function partsFor({ language }: Visit, { address, draft }: SetUpFound, section: Section, typed: unknown) {
  const { rulebook } = draft
  const read = rulebookOfDocument(documentWith(section, rulebook, typed))
  const sound = read.ok && !rulebookFlaws(read.value).some(({ path }) => path.includes('valueFunction'))
  return section.parts({ language, address, rulebook, typed, sound: sound ? read.value : null })
}

function fieldFor(parts: readonly SectionPart[], path: JsonPath, root: JsonPath): string {
  const [first] = parts
  const fallback = first && 'path' in first ? first.path.join('.') : 'isi'
  return nearestName(parts, path.slice(root.length)) ?? fallback
}

/** What the saved draft lacks in this very section. */
function lackingIn({ language }: Visit, { draft }: SetUpFound, section: Section, parts: readonly SectionPart[]) {
  const { rulebook } = draft
  const flaws = rulebookFlaws(rulebook)
    .filter(({ path }) => placeOfPath(path, rulebook).steps.join('/') === section.steps.join('/'))
    .map((flaw) => ({
      field: fieldFor(parts, flaw.path, section.root),
      text: rulebookSentence({ ...flaw, at: { line: 0, column: 0 } }, language),
    }))
  const dates = section.steps[0] === 'tahap' ? stageDateRefusals(rulebook.stages) : []
  return [
    ...flaws,
    ...dates.map((refusal) => ({ field: `stages.${refusal.index}.opens`, text: stageDateSentence(refusal, language) })),
  ]
}

/** What the saved draft says in this very section and probably does not mean. */
function doubtsIn({ language }: Visit, { draft }: SetUpFound, section: Section, parts: readonly SectionPart[]) {
  const { rulebook } = draft
  return draftConcerns(rulebook)
    .filter(({ path }) => placeOfPath(path, rulebook).steps.join('/') === section.steps.join('/'))
    .map((concern) => ({
      field: fieldFor(parts, concern.path, section.root),
      text: concernSentence(concern, language),
    }))
}

type Shown = {
  readonly errors?: readonly FieldError[]
  readonly unsaved?: boolean
  readonly conflict?: RulebookSectionView['conflict']
}

function sectionPage(
  visit: Visit,
  found: SetUpFound,
  section: Section,
  typed: unknown,
  { errors = [], unsaved = false, conflict = null }: Shown,
  status: number,
): Response {
  const { season, address, draft } = found
  const parts = partsFor(visit, found, section, typed)
  const asStored = errors.length === 0 && !unsaved && !conflict
  // A form that came back keeps the version it was made from; after a conflict it goes on from what is stored now.
  const seen = conflict || asStored ? String(draft.version) : (visit.form?.text(sectionFields.version) ?? '')
  const view: RulebookSectionView = {
    season: `${season.label}, ${season.placeName}`,
    title: section.title,
    lede: section.lede,
    action: paths.rulebookSection(address, ...section.steps),
    setUpHref: paths.setUp(address),
    crumbs: crumbsOf(visit, found, section),
    version: /^\d{1,9}$/.test(seen) ? Number(seen) : draft.version,
    parts: shownParts(parts, typed, visit.language === 'id'),
    errors,
    lacking: asStored ? lackingIn(visit, found, section, parts) : [],
    doubts: asStored ? doubtsIn(visit, found, section, parts) : [],
    unsaved,
    conflict,
  }
  return page(visit, RulebookSectionPage({ frame: frameOf(visit, season.example), view }), status)
}

function crumbsOf({ language }: Visit, { address, draft }: SetUpFound, { steps }: Section) {
  const words = rulebookFormWords[language]
  const [, category] = steps
  if (category === undefined) return []
  const name = draft.rulebook.categories.find(({ id }) => id === category)?.name ?? category
  return [
    { label: words.categories.title, href: paths.rulebookSection(address, 'kategori') },
    ...(steps.length > 2 ? [{ label: name, href: paths.rulebookSection(address, 'kategori', category) }] : []),
    ...(steps.length > 3
      ? [{ label: words.criteria.title, href: paths.rulebookSection(address, 'kategori', category, 'kriteria') }]
      : []),
  ]
}
