/** "Cari di bukti": whoever reads the desk of a season may read all its files but those of candidates they stepped back from. */
import { seatsIn } from '../../award/people/viewer.ts'
import { countFoundEvidence, listFoundEvidence } from '../../store/evidence-content.ts'
import { listRecusedBySeats } from '../../store/recusals.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { evidenceItemName } from '../../wording/evidence.ts'
import { searchEvidenceWords } from '../../wording/search-evidence.ts'
import { fileIdOf } from '../candidate/file-id.ts'
import { frameOf } from '../frame.ts'
import { rowsOfPage, ROWS_A_PAGE, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import type { SeasonFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { SearchEvidencePage, searchQuery } from './search-evidence.page.tsx'

const CHARACTERS_MAX = 200

export async function showSearchEvidence(visit: Visit, { season, address }: SeasonFound): Promise<Response> {
  const { language, site } = visit
  const asked = askedWords(visit)
  const own = await listRecusedBySeats(site.db, season, seatsIn(visit.viewer, season))
  const recused = own.map(({ candidate }) => candidate)
  const found = asked === '' ? 0 : await countFoundEvidence(site.db, season, asked, recused)
  const path = paths.searchEvidence(address, asked === '' ? undefined : { [searchQuery.words]: asked })
  const { first, pager } = rowsOfPage(found, wantedPage(visit.url), path)
  const rows =
    found === 0 ? [] : await listFoundEvidence(site.db, season, asked, { first, count: ROWS_A_PAGE }, recused)
  const view = {
    season: season.label,
    action: paths.searchEvidence(address),
    deskHref: paths.desk(address),
    asked,
    found,
    rows: rows.map(({ candidate, evidence, item, addedAt, thumbnail, candidateName, ...row }) => {
      const fileId = fileIdOf({ province: season.province, season: season.season, candidate })
      const when = writtenInstant(addedAt, season.zone, language)
      return {
        ...row,
        evidence,
        candidate: candidateName,
        thumbnailSrc: thumbnail ? paths.evidenceThumbnail(fileId, evidence) : null,
        downloadHref: paths.evidenceFile(fileId, evidence),
        evidenceHref: paths.evidence(fileId),
        about: searchEvidenceWords[language].about(evidenceItemName(item, language), when),
      }
    }),
    pager,
  }
  return page(visit, SearchEvidencePage({ frame: frameOf(visit, season.example), view }))
}

function askedWords({ url }: Visit): string {
  const typed = url.searchParams.get(searchQuery.words) ?? ''
  return typed.toWellFormed().replaceAll(/[\p{Cc}\s]+/gu, ' ').trim().slice(0, CHARACTERS_MAX) // prettier-ignore
}
