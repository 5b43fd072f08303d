/** A tried list as its page shows it: all questions, and lists cut where nobody reads on. */
import { ANOTHER, type PlannedRow } from '../../award/nomination/candidate-import.ts'
import { categoryById, type Rulebook } from '../../award/rulebook/rulebook.ts'
import { importWords } from '../../wording/import-candidates.ts'
import type { Language } from '../../wording/language.ts'
import { organisationWords } from '../../wording/organisations.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { ROWS_A_PAGE } from '../pages.ts'
import type { ImportPreview } from './import-candidates.page.tsx'

const PROBLEMS_SHOWN = 200

type Facts = Pick<ImportPreview, 'problems' | 'unknown' | 'data'> & {
  readonly rulebook: Rulebook
  readonly language: Language
}

export function importPreview(
  plan: readonly PlannedRow[],
  { problems, unknown, data, rulebook, language }: Facts,
): ImportPreview {
  const sound = plan.filter(({ organisation }) => organisation !== null)
  const isNew = sound.filter((row) => row.isNew)
  return {
    count: plan.length,
    isNew: isNew.length,
    registered: sound.length - isNew.length,
    data,
    problems: problems.slice(0, PROBLEMS_SHOWN),
    moreProblems: Math.max(0, problems.length - PROBLEMS_SHOWN),
    questions: plan
      .filter(({ alike }) => alike.length > 0)
      .map((row) => ({
        line: row.line,
        name: row.name,
        options: optionsOf(row, isNew, language),
        answer: row.answer,
      })),
    rows: sound.slice(0, ROWS_A_PAGE).map((row) => ({
      line: row.line,
      name: row.organisation?.name ?? row.name,
      isNew: row.isNew,
      categories: row.categories.map((category) => nameOfCategory(rulebook, category, language)).join(', '),
    })),
    moreRows: Math.max(0, sound.length - ROWS_A_PAGE),
    unknown,
  }
}

/** An organisation that stands in the list itself is named by its line. */
function optionsOf({ alike, mayBeAnother }: PlannedRow, isNew: readonly PlannedRow[], language: Language) {
  const [words, organisations] = [importWords[language], organisationWords[language]]
  const options = alike.map(({ organisation, by }) => {
    const { kind, registrationNumber, placeCode } = organisation
    const row = isNew.find((one) => one.organisation?.organisation === organisation.organisation)
    const about = [organisations.kinds[kind], registrationNumber, placeCode, row && words.alikeInFile(row.line)]
    return {
      value: organisation.organisation,
      label: organisation.name,
      hint: [...about, words.alikeBy[by]].filter(Boolean).join(', '),
    }
  })
  return mayBeAnother ? [...options, { value: ANOTHER, label: words.another }] : options
}

export function nameOfCategory(rulebook: Rulebook, category: string, language: Language): string {
  const known = categoryById(rulebook, category)
  return known ? nameIn(language, known) : category
}
