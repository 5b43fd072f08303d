/** Merging two candidates on a real database: what is taken over, what stays readable, who may, and what is refused whole. */
import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { sql } from 'kysely'
import { KEY, rulebook } from '../../test/cast.ts'
import { expectDone, type JudgedSeason, NOW, openSeason } from '../../test/judged-season.ts'
import { email, handInFile, type Nominating, openFile, prepareNominating } from '../../test/nominating.ts'
import { answersId } from '../award/nomination/file-sections.ts'
import { EVIDENCE_CAPS } from '../award/nomination/evidence-kinds.ts'
import { possibleDuplicates } from '../award/nomination/possible-duplicates.ts'
import { ONLY_ITEM } from '../award/nomination/section-draft.ts'
import { findMergers, listComparedCandidates, listPairVerdicts } from '../store/candidate-pairs.ts'
import { insertEvidence, listEvidence } from '../store/evidence.ts'
import { findThumbnail, insertEvidenceContent } from '../store/evidence-content.ts'
import { insertEvidenceScan } from '../store/evidence-scans.ts'
import { listSections } from '../store/file-sections.ts'
import { listNominationsOf, listSteps } from '../store/nominations.ts'
import { findRolesOf } from '../store/roles.ts'
import { checkInvariants } from './check-invariants.ts'
import { openDesk } from './desk.ts'
import { mergeCandidates, type Merging } from './merge-candidates.ts'
import { moveNomination } from './move-nomination.ts'
import { openCandidateFile } from './open-candidate-file.ts'
import { saveFileSection } from './save-file-section.ts'
import { tellCandidatesApart } from './tell-candidates-apart.ts'

const [STAYS, GOES] = ['kabupaten-baru', 'kabupaten-lain'] as const

function rules() {
  const plain = rulebook()
  const categories = plain.categories.map((category) => ({
    ...category,
    criteria: category.criteria.map((criterion) => ({ ...criterion, evidence: ['peraturan'] })),
  }))
  return { ...plain, categories }
}

