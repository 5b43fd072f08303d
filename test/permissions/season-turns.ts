/** Turns in a season: setting one up, marking, closing, the plenary and what follows. */
import { packedCandidates } from '../../src/actions/carried-candidates.ts'
import { fileIdOf } from '../../src/web/candidate/file-id.ts'
import { sheetIdOf } from '../../src/web/sheet-id.ts'
import { SEATS } from '../cast.ts'
import { pdfOf, pngOf } from '../evidence.ts'
import { type Scene, sent, textOf, type Turn } from './turn.ts'
import { candidatesOf, emailOf, organisationOf, OWN, SEASON, type State, WATCHED } from './two-provinces.ts'
import { tokenHeader } from './walk.ts'

const ROOM = '/ruang/panitia/:tahun/:tempat/:kategori'
const SHEET = '/ruang/penilai/lembar/:lembar'
const DECLARATIONS = '/ruang/penilai/pernyataan/:tahun/:tempat'
const DECLARED = `/ruang/penilai/pernyataan/penilaian-${SEASON}/${OWN.slug}`
const SET_UP = '/ruang/penyelenggara/:tahun/:tempat'
const FOUNDING = '/ruang/penyelenggara/musim-baru'
/** Founded by the first of these turns, and nobody marks there yet. */
const NEW = '/ruang/penyelenggara/penilaian-2026/kalimantan-timur'
/** Its sheets are open, so its rules are locked. */
const LOCKED = `/ruang/penyelenggara/penilaian-${SEASON}/${OWN.slug}`

const inCategory = (state: State) => `/ruang/panitia/penilaian-${SEASON}/${OWN.slug}/${state}`

function sheetPath(): string {
  const [candidate] = candidatesOf('terbuka')
  const sheet = { province: OWN.code, season: SEASON, category: 'terbuka', candidate, seat: 'kebijakan' }
  return `/ruang/penilai/lembar/${encodeURIComponent(sheetIdOf(sheet))}`
}

/** The same change for every field whose name begins so. */
const each = (prefix: string, text: string) => (fields: Record<string, string>) =>
  Object.fromEntries(Object.keys(fields).flatMap((name) => (name.startsWith(prefix) ? [[name, text]] : [])))

function form(of: string, as: string, page: string, changes: Parameters<typeof sent>[2] = {}, action = page): Turn {
  return { of: `POST ${of}`, as, take: (scene) => sent(scene, page, changes, action) }
}

function writing(writes: NonNullable<Turn['writes']>, turn: Turn): Turn {
  return { ...turn, writes }
}

const PLACE = { tempat: 'baru', kode: '64', nama: 'Kalimantan Timur', tingkat: 'province', zona: 'WITA' }
const DECREE = { nomor: '188.44/1/2027', tanggal: '2027-01-11', pejabat: 'Gubernur Kalimantan Timur' }
const EMAILS = Object.fromEntries(SEATS.map((seat) => [`surel-${seat}`, emailOf(OWN, seat)]))

const MINUTES = {
  nomor: '01/UJI/2026',
  tanggal: '2026-03-02',
  mulai: '09:00',
  selesai: '10:30',
  tempat: 'Ruang Rapat Uji',
  kota: 'Kota Uji',
  'nomor-keputusan': '2/UJI/2026',
  'tanggal-keputusan': '2026-03-02',
  'pejabat-keputusan': 'Gubernur Provinsi Uji',
  ...Object.fromEntries(SEATS.map((seat) => [`hadir-${seat}`, 'hadir'])),
}

const CATEGORY = `${NEW}/aturan/kategori/pemerintah-kabupaten-kota`

