import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant, type Instant } from '../units/dates.ts'
import { categoryDocument, rulebookDocument, rulebookOf } from '../rulebook/rulebook.examples.ts'
import {
  checkedVerdict,
  entrantKinds,
  requestState,
  selfNomineeFrom,
  selfNominationFrom,
  type SelfNominationDraft,
  VERDICT_REASON_CHARACTERS_MAX,
  whySelfNominationClosed,
} from './self-nomination.ts'

const STAGE = {
  id: 'pengusulan',
  opens: '2025-05-01T08:00',
  closes: '2025-06-01T16:00',
  zone: 'WITA',
  graceMinutes: 60,
}
const CATEGORIES = [
  categoryDocument({ id: 'desa', name: 'Desa', entityKind: 'village' }),
  categoryDocument({ id: 'besar', name: 'Perusahaan', entityKind: 'company' }),
  categoryDocument({ id: 'mikro', name: 'Mikro', entityKind: 'small-business' }),
  categoryDocument({ id: 'inovasi', name: 'Inovasi', entityKind: 'village', special: true }),
]
const RULES = rulebookOf(rulebookDocument({ selfNomination: true, stages: [STAGE], categories: CATEGORIES }))

const at = (text: string): Instant => instant(text)

const closed = (time: string) => whySelfNominationClosed(RULES, [], at(time))?.code ?? 'open'

test('the form is open from the first to the last minute of the stage; grace is for files that were begun', () => {
  assert.equal(closed('2025-04-30T23:59:59.999Z'), 'stage_not_open_yet')
  assert.equal(closed('2025-05-01T00:00:00.000Z'), 'open')
  assert.equal(closed('2025-06-01T08:00:59.999Z'), 'open')
  assert.equal(closed('2025-06-01T08:01:00.000Z'), 'stage_closed')
})

test('a season that does not permit it, or has no stage for it, never opens the form', () => {
  const now = at('2025-05-10T00:00:00.000Z')
  const refused = { code: 'self_nomination_not_permitted' }
  assert.deepEqual(whySelfNominationClosed({ ...RULES, selfNomination: false }, [], now), refused)
  const { selfNomination: _, ...silent } = RULES
  assert.deepEqual(whySelfNominationClosed(silent, [], now), refused)
  assert.deepEqual(whySelfNominationClosed({ ...RULES, stages: [] }, [], now), refused)
})

test('only kinds for which some category is open are asked for', () => {
  assert.deepEqual(entrantKinds(RULES), ['village', 'business'])
})

const VILLAGE: SelfNominationDraft = {
  name: ' Desa  Sukamaju ',
  kind: 'village',
  registrationNumber: '61.04.01.2001',
  placeCode: '61.04.01.2001',
  sizeClass: '',
  sector: '',
  place: 'Kec. Hulu,\n Kab. Contoh',
  contactName: ' Ibu\tSari ',
  contactEmail: ' Sari@Desa.Example ',
  contactPhone: '0812-3456 7890',
  categories: ['desa', 'inovasi', 'desa'],
  agreed: true,
}

const codes = (changes: Partial<SelfNominationDraft>) => {
  const read = selfNominationFrom({ ...VILLAGE, ...changes }, RULES)
  return read.ok ? [] : read.refusal.map(({ code }) => code)
}

test('what was typed becomes a request: one line, one mailbox, each category once', () => {
  assert.deepEqual(selfNominationFrom(VILLAGE, RULES), {
    ok: true,
    value: {
      entrant: {
        organisation: 'desa-sukamaju',
        kind: 'village',
        name: 'Desa Sukamaju',
        registrationNumber: '61.04.01.2001',
        sizeClass: null,
        sector: null,
        placeCode: '61.04.01.2001',
      },
      place: 'Kec. Hulu, Kab. Contoh',
      contactName: 'Ibu Sari',
      contactEmail: 'sari@desa.example',
      contactPhone: '0812-3456 7890',
      categories: ['desa', 'inovasi'],
    },
  })
})

