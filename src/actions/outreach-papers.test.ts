/** Letters of invitation and the attendance list, printed and read again. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { extractImages, extractText, getDocumentProxy } from 'unpdf'
import { day, instant } from '../award/units/dates.ts'
import { attendanceList } from '../documents/attendance-list.ts'
import { type EventFacts, outreachLetters } from '../documents/outreach-letters.ts'
import type { Paper } from '../documents/paper-parts.ts'
import { PIXELS_PER_MODULE, qrDrawing, qrPixels } from '../platform/qr-pixels.ts'
import { openPaperPress, renderPaper } from './render-paper.ts'

const press = openPaperPress()
after(() => press.close())

const EVENT: EventFacts = {
  season: { label: 'Paritrana Award 2026', placeName: 'Provinsi Uji', example: false },
  title: 'Sosialisasi Paritrana Award 2026',
  venue: 'Aula Kantor Gubernur',
  beginsAt: instant('2026-03-10T01:00:00.000Z'),
  endsAt: instant('2026-03-10T04:00:00.000Z'),
  zone: 'WITA',
  agenda: ['Pembukaan', 'Kriteria dan bukti'],
}
const urlOf = (code: string) => `https://paritrana.example/sosialisasi/${code.repeat(43).slice(0, 43)}`
const lettersTo = (...names: readonly (readonly [string, string])[]) =>
  outreachLetters({
    ...EVENT,
    day: day('2026-03-02'),
    letters: names.map(([name, organisationName], at) => ({ name, organisationName, url: urlOf('abc'[at] ?? 'd') })),
  })

async function printed(paper: Paper) {
  const outcome = await renderPaper(press, paper)
  assert(outcome.ok, JSON.stringify(outcome))
  const pdf = await getDocumentProxy(outcome.value.slice())
  const { text } = await extractText(pdf, { mergePages: false })
  return { pdf, pages: text.map((page) => page.replace(/\s+/gu, '')) }
}

test('one letter and three: each on a page of its own, with its own name and its own code, readable as printed', async () => {
  assert.equal((await printed(lettersTo(['Ibu Contoh, S.H.', '']))).pages.length, 1)
  const three = lettersTo(['Ibu Contoh, S.H.', 'Dinas Contoh'], ['', 'Kabupaten Contoh'], ['Pak <Contoh> #1', ''])
  const { pdf, pages } = await printed(three)
  assert.equal(pages.length, 3)
  for (const [at, page] of pages.entries()) {
    assert.ok(page.includes('Selasa,10Maret2026') && page.includes('09.00–12.00WITA'), page)
    assert.ok(page.includes('Halaman1dari1') && !page.includes('-2-'), page)
    const own = ['a', 'b', 'c'].map((code) => page.includes(urlOf(code)))
    assert.deepEqual(own, [at === 0, at === 1, at === 2])
    const [image] = await extractImages(pdf, at + 1)
    const { pixels, side } = qrPixels(urlOf('abc'[at] ?? ''))
    assert.deepEqual([image?.width, image?.height], [side, side])
    const channels = image?.channels ?? 1
    assert.deepEqual(
      [...(image?.data ?? [])].filter((_, byte) => byte % channels === 0),
      [...pixels],
    )
  }
  assert.ok(pages[0]?.includes('IbuContoh,S.H.DinasContoh'))
  assert.ok(pages[1]?.includes('Yth.KabupatenContohditempat'))
  assert.ok(pages[2]?.includes('Pak<Contoh>#1'))
})

test('a letter for nobody is not printed', async () => {
  const outcome = await renderPaper(press, lettersTo(['', '']))
  assert.deepEqual(outcome, {
    ok: false,
    refusal: { code: 'paper_incomplete', missing: ['letters[0].to[]'] },
  })
})

const listFor = (count: number) =>
  attendanceList({
    ...EVENT,
    endsAt: null,
    guests: Array.from({ length: count }, (_, at) => ({ name: `Tamu ${at + 1}`, organisationName: 'Dinas Contoh' })),
  })

test('the list has a line for each guest and twelve more, its head on every page', async () => {
  const short = await printed(listFor(1))
  assert.ok(short.pages[0]?.includes('09.00WITAsampaiselesai'))
  assert.ok(short.pages[0]?.includes('1.Tamu1DinasContoh') && short.pages[0].includes('13.'))
  const long = await printed(listFor(60))
  const all = long.pages.join('')
  assert.ok(long.pages.length > 2)
  assert.ok(all.includes('60.Tamu60') && all.includes('72.') && !all.includes('73.'))
  assert.ok(long.pages.slice(0, 3).every((page) => page.includes('Tandatangan')))
})

test('the code on the screen has the same modules as the one on paper', () => {
  const { pixels, side } = qrPixels(urlOf('a'))
  const drawing = qrDrawing(urlOf('a'))
  assert.equal(drawing.side * PIXELS_PER_MODULE, side)
  const dark = [...pixels].filter((pixel) => pixel < 128).length / PIXELS_PER_MODULE ** 2
  assert.equal(drawing.path.split('M').length - 1, dark)
})