const setUpTurns: readonly Turn[] = [
  form(FOUNDING, 'administrator', FOUNDING, { ...PLACE, tahun: '2026', sumber: 'templat' }),
  form(`${SET_UP}/aturan/:bagian`, 'administrator', `${NEW}/aturan/identitas`, { label: 'Paritrana Award Kaltim' }),
  form(`${SET_UP}/aturan/:bagian/:kategori`, 'administrator', CATEGORY),
  form(`${SET_UP}/aturan/:bagian/:kategori/:daftar`, 'administrator', `${CATEGORY}/kriteria`),
  form(`${SET_UP}/aturan/:bagian/:kategori/:daftar/:kriteria`, 'administrator', `${CATEGORY}/kriteria/cakupan`),
  form(`${SET_UP}/logo`, 'administrator', `${NEW}/logo`, { hapus: '1' }),
  writing(['rulebook_revised'], form(`${SET_UP}/simpan`, 'administrator', `${NEW}/simpan`, { alasan: 'Rapat' })),
  form(`${SET_UP}/tim`, 'administrator', `${NEW}/tim`, { ...DECREE, ...EMAILS }),
  writing(
    ['rulebook_proposal_decided', 'rulebook_revised'],
    form(`${SET_UP}/usulan/:nomor`, 'committee_secretary', `${LOCKED}/usulan/1`, { putusan: 'setujui' }),
  ),
  form(`${SET_UP}/aturan/:bagian`, 'committee_chair', `${LOCKED}/aturan/identitas`, { label: 'Award Baru' }),
  writing(['rulebook_proposed'], form(`${SET_UP}/simpan`, 'committee_chair', `${LOCKED}/simpan`, { alasan: 'Nama' })),
]

const GIVEN = { peran: 'observer', nama: 'Orang Baru', surel: 'orang.baru@uji.example' }

/** The role that the turns before this one gave. */
function ofNewRole(leaf: 'akhiri' | 'undangan', as: string): Turn {
  const of = `POST ${SET_UP}/peran/:peran/${leaf}`
  return {
    of,
    as,
    take: async (scene) => {
      const question = `select id from role_grant where role = $1 order by id desc limit 1`
      const path = `${LOCKED}/peran/${await textOf(scene, question, ['verifier'])}/${leaf}`
      const page = leaf === 'akhiri' ? path : `${LOCKED}/peran`
      return sent(scene, page, leaf === 'akhiri' ? { alasan: 'Pindah tugas' } : {}, path)
    },
  }
}

/** The first time somebody is named they are invited, the second time, before they have answered, once more. */
const roleTurns: readonly Turn[] = [
  writing(
    ['role_granted', 'person_invited'],
    form(`${SET_UP}/peran/beri`, 'committee_chair', `${LOCKED}/peran/beri`, GIVEN),
  ),
  writing(
    ['role_granted', 'invitation_repeated'],
    form(`${SET_UP}/peran/beri`, 'committee_chair', `${LOCKED}/peran/beri`, { ...GIVEN, peran: 'verifier' }),
  ),
  ofNewRole('undangan', 'committee_chair'),
  ofNewRole('akhiri', 'committee_chair'),
  form(`${SET_UP}/lembaga/baru`, 'committee_staff', `${LOCKED}/lembaga/baru`, { jenis: 'union', nama: 'Serikat Uji' }),
  ...['Kota Kelima', 'Kota Sembilan'].map((nama) =>
    form(`${SET_UP}/lembaga/baru`, 'committee_staff', `${LOCKED}/lembaga/baru`, { jenis: 'city', nama }),
  ),
]

const FILE = '/ruang/berkas/:berkas'
const FILE_HOME = `/ruang/berkas/${fileIdOf({ province: OWN.code, season: SEASON, candidate: organisationOf(OWN) })}`

/** The last piece of evidence that the turns before this one added. */
async function lastEvidence(scene: Scene): Promise<string> {
  return textOf(scene, 'select evidence from evidence_file order by evidence desc limit 1')
}

async function begun({ visitor }: Scene, bytes: Buffer): Promise<string> {
  const fields = { butir: 'anggaran', nama: 'DPA.pdf', ukuran: `${bytes.length}` }
  return (JSON.parse((await visitor.post(`${FILE_HOME}/unggahan`, fields)).body) as { unggahan: string }).unggahan
}

