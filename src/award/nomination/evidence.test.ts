import assert from 'node:assert/strict'
import { test } from 'node:test'
import { categoryOf, criterionDocument } from '../rulebook/rulebook.examples.ts'
import { instant } from '../units/dates.ts'
import { evidenceItems, itemState, keptFileName, mayHandOut, missingEvidence, placedEvidence } from './evidence.ts'
import { type JudgementDraft, judgedEvidence } from './evidence-judging.ts'
import { EVIDENCE_CAPS } from './evidence-kinds.ts'

const at = instant('2026-03-02T03:00:00.000Z')
const yes = { judged: { accepted: true, reason: null, at } }
const no = { judged: { accepted: false, reason: 'Buram', at } }
const open = { judged: null }

const criterion = (id: string, evidence: readonly string[], evidenceRequired: readonly string[]) =>
  criterionDocument({ id, weight: '50', evidence, evidenceRequired })
const category = (id: string, required: readonly string[]) =>
  categoryOf({
    id,
    criteria: [criterion('regulasi', ['peraturan', 'anggaran'], required), criterion('inovasi', ['peraturan'], [])],
  })
const items = evidenceItems([category('desa', ['peraturan']), category('kota', [])])

test('one kind of proof is one item, however many criteria and categories ask for it', () => {
  assert.deepEqual(
    items.map(({ id, askedBy }) => [id, askedBy.map((one) => `${one.category}/${one.criterion}/${one.required}`)]),
    [
      ['peraturan', ['desa/regulasi/true', 'desa/inovasi/false', 'kota/regulasi/false', 'kota/inovasi/false']],
      ['anggaran', ['desa/regulasi/false', 'kota/regulasi/false']],
    ],
  )
  assert.deepEqual(evidenceItems([]), [])
})

test('the state of an item follows from its files', () => {
  assert.equal(itemState([]), 'missing')
  assert.equal(itemState([open]), 'present')
  assert.equal(itemState([no, no]), 'rejected')
  assert.equal(itemState([no, yes]), 'accepted')
  assert.equal(itemState([no, yes, open]), 'present')
})

const scan = (verdict: 'waiting' | 'clean' | 'infected') => ({ verdict, finding: verdict === 'infected' ? 'X' : null })

test('malware counts as rejected whatever was said before, and is handed out to nobody; what waits, to its bringer', () => {
  assert.equal(itemState([{ ...yes, scan: scan('infected') }]), 'rejected')
  assert.equal(itemState([{ ...open, scan: scan('waiting') }]), 'present')
  assert.deepEqual(missingEvidence(items, [{ item: 'peraturan', ...yes, scan: scan('infected') }], 'desa'), [
    'peraturan',
  ])
  const handedTo = (person: string) =>
    [null, scan('clean'), scan('waiting'), scan('infected')].map((one) =>
      mayHandOut({ scan: one, addedBy: 'ayu' }, person),
    )
  assert.deepEqual(handedTo('ayu'), [true, true, true, false])
  assert.deepEqual(handedTo('budi'), [true, true, false, false])
})

test('a category misses what it requires itself, and a rejected file is as good as none', () => {
  assert.deepEqual(missingEvidence(items, [], 'desa'), ['peraturan'])
  assert.deepEqual(missingEvidence(items, [], 'kota'), [])
  assert.deepEqual(missingEvidence(items, [{ item: 'anggaran', ...yes }], 'desa'), ['peraturan'])
  assert.deepEqual(missingEvidence(items, [{ item: 'peraturan', ...no }], 'desa'), ['peraturan'])
  assert.deepEqual(missingEvidence(items, [{ item: 'peraturan', ...open }], 'desa'), [])
})

