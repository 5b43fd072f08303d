import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { brokenAfter } from '../../test/broken-after.ts'
import { CANDIDATES, KEY } from '../../test/cast.ts'
import { expectDone, markEverySheet, minutes, openSeason, type JudgedSeason } from '../../test/judged-season.ts'
import { invariantSentence } from '../wording/invariants.ts'
import { questionsAsked } from '../store/invariants.ts'
import { adoptionQuestion } from './adoption-question.ts'
import { adoptResult } from './adopt-result.ts'
import { checkInvariants } from './check-invariants.ts'
import { closeCategory } from './close-category.ts'
import { declareRecusal } from './declare-recusal.ts'
import { openPlenary } from './open-plenary.ts'
import { publishResult } from './publish-result.ts'
import { recordPlenary } from './record-plenary.ts'

const [FIRST, SECOND, THIRD] = CANDIDATES
const CATEGORY = `98/2025/${KEY.category}`

let decided: JudgedSeason
let marking: JudgedSeason

before(async () => {
  decided = await openSeason()
  expectDone(await declareRecusal(decided.as('ekonomi'), { ...KEY, candidate: FIRST, seat: 'ekonomi' }, 'kerabat'))
  const unsigned = { seat: 'kebijakan', candidate: THIRD }
  await markEverySheet(decided, [unsigned, { seat: 'ekonomi', candidate: FIRST }])
  expectDone(await closeCategory(decided.as('ketua'), KEY, [{ ...unsigned, reason: 'sakit' }]))
  expectDone(await openPlenary(decided.as('ketua'), KEY))
  expectDone(await recordPlenary(decided.as('sekretaris'), KEY, 0, minutes()))
  const question = await adoptionQuestion(decided.db, KEY)
  assert.ok(question?.facts.ranked.ok)
  expectDone(await adoptResult(decided.as('ketua'), KEY, question.facts.ranked.value.fingerprint))
  expectDone(await publishResult(decided.as('ketua'), KEY, 'withheld'))
  marking = await openSeason()
  await markEverySheet(marking, [{ seat: 'hukum', candidate: FIRST }])
})
after(async () => {
  await decided.end()
  await marking.end()
})

function person(season: JudgedSeason, seat: string): string {
  return season.viewer(seat).person?.id ?? ''
}

const sheetOf = (candidate: string, seat: string): string => `candidate = '${candidate}' and seat = '${seat}'`
const inDocument = (from: string, to: string): string =>
  `update adoption set document = replace(document, '${from}', '${to}')`

