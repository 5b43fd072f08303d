import { test } from 'node:test'
import assert from 'node:assert/strict'
import { beritaAcara } from './berita-acara.ts'
import { certificate } from './certificate.ts'
import { adoptedResult, certificateFacts, eventfulResult } from './facts-for-tests.ts'
import { printable } from './paper-parts.ts'
import type { Paper } from './paper-parts.ts'

const FACTS = adoptedResult(['Kabupaten Contoh A', 'Kabupaten Contoh B', 'Kabupaten Contoh C'])
const BERITA_ACARA = beritaAcara(FACTS)
const CERTIFICATE = certificate(certificateFacts('Kabupaten Contoh A'))

/** The paper with one value, named by its path, replaced or (undefined) taken out. */
function changed<P extends Paper>(paper: P, path: string, value: unknown): P {
  // Through JSON, because a structured clone keeps parts shared that the paper names twice.
  const copy = JSON.parse(JSON.stringify(paper)) as P
  const steps = path.split('.')
  const holder = steps
    .slice(0, -1)
    .reduce((part: Record<string, unknown>, step) => part[step] as Record<string, unknown>, copy)
  holder[steps.at(-1)!] = value
  return copy
}

test('complete papers may be printed', () => {
  for (const paper of [BERITA_ACARA, beritaAcara(eventfulResult()), CERTIFICATE])
    assert.deepEqual(printable(paper), { ok: true, value: paper })
})

test('a removed part is refused and named by its path', () => {
  const removals: [string, unknown, string][] = [
    ['number', null, 'number'],
    ['panel.decree', null, 'panel.decree'],
    ['meeting.from', null, 'meeting.from'],
    ['attendance.verdict', undefined, 'attendance.verdict'],
    ['recusals', undefined, 'recusals'],
    ['dissent', undefined, 'dissent'],
    ['results.0.rows.1.totalWords', undefined, 'results[0].rows[1].totalWords'],
    ['results.0.rows.2.name', '', 'results[0].rows[2].name'],
    ['results.0.rows', [], 'results[0].rows[]'],
    ['members.8.role', undefined, 'members[8].role'],
    ['recap', [], 'recap[]'],
    ['matrix.groups.0.rows.0.totals', [], 'matrix.groups[0].rows[0].totals[]'],
    ['proof.fingerprint', undefined, 'proof.fingerprint'],
  ]
  for (const [path, value, missing] of removals)
    assert.deepEqual(printable(changed(BERITA_ACARA, path, value)), {
      ok: false,
      refusal: { code: 'paper_incomplete', missing: [missing] },
    })
  const certificateRemovals = 'number recipient rankWord category basis checkCode signatory.office proof.url'.split(' ')
  for (const path of certificateRemovals) {
    const outcome = printable(changed(CERTIFICATE, path, undefined))
    assert(!outcome.ok && outcome.refusal.code === 'paper_incomplete')
    assert.deepEqual(outcome.refusal.missing, [path === 'signatory.office' ? 'signatory.office[]' : path])
  }
})

test('everything missing is named at once', () => {
  const outcome = printable(changed(changed(BERITA_ACARA, 'number', null), 'proof', null))
  assert.deepEqual(outcome, {
    ok: false,
    refusal: {
      code: 'paper_incomplete',
      missing: ['number', 'proof'],
    },
  })
})

test('a changed digit, word or day is refused where it stands', () => {
  const changes: [string, unknown, string][] = [
    ['results.0.rows.0.total', '90,08', 'results[0].rows[0]'],
    ['results.0.rows.0.totalWords', 'sembilan puluh koma nol delapan', 'results[0].rows[0]'],
    ['results.0.rows.1.total', '88.07', 'results[0].rows[1]'],
    ['meeting.date.weekday', 'Kamis', 'meeting.date'],
    ['date.figures', '7 Agustus 2025', 'date'],
    ['date.iso', '2025-02-30', 'date'],
  ]
  for (const [path, value, at] of changes)
    assert.deepEqual(printable(changed(BERITA_ACARA, path, value)), {
      ok: false,
      refusal: { code: 'paper_words_disagree', at: [at] },
    })
})

test('a draft may lack what the plenary has yet to fill in, but not its ranking', () => {
  const draft = beritaAcara({
    ...FACTS,
    status: 'draft',
    url: null,
    panel: { ...FACTS.panel, decree: null },
    plenary: {
      ...FACTS.plenary,
      number: null,
      day: null,
      from: null,
      to: null,
      place: null,
      town: null,
      attendance: [],
    },
  })
  assert.equal(printable(draft).ok, true)
  assert.deepEqual(printable(changed(draft, 'results', [])), {
    ok: false,
    refusal: { code: 'paper_incomplete', missing: ['results[]'] },
  })
})
