import { test } from 'node:test'
import assert from 'node:assert/strict'
import { printedContradiction } from './printed-contradiction.ts'

test('each contradiction is said with both figures, in both languages', () => {
  const published = '50.88'
  assert.equal(
    printedContradiction({ code: 'percent_differs', computed: '49.90', published }, 'id'),
    'Tercetak 50,88%, padahal jumlah orangnya menghasilkan 49,90%.',
  )
  assert.equal(
    printedContradiction(
      { code: 'unprotected_is_base', asBase: '22.78', asUnprotected: '18.55', published: '22.77' },
      'en',
    ),
    'What is called unprotected seems to be the whole base: the printed 22.77% fits 22.78%. Were it the unprotected, coverage would be 18.55%.',
  )
  assert.equal(
    printedContradiction({ code: 'heads_differ', computed: 6942, published: 16_800, repeats: 'contribution' }, 'id'),
    'Tercetak 16.800 orang, padahal bagian-bagiannya menghasilkan 6.942. Angka 16.800 sama dengan iuran terendah dalam rupiah, agaknya tertukar.',
  )
})
