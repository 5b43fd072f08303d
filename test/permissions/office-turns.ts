/** Turns that need no season: administrators with people, the trial, and the looks that are recorded. */
import { templateWorkbook } from '../../src/web/try/try-template.ts'
import { xlsxBytes } from '../../src/platform/sheets/write-sheet.ts'
import { carriedData, visitor as tryVisitor } from '../try-visitor.ts'
import { INVITED } from './account-turns.ts'
import { type Scene, textOf, type Turn } from './turn.ts'
import { emailOf, OWN, SEASON } from './two-provinces.ts'

const OFFICE = '/ruang/administrator'
const ROOM = '/ruang/panitia/:tahun/:tempat'
const NOTHING_KEPT = 'It computes with a file of the visitor and keeps nothing of it.'

async function idOf(scene: Scene, email: string): Promise<string> {
  return textOf(scene, 'select id from person where email = $1', [email])
}

async function trial(scene: Scene) {
  const trying = await tryVisitor(scene.site.origin)
  return { trying, uploaded: await trying.upload(await xlsxBytes(templateWorkbook())) }
}

function closing(deed: 'tutup' | 'buka'): Turn {
  return {
    of: `POST ${OFFICE}/orang/:orang/${deed}`,
    as: 'administrator',
    take: async (scene) => {
      const id = await idOf(scene, emailOf(OWN, 'verifier'))
      return scene.visitor.post(`${OFFICE}/orang/${id}/${deed}`)
    },
  }
}

function look(of: string, as: string): Turn {
  const path = of.replace(':tahun', `penilaian-${SEASON}`).replace(':tempat', OWN.slug)
  return { of: `GET ${of}`, as, status: 200, take: ({ visitor }) => visitor.get(path) }
}

function lookAtPerson(leaf: '' | '/data.json'): Turn {
  return {
    of: `GET ${OFFICE}/data-orang/:orang${leaf}`,
    as: 'administrator',
    status: 200,
    take: async (scene) =>
      scene.visitor.get(`${OFFICE}/data-orang/${await idOf(scene, emailOf(OWN, 'observer'))}${leaf}`),
  }
}

export const officeTurns: readonly Turn[] = [
  closing('tutup'),
  closing('buka'),
  {
    of: `POST ${OFFICE}/data-orang/:orang/hapus`,
    as: 'administrator',
    writes: ['erasure_requested', 'person_erased'],
    take: async (scene) => {
      const action = `${OFFICE}/data-orang/${await idOf(scene, INVITED)}/hapus`
      return scene.visitor.post(action, { alasan: 'Permintaan sendiri' })
    },
  },
  {
    of: 'POST /coba/hasil',
    as: 'nobody',
    status: 200,
    silentBecause: NOTHING_KEPT,
    take: async (scene) => (await trial(scene)).uploaded,
  },
  {
    of: 'POST /coba/berita-acara',
    as: 'nobody',
    status: 200,
    silentBecause: NOTHING_KEPT,
    take: async (scene) => {
      const { trying, uploaded } = await trial(scene)
      return trying.press('/coba/berita-acara', { data: carriedData(uploaded), cara: 'dipangkas' })
    },
  },
  {
    of: 'POST /ruang/penyelenggara/daftar-panjang',
    as: 'administrator',
    status: 200,
    silentBecause: NOTHING_KEPT,
    take: async ({ visitor }) => {
      const list = '/ruang/penyelenggara/daftar-panjang'
      await visitor.get(list)
      const file = new File(['nomor,nama,bulan,jatuh_tempo,dibayar\nN1,PT A,1,2024-02-15,2024-02-15\n'], 'a.csv')
      return visitor.upload(list, {}, { berkas: file })
    },
  },
  look(`${OFFICE}/riwayat`, 'administrator'),
  look(`${OFFICE}/riwayat.csv`, 'administrator'),
  look(`${OFFICE}/riwayat.xlsx`, 'administrator'),
  look(`${ROOM}/riwayat`, 'chair'),
  look(`${ROOM}/riwayat.csv`, 'secretary'),
  look(`${ROOM}/riwayat.xlsx`, 'administrator'),
  look('/akun/data', 'observer'),
  look('/akun/data.json', 'observer'),
  lookAtPerson(''),
  lookAtPerson('/data.json'),
]