async function piece({ site, visitor }: Scene, upload: string, bytes: Buffer): Promise<{ readonly status: number }> {
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const headers = { cookie, ...tokenHeader(visitor) }
  return fetch(`${site.origin}${upload}?mulai=0`, { method: 'POST', headers, body: Uint8Array.from(bytes) })
}

const PIECES = 'What has arrived of a file is no evidence yet; it becomes that, and is recorded, when it is finished.'

const evidenceTurns: readonly Turn[] = [
  {
    of: `POST ${FILE}/bukti`,
    as: 'candidate_contact',
    take: ({ visitor }) =>
      visitor.upload(
        `${FILE_HOME}/bukti`,
        { butir: 'peraturan' },
        { 'berkas-0': new File([new Uint8Array(pdfOf('a'))], 'a.pdf') },
      ),
  },
  {
    of: `POST ${FILE}/unggahan`,
    as: 'candidate_contact',
    status: 201,
    silentBecause: PIECES,
    take: ({ visitor }) => visitor.post(`${FILE_HOME}/unggahan`, { butir: 'anggaran', nama: 'DPA.pdf', ukuran: '10' }),
  },
  {
    of: `POST ${FILE}/unggahan/:unggahan`,
    as: 'candidate_contact',
    status: 200,
    silentBecause: PIECES,
    take: async (scene) => piece(scene, await begun(scene, pdfOf('b')), pdfOf('b')),
  },
  {
    of: `POST ${FILE}/unggahan/:unggahan/selesai`,
    as: 'candidate_contact',
    status: 200,
    take: async (scene) => {
      const upload = await begun(scene, pdfOf('c'))
      await piece(scene, upload, pdfOf('c'))
      return scene.visitor.post(`${upload}/selesai`)
    },
  },
  {
    of: `POST ${FILE}/bukti/:bukti/hapus`,
    as: 'candidate_contact',
    take: async (scene) => scene.visitor.post(`${FILE_HOME}/bukti/${await lastEvidence(scene)}/hapus`),
  },
]

const NEW_FILE = '/ruang/berkas/baru'
const HERE_FILE = `${LOCKED}/kandidat/baru`
const ENTERED = { 'kategori-terbuka': '1' }

const LISTED = { name: 'Kota Kesebelas', kind: 'kota', number: '', place: '', size: '', sector: '' }
const IMPORT = `${LOCKED}/kandidat/impor`

const openingTurns: readonly Turn[] = [
  {
    of: `POST ${SET_UP}/kandidat/impor`,
    as: 'committee_staff',
    take: async ({ visitor }) => {
      await visitor.get(IMPORT)
      const data = packedCandidates([{ line: 2, cells: { ...LISTED, category: 'terbuka' } }])
      return visitor.post(IMPORT, { data, tombol: 'simpan' })
    },
  },
  form(`${SET_UP}/kandidat/baru`, 'committee_staff', `${HERE_FILE}?lembaga=kota-kelima`, ENTERED, HERE_FILE),
  form(NEW_FILE, 'proposer', `${NEW_FILE}?lembaga=kota-sembilan`, ENTERED, NEW_FILE),
]

const VISIT = `${FILE_HOME}/kunjungan/1`
const SELF = `/daftar-diri/penilaian-${SEASON}/${OWN.slug}`
const ENTRANT = {
  jenis: 'city',
  nama: 'Kota Keduabelas',
  nomor: '',
  letak: 'Kota Keduabelas',
  wilayah: '',
  narahubung: 'Narahubung Baru',
  surel: 'narahubung.baru@uji.example',
  telepon: '0812 3456 7890',
  'kategori-terbuka': '1',
  setuju: '1',
  tombol: 'kirim',
}

