import nodeAssert from 'node:assert/strict'
import { test } from 'node:test'
import { honoured } from '../../src/award/honours/certificate.ts'
import { nominations } from '../../src/award/nomination/nominations.ts'
import type { Contest } from '../../src/award/ranking/contest.ts'
import { contestOf, indicatorOf, ranked } from '../../src/award/ranking/contest.examples.ts'
import type { Category, Rulebook } from '../../src/award/rulebook/rulebook.ts'
import {
  bannerOf,
  indicatorCriteria,
  panelCriteria,
  rankWord,
  scoringSeats,
} from '../../src/award/rulebook/rulebook.ts'
import { assessmentPeriod } from '../../src/award/season/season.ts'
import { publishedCategory, publishedNames, publishedRulebook, readPublished } from './published-rulebook.ts'

const REGENCIES = 'pemerintah-kabupaten-kota'
const SEATS = ['disnaker', 'ekonomi', 'hukum', 'jamsos', 'ketua']

/** Nominees without names and with invented marks, each a little behind the one before; the absent have no sheet. */
function inventedContest(category: Category, nominees: number, absent = 0): Contest {
  const names = Array.from({ length: nominees }, (_, index) => `nomine-${String(index + 1).padStart(2, '0')}`)
  const present = names.slice(0, nominees - absent)
  const marks = (index: number) => panelCriteria(category).map(() => String(95 - index))
  const table = present.map(
    (name, index) => [name, Object.fromEntries(SEATS.map((seat) => [seat, marks(index)]))] as const,
  )
  const indicators = names.flatMap((name) =>
    indicatorCriteria(category).map(({ indicator }) => indicatorOf(name, indicator, '10')),
  )
  return contestOf(category, Object.fromEntries(table), { indicators, candidates: names })
}

/** The rank words that a category gives away when so many nominees are judged. */
function wordsFor(category: Category, nominees: number): readonly (string | null)[] {
  const { standings } = ranked(inventedContest(category, nominees))
  return honoured(category, standings).map(({ rank }) => rankWord(category, rank))
}

const winnersOf = ({ categories }: Rulebook) => categories.map(({ winners }) => winners)
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)
const unsurOf = (name: string) => publishedRulebook(name).panel.seats.map(({ unsur }) => unsur)

test('every published layout is a rulebook without doubts, under the banner, with sources that have addresses', () => {
  nodeAssert.equal(publishedNames.length, 16)
  for (const name of publishedNames) {
    const { rulebook, concerns, unknownFields } = readPublished(name)
    nodeAssert.deepEqual({ name, concerns, unknownFields }, { name, concerns: [], unknownFields: [] })
    nodeAssert.equal(bannerOf(rulebook), 'bobot bawaan, belum resmi', name)
    nodeAssert.ok(rulebook.sources[0]?.includes('usulan proyek ini'), name)
    nodeAssert.ok(
      rulebook.sources.some((source) => source.includes('http')),
      name,
    )
  }
})

test('(a) Kalbar 2025: four core and two special categories, ranks 1 to 3, and a recipient outside them', () => {
  const rulebook = publishedRulebook('kalbar-2025')
  nodeAssert.deepEqual(
    rulebook.categories.map(({ special }) => special),
    [false, false, false, false, true, true],
  )
  nodeAssert.deepEqual(
    rulebook.categories.filter(({ special }) => special).map(({ assessmentYear }) => assessmentYear),
    [2024, 2024],
  )
  const published = ['ketapang', 'mempawah', 'sekadau']
  const category = publishedCategory('kalbar-2025', REGENCIES)
  nodeAssert.deepEqual(
    published.map((_, index) => rankWord(category, index + 1)),
    ['Peringkat I', 'Peringkat II', 'Peringkat III'],
  )
  nodeAssert.deepEqual(wordsFor(category, 7), ['Peringkat I', 'Peringkat II', 'Peringkat III'])
  nodeAssert.equal(rankWord(category, 4), null)
  const standing = [...published, 'pontianak'].map((candidate) => ({ candidate, category: REGENCIES }))
  for (const special of rulebook.categories.filter((each) => each.special)) {
    const more = nominations(rulebook, standing, [{ candidate: 'pontianak', category: special.id }])
    nodeAssert.ok(more.ok, 'a special award may go to somebody outside the top three of another category')
    nodeAssert.deepEqual(wordsFor(special, 1), ['Penerima'])
  }
  const village = nominations(rulebook, standing, [{ candidate: 'pontianak', category: 'desa-kelurahan' }])
  nodeAssert.equal(village.ok, false)
})

