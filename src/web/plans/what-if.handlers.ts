/** The what-if: numbers of the register where the address names none, and the answers to what it asks. */
import { knownPlace } from '../../actions/known-place.ts'
import { paidProgrammes } from '../../actions/paid-programmes.ts'
import { type PlanningBase, planningBases } from '../../award/coverage/planning-base.ts'
import {
  WHAT_IF_FIELDS,
  type WhatIfAnswers,
  whatIfAnswers,
  type WhatIfTexts,
} from '../../award/coverage/what-if-answers.ts'
import { isChosen } from '../../award/coverage/standing-figure.ts'
import { liesIn, parentCode, type Region, THE_NATION } from '../../award/places/region.ts'
import { type ContributionMonth, monthAfter, monthOfDay } from '../../award/programmes/contribution-month.ts'
import type { ValueFunction } from '../../award/rulebook/rulebook.ts'
import { wallTime } from '../../award/units/dates.ts'
import type { Fraction } from '../../award/units/fraction.ts'
import { listTargets } from '../../store/coverage-targets.ts'
import { listChoices, listFiguresOf, type RegisteredFigure } from '../../store/place-coverage.ts'
import { listRegionsAt } from '../../store/regions.ts'
import { latestRulebook, listSeasons } from '../../store/seasons.ts'
import { coverageWords } from '../../wording/coverage.ts'
import type { Language } from '../../wording/language.ts'
import { countInFigures, decimalInFigures, rupiahOnScreen } from '../../wording/numbers.ts'
import { whatIfOutputs, whatIfWords } from '../../wording/what-if.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { coverageRule } from './plan-figures.ts'
import { type PaidRow, whatIfFields, WhatIfPage, type WhatIfView } from './what-if.page.tsx'

export async function showWhatIf(visit: Visit): Promise<Response> {
  const { site, language, url } = visit
  const asked = (name: keyof typeof whatIfFields) => url.searchParams.get(whatIfFields[name])?.trim() ?? ''
  // Whoever is signed in begins in their own province.
  const wanted = asked('place') || (visit.viewer.roles[0]?.province ?? '')
  const place = (await knownPlace(site.db, wanted)) ?? THE_NATION
  const [figures, choices] = await Promise.all([
    listFiguresOf(site.db, [place.code]),
    listChoices(site.db, [place.code]),
  ])
  const bases = planningBases(figures, (figure) => isChosen(figure, choices))
  const base = bases.find(({ figure }) => figure.id === asked('figure')) ?? bases[0] ?? null
  const isTyped = url.searchParams.has(whatIfFields.covered)
  const typed = Object.fromEntries(WHAT_IF_FIELDS.map((field) => [field, asked(field)])) as WhatIfTexts
  const target = await targetAt(visit, place)
  const texts = isTyped ? typed : firstTexts(visit, base, target)
  const answers = whatIfAnswers(texts)
  const rule = await ruleAt(visit, place)
  const words = whatIfWords[language]
  const around = await listRegionsAt(site.db, place.code)
  const view: WhatIfView = {
    place: { code: place.code, name: place.name },
    wider: await widerOf(visit, place),
    places: around.map(({ code, name }) => ({ value: code, label: code === place.code ? words.within(name) : name })),
    figures: bases.map((one) => ({ value: one.figure.id, label: figureLabel(one, language) })),
    figure: base && {
      id: base.figure.id,
      how: words.figureFrom[base.from],
      source: [base.figure.publisher, base.figure.source].filter((text) => text !== '').join(', '),
    },
    texts,
    targetOf: target && words.targetOf(target.placeName, decimalInFigures(target.percent, language)),
    outputs: whatIfOutputs(answers, rule?.rule ?? null, language),
    bar: barOf(answers, language),
    rule: rule && { label: rule.label, json: JSON.stringify(rule.rule) },
    paid: (await paidProgrammes()).map((row, at) => paidRow(row, at, language)),
    errors: isTyped ? answers.wrong.map((field) => ({ field: whatIfFields[field], text: words.wrong[field] })) : [],
    plansHref: paths.plans(place.code),
  }
  return page(visit, WhatIfPage({ frame: frameOf(visit), view }), view.errors.length > 0 ? 422 : 200)
}