/** Asked by a stranger, confirmed by the link of the mail, accepted by the secretariat. */
const selfTurns: readonly Turn[] = [
  {
    of: 'POST /periksa-usaha/:tahun/:tempat',
    as: 'nobody',
    status: 200,
    silentBecause: 'It computes with what the visitor types and keeps nothing of it.',
    take: async ({ visitor }) => {
      const path = `/periksa-usaha/penilaian-${SEASON}/${OWN.slug}`
      await visitor.get(path)
      return visitor.post(path, { ukuran: 'small', sektor: 'health', pekerja: '10', terdaftar: '9' })
    },
  },
  {
    of: 'POST /daftar-diri/:tahun/:tempat',
    as: 'nobody',
    silentBecause: 'Nobody has confirmed it yet; what is confirmed is recorded, what is not deletes itself.',
    take: async ({ visitor }) => {
      await visitor.get(SELF)
      return visitor.post(SELF, ENTRANT)
    },
  },
  {
    of: 'POST /daftar-diri/:tahun/:tempat/konfirmasi/:tanda',
    as: 'nobody',
    take: async (scene) => {
      const link = await textOf(scene, 'select link from mail where kind = $1', ['self_nomination_asked'])
      const { pathname } = new URL(link)
      return sent(scene, pathname, {})
    },
  },
  {
    of: `POST ${SET_UP}/pendaftaran/:pendaftaran`,
    as: 'committee_staff',
    take: async (scene) => {
      const path = `${LOCKED}/pendaftaran/${await textOf(scene, 'select id from self_nomination')}`
      return sent(scene, path, { dipastikan: '1', tombol: 'terima' })
    },
  },
]

const PAIRS = `${LOCKED}/ganda`
const fileOf = (candidate: string) => `/ruang/berkas/${fileIdOf({ province: OWN.code, season: SEASON, candidate })}`
const NINTH = fileOf('kota-sembilan')

function paired(goes: string, button: 'gabung' | 'berbeda', writes: NonNullable<Turn['writes']>): Turn {
  const page = `${PAIRS}?pasangan=kota-kelima~${goes}`
  const typed = { tetap: 'kota-kelima', alasan: 'Lembaga yang sama', tombol: button }
  return writing(writes, form(`${SET_UP}/ganda`, 'committee_chair', page, typed, PAIRS))
}

/** One of them with a text and a piece of evidence, one with a contact of its own, one that is another. */
const pairTurns: readonly Turn[] = [
  form(`${FILE}/bagian/:bagian`, 'proposer', `${NINTH}/bagian/kontak`, { 'isi.satu.alamat': 'Jalan Sembilan' }),
  {
    of: `POST ${FILE}/bukti`,
    as: 'proposer',
    take: ({ visitor }) =>
      visitor.upload(
        `${NINTH}/bukti`,
        { butir: 'peraturan' },
        { 'berkas-0': new File([new Uint8Array(pdfOf('d'))], 'd.pdf') },
      ),
  },
  paired('kota-kesebelas', 'berbeda', ['candidate_pair_decided']),
  paired('kota-sembilan', 'gabung', [
    'candidate_pair_decided',
    'nomination_moved',
    'file_section_saved',
    'evidence_added',
  ]),
  paired('kota-keduabelas', 'gabung', ['candidate_pair_decided', 'nomination_moved', 'role_granted']),
]

const NOMINATION = `${FILE_HOME}/usulan/terbuka`

/** A section of the own file, filled in by its contact. */
function filling(section: string, fields: Readonly<Record<string, string>>): Turn {
  const typed = Object.fromEntries(Object.entries(fields).map(([field, text]) => [`isi.satu.${field}`, text]))
  return form(`${FILE}/bagian/:bagian`, 'candidate_contact', `${FILE_HOME}/bagian/${section}`, typed)
}

/** A move that owes no reason, or has its own. */
function moving(as: string, langkah: string, urutan: string, more: Readonly<Record<string, string>> = {}): Turn {
  return form(`${FILE}/usulan/:kategori`, as, FILE_HOME, { langkah, urutan, ...more }, NOMINATION)
}

