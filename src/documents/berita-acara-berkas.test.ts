import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clock, day, instant } from '../award/units/dates.ts'
import type { FilePlenaryRecord, RecordedFile } from '../award/verification/file-plenary.ts'
import { beritaAcaraBerkas } from './berita-acara-berkas.ts'
import { printable } from './paper-parts.ts'

function file(name: string, changes: Partial<RecordedFile> = {}): RecordedFile {
  return {
    candidate: name.toLowerCase(),
    name,
    step: 4,
    decision: 'pass',
    reason: null,
    section: null,
    sectionTitle: null,
    incomplete: 0,
    findings: 0,
    visits: 0,
    differing: 0,
    verifiedFigures: 0,
    rejectedEvidence: 0,
    ...changes,
  }
}

function record(changes: Partial<FilePlenaryRecord> = {}): FilePlenaryRecord {
  return {
    format: 'paritrana-file-plenary/1',
    season: {
      label: 'Paritrana Award 2025',
      assessmentYear: 2024,
      placeName: 'Provinsi Contoh',
      zone: 'WITA',
      example: true,
    },
    category: { id: 'desa', name: 'Desa dan Kelurahan' },
    rulebookHash: `sha256:${'0'.repeat(64)}`,
    meeting: {
      number: 'BA-7/2026',
      day: day('2026-03-12'),
      from: clock('09:00'),
      to: clock('11:30'),
      place: 'Ruang Rapat',
      town: 'Kota Contoh',
    },
    attendees: [
      { name: 'Ani', office: 'Ketua panitia' },
      { name: 'Budi', office: 'Sekretaris panitia' },
    ],
    dueOn: day('2026-03-20'),
    files: [
      file('Desa A', { findings: 2, visits: 2, differing: 1, verifiedFigures: 3 }),
      file('Desa B', { decision: 'fail', reason: 'Tidak aktif\nsejak 2024.', rejectedEvidence: 1, incomplete: 2 }),
      file('Desa C', { decision: 'return', reason: 'Samakan.', section: 'anggaran', sectionTitle: 'Anggaran' }),
    ],
    decidedAt: instant('2026-03-12T03:40:00.000Z'),
    ...changes,
  }
}

test('what is printed is counted from the frozen record, in figures and in words', () => {
  const paper = beritaAcaraBerkas(record())
  assert.deepEqual(paper.counts, {
    files: '3 (tiga)',
    pass: '1 (satu)',
    fail: '1 (satu)',
    return: '1 (satu)',
    attendees: '2 (dua)',
  })
  assert.deepEqual(paper.passed, [{ name: 'Desa A', note: '' }])
  assert.deepEqual(paper.failed, [{ name: 'Desa B', note: 'Tidak aktif sejak 2024' }])
  assert.deepEqual(paper.returned, [{ name: 'Desa C', note: 'Anggaran: Samakan' }])
  assert.equal(paper.due, '20 Maret 2026')
  assert.deepEqual(
    paper.rows.map(({ incomplete, evidence, findings, visits, figures, decision }) => [
      incomplete,
      evidence,
      findings,
      visits,
      figures,
      decision,
    ]),
    [
      ['lengkap', '0', '2', '2 (1 tidak cocok)', '3', 'lolos'],
      ['2 belum', '1', '0', 'tidak ada', '0', 'tidak lolos'],
      ['lengkap', '0', '0', 'tidak ada', '0', 'dikembalikan'],
    ],
  )
  assert.equal(paper.decidedAt, 'Kamis, 12 Maret 2026 11.40\u00A0WITA')
  assert.deepEqual(paper.title, ['Berita Acara', 'Rapat Pleno Berkas', 'Tingkat Provinsi Contoh Tahun 2025'])
  assert.equal(printable(paper).ok, true)
})

test('one word of the record changed, and its fingerprint is another', () => {
  const [one, other] = [record(), record({ files: [file('Desa A', { findings: 3 })] })]
  assert.notEqual(beritaAcaraBerkas(one).fingerprint, beritaAcaraBerkas(other).fingerprint)
  assert.equal(beritaAcaraBerkas(one).fingerprint, beritaAcaraBerkas(record()).fingerprint)
})

test('a paper without anybody who was there is not printed', () => {
  assert.deepEqual(printable(beritaAcaraBerkas(record({ attendees: [] }))), {
    ok: false,
    refusal: { code: 'paper_incomplete', missing: ['attendees[]', 'members[]'] },
  })
})