describe('two candidates that are one', () => {
  let season: JudgedSeason
  let nominating: Nominating
  beforeEach(async () => {
    season = await openSeason(rules())
    nominating = await prepareNominating(season)
    await openFile(nominating)
    const office = openDesk({ db: season.db, clock: { now: () => NOW }, viewer: season.administrator })
    expectDone(await openCandidateFile(office, KEY, { organisation: GOES, categories: [KEY.category] }))
  })

  afterEach(() => season.end())

  const key = { province: KEY.province, season: KEY.season }
  const write = async (who: string, candidate: string, section: string, fields: Readonly<Record<string, string>>) => {
    const draft = { items: [{ id: ONLY_ITEM, fields }] }
    expectDone(await saveFileSection(await nominating.as(who), { ...key, candidate, section }, 0, draft))
  }
  const evidence = async (candidate: string, id: string, sha256: string) => {
    const { rows } = await sql<{ id: string }>`select id from person where email = ${email('tetangga')}`.execute(
      season.db,
    )
    const by = rows[0]?.id ?? ''
    const file = { item: 'peraturan', name: `${id}.pdf`, kind: 'pdf', bytes: 100, sha256: sha256.repeat(64) } as const
    await insertEvidence(season.db, { ...key, candidate, evidence: id }, file, {
      at: (await nominating.as('ketua')).now(),
      by,
    })
  }
  const merge = async (changes: Partial<Merging> = {}, who = 'ketua') =>
    mergeCandidates(
      await nominating.as(who),
      key,
      {
        stays: STAYS,
        goes: GOES,
        reason: 'Didaftarkan dua kali.',
        seenSteps: new Map([[KEY.category, 1]]),
        ...changes,
      },
      EVIDENCE_CAPS,
    )
  const code = async (changes: Partial<Merging>, who?: string) => {
    const outcome = await merge(changes, who)
    if (outcome.ok) return 'merged'
    return outcome.refusal.code === 'merge_refused'
      ? outcome.refusal.refusals.map((one) => one.code).join()
      : outcome.refusal.code
  }
  const rolesOf = async (who: string) => {
    const { rows } = await sql<{ id: string }>`select id from person where email = ${email(who)}`.execute(season.db)
    const roles = await findRolesOf(season.db, rows[0]?.id ?? '')
    return roles.map(({ organisation }) => organisation ?? '').toSorted()
  }

  test('go on as one: what is empty is copied, what both wrote stays beside, people read both, the way is on record', async () => {
    await write('kontak', STAYS, 'kontak', { pimpinan: 'Ibu A' })
    await write('tetangga', GOES, 'kontak', { pimpinan: 'Ibu B' })
    await write('tetangga', GOES, answersId(KEY.category), { cakupan: 'Sudah 80 persen.' })
    await evidence(STAYS, 'e1', 'a')
    await evidence(GOES, 'e2', 'a')
    await evidence(GOES, 'e3', 'b')
    const theirs = { ...key, candidate: GOES, evidence: 'e3' }
    await insertEvidenceContent(season.db, theirs, { text: 'perbup rentan', thumbnail: new Uint8Array([1]) })
    const at = (await nominating.as('ketua')).now()
    await insertEvidenceScan(season.db, theirs, { scan: 1, verdict: 'waiting', finding: null, at })

    const merged = expectDone(await merge())
    assert.deepEqual(merged, {
      categories: [KEY.category],
      sections: [answersId(KEY.category)],
      evidence: 1,
      people: 4,
    })
    assert.deepEqual(await listNominationsOf(season.db, key, GOES), [
      { category: KEY.category, state: 'merged', step: 2 },
    ])
    assert.deepEqual(
      (await listSteps(season.db, KEY, GOES)).map(({ move, reason }) => [move, reason]),
      [
        ['open', null],
        ['merge', 'Didaftarkan dua kali.'],
      ],
    )
    const texts = async (candidate: string) =>
      (await listSections(season.db, { ...key, candidate })).map(({ section, draft }) => [
        section,
        draft.items[0]?.fields,
      ])
    const answers = [answersId(KEY.category), { cakupan: 'Sudah 80 persen.' }]
    assert.deepEqual(await texts(STAYS), [answers, ['kontak', { pimpinan: 'Ibu A' }]])
    assert.deepEqual(await texts(GOES), [answers, ['kontak', { pimpinan: 'Ibu B' }]])
    const hashes = (await listEvidence(season.db, { ...key, candidate: STAYS })).map(({ sha256 }) => sha256[0])
    assert.deepEqual(hashes.toSorted(), ['a', 'b'])
    // What was found in a copied file, and what the scanner still owes, goes with it.
    const copied = (await listEvidence(season.db, { ...key, candidate: STAYS })).find(({ sha256 }) => sha256[0] === 'b')
    assert.deepEqual(copied?.scan, { verdict: 'waiting', finding: null })
    const thumbnail = await findThumbnail(season.db, { ...key, candidate: STAYS, evidence: copied.evidence })
    assert.deepEqual(thumbnail && [...thumbnail], [1])
    assert.equal((await listEvidence(season.db, { ...key, candidate: GOES })).length, 2)
    for (const who of ['kontak', 'rekan', 'pimpinan']) assert.deepEqual(await rolesOf(who), [STAYS, GOES].toSorted())
    assert.deepEqual(await rolesOf('tetangga'), [STAYS, GOES].toSorted())

    const mergers = await findMergers(season.db, key, STAYS)
    assert.deepEqual(
      [mergers.into, mergers.from.map(({ candidate, name }) => [candidate, name])],
      [null, [[GOES, 'Kabupaten Lain']]],
    )
    assert.equal((await findMergers(season.db, key, GOES)).into?.candidate, STAYS)
    assert.deepEqual((await checkInvariants(season.db)).broken, [])
    // The people of the file that ended write in the one that stays, and no longer in theirs.
    const shared = { items: [{ id: ONLY_ITEM, fields: { pimpinan: 'Ibu A', telepon: '0812' } }] }
    expectDone(
      await saveFileSection(
        await nominating.as('tetangga'),
        { ...key, candidate: STAYS, section: 'kontak' },
        1,
        shared,
      ),
    )
    const closed = await saveFileSection(
      await nominating.as('tetangga'),
      { ...key, candidate: GOES, section: 'kontak' },
      1,
      { items: [] },
    )
    assert.equal(!closed.ok && closed.refusal.code, 'file_closed')
  })

  test('are not merged by whoever has no part in that, twice, on an older step, or without a reason; nothing is written', async () => {
    const rows = async () => {
      const { rows: counted } = await sql<{ steps: string; versions: string; grants: string }>`
        select (select count(*) from nomination_step) as steps, (select count(*) from file_section_version) as versions,
          (select count(*) from role_grant) as grants`.execute(season.db)
      return counted[0]
    }
    await write('tetangga', GOES, 'kontak', { pimpinan: 'Ibu B' })
    const seen = await rows()
    for (const who of ['kontak', 'cabang', 'verifikator']) assert.equal(await code({}, who), 'not_found')
    assert.equal(await code({ goes: 'tiada' }), 'not_found')
    assert.equal(await code({ goes: STAYS }), 'merge_with_itself')
    assert.equal(await code({ reason: ' ' }), 'merge_reason_missing')
    assert.equal(await code({ seenSteps: new Map() }), 'nomination_moved_meanwhile')
    assert.equal(await code({ goes: 'kabupaten-uji-hulu' }), 'merge_marked')
    const office = openDesk({ db: season.db, clock: { now: () => NOW }, viewer: season.administrator })
    const merging = { stays: STAYS, goes: GOES, reason: 'Sama', seenSteps: new Map([[KEY.category, 1]]) }
    const byOffice = await mergeCandidates(office, key, merging, EVIDENCE_CAPS)
    assert.equal(!byOffice.ok && byOffice.refusal.code, 'not_your_move')
    assert.deepEqual(await rows(), seen)
    const [one, other] = await Promise.all([code({}), code({ stays: GOES, goes: STAYS })])
    assert.deepEqual([one, other].toSorted(), ['merge_other_category', 'merged'].toSorted())
  })

  test('lose nothing that is being saved in the same moment: it came before and goes along, or is refused', async () => {
    const desk = await nominating.as('tetangga')
    const draft = { items: [{ id: ONLY_ITEM, fields: { pimpinan: 'Ibu B' } }] }
    const saving = () => saveFileSection(desk, { ...key, candidate: GOES, section: 'kontak' }, 0, draft)
    const [saved, merged] = await Promise.all([saving(), merge()])
    const texts = await Promise.all(
      [STAYS, GOES].map((candidate) => listSections(season.db, { ...key, candidate }).then((all) => all.length)),
    )
    if (saved.ok) assert.deepEqual([expectDone(merged).sections, texts], [['kontak'], [1, 1]])
    else assert.deepEqual([saved.refusal.code, expectDone(merged).sections, texts], ['file_closed', [], [0, 0]])
  })

  test('of which the staying one was handed in keep it as it is: nothing is copied, everything is read beside', async () => {
    await handInFile(nominating)
    await write('tetangga', GOES, 'kontak', { pimpinan: 'Ibu B' })
    await evidence(GOES, 'e3', 'b')
    const merged = expectDone(await merge())
    assert.deepEqual([merged.sections, merged.evidence], [[], 0])
    assert.deepEqual(await listNominationsOf(season.db, key, STAYS), [
      { category: KEY.category, state: 'proposed', step: 2 },
    ])
    const reopened = await moveNomination(
      await nominating.as('ketua'),
      { ...KEY, candidate: GOES },
      {
        move: 'reopen',
        seenStep: 2,
        reason: 'Ternyata lain.',
      },
    )
    assert.equal(expectDone(reopened).state, 'needs_correction')
    assert.deepEqual(await findMergers(season.db, key, STAYS), { into: null, from: [] })
  })

  test('that somebody called different are not asked about again; a merge is not taken back by a word', async () => {
    const twins = possibleDuplicates(
      (await listComparedCandidates(season.db, key)).map((one) => ({ ...one, name: 'Kabupaten Sama' })),
      [],
    )
    assert.ok(twins.some(({ first, second }) => first === STAYS && second === GOES))
    const chair = await nominating.as('ketua')
    assert.deepEqual(await tellCandidatesApart(await nominating.as('kontak'), key, [STAYS, GOES], 'Dua'), {
      ok: false,
      refusal: { code: 'not_found' },
    })
    assert.deepEqual(await tellCandidatesApart(chair, key, [GOES, STAYS], ' '), {
      ok: false,
      refusal: { code: 'merge_reason_missing' },
    })
    expectDone(await tellCandidatesApart(chair, key, [GOES, STAYS], 'Dua kabupaten.'))
    const verdicts = await listPairVerdicts(season.db, key)
    assert.deepEqual(
      verdicts.map(({ first, second, entry, verdict }) => [first, second, entry, verdict]),
      [[STAYS, GOES, 1, 'different']],
    )
    expectDone(await merge())
    assert.deepEqual(
      (await listPairVerdicts(season.db, key)).map(({ entry, verdict }) => [entry, verdict]),
      [[2, 'merged']],
    )
    assert.deepEqual(await tellCandidatesApart(chair, key, [STAYS, GOES], 'Dua'), {
      ok: false,
      refusal: { code: 'pair_merged_already' },
    })
    const compared = await listComparedCandidates(season.db, key)
    assert.equal(
      compared.some(({ organisation }) => organisation === GOES),
      false,
    )
  })
})
