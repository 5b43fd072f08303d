/** Turns in the register of coverage figures: filling it, a file that comes in and goes again, one figure by hand. */
import { packedFile } from '../../src/actions/carried-file.ts'
import { type Scene, sent, textOf, type Turn } from './turn.ts'

const ROOM = '/data-cakupan'
const PLACE = `${ROOM}/wilayah/61.08`
const FILE = 'kode,tahun,eligible,peserta,sumber\n61.08,2019,100,40,Uji\n'

const FIGURE = { tahun: '2018', peserta: '40', penyebut: '100', basis: 'ELIGIBLE_AGENCY', sumber: 'Surat uji', per: '2018-12' } // prettier-ignore

async function figure(scene: Scene, source: string): Promise<string> {
  const id = await textOf(scene, 'select id from place_coverage where source = $1 order by entered_at desc, id desc limit 1', [source]) // prettier-ignore
  return `${ROOM}/angka/${id}`
}

function ofFigure(deed: NonNullable<Turn['writes']>, as: string, changes: Readonly<Record<string, string>>): Turn {
  return {
    of: `POST ${ROOM}/angka/:angka`,
    as,
    writes: deed,
    take: async (scene) => sent(scene, await figure(scene, 'Surat uji'), changes),
  }
}

export const registerTurns: readonly Turn[] = [
  {
    of: `POST ${ROOM}/acuan`,
    as: 'administrator',
    take: async ({ visitor }) => {
      await visitor.get(ROOM)
      return visitor.post(`${ROOM}/acuan`)
    },
  },
  {
    of: `POST ${ROOM}/impor`,
    as: 'administrator',
    take: async (scene) => {
      const data = packedFile(new TextEncoder().encode(FILE))
      return sent(scene, `${ROOM}/impor`, { data, 'nama-berkas': 'uji.csv' })
    },
  },
  {
    of: `POST ${ROOM}/impor/:impor`,
    as: 'administrator',
    take: async (scene) => {
      const id = await textOf(scene, "select id from coverage_import where file_name = 'uji.csv'")
      return sent(scene, `${ROOM}/impor/${id}`, { alasan: 'Berkas uji' })
    },
  },
  {
    of: `POST ${ROOM}/wilayah/:wilayah/baru`,
    as: 'administrator',
    take: (scene) => sent(scene, `${PLACE}/baru`, FIGURE),
  },
  ofFigure(['coverage_figure_checked'], 'national_secretariat', { tombol: 'cocok' }),
  {
    of: `POST ${ROOM}/wilayah/:wilayah/baru`,
    as: 'national_secretariat',
    take: (scene) => sent(scene, `${PLACE}/baru`, { ...FIGURE, sumber: 'Surat lain', peserta: '50' }),
  },
  ofFigure(['coverage_figure_chosen'], 'administrator', { tombol: 'pakai', 'alasan-pilih': 'Dari badannya' }),
  ofFigure(['coverage_figure_corrected'], 'administrator', { ...FIGURE, tombol: 'koreksi', peserta: '41', 'alasan-koreksi': 'Salah salin' }), // prettier-ignore
]
