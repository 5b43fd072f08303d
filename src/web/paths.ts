/** Every URL of the site as a typed function. URLs are Indonesian, because people read and share them. */

export type SeasonKey = { readonly season: number; readonly placeSlug: string }
export type CategoryKey = SeasonKey & { readonly category: string }
export type EventKey = SeasonKey & { readonly event: number }
export type InviteeKey = EventKey & { readonly invitee: number }

export type PlanKey = { readonly place: string; readonly year: number; readonly plan: number }

const seasonPart = ({ season, placeSlug }: SeasonKey) => `penilaian-${season}/${encodeURIComponent(placeSlug)}`
const categoryPart = (key: CategoryKey) => `${seasonPart(key)}/${encodeURIComponent(key.category)}`
const result = (key: CategoryKey) => `/hasil/${categoryPart(key)}`
const category = (key: CategoryKey) => `/ruang/panitia/${categoryPart(key)}`
const sheet = (sheetId: string) => `/ruang/penilai/lembar/${encodeURIComponent(sheetId)}`
const file = (fileId: string) => `/ruang/berkas/${encodeURIComponent(fileId)}`
/** What a list was asked for, by the names of its fields; absent or empty is the list as it begins. */
type Asked = Readonly<Record<string, string>>
const asking = (pairs: Asked = {}) => (Object.keys(pairs).length === 0 ? '' : query(pairs))
const query = (pairs: Asked) => `?${new URLSearchParams(pairs).toString()}`
const setUp = (key: SeasonKey) => `/ruang/penyelenggara/${seasonPart(key)}`
const inSetUp = (key: SeasonKey, ...steps: readonly string[]) =>
  [setUp(key), ...steps.map((step) => encodeURIComponent(step))].join('/')
const inEvent = (key: EventKey, ...steps: readonly string[]) => inSetUp(key, 'sosialisasi', String(key.event), ...steps)
const inPlans = (place: string, ...steps: readonly string[]) =>
  ['/rencana', ...[place, ...steps].map((step) => encodeURIComponent(step))].join('/')
const inPlan = ({ place, year, plan }: PlanKey, ...steps: readonly string[]) =>
  inPlans(place, String(year), String(plan), ...steps)

