/** What is kept about a person: for themselves, and for the administrator whom they ask. */
import { factDifferences } from '../../award/people/fact-differences.ts'
import { erasePerson, isErased } from '../../actions/erase-person.ts'
import { exportPerson, type ExportedData, type PersonExport } from '../../actions/export-person.ts'
import { listPeople } from '../../store/personal-data.ts'
import { personalDataItem } from '../../wording/personal-data.ts'
import { eraseSentence } from '../../wording/person-data-refusals.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { ROWS_A_PAGE, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { download, page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { PeopleDataPage, peopleFields } from './people-data.page.tsx'
import { erasureFields, PersonDataPage, type PersonDataPart, type PersonDataView } from './person-data.page.tsx'

export async function showMyData(visit: Visit): Promise<Response> {
  const kept = await keptOf(visit, ownId(visit), 'page')
  if (!kept) return notFound(visit)
  const view = { ...shown(visit, kept), json: paths.myDataJson(), office: null }
  return page(visit, PersonDataPage({ frame: frameOf(visit), view }))
}

export async function downloadMyData(visit: Visit): Promise<Response> {
  return jsonFile(visit, await keptOf(visit, ownId(visit), 'file'))
}

export async function showPeopleData(visit: Visit): Promise<Response> {
  const asked = (visit.url.searchParams.get(peopleFields.text) ?? '').trim().slice(0, 200)
  const at = Math.min(Math.max(1, wantedPage(visit.url)), 100_000)
  const found = await listPeople(visit.site.db, asked, (at - 1) * ROWS_A_PAGE, ROWS_A_PAGE + 1)
  const pathOf = (number: number) =>
    paths.peopleData({ ...(asked ? { [peopleFields.text]: asked } : {}), [peopleFields.page]: String(number) })
  const view = {
    asked,
    people: found.slice(0, ROWS_A_PAGE).map(({ id, name, email }) => ({
      name,
      email,
      href: paths.personData(id),
      erased: isErased(email),
    })),
    previous: at > 1 ? pathOf(at - 1) : null,
    next: found.length > ROWS_A_PAGE ? pathOf(at + 1) : null,
  }
  return page(visit, PeopleDataPage({ frame: frameOf(visit), view }))
}

export async function showPersonData(visit: Visit): Promise<Response> {
  return personPage(visit, '', [])
}

export async function downloadPersonData(visit: Visit): Promise<Response> {
  return jsonFile(visit, await keptOf(visit, askedId(visit), 'file'))
}

export async function postErasePerson(visit: Visit): Promise<Response> {
  const reason = visit.form?.text(erasureFields.reason) ?? ''
  const outcome = await erasePerson(visit.desk, askedId(visit), reason)
  if (outcome.ok) return seeOther(visit, paths.peopleData(), 'data-orang-dihapus')
  const text = eraseSentence(outcome.refusal, visit.language)
  return personPage(visit, reason, [{ field: erasureFields.reason, text }])
}

async function personPage(visit: Visit, reason: string, errors: readonly FieldError[]): Promise<Response> {
  const person = askedId(visit)
  const kept = await keptOf(visit, person, 'page')
  if (!kept) return notFound(visit)
  const erase = isErased(kept.person.email) ? null : paths.erasePerson(person)
  const view = { ...shown(visit, kept), json: paths.personDataJson(person), office: { erase, reason } }
  return page(visit, PersonDataPage({ frame: frameOf(visit), view, errors }), errors.length > 0 ? 422 : 200)
}

const ownId = ({ viewer }: Visit): string => viewer.person?.id ?? ''
const askedId = ({ params }: Visit): string => params['orang'] ?? ''

async function keptOf(visit: Visit, person: string, as: 'page' | 'file'): Promise<PersonExport | null> {
  const outcome = await exportPerson(visit.desk, person, as)
  return outcome.ok ? outcome.value : null
}

async function jsonFile(visit: Visit, kept: PersonExport | null): Promise<Response> {
  if (!kept) return notFound(visit)
  const { language } = visit
  const data = kept.data.map((part) => ({ ...part, ...personalDataItem(part.id, language) }))
  return download('data-pribadi.json', 'json', `${JSON.stringify({ ...kept, data }, null, 1)}\n`)
}

const ROWS_SHOWN = 5
const FACTS_SHOWN = 20
const LETTERS_SHOWN = 300

function shown({ language }: Visit, { person, data }: PersonExport): Pick<PersonDataView, 'name' | 'parts'> {
  const part = ({ id, given, count, rows }: ExportedData): PersonDataPart => ({
    id,
    what: personalDataItem(id, language).what,
    given,
    count,
    rows: rows.slice(0, ROWS_SHOWN).map(({ row }) =>
      factDifferences(null, row)
        .filter(({ path }) => path[0] !== 'id')
        .slice(0, FACTS_SHOWN)
        .map((fact) => ({ ...fact, after: short(fact.after) })),
    ),
  })
  return { name: person.name, parts: data.map(part) }
}

function short<Value>(value: Value): Value | string {
  return typeof value === 'string' && value.length > LETTERS_SHOWN ? `${value.slice(0, LETTERS_SHOWN)}…` : value
}
