import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Client } from 'pg'
import { CANDIDATES, KEY, SEATS, sheet } from '../../test/cast.ts'
import {
  expectDone,
  markEverySheet,
  marksOf,
  minutes,
  openSeason,
  type JudgedSeason,
} from '../../test/judged-season.ts'
import type { MinutesDraft } from '../award/decision/plenary.ts'
import { findAdoptedResult } from '../store/adoptions.ts'
import { listCertificates } from '../store/certificates.ts'
import { adoptionQuestion } from './adoption-question.ts'
import { adoptResult } from './adopt-result.ts'
import { checkInvariants } from './check-invariants.ts'
import { closeCategory } from './close-category.ts'
import { enterMarks } from './enter-marks.ts'
import { openPlenary } from './open-plenary.ts'
import { publishResult } from './publish-result.ts'
import { recordPlenary } from './record-plenary.ts'
import { signMarkSheet } from './sign-mark-sheet.ts'

const LEFT_OPEN = { seat: 'kebijakan', candidate: CANDIDATES[2] }

async function fingerprintNow(season: JudgedSeason): Promise<string> {
  const question = await adoptionQuestion(season.db, KEY)
  assert.ok(question?.facts.ranked.ok)
  return question.facts.ranked.value.fingerprint
}

/** What only a person with the database's own keys could do. */
async function tamper(season: JudgedSeason, statement: string): Promise<void> {
  const client = new Client({ connectionString: season.url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

function present(seats: readonly string[]): MinutesDraft {
  const presence = (seat: string) => (seats.includes(seat) ? 'self' : 'absent')
  return minutes({ attendance: SEATS.map((seat) => ({ seat, presence: presence(seat), substitute: '' })) })
}

describe('from closing to publication', () => {
  let season: JudgedSeason
  before(async () => {
    season = await openSeason()
    await markEverySheet(season, [LEFT_OPEN])
  })
  after(() => season.end())

  test('only the chair closes, and every unsigned sheet needs a reason', async () => {
    assert.deepEqual(await closeCategory(season.as('sekretaris'), KEY, []), {
      ok: false,
      refusal: { code: 'not_your_role', needed: 'chair' },
    })
    const { candidate, seat } = LEFT_OPEN
    const outcome = await closeCategory(season.as('ketua'), KEY, [])
    assert.deepEqual(outcome, {
      ok: false,
      refusal: { code: 'unsigned_sheet_without_reason', sheets: [{ candidate, seat }] },
    })
  })

  test('closing names the unsigned sheet and ends that debt', async () => {
    const named = { ...LEFT_OPEN, reason: 'berhalangan hadir' }
    assert.deepEqual(await closeCategory(season.as('ketua'), KEY, [named]), { ok: true, value: [named] })
    const late = await enterMarks(season.as('kebijakan'), sheet('kebijakan', CANDIDATES[2]), 0, marksOf(5000))
    assert.deepEqual(late.ok ? null : late.refusal.code, 'category_already_closed')
    const again = await closeCategory(season.as('ketua'), KEY, [named])
    assert.deepEqual(again.ok ? null : again.refusal.code, 'category_already_closed')
  })

  test('minutes are kept by the secretary once the chair has opened the plenary', async () => {
    assert.deepEqual(await recordPlenary(season.as('sekretaris'), KEY, 0, minutes()), {
      ok: false,
      refusal: { code: 'plenary_not_opened' },
    })
    expectDone(await openPlenary(season.as('ketua'), KEY))
    const quiet = minutes({ place: ' ', to: '08:59', day: '2026-03-03' })
    assert.deepEqual(await recordPlenary(season.as('sekretaris'), KEY, 0, quiet), {
      ok: false,
      refusal: {
        code: 'minutes_refused',
        refusals: [
          { code: 'plenary_field_missing', field: 'place' },
          { code: 'plenary_day_in_the_future', day: '2026-03-03' },
          { code: 'plenary_ends_before_it_begins', from: '09:00', to: '08:59' },
        ],
      },
    })
  })

  test('a quorum of five with the chair absent does not adopt, four with the chair do not either', async () => {
    const withoutChair = present(['sekretaris', 'disnaker', 'pengusaha', 'pekerja', 'jamsos'])
    expectDone(await recordPlenary(season.as('sekretaris'), KEY, 0, withoutChair))
    const fingerprint = await fingerprintNow(season)
    assert.deepEqual(await adoptResult(season.as('ketua'), KEY, fingerprint), {
      ok: false,
      refusal: { code: 'adoption_refused', obstacles: [{ code: 'chair_not_present' }] },
    })
    expectDone(
      await recordPlenary(season.as('sekretaris'), KEY, 1, present(['ketua', 'disnaker', 'pengusaha', 'pekerja'])),
    )
    assert.deepEqual(await adoptResult(season.as('ketua'), KEY, fingerprint), {
      ok: false,
      refusal: { code: 'adoption_refused', obstacles: [{ code: 'quorum_not_reached', present: 4, required: 5 }] },
    })
  })

  test('a named substitute of the chair counts, and nobody adopts standings they have not seen', async () => {
    const attendance = SEATS.map(
      (seat) =>
        ({
          seat,
          presence: seat === 'ketua' ? 'substitute' : 'self',
          substitute: seat === 'ketua' ? 'Asisten I' : '',
        }) as const,
    )
    expectDone(await recordPlenary(season.as('sekretaris'), KEY, 2, minutes({ attendance })))
    const outcome = await adoptResult(season.as('ketua'), KEY, 'sha256:0')
    assert.equal(outcome.ok ? '' : outcome.refusal.code, 'standings_changed')
    assert.equal(await findAdoptedResult(season.db, KEY), null)
  })

  test('two devices adopt at once: one wins, the other is told, and the result is frozen once', async () => {
    const fingerprint = await fingerprintNow(season)
    const both = await Promise.all([1, 2].map(() => adoptResult(season.as('ketua'), KEY, fingerprint)))
    const codes = both.map((outcome) =>
      outcome.ok
        ? 'adopted'
        : outcome.refusal.code === 'adoption_refused'
          ? outcome.refusal.obstacles[0]?.code
          : outcome.refusal.code,
    )
    assert.deepEqual(codes.toSorted(), ['adopted', 'already_adopted'])
    const frozen = await findAdoptedResult(season.db, KEY)
    assert.deepEqual(
      frozen?.ranked.standings.map(({ rank, candidate, total }) => [rank, candidate, total]),
      [
        [1, CANDIDATES[0], '93.50'],
        [2, CANDIDATES[1], '83.50'],
        [3, CANDIDATES[2], '73.00'],
      ],
    )
    assert.equal(frozen?.ranked.fingerprint, fingerprint)
    assert.deepEqual(
      (await listCertificates(season.db, { ...KEY, adoption: 1 })).map(({ number, candidate }) => [number, candidate]),
      [
        ['CONTOH-PA-98-2025-0001', CANDIDATES[0]],
        ['CONTOH-PA-98-2025-0002', CANDIDATES[1]],
      ],
    )
  })

  test('publication is decided once', async () => {
    expectDone(await publishResult(season.as('ketua'), KEY, 'withheld'))
    const again = await publishResult(season.as('ketua'), KEY, 'announced')
    assert.equal(again.ok ? '' : again.refusal.code, 'result_already_published')
  })

  test('the application itself cannot rewrite what was decided', async () => {
    for (const table of ['adoption', 'mark_sheet_signature', 'category_closing', 'publication', 'activity'] as const) {
      await assert.rejects(() => season.db.deleteFrom(table).execute(), { code: '42501' })
    }
    await assert.rejects(() => season.db.updateTable('adoption').set({ document: '{}' }).execute(), { code: '42501' })
  })

  test('the check is clean, and looks at everything there is', async () => {
    const report = await checkInvariants(season.db)
    assert.deepEqual(report.broken, [])
    assert.equal(report.checked.sheets, 24)
    assert.equal(report.checked.adoptions, 1)
  })

  test('planted wrong rows are found and named', async () => {
    const row = `98/2025/${KEY.category}/${CANDIDATES[1]}/hukum`
    await tamper(
      season,
      `update mark set mark_hundredths = 100 where seat = 'hukum' and candidate = '${CANDIDATES[1]}' and criterion = 'cakupan'`,
    )
    await tamper(season, `update certificate set candidate = '${CANDIDATES[2]}' where number like '%0002'`)
    await tamper(
      season,
      `update activity_detail set detail = '{}' where id = (select min(id) from activity where season = 2025)`,
    )
    const { ok, broken } = await checkInvariants(season.db)
    const [first] = await season.db
      .selectFrom('activity')
      .select('id')
      .where('season', '=', 2025)
      .orderBy('id')
      .limit(1)
      .execute()
    assert.equal(ok, false)
    assert.deepEqual(broken, [
      { invariant: 'activity_detail_fits_its_hash', row: `98/2025/activity/${first?.id}` },
      { invariant: 'rulebook_stands_in_the_history', row: '98/2025/rulebook/1' },
      { invariant: 'sheet_is_what_its_saves_made', row },
      { invariant: 'commitment_opens_to_the_sheet', row },
      { invariant: 'adopted_standings_agree_with_sql', row: `98/2025/${KEY.category}/adoption` },
      { invariant: 'marks_are_those_of_the_adopted_result', row: `98/2025/${KEY.category}/adoption` },
      { invariant: 'certificates_are_those_of_the_adopted_result', row: `98/2025/${KEY.category}/adoption` },
    ])
  })
})

describe('a tie that only a vote can part', () => {
  let season: JudgedSeason
  before(async () => {
    season = await openSeason()
    for (const candidate of CANDIDATES) {
      for (const seat of SEATS.filter((id) => id !== 'sekretaris')) {
        const saved = expectDone(
          await enterMarks(
            season.as(seat),
            sheet(seat, candidate),
            0,
            marksOf(candidate === CANDIDATES[2] ? 6000 : 8000),
          ),
        )
        expectDone(await signMarkSheet(season.as(seat), sheet(seat, candidate), saved.version))
      }
    }
    expectDone(await closeCategory(season.as('ketua'), KEY, []))
    expectDone(await openPlenary(season.as('ketua'), KEY))
  })
  after(() => season.end())

  test('a vote about candidates who are not tied is refused and nothing is kept', async () => {
    const votes = [{ candidate: CANDIDATES[2], order: 1 }]
    const outcome = await recordPlenary(season.as('sekretaris'), KEY, 0, minutes({ votes, voteMinute: 'terbuka' }))
    assert.deepEqual(outcome.ok ? '' : outcome.refusal.code, 'vote_refused')
  })

  test('the vote parts exactly the tied candidates and stands in the frozen result', async () => {
    const votes = [
      { candidate: CANDIDATES[1], order: 1 },
      { candidate: CANDIDATES[0], order: 2 },
    ]
    expectDone(
      await recordPlenary(season.as('sekretaris'), KEY, 0, minutes({ votes, voteMinute: 'Terbuka, 6 lawan 2.' })),
    )
    const adopted = expectDone(await adoptResult(season.as('ketua'), KEY, await fingerprintNow(season)))
    assert.deepEqual(
      adopted.ranked.standings.map(({ rank, candidate, tieBrokenBy }) => [rank, candidate, tieBrokenBy]),
      [
        [1, CANDIDATES[1], 'plenary'],
        [2, CANDIDATES[0], 'plenary'],
        [3, CANDIDATES[2], null],
      ],
    )
  })
})
