import { after, test } from 'node:test'
import assert from 'node:assert/strict'
import { extractImages, extractText, getDocumentProxy } from 'unpdf'
import { FILE_SECTIONS, type FileSection, sectionsOf } from '../award/nomination/file-sections.ts'
import { ORGANISATION_KINDS } from '../award/people/organisation.ts'
import { instant } from '../award/units/dates.ts'
import { candidateForm, type CandidateFormFacts, formAddresses } from '../documents/candidate-form.ts'
import type { CandidateFileFacts } from '../documents/candidate-file.ts'
import { verifierChecklist } from '../documents/verifier-checklist.ts'
import { qrPixels } from '../platform/qr-pixels.ts'
import { fileOptionWords, fileSectionWords } from '../wording/file-sections.ts'
import { openPaperPress, renderPaper } from './render-paper.ts'

const press = openPaperPress()
after(() => press.close())

const CODE = '98-2025-desa-contoh'
const squeezed = (text: string) => text.replace(/\s+/gu, '')

function facts(sections: readonly FileSection[], changes: Partial<CandidateFormFacts> = {}): CandidateFormFacts {
  return {
    season: { label: 'Paritrana Award 2025', placeName: 'Provinsi Uji', zone: 'WIB', example: true },
    category: 'Desa dan Kelurahan',
    code: CODE,
    candidate: 'Desa "Contoh" #1',
    kind: 'Desa/kelurahan',
    placeCode: '98.10.01.2003',
    sections: sections.map((section) => ({
      section,
      words: fileSectionWords.id[section.id]!,
      url: `https://contoh.go.id/ruang/berkas/98~2025~desa-contoh/kertas#${section.id}`,
    })),
    checklist: [
      { item: 'peraturan', askedBy: ['Regulasi'], required: true, state: 'present' },
      { item: 'anggaran', askedBy: ['Regulasi', 'Cakupan'], required: false, state: 'missing' },
    ],
    tags: ['Asta Cita 3', 'Asta Cita 6'],
    madeAt: instant('2026-03-02T03:00:00.000Z'),
    ...changes,
  }
}

async function printed(given: CandidateFormFacts) {
  const outcome = await renderPaper(press, candidateForm(given), formAddresses(given))
  assert.ok(outcome.ok, outcome.ok ? '' : JSON.stringify(outcome.refusal))
  const proxy = await getDocumentProxy(outcome.value.slice())
  const { text } = await extractText(proxy, { mergePages: false })
  return { proxy, pages: text.map(squeezed) }
}

const VILLAGE = sectionsOf('village', [])

test('every question of every section is asked, in the order and with the numbers of the screen, for every kind of entrant', async () => {
  for (const kind of ORGANISATION_KINDS) {
    const sections = sectionsOf(kind, [])
    const { sections: asked } = candidateForm(facts(sections))
    assert.deepEqual(
      asked.map(({ id, number, fields }) => [id, number, fields.map((field) => field.number)]),
      sections.map(({ id, fields }, at) => [id, at + 1, fields.map((_, place) => `${at + 1}.${place + 1}`)]),
    )
  }
  const { pages } = await printed(facts(FILE_SECTIONS))
  const body = pages.join('')
  for (const [at, { id, fields }] of FILE_SECTIONS.entries()) {
    const words = fileSectionWords.id[id]!
    assert.ok(body.includes(squeezed(`${at + 1}. ${words.title}${words.lede}`)), id)
    for (const [place, field] of fields.entries()) {
      const label = words.fields[field.id]!.label.replace(/ \(boleh kosong\)$/, '')
      assert.ok(body.includes(squeezed(`${at + 1}.${place + 1} ${label}`)), `${id}.${field.id}`)
      for (const option of Object.values(fileOptionWords.id[`${id}.${field.id}`] ?? {}))
        assert.ok(body.includes(squeezed(option)), `${id}.${field.id}: ${option}`)
    }
  }
})

