import { after, test } from 'node:test'
import assert from 'node:assert/strict'
import { extractText, getDocumentProxy } from 'unpdf'
import { instant } from '../award/units/dates.ts'
import { candidateFilePaper, type CandidateFileFacts, type PrintedSection } from '../documents/candidate-file.ts'
import { fontsIn } from '../platform/typst-compiler.ts'
import { openPaperPress, renderPaper } from './render-paper.ts'

const press = openPaperPress()
after(() => press.close())

const HOSTILE = [
  'Tebal *x* miring _y_ #panic("z") $5 @rujuk <label> \\ garis `kode` = judul // ujung [isi] {kurung}',
  '-- --- ... "kutip" \'satu\' ~ ^ & %1 #let x = 1 \\u{1F600} &amp; <script>',
  '',
  'Emoji 😀🏆👩‍🌾 dan huruf Arab بسم الله di tengah',
]

const fact = (label: string, value: string | null, long = false) => ({ label, value, long })

function facts(changes: Partial<CandidateFileFacts> = {}): CandidateFileFacts {
  return {
    season: { label: 'Paritrana Award 2025', placeName: 'Provinsi Uji', zone: 'WITA', example: false },
    candidate: 'Kabupaten Baru',
    category: 'Pemerintah Kabupaten/Kota',
    kind: 'Kabupaten',
    placeCode: '98.10',
    handedIn: { step: 2, at: instant('2026-02-02T15:59:59.999Z') },
    madeAt: instant('2026-03-02T03:00:00.000Z'),
    sections: [{ title: 'Kendala', note: null, entries: [] }],
    figures: [],
    claims: [],
    evidence: [],
    fingerprint: `sha256:${'7c1e42ab'.repeat(8)}`,
    url: 'https://contoh.go.id/ruang/berkas/98~2025~kabupaten-baru',
    ...changes,
  }
}

/** The text of each page without any white space: where lines break is the printer's business. */
async function pagesOf(given: CandidateFileFacts): Promise<string[]> {
  const printed = await renderPaper(press, candidateFilePaper(given))
  assert.ok(printed.ok, printed.ok ? '' : JSON.stringify(printed.refusal))
  const { text } = await extractText(await getDocumentProxy(printed.value.slice()), { mergePages: false })
  return text.map(squeezed)
}

const squeezed = (text: string) => text.replace(/\s+/gu, '')
const holds = (page: string, part: string) => assert.ok(page.includes(squeezed(part)), `${part}\n${page}`)
const signsOf = (text: string) => [...new Set(squeezed(text))].toSorted().join('')

const section = (title: string, ...values: readonly PrintedSection['entries'][number]['facts'][]): PrintedSection => ({
  title,
  note: null,
  entries: values.map((own, at) => ({ title: `${title} ${at + 1}`, facts: own })),
})

test('the cover names the candidate and gives the receipt to the second in all three zones, also past midnight', async () => {
  const [cover = ''] = await pagesOf(facts({ sections: [section('Kendala')] }))
  for (const part of [
    'Kabupaten Baru',
    'Pemerintah Kabupaten/Kota',
    'Paritrana Award 2025, Provinsi Uji',
    'Kode wilayah: 98.10',
    'Berkas ini diserahkan Senin, 2 Februari 2026 dan diterima sistem pada pukul:',
    '23.59.59 WITA22.59.59 WIB00.59.59 WIT, 3 Februari 2026',
    `Sidik berkas: sha256:${'7c1e42ab'.repeat(8)}`,
    'https://contoh.go.id/ruang/berkas/98~2025~kabupaten-baru',
    '1. Kendala',
    '2. Angka',
    '3. Daftar bukti',
    'sidik 7c1e 42ab',
  ])
    holds(cover, part)
  assert.doesNotMatch(cover, /DRAF|CONTOH/)
})

/** Whether each of the two marks stands on every page. */
async function marked(handedIn: boolean, example: boolean): Promise<boolean[]> {
  const { season } = facts()
  const given = facts({ season: { ...season, example }, ...(handedIn ? {} : { handedIn: null }) })
  const pages = await pagesOf({ ...given, sections: [section('Kendala', [fact('Apa', 'x\n'.repeat(120), true)])] })
  assert.ok(pages.length > 3)
  return ['DRAF,belumdiserahkan', 'CONTOH,bukandokumenresmi'].map((mark) => pages.every((page) => page.includes(mark)))
}

test('a draft says on every page that it was not handed in, an example that it is none of an office, both where both are true', async () => {
  assert.deepEqual(await marked(true, false), [false, false])
  assert.deepEqual(await marked(false, false), [true, false])
  assert.deepEqual(await marked(true, true), [false, true])
  assert.deepEqual(await marked(false, true), [true, true])
})

