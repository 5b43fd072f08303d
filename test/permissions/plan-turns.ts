/** Turns of plans: one is made, changed, published, and a payment is noted. */
import { sent, type Turn } from './turn.ts'
import { OWN } from './two-provinces.ts'

const PLACE = '/rencana/:wilayah'
const PLAN = `${PLACE}/:anggaran/:rencana`
const NEW = `/rencana/${OWN.code}/baru`
const HERE = `/rencana/${OWN.code}/2027/1`

function turn(of: string, page: string, changes: Readonly<Record<string, string>>, action = page): Turn {
  return { of: `POST ${of}`, as: 'committee_staff', take: (scene) => sent(scene, page, changes, action) }
}

export const planTurns: readonly Turn[] = [
  turn(`${PLACE}/baru`, NEW, { nama: 'Tukang ojek', 'siapa-0': 'Tukang ojek', 'orang-0': '10', 'bulan-0': '3' }),
  turn(`${PLAN}/ubah`, `${HERE}/ubah`, { nama: 'Nelayan dan pekebun' }),
  turn(`${PLAN}/terbitkan`, HERE, {}, `${HERE}/terbitkan`),
  turn(
    `${PLAN}/realisasi`,
    HERE,
    { bulan: '2027-01', orang: '1', rupiah: '16.800', bukti: 'SP2D' },
    `${HERE}/realisasi`,
  ),
]
