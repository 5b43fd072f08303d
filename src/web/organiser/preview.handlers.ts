/** A category of the draft as its candidates and its assessors would see it. Nothing is saved. */
import {
  bannerOf,
  categoryById,
  indicatorCriteria,
  scoringSeats,
  type Category,
} from '../../award/rulebook/rulebook.ts'
import { writtenMinute } from '../../wording/dates.ts'
import { foundSeasonWords } from '../../wording/found-season.ts'
import { decimalInFigures, percent } from '../../wording/numbers.ts'
import { rulebookChangeWords } from '../../wording/rulebook-change.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { setUpWords } from '../../wording/set-up.ts'
import { stageTitle } from '../../wording/stages.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { MarkSheetPage } from '../panel/mark-sheet.page.tsx'
import { criteriaOf } from '../panel/sheet-found.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { PreviewCandidatePage, type PreviewCriterion } from './preview-candidate.page.tsx'
import type { SetUpFound, SetUpHandler } from './set-up-found.ts'

export const showPreviewAsCandidate: SetUpHandler = async (visit, found) => {
  const category = categoryIn(visit, found)
  if (!category) return notFound(visit)
  const { season, address, draft } = found
  const { language } = visit
  const view = {
    season: `${season.label}, ${season.placeName}`,
    category: nameIn(language, category),
    setUpHref: paths.setUp(address),
    banner: bannerOf(draft.rulebook),
    interview: category.interview,
    criteria: category.criteria.map((criterion): PreviewCriterion => ({
      name: nameIn(language, criterion),
      weight: percent(criterion.weight, language),
      counted: criterion.source === 'indicator',
      levels: criterion.levels.map(({ from, text }) => ({ from: decimalInFigures(from, language), text })),
      evidence: criterion.evidence,
    })),
    stages: draft.rulebook.stages.map((stage) => ({
      name: stageTitle(stage, language),
      opens: writtenMinute(stage.opens, stage.zone, language),
      closes: writtenMinute(stage.closes, stage.zone, language),
    })),
  }
  return page(visit, PreviewCandidatePage({ frame: frameOf(visit, season.example), view }))
}

export const showPreviewAsAssessor: SetUpHandler = async (visit, found) => {
  const category = categoryIn(visit, found)
  if (!category) return notFound(visit)
  const { season, address, draft } = found
  const { language } = visit
  const words = rulebookChangeWords[language]
  const view = {
    sheetId: '',
    candidate: words.anyCandidate,
    category: nameIn(language, category),
    season: season.label,
    seat: scoringSeats(draft.rulebook.panel)[0]?.unsur ?? '',
    version: 0,
    banner: bannerOf(draft.rulebook),
    criteria: criteriaOf({ rules: { category }, sheet: { marks: [] } }, visit),
    counted: indicatorCriteria(category).map((criterion) => ({
      name: nameIn(language, criterion),
      weight: percent(criterion.weight, language),
    })),
    dossier: { fileHref: null, coverage: null, facts: [], evidence: [] },
    savedAt: null,
    errors: [],
    preview: {
      notice: words.assessorPreview,
      crumbs: [
        { label: foundSeasonWords[language].listTitle, href: paths.organiserSeasons() },
        { label: setUpWords[language].title, href: paths.setUp(address) },
      ],
    },
  }
  return page(visit, MarkSheetPage({ frame: frameOf(visit, season.example), view }))
}

function categoryIn({ params }: Visit, { draft }: SetUpFound): Category | null {
  return categoryById(draft.rulebook, params['kategori'] ?? '') ?? null
}
