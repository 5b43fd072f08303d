/** Who may import whom: rooms, chapters of the rulebook, circles. */
import { type Finding, importsOf, isCode, isProduct, type SourceTree } from './source-tree.ts'

/** Which rooms a room may look into, besides itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  award: [],
  wording: ['award'],
  platform: [],
  documents: ['award', 'wording'],
  store: ['award', 'platform'],
  actions: ['store', 'documents', 'wording', 'award', 'platform'],
  'web/islands': ['award', 'wording'],
  web: ['web/islands', 'actions', 'store', 'documents', 'wording', 'award', 'platform'],
  cli: ['actions', 'store', 'documents', 'wording', 'award', 'platform'],
  'main.ts': ['web', 'cli'],
}

/** Packages a room may use; rooms not named here may use any. `node:` is a package too. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  award: /^(@noble\/(curves|hashes)(\/.*)?|@scure\/base|canonicalize|jstat)$/,
  wording: /^$/,
  'web/islands': /^(idb-keyval|preact(\/.*)?|@preact\/.*)$/,
}

/** The rulebook in reading order: a chapter may refer back, never forward. */
const CHAPTERS = (
  'result.ts units canonical places people rulebook season outreach nomination verification ' +
  'programmes coverage compliance judging assignment interviews ranking stability agreement signals decision promotion honours ' +
  'contributions proof'
).split(' ')

const DATABASE_PACKAGES = /^(pg|pg-copy-streams|kysely)(\/.*)?$/

export function importFindings(tree: SourceTree): Finding[] {
  const perFile = [...tree].flatMap(([file, text]) =>
    isProduct(file) ? importsOf(file, text).flatMap((one) => findingsFor(file, one)) : [],
  )
  return [...perFile, ...circles(tree)]
}

function findingsFor(file: string, { to, isRelative }: { to: string; isRelative: boolean }): Finding[] {
  const room = roomOf(file)
  const finding = (rule: string): Finding[] => [{ rule, file, detail: to }]
  if (room === undefined) return [{ rule: 'unknown room', file, detail: file }]
  if (!isRelative) return packageFindings(file, room, to)
  const other = roomOf(to)
  if (other === undefined || (other !== room && !ROOMS[room]?.includes(other))) return finding('wrong room')
  if (room === 'web/islands' && to.endsWith('.schema.ts')) return finding('schema in the browser')
  if (room === 'award' && chapterOf(file) === -1) return finding('chapter without a place in the order')
  if (room === 'award' && chapterOf(to) > chapterOf(file)) return finding('later chapter')
  return []
}

function packageFindings(file: string, room: string, name: string): Finding[] {
  if (room === 'award' && name === 'zod') {
    return file.endsWith('.schema.ts') ? [] : [{ rule: 'zod outside a schema file', file, detail: name }]
  }
  if (DATABASE_PACKAGES.test(name) && room !== 'store')
    return [{ rule: 'database outside the store', file, detail: name }]
  const allowed = PACKAGES[room]
  return allowed && !allowed.test(name) ? [{ rule: 'package not for this room', file, detail: name }] : []
}

function roomOf(file: string): string | undefined {
  const inside = /^src\/(.+)$/.exec(file)?.[1]
  return Object.keys(ROOMS).find((room) => inside === room || inside?.startsWith(`${room}/`))
}

function chapterOf(file: string): number {
  return CHAPTERS.indexOf(file.split('/')[2] ?? '')
}

/** Each circle once, from its first file in the alphabet. */
function circles(tree: SourceTree): Finding[] {
  const next = new Map<string, string[]>()
  for (const [file, text] of tree) {
    if (isCode(file))
      next.set(
        file,
        importsOf(file, text).flatMap(({ to }) => (tree.has(to) ? [to] : [])),
      )
  }
  const found: Finding[] = []
  const done = new Set<string>()
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file)
    if (at >= 0) found.push({ rule: 'circle', file, detail: [...way.slice(at), file].join(' -> ') })
    if (at >= 0 || done.has(file)) return
    for (const to of next.get(file) ?? []) walk(to, [...way, file])
    done.add(file)
  }
  for (const file of [...next.keys()].toSorted()) walk(file, [])
  return found
}
