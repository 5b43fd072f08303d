import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Stage } from '../award/rulebook/rulebook.ts'
import { stageRefusalSentence } from './stage-refusals.ts'

const stage: Stage = {
  id: 'penilaian',
  labelEn: 'desk review',
  opens: '2026-03-02T08:00',
  closes: '2026-03-06T17:00',
  zone: 'WIT',
}
const plain = (sentence: string) => sentence.replaceAll('\u00a0', ' ')

test('a closed stage says when it closed, who can extend it, and that what was typed is still there', () => {
  const refusal = { code: 'stage_closed', stage, closed: '2026-03-09T12:00', graceUntil: null } as const
  assert.equal(
    plain(stageRefusalSentence(refusal, 'id', true)),
    'Tahap penilaian ditutup Senin, 9 Maret 2026 12.00 WIT, jadi lembar ini tidak dapat disimpan atau ditandatangani. Panitia penyelenggara dapat memperpanjang tahap ini. Yang Anda ketik masih ada di halaman ini; kirim lagi bila waktunya.',
  )
  assert.equal(
    plain(stageRefusalSentence(refusal, 'en', true)),
    'The stage of desk review closed on Monday, 9 March 2026 12.00 WIT, so this sheet can be neither saved nor signed. The organising committee can extend this stage. What you typed is still on this page; send it again when the time has come.',
  )
})

test('in grace it says for whom grace is, and without a form nothing about typing', () => {
  const refusal = { code: 'stage_closed', stage, closed: stage.closes, graceUntil: '2026-03-06T17:30' } as const
  assert.equal(
    plain(stageRefusalSentence(refusal, 'id')),
    'Tahap penilaian ditutup Jumat, 6 Maret 2026 17.00 WIT, jadi lembar ini tidak dapat disimpan atau ditandatangani. Masa tenggang sampai Jumat, 6 Maret 2026 17.30 WIT hanya untuk lembar yang sudah punya draf sebelum tahap ditutup. Panitia penyelenggara dapat memperpanjang tahap ini.',
  )
})

test('before the opening it says when', () => {
  assert.equal(
    plain(stageRefusalSentence({ code: 'stage_not_open_yet', stage }, 'id')),
    'Tahap penilaian baru dibuka Senin, 2 Maret 2026 08.00 WIT, jadi lembar ini belum dapat diisi. Jadwal diatur oleh panitia penyelenggara.',
  )
})
