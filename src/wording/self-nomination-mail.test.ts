import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../award/units/dates.ts'
import { mailText } from './mail.ts'

const ASKED = {
  kind: 'self_nomination_asked',
  name: 'Ibu Sari',
  organisation: 'Desa Contoh',
  season: 'Paritrana Award 2027',
  reference: 'K7QM-3XPD',
  until: instant('2027-02-06T04:04:05.000Z'),
  zone: 'WITA',
} as const

test('the mail that asks for a confirmation has its link on a line of its own in both languages, and says until when', () => {
  const link = 'https://paritrana.example/daftar-diri/penilaian-2026/provinsi-contoh/konfirmasi/abc'
  const { subject, text } = mailText(ASKED, link)
  assert.equal(subject, 'Konfirmasi pendaftaran K7QM-3XPD / Please confirm request K7QM-3XPD')
  assert.equal(text.split('\n').filter((line) => line === link).length, 2)
  assert.match(text, /Yth\. Ibu Sari,.*narahubung Desa Contoh.*berlaku sampai Sabtu, 6 Februari 2027 12\.04 WITA/s)
  assert.match(text, /Dear Ibu Sari,.*unconfirmed, the request is not looked at and is deleted by itself/s)
  assert.match(mailText(ASKED, null).text, /\[Tautan tidak disimpan lagi\.\]/)
})

test('the mail of the decision tells the reason as it was written, or what comes next', () => {
  const { kind: _, until: __, zone: ___, ...about } = ASKED
  const decided = { kind: 'self_nomination_decided', ...about } as const
  const refused = mailText({ ...decided, reason: 'Di luar wilayah.\nHubungi provinsi sebelah.' }, null)
  assert.equal(refused.subject, 'Pendaftaran K7QM-3XPD: Desa Contoh / Request K7QM-3XPD: Desa Contoh')
  assert.match(refused.text, /tidak diterima\. Alasan sekretariat:\n\nDi luar wilayah\.\nHubungi provinsi sebelah\.\n/)
  const accepted = mailText({ ...decided, reason: null }, null).text
  assert.match(accepted, /Pendaftaran belum berarti berkas diserahkan/)
  assert.match(accepted, /A request is not a hand-in/)
})
