/** Criteria that are counted from figures, in a season on a real database: from the register and from handed-in files. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { CANDIDATES, KEY, rulebook, SCORING, sheet } from '../../test/cast.ts'
import { expectDone, minutes, openSeason, type JudgedSeason } from '../../test/judged-season.ts'
import { CONTACT_DETAILS, FILE, openFile, prepareNominating } from '../../test/nominating.ts'
import { figureWith } from '../award/coverage/coverage.examples.ts'
import { contestOf } from '../award/decision/adopted-result.ts'
import { answersId } from '../award/nomination/file-sections.ts'
import { THE_NATION } from '../award/places/region.ts'
import { categoryById, type Category } from '../award/rulebook/rulebook.ts'
import { instant } from '../award/units/dates.ts'
import { hundredths } from '../award/units/hundredths.ts'
import { exactText } from '../award/units/rounding.ts'
import { findAdoptedResult } from '../store/adoptions.ts'
import { insertFigures, type EnteredFigure } from '../store/place-coverage.ts'
import { saveRegions } from '../store/regions.ts'
import { adoptionQuestion } from './adoption-question.ts'
import { adoptResult } from './adopt-result.ts'
import { checkInvariants } from './check-invariants.ts'
import { closeCategory } from './close-category.ts'
import { countedFigures } from './counted-figures.ts'
import { enterMarks } from './enter-marks.ts'
import { moveNomination } from './move-nomination.ts'
import { openPlenary } from './open-plenary.ts'
import { rankingMemory } from './ranking-memory.ts'
import { recordPlenary } from './record-plenary.ts'
import { saveFileSection } from './save-file-section.ts'
import { signMarkSheet } from './sign-mark-sheet.ts'
import { verifyValue } from './verify-value.ts'

const PLACES = ['98.01', '98.02', '98.71']
const RULES = rulebook({
  criteria: [
    {
      id: 'cakupan',
      name: 'Cakupan kepesertaan',
      weight: '40',
      source: 'indicator',
      indicator: 'coverage',
      base: 'EMPLOYED_BPS',
      valueFunction: { kind: 'target', target: '100' },
    },
    { id: 'regulasi', name: 'Regulasi', weight: '60', source: 'panel', scaleMax: '100' },
  ],
  shownIndicators: ['publicly-funded-workers'],
  ties: ['cakupan', 'plenary'],
})
const AT = instant('2026-03-01T00:00:00.000Z')

let season: JudgedSeason
let category: Category

const figure = (id: string, placeCode: string, parts: Parameters<typeof figureWith>[0]): EnteredFigure => ({
  ...figureWith({ year: 2025, asOf: '2025-12', eligible: 1000, base: 'EMPLOYED_BPS', ...parts }),
  placeCode,
  id,
  from: null,
  corrects: null,
})

async function markAndSign(): Promise<void> {
  for (const candidate of CANDIDATES)
    for (const seat of SCORING) {
      const marks = [{ criterion: 'regulasi', markHundredths: hundredths(8000), comment: '' }]
      const saved = expectDone(await enterMarks(season.as(seat), sheet(seat, candidate), 0, marks))
      expectDone(await signMarkSheet(season.as(seat), sheet(seat, candidate), saved.version))
    }
}

before(async () => {
  season = await openSeason(RULES, PLACES)
  const found = categoryById(RULES, KEY.category)
  assert.ok(found)
  category = found
  const province = { code: '98', parent: 'ID', level: 'province', name: 'Provinsi Uji' } as const
  const regencies = PLACES.map((code) => ({ code, parent: '98', level: 'regency' as const, name: `Tempat ${code}` }))
  await saveRegions(season.db, [THE_NATION, province, ...regencies])
  const figures = [
    figure('hulu', '98.01', { covered: 300 }),
    figure('hilir', '98.02', { covered: 500 }),
    figure('raya', '98.71', { covered: 990, base: 'ELIGIBLE_AGENCY' }),
  ]
  await insertFigures(season.db, figures, { at: AT, by: null })
  await markAndSign()
})
after(() => season.end())

describe('a figure counted from a handed-in file', () => {
  test('is what was handed in, then what a verifier found, and never what is typed afterwards', async () => {
    const people = await prepareNominating(season)
    await openFile(people)
    const desk = await people.as('kontak')
    const write = async (section: string, fields: Readonly<Record<string, string>>, seen = 0) => {
      const draft = { items: [{ id: 'satu', fields }] }
      expectDone(await saveFileSection(desk, { ...FILE, section }, seen, draft))
    }
    await write('kontak', CONTACT_DETAILS)
    await write(answersId(KEY.category), { regulasi: 'Sudah.' })
    const line = {
      tahun: '2025',
      sumber: 'apbd',
      kelompok: 'Nelayan',
      pekerja: '1.200',
      bulan: '6',
      rupiah: '120.960.000',
    }
    await write('anggaran', line)
    const nominee = { candidate: FILE.candidate, name: 'Kabupaten Baru', entityKind: 'regency', placeCode: null }
    const counted = async () => {
      const figures = await countedFigures(season.db, KEY, category, [nominee])
      const measured = figures.find(({ indicator }) => indicator === 'publicly-funded-workers')?.measured
      return measured?.known ? [exactText(measured.value), measured.checked, measured.source] : measured?.reason
    }
    assert.equal(await counted(), 'not_in_file')

    const key = { ...FILE, category: KEY.category }
    expectDone(await moveNomination(desk, key, { move: 'hand_in', seenStep: 1, reason: '' }))
    assert.deepEqual(await counted(), ['600', false, ''])

    const place = { ...FILE, section: 'anggaran', item: 'satu' }
    const verifier = await people.as('verifikator')
    const source = 'DPA 2025'
    expectDone(await verifyValue(verifier, { ...place, field: 'pekerja' }, { seenEntry: 0, value: '1.000', source }))
    assert.deepEqual(await counted(), ['500', false, 'DPA 2025'])
    expectDone(await verifyValue(verifier, { ...place, field: 'bulan' }, { seenEntry: 0, value: '12', source }))
    assert.deepEqual(await counted(), ['1000', true, 'DPA 2025'])
  })
})

describe('a criterion counted from the register', () => {
  test('ranks those whose figure stands on its base, and says of the others why not', async () => {
    expectDone(await closeCategory(season.as('ketua'), KEY, []))
    const question = await adoptionQuestion(season.db, KEY, rankingMemory())
    assert.ok(question?.facts.ranked.ok)
    const { standings, unranked } = question.facts.ranked.value
    assert.deepEqual(
      standings.map(({ candidate, rank, total, criteria }) => [candidate, rank, total, criteria[0]?.points]),
      [
        ['kabupaten-uji-hilir', 1, '68.00', '50.0000'],
        ['kabupaten-uji-hulu', 2, '60.00', '30.0000'],
      ],
    )
    assert.deepEqual(unranked, [{ candidate: 'kota-uji-raya', reason: 'indicator_missing', indicators: ['coverage'] }])
    const missing = question.figures.find((one) => one.candidate === 'kota-uji-raya' && one.indicator === 'coverage')
    assert.deepEqual(missing?.measured, { known: false, reason: 'no_figure' })
  })

  test('is ranked anew when a figure is corrected, and no more once the result is adopted', async () => {
    const memory = rankingMemory()
    const total = async () => {
      const question = await adoptionQuestion(season.db, KEY, memory)
      return question?.facts.ranked.ok ? question.facts.ranked.value.standings[1]?.total : null
    }
    assert.equal(await total(), '60.00')
    const corrected = {
      ...figure('hulu-benar', '98.01', { covered: 310 }),
      corrects: { figure: 'hulu', reason: 'salah ketik' },
    }
    await insertFigures(season.db, [corrected], { at: AT, by: null })
    assert.equal(await total(), '60.40')

    expectDone(await openPlenary(season.as('ketua'), KEY))
    expectDone(await recordPlenary(season.as('sekretaris'), KEY, 0, minutes()))
    const question = await adoptionQuestion(season.db, KEY)
    assert.ok(question?.facts.ranked.ok)
    expectDone(await adoptResult(season.as('ketua'), KEY, question.facts.ranked.value.fingerprint))
    const later = {
      ...figure('hulu-lagi', '98.01', { covered: 999 }),
      corrects: { figure: 'hulu-benar', reason: 'lagi' },
    }
    await insertFigures(season.db, [later], { at: AT, by: null })

    const adopted = await findAdoptedResult(season.db, KEY)
    assert.ok(adopted)
    assert.equal(adopted.ranked.standings[1]?.total, '60.40')
    assert.deepEqual(
      contestOf(adopted).indicators.map(({ candidate, value, base, source }) => [
        candidate,
        exactText(value),
        base,
        source.slice(-13),
      ]),
      [
        ['kabupaten-uji-hilir', '50', 'EMPLOYED_BPS', '(per 2025-12)'],
        ['kabupaten-uji-hulu', '31', 'EMPLOYED_BPS', '(per 2025-12)'],
      ],
    )
    assert.deepEqual((await checkInvariants(season.db)).broken, [])
  })
})
