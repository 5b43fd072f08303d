/** Turns of a calibration: it begins, one seat sends, it is ended by hand; and a second one that ends with the last seat. */
import { sent, type Scene, type Turn } from './turn.ts'
import { OWN, SEASON } from './two-provinces.ts'

const ROOM = '/ruang/panitia/:tahun/:tempat/:kategori'
const PAGE = `/ruang/panitia/penilaian-${SEASON}/${OWN.slug}/terbuka/penyamaan`

/** Everybody else on the panel has sent for the round. */
async function othersSent({ site }: Scene, round: number): Promise<void> {
  const place = `'${OWN.code}', ${SEASON}, 'terbuka', ${round}`
  await site.ask(
    `insert into calibration_entry select ${place}, seat, now(), person from panel_seat
     where province = '${OWN.code}' and season = ${SEASON} and seat not in ('kebijakan', 'sekretaris')`,
  )
  await site.ask(
    `insert into calibration_mark select ${place}, seat, 'kebijakan', 7000, '' from calibration_entry
     where (province, season, category, round) = (${place}) and seat <> 'kebijakan'`,
  )
}

const marks = (fields: Record<string, string>) =>
  Object.fromEntries(Object.keys(fields).flatMap((name) => (name.startsWith('nilai-') ? [[name, '70']] : [])))

const opening: Turn = {
  of: `POST ${ROOM}/penyamaan`,
  as: 'secretary',
  take: (scene) => sent(scene, PAGE, { nama: 'Kabupaten Umpama', 'berkas-contoh': 'Cakupan 41,2%.' }),
}

export const calibrationTurns: readonly Turn[] = [
  opening,
  {
    of: `POST ${ROOM}/penyamaan/nilai`,
    as: 'assessor',
    writes: ['sample_marked'],
    take: (scene) => sent(scene, PAGE, marks, `${PAGE}/nilai`),
  },
  {
    of: `POST ${ROOM}/penyamaan/akhiri`,
    as: 'chair',
    take: async (scene) => {
      await othersSent(scene, 1)
      return sent(scene, PAGE, {}, `${PAGE}/akhiri`)
    },
  },
  opening,
  {
    of: `POST ${ROOM}/penyamaan/nilai`,
    as: 'assessor',
    writes: ['calibration_ended', 'sample_marked'],
    take: async (scene) => {
      await othersSent(scene, 2)
      return sent(scene, PAGE, marks, `${PAGE}/nilai`)
    },
  },
]
