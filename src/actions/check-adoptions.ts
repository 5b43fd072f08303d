/** Every adopted result proven: computed again from its frozen inputs, and still the document that was adopted, to the letter. */
import { canonicalText, fingerprintOf } from '../award/canonical/canonical.ts'
import { adoptedHash, contestOf, type AdoptedResult } from '../award/decision/adopted-result.ts'
import { countedBySql } from '../award/decision/counted-by-sql.ts'
import { quorumOf } from '../award/decision/plenary.ts'
import { honoured } from '../award/honours/certificate.ts'
import type { PublishedDocument } from '../award/proof/published-document.ts'
import { rankedContest } from '../award/ranking/ranked-contest.ts'
import { listAdoptions } from '../store/adoptions.ts'
import { listCertificates } from '../store/certificates.ts'
import { listAllPublications, listPublishedDocuments } from '../store/publications.ts'
import { listUnsignedSheets } from '../store/closings.ts'
import type { Db } from '../store/db.ts'
import type { ActivityProof, BrokenRow } from '../store/invariants.ts'
import { listSignedMarks } from '../store/marks.ts'
import { secondCount } from '../store/second-count.ts'
import { rulebookByVersion } from '../store/seasons.ts'
import type { Instant } from '../award/units/dates.ts'
import { rulebookHash } from '../award/rulebook/rulebook-hash.ts'
import { detailOf, lastOf } from './check-history.ts'
import { isOfDamagedRow } from './damaged-row.ts'

type Adoption = Awaited<ReturnType<typeof listAdoptions>>[number]
export type CheckedAdoptions = { readonly checked: number; readonly broken: readonly BrokenRow[] }

export async function checkAdoptions(db: Db, activities: readonly ActivityProof[]): Promise<CheckedAdoptions> {
  const adoptions = await listAdoptions(db)
  const recorded = everyOf(activities, 'result_adopted')
  const closings = lastOf(activities, 'category_closed')
  const broken: BrokenRow[] = []
  for (const adoption of adoptions) {
    const category = `${adoption.province}/${adoption.season}/${adoption.category}`
    const wrong = await readably(() => wrongWith(db, adoption, recorded.get(category)?.[adoption.adoption - 1]))
    broken.push(...wrong.map((invariant) => ({ invariant, row: `${category}/adoption` })))
    const unsigned = { unsigned: await listUnsignedSheets(db, adoption) }
    if (inOrder(detailOf(closings.get(category))['unsigned']) !== inOrder(unsigned.unsigned))
      broken.push({ invariant: 'closing_names_the_sheets_it_named', row: `${category}/category_closing` })
  }
  broken.push(...(await wrongPublications(db, activities)))
  return { checked: adoptions.length, broken }
}

/** A document that was damaged so that nothing can be computed from it is not the one that was adopted. */
async function readably(ask: () => Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await ask()
  } catch (error) {
    if (!isOfDamagedRow(error)) throw error
    return ['adopted_document_is_the_one_adopted']
  }
}

async function wrongWith(db: Db, adoption: Adoption, activity: ActivityProof | undefined): Promise<readonly string[]> {
  const result = JSON.parse(adoption.document) as AdoptedResult
  const promises: readonly (readonly [string, boolean])[] = [
    ['adopted_document_is_the_one_adopted', detailOf(activity)['documentHash'] === adoptedHash(result)],
    ['adopted_result_recomputes', recomputes(result)],
    ['adopted_standings_agree_with_sql', await agreesWithSql(db, adoption, result)],
    ['adopted_fingerprint_fits_the_document', adoption.fingerprint === result.ranked.fingerprint],
    ['adoption_row_fits_the_document', rowFits(adoption, result)],
    ['adopted_rules_are_those_of_the_rulebook', await rulesFit(db, adoption, result)],
    ['adopted_with_a_quorum', quorumOf(result.panel, result.plenary.attendance).reached],
    [
      'marks_are_those_of_the_adopted_result',
      inOrder(await listSignedMarks(db, adoption, adoption.adoptedAt)) === inOrder(result.marks),
    ],
    ['certificates_are_those_of_the_adopted_result', await certificatesFit(db, adoption, result)],
  ]
  return promises.filter(([, kept]) => !kept).map(([promise]) => promise)
}

