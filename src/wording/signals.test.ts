import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Signal, SignalNote } from '../award/signals/signal.ts'
import { signalNoteSentence, signalSentence } from './signals.ts'

const SIGNALS: readonly Signal[] = [
  { code: 'severe_assessor', assessor: 'P1', points: -7.25, chance: 0.01 },
  { code: 'lenient_assessor', assessor: 'P1', points: 7.25, chance: 0.01 },
  { code: 'score_high', assessor: 'P1', candidate: 'Sambas', points: 20, chance: 0.01 },
  { code: 'score_low', assessor: 'P1', candidate: 'Sambas', points: -20, chance: 0.01 },
  { code: 'one_impression', assessor: 'P1', ratio: 0.1, chance: 0.01 },
  { code: 'narrow_marks', assessor: 'P1', ratio: 0.1, chance: 0.01 },
  { code: 'marks_together', assessors: ['P1', 'P2'], correlation: 0.9, chance: 0.01 },
  { code: 'own_candidates_higher', assessor: 'P1', candidates: ['Sambas'], points: 9, chance: 0.01 },
]

test('every signal asks, names whom it is about, and accuses nobody, in both languages', () => {
  for (const signal of SIGNALS)
    for (const language of ['id', 'en'] as const) {
      const sentence = signalSentence(signal, language)
      assert.match(sentence, /P1.*\?$/)
      assert.doesNotMatch(sentence, /curang|manipulasi|melanggar|bersekongkol|cheat|manipulat|guilty|collu|\bbias\b/i)
    }
})

test('one own candidate among seven: the note says that figures prove nothing and what protects', () => {
  const note: SignalNote = { code: 'own_candidates_undecidable', assessor: 'P1', own: 1, others: 6 }
  assert.equal(
    signalNoteSentence(note, 'id'),
    'P1 menilai 1 kandidat yang ada hubungannya di antara 7: angka sesedikit ini tidak dapat membuktikan apa pun. Hanya mengundurkan diri yang melindungi.',
  )
  assert.match(signalNoteSentence({ code: 'few_candidates', candidates: 6, least: 7 }, 'id'), /Baru 6.*di bawah 7/)
})
