/** A candidate's file as its print and its archive show it, in the words of the papers. */
import type { CandidateFile } from '../../actions/candidate-file.ts'
import type { FilePrint } from '../../actions/file-print.ts'
import type { NominationKey } from '../../award/nomination/nomination-key.ts'
import type { CoverageBeside } from '../../award/decision/adopted-result.ts'
import { fileState, itemState } from '../../award/nomination/evidence.ts'
import { EMPTY_DRAFT } from '../../award/nomination/section-draft.ts'
import { ORGANISATION_KINDS } from '../../award/people/organisation.ts'
import { categoryById } from '../../award/rulebook/rulebook.ts'
import type { Season } from '../../award/season/season.ts'
import { type Instant, wallTime } from '../../award/units/dates.ts'
import { figuresOf } from '../../award/verification/verified-value.ts'
import type { CandidateFileFacts, PrintedClaim, PrintedFigure } from '../../documents/candidate-file.ts'
import type { TabledSection } from '../../documents/candidate-tables.ts'
import { listFiguresBeside } from '../../store/coverage-figures.ts'
import type { Db } from '../../store/db.ts'
import { listVerifiedValues, type StoredValue } from '../../store/verified-values.ts'
import { coverageWords } from '../../wording/coverage.ts'
import { organisationWords } from '../../wording/organisations.ts'
import { percent } from '../../wording/numbers.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { figureInWords } from '../../wording/verified-values.ts'
import { writtenAsOf } from '../coverage-view.ts'
import { placeLabel } from '../verification/findings-view.ts'
import { copiedNotes } from '../paper/copied-note.ts'
import { type ReadSection, readSections } from './read-sections.ts'
import { wordsOfSection } from './section-view.ts'

export type Printing = {
  readonly key: NominationKey
  readonly season: Season
  readonly file: CandidateFile
  readonly print: FilePrint
  readonly madeAt: Instant
  /** The page of the file, whole. */
  readonly url: string
}

export async function printFacts(db: Db, printing: Printing): Promise<CandidateFileFacts> {
  const { key, season, file, print, madeAt, url } = printing
  const { candidate, rulebook } = file
  const category = categoryById(rulebook, key.category)
  const places = candidate.placeCode === null ? [] : [candidate.placeCode]
  const kind = ORGANISATION_KINDS.find((known) => known === candidate.entityKind)
  const drafts = new Map(print.sections.map(({ section, draft }) => [section, draft]))
  const facts = { yearMax: Number(wallTime(madeAt, season.zone).day.slice(0, 4)), tags: rulebook.tags }
  return {
    season,
    candidate: candidate.name || key.candidate,
    category: category ? nameIn('id', category) : key.category,
    kind: kind ? organisationWords.id.kinds[kind] : null,
    placeCode: candidate.placeCode,
    handedIn: print.handedIn,
    madeAt,
    sections: await withNotes(
      db,
      printing,
      readSections(file, { drafts, facts, language: 'id', category: key.category }),
    ),
    figures: (await listFiguresBeside(db, places)).map(printedFigure),
    claims: claims(printing, await listVerifiedValues(db, key, key.candidate)),
    evidence: print.items.map((item) => {
      const own = print.evidence.filter((one) => one.item === item.id)
      return {
        item: item.id,
        askedBy: item.askedBy.map(({ criterion }) => criterionName(category, criterion)),
        required: item.askedBy.some(({ required }) => required),
        state: itemState(own),
        files: own.map((one) => ({ ...one, state: fileState(one), reason: one.judged?.reason ?? null })),
      }
    }),
    fingerprint: print.fingerprint,
    url,
  }
}

async function withNotes(
  db: Db,
  { key, print }: Printing,
  sections: readonly ReadSection[],
): Promise<CandidateFileFacts['sections']> {
  const noteOf = await copiedNotes(db, key, 'id')
  const versions = new Map(print.sections.map(({ section, version }) => [section, version]))
  return sections.map((section) => ({ ...section, note: noteOf(section.id, versions.get(section.id) ?? 0) }))
}

function criterionName(category: ReturnType<typeof categoryById>, id: string): string {
  const criterion = category?.criteria.find((known) => known.id === id)
  return criterion ? nameIn('id', criterion) : id
}

function printedFigure(figure: CoverageBeside): PrintedFigure {
  const { segment, percentage, members, denominator, base, asOf, source } = figure
  const counted = [members, denominator].filter((count) => count !== null).join(' dari ')
  return {
    name: segment === 'ALL' ? 'Cakupan, seluruh segmen' : `Cakupan, segmen ${segment}`,
    value: percentage === null ? counted : percent(percentage),
    base: coverageWords.id.bases[base] ?? base,
    asOf: writtenAsOf(asOf, 'id'),
    source,
  }
}

function claims({ file, print }: Printing, verified: readonly StoredValue[]): readonly PrintedClaim[] {
  return file.sections.flatMap((section) => {
    const saved = print.sections.find((one) => one.section === section.id)
    if (!saved) return []
    return figuresOf(section, saved.draft).map((figure) => {
      const { section: id, item, field, claimed, unit } = figure
      const found = verified.find((one) => one.section === id && one.item === item && one.field === field)
      return {
        place: placeLabel({ file, saved: print.sections }, figure, 'id'),
        claimed,
        verified: found ? figureInWords(found.value, unit, 'id') : null,
        source: found?.source ?? null,
      }
    })
  })
}

/** Every section with its words and the text that stands in it, in the order of the file. */
export function tabledSections({ file, print }: Pick<Printing, 'file' | 'print'>): readonly TabledSection[] {
  return print.asked.map((section) => {
    const draft = print.sections.find((one) => one.section === section.id)?.draft ?? EMPTY_DRAFT
    return { section, words: wordsOfSection(section, file.rulebook, 'id'), draft }
  })
}