const DESK = `/ruang/verifikasi/penilaian-${SEASON}/${OWN.slug}`

const FILES = '/ruang/verifikasi/:tahun/:tempat/:kategori'
const FILE_MEETING = {
  nomor: '02/UJI/2026',
  mulai: '09:00',
  selesai: '10:30',
  tempat: 'Ruang Rapat Uji',
  kota: 'Kota Uji',
  hadir: 'Ani; Ketua\nBudi; Sekretaris',
}

const PAPERS = `${FILE_HOME}/kertas`
const reading = (as: string, sebab: string, writes: NonNullable<Turn['writes']>): Turn => {
  const page = `${PAPERS}/1/kendala`
  const typed = { 'isi.baris-1.sebab': 'dana', 'isi.baris-1.uraian': sebab, 'isi.baris-1.upaya': 'A', tombol: 'simpan' }
  return writing(writes, form(`${FILE}/kertas/:kertas/:bagian`, as, page, typed))
}

/** Received, read twice alike, and once more differently and settled. */
const PAPER_SHEETS = `${inCategory('terbuka')}/lembar-kertas`
const copyingSheet = (as: string): Turn =>
  form(`${ROOM}/lembar-kertas/:kertas`, as, `${PAPER_SHEETS}/1`, each('nilai-', '80'))

/** Received, copied alike by the two who were named, and taken over by the secretary. */
const paperSheetTurns: readonly Turn[] = [
  {
    of: `POST ${ROOM}/lembar-kertas`,
    as: 'secretary',
    take: async (scene) => {
      const idOf = (name: string) => textOf(scene, 'select id from person where email = $1', [emailOf(OWN, name)])
      const [first, second] = [await idOf('committee_staff'), await idOf('committee_secretary')]
      const [, kandidat] = candidatesOf('terbuka')
      const receipt = { hari: '2026-01-05', pukul: '08:00', catatan: 'Di ruang sidang', 'tanda-tangan': 'ada' }
      const named = { kandidat, penilai: WATCHED, 'penyalin-satu': first, 'penyalin-dua': second }
      return sent(scene, PAPER_SHEETS, { ...receipt, ...named })
    },
  },
  copyingSheet('committee_staff'),
  copyingSheet('committee_secretary'),
  {
    of: `GET ${ROOM}/lembar-kertas/:kertas/pengesahan`,
    as: 'secretary',
    status: 200,
    take: ({ visitor }) => visitor.get(`${PAPER_SHEETS}/1/pengesahan`),
  },
  {
    ...form(`${ROOM}/lembar-kertas/:kertas/pengesahan`, 'secretary', `${PAPER_SHEETS}/1/pengesahan`, {
      alasan: 'Draf di layar digantikan kertas',
    }),
    // The page with the form is a look of its own.
    writes: ['marks_entered', 'mark_sheet_signed', 'paper_sheet_taken', 'paper_sheet_viewed'],
  },
]

const paperTurns: readonly Turn[] = [
  form(`${FILE}/kertas`, 'committee_staff', PAPERS, { hari: '2026-01-05', pukul: '08:00', catatan: 'Di loket' }),
  reading('committee_staff', 'A', ['paper_section_read']),
  reading('committee_secretary', 'B', ['paper_section_read']),
  form(
    `${FILE}/kertas/:kertas/:bagian/putusan`,
    'committee_secretary',
    `${PAPERS}/1/kendala`,
    { 'pilih.kertas-1.uraian': 'pertama' },
    `${PAPERS}/1/kendala/putusan`,
  ),
  ...['committee_staff', 'committee_secretary'].map((as, at) => {
    const typed = { 'isi.baris-1.nama': 'A', 'isi.baris-1.sejak': '2024', tombol: 'simpan' }
    const writes = ['paper_section_read', ...(at === 0 ? [] : (['file_section_saved'] as const))] as const
    return writing(writes, form(`${FILE}/kertas/:kertas/:bagian`, as, `${PAPERS}/1/penegakan`, typed))
  }),
]

