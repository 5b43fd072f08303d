import { test } from 'node:test'
import assert from 'node:assert/strict'
import { certificate } from './certificate.ts'
import { certificateFacts, FINGERPRINT, RULEBOOK_FINGERPRINT } from './facts-for-tests.ts'
import { day } from '../award/units/dates.ts'

test('the piagam carries number, recipient, rank, award, basis, date and proof', () => {
  const paper = certificate(certificateFacts('Pemerintah Kabupaten Contoh A'))
  assert.deepEqual(
    [paper.number, paper.recipient, paper.rankWord, paper.category, paper.basis, paper.checkCode, paper.date.figures],
    [
      'CONTOH/400.0/PARITRANA/001/2025',
      'Pemerintah Kabupaten Contoh A',
      'Terbaik I',
      'Pemerintah Kabupaten/Kota',
      'Keputusan Gubernur Contoh Nomor 200/DISNAKER/2025 tanggal 1 September 2025',
      'K7H2M 9QXRT',
      '25 September 2025',
    ],
  )
  assert.deepEqual(paper.award, {
    name: 'Penghargaan Jaminan Sosial Ketenagakerjaan (Paritrana Award)',
    tier: 'Tingkat Provinsi Contoh',
    label: 'Tahun 2025',
    period: '1 Januari 2024 sampai dengan 31 Desember 2024',
  })
  assert.deepEqual(paper.proof, {
    fingerprint: FINGERPRINT,
    rulebook: RULEBOOK_FINGERPRINT,
    url: 'https://paritrana.contoh.go.id/periksa/K7H2M9QXRT',
    short: '7c1e 42ab',
  })
})

test('gold is for the first rank alone', () => {
  const tones = [1, 2, 3].map((rank) => certificate(certificateFacts('A', { rank })).rankTone)
  assert.deepEqual(tones, ['gold', 'plain', 'plain'])
})

test('until there is a decree the piagam rests on the berita acara', () => {
  const basis = { kind: 'berita-acara', number: 'CONTOH/01/TP/08/2025', date: day('2025-08-06') } as const
  assert.equal(
    certificate(certificateFacts('A', { basis })).basis,
    'Berita Acara Rapat Pleno Nomor CONTOH/01/TP/08/2025 tanggal 6 Agustus 2025',
  )
})