test('each page says whose it is, which section, and which of its pages, and its code leads to where it is copied', async () => {
  const { pages, proxy } = await printed(facts(VILLAGE))
  assert.deepEqual(
    pages.map((page) => /KODE98-2025-desa-contoh\/(\d?[a-z-]+\/\d+)/.exec(page)?.[1] ?? page),
    [
      'muka/1',
      '1kontak/1',
      '2peraturan/1',
      '3anggaran/1',
      '4inovasi/1',
      '4inovasi/2',
      '5pekerja-rentan/1',
      '6sosialisasi-kepesertaan/1',
      '6sosialisasi-kepesertaan/2',
      '7kendala/1',
      '7kendala/2',
      '8bukti/1',
    ],
  )
  assert.ok(pages.every((page) => page.includes('CONTOH,bukandokumenresmi') && page.includes('Desa"Contoh"#1')))
  for (const [page, section] of [
    [2, 'kontak'],
    [6, 'inovasi'],
  ] as const) {
    const [code] = await extractImages(proxy, page)
    const { side, pixels } = qrPixels(`https://contoh.go.id/ruang/berkas/98~2025~desa-contoh/kertas#${section}`)
    assert.equal(code?.width, side)
    const red = code.data.filter((_, at) => at % code.channels === 0)
    assert.deepEqual(
      [...red].map((one) => one > 128),
      [...pixels].map((one) => one > 128),
    )
  }
})

test('what is known is filled in, and without a candidate there is room for it and no code', async () => {
  const { pages } = await printed(facts(VILLAGE))
  assert.match(pages[0]!, /Namakandidat:Desa"Contoh"#1Jenis:Desa\/kelurahanKodewilayah:98\.10\.01\.2003/)
  const nobody = { candidate: null, kind: null, placeCode: null, code: '98-2025-desa' }
  const bare = facts(VILLAGE, nobody)
  const empty = await printed({
    ...bare,
    sections: bare.sections.map((one) => ({ ...one, url: null })),
    checklist: bare.checklist.map((one) => ({ ...one, state: null })),
  })
  assert.match(empty.pages[0]!, /Namakandidat:Jenis:Kodewilayah:/)
  assert.deepEqual(await extractImages(empty.proxy, 2), [])
  // One tick stands for "ada", one for "belum"; on the empty form none does.
  assert.equal(pages.at(-1)!.match(/x/g)?.length, 2)
  assert.equal(empty.pages.at(-1)!.match(/x/g), null)
})

test('long names of criteria and tags keep to the page', async () => {
  const long = 'Kriteria dengan nama yang panjang sekali tentang perlindungan pekerja rentan dan pembiayaannya '.repeat(
    3,
  )
  const given = facts(VILLAGE, { tags: Array.from({ length: 17 }, (_, at) => `${at + 1} ${long}`) })
  const { pages } = await printed({
    ...given,
    checklist: [{ item: 'peraturan', askedBy: [long, long], required: true, state: 'missing' }],
  })
  assert.ok(pages.join('').includes(squeezed(`17 ${long}`)))
  assert.ok(pages.at(-1)!.includes(squeezed(long)))
})

test('the checklist of a verifier names every section, figure and piece of evidence of the file, and says what it is of', async () => {
  const file: CandidateFileFacts = {
    season: facts([]).season,
    candidate: 'Desa #1',
    category: 'Desa',
    kind: null,
    placeCode: null,
    handedIn: { step: 2, at: instant('2026-02-02T15:59:59.999Z') },
    madeAt: instant('2026-03-02T03:00:00.000Z'),
    sections: [
      { title: 'Peraturan', note: null, entries: [{ title: 'Peraturan 1', facts: [] }] },
      { title: 'Kendala', note: null, entries: [] },
    ],
    figures: [],
    claims: [{ place: 'Anggaran, Baris 1: Rupiah', claimed: '252.000.000', verified: null, source: null }],
    evidence: [
      {
        item: 'peraturan',
        askedBy: ['Regulasi'],
        required: true,
        state: 'present',
        files: [{ name: 'perdes.pdf', bytes: 2048, sha256: 'ab'.repeat(32), state: 'present', reason: null }],
      },
    ],
    fingerprint: `sha256:${'7c1e42ab'.repeat(8)}`,
    url: 'https://contoh.go.id/ruang/berkas/98~2025~desa-contoh',
  }
  const outcome = await renderPaper(press, verifierChecklist(file))
  assert.ok(outcome.ok)
  const { text } = await extractText(await getDocumentProxy(outcome.value.slice()), { mergePages: true })
  const page = squeezed(text)
  for (const part of [
    'Kandidat: Desa #1',
    'Diserahkan: Senin, 2 Februari 2026 22.59 WIB',
    '1 Peraturan 1 isian',
    '2 Kendala kosong',
    'Anggaran, Baris 1: Rupiah 252.000.000',
    'Peraturan ada',
    'perdes.pdf 2 KB, abababab… ada',
  ])
    assert.ok(page.includes(squeezed(part)), `${part}\n${text}`)
})