/** Filled in, handed in, returned, answered, taken, found complete, verified, and rejected by the meeting. */
const fileTurns: readonly Turn[] = [
  filling('kontak', { pimpinan: 'A', jabatan_pimpinan: 'B', alamat: 'C', kontak: 'D', telepon: 'E' }),
  filling('jawaban~terbuka', { cakupan: 'A', regulasi: 'B', wawancara: 'C' }),
  filling('anggaran', { tahun: '2024', sumber: 'apbd', kelompok: 'A', pekerja: '10', bulan: '12', rupiah: '1000' }),
  ...evidenceTurns,
  ...paperTurns,
  moving('candidate_contact', 'hand_in', '1'),
  {
    of: `POST ${FILE}/bukti/:bukti/putusan`,
    as: 'verifier',
    take: async (scene) => {
      const evidence = await textOf(
        scene,
        'select evidence from evidence_file where evidence not in (select evidence from evidence_removal) limit 1',
      )
      return scene.visitor.post(`${FILE_HOME}/bukti/${evidence}/putusan`, {
        putusan: 'terima',
        urutan: '0',
      })
    },
  },
  form(`${FILE}/angka`, 'verifier', `${FILE_HOME}/angka`, {
    'nilai-anggaran/satu/pekerja': '9',
    'sumber-anggaran/satu/pekerja': 'SIPP',
  }),
  form(`${FILE}/kunjungan`, 'verifier', `${FILE_HOME}/kunjungan`, {
    tempat: 'Balai',
    pengunjung: 'Vera',
    tujuan: 'Melihat daftar.',
    'periksa-angka/anggaran/satu/pekerja': '1',
  }),
  {
    of: `POST ${FILE}/kunjungan/:kunjungan/foto`,
    as: 'verifier',
    take: ({ visitor }) =>
      visitor.upload(`${VISIT}/foto`, {}, { berkas: new File([new Uint8Array(pngOf('a'))], 'a.png') }),
  },
  form(`${FILE}/kunjungan/:kunjungan`, 'verifier', VISIT, { 'hasil-1': 'matches', ringkasan: 'Diterima.' }),
  form(`${FILE}/usulan/:kategori/kembalikan`, 'verifier', `${NOMINATION}/kembalikan`, {
    'tempat-0': 'kontak',
    'diminta-0': 'Nomor telepon.',
    alasan: 'Ada satu hal.',
  }),
  form(
    `${FILE}/usulan/:kategori/jawaban`,
    'candidate_contact',
    FILE_HOME,
    { 'jawaban-terbuka-1': 'Sudah.' },
    `${NOMINATION}/jawaban`,
  ),
  {
    of: 'POST /ruang/verifikasi/:tahun/:tempat',
    as: 'verifier',
    writes: ['nomination_owner_noted'],
    status: 200,
    take: (scene) => sent(scene, DESK, { [`pilih-${organisationOf(OWN)}~terbuka`]: '3', tombol: 'take' }),
  },
  {
    of: 'POST /ruang/verifikasi/:tahun/:tempat',
    as: 'committee_staff',
    writes: ['candidate_reminded'],
    status: 200,
    take: (scene) => sent(scene, DESK, { [`pilih-${organisationOf(OWN)}~terbuka`]: '3', tombol: 'remind' }),
  },
  moving('candidate_contact', 'hand_in_corrected', '3'),
  {
    of: 'POST /ruang/verifikasi/:tahun/:tempat',
    as: 'verifier',
    writes: ['nomination_moved'],
    status: 200,
    take: (scene) => sent(scene, DESK, { [`pilih-${organisationOf(OWN)}~terbuka`]: '4', tombol: 'find_complete' }),
  },
  moving('verifier', 'verify', '5'),
  form(`${FILES}/pleno-berkas`, 'committee_chair', `${DESK}/terbuka/pleno-berkas`, {
    ...FILE_MEETING,
    [`putusan-${organisationOf(OWN)}`]: 'fail',
    [`alasan-${organisationOf(OWN)}`]: 'Di luar wilayah',
  }),
]

