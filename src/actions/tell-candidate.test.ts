import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { KEY } from '../../test/cast.ts'
import { expectDone, type JudgedSeason, NOW, openSeason } from '../../test/judged-season.ts'
import { FILE, handInFile, type Nominating, openFile, prepareNominating } from '../../test/nominating.ts'
import type { NominationNews } from '../award/people/mail.ts'
import { listMails } from '../store/mails.ts'
import { mailText } from '../wording/mail.ts'
import { answerFinding } from './answer-finding.ts'
import { findCandidateFile } from './candidate-file.ts'
import { filePrint } from './file-print.ts'
import { moveNomination } from './move-nomination.ts'

const LATER = '2026-03-03T03:00:00.000Z'
const NOMINATION = { ...FILE, category: KEY.category }
const ASKED = {
  findings: [{ section: 'kontak', item: null, field: null, asked: 'Nomor tidak tersambung.' }],
  dueOn: '2026-03-09',
}

describe('the candidate’s people are told when their nomination moves', () => {
  let season: JudgedSeason
  let nominating: Nominating
  before(async () => {
    season = await openSeason()
    nominating = await prepareNominating(season)
    await openFile(nominating)
  })
  after(() => season.end())

  /** What was told of a state last, by address. */
  async function news(state: string): Promise<Readonly<Record<string, NominationNews>>> {
    const mails = (await listMails(season.db, 0, 100)).toReversed()
    return Object.fromEntries(
      mails.flatMap(({ address, facts }) =>
        facts.kind === 'nomination_moved' && facts.state === state ? [[address, facts]] : [],
      ),
    )
  }
  const own = () => ['kontak', 'pimpinan', 'rekan'].map((name) => nominating.email(name))

  test('a hand-in gives a receipt to each of them and to nobody else, with the fingerprint that every print of it has', async () => {
    await handInFile(nominating)
    const told = await news('proposed')
    assert.deepEqual(Object.keys(told).toSorted(), own())
    const file = await findCandidateFile(season.db, FILE)
    assert.ok(file)
    const { fingerprint } = await filePrint(season.db, NOMINATION, file, 'handed_in')
    assert.deepEqual(told[nominating.email('kontak')], {
      kind: 'nomination_moved',
      name: 'kontak',
      candidate: 'Kabupaten Baru',
      category: 'Pemerintah Kabupaten/Kota',
      season: 'Paritrana Award Uji 2026',
      state: 'proposed',
      reason: null,
      at: NOW,
      zone: 'WITA',
      fingerprint,
      dueAt: null,
    })
  })

  test('a return says why and until when, in all three zones, and is no receipt', async () => {
    const draft = { move: 'return_for_correction', seenStep: 2, reason: 'Satu nomor.' } as const
    expectDone(await moveNomination(await nominating.as('verifikator'), NOMINATION, draft, ASKED))
    const told = await news('needs_correction')
    assert.deepEqual(Object.keys(told).toSorted(), own())
    const facts = told[nominating.email('rekan')]
    assert.ok(facts)
    const { subject, text } = mailText(facts, null)
    assert.equal(subject, 'Usulan Kabupaten Baru: perlu perbaikan / Nomination of Kabupaten Baru: to be corrected')
    assert.match(text, /Alasan: Satu nomor\./)
    assert.match(
      text,
      /paling lambat Senin, 9 Maret 2026 23\.59 WITA \(22\.59 WIB; Selasa, 10 Maret 2026 00\.59 WIT\)\./,
    )
    assert.doesNotMatch(text, /sha256|tanda terima/)
  })

  test('a move that is refused tells nobody anything', async () => {
    const seen = (await listMails(season.db, 0, 100)).length
    const draft = { move: 'hand_in_corrected', seenStep: 3, reason: '' } as const
    const outcome = await moveNomination(await nominating.as('kontak'), NOMINATION, draft)
    assert.equal(!outcome.ok && outcome.refusal.code, 'findings_unanswered')
    assert.equal((await listMails(season.db, 0, 100)).length, seen)
  })

  test('a proposer who hands in gets a receipt as well', async () => {
    const finding = { ...NOMINATION, step: 3, number: 1 }
    expectDone(await answerFinding(await nominating.as('kontak'), finding, 'Sudah diganti.'))
    const draft = { move: 'hand_in_corrected', seenStep: 3, reason: '' } as const
    expectDone(await moveNomination(await nominating.as('cabang', LATER), NOMINATION, draft))
    const receipts = Object.entries(await news('proposed')).filter(([, { at }]) => at === LATER)
    assert.deepEqual(receipts.map(([address]) => address).toSorted(), [nominating.email('cabang'), ...own()].toSorted())
    const [[, facts] = assert.fail('no receipt')] = receipts
    assert.match(
      mailText(facts, null).text,
      /Surat ini tanda terimanya\. Sidik isi berkas yang diserahkan: sha256:[0-9a-f]{64}\n/,
    )
  })
})
