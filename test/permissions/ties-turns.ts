/** Turns about the ties of the panel: a fact is recorded, the conflict that follows is dismissed, the fact is taken back. */
import { sent, type Turn } from './turn.ts'
import { candidatesOf, organisationOf, OWN, SEASON } from './two-provinces.ts'

const SEASON_PATH = '/ruang/panitia/:tahun/:tempat'
const OF = `/ruang/panitia/penilaian-${SEASON}/${OWN.slug}`
const TIES = `${OF}/hubungan`

export const tiesTurns: readonly Turn[] = [
  {
    of: `POST ${SEASON_PATH}/hubungan`,
    as: 'secretary',
    take: async ({ site, visitor }) => {
      const [row] = await site.ask('select name from organisation where province = $1 and organisation = $2', [
        OWN.code,
        organisationOf(OWN),
      ])
      const [candidate] = candidatesOf('terbuka')
      await site.ask('update candidate set organisation = $1 where province = $2 and candidate = $3', [
        organisationOf(OWN),
        OWN.code,
        candidate,
      ])
      const fields = { kursi: 'hukum', hubungan: 'works_for', lembaga: String(row?.['name']), asal: 'SK 12' }
      return visitor.post(TIES, fields)
    },
  },
  {
    of: `POST ${SEASON_PATH}/:kategori/hubungan`,
    as: 'chair',
    take: async ({ visitor }) => {
      const { body } = await visitor.get(TIES)
      const id = /name="benturan" value="(terbuka~[^"]*)"/.exec(body)?.[1] ?? ''
      return visitor.post(`${OF}/terbuka/hubungan`, { benturan: id, [`alasan-${id}`]: 'Cuti sejak 2024' })
    },
  },
  {
    of: `POST ${SEASON_PATH}/hubungan/cabut`,
    as: 'chair',
    take: (scene) => sent(scene, TIES, { 'mengapa-hukum~1': 'Sudah pindah' }, `${TIES}/cabut`),
  },
  {
    of: `POST ${SEASON_PATH}/:kategori/penarikan`,
    as: 'chair',
    take: async ({ visitor }) => {
      const { body } = await visitor.get(TIES)
      const id = /name="penarikan" value="(terbuka~[^"]*)"/.exec(body)?.[1] ?? ''
      return visitor.post(`${OF}/terbuka/penarikan`, { penarikan: id, [`keliru-${id}`]: 'Salah kandidat' })
    },
  },
]
