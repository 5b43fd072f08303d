import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paths } from './paths.ts'

const season = { season: 2024, placeSlug: 'kalimantan-barat' }
const key = { ...season, category: 'pemerintah-kabupaten-kota' }
const number = '400.0/PARITRANA-KB/001/2025'

test('every URL of the site, as people see it', () => {
  const printed = {
    home: paths.home(),
    tour: paths.tour(),
    language: paths.language(),
    signIn: paths.signIn(),
    demoSignIn: paths.demoSignIn(),
    firstAdministrator: paths.firstAdministrator('7H2K'),
    signOut: paths.signOut(),
    howJudgingWorks: paths.howJudgingWorks(),
    health: paths.health(),
    asset: paths.asset('paritrana-2F.css'),
    results: paths.results(),
    season: paths.season(season),
    result: paths.result(key),
    resultMarksCsv: paths.resultMarksCsv(key),
    resultMarksXlsx: paths.resultMarksXlsx(key),
    resultRulebook: paths.resultRulebook(key),
    resultRecusals: paths.resultRecusals(key),
    resultVotes: paths.resultVotes(key),
    afterSignIn: paths.afterSignIn(),
    openPlenary: paths.openPlenary(key),
    recusalsCsv: paths.recusalsCsv(key),
    votesCsv: paths.votesCsv(key),
    certificateCheck: paths.certificateCheck(),
    certificate: paths.certificate({ number, code: '7H2K91CDAB' }),
    try: paths.try(),
    tryTemplate: paths.tryTemplate(),
    tryResult: paths.tryResult(),
    tryBeritaAcara: paths.tryBeritaAcara(),
    mySheets: paths.mySheets(),
    markSheet: paths.markSheet('0198'),
    signSheet: paths.signSheet('0198'),
    systemState: paths.systemState(),
    room: paths.room(),
    closeCategory: paths.closeCategory(key),
    standings: paths.standings(key),
    marksCsv: paths.marksCsv(key),
    marksXlsx: paths.marksXlsx(key),
    rulebook: paths.rulebook(key),
    plenary: paths.plenary(key),
    adopt: paths.adopt(key),
    adopted: paths.adopted(key),
    publish: paths.publish(key),
    beritaAcara: paths.beritaAcara(key),
    recap: paths.recap(key),
    certificatePdf: paths.certificatePdf({ ...key, number }),
  }
  assert.deepEqual(Object.keys(printed).toSorted(), Object.keys(paths).toSorted())
  const room = '/ruang/panitia/penilaian-2024/kalimantan-barat/pemerintah-kabupaten-kota'
  const result = '/hasil/penilaian-2024/kalimantan-barat/pemerintah-kabupaten-kota'
  assert.deepEqual(printed, {
    home: '/',
    tour: '/#langkah',
    language: '/bahasa',
    signIn: '/masuk',
    demoSignIn: '/masuk/contoh',
    firstAdministrator: '/masuk/administrator/7H2K',
    signOut: '/keluar',
    howJudgingWorks: '/cara-penilaian',
    health: '/healthz',
    asset: '/aset/paritrana-2F.css',
    results: '/hasil',
    season: '/hasil/penilaian-2024/kalimantan-barat',
    result,
    resultMarksCsv: `${result}/nilai.csv`,
    resultMarksXlsx: `${result}/nilai.xlsx`,
    resultRulebook: `${result}/aturan.json`,
    resultRecusals: `${result}/benturan.csv`,
    resultVotes: `${result}/suara.csv`,
    afterSignIn: '/ruang',
    openPlenary: `${room}/pleno/buka`,
    recusalsCsv: `${room}/benturan.csv`,
    votesCsv: `${room}/suara.csv`,
    certificateCheck: '/piagam',
    certificate: '/piagam?nomor=400.0%2FPARITRANA-KB%2F001%2F2025&kode=7H2K91CDAB',
    try: '/coba',
    tryTemplate: '/coba/templat.xlsx',
    tryResult: '/coba/hasil',
    tryBeritaAcara: '/coba/berita-acara',
    mySheets: '/ruang/penilai',
    markSheet: '/ruang/penilai/lembar/0198',
    signSheet: '/ruang/penilai/lembar/0198/tanda-tangan',
    systemState: '/ruang/administrator',
    room: '/ruang/panitia',
    closeCategory: `${room}/tutup`,
    standings: `${room}/peringkat`,
    marksCsv: `${room}/nilai.csv`,
    marksXlsx: `${room}/nilai.xlsx`,
    rulebook: `${room}/aturan.json`,
    plenary: `${room}/pleno`,
    adopt: `${room}/tetapkan`,
    adopted: `${room}/penetapan`,
    publish: `${room}/umumkan`,
    beritaAcara: `${room}/berita-acara.pdf`,
    recap: `${room}/rekap.xlsx`,
    certificatePdf: `${room}/piagam/400.0%2FPARITRANA-KB%2F001%2F2025.pdf`,
  })
})

test('a slug with a slash or a space cannot climb out of its segment', () => {
  assert.equal(paths.season({ season: 2024, placeSlug: '../masuk' }), '/hasil/penilaian-2024/..%2Fmasuk')
  assert.equal(paths.markSheet('a b?c'), '/ruang/penilai/lembar/a%20b%3Fc')
})