function recomputes(result: AdoptedResult): boolean {
  const again = rankedContest(contestOf(result))
  return again.ok && canonicalText(again.value) === canonicalText(result.ranked)
}

/** Counted once more by the database from its own rows; a category that is adjusted for severity is not counted so. */
async function agreesWithSql(db: Db, adoption: Adoption, result: AdoptedResult): Promise<boolean> {
  const told = countedBySql(contestOf(result), result.adoptedAt)
  if (!told) return true
  const standings = result.ranked.standings.map(({ rank, candidate, total }) => ({ rank, candidate, total }))
  return canonicalText(await secondCount(db, adoption, told)) === canonicalText(standings)
}

function rowFits({ province, season, category, adoptedAt, rulebookVersion }: Adoption, result: AdoptedResult): boolean {
  return (
    province === result.season.province &&
    season === result.season.season &&
    category === result.category.id &&
    adoptedAt === result.adoptedAt &&
    rulebookVersion === result.rulebook.version
  )
}

async function rulesFit(db: Db, adoption: Adoption, result: AdoptedResult): Promise<boolean> {
  const rulebook = await rulebookByVersion(db, adoption, result.rulebook.version)
  const category = rulebook?.categories.find(({ id }) => id === adoption.category)
  return (
    rulebook !== null &&
    rulebookHash(rulebook) === result.rulebook.hash &&
    inOrder([category]) === inOrder([result.category])
  )
}

async function certificatesFit(db: Db, adoption: Adoption, result: AdoptedResult): Promise<boolean> {
  const issued = await listCertificates(db, adoption)
  const promised = honoured(result.category, result.ranked.standings).map((standing) => standing.candidate)
  const named = issued.map((one) => one.candidate)
  return (
    canonicalText(issued) === canonicalText(result.certificates) &&
    canonicalText(named.toSorted()) === canonicalText(promised.toSorted())
  )
}

/** Whether totals are announced is decided once, with the publication. */
async function wrongPublications(db: Db, activities: readonly ActivityProof[]): Promise<readonly BrokenRow[]> {
  const recorded = everyOf(activities, 'result_published')
  const documents = await listPublishedDocuments(db)
  const all = (await listAllPublications(db)).toSorted((a, b) => a.adoption - b.adoption)
  return all.flatMap(({ province, season, category, adoption, totals, publishedAt }) => {
    const row = `${province}/${season}/${category}`
    const before = all.filter((one) => `${one.province}/${one.season}/${one.category}` === row)
    const nth = before.findIndex((one) => one.adoption === adoption)
    const told = detailOf(recorded.get(row)?.[nth])
    const document = documents.get(`${row}/${adoption}`) ?? null
    const fits = document === null ? !('document' in told) : isPublished(document, told['document'], publishedAt)
    const same = told['totals'] === totals && fits
    return same ? [] : [{ invariant: 'publication_is_as_it_was_decided', row: `${row}/publication` }]
  })
}

/** The entries of a deed by `province/season/subject`, oldest first. */
function everyOf(activities: readonly ActivityProof[], deed: string): ReadonlyMap<string, readonly ActivityProof[]> {
  return Map.groupBy(
    activities.filter((activity) => activity.deed === deed),
    ({ province, season, subject }) => `${province}/${season}/${subject}`,
  )
}

function isPublished(document: string, recorded: unknown, publishedAt: Instant): boolean {
  const published = parsed(document)
  return published?.publishedAt === publishedAt && fingerprintOf(published) === recorded
}

/** Null where the text was damaged so that it is no JSON any more. */
function parsed(document: string): PublishedDocument | null {
  try {
    return JSON.parse(document) as PublishedDocument
  } catch {
    return null
  }
}

function inOrder(values: unknown): string {
  return Array.isArray(values) ? canonicalText(values.map((value) => canonicalText(value)).toSorted()) : ''
}