test('everything wrong is said at once, and a kind that no category takes is none', () => {
  const empty = { name: '', kind: 'union', place: ' ', contactName: '', contactEmail: 'sari', contactPhone: '' }
  assert.deepEqual(codes({ ...empty, categories: [], agreed: false }), [
    'organisation_name_missing',
    'organisation_kind_unknown',
    'place_missing',
    'contact_name_missing',
    'contact_email_invalid',
    'contact_phone_invalid',
  ])
  assert.deepEqual(codes({ categories: [], agreed: false }), ['category_missing', 'not_agreed'])
})

test('a telephone number has six to twenty digits and no letters', () => {
  const phones = ['08123', '081234', '+62 (812) 3456-7890', '1'.repeat(20), '1'.repeat(21), '0812 ext 3']
  assert.deepEqual(
    phones.map((contactPhone) => codes({ contactPhone }).length),
    [1, 0, 0, 0, 1, 1],
  )
})

test('an identity number is refused in whichever field it stands', () => {
  const nik = '6171014507850002'
  const read = selfNomineeFrom({ ...VILLAGE, registrationNumber: nik, contactName: `Sari ${nik}` }, RULES)
  assert.deepEqual(read, {
    ok: false,
    refusal: [
      { code: 'identity_number_typed', field: 'registrationNumber' },
      { code: 'identity_number_typed', field: 'contactName' },
    ],
  })
})

test('only categories that the organisation may enter, one plain one, and none that is not there', () => {
  assert.deepEqual(codes({ categories: ['besar'] }), ['category_not_for_this_entrant'])
  assert.deepEqual(codes({ categories: ['entah'] }), ['category_unknown'])
  const company = { kind: 'business', sizeClass: 'large', sector: 'finance' }
  assert.deepEqual(codes({ ...company, categories: ['besar'] }), [])
  assert.deepEqual(codes({ ...company, categories: ['besar', 'mikro'] }), [
    'category_not_for_this_entrant',
    'candidate_in_two_plain_categories',
  ])
})

test('a link is good to its last moment, then lapsed; confirmed stays confirmed', () => {
  const request = {
    askedAt: at('2025-05-10T00:00:00.000Z'),
    expiresAt: at('2025-05-13T00:00:00.000Z'),
    confirmedAt: null,
  }
  assert.equal(requestState(request, at('2025-05-12T23:59:59.999Z')), 'asked')
  assert.equal(requestState(request, at('2025-05-13T00:00:00.000Z')), 'lapsed')
  assert.equal(requestState(request, at('2025-05-09T23:55:00.000Z')), 'asked')
  assert.equal(requestState(request, at('2025-05-09T23:54:59.999Z')), 'lapsed')
  const confirmed = { ...request, confirmedAt: at('2025-05-11T00:00:00.000Z') }
  assert.equal(requestState(confirmed, at('2026-01-01T00:00:00.000Z')), 'confirmed')
})

const STANDING = { confirmedAt: at('2025-05-11T00:00:00.000Z'), decided: false }
const yes = { is: 'accepted', organisation: null, others: [], vouched: true } as const

test('a confirmed request is decided once; an acceptance needs somebody who vouches for its contact', () => {
  assert.deepEqual(checkedVerdict(STANDING, yes), { ok: true, value: null })
  assert.deepEqual(checkedVerdict(STANDING, { ...yes, vouched: false }), {
    ok: false,
    refusal: { code: 'contact_not_vouched_for' },
  })
  assert.deepEqual(checkedVerdict({ ...STANDING, confirmedAt: null }, yes), {
    ok: false,
    refusal: { code: 'request_not_confirmed' },
  })
  assert.deepEqual(checkedVerdict({ ...STANDING, decided: true }, yes), {
    ok: false,
    refusal: { code: 'request_decided_already' },
  })
})

const no = (reason: string) => checkedVerdict(STANDING, { is: 'refused', reason })

test('a refusal owes a reason: blank is none, the longest is taken, one letter more is not', () => {
  assert.deepEqual(no(' \n'), { ok: false, refusal: { code: 'verdict_reason_missing' } })
  assert.deepEqual(no(' Di luar wilayah. '), { ok: true, value: 'Di luar wilayah.' })
  const longest = 'a'.repeat(VERDICT_REASON_CHARACTERS_MAX)
  assert.deepEqual(no(longest), { ok: true, value: longest })
  assert.equal(no(`${longest}a`).ok, false)
})
