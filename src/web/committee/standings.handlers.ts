/** The standings after closing, for chair and secretary, and for the category's assessors once the plenary is open. */
import { isChair, isSecretary, mayActAs, maySeeStandings } from '../../award/judging/access.ts'
import { unsurOf } from '../../award/judging/panel-seats.ts'
import type { RankedContest, Standing } from '../../award/ranking/contest.ts'
import { spreadOf } from '../../award/ranking/spread.ts'
import { bannerOf, rankWord } from '../../award/rulebook/rulebook.ts'
import { fractionFromDecimal, subtract } from '../../award/units/fraction.ts'
import { roundedText } from '../../award/units/rounding.ts'
import { instant } from '../../award/units/dates.ts'
import { adoptionQuestion, type AdoptionQuestion } from '../../actions/adoption-question.ts'
import { listUnsignedSheets } from '../../store/closings.ts'
import { listFiguresBeside } from '../../store/coverage-figures.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { decimalInFigures } from '../../wording/numbers.ts'
import { unrankedSentence } from '../../wording/ranking.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { unsignedNote } from '../../wording/unsigned-note.ts'
import { standingsDownloads } from '../category-downloads.ts'
import { csvFile, indicatorsSheet, marksSheet, recusalsSheet, votesSheet, xlsxFile } from '../contest-files.ts'
import { coverageView } from '../coverage-view.ts'
import { figureName, measuredText, missingFigureText } from '../counted-figure-view.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { countedSheets, explanationView, figured } from '../explanation-view.ts'
import { frameOf } from '../frame.ts'
import { pageOf, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { download, page } from '../reply.ts'
import type { CategoryFound } from '../season-lookup.ts'
import type { CategoryHandler } from '../route.ts'
import type { Visit } from '../visit.ts'
import { noteSentence, type NoteNames } from './named-notes.ts'
import type { RoomDeed } from './room.page.tsx'
import { StandingsPage, type StandingsView } from './standings.page.tsx'

export type OpenStandings = CategoryFound & { readonly question: AdoptionQuestion; readonly ranked: RankedContest }

/** Null for whoever may not see them yet: the page then does not exist for them. */
export async function openStandings(visit: Visit, found: CategoryFound): Promise<OpenStandings | null> {
  const question = await adoptionQuestion(visit.site.db, found.key, visit.site.rankings)
  if (!question || !question.facts.ranked.ok) return null
  const may = maySeeStandings(visit.viewer, found.panel, found.key, question.facts)
  return may.ok ? { ...found, question, ranked: question.facts.ranked.value } : null
}

export async function showStandings(visit: Visit, found: CategoryFound): Promise<Response> {
  const open = await openStandings(visit, found)
  if (!open) return notFound(visit)
  return page(
    visit,
    StandingsPage({ frame: frameOf(visit, open.season.example), view: await standingsView(visit, open) }),
  )
}

async function standingsView(visit: Visit, open: OpenStandings): Promise<StandingsView> {
  const { language, site } = visit
  const { category, rulebook, season, key, ranked, address, question } = open
  const nominated = new Map(question.nominees.map((nominee) => [nominee.candidate, nominee]))
  const nameOf = (slug: string) => nominated.get(slug)?.name ?? slug
  const placeOf = (slug: string) => nominated.get(slug)?.placeCode ?? null
  const names: NoteNames = { candidate: nameOf, seat: (seat) => unsurOf(rulebook.panel, seat), category, language }
  const unsigned = await listUnsignedSheets(site.db, key)
  const counted = countedSheets(ranked)
  const listed = pageOf(ranked.standings, wantedPage(visit.url), paths.standings(address))
  const shownPlaces = listed.rows.flatMap(({ candidate }) => placeOf(candidate) ?? [])
  const { indicators } = question.contest
  const parts = { ranked, category, panel: rulebook.panel, indicators, nameOf, language }
  const figures = await listFiguresBeside(site.db, shownPlaces)
  return {
    category: nameIn(language, category),
    season: season.label,
    banner: bannerOf(rulebook),
    asOf: writtenInstant(instant(site.clock.now()), season.zone, language),
    aggregation: category.aggregation,
    sheetsCounted: counted,
    sheets: counted + unsigned.length,
    gap: gapOf(ranked.standings, category.decimals, language),
    decimals: String(category.decimals),
    pager: listed.pager,
    first: ranked.standings.filter((standing) => standing.rank === 1).map((standing) => nameOf(standing.candidate)),
    standings: listed.rows.map((standing) => {
      const spread = spreadOf(standing.assessors, category.spreadLimit)
      const placeCode = placeOf(standing.candidate)
      return {
        rank: standing.rank,
        total: figured(standing.total, language),
        spread: spread ? decimalInFigures(spread.points, language) : '–',
        spreadTooWide: spread?.tooWide ?? false,
        coverage: coverageView(
          figures.filter((figure) => figure.placeCode === placeCode),
          language,
        ),
        explanation: explanationView(standing, parts),
      }
    }),
    unranked: ranked.unranked.map((left) => ({
      candidate: nameOf(left.candidate),
      reason: missingFigureText(question.figures, left.candidate, language) || unrankedSentence(left, language),
    })),
    beside: besideRanking(
      open,
      listed.rows.map(({ candidate }) => candidate),
      visit.language,
    ),
    notes: [
      ...unsigned.map(({ candidate, seat, reason }) =>
        unsignedNote(names.seat(seat), nameOf(candidate), reason, language),
      ),
      ...ranked.notes.map((note) => noteSentence(note, names)),
    ],
    votesNeeded: ranked.notes.flatMap((note) =>
      note.code === 'rank_shared' ? [{ candidates: note.candidates.map(nameOf) }] : [],
    ),
    downloads: standingsDownloads(address, language),
    agreementHref: mayActAs('committee', visit.viewer, open.panel, key).ok ? paths.agreement(address) : null,
    stabilityHref: paths.stability(address),
    next: nextDeed(visit, open),
  }
}

/** Figures that are shown and never counted, for the candidates of this page of the list. */
function besideRanking(
  { category, question }: OpenStandings,
  candidates: readonly string[],
  language: Visit['language'],
): StandingsView['beside'] {
  const shown = category.shownIndicators ?? []
  return question.figures
    .filter(({ candidate, indicator }) => shown.includes(indicator) && candidates.includes(candidate))
    .map(({ candidate, indicator, measured }) => ({
      candidate: question.nominees.find((nominee) => nominee.candidate === candidate)?.name ?? candidate,
      name: figureName(indicator, language),
      figure: measuredText(indicator, measured, language),
    }))
}

function gapOf(standings: readonly Standing[], decimals: number, language: Visit['language']): string | null {
  const [first, second] = standings
  if (!first || !second) return null
  const gap = subtract(fractionFromDecimal(first.total), fractionFromDecimal(second.total))
  return decimalInFigures(roundedText(gap, decimals), language)
}

function nextDeed(visit: Visit, { panel, key, address, question }: OpenStandings): RoomDeed | null {
  const { adoptedAt, plenaryOpenedAt, minutes } = question.facts
  const chair = isChair(visit.viewer, panel, key)
  const secretary = isSecretary(visit.viewer, panel, key)
  if (!chair && !secretary) return null
  if (adoptedAt) return { deed: 'adopted', href: paths.adopted(address), reasons: [] }
  if (!plenaryOpenedAt) return chair ? { deed: 'openPlenary', href: paths.openPlenary(address), reasons: [] } : null
  if (secretary && !chair) return { deed: 'plenary', href: paths.plenary(address), reasons: [] }
  return minutes ? { deed: 'adopt', href: paths.adopt(address), reasons: [] } : null
}

/** The winners of the ranking with their words, for the pages before and after adoption. */
export function winnersOf(
  { ranked, category }: Pick<OpenStandings, 'ranked' | 'category'>,
  nameOf: (slug: string) => string,
) {
  return ranked.standings
    .filter((standing) => standing.rank <= category.winners)
    .map(({ rank, candidate }) => ({ rank, rankWord: rankWord(category, rank) ?? '', candidate: nameOf(candidate) }))
}

function file(make: (open: OpenStandings) => Response | Promise<Response>): CategoryHandler {
  return async (visit, found) => {
    const open = await openStandings(visit, found)
    return open ? make(open) : notFound(visit)
  }
}

export const standingsMarksCsv = file(({ question }) => csvFile('nilai.csv', marksSheet(question.contest)))
export const standingsMarksXlsx = file(({ question }) => xlsxFile('nilai.xlsx', [marksSheet(question.contest)]))
export const standingsRecusals = file(({ question }) =>
  csvFile('benturan.csv', recusalsSheet(question.contest, 'given')),
)
export const standingsFigures = file(({ question }) => csvFile('angka.csv', indicatorsSheet(question.contest)))
export const standingsVotes = file(({ question }) =>
  csvFile('suara.csv', votesSheet(question.contest, question.facts.minutes?.voteMinute ?? '')),
)
export const standingsRulebook = file(({ rulebook }) =>
  download('aturan.json', 'json', `${JSON.stringify(rulebook, null, 1)}\n`),
)
