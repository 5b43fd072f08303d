/**
 * Eighteen nominees, three of each of six sectors, of whom three do not come to the interview: so it was in Kalimantan
 * Selatan in two seasons. From the list of candidates to the berita acara.
 */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { extractText, getDocumentProxy } from 'unpdf'
import { adoptionQuestion } from '../../src/actions/adoption-question.ts'
import { adoptResult } from '../../src/actions/adopt-result.ts'
import { checkInvariants } from '../../src/actions/check-invariants.ts'
import { type Desk, openDesk } from '../../src/actions/desk.ts'
import { enterMarks } from '../../src/actions/enter-marks.ts'
import { importCandidates } from '../../src/actions/import-candidates.ts'
import { moveNomination } from '../../src/actions/move-nomination.ts'
import { openMarking } from '../../src/actions/open-marking.ts'
import { openPlenary } from '../../src/actions/open-plenary.ts'
import { recordPlenary } from '../../src/actions/record-plenary.ts'
import { saveFileSection } from '../../src/actions/save-file-section.ts'
import { signMarkSheet } from '../../src/actions/sign-mark-sheet.ts'
import type { Result } from '../../src/award/result.ts'
import type { NominationMove } from '../../src/award/nomination/nomination-states.ts'
import { answersId } from '../../src/award/nomination/file-sections.ts'
import { ONLY_ITEM } from '../../src/award/nomination/section-draft.ts'
import { fileIdOf } from '../../src/web/candidate/file-id.ts'
import { moveField } from '../../src/web/candidate/file.page.tsx'
import { paths } from '../../src/web/paths.ts'
import { sheetIdOf } from '../../src/web/sheet-id.ts'
import { CANDIDATES, categoryDocument, KEY, PLACE, rulebook, SCORING, sheet } from '../cast.ts'
import { type HttpVisitor, newHttpVisitor } from '../http-visitor.ts'
import { expectDone, type JudgedSeason, marksOf, minutes, openSeason, PASSWORD } from '../judged-season.ts'
import { email, type Nominating, prepareNominating } from '../nominating.ts'
import { readable } from '../office.ts'
import { SITE_NOW, startSite, type TestSite } from '../site.ts'

const SECTORS = ['tambang', 'kebun', 'jasa', 'niaga', 'bangunan', 'angkutan']
const NTH = ['satu', 'dua', 'tiga']
const ENTRANTS = SECTORS.flatMap((category) => NTH.map((nth) => ({ category, candidate: `pt-${category}-${nth}` })))
/** Two of one sector, so that one candidate is left there, and one of another. */
const ABSENT = ['pt-tambang-dua', 'pt-niaga-satu', 'pt-niaga-tiga']
const REASON = 'Pimpinan berhalangan, tidak ada yang mewakili.'
const sheetOf = (seat: string, { category, candidate }: (typeof ENTRANTS)[number]) => ({
  ...KEY,
  category,
  candidate,
  seat,
})
const nameOf = (candidate: string) => `PT ${candidate.slice(3).replaceAll('-', ' ')}`

const FIELDS = {
  kontak: { pimpinan: 'Ibu Contoh', jabatan_pimpinan: 'Direktur', alamat: 'J', kontak: 'B', telepon: '0812' },
  kepesertaan: { pekerja: '120', terdaftar: '120', tertunggak_bulan: '0', program: 'JKK, JKM, JHT' },
}

const key = (category: string) => ({ ...KEY, category })
const fileId = (candidate: string) => fileIdOf({ ...KEY, candidate })
const refusedCode = (outcome: Result<unknown, { readonly code: string }>) => !outcome.ok && outcome.refusal.code

async function move(desk: Desk, entrant: (typeof ENTRANTS)[number], how: NominationMove, seenStep: number) {
  const draft = { move: how, seenStep, reason: '' }
  expectDone(await moveNomination(desk, { ...KEY, ...entrant }, draft))
}