export const seasonTurns: readonly Turn[] = [
  ...fileTurns,
  ...setUpTurns,
  ...roleTurns,
  ...openingTurns,
  ...selfTurns,
  ...pairTurns,
  form('/ruang/penyelenggara/hari-libur', 'administrator', '/ruang/penyelenggara/hari-libur', {
    hari: '2027-02-06',
    jenis: 'national',
    nama: 'Hari uji',
    sumber: 'SKB uji',
  }),
  form(`${SET_UP}/tanya-jawab`, 'committee_staff', `${LOCKED}/tanya-jawab`, {
    pertanyaan: 'Siapa boleh ikut?',
    jawaban: 'Desa.',
  }),
  form(`${SET_UP}/tahap`, 'committee_staff', `${LOCKED}/tahap`, {
    tahap: 'pleno',
    ditutup: '2027-12-30T16:00',
    alasan: 'Pleno diundur',
  }),
  ...paperSheetTurns,
  form(`${DECLARATIONS}/pakta`, 'assessor', DECLARED, {}, `${DECLARED}/pakta`),
  writing(['conflicts_declared'], form(DECLARATIONS, 'recused_assessor', DECLARED, each('hubungan-', 'none'))),
  writing(
    ['conflicts_declared', 'recusal_declared'],
    form(DECLARATIONS, 'assessor', DECLARED, {
      [`hubungan-terbuka~${candidatesOf('terbuka')[1]}`]: 'vendor',
      [`kata-terbuka~${candidatesOf('terbuka')[1]}`]: 'Pemasok',
    }),
  ),
  form(SHEET, 'assessor', sheetPath(), each('nilai-', '80')),
  form(`${SHEET}/tanda-tangan`, 'assessor', `${sheetPath()}/tanda-tangan`),
  form(`${ROOM}/tutup`, 'chair', `${inCategory('terbuka')}/tutup`, each('alasan-', 'Sakit')),
  {
    of: `GET ${ROOM}/kesepakatan`,
    as: 'chair',
    status: 200,
    take: ({ visitor }) => visitor.get(`${inCategory('ditutup')}/kesepakatan`),
  },
  form(`${ROOM}/pleno/buka`, 'chair', `${inCategory('ditutup')}/pleno/buka`),
  {
    of: `POST ${SHEET}/perubahan`,
    as: 'assessor',
    take: async ({ site, visitor }) => {
      const [candidate] = candidatesOf('pleno')
      const own = { province: OWN.code, season: SEASON, category: 'pleno', candidate, seat: 'kebijakan' }
      // Far from what this seat gave: now there is something to talk about.
      await site.ask(
        `update mark set mark_hundredths = 100 where province = $1 and category = 'pleno' and candidate = $2 and seat = 'hukum' and criterion = 'regulasi'`,
        [OWN.code, candidate],
      )
      const fields = { 'nilai-baru-regulasi': '44', 'alasan-regulasi': 'Dibahas', kriteria: 'regulasi', terlihat: '0' }
      return visitor.post(`/ruang/penilai/lembar/${encodeURIComponent(sheetIdOf(own))}/perubahan`, fields)
    },
  },
  form(`${ROOM}/pleno`, 'secretary', `${inCategory('pleno')}/pleno`, MINUTES),
  form(`${ROOM}/tetapkan`, 'chair', `${inCategory('pleno')}/tetapkan`),
  form(`${ROOM}/umumkan`, 'chair', `${inCategory('ditetapkan')}/penetapan`, {}, `${inCategory('ditetapkan')}/umumkan`),
]
