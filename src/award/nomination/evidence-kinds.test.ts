import assert from 'node:assert/strict'
import { test } from 'node:test'
import { archiveKind, EVIDENCE_CAPS, EVIDENCE_KINDS, evidenceShape } from './evidence-kinds.ts'

const encoder = new TextEncoder()

function looked(content: string | readonly number[], bytes?: number) {
  const all = typeof content === 'string' ? encoder.encode(content) : Uint8Array.from(content)
  return evidenceShape({ bytes: bytes ?? all.length, head: all, tail: all }, EVIDENCE_CAPS)
}

const refused = (code: string) => ({ ok: false, refusal: { code } })
const pdf = (trailer = '<</Root 1 0 R>>') =>
  `%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer${trailer}\nstartxref\n9\n%%EOF\n`

const size = (of: number) => [24, 16, 8, 0].map((shift) => (of >>> shift) & 255)

function png(width: number, height: number): readonly number[] {
  return [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, ...size(width), ...size(height)]
}

function jpeg(width: number, height: number): readonly number[] {
  const thumbnail = [0xff, 0xe1, 0, 6, 0xff, 0xc0, 1, 2]
  const table = [0xff, 0xc4, 0, 3, 9]
  const components = [1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]
  const frame = [0xff, 0xc2, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, 3]
  return [0xff, 0xd8, ...thumbnail, ...table, ...frame, ...components]
}

test('a file is what its bytes are', () => {
  assert.deepEqual(looked(pdf()), { ok: true, value: 'pdf' })
  assert.deepEqual(looked(png(4000, 3000)), { ok: true, value: 'png' })
  assert.deepEqual(looked(jpeg(4000, 3000)), { ok: true, value: 'jpg' })
  assert.deepEqual(looked([0x50, 0x4b, 3, 4, 0]), { ok: true, value: 'archive' })
})

test('at the cap it is taken, one byte past it is not, and an empty one is told as such', () => {
  const { fileBytesMax: bytesMax } = EVIDENCE_CAPS
  assert.equal(looked(pdf(), bytesMax).ok, true)
  assert.deepEqual(looked(pdf(), bytesMax + 1), { ok: false, refusal: { code: 'evidence_too_large', bytesMax } })
  assert.deepEqual(looked(''), refused('evidence_empty'))
})

test('markup is told apart, whatever stands before it', () => {
  for (const text of [
    '<html><script>',
    '\ufeff <svg onload=x>',
    '  <!DOCTYPE html>',
    'x\n<svg >',
    '<?xml version="1.0"?><svg/>',
    '%PDF-1.4 <html>',
    pdf().replace('\n', '\n%<SVG onload=x>\n'),
  ])
    assert.deepEqual(looked(text), refused('evidence_is_markup'), text)
})

test('a PDF without its end, with a table beyond its end, or locked is refused', () => {
  assert.deepEqual(looked(pdf().slice(0, -8)), refused('evidence_pdf_broken'))
  assert.deepEqual(looked('%PDF-1.4 terpotong'), refused('evidence_pdf_broken'))
  assert.deepEqual(looked(pdf().replace('\n9\n', '\n9999\n')), refused('evidence_pdf_broken'))
  assert.deepEqual(looked(pdf('<</Encrypt 5 0 R>>')), refused('evidence_pdf_locked'))
  assert.deepEqual(looked(pdf('<</Encrypt<</V 4>>>>')), refused('evidence_pdf_locked'))
})

test('a photo of forty megapixels is taken, of one row more it is not, and one without a size is broken', () => {
  assert.equal(looked(png(8000, 5000)).ok, true)
  const pixelsMax = 40_000_000
  const many = (pixels: number) => ({
    ok: false,
    refusal: { code: 'evidence_photo_too_many_pixels', pixels, pixelsMax },
  })
  assert.deepEqual(looked(png(8000, 5001)), many(40_008_000))
  assert.deepEqual(looked(jpeg(10_000, 10_000)), many(100_000_000))
  assert.deepEqual(looked([...jpeg(100, 100), ...jpeg(10_000, 10_000).slice(2)]), many(100_000_000))
  assert.deepEqual(looked(png(100, 100).slice(0, 20)), refused('evidence_photo_broken'))
  assert.deepEqual(looked([0xff, 0xd8, 0xff, 0xd9, 0, 0, 0, 0, 0, 0, 0, 0]), refused('evidence_photo_broken'))
})

test('other kinds are refused with those that are taken', () => {
  assert.deepEqual(looked('MZ program'), {
    ok: false,
    refusal: { code: 'evidence_kind_not_taken', kinds: EVIDENCE_KINDS },
  })
  assert.deepEqual(looked([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), refused('evidence_old_office'))
})

test('an archive is what its directory lists; macros are refused wherever they lie', () => {
  const types = '[Content_Types].xml'
  assert.deepEqual(archiveKind([types, 'xl/workbook.xml']), { ok: true, value: 'xlsx' })
  assert.deepEqual(archiveKind([types, 'word/document.xml']), { ok: true, value: 'docx' })
  assert.deepEqual(archiveKind([types, 'word/document.xml', 'word/vbaProject.bin']), refused('evidence_holds_macros'))
  assert.equal(archiveKind(['word/document.xml']).ok, false)
  assert.equal(archiveKind([types, 'ppt/presentation.xml']).ok, false)
})
