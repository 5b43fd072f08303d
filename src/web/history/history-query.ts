/** What the filter of the history asks, read from the address: the same for the page and for its downloads. */
import { OUTSIDE_SEASONS, type SeasonKey } from '../../award/places/season-key.ts'
import { isDeed } from '../../award/people/deeds.ts'
import {
  isDay,
  startOfDay,
  dayNumber,
  dayOfNumber,
  type Day,
  type Instant,
  type Zone,
} from '../../award/units/dates.ts'
import { pseudonymOf } from '../../actions/desk.ts'
import type { Db } from '../../store/db.ts'
import { findPeopleNamed, listHistorySeasons, type HistoryFilter } from '../../store/history.ts'
import { findSeason } from '../../store/seasons.ts'
import { historyWords } from '../../wording/history.ts'
import type { Language } from '../../wording/language.ts'
import type { FieldError } from '../layout/frame.ts'

/** Field names of the filter, in the address. `older` and `newer` name the entry where a page begins. */
export const historyFields = {
  season: 'musim',
  deed: 'perbuatan',
  person: 'orang',
  from: 'dari',
  until: 'sampai',
  text: 'cari',
} as const
export const historyPlaceFields = { older: 'sebelum', newer: 'sesudah' } as const

export type HistoryField = keyof typeof historyFields
export type HistoryAsked = Readonly<Record<HistoryField, string>>

const LENGTH_MAX = 200

export function historyAsked(url: URL): HistoryAsked {
  const text = (field: HistoryField) => (url.searchParams.get(historyFields[field]) ?? '').trim().slice(0, LENGTH_MAX)
  return {
    season: text('season'),
    deed: text('deed'),
    person: text('person'),
    from: text('from'),
    until: text('until'),
    text: text('text'),
  }
}

/** Only what was asked, under its name in the address. */
export function historyPairs(asked: HistoryAsked): Readonly<Record<string, string>> {
  const pairs = (Object.keys(historyFields) as HistoryField[]).map((field) => [historyFields[field], asked[field]])
  return Object.fromEntries(pairs.filter(([, text]) => text !== ''))
}

export const seasonChoice = ({ province, season }: SeasonKey): string => `${province}~${season}`

export type HistoryQuestion = {
  readonly filter: HistoryFilter
  readonly zone: Zone
  readonly errors: readonly FieldError[]
}

type Reader = {
  readonly db: Db
  /** The one season this reader may see; null for the administrator, who chooses. */
  readonly only: SeasonKey | null
  readonly mayNamePeople: boolean
  readonly language: Language
}

export async function historyQuestion(asked: HistoryAsked, reader: Reader): Promise<HistoryQuestion> {
  const season = reader.only ?? chosenSeason(asked.season)
  const zone = (season && (await findSeason(reader.db, season))?.zone) ?? 'WIB'
  const [from, until] = [isDay(asked.from) ? asked.from : null, isDay(asked.until) ? asked.until : null]
  const filter = {
    season,
    deed: isDeed(asked.deed) ? asked.deed : null,
    pseudonyms: reader.mayNamePeople ? await handsNamed(reader.db, asked.person) : null,
    from: from && startOfDay(from, zone),
    until: until && afterDay(until, zone),
    text: asked.text,
  }
  return { filter, zone, errors: wrongDays(asked, reader.language) }
}

function afterDay(of: Day, zone: Zone): Instant {
  return startOfDay(dayOfNumber(dayNumber(of) + 1), zone)
}

function wrongDays({ from, until }: HistoryAsked, language: Language): readonly FieldError[] {
  const words = historyWords[language]
  const wrong = (['from', 'until'] as const)
    .filter((field) => (field === 'from' ? from : until) !== '' && !isDay(field === 'from' ? from : until))
    .map((field) => ({ field: historyFields[field], text: words.dayWrong }))
  const reversed = wrong.length === 0 && from !== '' && until !== '' && until < from
  return reversed ? [{ field: historyFields.until, text: words.daysReversed }] : wrong
}

function chosenSeason(text: string): SeasonKey | null {
  const [, province, season] = /^([A-Za-z0-9.-]{1,20})~(\d{1,4})$/.exec(text) ?? []
  return province === undefined ? null : { province, season: Number(season) }
}

/** The pseudonyms of everybody whose name or e-mail holds the text; nobody found is nobody's hand, not everybody's. */
async function handsNamed(db: Db, text: string): Promise<readonly string[] | null> {
  if (text === '') return null
  const people = await findPeopleNamed(db, text)
  const keys = [OUTSIDE_SEASONS, ...(await listHistorySeasons(db))]
  return people.flatMap((person) => keys.map((key) => pseudonymOf(person, key)))
}
