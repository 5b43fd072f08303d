/** The empty form of a category, from the rules in force: what a draft says may not be what is asked in the end. */
import { kindsEntering } from '../../award/nomination/eligibility.ts'
import { evidenceItems } from '../../award/nomination/evidence.ts'
import { sectionsOf } from '../../award/nomination/file-sections.ts'
import { categoryById } from '../../award/rulebook/rulebook.ts'
import { formPdf } from '../candidate/form-paper.handlers.ts'
import { formFacts } from '../candidate/form-paper-view.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { paths } from '../paths.ts'
import type { SetUpHandler } from './set-up-found.ts'

export const downloadBlankForm: SetUpHandler = async (visit, { season, rules: { rulebook }, address }) => {
  const category = categoryById(rulebook, visit.params['kategori'] ?? '')
  if (!category) return notFound(visit)
  // A kind of a rulebook's own invention is asked what a business is asked, on paper as on the screen.
  const [kind = 'business'] = kindsEntering(category) ?? []
  const sections = sectionsOf(kind, [category])
  const items = evidenceItems([category])
  const facts = formFacts({ season, rulebook, category, sections, items, candidate: null, madeAt: visit.desk.now() })
  return formPdf(visit, facts, paths.setUp(address))
}
