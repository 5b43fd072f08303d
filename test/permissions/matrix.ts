/**
 * Who may do what, written down a second time and by hand: the tests compare it with what the site really answers. A
 * route that is missing here, or one too many, fails. For a page of a category a role names the state from which on it
 * is open to them.
 */
import type { Persona } from './personas.ts'
import { type State, STATES } from './two-provinces.ts'

/** `everybody`; or the personas, each with the state of the category from which on they may. */
export type Allowed = 'everybody' | Readonly<Partial<Record<string, State>>>

const ROOM = '/ruang/panitia/:tahun/:tempat/:kategori'
const RESULT = '/hasil/:tahun/:tempat/:kategori'
const ALWAYS: State = 'terbuka'

const CHAIR = { chair: ALWAYS }
const COMMITTEE = { chair: ALWAYS, secretary: ALWAYS }
const SECRETARY = { secretary: ALWAYS }
const ADMINISTRATOR = { administrator: ALWAYS }
const HISTORY_READERS = { ...COMMITTEE, administrator: ALWAYS }
const AFTER_ADOPTION = { chair: 'ditetapkan', secretary: 'ditetapkan' } as const
const ASSESSORS = { chair: ALWAYS, assessor: ALWAYS, recused_assessor: ALWAYS, foreign_chair: ALWAYS }
const PANEL = { ...ASSESSORS, secretary: ALWAYS }
/** Sealed judging: the committee after the closing, the panel once the plenary is open. */
const SEALED = { chair: 'ditutup', secretary: 'ditutup', assessor: 'pleno', recused_assessor: 'pleno' } as const
const SIGNED_IN = {
  ...PANEL,
  member: ALWAYS,
  administrator: ALWAYS,
  national_secretariat: ALWAYS,
  committee_chair: ALWAYS,
  committee_secretary: ALWAYS,
  committee_staff: ALWAYS,
  proposer: ALWAYS,
  verifier: ALWAYS,
  observer: ALWAYS,
  candidate_contact: ALWAYS,
  candidate_leader: ALWAYS,
  finance_operator: ALWAYS,
}

const ORGANISERS = {
  administrator: ALWAYS,
  national_secretariat: ALWAYS,
  committee_chair: ALWAYS,
  committee_secretary: ALWAYS,
  committee_staff: ALWAYS,
}
/** The candidate's own people, its proposer, whoever checks, and the organisers. */
const FILE_WRITERS = { candidate_contact: ALWAYS, candidate_leader: ALWAYS, proposer: ALWAYS }
const FILE_READERS = { ...ORGANISERS, ...FILE_WRITERS, verifier: ALWAYS, observer: ALWAYS }
/** A whole file in the hand: those who wrote it and those who check it. */
const FILE_TAKERS = { ...FILE_WRITERS, verifier: ALWAYS }
/** Whoever checks files, looks after the season or observes it; not the administrator, who runs the system. */
const DESK_READERS = {
  verifier: ALWAYS,
  observer: ALWAYS,
  committee_chair: ALWAYS,
  committee_secretary: ALWAYS,
  committee_staff: ALWAYS,
  national_secretariat: ALWAYS,
}
/** Whoever works there. */
const { observer: _, ...CHECKLIST_READERS } = DESK_READERS
/** The secretariat, which copies what came on paper. */
const CLERKS = { committee_secretary: ALWAYS, committee_staff: ALWAYS }
const FILE = '/ruang/berkas/:berkas'
const FOUNDERS = { administrator: ALWAYS, national_secretariat: ALWAYS }
const SET_UP = '/ruang/penyelenggara/:tahun/:tempat'
const SECTIONS = [
  '/aturan/:bagian',
  '/aturan/:bagian/:kategori',
  '/aturan/:bagian/:kategori/:daftar',
  '/aturan/:bagian/:kategori/:daftar/:kriteria',
]
const SET_UP_PAGES = [
  '',
  '/aturan.json',
  '/aturan.xlsx',
  ...SECTIONS,
  '/logo',
  '/tim',
  '/tahap',
  '/peran',
  '/peran/beri',
  '/peran/:peran/akhiri',
  '/lembaga',
  '/lembaga/baru',
  '/tanya-jawab',
  '/kandidat',
  '/kandidat/baru',
  '/kandidat/impor',
  '/kandidat/impor/templat.xlsx',
  '/ganda',
  '/pendaftaran',
  '/pendaftaran/:pendaftaran',
  '/simpan',
  '/bandingkan',
  '/pratinjau/kandidat/:kategori',
  '/pratinjau/penilai/:kategori',
  '/formulir/:kategori',
  '/usulan',
  '/usulan/:nomor',
  '/sosialisasi',
  '/sosialisasi/baru',
  '/sosialisasi/capaian',
  '/sosialisasi/:acara',
  '/sosialisasi/:acara/ubah',
  '/sosialisasi/:acara/undangan',
  '/sosialisasi/:acara/undangan/:tamu',
  '/sosialisasi/:acara/kehadiran',
  '/sosialisasi/:acara/daftar-hadir.pdf',
  '/sosialisasi/:acara/pertanyaan',
  '/sosialisasi/:acara/materi',
  '/sosialisasi/:acara/materi/:materi',
]
const OUTREACH_DEEDS = [
  '/sosialisasi/baru',
  '/sosialisasi/:acara/ubah',
  '/sosialisasi/:acara/undangan',
  '/sosialisasi/:acara/undangan/:tamu',
  '/sosialisasi/:acara/surat.pdf',
  '/sosialisasi/:acara/kehadiran',
  '/sosialisasi/:acara/pertanyaan',
  '/sosialisasi/:acara/materi',
  '/sosialisasi/:acara/materi/:materi',
]
const ROLE_DEEDS = [
  '/peran/beri',
  '/peran/:peran/akhiri',
  '/peran/:peran/undangan',
  '/lembaga/baru',
  '/kandidat/baru',
  '/kandidat/impor',
  '/ganda',
  '/pendaftaran/:pendaftaran',
]
const SET_UP_DEEDS = [
  ...SECTIONS,
  '/logo',
  '/tim',
  '/tahap',
  '/tanya-jawab',
  ...ROLE_DEEDS,
  '/simpan',
  '/usulan/:nomor',
  ...OUTREACH_DEEDS,
]