test('(b) Kaltim 2025: two interview days, seven governments on the first, and a paper for every nominee', () => {
  const { stages, categories, panel } = publishedRulebook('kaltim-2025')
  const days = categories.map(({ id, interviewStage }) => {
    const stage = stages.find((each) => each.id === interviewStage)
    return [id, stage?.opens.slice(0, 10), stage?.zone]
  })
  nodeAssert.deepEqual(days, [
    [REGENCIES, '2025-07-28', 'WITA'],
    ['desa-kelurahan', '2025-07-28', 'WITA'],
    ['perusahaan-besar-menengah', '2025-07-29', 'WITA'],
    ['usaha-kecil-mikro', '2025-07-29', 'WITA'],
  ])
  const { nomineesMax, interviewMinutes, documents } = publishedCategory('kaltim-2025', REGENCIES)
  nodeAssert.deepEqual([nomineesMax, interviewMinutes, documents.nomineeTitle], [7, 45, 'Piagam Nominasi'])
  nodeAssert.deepEqual(
    panel.seats.filter(({ chair }) => chair).map(({ unsur }) => unsur),
    ['Sekretaris Daerah'],
  )
})

test('(c) Kalsel: eighteen nominees in six categories, three do not come, fifteen are ranked', () => {
  const { categories, nomineesMax } = publishedRulebook('kalsel-2024')
  nodeAssert.deepEqual([nomineesMax, categories.map((each) => each.nomineesMax)], [18, [3, 3, 3, 3, 3, 3]])
  const judged = categories.map((category, index) =>
    ranked(inventedContest(category, category.nomineesMax ?? 0, index < 3 ? 1 : 0)),
  )
  nodeAssert.equal(sum(judged.map(({ standings }) => standings.length)), 15)
  nodeAssert.deepEqual(
    judged.flatMap(({ unranked }) => unranked),
    Array.from({ length: 3 }, () => ({ candidate: 'nomine-03', reason: 'no_counted_sheet', indicators: [] })),
  )
})

test('(d) Lampung: eight categories with three nominees each are twenty-four', () => {
  const { categories, nomineesMax } = publishedRulebook('lampung-2024')
  nodeAssert.deepEqual(
    [categories.length, sum(categories.map((each) => each.nomineesMax ?? 0)), nomineesMax],
    [8, 24, 24],
  )
  nodeAssert.equal(categories.filter(({ sector }) => sector !== undefined).length, 5)
})

test('(e) NTB: three, three, one and one winners', () => {
  const rulebook = publishedRulebook('ntb-2025')
  nodeAssert.deepEqual(winnersOf(rulebook), [3, 3, 1, 1])
  nodeAssert.deepEqual(
    rulebook.categories.map((category) => wordsFor(category, 4).length),
    [3, 3, 1, 1],
  )
})

test('(f) Sulut: the fourth of eight nominees is Harapan I, and in season 2023 three of five went up', () => {
  const category = publishedCategory('sulut-2025', REGENCIES)
  nodeAssert.deepEqual(wordsFor(category, category.nomineesMax ?? 0), ['Juara I', 'Juara II', 'Juara III', 'Harapan I'])
  const earlier = publishedCategory('sulut-2023', REGENCIES)
  nodeAssert.deepEqual([earlier.nomineesMax, earlier.promote.count], [5, 3])
})

test('(g) season 2023: 34 provinces send 34, 34, 102, 34 and 34, of whom 35 are finalists', () => {
  const nation = publishedRulebook('nasional-2023')
  const province = publishedRulebook('jatim-2023')
  const provinces = new Set(
    nation.categories.filter((each) => each.entityKind === 'province').flatMap(({ places = [] }) => places),
  )
  const promoted = (belongs: (category: Category) => boolean) =>
    provinces.size * sum(province.categories.filter(belongs).map(({ promote }) => promote.count))
  nodeAssert.deepEqual(
    [
      provinces.size,
      promoted(({ entityKind }) => entityKind === 'regency'),
      promoted(({ sizes = [] }) => sizes.includes('large')),
      promoted(({ sizes = [] }) => sizes.includes('medium')),
      promoted(({ entityKind }) => entityKind === 'public-service'),
    ],
    [34, 34, 102, 34, 34],
  )
  nodeAssert.equal(nation.nomineesMax, 35)
})

