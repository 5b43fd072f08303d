/** How far the panel of a closed category agrees. Opening it is a deed, recorded before anything is shown. */
import { unsurOf } from '../../award/judging/panel-seats.ts'
import type { Signal } from '../../award/signals/signal.ts'
import { CANDIDATES_LEAST } from '../../award/signals/signal-obstacle.ts'
import { type AgreementSeen, viewAgreement } from '../../actions/view-agreement.ts'
import { decimalFromHundredths, hundredths } from '../../award/units/hundredths.ts'
import { statistic } from '../../wording/agreement.ts'
import type { Language } from '../../wording/language.ts'
import { markRevisionWords } from '../../wording/mark-revision.ts'
import { decimalInFigures } from '../../wording/numbers.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { signalNoteSentence, signalSentence } from '../../wording/signals.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import type { CategoryHandler } from '../route.ts'
import type { CategoryFound } from '../season-lookup.ts'
import { AgreementPage, type AgreementView } from './agreement.page.tsx'

export const showAgreement: CategoryHandler = async (visit, found) => {
  const seen = await viewAgreement(visit.desk, found.key, visit.site.rankings)
  if (!seen.ok) return notFound(visit)
  const view = agreementView(found, seen.value, visit.language)
  return page(visit, AgreementPage({ frame: frameOf(visit, found.season.example), view }))
}

function agreementView(found: CategoryFound, seen: AgreementSeen, language: Language): AgreementView {
  const { question, view } = seen
  const { krippendorff, icc, kendallW } = view.agreement
  const seat = (id: string) => unsurOf(question.rules.panel, id)
  const candidate = (slug: string) => question.nominees.find((known) => known.candidate === slug)?.name ?? slug
  const figure = (value: number) => statistic(value, language)
  const seats = new Set(question.contest.marks.map(({ assessor }) => assessor)).size
  const defined = (value: number | null) => (value === null ? null : figure(value))
  return {
    category: nameIn(language, found.category),
    season: found.season.label,
    candidates: view.candidates,
    seats,
    alpha: defined(krippendorff.interval),
    panel: icc && { value: figure(icc.icc2_k), low: figure(icc.icc2_k_low), high: figure(icc.icc2_k_high) },
    order: kendallW && figure(kendallW.w),
    tooFew: view.candidates < CANDIDATES_LEAST ? CANDIDATES_LEAST : null,
    severities:
      view.severities?.map(({ assessor, points }) => ({ seat: seat(assessor), points: signed(points, language) })) ??
      null,
    signals: view.signals.map((signal) => signalSentence(named(signal, seat, candidate), language)),
    notes: view.notes.map((note) =>
      signalNoteSentence('assessor' in note ? { ...note, assessor: seat(note.assessor) } : note, language),
    ),
    limit: decimalInFigures(found.category.spreadLimit, language),
    ...talkedAbout(found, seen, { seat, candidate, language }),
    standingsHref: paths.standings(found.address),
  }
}

type Name = (id: string) => string

type Shown = { readonly seat: Name; readonly candidate: Name; readonly language: Language }

function talkedAbout(
  { category }: CategoryFound,
  { items, changes }: AgreementSeen,
  { seat, candidate, language }: Shown,
): Pick<AgreementView, 'items' | 'changes'> {
  const words = markRevisionWords[language]
  const written = (mark: number) => decimalInFigures(decimalFromHundredths(hundredths(mark)), language)
  const criterion = (id: string) => {
    const known = category.criteria.find((one) => one.id === id)
    return known ? nameIn(language, known) : id
  }
  return {
    items: items.map((item) => ({
      candidate: candidate(item.candidate),
      criterion: criterion(item.criterion),
      lowest: written(item.lowest),
      highest: written(item.highest),
      apart: written(item.highest - item.lowest),
    })),
    changes: changes.map((change) => ({
      whose: words.told(seat(change.assessor), candidate(change.candidate), criterion(change.criterion)),
      what: words.fromTo(written(change.firstHundredths), written(change.markHundredths), change.reason),
    })),
  }
}

function named(signal: Signal, seat: Name, candidate: Name): Signal {
  if (signal.code === 'marks_together') {
    const [one, other] = signal.assessors
    return { ...signal, assessors: [seat(one), seat(other)] }
  }
  if (signal.code === 'own_candidates_higher')
    return { ...signal, assessor: seat(signal.assessor), candidates: signal.candidates.map(candidate) }
  if ('candidate' in signal)
    return { ...signal, assessor: seat(signal.assessor), candidate: candidate(signal.candidate) }
  return { ...signal, assessor: seat(signal.assessor) }
}

/** "+3,20", "−1,50", "0,00" */
function signed(points: string, language: Language): string {
  const figure = decimalInFigures(points.replace('-', ''), language)
  if (Number(points) === 0) return figure
  return `${points.startsWith('-') ? '−' : '+'}${figure}`
}