describe('a wrong row planted by somebody with the keys is found and named', () => {
  type Planted = {
    readonly title: string
    readonly plant: (season: JudgedSeason) => readonly string[]
    readonly in?: 'marking'
    readonly found: readonly (readonly [invariant: string, row: string])[]
  }
  const adoption = `${CATEGORY}/adoption`
  const planted: readonly Planted[] = [
    {
      title: 'a mark of an unsigned sheet above its scale',
      in: 'marking',
      plant: () => [
        `insert into mark select province, season, category, candidate, seat, 'cakupan', 10001, '' from mark_sheet where ${sheetOf(FIRST, 'hukum')}`,
      ],
      found: [
        ['mark_is_within_its_scale', `${CATEGORY}/${FIRST}/hukum/cakupan`],
        ['sheet_is_what_its_saves_made', `${CATEGORY}/${FIRST}/hukum`],
      ],
    },
    {
      title: 'a mark for a criterion that the rulebook does not have',
      in: 'marking',
      plant: () => [
        `insert into mark select province, season, category, candidate, seat, 'selera', 5000, '' from mark_sheet where ${sheetOf(FIRST, 'hukum')}`,
      ],
      found: [['mark_is_for_a_panel_criterion', `${CATEGORY}/${FIRST}/hukum/selera`]],
    },
    {
      title: 'a signature by somebody who does not hold the seat',
      plant: (season) => [
        `update mark_sheet_signature set signed_by = '${person(season, 'pekerja')}' where ${sheetOf(FIRST, 'hukum')}`,
      ],
      found: [
        ['signature_is_not_of_the_seats_holder', `${CATEGORY}/${FIRST}/hukum`],
        ['mark_sheet_signature_without_its_activity', `${CATEGORY}/${FIRST}/hukum/mark_sheet_signature`],
      ],
    },
    {
      title: 'a sheet from paper that nobody copied',
      in: 'marking',
      plant: (season) => [
        `insert into paper_sheet select province, season, category, candidate, seat, 1, signed_at, 'x', signed_by,
          '${person(season, 'pekerja')}', '${person(season, 'ekonomi')}', signed_at, signed_by
          from mark_sheet_signature where ${sheetOf(SECOND, 'hukum')}`,
        `insert into paper_sheet_taking select province, season, category, candidate, seat, 1, '', signed_at, signed_by
          from mark_sheet_signature where ${sheetOf(SECOND, 'hukum')}`,
      ],
      found: [
        ['paper_sheet_lacks_two_copies', `${CATEGORY}/${SECOND}/hukum`],
        ['paper_sheet_taking_without_its_activity', `${CATEGORY}/${SECOND}/hukum/paper_sheet_taking`],
      ],
    },
    {
      title: 'a sheet for a seat that does not score',
      in: 'marking',
      plant: () => [
        `insert into mark_sheet select province, season, category, candidate, 'sekretaris', 0, null from mark_sheet where ${sheetOf(FIRST, 'hukum')}`,
      ],
      found: [['sheet_is_of_a_scoring_seat', `${CATEGORY}/${FIRST}/sekretaris`]],
    },
    {
      title: 'a sheet whose version was counted back',
      in: 'marking',
      plant: () => [`update mark_sheet set version = 0 where ${sheetOf(SECOND, 'hukum')}`],
      found: [
        ['signature_is_of_the_sheets_version', `${CATEGORY}/${SECOND}/hukum`],
        ['sheet_is_what_its_saves_made', `${CATEGORY}/${SECOND}/hukum`],
        ['signed_marks_stay_as_they_were_signed', `${CATEGORY}/${SECOND}/hukum`],
        ['commitment_opens_to_the_sheet', `${CATEGORY}/${SECOND}/hukum`],
      ],
    },
    {
      title: 'a commitment with another salt',
      plant: () => [`update mark_sheet_signature set salt = '${'0'.repeat(32)}' where ${sheetOf(SECOND, 'hukum')}`],
      found: [['commitment_opens_to_the_sheet', `${CATEGORY}/${SECOND}/hukum`]],
    },
    {
      title: 'a commitment taken away',
      plant: () => [
        `update mark_sheet_signature set version = null, salt = null, commitment = null where ${sheetOf(SECOND, 'hukum')}`,
      ],
      found: [['commitment_opens_to_the_sheet', `${CATEGORY}/${SECOND}/hukum`]],
    },
    {
      title: 'a closing by somebody who is not the chair',
      plant: (season) => [`update category_closing set closed_by = '${person(season, 'hukum')}'`],
      found: [
        ['category_closing_without_its_activity', `${CATEGORY}/category_closing`],
        ['decision_by_the_wrong_seat', `${CATEGORY}/category_closing`],
      ],
    },
    {
      title: 'a reason in the closing that the chair did not write',
      plant: () => [`update unsigned_sheet set reason = 'malas'`],
      found: [['closing_names_the_sheets_it_named', `${CATEGORY}/category_closing`]],
    },
    {
      title: 'a nominee made absent behind the closing',
      plant: () => [
        `insert into nomination_step select province, season, category, candidate, 2, 'record_absence', 'absent', 'x',
           closed_at + interval '1 day', null from nomination join category_closing using (province, season, category)
         where candidate = '${SECOND}'`,
        `update nomination set step = 2, state = 'absent' where candidate = '${SECOND}'`,
      ],
      found: [
        ['nomination_moved_after_the_closing', `${CATEGORY}/${SECOND}`],
        ['marks_are_those_of_the_adopted_result', adoption],
      ],
    },
    {
      title: 'a candidate renamed in the frozen document',
      plant: () => [inDocument('Kabupaten Uji Hulu', 'Kabupaten Uji Palsu')],
      found: [['adopted_document_is_the_one_adopted', adoption]],
    },
    {
      title: 'a total changed in the frozen document',
      plant: () => [inDocument('"total":"83.50"', '"total":"83.51"')],
      found: [
        ['adopted_document_is_the_one_adopted', adoption],
        ['adopted_result_recomputes', adoption],
        ['adopted_standings_agree_with_sql', adoption],
      ],
    },
    {
      title: 'the plenary of the frozen document moved to another room',
      plant: () => [inDocument('Ruang Rapat Uji', 'Rumah Dinas')],
      found: [['adopted_document_is_the_one_adopted', adoption]],
    },
    {
      title: 'a certificate number changed in the register and in the document',
      plant: () => [
        `update certificate set number = replace(number, '0001', '0009')`,
        inDocument('CONTOH-PA-98-2025-0001', 'CONTOH-PA-98-2025-0009'),
      ],
      found: [
        ['adopted_document_is_the_one_adopted', adoption],
        ['certificates_are_those_of_the_adopted_result', adoption],
      ],
    },
    {
      title: 'a check code changed in the register',
      plant: () => [`update certificate set check_code = 'AAAAAAAAAA' where number like '%0001'`],
      found: [['certificates_are_those_of_the_adopted_result', adoption]],
    },
    {
      title: 'an adoption moved to another moment',
      plant: () => [`update adoption set adopted_at = adopted_at + interval '1 day'`],
      found: [
        ['decisions_are_out_of_order', CATEGORY],
        ['certificate_is_of_its_adoption', `${CATEGORY}/${SECOND}`],
        ['certificate_is_of_its_adoption', `${CATEGORY}/${FIRST}`],
        ['adoption_without_its_activity', adoption],
        ['adoption_row_fits_the_document', adoption],
      ],
    },
    {
      title: 'totals announced that the chair withheld',
      plant: () => [`update publication set totals = 'announced'`],
      found: [['publication_is_as_it_was_decided', `${CATEGORY}/publication`]],
    },
    {
      title: 'a rulebook whose weight was changed',
      plant: () => [`update rulebook_version set document = replace(document, '"weight":"50"', '"weight":"40"')`],
      found: [
        ['rulebook_fits_its_hash', '98/2025/rulebook/1'],
        ['adopted_rules_are_those_of_the_rulebook', adoption],
      ],
    },
    {
      title: 'minutes rewritten after they were recorded',
      plant: () => [`update plenary set minutes = replace(minutes, 'Ruang Rapat Uji', 'Rumah Dinas')`],
      found: [['minutes_are_those_last_recorded', `${CATEGORY}/plenary`]],
    },
    {
      title: 'a session of nobody and one that never ends',
      plant: () => [
        `insert into session values ('${'a'.repeat(64)}', 'tak-ada', '2026-03-02T03:00:00Z', '2036-03-02T03:00:00Z')`,
      ],
      found: [
        ['session_outlives_its_time', 'session/aaaaaaaaaaaa'],
        ['account_of_nobody', 'session/aaaaaaaaaaaa'],
        ['reference_is_whole', 'session -> person tak-ada'],
      ],
    },
  ]
  for (const { title, plant, found, in: where } of planted) {
    test(`the check names the row after ${title}`, async () => {
      const season = where === 'marking' ? marking : decided
      const broken = await brokenAfter(season, ...plant(season))
      assert.deepEqual(
        broken.map(({ invariant, row }) => [invariant, row]),
        found,
      )
    })
  }
})

