/** Turns after an adoption: an objection on the screen and by letter, its answer, a correction opened and cancelled. */
import { fileIdOf } from '../../src/web/candidate/file-id.ts'
import { SITE_NOW, type TestSite } from '../site.ts'
import type { Scene, Turn } from './turn.ts'
import { candidatesOf, organisationOf, OWN, SEASON } from './two-provinces.ts'

const ROOM = '/ruang/panitia/:tahun/:tempat/:kategori'
const OUTCOME = '/ruang/berkas/:berkas/usulan/:kategori/hasil'
const CATEGORY = 'ditetapkan'
const room = `/ruang/panitia/penilaian-${SEASON}/${OWN.slug}/${CATEGORY}`

/** The rules of this world know no objections: the adopted result gets a window, and one candidate the file's organisation. */
async function openWindow(site: TestSite): Promise<string> {
  const own = organisationOf(OWN)
  const [first] = candidatesOf(CATEGORY)
  await site.ask(
    `update adoption set document = replace(replace(document, '"objectionWorkdays":0', '"objectionWorkdays":60'), $1, $2)
      where province = $3 and category = $4`,
    [`"candidate":"${first}","name"`, `"candidate":"${own}","name"`, OWN.code, CATEGORY],
  )
  // To the day on which the site is asked.
  await site.ask(
    `update adoption set document = regexp_replace(document, '"adoptedAt":"[^"]*"', $1) where province = $2 and category = $3`,
    [`"adoptedAt":"${SITE_NOW}"`, OWN.code, CATEGORY],
  )
  await site.ask(
    `with moved as (insert into nomination_step (province, season, category, candidate, step, move, state, moved_at, moved_by)
        select province, season, $1, candidate, 1, move, 'nominee', moved_at, moved_by from nomination_step
        where province = $2 and season = $3 and candidate = $4 limit 1)
      insert into nomination (province, season, category, candidate, nominated_at, state, step)
      select province, season, $1, candidate, nominated_at, 'nominee', 1 from nomination
      where province = $2 and season = $3 and candidate = $4 limit 1`,
    [CATEGORY, OWN.code, SEASON, own],
  )
  return fileIdOf({ province: OWN.code, season: SEASON, candidate: own })
}

const lodging: Turn = {
  of: `POST ${OUTCOME}`,
  as: 'candidate_contact',
  take: async ({ site, visitor }: Scene) => {
    const fileId = await openWindow(site)
    const fields = { tentang: 'marks', sanggahan: 'Nilai inovasi tertukar.' }
    return visitor.upload(`/ruang/berkas/${fileId}/usulan/${CATEGORY}/hasil`, fields, {})
  },
}

export const objectionTurns: readonly Turn[] = [
  lodging,
  {
    of: `POST ${ROOM}/sanggahan`,
    as: 'secretary',
    take: ({ visitor }) => {
      const [, second] = candidatesOf(CATEGORY)
      return visitor.post(`${room}/sanggahan`, { kandidat: second, tentang: 'figures', sanggahan: 'Angkanya lain.' })
    },
  },
  {
    of: `POST ${ROOM}/sanggahan/:peserta`,
    as: 'chair',
    take: ({ visitor }) => {
      const [, second] = candidatesOf(CATEGORY)
      return visitor.post(`${room}/sanggahan/${second}`, {
        [`putusan-${second}`]: 'dismissed',
        [`alasan-${second}`]: 'Angkanya sudah benar.',
      })
    },
  },
  {
    of: `POST ${ROOM}/koreksi`,
    as: 'chair',
    take: ({ visitor }) => {
      const [, second] = candidatesOf(CATEGORY)
      return visitor.post(`${room}/koreksi`, { 'alasan-koreksi': 'Diperiksa lagi', [`periksa-${second}`]: 'ya' })
    },
  },
  {
    of: `POST ${ROOM}/koreksi/batal`,
    as: 'chair',
    take: ({ visitor }) => visitor.post(`${room}/koreksi/batal`, { 'alasan-batal': 'Tidak ada yang keliru' }),
  },
]