type TargetFound = { readonly percent: string; readonly placeName: string }

/** The newest target that is published for the place, else for the one it lies in, and so on up to the nation. */
async function targetAt({ site }: Visit, place: Region): Promise<TargetFound | null> {
  const around = [place.code]
  for (let code = place.parent; code !== null; code = parentCode(code)) around.push(code)
  const figures = await listFiguresOf(site.db, around)
  const targets = await listTargets(site.db, around)
  for (const code of around) {
    const printed = [
      ...targets.map(({ placeCode, year, percent }) => ({ placeCode, when: String(year), percent })),
      ...figures.map(({ placeCode, asOf, targetPercent }) => ({ placeCode, when: asOf, percent: targetPercent })),
    ].filter((one) => one.placeCode === code)
    const newest = printed.filter(({ percent }) => percent !== null).toSorted((a, b) => (a.when < b.when ? 1 : -1))[0]
    if (newest?.percent) return { percent: newest.percent, placeName: (await knownPlace(site.db, code))?.name ?? code }
  }
  return null
}

/** What the register knows of the place, from next month to the end of that year. */
function firstTexts(
  { desk, language }: Visit,
  base: PlanningBase<RegisteredFigure> | null,
  target: TargetFound | null,
): WhatIfTexts {
  const from = monthAfter(monthOfDay(wallTime(desk.now(), 'WIB').day), 1)
  return {
    covered: base ? countInFigures(base.covered, language) : '',
    eligible: base ? countInFigures(base.eligible, language) : '',
    target: target?.percent.replace('.', ',') ?? '',
    from,
    until: `${from.slice(0, 4)}-12` satisfies string as ContributionMonth,
    informal: '60',
    heads: '',
    budget: '',
    months: '12',
    fund: 'APBD',
    group: 'other',
    jht: '',
  }
}

async function widerOf({ site }: Visit, place: Region): Promise<WhatIfView['wider']> {
  const code = place.parent ?? parentCode(place.code)
  const wider = code === null ? null : await knownPlace(site.db, code)
  return wider && { name: wider.name, href: paths.whatIf({ [whatIfFields.place]: wider.code }) }
}

function figureLabel({ figure, covered, eligible }: PlanningBase, language: Language): string {
  const heads = [covered, eligible].map((count) => countInFigures(count, language)).join(' / ')
  return `${heads} (${figure.asOf}; ${coverageWords[language].bases[figure.base] ?? figure.base})`
}

/** Of the newest season of the place's organiser the first criterion that counts coverage. */
async function ruleAt(
  { site }: Visit,
  place: Region,
): Promise<{ readonly label: string; readonly rule: ValueFunction } | null> {
  const seasons = (await listSeasons(site.db)).filter(({ province }) => liesIn(place.code, province))
  const [season] = seasons.toSorted((a, b) => b.season - a.season)
  if (!season) return null
  const rules = await latestRulebook(site.db, season)
  const rule = rules && coverageRule(rules.rulebook)
  return rule ? { label: `${season.label} ${season.placeName}`, rule } : null
}

function value(of: Fraction): number {
  return Number(of.numerator) / Number(of.denominator)
}

function barOf({ gap, target }: WhatIfAnswers, language: Language): WhatIfView['bar'] {
  if (!gap) return null
  const printed = (of: Fraction) => decimalInFigures(value(of).toFixed(2), language)
  const words = coverageWords[language]
  const label = words.bar(`${printed(gap.coverage)}%`, target && `${printed(target)}%`)
  return { now: value(gap.coverage), target: target && Math.min(100, value(target)), label }
}

function paidRow(
  { placeName, year, fund, heads, budgetRupiah, months, source }: Awaited<ReturnType<typeof paidProgrammes>>[number],
  at: number,
  language: Language,
): PaidRow {
  const isAddress = source.startsWith('https://')
  return {
    key: String(at),
    name: placeName,
    fund,
    year: String(year),
    heads: heads === null ? '–' : countInFigures(heads, language),
    budget: budgetRupiah === null ? '–' : rupiahOnScreen(BigInt(budgetRupiah), language),
    months: months === null ? '–' : decimalInFigures(months, language),
    source: isAddress ? new URL(source).hostname.replace(/^www\./, '') : source,
    href: isAddress ? source : null,
  }
}