export const paths = {
  home: () => '/',
  /** The five-minute tour on the start page of a demo. */
  tour: () => '/#langkah',
  language: () => '/bahasa',
  signIn: () => '/masuk',
  demoSignIn: () => '/masuk/contoh',
  firstAdministrator: (token: string) => `/masuk/administrator/${encodeURIComponent(token)}`,
  signOut: () => '/keluar',
  /** Leads to the room of whoever is signed in. */
  afterSignIn: () => '/ruang',
  howJudgingWorks: () => '/cara-penilaian',
  /** Where one chooses what to count, or one of the things that can be counted. */
  calculator: (kind?: string) => `/kalkulator${kind === undefined ? '' : query({ hitung: kind })}`,
  health: () => '/healthz',
  /** A service worker answers for paths below its own folder only, so this one lies at the top. */
  offlineWorker: () => '/penilai-luring.js',
  asset: (name: string) => `/aset/${name}`,

  results: () => '/hasil',
  resultBundle: (key: CategoryKey) => `${result(key)}/bundle.json`,
  recount: () => '/hitung-ulang',
  recountFile: () => '/hitung-ulang/hitung-ulang.html',
  recountOf: (key: CategoryKey) => `${result(key)}/hitung-ulang`,
  recountFileOf: (key: CategoryKey) => `${result(key)}/hitung-ulang.html`,
  /** For whoever keeps an old checkpoint of the season's ledger. */
  witness: (key: SeasonKey) => `/saksi/${seasonPart(key)}`,
  ledgerNote: (key: SeasonKey) => `/saksi/${seasonPart(key)}/catatan.txt`,
  ledgerHistory: (key: SeasonKey) => `/saksi/${seasonPart(key)}/riwayat.json`,
  season: (key: SeasonKey) => `/hasil/${seasonPart(key)}`,
  result,
  resultMarksCsv: (key: CategoryKey) => `${result(key)}/nilai.csv`,
  resultMarksXlsx: (key: CategoryKey) => `${result(key)}/nilai.xlsx`,
  resultRecusals: (key: CategoryKey) => `${result(key)}/benturan.csv`,
  resultFigures: (key: CategoryKey) => `${result(key)}/angka.csv`,
  resultVotes: (key: CategoryKey) => `${result(key)}/suara.csv`,
  resultRulebook: (key: CategoryKey) => `${result(key)}/aturan.json`,

  /** Coverage: the gap, its places, its course. `ID` or nothing is the country. */
  coverage: (place?: string, asked?: Asked) =>
    `/cakupan${place === undefined || place === 'ID' ? '' : `/${encodeURIComponent(place)}`}${asking(asked)}`,
  coverageFigures: (place: string, kind: 'csv' | 'xlsx') => `/cakupan/${encodeURIComponent(place)}/angka.${kind}`,
  /** Regencies and cities on a map: of the country, of a province. */
  nationMap: (asked?: Asked) => `/cakupan/peta${asking(asked)}`,
  provinceMap: (place: string, asked?: Asked) => `/cakupan/${encodeURIComponent(place)}/peta${asking(asked)}`,
  /** Villages of a regency in a funnel. */
  villages: (place: string, asked?: Asked) => `/cakupan/${encodeURIComponent(place)}/desa${asking(asked)}`,
  /** One page on paper for a governor, regent or mayor. */
  leaderPage: (place: string) => `/cakupan/${encodeURIComponent(place)}/pimpinan`,

  businessCheck: (key: SeasonKey) => `/periksa-usaha/${seasonPart(key)}`,
  selfNomination: (key: SeasonKey) => `/daftar-diri/${seasonPart(key)}`,
  selfNominationSent: (key: SeasonKey, asked?: Asked) => `/daftar-diri/${seasonPart(key)}/terkirim${asking(asked)}`,
  confirmSelfNomination: ({ token, ...key }: SeasonKey & { readonly token: string }) =>
    `/daftar-diri/${seasonPart(key)}/konfirmasi/${encodeURIComponent(token)}`,

  certificateCheck: () => '/piagam',
  certificate: ({ number, code }: { readonly number: string; readonly code: string }) =>
    `/piagam${query({ nomor: number, kode: code })}`,

  try: () => '/coba',
  tryTemplate: () => '/coba/templat.xlsx',
  tryResult: () => '/coba/hasil',
  tryBeritaAcara: () => '/coba/berita-acara',

  /** "Andai": the what-if, which keeps nothing. */
  whatIf: (asked?: Asked) => `/rencana${asking(asked)}`,
  plans: (place: string) => inPlans(place),
  newPlan: (place: string) => inPlans(place, 'baru'),
  plan: (key: PlanKey) => inPlan(key),
  planVersion: (key: PlanKey, version: number) => `${inPlan(key)}${query({ versi: String(version) })}`,
  comparePlans: (place: string, asked?: Asked) => `${inPlans(place, 'banding')}${asking(asked)}`,
  changePlan: (key: PlanKey) => inPlan(key, 'ubah'),
  publishPlan: (key: PlanKey) => inPlan(key, 'terbitkan'),
  planPayments: (key: PlanKey) => inPlan(key, 'realisasi'),
  planAnnex: (key: PlanKey) => inPlan(key, 'lampiran.pdf'),
  planCsv: (key: PlanKey) => inPlan(key, 'rencana.csv'),
  planXlsx: (key: PlanKey) => inPlan(key, 'rencana.xlsx'),

  interviewTimetable: (key: SeasonKey) => `/ruang/panitia/${seasonPart(key)}/jadwal-wawancara`,
  inviteToInterviews: (key: SeasonKey) => `/ruang/panitia/${seasonPart(key)}/jadwal-wawancara/undang`,
  interviewCalendar: (key: SeasonKey) => `/ruang/panitia/${seasonPart(key)}/hari-wawancara.ics`,
  interviewRunSheet: (key: SeasonKey) => `/ruang/panitia/${seasonPart(key)}/jadwal-wawancara/susunan-acara.pdf`,
  interviewDoorList: (key: SeasonKey) => `/ruang/panitia/${seasonPart(key)}/jadwal-wawancara/daftar-pintu.pdf`,
  interviewTurnCalendar: (fileId: string) => `${file(fileId)}/giliran.ics`,
  interviewSettings: (key: SeasonKey) => `/ruang/panitia/${seasonPart(key)}/jadwal-wawancara/ketentuan`,
  interviewDay: (key: SeasonKey) => `/ruang/panitia/${seasonPart(key)}/hari-wawancara`,
  interviewDoor: (key: SeasonKey) => `/ruang/panitia/${seasonPart(key)}/hari-wawancara/pintu`,
  interview: (key: CategoryKey, candidate: string) => `${category(key)}/wawancara/${encodeURIComponent(candidate)}`,
  calibration: (key: CategoryKey) => `${category(key)}/penyamaan`,
  sampleMarks: (key: CategoryKey) => `${category(key)}/penyamaan/nilai`,
  endCalibration: (key: CategoryKey) => `${category(key)}/penyamaan/akhiri`,
  blankSheets: (key: CategoryKey, seat: string | null) =>
    `${category(key)}/lembar-kertas/kosong.pdf${seat === null ? '' : `?penilai=${seat}`}`,
  substitutes: (key: SeasonKey) => `/ruang/panitia/${seasonPart(key)}/pengganti`,
  readingPlan: (key: SeasonKey) => `/ruang/panitia/${seasonPart(key)}/pembagian-telaah`,
  panelTies: (key: SeasonKey) => `/ruang/panitia/${seasonPart(key)}/hubungan`,
  endSeatFact: (key: SeasonKey) => `/ruang/panitia/${seasonPart(key)}/hubungan/cabut`,
  dismissConflict: (key: CategoryKey) => `${category(key)}/hubungan`,
  correctRecusal: (key: CategoryKey) => `${category(key)}/penarikan`,
  interviewTurn: (fileId: string) => `${file(fileId)}/giliran`,
  confirmInterview: (fileId: string, inCategory: string) => `${file(fileId)}/giliran/${inCategory}`,

  mySheets: () => '/ruang/penilai',
  /** What an assessor sees where no network answers: it holds nothing of anybody. */
  offlineRoom: () => '/ruang/penilai/luring',
  deviceFacts: () => '/ruang/penilai/luring.json',
  declarations: (key: SeasonKey) => `/ruang/penilai/pernyataan/${seasonPart(key)}`,
  pledge: (key: SeasonKey) => `/ruang/penilai/pernyataan/${seasonPart(key)}/pakta`,
  markSheet: (sheetId: string) => sheet(sheetId),
  sheetFile: (sheetId: string) => `${sheet(sheetId)}/berkas`,
  sheetFilePaper: (sheetId: string) => `${sheet(sheetId)}/berkas.pdf`,
  sheetEvidence: (sheetId: string, evidence: string) =>
    `${sheet(sheetId)}/berkas/bukti/${encodeURIComponent(evidence)}`,
  sheetThumbnail: (sheetId: string, evidence: string) =>
    `${sheet(sheetId)}/berkas/bukti/${encodeURIComponent(evidence)}/gambar`,
  sheetPhoto: (sheetId: string, photo: string) => `${sheet(sheetId)}/berkas/foto/${encodeURIComponent(photo)}`,
  signSheet: (sheetId: string) => `${sheet(sheetId)}/tanda-tangan`,
  sheetReceiptPaper: (sheetId: string) => `${sheet(sheetId)}/tanda-terima.pdf`,
  changeReceipt: (sheetId: string, change: number) =>
    `${sheet(sheetId)}/tanda-terima.json${query({ perubahan: String(change) })}`,
  reviseMark: (sheetId: string) => `${sheet(sheetId)}/perubahan`,
  sheetReceipt: (sheetId: string) => `${sheet(sheetId)}/tanda-terima.json`,

  candidateFiles: () => '/ruang/berkas',
  openFile: (asked?: Asked) => `/ruang/berkas/baru${asking(asked)}`,
  candidateFile: (fileId: string) => file(fileId),
  filePreview: (fileId: string, nomination: string) =>
    `${file(fileId)}/usulan/${encodeURIComponent(nomination)}/pratinjau`,
  filePaper: (fileId: string, nomination: string, asked?: Asked) =>
    `${file(fileId)}/usulan/${encodeURIComponent(nomination)}/berkas.pdf${asking(asked)}`,
  fileArchive: (fileId: string, nomination: string, asked?: Asked) =>
    `${file(fileId)}/usulan/${encodeURIComponent(nomination)}/berkas.zip${asking(asked)}`,
  fileForm: (fileId: string, nomination: string) =>
    `${file(fileId)}/usulan/${encodeURIComponent(nomination)}/formulir.pdf`,
  fileChecklist: (fileId: string, nomination: string) =>
    `${file(fileId)}/usulan/${encodeURIComponent(nomination)}/daftar-periksa.pdf`,
  ownClarifications: (fileId: string, nomination: string) =>
    `${file(fileId)}/usulan/${encodeURIComponent(nomination)}/klarifikasi`,
  /** "Hasil dan sanggahan" */
  outcome: (fileId: string, nomination: string) => `${file(fileId)}/usulan/${encodeURIComponent(nomination)}/hasil`,
  outcomeFile: (fileId: string, nomination: string) =>
    `${file(fileId)}/usulan/${encodeURIComponent(nomination)}/hasil/lampiran`,
  papers: (fileId: string) => `${file(fileId)}/kertas`,
  paperSection: (fileId: string, paper: number, section: string) =>
    `${file(fileId)}/kertas/${paper}/${encodeURIComponent(section)}`,
  settlePaper: (fileId: string, paper: number, section: string) =>
    `${file(fileId)}/kertas/${paper}/${encodeURIComponent(section)}/putusan`,
  moveNomination: (fileId: string, nomination: string) => `${file(fileId)}/usulan/${encodeURIComponent(nomination)}`,
  returnFile: (fileId: string, nomination: string) =>
    `${file(fileId)}/usulan/${encodeURIComponent(nomination)}/kembalikan`,
  answerFinding: (fileId: string, nomination: string) =>
    `${file(fileId)}/usulan/${encodeURIComponent(nomination)}/jawaban`,
  verifiedValues: (fileId: string) => `${file(fileId)}/angka`,
  fieldVisits: (fileId: string) => `${file(fileId)}/kunjungan`,
  fieldVisit: (fileId: string, visit: number) => `${file(fileId)}/kunjungan/${visit}`,
  visitPhotos: (fileId: string, visit: number) => `${file(fileId)}/kunjungan/${visit}/foto`,
  visitPhoto: (fileId: string, visit: number, photo: string) =>
    `${file(fileId)}/kunjungan/${visit}/foto/${encodeURIComponent(photo)}`,
  fileSection: (fileId: string, section: string, asked?: Asked) =>
    `${file(fileId)}/bagian/${encodeURIComponent(section)}${asking(asked)}`,
  evidence: (fileId: string) => `${file(fileId)}/bukti`,
  evidenceFile: (fileId: string, evidence: string) => `${file(fileId)}/bukti/${encodeURIComponent(evidence)}/unduh`,
  evidenceThumbnail: (fileId: string, evidence: string) =>
    `${file(fileId)}/bukti/${encodeURIComponent(evidence)}/gambar`,
  removeEvidence: (fileId: string, evidence: string) => `${file(fileId)}/bukti/${encodeURIComponent(evidence)}/hapus`,
  judgeEvidence: (fileId: string, evidence: string) => `${file(fileId)}/bukti/${encodeURIComponent(evidence)}/putusan`,
  uploads: (fileId: string) => `${file(fileId)}/unggahan`,
  upload: (fileId: string, upload: string) => `${file(fileId)}/unggahan/${encodeURIComponent(upload)}`,
  finishUpload: (fileId: string, upload: string) => `${file(fileId)}/unggahan/${encodeURIComponent(upload)}/selesai`,

  desks: () => '/ruang/verifikasi',
  desk: (key: SeasonKey, asked?: Asked) => `/ruang/verifikasi/${seasonPart(key)}${asking(asked)}`,
  searchEvidence: (key: SeasonKey, asked?: Asked) => `/ruang/verifikasi/${seasonPart(key)}/cari${asking(asked)}`,
  /** "Pleno berkas": the meeting over the verified files of a category. */
  filePlenary: (key: CategoryKey) => `/ruang/verifikasi/${categoryPart(key)}/pleno-berkas`,
  filePlenaryPaper: (key: CategoryKey, plenary: number) =>
    `/ruang/verifikasi/${categoryPart(key)}/pleno-berkas/${plenary}.pdf`,
  /** "Gladi jam penutupan": who would be in were nominations closed now. */
  rehearsal: (key: SeasonKey, asked?: Asked) => `/ruang/gladi/${seasonPart(key)}${asking(asked)}`,
  /** "Macet di mana": where nominations wait, and for whom. */
  stuck: (key: SeasonKey, asked?: Asked) => `/ruang/macet/${seasonPart(key)}${asking(asked)}`,

  systemState: () => '/ruang/administrator',
  room: () => '/ruang/panitia',
  paperSheets: (key: CategoryKey) => `${category(key)}/lembar-kertas`,
  paperSheet: (key: CategoryKey, paper: number) => `${category(key)}/lembar-kertas/${paper}`,
  takePaperSheet: (key: CategoryKey, paper: number) => `${category(key)}/lembar-kertas/${paper}/pengesahan`,
  closeCategory: (key: CategoryKey) => `${category(key)}/tutup`,
  standings: (key: CategoryKey) => `${category(key)}/peringkat`,
  marksCsv: (key: CategoryKey) => `${category(key)}/nilai.csv`,
  marksXlsx: (key: CategoryKey) => `${category(key)}/nilai.xlsx`,
  recusalsCsv: (key: CategoryKey) => `${category(key)}/benturan.csv`,
  figuresCsv: (key: CategoryKey) => `${category(key)}/angka.csv`,
  votesCsv: (key: CategoryKey) => `${category(key)}/suara.csv`,
  rulebook: (key: CategoryKey) => `${category(key)}/aturan.json`,
  agreement: (key: CategoryKey) => `${category(key)}/kesepakatan`,
  stability: (key: CategoryKey) => `${category(key)}/kestabilan`,
  plenary: (key: CategoryKey) => `${category(key)}/pleno`,
  openMarking: (key: CategoryKey) => `${category(key)}/buka`,
  openPlenary: (key: CategoryKey) => `${category(key)}/pleno/buka`,
  adopt: (key: CategoryKey) => `${category(key)}/tetapkan`,
  adopted: (key: CategoryKey) => `${category(key)}/penetapan`,
  publish: (key: CategoryKey) => `${category(key)}/umumkan`,
  clarifications: (key: CategoryKey) => `${category(key)}/klarifikasi`,
  answerClarification: (key: CategoryKey) => `${category(key)}/klarifikasi/jawaban`,
  confirmMinutes: (key: CategoryKey) => `${category(key)}/pleno/pengesahan`,
  objections: (key: CategoryKey) => `${category(key)}/sanggahan`,
  answerObjection: (key: CategoryKey, candidate: string) =>
    `${category(key)}/sanggahan/${encodeURIComponent(candidate)}`,
  objectionFile: (key: CategoryKey, candidate: string) =>
    `${category(key)}/sanggahan/${encodeURIComponent(candidate)}/lampiran`,
  openCorrection: (key: CategoryKey) => `${category(key)}/koreksi`,
  cancelCorrection: (key: CategoryKey) => `${category(key)}/koreksi/batal`,
  beritaAcara: (key: CategoryKey) => `${category(key)}/berita-acara.pdf`,
  addendum: (key: CategoryKey) => `${category(key)}/adendum.pdf`,
  recap: (key: CategoryKey) => `${category(key)}/rekap.xlsx`,
  certificatePdf: (key: CategoryKey & { readonly number: string }) =>
    `${category(key)}/piagam/${encodeURIComponent(key.number)}.pdf`,

  history: (asked?: Asked) => `/ruang/administrator/riwayat${asking(asked)}`,
  historyCsv: (asked?: Asked) => `/ruang/administrator/riwayat.csv${asking(asked)}`,
  historyXlsx: (asked?: Asked) => `/ruang/administrator/riwayat.xlsx${asking(asked)}`,
  seasonHistory: (key: SeasonKey, asked?: Asked) => `/ruang/panitia/${seasonPart(key)}/riwayat${asking(asked)}`,
  seasonHistoryCsv: (key: SeasonKey, asked?: Asked) => `/ruang/panitia/${seasonPart(key)}/riwayat.csv${asking(asked)}`,
  seasonHistoryXlsx: (key: SeasonKey, asked?: Asked) =>
    `/ruang/panitia/${seasonPart(key)}/riwayat.xlsx${asking(asked)}`,

  personalData: () => '/data-pribadi',
  myData: () => '/akun/data',
  myDataJson: () => '/akun/data.json',
  peopleData: (asked?: Asked) => `/ruang/administrator/data-orang${asking(asked)}`,
  personData: (person: string) => `/ruang/administrator/data-orang/${encodeURIComponent(person)}`,
  personDataJson: (person: string) => `/ruang/administrator/data-orang/${encodeURIComponent(person)}/data.json`,
  erasePerson: (person: string) => `/ruang/administrator/data-orang/${encodeURIComponent(person)}/hapus`,
  outbox: () => '/ruang/administrator/surat',
  mail: (id: string) => `/ruang/administrator/surat/${encodeURIComponent(id)}`,
  mailLink: (id: string) => `/ruang/administrator/surat/${encodeURIComponent(id)}/tautan`,
  people: () => '/ruang/administrator/orang',
  repeatInvitation: (person: string) => `/ruang/administrator/orang/${encodeURIComponent(person)}/undangan`,
  invitation: (token: string) => `/undangan/${encodeURIComponent(token)}`,
  closeAccount: (person: string) => `/ruang/administrator/orang/${encodeURIComponent(person)}/tutup`,
  reopenAccount: (person: string) => `/ruang/administrator/orang/${encodeURIComponent(person)}/buka`,
  account: () => '/akun',
  ownPassword: () => '/akun/sandi',
  endSession: (session: string) => `/akun/sesi/${encodeURIComponent(session)}/akhiri`,
  endOtherSessions: () => '/akun/sesi-lain/akhiri',
  forgottenPassword: () => '/lupa-sandi',
  recoveryAsked: () => '/lupa-sandi/diminta',
  recovery: (token: string) => `/sandi-baru/${encodeURIComponent(token)}`,
  organiserSeasons: () => '/ruang/penyelenggara',
  foundSeason: () => '/ruang/penyelenggara/musim-baru',
  holidays: () => '/ruang/penyelenggara/hari-libur',
  /** The register of coverage figures; with `cari` the places that fit. */
  coverageRegister: (asked?: Asked) => `/data-cakupan${asking(asked)}`,
  loadReferenceCoverage: () => '/data-cakupan/acuan',
  importCoverage: () => '/data-cakupan/impor',
  coverageTemplate: () => '/data-cakupan/impor/templat.xlsx',
  coverageImport: (id: string) => `/data-cakupan/impor/${encodeURIComponent(id)}`,
  placeFigures: (code: string) => `/data-cakupan/wilayah/${encodeURIComponent(code)}`,
  placeFiguresXlsx: (code: string) => `/data-cakupan/wilayah/${encodeURIComponent(code)}/register.xlsx`,
  enterFigure: (code: string) => `/data-cakupan/wilayah/${encodeURIComponent(code)}/baru`,
  coverageFigure: (id: string) => `/data-cakupan/angka/${encodeURIComponent(id)}`,
  longList: () => '/ruang/penyelenggara/daftar-panjang',
  longListTemplate: () => '/ruang/penyelenggara/daftar-panjang/templat.xlsx',
  setUp,
  /** One part of the rules: `identitas`, or `kategori`, its id, `kriteria` and its id. */
  rulebookSection: (key: SeasonKey, ...steps: readonly string[]) => inSetUp(key, 'aturan', ...steps),
  stages: (key: SeasonKey) => inSetUp(key, 'tahap'),
  appointPanel: (key: SeasonKey) => inSetUp(key, 'tim'),
  roleHolders: (key: SeasonKey) => inSetUp(key, 'peran'),
  grantRole: (key: SeasonKey, asked?: Asked) => `${inSetUp(key, 'peran', 'beri')}${asking(asked)}`,
  endRole: (key: SeasonKey & { readonly role: string }) => inSetUp(key, 'peran', key.role, 'akhiri'),
  repeatRoleInvitation: (key: SeasonKey & { readonly role: string }) => inSetUp(key, 'peran', key.role, 'undangan'),
  organisations: (key: SeasonKey, asked?: Asked) => `${inSetUp(key, 'lembaga')}${asking(asked)}`,
  registerOrganisation: (key: SeasonKey) => inSetUp(key, 'lembaga', 'baru'),
  seasonQuestions: (key: SeasonKey, asked?: Asked) => `${inSetUp(key, 'tanya-jawab')}${asking(asked)}`,
  candidates: (key: SeasonKey, asked?: Asked) => `${inSetUp(key, 'kandidat')}${asking(asked)}`,
  importCandidates: (key: SeasonKey) => inSetUp(key, 'kandidat', 'impor'),
  candidateTemplate: (key: SeasonKey) => inSetUp(key, 'kandidat', 'impor', 'templat.xlsx'),
  /** Candidates that may be one; with `pasangan` two of them side by side. */
  duplicates: (key: SeasonKey, asked?: Asked) => `${inSetUp(key, 'ganda')}${asking(asked)}`,
  selfNominations: (key: SeasonKey) => inSetUp(key, 'pendaftaran'),
  selfNominationRequest: (key: SeasonKey & { readonly request: string }) => inSetUp(key, 'pendaftaran', key.request),
  openCandidateFile: (key: SeasonKey) => inSetUp(key, 'kandidat', 'baru'),
  outreach: (key: SeasonKey, asked?: Asked) => `${inSetUp(key, 'sosialisasi')}${asking(asked)}`,
  newEvent: (key: SeasonKey) => inSetUp(key, 'sosialisasi', 'baru'),
  /** Whom it reached, per regency and city, and the names behind it. */
  outreachFigures: (key: SeasonKey, asked?: Asked) => `${inSetUp(key, 'sosialisasi', 'capaian')}${asking(asked)}`,
  event: (key: EventKey) => inEvent(key),
  changeEvent: (key: EventKey) => inEvent(key, 'ubah'),
  invitees: (key: EventKey, asked?: Asked) => `${inEvent(key, 'undangan')}${asking(asked)}`,
  invitationLetters: (key: EventKey) => inEvent(key, 'surat.pdf'),
  invitee: (key: InviteeKey) => inEvent(key, 'undangan', String(key.invitee)),
  attendance: (key: EventKey, asked?: Asked) => `${inEvent(key, 'kehadiran')}${asking(asked)}`,
  attendanceList: (key: EventKey) => inEvent(key, 'daftar-hadir.pdf'),
  eventMaterial: (key: EventKey) => inEvent(key, 'materi'),
  eventMaterialFile: (key: EventKey & { readonly material: number }) => inEvent(key, 'materi', String(key.material)),
  eventQuestions: (key: EventKey, asked?: Asked) => `${inEvent(key, 'pertanyaan')}${asking(asked)}`,
  /** Where an invited person answers, without an account; the secretariat notes there who has come. */
  answerInvitation: (token: string) => `/sosialisasi/${encodeURIComponent(token)}`,
  confirmAttendance: (token: string) => `/sosialisasi/${encodeURIComponent(token)}/hadir`,
  invitationMaterial: (token: string, material: number) =>
    `/sosialisasi/${encodeURIComponent(token)}/materi/${material}`,
  enactRulebook: (key: SeasonKey) => inSetUp(key, 'simpan'),
  logos: (key: SeasonKey) => inSetUp(key, 'logo'),
  /** A stored picture by its name, which is the hash of its bytes. */
  picture: (name: string) => `/gambar/${encodeURIComponent(name)}`,
  exportRulebook: (key: SeasonKey) => inSetUp(key, 'aturan.json'),
  exportRulebookWorkbook: (key: SeasonKey) => inSetUp(key, 'aturan.xlsx'),
  previewAsCandidate: (key: CategoryKey) => inSetUp(key, 'pratinjau', 'kandidat', key.category),
  previewAsAssessor: (key: CategoryKey) => inSetUp(key, 'pratinjau', 'penilai', key.category),
  blankForm: (key: CategoryKey) => inSetUp(key, 'formulir', key.category),
  compareRulebooks: (key: SeasonKey) => inSetUp(key, 'bandingkan'),
  rulebookProposals: (key: SeasonKey) => inSetUp(key, 'usulan'),
  rulebookProposal: (key: SeasonKey & { readonly proposal: number }) => inSetUp(key, 'usulan', String(key.proposal)),
} as const
