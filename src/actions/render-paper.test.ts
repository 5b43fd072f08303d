import { after, test } from 'node:test'
import assert from 'node:assert/strict'
import { extractImages, extractText, getDocumentProxy } from 'unpdf'
import { openPaperPress, renderPaper } from './render-paper.ts'
import { addendum } from '../documents/addendum.ts'
import { beritaAcara } from '../documents/berita-acara.ts'
import type { BeritaAcara } from '../documents/berita-acara.ts'
import { certificate } from '../documents/certificate.ts'
import {
  adoptedResult,
  AWKWARD_NAMES,
  certificateFacts,
  correctedFacts,
  eventfulResult,
  RULEBOOK_FINGERPRINT,
} from '../documents/facts-for-tests.ts'
import type { Paper } from '../documents/paper-parts.ts'
import { scoreSheet } from '../documents/score-sheet.ts'
import { qrPixels } from '../platform/qr-pixels.ts'
import { fontsIn } from '../platform/typst-compiler.ts'
import { paperRefusalSentence } from '../wording/paper-refusals.ts'

const press = openPaperPress()
after(() => press.close())

const THREE = ['Kabupaten Contoh A', 'Kabupaten Contoh B', 'Kabupaten Contoh C']
const TWELVE = [...AWKWARD_NAMES, ...Array.from({ length: 8 }, (_, at) => `Kabupaten Contoh Nomor ${at + 5}`)]

async function pdfOf(paper: Paper): Promise<Uint8Array> {
  const outcome = await renderPaper(press, paper)
  assert(outcome.ok, outcome.ok ? '' : paperRefusalSentence(outcome.refusal, 'en'))
  return outcome.value
}

/** The text of each page without any white space: where lines break is the printer's business. */
async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(pdf.slice()), { mergePages: false })
  return text.map(squeezed)
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, '')
}

function times(text: string, part: string): number {
  return text.split(squeezed(part)).length - 1
}

function items(list: readonly string[]): string[] {
  return list.map((text, at) => `${at + 1}.${text}`)
}

/** Every sentence and every row of the paper, as one reads it from left to right. */
function linesOf(paper: BeritaAcara): string[] {
  return [
    paper.title.join('').toUpperCase(),
    `NOMOR: ${paper.number}`,
    paper.letterhead.lines.join(''),
    `Pada hari ini, ${paper.meeting.date!.weekday}, ${paper.meeting.date!.words} (${paper.meeting.date!.figures}), pukul ${paper.meeting.from} sampai dengan pukul ${paper.meeting.to} ${paper.meeting.zone}, bertempat di ${paper.meeting.place}, kami`,
    `${paper.panel.name}, yang dibentuk dengan ${paper.panel.decree}, telah mengadakan rapat pleno untuk menetapkan penerima ${paper.award.name} ${paper.award.tier} ${paper.award.label}, masa penilaian ${paper.award.period}, dengan hasil`,
    ...items(paper.basis),
    `Anggota yang diangkat:${paper.attendance.appointed}orang Anggota yang hadir:${paper.attendance.present}orang Kuorum yang disyaratkan:${paper.attendance.quorum}orang Keadaan:${paper.attendance.verdict}`,
    ...paper.attendance.notes,
    ...items(paper.recusals.map((row) => `${row.member} tidak menilai ${row.candidate} karena ${row.reason}.`)),
    ...items(paper.proceedings.map((row) => row.text)),
    ...paper.proceedings.flatMap((row) => row.items),
    ...paper.results.flatMap(({ rows }) =>
      rows.map((row) => `${row.rankWord}${row.name}${row.total}${row.totalWords}`),
    ),
    ...items(paper.dissent.map((row) => `${row.member}: ${row.text}`)),
    paper.objection,
    `dalam rangkap ${paper.copies}, dibacakan`,
    `${paper.place}, ${paper.date!.figures}${paper.panel.short}`,

    ...paper.members.map(
      (row, at) => `${at + 1}.${row.name ?? ''}${row.office}${row.role}${at + 1}.${row.absent ? 'tidak hadir' : ''}`,
    ),
    ...paper.recap.flatMap(({ rows }) =>
      rows.map((row, at) => `${at + 1}.${row.name}${row.points.join('')}${row.total}${row.rank}${row.note}`),
    ),
    ...paper.matrix.groups.flatMap(({ rows }) =>
      rows.map((row, at) => `${at + 1}.${row.name}${row.totals.join('')}${row.total}`),
    ),
    `Kandidat${paper.matrix.seats.join('')}Nilai akhir`,
    paper.matrix.note,
    paper.recapNote,
    `Sidik hasil:${paper.proof!.fingerprint}Sidik juknis:${paper.proof!.rulebook}Periksa di:${paper.proof!.url}`,
  ]
}