describe('eighteen nominees of whom three do not come', () => {
  let season: JudgedSeason
  let nominating: Nominating
  let site: TestSite
  const visitors = new Map<string, HttpVisitor>()
  const as = (name: string) => visitors.get(name) ?? assert.fail(name)
  const read = async (name: string, path: string) => readable((await as(name).get(path)).body)

  before(async () => {
    const sectors = SECTORS.map((id) =>
      categoryDocument({ id, name: `Sektor ${id}`, nameEn: `Sector ${id}`, entityKind: 'company' }),
    )
    season = await openSeason(rulebook({}, sectors))
    nominating = await prepareNominating(season)
    site = await startSite({ url: season.url, drop: () => season.end() }, { demoAllowed: false })
    const seats = ['ketua', 'kebijakan'].map((seat) => [seat, `${seat}@uji.example`] as const)
    for (const [name, address] of [...seats, ['panitia', email('ketua')] as const]) {
      const visitor = newHttpVisitor(site.origin)
      await visitor.get('/masuk')
      await visitor.post('/masuk', { surel: address, sandi: PASSWORD })
      visitors.set(name, visitor)
    }
  })
  after(async () => {
    await site.end()
    assert.deepEqual(site.failures, [])
  })

  /** The company's own person, who fills in what a file must hold and hands it in. */
  async function handIn({ category, candidate }: (typeof ENTRANTS)[number]): Promise<void> {
    const { viewer, now } = await nominating.as('kontak')
    const roles = [
      { province: KEY.province, season: KEY.season, role: 'candidate_contact', organisation: candidate } as const,
    ]
    const desk = openDesk({ db: season.db, clock: { now }, viewer: { ...viewer, roles } })
    const answers = { cakupan: 'Sudah.', regulasi: 'Sudah.', wawancara: 'Sudah.' }
    for (const [section, fields] of Object.entries({ ...FIELDS, [answersId(category)]: answers })) {
      const draft = { items: [{ id: ONLY_ITEM, fields }] }
      expectDone(await saveFileSection(desk, { ...KEY, candidate, section }, 0, draft))
    }
    await move(desk, { category, candidate }, 'hand_in', 1)
  }
  async function markAndSign(seat: string, entrant: (typeof ENTRANTS)[number], hundredths: number): Promise<void> {
    const own = sheetOf(seat, entrant)
    const saved = expectDone(await enterMarks(season.as(seat), own, 0, marksOf(hundredths)))
    expectDone(await signMarkSheet(season.as(seat), own, saved.version))
  }

  test('a list brings eighteen companies in, each hands its file in, is verified and becomes a nominee', async () => {
    const rows = ENTRANTS.map(({ category, candidate }, at) => ({
      line: at + 2,
      cells: {
        name: nameOf(candidate),
        kind: 'badan usaha',
        number: '',
        place: '',
        size: 'menengah',
        sector: 'keuangan',
        category,
      },
    }))
    // Their names differ in a word or two, and the import asks about each pair: they are others.
    const answers = new Map(rows.map(({ line }) => [line, 'lain']))
    expectDone(await importCandidates(await nominating.as('ketua'), KEY, { rows, answers }))
    const [verifier, chair] = [await nominating.as('verifikator'), await nominating.as('ketua')]
    for (const entrant of ENTRANTS) {
      await handIn(entrant)
      await move(verifier, entrant, 'find_complete', 2)
      await move(verifier, entrant, 'verify', 3)
      await move(chair, entrant, 'nominate', 4)
    }
    for (const category of SECTORS) expectDone(await openMarking(season.as('sekretaris'), key(category)))
  })

  test('fifteen come and are marked; an assessor has begun and one has signed before a company is known not to come', async () => {
    for (const [at, entrant] of ENTRANTS.entries()) {
      if (ABSENT.includes(entrant.candidate)) continue
      for (const seat of SCORING) await markAndSign(seat, entrant, 7000 + 100 * at)
    }
    const early = { category: 'niaga', candidate: 'pt-niaga-satu' }
    await markAndSign('hukum', early, 9900)
    expectDone(await enterMarks(season.as('kebijakan'), sheetOf('kebijakan', early), 0, marksOf(9800)))
  })

  test('the committee records each absence for a reason, which is asked for where it is missing', async () => {
    const path = paths.moveNomination(fileId('pt-niaga-satu'), 'niaga')
    assert.match(await read('panitia', paths.candidateFile(fileId('pt-niaga-satu'))), /Catat tidak hadir/)
    const blank = await as('panitia').post(path, { langkah: 'record_absence', urutan: '5' })
    assert.equal(blank.status, 409)
    assert.match(readable(blank.body), /Tulis alasannya/)
    for (const candidate of ABSENT) {
      const category = candidate.split('-')[1] ?? ''
      const given = { langkah: 'record_absence', urutan: '5', [moveField(category, 'record_absence')]: REASON }
      const answer = await as('panitia').post(paths.moveNomination(fileId(candidate), category), given)
      assert.equal(answer.status, 303)
    }
    assert.match(
      await read('panitia', paths.candidateFile(fileId('pt-niaga-satu'))),
      /Dicatat tidak hadir pada wawancara/,
    )
  })

  test('their sheets rest: the assessor sees who is not judged, and can neither go on nor sign', async () => {
    const list = await read('kebijakan', paths.mySheets())
    assert.match(list, /PT niaga satu Tidak dinilai/)
    assert.match(list, /PT niaga dua Ditandatangani/)
    const resting = sheetOf('kebijakan', { category: 'niaga', candidate: 'pt-niaga-satu' })
    assert.match(await read('kebijakan', paths.markSheet(sheetIdOf(resting))), /tidak dinilai lagi: tidak hadir/)
    assert.equal(refusedCode(await enterMarks(season.as('kebijakan'), resting, 1, marksOf(9700))), 'nominee_left')
    assert.equal(refusedCode(await signMarkSheet(season.as('kebijakan'), resting, 1)), 'nominee_left')
  })

  test('the chair closes every sector without a reason for sheets that nobody owes', async () => {
    for (const category of SECTORS) {
      const path = paths.closeCategory({ ...key(category), placeSlug: PLACE.slug })
      assert.doesNotMatch(await read('ketua', path), /Alasan/)
      assert.equal((await as('ketua').post(path, {})).status, 303)
    }
    const back = { langkah: 'call_again', urutan: '6', [moveField('niaga', 'call_again')]: 'Datang terlambat.' }
    const late = await as('panitia').post(paths.moveNomination(fileId('pt-niaga-satu'), 'niaga'), back)
    assert.equal(late.status, 409)
    assert.match(readable(late.body), /sudah ditutup/)
  })

  test('fifteen are ranked, no mark of an absent one counts, and the berita acara names who did not come', async () => {
    const ranked: string[] = []
    for (const [at, category] of SECTORS.entries()) {
      const [chair, secretary] = [season.as('ketua', SITE_NOW), season.as('sekretaris', SITE_NOW)]
      expectDone(await openPlenary(chair, key(category)))
      expectDone(await recordPlenary(secretary, key(category), 0, minutes({ number: `0${at + 1}/UJI/2026` })))
      const facts = (await adoptionQuestion(season.db, key(category)))?.facts
      assert.ok(facts?.ranked.ok)
      const result = expectDone(await adoptResult(chair, key(category), facts.ranked.value.fingerprint))
      ranked.push(...result.ranked.standings.map(({ candidate }) => candidate))
      assert.deepEqual(result.ranked.unranked, [])
    }
    const came = ENTRANTS.map(({ candidate }) => candidate).filter((candidate) => !ABSENT.includes(candidate))
    assert.deepEqual(ranked.toSorted(), came.toSorted())
    const paper = await as('ketua').get(paths.beritaAcara({ ...key('niaga'), placeSlug: PLACE.slug }))
    const { text } = await extractText(await getDocumentProxy(paper.bytes), { mergePages: true })
    assert.match(
      readable(text),
      /Dari 3 \(tiga\) nomine, 1 \(satu\) dinilai. Yang tidak dinilai: .*PT niaga satu: tidak hadir pada wawancara. .*PT niaga tiga: tidak hadir/,
    )
    assert.deepEqual((await checkInvariants(season.db)).broken, [])
  })
})

