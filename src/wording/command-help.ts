import type { Language } from './language.ts'

/** Help of each command: Indonesian first, then English. */
export const COMMAND_HELP = {
  rank: `Memeringkat kandidat dari berkas, dengan aturan dari satu buku aturan.

  paritrana rank --rulebook BERKAS --marks BERKAS [--indicators BERKAS]
                 [--recusals BERKAS] [--votes BERKAS] [--category ID]
                 [--sheet NAMA] [--no-statistics] [--lang id|en]
                 [--json | --out BERKAS.xlsx|.csv]

  --rulebook     buku aturan (JSON); contoh: paritrana rulebook template 4-inti
  --marks        kolom: kategori, kandidat, penilai, kriteria, nilai
  --indicators   kolom: kategori, kandidat, indikator, nilai, pembilang,
                 penyebut, basis, per_tanggal, sumber
  --recusals     kolom: kategori, kandidat, penilai, alasan
  --votes        kolom: kategori, kandidat, urutan, risalah
  --category     hanya satu kategori; baris kategori lain dilewati
  --sheet        lembar XLSX yang dibaca; bila tidak disebut, yang pertama
  --no-statistics  tanpa angka kesepakatan dan kestabilan
  --json         satu nilai JSON ke keluaran, tanpa yang lain
  --out          menulis hasil ke XLSX atau CSV

  Berkas CSV (UTF-8, koma atau titik koma, 87,5 atau 87.5) atau XLSX.
  Selesai: 0. Ditolak: 1, setiap alasan dengan baris dan kolom. Salah pakai: 2.

Ranks candidates from files by the rules of one rulebook.

  Columns in English: category, candidate, assessor, criterion, mark;
  category, candidate, indicator, value, numerator, denominator, base, as_of,
  source; category, candidate, assessor, reason; category, candidate, order,
  minute. Options as above. CSV (UTF-8, comma or semicolon, decimal comma or
  point) or XLSX (first sheet unless --sheet). All or nothing: exit 0 done,
  1 refused with every reason, its line and column, 2 wrong usage.
`,
  rulebook: `Buku aturan: contoh, pemeriksaan, salinan, perbandingan, skema.

  paritrana rulebook template [ID] [--json]  daftar contoh, atau satu contoh JSON
  paritrana rulebook check BERKAS [--json]   memeriksa; menyebut baris dan kolom
  paritrana rulebook convert BERKAS [--out BERKAS.xlsx|.json] [--json]
                     menyalin aturan ke XLSX atau JSON; tanpa --out mencetak JSON
  paritrana rulebook compare A B [--json]    menyebut semua perbedaan A dan B
  paritrana rulebook schema                  JSON Schema untuk penyunting teks
  [--lang id|en]

  BERKAS, A dan B boleh JSON atau XLSX (lembar Musim, Tahap, Panel, Kategori,
  Kriteria, Tingkat), dikenali dari isinya. Salinan punya sidik yang sama.
  convert --json: { ok, rulebookHash, written }.
  compare --json: { before, after, changes: [{ path, kind, before, after,
  message }] }; kind: added, removed, changed, moved.
  Selesai: 0, juga bila ada perbedaan. Ditolak: 1. Salah pakai: 2.

Rulebooks: templates, checking, copies, comparison, schema.

  template [ID]  lists the templates, or prints one as JSON and nothing else
  check FILE     validates; every flaw with its line and column
  convert FILE [--out FILE.xlsx|.json]  copies the rules to XLSX or JSON with
                 the same hash; prints JSON without --out
  compare A B    lists every difference
  schema         prints the JSON Schema
  A FILE is JSON or XLSX (sheets Season, Stages, Panel, Categories, Criteria,
  Levels), told apart by content.
  Exit 0 done, also with differences, 1 refused, 2 wrong usage.
`,
  agreement: `Seberapa sepakat para penilai: alfa Krippendorff, ICC, W Kendall, kappa Fleiss.

  paritrana agreement --ratings BERKAS [--sheet NAMA] [--json] [--lang id|en]

  --ratings  kolom: unit, penilai (rater), nilai; nilai kosong: tidak menilai
  --json     { krippendorff: { nominal, ordinal, interval, ratio },
             icc: { icc1_1, icc1_k, icc2_1, icc2_k, icc3_1, icc3_k,
                    icc2_k_low, icc2_k_high },
             kendallW: { W, chi2, df, p }, fleissKappa, fleissZ,
             variances: { units, raters, residual } }; null: tidak terdefinisi
  Alfa tidak meminta tabel penuh; yang lain ya. Selang ICC(2,k) 95%. variances:
  ragam karena yang dinilai, karena keras murahnya penilai, dan selebihnya.
  Selesai: 0. Ditolak: 1. Salah pakai: 2.

How far raters agree: Krippendorff's alpha, ICC, Kendall's W, Fleiss' kappa.

  Columns: unit, rater, value; an empty value is missing. Alpha does not need a
  complete table, everything else does. variances: by what is rated, by the
  severity of raters, and the rest. null means not defined. CSV or XLSX.
  Exit 0 done, 1 refused, 2 wrong usage.
`,
  severity: `Nilai kandidat dan kerasnya penilai, dengan empat cara melihat nilai yang sama.

  paritrana severity --marks BERKAS [--method mean|trimmed|adjusted|leastsquares]
                     [--sheet NAMA] [--json] [--lang id|en]

  --marks   kolom: kandidat, penilai, nilai; nilai kosong: mengundurkan diri
  --method  mean: rata-rata; trimmed: tanpa tertinggi dan terendah dari paling
            sedikit lima; leastsquares: dikurangi keras atau murahnya penilai;
            adjusted: dikurangi bagian yang patut dipercaya darinya
  --json    { candidates: { ID: nilai }, assessors: { ID: selisih }, connected,
            components }
  Tabel yang terpecah tanpa penilai bersama ditolak oleh dua cara terakhir.
  Selesai: 0. Ditolak: 1. Salah pakai: 2.

What candidates get and how severe assessors are, by four ways to look at marks.

  Columns: candidate, assessor, mark; an empty mark is a recusal. Severities are
  above zero where an assessor is lenient. Exit 0 done, 1 refused (a table in
  pieces, named), 2 wrong usage.
`,
  verify: `Menghitung ulang hasil yang diumumkan, dari bundelnya saja.

  paritrana verify BERKAS|ALAMAT [--verifier KUNCI] [--paper PDF] [--json]
                   [--lang id|en]

  BERKAS     bundle.json dari halaman hasil; ALAMAT: alamat unduhannya.
  --verifier kunci penanda tangan yang Anda percayai, dari sumber lain
             daripada bundel itu: nama+sidik+kunci
  --paper    piagam atau berita acara: apakah berkas itu yang diterbitkan
             bersama hasil ini, utuh sampai ke bita terakhir
  --json     { ok, checked, firstProblem: { entry, what } | null, winners }

  Diperiksa: tanda tangan, letak tiga catatan, isi hasil, segel setiap lembar
  nilai, peringkat, dan penerimanya. Bila nilai tidak diumumkan, yang tidak
  dapat dihitung ulang disebut. Cocok: 0. Tidak cocok: 1. Salah pakai: 2.

Recomputes a published result from its bundle alone.

  FILE is bundle.json of a result page, or its address. --verifier is the key
  of the signer that you believe, from elsewhere. Signature, entries, result,
  seals of all sheets, ranks and winners are checked; what could not be
  recomputed is said. --paper asks whether a PDF is one of the papers issued
  with this result. Exit 0 it fits, 1 it does not, 2 wrong usage.
`,
  witness: `Membandingkan titik periksa yang Anda simpan dengan catatan yang sekarang.

  paritrana witness CATATAN ALAMAT|BERKAS [--keep] [--json] [--lang id|en]

  CATATAN  surat yang Anda simpan, atau catatan.txt dari halaman saksi
  ALAMAT   halaman saksi musim itu, misalnya
           https://award.example/saksi/penilaian-2024/kalimantan-barat
  BERKAS   riwayat.json dari halaman itu, diminta dengan ?sejak=JUMLAH
  --keep   bila cocok, simpan titik periksa yang baru di berkas yang sama
  --json   { ok, ledger, held, shown, verifier } atau { ok, problem }

  Catatan yang dihapus, diubah, ditukar urutannya, dikembalikan ke salinan
  lama, atau ditunjukkan lain kepada orang lain, ketahuan.
  Cocok: 0. Tidak cocok: 1. Salah pakai: 2.

Compares a checkpoint that was kept with the record of today.

  NOTE is a mail that was kept, or catatan.txt; URL the page for witnesses.
  --keep puts the new checkpoint in the place of the old one where it fits.
  Exit 0 it fits, 1 it does not, 2 wrong usage.
`,
  boundaries: `Batas kabupaten dan kota untuk peta: apa yang terpasang, memasang, mencopot.

  paritrana boundaries [--json]
  paritrana boundaries install BERKAS [--credit TEKS] [--json]
  paritrana boundaries remove [--json]

  BERKAS    TopoJSON atau GeoJSON dalam derajat, paling besar 64 MiB, dikenali
            dari isinya. Kode Kemendagri setiap bidang dibaca dari id, code,
            kode, atau kode_wilayah (61.04 atau 6104).
  --credit  baris sumber dan lisensi berkas itu; dicetak di bawah setiap peta

  Sistem ini tidak membawa batas: pasanglah berkas yang lisensinya Anda terima.
  Gambarnya disimpan di DATA_DIR/peta, bukan di basis data. Batas pada peta
  tidak resmi.
  install --json: { ok, regencies, provinces, missing: [{ code, name }], unknown }
  atau { ok: false, refused: { code, ... } }; tanpa perintah: { installed };
  remove --json: { removed }.
  Selesai: 0. Ditolak: 1, dengan alasannya. Salah pakai: 2.

Boundaries of regencies and cities for the maps: what is installed, install, remove.

  FILE      TopoJSON or GeoJSON in degrees, at most 64 MiB, told apart by
            content. The home ministry's code of each area is read from id,
            code, kode or kode_wilayah (61.04 or 6104).
  --credit  credit and licence of that file; printed below every map

  No boundaries come with this system: install a file whose licence you accept.
  The drawings are kept in DATA_DIR/peta, not in the database. Boundaries on
  the maps are not authoritative.
  Exit 0 done, 1 refused with the reason, 2 wrong usage.
`,
  calc: `Menghitung menurut aturan bulan yang disebut; tidak perlu basis data, tidak menyimpan apa pun.

  paritrana calc contributions --segment PU --wage N --risk 1..5 --month TTTT-BB
                 [--programmes JKK,JKM,JHT,JP,JKP] [--labour-intensive]
                 [--paid TTTT-BB-HH]      menambah denda terlambat
  paritrana calc contributions --segment BPU --income N --month TTTT-BB
                 [--programmes JKK,JKM[,JHT]] [--sector transport|other]
                 [--payer self|APBN|APBD|APBDES|DBH|DBHCHT|CSR]
  paritrana calc contributions --segment JAKON (--contract N | --wage N) --month TTTT-BB
  paritrana calc contributions --segment PMI --months 6|12|24 [--extra N] --month TTTT-BB
  paritrana calc benefit --programme JKM [--month TTTT-BB] [--segment BPU]
                 [--months N] [--child UMUR:SEKOLAH:KELAS ...]
  paritrana calc benefit --programme JKK --wage N --outcome
                 death|total_disability|partial_disability|inability
                 [--table P [--loss P]] [--months N] [--transport land,sea,air]
                 [--child ...]
  paritrana calc benefit --programme JKP --wage N [--months N]
  paritrana calc benefit --programme JHT (--balance N | --wage N --months N)
  paritrana calc benefit --programme JP --wage N --months N
  paritrana calc benefit --programme SCHOLARSHIP [--child 8:SD:3 ...]
                 tanpa --child: paling banyak untuk dua anak
                 [--cause JKM|JKK] [--months N]
                 sekolah: BELUM, TK, SD, SMP, SMA, PT; tanpa --month: bulan ini
  paritrana calc ceiling --date TTTT-BB-HH
  paritrana calc plan (--workers N | --budget N) --months N --from TTTT-BB
                 --fund APBN|APBD|APBDES|DBH|DBHCHT|CSR
                 [--sector transport|other] [--programmes JKK,JKM[,JHT]]
  paritrana calc coverage --numerator N --denominator N [--target P] [--previous P]
                 [--published P]          membandingkan dengan persen yang tercetak
  [--json] [--lang id|en]

  --json  satu nilai JSON ke keluaran; rupiah bilangan bulat, persen teks dengan
  dua desimal. Tiap jawaban menyebut aturan dan hukumnya; "recalled" menyebut apa
  yang dari ingatan dan belum diverifikasi.
  Selesai: 0. Aturan tidak memberinya: 1. Salah pakai atau isian salah: 2.

Counts by the rules of the month that is named; needs no database, keeps nothing.

  contributions  of wage earners (PU), members without a wage (BPU), construction
                 (JAKON) and migrants (PMI); --paid adds the late fine
  benefit        of each programme, and the scholarship by age and school
                 (--child AGE:SCHOOL:GRADE; BELUM, TK, SD, SMP, SMA, PT;
                 without --child the most that two children can receive);
                 without --month what holds this month
  ceiling        the wage that counts for the pension on a day
  plan           vulnerable workers: heads to cost, or a budget to heads
  coverage       coverage, gap to a target, members needed, growth; --published
                 says where a percentage in print is not what the heads make
  --json  one JSON value: { items, total, rules, due, notes } and so on; rupiah
  are integers, percents text with two decimals; "recalled" names what is from
  memory and not verified.
  Exit 0 done, 1 the rules give nothing, 2 wrong usage or wrong input.
`,
  longlist: `Memeringkat pemberi kerja menurut kepatuhan administrasinya: daftar panjang.

  paritrana longlist --employers BERKAS --rulebook BERKAS [--category ID]
                     [--top N] [--as-of YYYY-MM-DD] [--dates iso|dmy]
                     [--programmes pp-6-2025|perpres-109-2013]
                     [--sheet NAMA] [--lang id|en] [--json]

  --employers    berkas panjang (satu baris tiap pemberi kerja dan bulan):
                 nomor, nama, kode_wilayah, sektor, skala, pekerja_dilaporkan,
                 pekerja_sebenarnya, upah_dilaporkan, upah_sebenarnya,
                 upah_minimum, program, bulan, jatuh_tempo, dibayar, iuran,
                 iuran_dibayar; atau berkas lebar (satu baris tiap pemberi
                 kerja): jatuh_tempo_1, dibayar_1, iuran_1, iuran_dibayar_1
                 sampai _12. Upah: jumlah sebulan, rupiah
  --rulebook     aturan yang kriterianya menyebut ukuran: compliance-workers,
                 compliance-wages, compliance-programmes, compliance-on-time,
                 compliance-settled, compliance-open-months;
                 contoh: paritrana rulebook template tertib-administrasi
  --category     bila beberapa kategori menyebut ukuran itu
  --top          hanya N teratas (tanpa --json: 20)
  --as-of        bulan yang jatuh tempo sesudahnya belum dihitung
  --dates dmy    tanggal 15/02/2025 dibaca hari dulu; tanpa ini ditolak
  --programmes   aturan program wajib; perpres-109-2013 belum diperiksa pada
                 naskah resminya
  --json         satu nilai JSON ke keluaran, tanpa yang lain

  Jatuh tempo dibayar pada harinya masih tepat waktu. Baris yang ditolak
  disebut baris, kolom, dan alasannya; pemberi kerjanya tidak diperingkat.
  CSV dibaca berangsur, berapa pun besarnya; XLSX paling besar 64 MB.
  Selesai: 0. Berkas ditolak: 1. Salah pakai: 2.

Ranks employers by their compliance: the long list.

  Columns in English: number, name, place, sector, size, workers_reported,
  workers_actual, wages_reported, wages_actual, minimum_wage, programmes,
  month, due, paid, amount_due, amount_paid (one row per employer and month),
  or due_1, paid_1, amount_due_1, amount_paid_1 to _12 (one row per employer).
  Criteria count a measure by their indicator, as listed above; others are
  left out of the total and named. A refused row is told with line, column and
  reason, and its employer is not ranked. CSV is read as it comes, of any
  size. Exit 0 done, 1 file refused, 2 wrong usage.
`,
  check: `Memeriksa semua janji basis data: tabel, riwayat, lembar nilai, hasil yang ditetapkan.

  paritrana check [--json]

  Memakai basis data dari DATABASE_URL, atau dari DATA_DIR (bila tidak disebut:
  folder data); PostgreSQL yang sedang hidup dipakai dan dibiarkan hidup.
  --json  satu nilai JSON ke keluaran: { ok, checked, broken: [{ invariant, row }] }
  Tidak ada yang salah: 0. Ada pelanggaran, masing-masing disebut barisnya: 1. Salah pakai: 2.

Checks every promise of the database: tables, history, mark sheets, adopted results.

  Uses the database of DATABASE_URL, else of DATA_DIR (the data folder unless
  set); a PostgreSQL that is alive is used and left running.
  --json  one JSON value: { ok, checked, broken: [{ invariant, row }] }
  Exit 0 nothing is wrong, 1 broken rows, each named, 2 wrong usage.
`,
  coverage: `Mengimpor angka cakupan ke register: baris yang baik masuk, yang ditolak disebut alasannya.

  paritrana coverage import BERKAS [--dry-run] [--sheet NAMA] [--json] [--lang id|en]

  Kolom: kode, nama, tahun, pekerja, eligible, peserta, cakupan, target, segmen,
  basis, penerbit, sumber, per, belum_terlindungi, catatan. Wajib: kode, sumber,
  dan tahun atau per. pekerja berarti basis EMPLOYED_BPS, eligible berarti
  ELIGIBLE_AGENCY; kolom basis mengalahkan keduanya; tanpa semuanya UNKNOWN.
  CSV (UTF-8, koma atau titik koma) atau XLSX; lembar tersembunyi tidak dibaca.
  --dry-run  memeriksa saja, tidak menulis apa pun
  --sheet    lembar XLSX yang dibaca; bila tidak disebut, yang pertama terlihat
  --json     { accepted, rejected: [{ line, column, reason, message }],
             warnings: [{ line, column, reason, message }] }
  Basis data dari DATABASE_URL atau DATA_DIR. Ada yang masuk: 0. Tidak ada yang
  masuk: 1. Salah pakai: 2. Impor dibatalkan di halaman data cakupan.

Imports coverage figures into the register: rows that are fine go in, refused
rows say why.

  Columns in English: code, name, year, workers, eligible, active_members,
  coverage_pct, target_pct, segment, base, publisher, source, as_of,
  unprotected, note. Required: code, source, and year or as_of. workers means
  base EMPLOYED_BPS, eligible ELIGIBLE_AGENCY; the column base wins; neither is
  UNKNOWN and never ranked. Hidden sheets are not read unless named by --sheet.
  --dry-run checks and writes nothing. Exit 0 something went in, 1 nothing did,
  2 wrong usage. An import is undone on the page of the coverage data.
`,
  assign: `Membagi berkas kepada penilai: tanpa konflik, beban merata, yang terbaik terbukti.

  paritrana assign --input BERKAS.json [--objective fair|sum] [--json] [--lang id|en]

  Isi berkas: { "aff": [[...]], "conf": [[...]], "k": 3, "lo": 0, "hi": 4,
    "candidates": ["..."], "assessors": ["..."] }
  aff    kecocokan, baris kandidat, kolom penilai; paling banyak dua desimal
  conf   1 bila pasangan itu berkonflik (boleh tidak ada)
  k      banyak penilai tiap kandidat
  lo hi  beban tiap penilai; bila keduanya tidak disebut, berselisih paling
         banyak satu; bila hanya hi, lo 0
  candidates, assessors  nama (boleh tidak ada)
  Atau { "cost": [[...]] }: tiap baris satu kolom, tiap kolom paling banyak
  satu baris, biaya terkecil.
  --objective fair  kandidat yang paling kurang dulu, lalu jumlah (bawaan)
  --objective sum   jumlah terbesar saja
  --json  { objective, smallest, plan, candidates, loads, bounds, proven,
          infeasible }; objective: jumlah atau biaya, plan dihitung dari 0;
          yang mustahil: plan null dan sebabnya di infeasible.
  Selesai: 0. Mustahil atau ditolak: 1. Salah pakai: 2.

Assigns assessors to files: no conflicts, even loads, proven best.

  aff are affinities (rows candidates, columns assessors, at most two
  decimals), conf is 1 for a conflict, k assessors for each candidate, loads
  lo to hi: even within one when neither is given, lo 0 when only hi is. Or
  { "cost": [[...]] }: each row one column, each column at most one row, at the
  least cost. fair (default): the worst-served candidate first, then the sum;
  sum: the largest sum alone. plan counts from 0. Exit 0 done, 1 impossible
  (the reason in infeasible) or refused, 2 wrong usage.
`,
  timetable: `Menyusun jadwal wawancara dengan biaya terkecil, atau menyebut sebab tidak ada.

  paritrana timetable --input BERKAS.json [--json] [--lang id|en]

  Isi berkas: { "candidates": ["..."], "cost": [[...]], "days": [4, 4],
    "rooms": 2, "panels": [["Ani", "Budi"], ...], "away": { "Ani": [0, 3] },
    "constraints": [...] }
  cost   baris kandidat, kolom waktu; 99 berarti tidak dapat datang
  days   banyak waktu tiap hari; bila tidak disebut dan ada aturan, waktunya
         dibagi menjadi dua hari sama banyak (disebut sebagai catatan)
  rooms  wawancara pada waktu yang sama, bawaan 1
  panels penilai tiap kandidat; tidak ada yang di dua ruang sekaligus
  away   waktu (dari 0) ketika seorang penilai tidak ada
  constraints  kalimat atau isian; alasan boleh dalam kurung di belakang kalimat:
    "A dan B hari yang sama"       { "sameDay": ["A", "B"] }
    "A dan B bersebelahan"         { "adjacent": ["A", "B"] } (hari yang sama)
    "A pada hari 1"                { "day": 1, "candidates": ["A"] }
    Kalimat lain ditolak, tidak dilewati.
  --json  { objective, plan, candidates, days, rules, proven, infeasible };
          plan: waktu tiap kandidat dari 0; yang mustahil: plan null dan
          sebabnya di infeasible.
  Selesai: 0. Mustahil atau ditolak: 1. Salah pakai: 2.

Makes the timetable of interviews at the least cost, or names why there is none.

  cost has candidates in rows and slots in columns; 99 means not available.
  days: slots of each day; without it, and with rules, the slots are halved
  into two days, which a note says. rooms (default 1), panels (assessors of
  each candidate, nobody in two rooms at once), away (slots from 0 when an
  assessor is not there). constraints as sentences, "A and B same day", "A and
  B adjacent slots", "A and B same day and adjacent slots", "A on day 1", a
  reason in brackets after them, or as fields shown above; any other sentence
  is refused. plan has each candidate's slot from 0. Exit 0 done, 1 impossible
  (the reason in infeasible) or refused, 2 wrong usage.
`,
  migrate: `Memutakhirkan tabel basis data, seperti yang dilakukan setiap kali situs dinyalakan.

  paritrana migrate [--json]

  Basis data dari DATABASE_URL atau DATA_DIR. --json: { migrations: [nama] }.
  Selesai: 0. Gagal: 1. Salah pakai: 2.

Brings the database's tables up to date, as every start of the site does.

  Database of DATABASE_URL or DATA_DIR. --json: { migrations: [name] }.
  Exit 0 done, 1 failed, 2 wrong usage.
`,
} as const

