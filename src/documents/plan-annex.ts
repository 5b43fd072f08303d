/**
 * "Lampiran rencana anggaran perlindungan pekerja rentan": what a place asks of its budget, line by line and month by
 * month, with the basis of each fund and what is to be considered.
 */
import { fingerprintOf } from '../award/canonical/canonical.ts'
import { percentText } from '../award/coverage/coverage-figure.ts'
import type { PlanConcern } from '../award/coverage/plan-concerns.ts'
import type { PlanDocument } from '../award/coverage/plan-document.ts'
import { FUND_RULES } from '../award/coverage/plan-fund.ts'
import type { CostedPlan } from '../award/coverage/protection-plan.ts'
import type { CoverageEffect } from '../award/coverage/what-if.ts'
import type { Region } from '../award/places/region.ts'
import { monthAfter } from '../award/programmes/contribution-month.ts'
import type { Day } from '../award/units/dates.ts'
import { dateInFigures } from '../wording/dates.ts'
import { countInFigures, decimalInFigures, decimalInWords, percent } from '../wording/numbers.ts'
import { fundNames, groupNames, monthInWords } from '../wording/plan-words.ts'
import { concernSentence, planWords } from '../wording/plans.ts'
import { onOneLine } from './fact-words.ts'

export type PlanAnnexFacts = {
  readonly place: Region
  readonly year: number
  readonly version: number
  readonly published: boolean
  readonly example: boolean
  readonly document: PlanDocument
  readonly costed: CostedPlan
  readonly concerns: readonly PlanConcern[]
  readonly effect: CoverageEffect | null
  readonly day: Day
  /** Where the plan can be read once it is published. */
  readonly url: string
}

export type PlanAnnex = {
  readonly paper: 'plan-annex'
  readonly shape: 1
  readonly status: 'draft' | 'final'
  readonly example: boolean
  readonly issuer: string
  readonly fileDate: Day
  readonly letterhead: { readonly lines: readonly string[]; readonly address: null }
  readonly title: readonly string[]
  readonly plan: string
  readonly place: string
  readonly year: string
  readonly version: string
  readonly printedOn: string
  readonly tags: string
  readonly note: string
  readonly lines: readonly {
    readonly people: string
    readonly about: string
    readonly fund: string
    readonly heads: string
    readonly months: string
    readonly span: string
    readonly contribution: string
    readonly cost: string
  }[]
  readonly headMonths: string
  readonly sum: { readonly total: string; readonly totalWords: string }
  readonly months: readonly { readonly month: string; readonly heads: string; readonly amount: string }[]
  readonly funds: readonly {
    readonly fund: string
    readonly amount: string
    readonly law: string
    readonly sources: string
  }[]
  readonly effect: readonly { readonly label: string; readonly value: string }[]
  readonly sources: readonly { readonly label: string; readonly value: string }[]
  readonly concerns: readonly string[]
  readonly signatory: { readonly office: readonly string[]; readonly name: null }
  readonly proof: { readonly url: string; readonly short: string } | null
}

const words = planWords.id

export function planAnnex(facts: PlanAnnexFacts): PlanAnnex {
  const { place, year, version, published, example, document, costed, concerns, day, url } = facts
  const total = String(costed.total)
  return {
    paper: 'plan-annex',
    shape: 1,
    status: published ? 'final' : 'draft',
    example,
    issuer: governmentOf(place),
    fileDate: day,
    letterhead: { lines: [governmentOf(place).toUpperCase()], address: null },
    title: ['Lampiran rencana anggaran', 'perlindungan pekerja rentan'],
    plan: onOneLine(document.title),
    place: place.name,
    year: String(year),
    version: published ? `${version}, diterbitkan` : `${version}, belum diterbitkan`,
    printedOn: dateInFigures(day),
    tags: document.tags.map(onOneLine).join(', '),
    note: onOneLine(document.note),
    lines: linesOf(costed),
    headMonths: countInFigures(costed.headMonths),
    sum: { total: decimalInFigures(total), totalWords: decimalInWords(total) },
    months: costed.months.map(({ month, heads, amount }) => ({
      month: monthInWords(month, 'id'),
      heads: countInFigures(heads),
      amount: countInFigures(amount),
    })),
    funds: costed.byFund.map(({ fund, amount }) => ({
      fund: fundNames.id[fund],
      amount: countInFigures(amount),
      law: FUND_RULES[fund].law || words.noLaw,
      sources: FUND_RULES[fund].sources.join(' '),
    })),
    effect: effectOf(facts),
    sources: sourcesOf(document),
    concerns: concerns.map((concern) => concernSentence(concern, 'id')),
    signatory: { office: [`Kepala Perangkat Daerah ${place.name}`], name: null },
    proof: published ? { url, short: fingerprintOf(document).replace('sha256:', '').slice(0, 12) } : null,
  }
}

function governmentOf({ level, name }: Region): string {
  const place = level === 'province' ? `Provinsi ${name}` : name
  return level === 'nation' ? 'Pemerintah Republik Indonesia' : `Pemerintah ${place}`
}

function linesOf({ lines }: CostedPlan): PlanAnnex['lines'] {
  return lines.map(({ line, cost }) => {
    const [first, last] = [line.from, monthAfter(line.from, line.months - 1)].map((month) => monthInWords(month, 'id'))
    const rates = [...new Set(cost.perMonth.map(({ perWorker }) => countInFigures(perWorker)))]
    return {
      people: onOneLine(line.people),
      about: [groupNames.id[line.group], line.withJht ? 'JKK, JKM, JHT' : 'JKK, JKM'].join('; '),
      fund: fundNames.id[line.fund],
      heads: countInFigures(line.heads),
      months: String(line.months),
      span: first === last ? (first ?? '') : `${first} sampai ${last}`,
      contribution: rates.join(' / '),
      cost: countInFigures(cost.cost),
    }
  })
}

function points(value: CoverageEffect['before']): string {
  return `+${decimalInFigures(percentText(value))} poin`
}

function effectOf({ effect, document }: PlanAnnexFacts): PlanAnnex['effect'] {
  if (!effect) return []
  return [
    { label: words.before, value: percent(percentText(effect.before)) },
    { label: words.atPeak, value: `${percent(percentText(effect.atPeak))} (${points(effect.pointsAtPeak)})` },
    { label: words.atEnd, value: `${percent(percentText(effect.atEnd))} (${points(effect.pointsAtEnd)})` },
    ...(document.targetPercent === null ? [] : [{ label: 'Target', value: percent(document.targetPercent) }]),
  ]
}

function sourcesOf({ universe, coverage }: PlanDocument): PlanAnnex['sources'] {
  return [
    ...(universe
      ? [{ label: 'Pekerja rentan', value: `${countInFigures(universe.heads)} orang (${onOneLine(universe.source)})` }]
      : []),
    ...(coverage
      ? [
          {
            label: 'Peserta dan basis',
            value: `${countInFigures(coverage.covered)} dari ${countInFigures(coverage.eligible)} (${onOneLine(coverage.source)})`,
          },
        ]
      : []),
  ]
}