const added = { item: 'peraturan', name: 'Perbup 12.PDF', kind: 'pdf', bytes: 10, sha256: 'a' } as const
const caps = { ...EVIDENCE_CAPS, candidateBytesMax: 100, candidateFilesMax: 3 }
const placed = (files: readonly { item: string; sha256: string; bytes: number; name: string }[], more = {}) => {
  const outcome = placedEvidence(items, files, { ...added, ...more }, caps)
  return outcome.ok ? outcome.value.name : outcome.refusal
}

const other = (sha256: string, bytes: number) => ({ item: 'peraturan', sha256, bytes, name: 'lama.pdf' })

test('a file is placed while there is room, once under each item', () => {
  assert.equal(placed([]), 'Perbup 12.pdf')
  assert.equal(placed([other('b', 90)]), 'Perbup 12.pdf')
  assert.deepEqual(placed([other('b', 91)]), { code: 'evidence_together_too_large', bytesMax: 100, bytesLeft: 9 })
  assert.deepEqual(placed([1, 2, 3].map((n) => other(`b${n}`, 1))), { code: 'evidence_files_too_many', filesMax: 3 })
  assert.deepEqual(placed([other('a', 10)]), { code: 'evidence_there_already', name: 'lama.pdf' })
  assert.equal(placed([{ ...other('a', 10), item: 'anggaran' }]), 'Perbup 12.pdf')
  assert.deepEqual(placed([], { item: 'lain' }), { code: 'evidence_item_unknown' })
})

test('an identity number in the name of a file is refused like one in a field', () => {
  assert.deepEqual(placed([], { name: 'KTP 6171014507850002.pdf' }), { code: 'evidence_name_holds_identity_number' })
})

test('a name loses its folders, what nobody sees and what turns the writing round, and ends as its content says', () => {
  assert.equal(keptFileName('C:\\data\\..\\SK Bupati.docx', 'pdf'), 'SK Bupati.pdf')
  assert.equal(keptFileName('foto\u202egpj.exe', 'jpg'), 'fotogpj.jpg')
  assert.equal(keptFileName('../../etc/passwd', 'png'), 'passwd.png')
  assert.equal(keptFileName('\n"', 'xlsx'), 'bukti.xlsx')
  assert.equal(keptFileName('x'.repeat(500), 'pdf').length, 124)
})

test('a verifier judges what others handed in; rejecting owes a reason, and an older view is told', () => {
  const file = { addedBy: 'ayu', judgements: 1, scan: null, ...no }
  const judge = (
    more: Partial<JudgementDraft> = {},
    by = 'budi',
    roles = ['verifier'] as const,
    state = 'proposed',
  ) => {
    const draft = { accepted: true, reason: '', seen: 1, ...more }
    const outcome = judgedEvidence(file, draft, roles, by, [state as 'proposed'])
    return outcome.ok ? outcome.value : outcome.refusal.code
  }
  assert.deepEqual(judge(), { accepted: true, reason: null, judgement: 2 })
  assert.deepEqual(judge({ accepted: false, reason: ' Buram ' }), { accepted: false, reason: 'Buram', judgement: 2 })
  assert.equal(judge({ accepted: false, reason: ' ' }), 'judgement_reason_missing')
  assert.equal(judge({ reason: 'x'.repeat(1001) }), 'judgement_reason_too_long')
  assert.equal(judge({ seen: 0 }), 'evidence_judged_meanwhile')
  assert.equal(judge({}, 'ayu'), 'own_evidence_judged')
  const waiting = { ...file, scan: { verdict: 'waiting', finding: null } } as const
  const early = judgedEvidence(waiting, { accepted: true, reason: '', seen: 1 }, ['verifier'], 'budi', ['proposed'])
  assert.deepEqual(early, { ok: false, refusal: { code: 'evidence_not_scanned_clean' } })
  assert.equal(judge({}, 'budi', ['verifier'], 'draft'), 'evidence_not_handed_in')
  assert.equal(
    judgedEvidence(file, { accepted: true, reason: '', seen: 1 }, ['observer'], 'budi', ['proposed']).ok,
    false,
  )
})