export type CommandName = keyof typeof COMMAND_HELP

const PHRASES = {
  wrongUsage: { id: 'Salah pakai:', en: 'Wrong usage:' },
  seeHelp: { id: 'Lihat --help.', en: 'See --help.' },
  line: { id: 'baris', en: 'line' },
  column: { id: 'kolom', en: 'column' },
  sheet: { id: 'lembar', en: 'sheet' },
  refused: { id: 'Ditolak', en: 'Refused' },
  nothingComputed: { id: 'Tidak ada yang dihitung.', en: 'Nothing was computed.' },
  nothingRanked: { id: 'Tidak ada yang diperingkat.', en: 'Nothing was ranked.' },
  note: { id: 'Catatan', en: 'Note' },
  unranked: { id: 'Tidak diperingkat', en: 'Not ranked' },
  total: { id: 'Nilai', en: 'Total' },
  candidate: { id: 'Kandidat', en: 'Candidate' },
  rank: { id: 'Per.', en: 'Rank' },
  tieBroken: { id: 'seri diputus', en: 'tie broken by' },
  plenary: { id: 'suara pleno', en: 'plenary vote' },
  fingerprint: { id: 'Sidik jari', en: 'Fingerprint' },
  rulebookHash: { id: 'Buku aturan', en: 'Rulebook' },
  reading: { id: 'Membaca', en: 'Reading' },
  rulebookIsFine: { id: 'Buku aturan sah.', en: 'The rulebook is valid.' },
  templateUnknown: { id: 'Contoh ini tidak ada. Yang ada:', en: 'There is no such template. There are:' },
  categoryUnknown: { id: 'Kategori ini tidak ada. Yang ada:', en: 'There is no such category. There are:' },
  needs: { id: 'wajib ada', en: 'is required' },
  jsonOrOut: { id: 'pilih --json atau --out, bukan keduanya', en: 'choose --json or --out, not both' },
  rulebookOutKind: { id: '--out harus berakhir .xlsx atau .json', en: '--out must end in .xlsx or .json' },
  outKind: { id: '--out harus berakhir .xlsx atau .csv', en: '--out must end in .xlsx or .csv' },
  cannotWrite: { id: 'Berkas ini tidak dapat ditulis.', en: 'This file cannot be written.' },
  written: { id: 'Ditulis:', en: 'Written:' },
  columnsIgnored: { id: 'kolom ini tidak dipakai:', en: 'these columns are not used:' },
  rowsRefused: { id: 'Baris ditolak', en: 'Rows refused' },
} as const satisfies Record<string, Record<Language, string>>

export function phrase(key: keyof typeof PHRASES, language: Language): string {
  return PHRASES[key][language]
}