test('a plenary without incident and one with every incident read back from the PDF as they were recorded', async () => {
  for (const facts of [adoptedResult(THREE), eventfulResult()]) {
    const paper = beritaAcara(facts)
    const pages = await pagesOf(await pdfOf(paper))
    const text = pages.join('')
    for (const line of linesOf(paper)) assert.equal(times(text, line), 1, line)
    assert.equal(times(text, 'Tidak ada pendapat berbeda.'), paper.dissent.length === 0 ? 1 : 0)
    assert.equal(
      times(text, 'Tidak ada anggota yang menyatakan benturan kepentingan.'),
      paper.recusals.length === 0 ? 1 : 0,
    )
  }
})

test('twelve candidates with awkward and 200-letter names print literally, and the table head stands on each page', async () => {
  const paper = beritaAcara(adoptedResult(TWELVE))
  assert.deepEqual(
    AWKWARD_NAMES.slice(2).map((name) => name.length),
    [200, 200],
  )
  const pages = await pagesOf(await pdfOf(paper))
  const text = pages.join('')
  const broken = linesOf(paper).filter((line) => times(text, line) !== 1)
  assert.deepEqual(broken, [])
  const heads = pages.filter((page) => page.includes(squeezed('bobot 20 Nilai akhir Peringkat Keterangan')))
  assert.equal(heads.length, 2, 'Lampiran I runs over two pages')
})

test('each page of a demo season says CONTOH, each page of a draft RANCANGAN, and neither says it of the other', async () => {
  const example = adoptedResult(THREE)
  const real = { ...example, season: { ...example.season, example: false } }
  const papers: [Paper, number][] = [
    [beritaAcara(example), 5],
    [certificate(certificateFacts('Kabupaten Contoh A')), 1],
    [addendum(correctedFacts()), 2],
    [beritaAcara(real), 5],
    [beritaAcara({ ...real, status: 'draft' }), 5],
  ]
  const marks = []
  for (const [paper, count] of papers) {
    const pages = await pagesOf(await pdfOf(paper))
    assert.equal(pages.length, count)
    const saying = (mark: string) => pages.filter((page) => page.includes(squeezed(mark))).length
    marks.push([saying('CONTOH, bukan dokumen resmi'), saying('RANCANGAN, belum ditetapkan')])
  }
  assert.deepEqual(marks, [
    [5, 0],
    [1, 0],
    [2, 0],
    [0, 0],
    [0, 5],
  ])
})

test('each page of the berita acara names the paper, its place among the pages and the short fingerprint', async () => {
  const pages = await pagesOf(await pdfOf(beritaAcara(eventfulResult())))
  pages.forEach((page, at) => {
    const foot = `Berita Acara Nomor CONTOH/01/TP-PARITRANA/08/2025 Halaman ${at + 1} dari ${pages.length} · sidik 7c1e 42ab`
    assert.equal(times(page, foot), 1, foot)
  })
})

test('the closing sentence, all nine signatures and the proof stand on one page', async () => {
  for (const facts of [adoptedResult(THREE), eventfulResult(), adoptedResult(TWELVE)]) {
    const pages = await pagesOf(await pdfOf(beritaAcara(facts)))
    const signing = pages.filter((page) => page.includes(squeezed('Tanda tangan 1.')))
    assert.equal(signing.length, 1)
    for (const part of ['H. Penutup Demikian berita acara', '9. Ahli kebijakan publik Anggota 9.', 'Periksa di'])
      assert.equal(times(signing[0]!, part), 1, part)
  }
})

