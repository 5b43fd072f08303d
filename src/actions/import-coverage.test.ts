import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { emptyWorld, expectDone, passwordHash } from '../../test/judged-season.ts'
import type { Viewer } from '../award/people/viewer.ts'
import { listChoices, listFiguresOf } from '../store/place-coverage.ts'
import { findImport, listPlacesOfImport } from '../store/coverage-imports.ts'
import { listTargets } from '../store/coverage-targets.ts'
import { listCorrectedOf } from '../store/figure-lineage.ts'
import { listRegions } from '../store/regions.ts'
import { checkFigure } from './check-figure.ts'
import { chooseFigure } from './choose-figure.ts'
import { coverageUpload, type BroughtFile } from './coverage-upload.ts'
import { openDesk, type Desk } from './desk.ts'
import { correctFigure, enterFigure } from './enter-figure.ts'
import { importCoverage, previewCoverage } from './import-coverage.ts'
import { invitePerson } from './invite-person.ts'
import { loadReferenceCoverage } from './load-reference-coverage.ts'
import { undoCoverageImport } from './undo-coverage-import.ts'

const SEED = '2026-02-03T04:05:06.789Z'
let world: Awaited<ReturnType<typeof emptyWorld>>
let office: Desk
/** Chairs the committee of Kalimantan Barat. */
let kalbar: Desk

before(async () => {
  world = await emptyWorld()
  const deskOf = (viewer: Viewer) => openDesk({ db: world.db, clock: { now: () => SEED }, viewer })
  office = deskOf(world.administrator)
  const person = { email: 'kalbar@uji.example', displayName: 'Ketua', passwordHash: passwordHash(), demo: false }
  const id = expectDone(await invitePerson(office, person))
  const role = { province: '61', season: 2025, role: 'committee_chair', organisation: null } as const
  kalbar = deskOf({ person: { id, name: 'Ketua' }, seats: [], roles: [role], administrator: false })
})
after(() => world.end())

async function uploaded(text: string | Uint8Array, more: Partial<BroughtFile> = {}) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return coverageUpload({ name: 'angka.csv', bytes, ...more })
}
const importing = async (desk: Desk, text: string) =>
  importCoverage(desk, expectDone(await uploaded(text)), desk.viewer)
const HEADER = 'kode,nama,tahun,eligible,peserta,cakupan,sumber,per'
const codesOf = (refused: readonly { line: number; faults: readonly { column: string; what: { code: string } }[] }[]) =>
  refused.flatMap(({ line, faults }) => faults.map(({ column, what }) => [line, column, what.code]))

async function refusalOf(outcome: Promise<{ ok: boolean; refusal?: { code: string } }>): Promise<string | undefined> {
  const { ok, refusal } = await outcome
  return ok ? 'ok' : refusal?.code
}

test('all 96 published figures and 19 targets come in once, under their places', async () => {
  assert.deepEqual(await loadReferenceCoverage(office, office.viewer), { ok: true, value: 96 })
  assert.deepEqual(await loadReferenceCoverage(office, office.viewer), { ok: false, refusal: { code: 'reference_loaded' } }) // prettier-ignore
  assert.deepEqual(await loadReferenceCoverage(kalbar, kalbar.viewer), { ok: false, refusal: { code: 'not_found' } })
  assert.equal((await listTargets(world.db, ['ID', '17', '51', '82', '63', '63.03', '61.12', '61.71', '64.71', '33.18'])).length, 19) // prettier-ignore
  const kalbarSays = (await listFiguresOf(world.db, ['61'])).map(({ asOf, base, publishedPercent, publisher }) => [asOf, base, publishedPercent, publisher]) // prettier-ignore
  assert.deepEqual(kalbarSays, [
    ['2023-03', 'UNKNOWN', '32.28', 'selasar.co'],
    ['2025-09-25', 'EMPLOYED_BPS', '31', 'tanjungpura.id'],
    ['2025-09-25', 'UNKNOWN', '34.83', 'tanjungpura.id'],
    ['2026-02-02', 'UNKNOWN', '27', 'kaltim.idntimes.com'],
  ])
  const places = new Map((await listRegions(world.db)).map(({ code, level, parent }) => [code, [level, parent]]))
  assert.deepEqual([places.get('61.71'), places.get('61.08'), places.get('R-KAL'), places.get('33')], [['city', '61'], ['regency', '61'], ['office', 'ID'], ['province', 'ID']]) // prettier-ignore
})