test('what people typed stands there sign by sign: markup, code, backslashes, pictures, Arabic, line ends', async () => {
  const text = HOSTILE.join('\n')
  const given = facts({
    candidate: 'Desa #maju $5 *tebal*',
    sections: [section('Inovasi', [fact('Nama', HOSTILE[0]!), fact('Uraian', text, true), fact('Hasil', null, true)])],
  })
  const pages = await pagesOf(given)
  const body = pages.slice(1).join('')
  holds(pages[0]!, 'Desa #maju $5 *tebal*')
  for (const line of HOSTILE.slice(0, 2)) holds(body, line)
  holds(body, 'Hasil tidak diisi')
  // Arabic is drawn from right to left, so that its letters come back in another order; each of them is there.
  const [, last = ''] = /(Emoji.*?ditengah)/su.exec(body) ?? []
  assert.equal(signsOf(last), signsOf(HOSTILE[3]!))
  const printed = await renderPaper(press, candidateFilePaper(given))
  assert.ok(printed.ok)
  assert.deepEqual(
    fontsIn(printed.value).filter((name) => name.startsWith('Noto')),
    ['NotoEmoji-Regular', 'NotoNaskhArabic-Regular'],
  )
})

test('a sign that no font of ours draws is printed as its number, and marks that turn the reading order are left out', async () => {
  const pages = await pagesOf(
    facts({ sections: [section('Kendala', [fact('Apa', 'Toko 中国 \u202eterbalik\u202c ᚠ \u0007akhir', true)])] }),
  )
  holds(pages.join(''), 'Toko [U+4E2D][U+56FD] terbalik [U+16A0] akhir')
})

test('sixteen thousand characters are all there, with and without a space to break at', async () => {
  const sentences = Array.from({ length: 400 }, (_, at) => `Kalimat ke-${at} tentang pekerja rentan desa.`)
  const long = sentences.join(' ').slice(0, 16_000)
  const solid = 'pekerja0123456789'.repeat(1000).slice(0, 16_000)
  for (const text of [long, solid]) {
    const pages = await pagesOf(facts({ sections: [section('Inovasi', [fact('Uraian', text, true)])] }))
    const body = pages
      .slice(1)
      .map((page) => page.replace(/^-\d+-/, '').replace(/BerkaskandidatKabupatenBaru,.*$/s, ''))
      .join('')
    holds(body, text)
  }
})

test('figures stand with base, date and source, claims beside what was found, evidence with its hash, state and reason', async () => {
  const sha256 = 'ab12'.repeat(16)
  const pages = await pagesOf(
    facts({
      figures: [
        {
          name: 'Cakupan',
          value: '53,43%',
          base: 'penduduk bekerja menurut BPS',
          asOf: '31 Desember 2025',
          source: 'BPJS',
        },
      ],
      claims: [
        { place: 'Anggaran, Baris 1: Rupiah', claimed: '252.000.000', verified: 'Rp250.000.000', source: 'DPA hal. 4' },
        { place: 'Anggaran, Baris 2: Rupiah', claimed: 'banyak', verified: null, source: null },
      ],
      evidence: [
        {
          item: 'peraturan',
          askedBy: ['Regulasi dan anggaran'],
          required: true,
          state: 'rejected',
          files: [{ name: 'perbup.pdf', bytes: 1_234_567, sha256, state: 'rejected', reason: 'Halaman 2 buram' }],
        },
        { item: 'anggaran', askedBy: ['Regulasi dan anggaran'], required: false, state: 'missing', files: [] },
      ],
    }),
  )
  const body = pages.join('')
  for (const part of [
    'Cakupan 53,43% penduduk bekerja menurut BPS 31 Desember 2025 BPJS',
    'Anggaran, Baris 1: Rupiah 252.000.000 Rp250.000.000 DPA hal. 4',
    'Anggaran, Baris 2: Rupiah banyak belum diperiksa',
    'Keadaan bukti per Senin, 2 Maret 2026 11.00 WITA',
    'Peraturan: ditolak',
    'Wajib; diminta oleh Regulasi dan anggaran',
    'ditolak: Halaman 2 buram',
    sha256,
    'perbup.pdf',
    '1,2 MB',
    'Anggaran: belum',
  ])
    holds(body, part)
})

test('a paper without a receipt, or without what it is about, is not printed', async () => {
  const paper = candidateFilePaper(facts())
  assert.deepEqual(await renderPaper(press, { ...paper, receipt: [], candidate: '' }), {
    ok: false,
    refusal: { code: 'paper_incomplete', missing: ['candidate', 'receipt[]'] },
  })
})