test('(h) season 2024: five zones give 3-2-2-3-2 winners, and each of 38 provinces is in one zone', () => {
  const rulebook = publishedRulebook('nasional-2024')
  nodeAssert.deepEqual(winnersOf(rulebook), [3, 2, 2, 3, 2])
  nodeAssert.deepEqual([sum(winnersOf(rulebook)), rulebook.nomineesMax], [12, 12])
  const places = rulebook.categories.flatMap((category) => category.places ?? [])
  nodeAssert.deepEqual([places.length, new Set(places).size], [38, 38])
  nodeAssert.deepEqual(
    rulebook.categories.map((category) => wordsFor(category, 5).length),
    [3, 2, 2, 3, 2],
  )
  const zoneOf = (place: string) => rulebook.categories.find((category) => category.places?.includes(place))?.id
  nodeAssert.deepEqual(['51', '81'].map(zoneOf), ['provinsi-jawa-bali', 'provinsi-nusra-maluku-papua'])
})

test('(i) Jatim: the ceremony comes before the assessment year ends', () => {
  const { assessmentYear, stages } = publishedRulebook('jatim-2023')
  const ceremony = stages.find(({ id }) => id === 'penganugerahan')
  nodeAssert.equal(ceremony?.closes.slice(0, 10), '2022-12-27')
  nodeAssert.ok(ceremony.closes.slice(0, 10) < assessmentPeriod(assessmentYear).to)
})

test('(j) Papua: the label names 2026, the season is that of 2024 like those labelled 2024 and 2025', () => {
  const seasons = ['papua-2025', 'jatim-2025', 'kalbar-2025'].map(publishedRulebook)
  nodeAssert.deepEqual(
    seasons.map(({ label, assessmentYear }) => [label, assessmentYear]),
    [
      ['Paritrana Award 2026', 2024],
      ['Paritrana Award 2024', 2024],
      ['Paritrana Award 2025', 2024],
    ],
  )
  for (const { assessmentYear, categories } of seasons) {
    nodeAssert.ok(categories.every((category) => category.assessmentYear === assessmentYear))
  }
})

test('(k) season 2020: small and micro businesses are judged without an interview, one from each of 34 provinces', () => {
  const category = publishedCategory('nasional-2020', 'usaha-kecil-mikro')
  nodeAssert.deepEqual(
    [category.interview, category.criteria.map(({ id, weight }) => [id, weight]), category.winners],
    [
      false,
      [
        ['kepatuhan', '70'],
        ['kinerja', '30'],
      ],
      34,
    ],
  )
  nodeAssert.deepEqual(wordsFor(category, 2), [null, null])
  const others = publishedRulebook('nasional-2020').categories.filter((each) => each.id !== category.id)
  nodeAssert.deepEqual(
    others.map(({ interview, nomineesMax }) => [interview, nomineesMax]),
    [
      [true, 7],
      [true, 10],
      [true, 9],
      [true, 9],
    ],
  )
})

test('panels differ: Social Service, Inspectorate and Ombudsman in Kepri, the manpower office in the chair in Sumbar', () => {
  nodeAssert.deepEqual(
    ['Dinas Sosial', 'Inspektorat', 'Ombudsman'].map((unsur) => unsurOf('kepri-2025').includes(unsur)),
    [true, true, true],
  )
  const chair = publishedRulebook('sumbar-2025').panel.seats.find((seat) => seat.chair)
  nodeAssert.equal(chair?.unsur, 'Kepala Dinas Tenaga Kerja dan Transmigrasi')
  nodeAssert.equal(unsurOf('sumbar-2025').includes('Sekretaris Daerah'), false)
})

test('three officials judge in Papua Tengah, so their marks are averaged and never trimmed', () => {
  const { panel, categories } = publishedRulebook('papua-tengah-2025')
  nodeAssert.deepEqual([scoringSeats(panel).length, panel.quorum], [3, 2])
  nodeAssert.deepEqual([...new Set(categories.map(({ aggregation }) => aggregation))], ['mean'])
})

test('Jatim 2025 gives fifteen honours in five categories', () => {
  nodeAssert.equal(sum(winnersOf(publishedRulebook('jatim-2025'))), 15)
})
