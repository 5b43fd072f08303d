import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FILE_SECTIONS, type FileSection, ITEMS_MAX } from './file-sections.ts'
import { DRAFT_CHARACTERS_MAX, EMPTY_DRAFT, keptDraft, ONLY_ITEM, sameDraft } from './section-draft.ts'

const REGULATIONS = section('peraturan')
const CONTACT = section('kontak')

function section(id: string): FileSection {
  const found = FILE_SECTIONS.find((one) => one.id === id)
  assert.ok(found)
  return found
}

function aboutOfLength(length: number) {
  return { items: [{ id: 'a', fields: { tentang: 'a'.repeat(length) } }] }
}

function contact(kontak: string) {
  return { items: [{ id: ONLY_ITEM, fields: { kontak } }] }
}

function regulations(count: number) {
  return Array.from({ length: count }, (_, at) => ({ id: `p${at}`, fields: { nomor: `${at}` } }))
}

test('half a number and an unfinished sentence are kept as they were typed', () => {
  const typed = { items: [{ id: 'a', fields: { nomor: '12 Tah', tahun: '20', tentang: 'Perlindungan ' } }] }
  assert.deepEqual(keptDraft(REGULATIONS, typed), { ok: true, value: typed })
})

test('empty fields, empty items and fields of another form leave no trace', () => {
  const typed = {
    items: [
      { id: 'a', fields: { nomor: ' \n', rahasia: 'x' } },
      { id: 'b', fields: { nomor: '3' } },
    ],
  }
  assert.deepEqual(keptDraft(REGULATIONS, typed), { ok: true, value: { items: [{ id: 'b', fields: { nomor: '3' } }] } })
})

test('a field named like a part of every object is not read from it', () => {
  const planted: FileSection = { ...CONTACT, fields: [{ ...CONTACT.fields[0]!, id: 'constructor' }] }
  assert.deepEqual(keptDraft(planted, { items: [{ id: ONLY_ITEM, fields: {} }] }), { ok: true, value: EMPTY_DRAFT })
})

test('line ends and letters made of two signs become one form, so that saving the same text twice changes nothing', () => {
  const one = keptDraft(CONTACT, { items: [{ id: ONLY_ITEM, fields: { alamat: 'Jalan A\r\nDesa Éka' } }] })
  const other = keptDraft(CONTACT, { items: [{ id: ONLY_ITEM, fields: { alamat: 'Jalan A\nDesa E\u0301ka' } }] })
  assert.ok(one.ok && other.ok)
  assert.equal(sameDraft(one.value, other.value), true)
})

test('the longest list is kept and one item more is refused; a section that is no list has one item', () => {
  assert.equal(keptDraft(REGULATIONS, { items: regulations(ITEMS_MAX) }).ok, true)
  assert.deepEqual(keptDraft(REGULATIONS, { items: regulations(ITEMS_MAX + 1) }), {
    ok: false,
    refusal: { code: 'too_many_items', itemsMax: ITEMS_MAX },
  })
  assert.deepEqual(keptDraft(CONTACT, { items: [{ id: 'dua', fields: { kontak: 'Ayu' } }] }), {
    ok: false,
    refusal: { code: 'item_id_invalid' },
  })
})

test('two items of one id, and an id that could be something else, are refused', () => {
  for (const ids of [['a', 'a'], ['../a'], ['__proto__'], ['A'], [''], ['a'.repeat(65)]]) {
    assert.deepEqual(keptDraft(REGULATIONS, { items: ids.map((id) => ({ id, fields: { nomor: '1' } })) }), {
      ok: false,
      refusal: { code: 'item_id_invalid' },
    })
  }
})

test('the longest text is kept and one letter more is refused with its place', () => {
  assert.equal(keptDraft(REGULATIONS, aboutOfLength(DRAFT_CHARACTERS_MAX)).ok, true)
  assert.deepEqual(keptDraft(REGULATIONS, aboutOfLength(DRAFT_CHARACTERS_MAX + 1)), {
    ok: false,
    refusal: { code: 'draft_text_too_long', item: 'a', field: 'tentang', charactersMax: DRAFT_CHARACTERS_MAX },
  })
})

test("a worker's identity number is refused with its place, a long number of another kind is kept", () => {
  assert.deepEqual(keptDraft(CONTACT, contact('Ayu, 6171014507850002')), {
    ok: false,
    refusal: { code: 'identity_number_typed', item: ONLY_ITEM, field: 'kontak' },
  })
  assert.equal(keptDraft(CONTACT, contact('Ayu, 081234567890')).ok, true)
})