test('a panel too large for one page signs on several, under a repeated head, and nobody is lost', async () => {
  const facts = adoptedResult(THREE)
  const guests = Array.from({ length: 14 }, (_, at) => ({
    id: `tamu-${at}`,
    unsur: `Unsur tamu ke-${at + 1}`,
    name: AWKWARD_NAMES[2]!,
    chair: false,
    secretary: false,
    scores: false,
  }))
  const paper = beritaAcara({ ...facts, panel: { ...facts.panel, seats: [...facts.panel.seats, ...guests] } })
  const text = await pagesOf(await pdfOf(paper))
  const signing = text.filter((page) => page.includes(squeezed('dalam tim Tanda tangan')))
  assert.equal(signing.length, 3)
  for (const { unsur } of guests) assert.equal(times(signing.join(''), `${AWKWARD_NAMES[2]!}${unsur}Anggota`), 1, unsur)
})

test('a piagam reads back whole, for plain, awkward and 200-letter names, on one page', async () => {
  for (const recipient of ['Pemerintah Kabupaten Contoh A', ...AWKWARD_NAMES]) {
    const paper = certificate(
      certificateFacts(recipient, {
        rank: 4,
        rankWord: 'Harapan I',
        signatory: { office: ['a.n. GUBERNUR CONTOH', 'SEKRETARIS DAERAH,'], name: 'Nama Contoh' },
      }),
    )
    const pages = await pagesOf(await pdfOf(paper))
    assert.equal(pages.length, 1)
    const lines = [
      `PIAGAM PENGHARGAAN Nomor: ${paper.number} diberikan kepada ${recipient} sebagai HARAPAN I Kategori ${paper.category}`,
      `pada ${paper.award.name} ${paper.award.tier} ${paper.award.label}, ${paper.citation}`,
      `Masa penilaian ${paper.award.period} · ${paper.basis}`,
      `Kode periksa ${paper.checkCode} ${paper.proof!.url} Sidik hasil ${paper.proof!.short}`,
      'Kota Contoh, 25 September 2025 a.n. GUBERNUR CONTOH SEKRETARIS DAERAH, NAMA CONTOH',
    ]
    for (const line of lines) assert.equal(times(pages[0]!, line), 1, line)
  }
})

test('a mark sheet for paper holds only what the panel marks, with boxes to write in', async () => {
  const { season, letterhead, panel, category } = adoptedResult(THREE)
  const urls = ['01-P6', '02-P5'].map((number) => `https://paritrana.contoh.go.id/lembar/${number}`)
  const paper = scoreSheet({
    season,
    letterhead,
    panel,
    category: {
      name: category.name,
      criteria: category.criteria.map(({ name, weight, id }) => ({
        name,
        weight,
        scaleMax: '100',
        source: id === 'cakupan' ? 'indicator' : 'panel',
      })),
    },
    day: null,
    rulebookFingerprint: RULEBOOK_FINGERPRINT,
    sheets: [
      { candidate: { slug: 'a', name: AWKWARD_NAMES[0]! }, seat: 'jamsos', number: '01-P6', url: urls[0]! },
      { candidate: { slug: 'b', name: 'Kabupaten Contoh B' }, seat: 'hukum', number: '02-P5', url: urls[1]! },
    ],
  })
  const printed = await renderPaper(press, paper, urls)
  const pages = await pagesOf(printed.ok ? printed.value : assert.fail(printed.refusal.code))
  assert.equal(pages.length, 2)
  assert.equal(times(pages[1]!, 'Kandidat: Kabupaten Contoh B'), 1)
  const lines = [
    `Kandidat: ${AWKWARD_NAMES[0]!} Kategori: Pemerintah Kabupaten/Kota Penilai: P6 Anggota, Ahli jaminan sosial`,
    '1. Pertumbuhan 10 0–100 ,',
    '4. Wawancara 20 0–100 ,',
    'Dinilai dari data, bukan di lembar ini: Cakupan kepesertaan (bobot 30).',
    'CONTOH, bukan dokumen resmi',
  ]
  for (const line of lines) assert.equal(times(pages[0]!, line), 1, line)
  assert.deepEqual([paper.criteria.length, paper.criteria[0]!.boxes], [4, 3])
})

