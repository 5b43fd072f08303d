import assert from 'node:assert/strict'
import { test } from 'node:test'
import { homeWords } from '../../wording/home.ts'
import { stages } from '../gallery/example-award.ts'
import { stageSentence, stateSentence } from './season-state.tsx'

const words = homeWords.id

test('a season being judged tells public eyes neither how many sheets are signed nor by whom', () => {
  assert.deepEqual(stateSentence({ is: 'judging' }, homeWords.id), {
    finding: 'Sedang dinilai',
    note: 'Nilai tersegel: tidak seorang pun melihat jumlahnya sampai ketua menutup kategori.',
  })
})

test('a published season names who came first', () => {
  const first = { candidate: 'Kabupaten Ketapang', category: 'pemerintah kabupaten/kota' }
  assert.deepEqual(stateSentence({ is: 'published', categories: 1, first }, words), {
    finding: 'Hasil 1 kategori sudah diumumkan',
    note: 'Kabupaten Ketapang, peringkat pertama pemerintah kabupaten/kota.',
  })
})

test('the stage sentence names what runs, else what comes next, and the last at the end', () => {
  assert.equal(stageSentence(stages(4), words), 'Tahap 5 dari 7: penilaian')
  assert.equal(stageSentence(stages(-1), words), 'Menunggu tahap 1 dari 7: sosialisasi')
  assert.equal(stageSentence(stages(7), words), 'Tahap 7 dari 7: pengumuman')
  assert.equal(stageSentence([], words), '')
  const two = stages(2).map((stage, index) => (index === 1 ? { ...stage, is: 'now' as const } : stage))
  assert.equal(stageSentence(two, words), 'Tahap 2 dan 3 dari 7: pengusulan dan verifikasi')
  const between = stages(2).map((stage) => (stage.is === 'now' ? { ...stage, is: 'done' as const } : stage))
  assert.equal(stageSentence(between, words), 'Menunggu tahap 4 dari 7: wawancara')
})