test('a trial says what the import then does, and writes nothing', async () => {
  const text = `${HEADER}\n61.01,Kabupaten Sambas,2026,100,40,,A,2026-01\n61.01,Kabupaten Landak,2026,100,40,,A,2026-02\n64,Kalimantan Timur,2026,100,40,,A,2026-01\n`
  const upload = expectDone(await uploaded(text))
  const trial = expectDone(await previewCoverage(kalbar, upload, kalbar.viewer))
  assert.deepEqual(codesOf(trial.refused), [
    [3, 'code', 'place_code_of_another'],
    [4, 'code', 'place_not_yours'],
  ])
  assert.equal((await listFiguresOf(world.db, ['61.01'])).length, 1)
  const { id, report } = expectDone(await importCoverage(kalbar, upload, kalbar.viewer))
  assert.deepEqual(report, trial)
  const { undone, importedBy, ...rest } = (await findImport(world.db, id)) ?? assert.fail()
  assert.deepEqual([rest.accepted, rest.refused, rest.fileName, importedBy?.name, undone], [1, 2, 'angka.csv', 'Ketua', null]) // prettier-ignore
  assert.deepEqual(await listPlacesOfImport(world.db, id), [{ code: '61.01', name: 'Kabupaten Sambas', figures: 1 }])
  const again = expectDone(await previewCoverage(kalbar, upload, kalbar.viewer))
  assert.deepEqual(codesOf(again.refused)[0], [2, 'as_of', 'figure_registered'])
  assert.deepEqual(again.notes, [{ code: 'file_imported_before', at: SEED }])
})

test('whoever organises nothing imports nothing', async () => {
  const upload = expectDone(await uploaded(`${HEADER}\n61.01,,2026,100,40,,B,2026-01\n`))
  const stranger = { person: { id: 'x', name: 'X' }, seats: [], roles: [], administrator: false }
  for (const as of [
    stranger,
    { ...stranger, roles: [{ province: '61', season: 2025, role: 'verifier', organisation: null } as const] },
  ]) {
    // prettier-ignore
    assert.deepEqual(await importCoverage(kalbar, upload, as), { ok: false, refusal: { code: 'not_found' } })
    assert.equal((await previewCoverage(kalbar, upload, as)).ok, false)
  }
})

test('formulas and dates of a workbook: the row of a formula is refused, the others go in; hidden sheets are named and not read', async () => {
  const { Workbook } = await import('@cj-tech-master/excelts')
  const workbook = new Workbook()
  workbook.addWorksheet('Rahasia', { state: 'hidden' }).addRow(['kode', 'sumber'])
  const sheet = workbook.addWorksheet('Angka')
  sheet.addRow(['CAKUPAN KALIMANTAN BARAT'])
  sheet.mergeCells('A1:H1')
  sheet.addRow([...HEADER.split(','), 'hitungan'])
  sheet.addRow(['61.07', 'Bengkayang', 2025, 1000, 400, 40, 'C', new Date(Date.UTC(2025, 11, 31)), { formula: 'A1' }])
  sheet.addRow(['61.07', 'Bengkayang', 2025, { formula: '500+500', result: 1000 }, 400, 40, 'C', '2025-11'])
  sheet.addRow([61.1, 'Kabupaten Melawi', 2025, 1000, 400, 40, 'C', '31 Desember 2025'])
  workbook.addWorksheet('Lain').addRow(['x'])
  const upload = expectDone(await uploaded(await workbook.xlsx.writeBuffer()))
  const report = expectDone(await previewCoverage(office, upload, office.viewer))
  assert.deepEqual(report.accepted.map(({ line, figure }) => [line, figure.placeCode, figure.asOf]), [[3, '61.07', '2025-12-31'], [5, '61.10', '2025-12-31']]) // prettier-ignore
  assert.deepEqual(codesOf(report.refused), [[4, 'eligible', 'cell_formula']])
  assert.deepEqual(report.notes, [
    { code: 'sheets_hidden', names: ['Rahasia'] },
    { code: 'sheets_not_read', names: ['Lain'] },
    { code: 'rows_above_header', rows: 1 },
    { code: 'columns_not_read', names: ['hitungan'] },
  ])
  const hidden = new Workbook()
  hidden.addWorksheet('Rahasia', { state: 'veryHidden' }).addRow(['kode'])
  const refused = await uploaded(await hidden.xlsx.writeBuffer())
  assert.deepEqual(!refused.ok && refused.refusal[0]?.fault, { code: 'all_sheets_hidden', sheets: ['Rahasia'] })
})

test('an import is undone whole, with the corrections of its figures, once and with a reason', async () => {
  const { id } = expectDone(await importing(kalbar, `${HEADER}\n61.02,,2026,100,40,,D,2026-01\n61.03,,2026,100,40,,D,2026-01\n`)) // prettier-ignore
  const figure = (await listFiguresOf(world.db, ['61.03'])).find(({ source }) => source === 'D')
  const typed = { year: '2026', eligible: '100', active_members: '45', source: 'D', as_of: '2026-01' }
  expectDone(await correctFigure(kalbar, figure?.id ?? '', typed, 'salah ketik'))
  const living = async () => (await listFiguresOf(world.db, ['61.02', '61.03'])).filter(({ source }) => source === 'D').map(({ covered }) => covered) // prettier-ignore
  assert.deepEqual(await living(), [40, 45])
  const refusal = async (desk: Desk, reason: string) => {
    const outcome = await undoCoverageImport(desk, id, reason)
    return outcome.ok ? 'undone' : outcome.refusal.code
  }
  assert.equal(await refusal(kalbar, ' '), 'reason_missing')
  assert.equal(await refusal(openDesk({ db: world.db, clock: { now: () => SEED }, viewer: { ...kalbar.viewer, person: { id: 'lain', name: '' } } }), 'x'), 'undo_not_yours') // prettier-ignore
  assert.equal(await refusal(kalbar, 'berkas lama'), 'undone')
  assert.equal(await refusal(office, 'lagi'), 'import_undone')
  assert.deepEqual(await living(), [])
  assert.deepEqual((await findImport(world.db, id))?.undone, { at: SEED, by: 'Ketua', reason: 'berkas lama' })
  expectDone(await importing(kalbar, `${HEADER}\n61.02,,2026,100,40,,D,2026-01\n`))
  assert.deepEqual(await living(), [40])
})

