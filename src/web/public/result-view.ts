/** The public result of one category, made from the frozen value alone: a later change of a rule, a mark or a name cannot reach it. */
import { contestOf, nameOf, type AdoptedResult } from '../../award/decision/adopted-result.ts'
import { quorumOf } from '../../award/decision/plenary.ts'
import { bannerOf, rankWord } from '../../award/rulebook/rulebook.ts'
import type { Publication } from '../../store/publications.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { decreeCited } from '../../wording/decree.ts'
import type { Language } from '../../wording/language.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { unrankedSentence } from '../../wording/ranking.ts'
import { bundleDownload, resultDownloads } from '../category-downloads.ts'
import { coverageView } from '../coverage-view.ts'
import { countedSheets, explanationView } from '../explanation-view.ts'
import { pageOf } from '../pages.ts'
import { paths } from '../paths.ts'
import { addressOf } from '../season-lookup.ts'
import type { ResultView } from './result.page.tsx'

export type ResultRequest = {
  readonly result: AdoptedResult
  readonly publication: Publication
  readonly pageNumber: number
  readonly language: Language
}

export function resultView({ result, publication, pageNumber, language }: ResultRequest): ResultView {
  const { season, category, ranked, panel, plenary } = result
  const address = { ...addressOf(season), category: category.id }
  const listed = pageOf(ranked.standings, pageNumber, paths.result(address))
  const name = (candidate: string) => nameOf(result, candidate)
  const { indicators } = contestOf(result)
  const parts = { ranked, category, panel, indicators, nameOf: name, language }
  return {
    season: { label: season.label, place: season.placeName, href: paths.season(addressOf(season)) },
    category: nameIn(language, category),
    banner: bannerOf(result.rulebook),
    standings: listed.rows.map(({ rank, candidate }) => ({
      rank,
      rankWord: rankWord(category, rank),
      candidate: name(candidate),
      coverage: coverageView(
        result.candidates.find((known) => known.candidate === candidate)?.coverage ?? [],
        language,
      ),
    })),
    pager: listed.pager,
    first: ranked.standings.filter((standing) => standing.rank === 1).map((standing) => name(standing.candidate)),
    ranked: ranked.standings.length,
    totals:
      publication.totals === 'withheld'
        ? null
        : {
            aggregation: category.aggregation,
            explanations: listed.rows.map((standing) => explanationView(standing, parts)),
          },
    unranked: ranked.unranked.map((left) => ({
      candidate: name(left.candidate),
      reason: unrankedSentence(left, language),
    })),
    decision: {
      adoptedAt: writtenInstant(result.adoptedAt, season.zone, language),
      publishedAt: writtenInstant(publication.publishedAt, season.zone, language),
      sheetsCounted: countedSheets(ranked),
      seatsPresent: quorumOf(panel, plenary.attendance).present,
      seats: panel.seats.length,
      beritaAcara: plenary.number,
      decree: decreeCited(plenary.decree, language),
    },
    fingerprint: ranked.fingerprint,
    rulebookHash: result.rulebook.hash,
    recountHref: publication.hasDocument ? paths.recountOf(address) : null,
    downloads: [
      ...(publication.hasDocument ? [bundleDownload(address, language)] : []),
      ...(publication.totals === 'withheld' ? [] : resultDownloads(address, language)),
    ],
  }
}
