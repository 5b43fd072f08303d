/** What came of the socialisation, and the names behind a figure. */
import { WORKERS_OUTREACH } from '../../award/nomination/file-sections.ts'
import { workersOutreach } from '../../award/nomination/workers-outreach.ts'
import { listSectionOfAll } from '../../store/file-sections.ts'
import {
  countNamed,
  listNamed,
  listPlaceFigures,
  listPlaceNames,
  type NamedInvitee,
  type PlaceFigures,
} from '../../store/outreach-figures.ts'
import type { Language } from '../../wording/language.ts'
import { countInFigures } from '../../wording/numbers.ts'
import { outreachWords } from '../../wording/outreach.ts'
import type { StatusShape } from '../components/status.tsx'
import { frameOf } from '../frame.ts'
import type { SetUpFound, SetUpHandler } from '../organiser/set-up-found.ts'
import { ROWS_A_PAGE, rowsOfPage, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { placeOf } from './events.handlers.ts'
import { type FIGURES, type FiguresNames, FiguresPage, figuresQuery, type ShownFigures } from './figures.page.tsx'
import { namesOf } from './invitees.handlers.ts'

/** Stands for whoever lies in no regency or city. */
const NO_PLACE = '-'

type PlaceName = (code: string | null) => string

export const showFigures: SetUpHandler = async (visit, found) => {
  const { season, address } = found
  const { db } = visit.site
  const { language } = visit
  const words = outreachWords[language]
  const places = await listPlaceNames(db, season.province)
  const nameOf: PlaceName = (code) => (code === null ? words.noPlace : (places.get(code) ?? code))
  const figures = await listPlaceFigures(db, season)
  const workers = workersOutreach(await listSectionOfAll(db, season, WORKERS_OUTREACH))
  const wanted = visit.url.searchParams.get(figuresQuery.place)
  const chosen = figures.find(({ place }) => (place ?? NO_PLACE) === wanted)
  const view = {
    place: placeOf(found),
    rows: figures.map((row) => ({
      name: nameOf(row.place),
      href: paths.outreachFigures(address, { [figuresQuery.place]: row.place ?? NO_PLACE }),
      figures: shown(row, language),
    })),
    total: shown(totalOf(figures), language),
    names: chosen ? await namesBehind(visit, found, chosen.place, nameOf) : null,
    workers: [
      { label: words.workersEvents, value: countInFigures(workers.activities, language) },
      { label: words.workersReached, value: countInFigures(workers.reached, language) },
      { label: words.workersRegistered, value: countInFigures(workers.registered, language) },
    ],
  }
  return page(visit, FiguresPage({ frame: frameOf(visit, season.example), view }))
}

/** An organisation lies in one place, so that places can be added up. */
function totalOf(figures: readonly PlaceFigures[]): PlaceFigures {
  const sum = (of: (typeof FIGURES)[number]) => figures.reduce((total, row) => total + row[of], 0)
  return {
    place: null,
    invited: sum('invited'),
    answered: sum('answered'),
    attended: sum('attended'),
    organisations: sum('organisations'),
    nominated: sum('nominated'),
    notYet: sum('notYet'),
  }
}

function shown(row: PlaceFigures, language: Language): ShownFigures {
  const written = (of: (typeof FIGURES)[number]) => countInFigures(row[of], language)
  return {
    invited: written('invited'),
    answered: written('answered'),
    attended: written('attended'),
    organisations: written('organisations'),
    nominated: written('nominated'),
    notYet: written('notYet'),
  }
}

async function namesBehind(
  visit: Visit,
  { season, address }: SetUpFound,
  place: string | null,
  nameOf: PlaceName,
): Promise<FiguresNames> {
  const { db } = visit.site
  const onlyNotYet = visit.url.searchParams.has(figuresQuery.notYet)
  const choice = { place, which: onlyNotYet ? ('not_yet' as const) : ('all' as const) }
  const asked = { [figuresQuery.place]: place ?? NO_PLACE }
  const [all, some] = [asked, { ...asked, [figuresQuery.notYet]: '1' }].map((pairs) =>
    paths.outreachFigures(address, pairs),
  )
  const here = (onlyNotYet ? some : all) ?? ''
  const { first, pager } = rowsOfPage(await countNamed(db, season, choice), wantedPage(visit.url), here)
  const rows = await listNamed(db, season, choice, { first, count: ROWS_A_PAGE })
  return {
    place: nameOf(place),
    onlyNotYet,
    otherHref: (onlyNotYet ? all : some) ?? '',
    rows: rows.map((row) => namedRow(row, visit.language)),
    pager,
  }
}

const NOMINATION_SHAPES: Readonly<Record<'handed_in' | 'draft' | 'none', StatusShape>> = {
  handed_in: 'done',
  draft: 'part',
  none: 'open',
}

function namedRow(row: NamedInvitee, language: Language): FiguresNames['rows'][number] {
  const words = outreachWords[language]
  const { event, invitee, title, name, organisationName, answer, walkIn, present, nomination } = row
  return {
    key: `${event}/${invitee}`,
    ...namesOf(name === null ? null : { name, organisationName: organisationName ?? '' }, language),
    event: title,
    answer: answer ? words.answers[answer] : walkIn ? words.walkIns : words.noAnswer,
    attended: present === null ? words.notNoted : present ? words.present : words.absent,
    attendedShape: present === null ? 'open' : present ? 'done' : 'stop',
    nomination: nomination === null ? words.noNomination : words.nominations[nomination],
    nominationShape: nomination === null ? 'open' : NOMINATION_SHAPES[nomination],
  }
}
