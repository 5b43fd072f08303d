/** A season with many files in every state, made through the real actions; each has its own organisation. */
import { openDesk } from '../src/actions/desk.ts'
import { moveNomination, type AskedCorrection } from '../src/actions/move-nomination.ts'
import { openCandidateFile } from '../src/actions/open-candidate-file.ts'
import { registerOrganisation } from '../src/actions/register-organisation.ts'
import { saveFileSection } from '../src/actions/save-file-section.ts'
import { answersId } from '../src/award/nomination/file-sections.ts'
import type { NominationMove } from '../src/award/nomination/nomination-states.ts'
import { ONLY_ITEM } from '../src/award/nomination/section-draft.ts'
import { KEY } from './cast.ts'
import { expectDone, type JudgedSeason } from './judged-season.ts'
import type { Nominating } from './nominating.ts'

/** The moves that lead a draft into each state. */
const WAYS: readonly (readonly (readonly [name: string, move: NominationMove])[])[] = [
  [],
  [['own', 'hand_in']],
  [
    ['own', 'hand_in'],
    ['verifikator', 'return_for_correction'],
  ],
  [
    ['own', 'hand_in'],
    ['verifikator', 'find_complete'],
  ],
  [
    ['own', 'hand_in'],
    ['verifikator', 'find_complete'],
    ['verifikator', 'verify'],
  ],
  [
    ['own', 'hand_in'],
    ['verifikator', 'find_complete'],
    ['verifikator', 'verify'],
    ['ketua', 'nominate'],
  ],
  [['ketua', 'let_lapse']],
]

const TYPED = { pimpinan: 'Ibu Contoh', jabatan_pimpinan: 'Bupati', alamat: 'J', kontak: 'B', telepon: '0812' }
const ANSWERS = { cakupan: 'Sudah.', regulasi: 'Sudah.', wawancara: 'Sudah.' }

/**
 * `count` regencies, one way after the other; each is opened on its own day of March 2026, the first on the first.
 * @param from how many of them there are already.
 * @returns their ids.
 */
export async function manyNominations(
  season: JudgedSeason,
  nominating: Nominating,
  count: number,
  from = 0,
): Promise<readonly string[]> {
  const candidates: string[] = []
  const earlier = Array.from({ length: from }, (_, at) => `kabupaten-ramai-${at}`)
  for (let at = from; at < from + count; at++) {
    const now = `2026-03-${String(1 + (at % 9)).padStart(2, '0')}T03:00:00.000Z`
    const office = openDesk({ db: season.db, clock: { now: () => now }, viewer: season.administrator })
    const organisation = { name: `Kabupaten Ramai ${at}`, kind: 'regency', placeCode: '', registrationNumber: '' }
    expectDone(
      await registerOrganisation(office, KEY, { ...organisation, sizeClass: '', sector: '' }, [
        ...earlier,
        ...candidates,
      ]),
    )
    const candidate = `kabupaten-ramai-${at}`
    expectDone(
      await openCandidateFile(await nominating.as('ketua', now), KEY, {
        organisation: candidate,
        categories: [KEY.category],
      }),
    )
    const { person } = (await nominating.as('kontak')).viewer
    const roles = [
      { province: KEY.province, season: KEY.season, role: 'candidate_contact', organisation: candidate } as const,
    ]
    const own = openDesk({
      db: season.db,
      clock: { now: () => now },
      viewer: { person, seats: [], roles, administrator: false },
    })
    const file = { province: KEY.province, season: KEY.season, candidate }
    const write = async (section: string, fields: Readonly<Record<string, string>>) =>
      expectDone(await saveFileSection(own, { ...file, section }, 0, { items: [{ id: ONLY_ITEM, fields }] }))
    await write('kontak', TYPED)
    await write(answersId(KEY.category), ANSWERS)
    const way = WAYS[at % WAYS.length] ?? []
    for (const [step, [name, move]] of way.entries()) {
      const desk = name === 'own' ? own : await nominating.as(name, now)
      const asked: AskedCorrection = {
        findings: [{ section: 'kontak', item: null, field: null, asked: 'Periksa lagi.' }],
        dueOn: '2026-03-20',
      }
      const key = { ...file, category: KEY.category }
      expectDone(await moveNomination(desk, key, { move, seenStep: step + 1, reason: 'Uji.' }, asked))
    }
    candidates.push(candidate)
  }
  return candidates
}