test('a figure is entered by hand, checked by somebody else, corrected with a reason, and what it replaced stays', async () => {
  const typed = { year: '2025', active_members: '500', eligible: '1.000', source: 'Surat 7', as_of: '30 Juni 2025', coverage_pct: '' } // prettier-ignore
  const id = expectDone(await enterFigure(kalbar, '61.05', typed))
  assert.equal(await refusalOf(enterFigure(kalbar, '61.05', typed)), 'figure_refused')
  assert.equal(await refusalOf(enterFigure(kalbar, '64', typed)), 'not_found')
  assert.equal(await refusalOf(checkFigure(kalbar, id)), 'figure_yours')
  assert.equal(await refusalOf(checkFigure(office, id)), 'ok')
  assert.equal(await refusalOf(checkFigure(office, id)), 'figure_checked')
  assert.equal(await refusalOf(correctFigure(office, id, typed, 'tidak ada')), 'figure_unchanged')
  assert.equal(await refusalOf(correctFigure(office, id, { ...typed, active_members: '50%' }, 'x')), 'figure_refused')
  assert.equal(await refusalOf(correctFigure(office, id, { ...typed, active_members: '510' }, '')), 'reason_missing')
  assert.equal(
    await refusalOf(correctFigure(office, id, { ...typed, active_members: '510' }, 'surat dibaca ulang')),
    'ok',
  )
  assert.equal(await refusalOf(correctFigure(office, id, { ...typed, active_members: '511' }, 'x')), 'figure_gone')
  const [now] = await listFiguresOf(world.db, ['61.05'])
  assert.deepEqual([now?.covered, now?.eligible, now?.corrects, now?.checkedAt], [510, 1000, { figure: id, reason: 'surat dibaca ulang' }, null]) // prettier-ignore
  assert.deepEqual((await listCorrectedOf(world.db, '61.05')).map(({ covered }) => covered), [500]) // prettier-ignore
})

test('of figures that contradict each other one is chosen with a reason, and the last choice holds', async () => {
  const figures = (await listFiguresOf(world.db, ['61'])).filter(({ year }) => year === 2025)
  const [first, second] = figures
  if (!first || !second) return assert.fail()
  assert.equal(await refusalOf(chooseFigure(kalbar, first.id, '')), 'reason_missing')
  assert.equal(await refusalOf(chooseFigure(kalbar, first.id, 'penyebutnya disebut')), 'ok')
  assert.equal(await refusalOf(chooseFigure(kalbar, second.id, 'dari badannya sendiri')), 'ok')
  assert.deepEqual(await listChoices(world.db, ['61']), [
    { placeCode: '61', segment: 'ALL', year: 2025, figure: second.id, reason: 'dari badannya sendiri' },
  ])
  const [alone] = await listFiguresOf(world.db, ['61.08'])
  assert.equal(await refusalOf(chooseFigure(kalbar, alone?.id ?? '', 'x')), 'figure_alone')
})

test('every deed stands in the history, under nobody where the operator did it', async () => {
  const upload = expectDone(await uploaded(`${HEADER}\n61.09,,2026,100,40,,E,2026-01\n`))
  const operator = openDesk({ db: world.db, clock: { now: () => SEED }, viewer: { person: null, seats: [], roles: [], administrator: false } }) // prettier-ignore
  const { id } = expectDone(await importCoverage(operator, upload, 'operator'))
  assert.equal((await findImport(world.db, id))?.importedBy, null)
  const rows = await world.db
    .selectFrom('activity')
    .select(['deed', 'subject'])
    .where('deed', 'like', 'coverage%')
    .execute()
  assert.deepEqual(
    Object.fromEntries([...Map.groupBy(rows, ({ deed }) => deed)].map(([deed, all]) => [deed, all.length])),
    {
      coverage_targets_entered: 2,
      coverage_imported: 5,
      coverage_import_undone: 1,
      coverage_figure_entered: 1,
      coverage_figure_corrected: 2,
      coverage_figure_checked: 1,
      coverage_figure_chosen: 2,
    },
  )
})
