/** What people who write in files were promised while somebody killed the server, and whether every promise was kept. */
import type { SectionDraft } from '../../src/award/nomination/section-draft.ts'
import { recordedDetail } from '../../src/award/people/recorded-detail.ts'
import type { Database } from '../../src/store/db.ts'
import { type Promises, WORD_FIELD } from './writing-candidate.ts'

/** By the entry that a writer alone changes. */
export type Ledger = Map<string, Promises>

export type FileVerdict = { readonly lost: readonly string[]; readonly halfDone: readonly string[] }

/** Every acknowledged word stands in a version, none went back to an older one, and versions and history agree. */
export async function verdictOnFiles(db: Database, ledger: Ledger): Promise<FileVerdict> {
  const versions = await db
    .selectFrom('file_section_version')
    .select(['candidate', 'section', 'version', 'content'])
    .orderBy('candidate')
    .orderBy('section')
    .orderBy('version')
    .execute()
  const pointers = await db.selectFrom('file_section').select(['candidate', 'section', 'version']).execute()
  const words = new Map<string, string[]>()
  for (const { content } of versions) {
    for (const { id, fields } of (JSON.parse(content) as SectionDraft).items) {
      const own = words.get(id) ?? []
      words.set(id, own)
      const word = fields[WORD_FIELD] ?? ''
      if (own.at(-1) !== word) own.push(word)
    }
  }
  const lost = [...ledger].flatMap(([item, promises]) => lostOf(item, promises, words.get(item) ?? []))
  return { lost, halfDone: [...versionGaps(versions, pointers), ...(await historyGaps(db, versions))] }
}

/** @param kept the words of the entry, version after version. */
function lostOf(item: string, { sent, acknowledged }: Promises, kept: readonly string[]): readonly string[] {
  const missing = acknowledged.filter((word) => !kept.includes(word)).map((word) => `${item}: "${word}"`)
  const strange = kept.filter((word) => !sent.includes(word)).map((word) => `${item}: "${word}" was sent by nobody`)
  const order = kept.map((word) => sent.indexOf(word))
  const back = order.some((place, at) => at > 0 && place <= (order[at - 1] ?? -1))
  return [...missing, ...strange, ...(back ? [`${item}: went back to an older word`] : [])]
}

type Version = { readonly candidate: string; readonly section: string; readonly version: number }

const nameOf = ({ candidate, section }: Omit<Version, 'version'>) => `${candidate}/${section}`

function versionGaps(versions: readonly Version[], pointers: readonly Version[]): readonly string[] {
  const bySection = Map.groupBy(versions, nameOf)
  return [...bySection].flatMap(([name, own]) => {
    const pointer = pointers.find((one) => nameOf(one) === name)?.version
    const whole = own.every(({ version }, at) => version === at + 1)
    return [
      ...(whole ? [] : [`${name}: its versions are not one after another`]),
      ...(pointer === own.length ? [] : [`${name}: points to ${pointer} of ${own.length}`]),
    ]
  })
}

async function historyGaps(db: Database, versions: readonly Version[]): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('activity')
    .innerJoin('activity_detail', 'activity_detail.id', 'activity.id')
    .select(['subject', 'detail'])
    .where('deed', '=', 'file_section_saved')
    .execute()
  const told = new Set(rows.map(({ subject, detail }) => `${subject} ${versionIn(recordedDetail(detail)?.after)}`))
  const kept = new Set(versions.map((one) => `${nameOf(one)} ${one.version}`))
  return [
    ...[...kept].filter((one) => !told.has(one)).map((one) => `${one}: the history does not know it`),
    ...[...told].filter((one) => !kept.has(one)).map((one) => `${one}: stands in the history alone`),
  ]
}

function versionIn(after: unknown): unknown {
  return typeof after === 'object' && after !== null && 'version' in after ? after.version : null
}
