import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { mergedSection } from '../../award/nomination/merged-section.ts'
import { contentField } from '../candidate/section.form.ts'
import { changesAfter, itemOf, itemsGone, sameTexts, type Texts, textsOf } from './section-texts.ts'

const NUMBER = 'isi.a.nomor'
const YEAR = 'isi.a.tahun'

test('names are those of the form, and an item is found in them though its id has hyphens', () => {
  assert.deepEqual(textsOf({ items: [{ id: 'a-1', fields: { nomor: '12' } }] }), {
    [contentField('a-1', 'nomor')]: '12',
  })
  assert.equal(itemOf(contentField('0198f-baru', 'berlaku_sejak')), '0198f-baru')
})

test('blank text, another end of line and another way of writing a letter are no change', () => {
  assert.ok(sameTexts({ [NUMBER]: ' \n', [YEAR]: 'a\r\nb' }, { [YEAR]: 'a\nb' }))
  assert.ok(sameTexts({ [NUMBER]: 'Cafe\u0301' }, { [NUMBER]: 'Caf\u00e9' }))
  assert.ok(!sameTexts({ [NUMBER]: '1' }, { [NUMBER]: '1 ' }))
})

test('a colleague’s texts come into fields left alone, and what was typed meanwhile stays', () => {
  const sent = { [NUMBER]: '12', [YEAR]: '' }
  const now = { [NUMBER]: '12 Tahun', [YEAR]: '' }
  const answered = { [NUMBER]: '12', [YEAR]: '2022', 'isi.b.nomor': '7' }
  assert.deepEqual(changesAfter(sent, now, answered), { [YEAR]: '2022', 'isi.b.nomor': '7' })
})

test('a field that both changed since the request is left for the next save to ask about', () => {
  assert.equal(changesAfter({ [NUMBER]: '12' }, { [NUMBER]: '13' }, { [NUMBER]: '14' }), null)
  assert.deepEqual(changesAfter({ [NUMBER]: '12' }, { [NUMBER]: '14' }, { [NUMBER]: '14' }), {})
})

test('an item that was sent and is not in the answer is gone; a blank one was never there', () => {
  assert.deepEqual(itemsGone({ [NUMBER]: '12', 'isi.b.nomor': '' }, {}), ['a'])
  assert.deepEqual(itemsGone({ [NUMBER]: '12' }, { [YEAR]: '2022' }), [])
})

/** What the two sides keep, as the server merges them. */
function merged(base: Texts, mine: Texts, theirs: Texts) {
  const [one, two, three] = [base, mine, theirs].map((texts) => ({
    items: ['a', 'b'].map((id) => ({
      id,
      fields: Object.fromEntries(
        Object.entries(texts)
          .filter(([name]) => itemOf(name) === id)
          .map(([name, text]) => [name.slice(`isi.${id}.`.length), text]),
      ),
    })),
  }))
  const { draft, conflicts } = mergedSection(one!, two!, three!)
  return { texts: textsOf(draft), conflicts }
}

test('whatever two people type, and whenever, the second save loses nothing: it stands in the file or is asked about', () => {
  const texts = fc.dictionary(fc.constantFrom(NUMBER, YEAR, 'isi.b.nomor'), fc.constantFrom('', '1', '2'), {
    maxKeys: 3,
  })
  fc.assert(
    fc.property(texts, texts, texts, texts, (base, sent, typedSince, theirs) => {
      const first = merged(base, sent, theirs)
      if (first.conflicts.length > 0) return
      // The person typed on while the request was under way: `typedSince` over what was sent.
      const now = { ...sent, ...typedSince }
      const changes = changesAfter(sent, now, first.texts)
      const shown = changes ? { ...now, ...changes } : now
      const second = merged(changes ? first.texts : base, shown, first.texts)
      const open = new Set(second.conflicts.map(({ item, field }) => `isi.${item}.${field}`))
      for (const name of [NUMBER, YEAR, 'isi.b.nomor']) {
        if (open.has(name)) continue
        const [before, other, mine] = [base[name] ?? '', theirs[name] ?? '', now[name] ?? '']
        const end = second.texts[name] ?? ''
        if (mine !== before) assert.equal(end, mine, `what I wrote into ${name}`)
        else if (other !== before && mine === (sent[name] ?? ''))
          assert.equal(end, other, `what they wrote into ${name}`)
      }
    }),
    { numRuns: 2000 },
  )
})
