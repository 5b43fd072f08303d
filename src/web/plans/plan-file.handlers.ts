/** A plan to take away: the annex to the budget as PDF, lines and months as sheets. */
import { renderPaper } from '../../actions/render-paper.ts'
import { type CostedPlan, costedPlan } from '../../award/coverage/protection-plan.ts'
import { wallTime } from '../../award/units/dates.ts'
import { planAnnex } from '../../documents/plan-annex.ts'
import type { SheetToWrite } from '../../platform/sheets/write-sheet.ts'
import { findSeason } from '../../store/seasons.ts'
import { csvFile, xlsxFile } from '../contest-files.ts'
import { paperFailed } from '../door/trouble.handlers.ts'
import { paths } from '../paths.ts'
import { download } from '../reply.ts'
import { planFigures } from './plan-figures.ts'
import { forPlan } from './plan-found.ts'

export const downloadPlanAnnex = forPlan(async (visit, { place, plan, key }) => {
  const { site, desk } = visit
  const season = plan.season && (await findSeason(site.db, plan.season))
  const { costed, concerns, effect } = planFigures(plan, null)
  const paper = planAnnex({
    place,
    year: plan.year,
    version: plan.version,
    published: plan.publishedVersion === plan.version,
    example: season?.example ?? false,
    document: plan.document,
    costed,
    concerns,
    effect,
    day: wallTime(desk.now(), season?.zone ?? 'WIB').day,
    url: `${site.baseUrl}${paths.plan(key)}`,
  })
  const printed = await renderPaper(site.press, paper)
  return printed.ok
    ? download(`lampiran-rencana-${place.code}-${plan.year}-${plan.plan}.pdf`, 'pdf', printed.value)
    : paperFailed(visit, printed.refusal, paths.plan(key))
})

export const downloadPlanXlsx = forPlan(async (_, { place, plan }) => {
  const costed = costedPlan(plan.document.lines)
  return xlsxFile(`rencana-${place.code}-${plan.year}-${plan.plan}.xlsx`, [linesSheet(costed), monthsSheet(costed)])
})

/** One row for each line and month: what a CSV holds, a pivot table can add up again. */
export const downloadPlanCsv = forPlan(async (_, { place, plan }) =>
  csvFile(`rencana-${place.code}-${plan.year}-${plan.plan}.csv`, monthlySheet(costedPlan(plan.document.lines))),
)

const number = (value: number) => ({ number: String(value) })

function linesSheet({ lines }: CostedPlan): SheetToWrite {
  const rows = lines.map(({ line, cost }) => [
    line.people,
    line.group,
    line.fund,
    number(line.heads),
    line.from,
    number(line.months),
    line.withJht ? 'ya' : 'tidak',
    number(cost.cost),
  ])
  const head = ['siapa', 'pekerjaan', 'dana', 'orang', 'mulai', 'bulan', 'jht', 'biaya']
  return { name: 'Baris', rows: [head, ...rows], columnWidths: [36, 14, 14, 10, 10, 8, 8, 18] }
}

function monthsSheet({ months }: CostedPlan): SheetToWrite {
  const rows = months.map(({ month, heads, amount }) => [month, number(heads), number(amount)])
  return { name: 'Bulan', rows: [['bulan', 'orang', 'biaya'], ...rows], columnWidths: [10, 12, 18] }
}

function monthlySheet({ lines }: CostedPlan): SheetToWrite {
  const rows = lines.flatMap(({ line, cost }) =>
    cost.perMonth.map(({ month, perWorker, amount }) => [
      month,
      line.people,
      line.group,
      line.fund,
      number(line.heads),
      number(perWorker),
      number(amount),
    ]),
  )
  return { name: 'Bulanan', rows: [['bulan', 'siapa', 'pekerjaan', 'dana', 'orang', 'iuran', 'biaya'], ...rows] }
}