test('a category without interview has nobody who is absent from it', async () => {
  const season = await openSeason(rulebook({ interview: false }))
  try {
    const nominating = await prepareNominating(season)
    const draft = { move: 'record_absence', seenStep: 1, reason: REASON } as const
    const outcome = await moveNomination(await nominating.as('ketua'), { ...KEY, candidate: CANDIDATES[0] }, draft)
    assert.deepEqual(outcome, { ok: false, refusal: { code: 'category_without_interview' } })
  } finally {
    await season.end()
  }
})

test('who came after all is called again, and the marks lie where they lay', async () => {
  const season = await openSeason()
  try {
    const nominating = await prepareNominating(season)
    const [office, hukum] = [await nominating.as('ketua'), season.as('hukum')]
    const [candidate] = CANDIDATES
    expectDone(await enterMarks(hukum, sheet('hukum'), 0, marksOf(8000)))
    for (const [at, how] of (['record_absence', 'call_again'] as const).entries())
      expectDone(await moveNomination(office, { ...KEY, candidate }, { move: how, seenStep: at + 1, reason: REASON }))
    const signed = expectDone(await signMarkSheet(hukum, sheet('hukum'), 1))
    assert.deepEqual(signed.marks, marksOf(8000))
  } finally {
    await season.end()
  }
})