describe('the history and the tables prove each other', () => {
  const deeds = [
    ['mark_sheet_signed', 'mark_sheet_signature', `${CATEGORY}/${FIRST}/hukum`],
    ['recusal_declared', 'recusal', `${CATEGORY}/${FIRST}/ekonomi`],
    ['category_closed', 'category_closing', CATEGORY],
    ['plenary_opened', 'plenary_opening', CATEGORY],
    ['result_adopted', 'adoption', CATEGORY],
    ['result_published', 'publication', CATEGORY],
  ] as const
  for (const [deed, table, row] of deeds) {
    const oneSheet = row === CATEGORY ? 'true' : `subject like '%${row.slice(CATEGORY.length + 1)}'`
    const where = row === CATEGORY ? 'true' : sheetOf(FIRST, row.split('/').at(-1) ?? '')

    test(`a deleted activity of ${deed} is missed`, async () => {
      const broken = await brokenAfter(
        decided,
        `delete from activity_detail where id in (select id from activity where deed = '${deed}' and ${oneSheet})`,
        `delete from activity where deed = '${deed}' and ${oneSheet}`,
      )
      const named = broken.map((one) => `${one.invariant} ${one.row}`)
      assert.ok(named.includes(`${table}_without_its_activity ${row}/${table}`), named.join('\n'))
    })

    test(`a deleted row of ${table} is missed`, async () => {
      const broken = await brokenAfter(decided, `delete from ${table} where ${where}`)
      const named = broken.map((one) => `${one.invariant} ${one.row}`)
      assert.ok(named.includes(`${deed}_without_its_row ${row}/${deed}`), named.join('\n'))
    })
  }

  test('a deleted detail, a changed detail and a deed written twice are named', async () => {
    const [id] = await decided.db.selectFrom('activity').select('id').where('deed', '=', 'result_published').execute()
    const row = `98/2025/activity/${id?.id}`
    const which = `where id = '${id?.id}'`
    const deleted = await brokenAfter(decided, `delete from activity_detail ${which}`)
    assert.deepEqual(deleted[0], { invariant: 'activity_lacks_its_detail', row })
    const changed = await brokenAfter(
      decided,
      `update activity_detail set detail = '{"totals":"announced"}' ${which}`,
      `update publication set totals = 'announced'`,
    )
    assert.deepEqual(changed, [
      { invariant: 'activity_detail_fits_its_hash', row },
      { invariant: 'publication_is_as_it_was_decided', row: `${CATEGORY}/publication` },
    ])
    const copied = await brokenAfter(
      decided,
      `insert into activity select province, season, 'copy', at, actor_pseudonym, deed, subject, payload_hash, salt from activity ${which}`,
      `insert into activity_detail select province, season, 'copy', detail, who from activity_detail ${which}`,
    )
    assert.deepEqual(copied, [
      { invariant: 'activity_outside_its_ledger', row: '98/2025/activity/copy' },
      { invariant: 'result_published_twice', row: `${CATEGORY}/result_published` },
    ])
  })
})

test('both seasons are clean before anybody plants anything', async () => {
  assert.deepEqual((await checkInvariants(decided.db)).broken, [])
  assert.deepEqual((await checkInvariants(marking.db)).broken, [])
})

test('every question has its sentence in both languages', () => {
  const without = questionsAsked.filter((question) => invariantSentence(question).id === question)
  assert.deepEqual(without, [])
})