test('papers are tagged PDF/A-2a in our fonts alone, and printing twice gives the same bytes', async () => {
  const papers = [
    beritaAcara(eventfulResult()),
    addendum(correctedFacts()),
    certificate(certificateFacts('Kabupaten Contoh A')),
  ]
  for (const paper of papers) {
    const [first, second] = [await pdfOf(paper), await pdfOf(paper)]
    assert.equal(Buffer.compare(first, second), 0)
    const raw = Buffer.from(first).toString('latin1')
    assert.match(raw, /<pdfaid:part>2<\/pdfaid:part>/)
    assert.match(raw, /<pdfaid:conformance>A<\/pdfaid:conformance>/)
    assert.match(raw, /\/Marked true/)
    const faces = fontsIn(first).map((name) => name.split('-')[0]!)
    const expected =
      paper.paper === 'certificate' ? ['Arimo', 'PlusJakartaSans', 'SourceSerif4'] : ['Arimo', 'PlusJakartaSans']
    assert.deepEqual(
      [...new Set(faces)],
      expected.filter((face) => faces.includes(face)),
    )
  }
})

test('the QR on the paper is the QR of its address, module for module', async () => {
  const paper = certificate(certificateFacts('Kabupaten Contoh A'))
  const images = await extractImages(await getDocumentProxy((await pdfOf(paper)).slice()), 1)
  const { pixels, side } = qrPixels('https://paritrana.contoh.go.id/periksa/K7H2M9QXRT')
  assert.deepEqual(
    images.map(({ width, height }) => [width, height]),
    [[side, side]],
  )
  const { data, channels } = images[0]!
  const first = Uint8Array.from(pixels, (_, at) => data[at * channels]!)
  assert.equal(Buffer.compare(first, pixels), 0)
})

async function imageWidths(paper: Paper): Promise<readonly number[]> {
  const document = await getDocumentProxy((await pdfOf(paper)).slice())
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, at) => extractImages(document, at + 1)))
  return pages.flat().map(({ width }) => width)
}

test('the minutes carry a second QR with the note of the ledger, and none while they have no number in it', async () => {
  const facts = adoptedResult(THREE)
  const [result, witness] = [qrPixels(facts.url ?? ''), qrPixels(facts.witness?.url ?? '')]
  assert.deepEqual(await imageWidths(beritaAcara(facts)), [result.side, witness.side])
  assert.deepEqual(await imageWidths(beritaAcara({ ...facts, witness: null })), [result.side])
})

test('two workers print the same bytes', async () => {
  const other = openPaperPress()
  try {
    const paper = certificate(certificateFacts('Kabupaten Contoh A'))
    const outcome = await renderPaper(other, paper)
    assert(outcome.ok)
    assert.equal(Buffer.compare(outcome.value, await pdfOf(paper)), 0)
  } finally {
    await other.close()
  }
})

test('an incomplete paper and one whose words disagree never reach the press', async () => {
  const paper = beritaAcara(adoptedResult(THREE))
  assert.deepEqual(await renderPaper(press, { ...paper, panel: { ...paper.panel, decree: null } }), {
    ok: false,
    refusal: { code: 'paper_incomplete', missing: ['panel.decree'] },
  })
  const results = [{ ...paper.results[0]!, rows: [{ ...paper.results[0]!.rows[0]!, total: '91,07' }] }]
  assert.deepEqual(await renderPaper(press, { ...paper, results }), {
    ok: false,
    refusal: { code: 'paper_words_disagree', at: ['results[0].rows[0]'] },
  })
})

test('letters our fonts do not have are named', async () => {
  assert.deepEqual(await renderPaper(press, certificate(certificateFacts('Toko 中国'))), {
    ok: false,
    refusal: { code: 'letters_without_font', letters: ['中', '国'] },
  })
})
