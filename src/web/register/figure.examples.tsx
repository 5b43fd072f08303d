import type { Language } from '../../wording/language.ts'
import { contradictionsIn } from '../../award/coverage/contradictions.ts'
import { figureWith } from '../../award/coverage/coverage.examples.ts'
import type { CoverageFigure } from '../../award/coverage/coverage-figure.ts'
import { instant } from '../../award/units/dates.ts'
import type { RegisteredFigure } from '../../store/place-coverage.ts'
import { contradictionSentence, registerWords } from '../../wording/coverage-register.ts'
import { segmentNames } from '../../wording/coverage-segments.ts'
import { clerk } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import { EnterFigurePage } from './enter-figure.page.tsx'
import { figureFields, typedAs } from './figure-form.tsx'
import { figureView } from './figure-view.ts'
import { figureDeedFields, FigurePage, type FigurePageView } from './coverage-figure.page.tsx'
import { PlaceFiguresPage, type PlaceFiguresView } from './place-figures.page.tsx'

function registered(parts: Parameters<typeof figureWith>[0], more: Partial<RegisteredFigure> = {}): RegisteredFigure {
  return {
    ...figureWith({ placeCode: '61', ...parts }),
    id: 'contoh',
    from: { import: 'contoh', line: 23 },
    corrects: null,
    enteredAt: instant('2026-02-03T04:05:06.789Z'),
    enteredBy: null,
    checkedAt: null,
    checkedBy: null,
    ...more,
  }
}

const bare = { covered: null, eligible: null, year: 2025, asOf: '2025-09-25', publisher: 'tanjungpura.id' }
const SECRETARY = registered({ ...bare, eligible: 1_800_000, base: 'EMPLOYED_BPS', publishedPercent: '31', source: 'https://tanjungpura.id/contoh', note: '"sekitar"; disampaikan Sekretaris Daerah' }) // prettier-ignore
const AGENCY = registered(
  { ...bare, base: 'UNKNOWN', publishedPercent: '34.83', publishedUnprotected: 949_000, targetPercent: '59.56', source: 'Pemaparan kepala kantor wilayah BPJS Ketenagakerjaan Kalimantan' }, // prettier-ignore
  { checkedAt: instant('2026-02-04T02:00:00.000Z'), checkedBy: 'x', enteredBy: 'y', from: null, id: 'lain' },
)
const LANDAK = registered({ placeCode: '61.08' })
const OVER = registered({ placeCode: '64.08', segment: 'BPU', covered: 77_074, eligible: 51_086, publishedPercent: '150' }) // prettier-ignore

const nameOf = (person: string | null) => (person === null ? 'pengelola sistem' : 'Unsur sekretariat Kalimantan Barat')
const shown = (figure: RegisteredFigure, language: Language, why: string | null = null) =>
  figureView(figure, nameOf, why, language)

function place(language: Language): PlaceFiguresView {
  const group = (
    year: number,
    figures: readonly RegisteredFigure[],
    why: string | null,
  ): PlaceFiguresView['groups'][number] => ({
    // prettier-ignore
    title: registerWords[language].group(year, segmentNames[language][(figures[0] as CoverageFigure).segment]),
    figures: figures.map((figure, at) => shown(figure, language, at === 1 ? why : null)),
    contradictions: contradictionsIn(figures).map((one) => contradictionSentence(one, language)),
  })
  return {
    place: 'Kalimantan Barat',
    code: '61',
    groups: [
      group(2025, [SECRETARY, AGENCY], 'Dari badan yang menghitungnya'),
      group(2024, [LANDAK], null),
      group(2024, [OVER], null),
    ],
    corrected: [{ figure: shown(LANDAK, language), reason: 'Salah salin dari tabel' }],
    downloadHref: '/data-cakupan/wilayah/61/register.xlsx',
    enterHref: '/data-cakupan/wilayah/61/baru',
  }
}

export const placeFiguresExamples: Examples = {
  page: 'place-figures',
  examples: {
    berbeda: (frame) => (
      <PlaceFiguresPage frame={{ ...frame, viewer: clerk, sample: false }} view={place(frame.language)} />
    ),
    kosong: (frame) => (
      <PlaceFiguresPage
        frame={{ ...frame, viewer: clerk, sample: false }}
        view={{
          ...place(frame.language),
          groups: [],
          corrected: [],
          downloadHref: '/data-cakupan/wilayah/61/register.xlsx',
          enterHref: null,
        }}
      />
    ),
  },
}

function figurePageView(language: Language, changes: Partial<FigurePageView> = {}): FigurePageView {
  return {
    place: 'Kalimantan Barat',
    code: '61',
    group: registerWords[language].group(2025, segmentNames[language].ALL),
    figure: shown(AGENCY, language),
    beside: 2,
    may: { check: true, whyNotCheck: '' },
    typed: typedAs(AGENCY, language),
    chooseReason: '',
    correctReason: '',
    errors: [],
    ...changes,
  }
}

export const figureExamples: Examples = {
  page: 'coverage-figure',
  examples: {
    diperiksa: (frame) => (
      <FigurePage frame={{ ...frame, viewer: clerk, sample: false }} view={figurePageView(frame.language)} />
    ),
    keliru: (frame) => (
      <FigurePage
        frame={{ ...frame, viewer: clerk, sample: false }}
        view={figurePageView(frame.language, {
          may: { check: false, whyNotCheck: registerWords[frame.language].checkYours },
          typed: { ...typedAs(AGENCY, frame.language), active_members: '34,83' },
          errors: [
            { field: figureFields.active_members, text: '34,83 adalah persentase; kolom ini untuk jumlah orang.' },
            { field: figureDeedFields.correctReason, text: registerWords[frame.language].reasonMissing },
          ],
        })}
      />
    ),
    membaca: (frame) => (
      <FigurePage
        frame={{ ...frame, viewer: clerk, sample: false }}
        view={figurePageView(frame.language, { may: null, beside: 1, figure: shown(OVER, frame.language) })}
      />
    ),
  },
}

export const enterFigureExamples: Examples = {
  page: 'enter-figure',
  examples: {
    kosong: (frame) => (
      <EnterFigurePage
        frame={{ ...frame, viewer: clerk, sample: false }}
        view={{ place: 'Kabupaten Kayong Utara', code: '61.11', may: true, typed: {}, errors: [] }}
      />
    ),
    luar: (frame) => (
      <EnterFigurePage
        frame={{ ...frame, viewer: clerk, sample: false }}
        view={{ place: 'Kabupaten Kutai Timur', code: '64.08', may: false, typed: {}, errors: [] }}
      />
    ),
  },
}
