import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { KEY, rulebookDocument } from '../../test/cast.ts'
import { type JudgedSeason, openSeason } from '../../test/judged-season.ts'
import { manyNominations } from '../../test/many-nominations.ts'
import { FILE, type Nominating, openFile, prepareNominating } from '../../test/nominating.ts'
import { rulebookFromText } from '../award/rulebook/rulebook.schema.ts'
import { listMails } from '../store/mails.ts'
import { mailText } from '../wording/mail.ts'
import { writeSeasonMails } from './write-season-mails.ts'

/** Nominations close on 20 March at 16.00 WITA. */
function rules() {
  const document = rulebookDocument() as Record<string, unknown>
  const stages = [
    { id: 'pengusulan', opens: '2026-03-01T08:00', closes: '2026-03-20T16:00', zone: 'WITA' },
    { id: 'pleno', opens: '2026-04-02T08:00', closes: '2026-04-13T16:00', zone: 'WITA' },
  ]
  const read = rulebookFromText(JSON.stringify({ ...document, stages }))
  return read.ok ? read.value.rulebook : assert.fail(JSON.stringify(read.refusal))
}

const outreachLink = (token: string) => `http://paritrana.example/sosialisasi/${token}`

describe('what a season writes once a day', () => {
  let season: JudgedSeason
  let nominating: Nominating
  before(async () => {
    season = await openSeason(rules())
    nominating = await prepareNominating(season)
    await openFile(nominating)
    await manyNominations(season, nominating, 7)
  })
  after(() => season.end())

  const at = (now: string) => writeSeasonMails({ db: season.db, clock: { now: () => now }, outreachLink })
  const mails = async () =>
    (await listMails(season.db, 0, 100)).filter(({ facts }) => ['stuck_digest', 'file_reminder'].includes(facts.kind))

  test('before seven in the zone of the season nothing is written', async () => {
    await at('2026-03-10T22:59:00.000Z')
    assert.deepEqual(await mails(), [])
  })

  test('from seven on the committee reads where it is stuck: once, though two servers write at one moment', async () => {
    await Promise.all([at('2026-03-10T23:00:00.000Z'), at('2026-03-10T23:00:00.000Z'), at('2026-03-10T23:00:01.000Z')])
    await at('2026-03-11T09:00:00.000Z')
    const [digest, ...more] = await mails()
    assert.deepEqual(more, [])
    assert.equal(digest?.address, nominating.email('ketua'))
    const { facts } = digest ?? assert.fail()
    const lines = facts.kind === 'stuck_digest' ? facts.lines : []
    const counted = await season.db
      .selectFrom('nomination')
      .select((select) => ['state', select.fn.countAll<string>().as('count')])
      .where('season', '=', KEY.season)
      .where('state', 'not in', ['nominee', 'lapsed', 'rejected', 'withdrawn'])
      .groupBy('state')
      .execute()
    assert.deepEqual(
      lines.map(({ state, count }) => `${state} ${count}`).toSorted(),
      counted.map(({ state, count }) => `${state} ${count}`).toSorted(),
    )
    const { subject, text } = mailText(facts, null)
    assert.match(subject, /^6 usulan menunggu: Paritrana Award Uji 2026, Provinsi Uji/)
    assert.match(text, /- draf: 2, terlama \d+ hari\n/)
  })

  test('the people of a draft are reminded three working days and one before the closing, here in the holidays of Idulfitri', async () => {
    const reminded: string[] = []
    for (const day of ['12', '13', '14', '15', '16', '17', '18', '19', '20']) {
      const earlier = (await mails()).length
      await at(`2026-03-${day}T01:00:00.000Z`)
      const written = (await mails()).slice(0, (await mails()).length - earlier)
      for (const { facts, address } of written)
        if (facts.kind === 'file_reminder') reminded.push(`${day} ${facts.about} ${address}`)
    }
    const people = ['kontak', 'pimpinan', 'rekan'].map((name) => nominating.email(name))
    assert.deepEqual(
      reminded.toSorted(),
      ['12', '16'].flatMap((day) => people.map((address) => `${day} closing ${address}`)),
    )
    const reminder = (await mails()).find(({ facts }) => facts.kind === 'file_reminder')
    const { text } = mailText(reminder?.facts ?? assert.fail(), null)
    assert.match(
      text,
      /Berkas Kabupaten Baru masih draf\. Pengusulan ditutup Jumat, 20 Maret 2026 16\.00 WITA \(15\.00 WIB; 17\.00 WIT\)\./,
    )
    assert.equal(FILE.candidate, 'kabupaten-baru')
  })

  test('what has waited too long is told to those above once for each step, and the board says when', async () => {
    const told = async () => (await listMails(season.db, 0, 100)).filter(({ facts }) => facts.kind === 'files_overdue')
    const earlier = (await told()).length
    const [longest] = (await told()).flatMap(({ facts }) => (facts.kind === 'files_overdue' ? facts.files : []))
    assert.ok(earlier > 0 && longest !== undefined && longest.workdays > 0)
    const rows = await season.db.selectFrom('escalation').selectAll().execute()
    await at('2026-03-25T01:00:00.000Z')
    const fresh = (await told()).slice(0, (await told()).length - earlier)
    const named = fresh.flatMap(({ facts }) => (facts.kind === 'files_overdue' ? facts.files : []))
    // The corrections were due on 20 March and the drafts as well: the first working day after it is the 25th.
    assert.deepEqual([...new Set(named.map(({ state, workdays }) => `${state} ${workdays}`))].toSorted(), ['draft 1', 'needs_correction 1']) // prettier-ignore
    const now = await season.db.selectFrom('escalation').selectAll().execute()
    assert.equal(now.length - rows.length, 3)
    await at('2026-03-26T01:00:00.000Z')
    assert.equal((await told()).length, earlier + fresh.length)
    const { subject, text } = mailText(fresh[0]?.facts ?? assert.fail(), null)
    assert.match(subject, /usulan terlambat: Paritrana Award Uji 2026, Provinsi Uji/)
    assert.match(text, /- Kabupaten Baru \(draf\): lewat 1 hari kerja\n/)
    await assert.rejects(season.db.deleteFrom('escalation').execute(), /permission denied/)
  })

  test('a season whose stages are over writes nothing more', async () => {
    const earlier = (await mails()).length
    await at('2026-04-14T01:00:00.000Z')
    assert.equal((await mails()).length, earlier)
  })
})