export const MATRIX: Readonly<Record<string, Allowed>> = {
  'GET /': 'everybody',
  'GET /bahasa': 'everybody',
  'GET /cara-penilaian': 'everybody',
  'GET /masuk': 'everybody',
  'POST /masuk': 'everybody',
  'POST /masuk/contoh': 'everybody',
  'POST /keluar': 'everybody',
  'GET /masuk/administrator/:tanda': 'everybody',
  'POST /masuk/administrator/:tanda': 'everybody',
  'GET /hasil': 'everybody',
  'GET /hasil/:tahun/:tempat': 'everybody',
  [`GET ${RESULT}`]: 'everybody',
  [`GET ${RESULT}/nilai.csv`]: 'everybody',
  [`GET ${RESULT}/nilai.xlsx`]: 'everybody',
  [`GET ${RESULT}/benturan.csv`]: 'everybody',
  [`GET ${RESULT}/suara.csv`]: 'everybody',
  [`GET ${RESULT}/aturan.json`]: 'everybody',
  'GET /periksa-usaha/:tahun/:tempat': 'everybody',
  'POST /periksa-usaha/:tahun/:tempat': 'everybody',
  'GET /daftar-diri/:tahun/:tempat': 'everybody',
  'POST /daftar-diri/:tahun/:tempat': 'everybody',
  'GET /daftar-diri/:tahun/:tempat/terkirim': 'everybody',
  'GET /daftar-diri/:tahun/:tempat/konfirmasi/:tanda': 'everybody',
  'POST /daftar-diri/:tahun/:tempat/konfirmasi/:tanda': 'everybody',
  'GET /gambar/:gambar': 'everybody',
  'GET /piagam': 'everybody',
  'GET /coba': 'everybody',
  'GET /coba/templat.xlsx': 'everybody',
  'GET /coba/hasil': 'everybody',
  'POST /coba/hasil': 'everybody',
  'GET /coba/berita-acara': 'everybody',
  'POST /coba/berita-acara': 'everybody',
  'GET /ruang': SIGNED_IN,
  'GET /ruang/penilai': ASSESSORS,
  'GET /ruang/penilai/lembar/:lembar': ASSESSORS,
  'POST /ruang/penilai/lembar/:lembar': ASSESSORS,
  'GET /ruang/penilai/lembar/:lembar/berkas': ASSESSORS,
  'GET /ruang/penilai/lembar/:lembar/berkas.pdf': ASSESSORS,
  'GET /ruang/penilai/lembar/:lembar/berkas/bukti/:bukti': ASSESSORS,
  'GET /ruang/penilai/lembar/:lembar/berkas/bukti/:bukti/gambar': ASSESSORS,
  'GET /ruang/penilai/lembar/:lembar/berkas/foto/:foto': ASSESSORS,
  'GET /ruang/penilai/lembar/:lembar/tanda-tangan': ASSESSORS,
  'POST /ruang/penilai/lembar/:lembar/tanda-tangan': ASSESSORS,
  'GET /ruang/administrator': ADMINISTRATOR,
  'GET /ruang/administrator/riwayat': ADMINISTRATOR,
  'GET /ruang/administrator/riwayat.csv': ADMINISTRATOR,
  'GET /ruang/administrator/riwayat.xlsx': ADMINISTRATOR,
  'GET /ruang/panitia/:tahun/:tempat/riwayat': HISTORY_READERS,
  'GET /ruang/panitia/:tahun/:tempat/riwayat.csv': HISTORY_READERS,
  'GET /ruang/panitia/:tahun/:tempat/riwayat.xlsx': HISTORY_READERS,
  'GET /data-pribadi': 'everybody',
  'GET /akun/data': SIGNED_IN,
  'GET /akun/data.json': SIGNED_IN,
  'GET /ruang/administrator/data-orang': ADMINISTRATOR,
  'GET /ruang/administrator/data-orang/:orang': ADMINISTRATOR,
  'GET /ruang/administrator/data-orang/:orang/data.json': ADMINISTRATOR,
  'POST /ruang/administrator/data-orang/:orang/hapus': ADMINISTRATOR,
  'GET /ruang/administrator/surat': ADMINISTRATOR,
  'GET /ruang/administrator/surat/:surat': ADMINISTRATOR,
  'POST /ruang/administrator/surat/:surat/tautan': ADMINISTRATOR,
  'GET /ruang/administrator/orang': ADMINISTRATOR,
  'POST /ruang/administrator/orang': ADMINISTRATOR,
  'POST /ruang/administrator/orang/:orang/undangan': ADMINISTRATOR,
  'POST /ruang/administrator/orang/:orang/tutup': ADMINISTRATOR,
  'POST /ruang/administrator/orang/:orang/buka': ADMINISTRATOR,
  'GET /undangan/:tanda': 'everybody',
  'POST /undangan/:tanda': 'everybody',
  'GET /sosialisasi/:tanda': 'everybody',
  'POST /sosialisasi/:tanda': 'everybody',
  'POST /sosialisasi/:tanda/hadir': ORGANISERS,
  'GET /sosialisasi/:tanda/materi/:materi': 'everybody',
  'GET /lupa-sandi': 'everybody',
  'POST /lupa-sandi': 'everybody',
  'GET /lupa-sandi/diminta': 'everybody',
  'GET /sandi-baru/:tanda': 'everybody',
  'POST /sandi-baru/:tanda': 'everybody',
  'GET /akun': SIGNED_IN,
  'POST /akun/sandi': SIGNED_IN,
  'POST /akun/sesi/:sesi/akhiri': SIGNED_IN,
  'POST /akun/sesi-lain/akhiri': SIGNED_IN,
  'GET /ruang/berkas': FILE_WRITERS,
  'GET /ruang/berkas/baru': { proposer: ALWAYS },
  'POST /ruang/berkas/baru': { proposer: ALWAYS },
  [`GET ${FILE}`]: FILE_READERS,
  [`GET ${FILE}/bagian/:bagian`]: FILE_READERS,
  [`POST ${FILE}/bagian/:bagian`]: FILE_READERS,
  [`GET ${FILE}/usulan/:kategori/pratinjau`]: FILE_READERS,
  [`GET ${FILE}/usulan/:kategori/berkas.pdf`]: FILE_TAKERS,
  [`GET ${FILE}/usulan/:kategori/berkas.zip`]: FILE_TAKERS,
  [`GET ${FILE}/usulan/:kategori/formulir.pdf`]: FILE_READERS,
  [`GET ${FILE}/usulan/:kategori/daftar-periksa.pdf`]: CHECKLIST_READERS,
  [`POST ${FILE}/usulan/:kategori`]: FILE_READERS,
  [`GET ${FILE}/angka`]: FILE_READERS,
  [`POST ${FILE}/angka`]: FILE_READERS,
  [`GET ${FILE}/kunjungan`]: FILE_READERS,
  [`POST ${FILE}/kunjungan`]: FILE_READERS,
  [`GET ${FILE}/kunjungan/:kunjungan`]: FILE_READERS,
  [`POST ${FILE}/kunjungan/:kunjungan`]: FILE_READERS,
  [`POST ${FILE}/kunjungan/:kunjungan/foto`]: FILE_READERS,
  [`GET ${FILE}/kunjungan/:kunjungan/foto/:foto`]: FILE_READERS,
  [`GET ${FILE}/usulan/:kategori/kembalikan`]: FILE_READERS,
  [`POST ${FILE}/usulan/:kategori/kembalikan`]: FILE_READERS,
  [`POST ${FILE}/usulan/:kategori/jawaban`]: FILE_READERS,
  'GET /ruang/verifikasi': DESK_READERS,
  'GET /ruang/verifikasi/:tahun/:tempat': DESK_READERS,
  'POST /ruang/verifikasi/:tahun/:tempat': DESK_READERS,
  'GET /ruang/verifikasi/:tahun/:tempat/cari': DESK_READERS,
  'GET /ruang/verifikasi/:tahun/:tempat/:kategori/pleno-berkas': DESK_READERS,
  'POST /ruang/verifikasi/:tahun/:tempat/:kategori/pleno-berkas': DESK_READERS,
  'GET /ruang/verifikasi/:tahun/:tempat/:kategori/pleno-berkas/:rapat': DESK_READERS,
  'GET /ruang/gladi/:tahun/:tempat': DESK_READERS,
  'GET /ruang/macet/:tahun/:tempat': DESK_READERS,
  [`GET ${FILE}/kertas`]: CLERKS,
  [`POST ${FILE}/kertas`]: CLERKS,
  [`GET ${FILE}/kertas/:kertas/:bagian`]: CLERKS,
  [`POST ${FILE}/kertas/:kertas/:bagian`]: CLERKS,
  [`POST ${FILE}/kertas/:kertas/:bagian/putusan`]: CLERKS,
  [`GET ${FILE}/bukti`]: FILE_READERS,
  [`POST ${FILE}/bukti`]: FILE_READERS,
  [`GET ${FILE}/bukti/:bukti/unduh`]: FILE_READERS,
  [`GET ${FILE}/bukti/:bukti/gambar`]: FILE_READERS,
  [`POST ${FILE}/bukti/:bukti/hapus`]: FILE_READERS,
  [`POST ${FILE}/bukti/:bukti/putusan`]: FILE_READERS,
  [`POST ${FILE}/unggahan`]: FILE_READERS,
  [`GET ${FILE}/unggahan/:unggahan`]: FILE_READERS,
  [`POST ${FILE}/unggahan/:unggahan`]: FILE_READERS,
  [`POST ${FILE}/unggahan/:unggahan/selesai`]: FILE_READERS,
  'GET /ruang/penyelenggara': ORGANISERS,
  'GET /ruang/penyelenggara/hari-libur': ORGANISERS,
  'POST /ruang/penyelenggara/hari-libur': FOUNDERS,
  'GET /ruang/penyelenggara/daftar-panjang': ORGANISERS,
  'GET /ruang/penyelenggara/daftar-panjang/templat.xlsx': ORGANISERS,
  'POST /ruang/penyelenggara/daftar-panjang': ORGANISERS,
  'GET /ruang/penyelenggara/musim-baru': FOUNDERS,
  'POST /ruang/penyelenggara/musim-baru': FOUNDERS,
  ...Object.fromEntries(SET_UP_PAGES.map((leaf) => [`GET ${SET_UP}${leaf}`, ORGANISERS])),
  ...Object.fromEntries(SET_UP_DEEDS.map((leaf) => [`POST ${SET_UP}${leaf}`, ORGANISERS])),
  'GET /ruang/panitia': PANEL,
  [`GET ${ROOM}/tutup`]: CHAIR,
  [`POST ${ROOM}/tutup`]: CHAIR,
  [`GET ${ROOM}/peringkat`]: SEALED,
  [`GET ${ROOM}/nilai.csv`]: SEALED,
  [`GET ${ROOM}/nilai.xlsx`]: SEALED,
  [`GET ${ROOM}/benturan.csv`]: SEALED,
  [`GET ${ROOM}/suara.csv`]: SEALED,
  [`GET ${ROOM}/aturan.json`]: SEALED,
  [`GET ${ROOM}/pleno`]: SECRETARY,
  [`POST ${ROOM}/pleno`]: SECRETARY,
  [`GET ${ROOM}/pleno/buka`]: CHAIR,
  [`POST ${ROOM}/pleno/buka`]: CHAIR,
  [`GET ${ROOM}/tetapkan`]: CHAIR,
  [`POST ${ROOM}/tetapkan`]: CHAIR,
  [`GET ${ROOM}/penetapan`]: COMMITTEE,
  [`POST ${ROOM}/umumkan`]: CHAIR,
  [`GET ${ROOM}/berita-acara.pdf`]: AFTER_ADOPTION,
  [`GET ${ROOM}/rekap.xlsx`]: AFTER_ADOPTION,
  [`GET ${ROOM}/piagam/:nomor`]: AFTER_ADOPTION,
}

export function isAllowed(allowed: Allowed, persona: Persona, state: State): boolean {
  if (allowed === 'everybody') return true
  const from = allowed[persona.name]
  return from !== undefined && STATES.indexOf(state) >= STATES.indexOf(from)
}
