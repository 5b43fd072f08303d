/** "Ikuti satu nilai": the six steps of the season still being judged, each with the seat that may take it. */
import type { CategoryKey } from '../../award/places/season-key.ts'
import { findLastAdoption } from '../../store/adoptions.ts'
import { listCertificates } from '../../store/certificates.ts'
import { findPublication } from '../../store/publications.ts'
import { findClosedAt } from '../../store/closings.ts'
import { listSheets } from '../../store/mark-sheets.ts'
import { findMinutes } from '../../store/plenaries.ts'
import { latestRulebook, listSeasons } from '../../store/seasons.ts'
import { paths } from '../paths.ts'
import { addressOf } from '../season-lookup.ts'
import { sheetIdOf } from '../sheet-id.ts'
import type { Visit } from '../visit.ts'
import type { OfferedSeat } from './demo-seats.ts'
import type { TourStep } from './home.page.tsx'

/** The sheet that the example leaves open, and the category it belongs to. */
const LAST_SHEET = {
  category: 'pemerintah-kabupaten-kota',
  candidate: 'kota-contoh-bahari',
  seat: 'kebijakan',
} as const
const TOUR_PROVINCE = '99'

export async function demoTour(visit: Visit, seats: readonly OfferedSeat[]): Promise<readonly TourStep[]> {
  const { db } = visit.site
  const season = (await listSeasons(db)).find((known) => known.province === TOUR_PROVINCE && known.example)
  if (!season || !(await latestRulebook(db, season))) return []
  const key: CategoryKey = { province: season.province, season: season.season, category: LAST_SHEET.category }
  const address = { ...addressOf(season), category: key.category }
  const account = (seatId: string) =>
    seats.find((seat) => seat.province === key.province && seat.seatId === seatId)?.account ?? null
  const sheets = await listSheets(db, key, { category: key.category })
  const lastSheet = sheets.find((sheet) => sheet.candidate === LAST_SHEET.candidate && sheet.seat === LAST_SHEET.seat)
  const closed = (await findClosedAt(db, key)) !== null
  const last = await findLastAdoption(db, key)
  const adopted = last !== null
  const [certificate] = last ? await listCertificates(db, { ...key, adoption: last.adoption }) : []
  const chair = account('ketua')
  return [
    {
      name: 'sign',
      account: account(LAST_SHEET.seat),
      href: paths.markSheet(sheetIdOf({ ...key, ...LAST_SHEET })),
      done: lastSheet?.signedAt != null,
    },
    { name: 'close', account: chair, href: paths.closeCategory(address), done: closed },
    { name: 'explain', account: chair, href: paths.standings(address), done: adopted },
    {
      name: 'plenary',
      account: account('sekretaris'),
      href: paths.plenary(address),
      done: (await findMinutes(db, key)) !== null,
    },
    { name: 'adopt', account: chair, href: paths.adopt(address), done: (await findPublication(db, key)) !== null },
    {
      name: 'check',
      account: null,
      href: certificate
        ? paths.certificate({ number: certificate.number, code: certificate.checkCode })
        : paths.certificateCheck(),
      done: false,
    },
  ]
}
