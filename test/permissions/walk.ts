/** Asks every question as somebody and says where an answer differs from the matrix or shows a canary. */
import { createHash } from 'node:crypto'
import { extractText } from 'unpdf'
import { readTables } from '../../src/platform/sheets/read-sheet.ts'
import type { Answer, HttpVisitor } from '../http-visitor.ts'
import { ANTI_FORGERY_HEADER } from '../../src/web/anti-forgery.ts'
import { allAnswers } from './at-once.ts'
import { CANARIES, holds } from './canaries.ts'
import { isAllowed, MATRIX } from './matrix.ts'
import { type Persona, PERSONAS, TOKEN } from './personas.ts'
import { isAtHome, isPlain, nameOf, plainPath, type Question } from './questions.ts'
import { STATES } from './two-provinces.ts'

export type Violation = { readonly persona: string; readonly path: string; readonly problem: string }

/**
 * Two who stay outside nearly everywhere and one who comes in nearly everywhere ask every question. The others leave out
 * the query of an address that is closed to them without one or open to everybody, and of a season they have no part in
 * they ask about one state only: another one at each route, and at each route another one than the next of them.
 */
export const THOROUGH: ReadonlySet<string> = new Set(['nobody', 'member', 'administrator'])
const ROUTES = Object.keys(MATRIX)

function isLikeOthers(persona: Persona, { aim, route }: Question): boolean {
  if (!('state' in aim) || isAtHome(persona, aim)) return false
  const turn = PERSONAS.findIndex(({ name }) => name === persona.name) + ROUTES.indexOf(nameOf(route))
  return aim.state !== STATES[turn % STATES.length]
}

/**
 * Whether an answer can say anything but that nothing is there. What must be answered like what does not exist is held
 * against that answer, to the byte, by `walk`; only those who stay outside everywhere ask it again in another world.
 */
export function canTell(persona: Persona, question: Question): boolean {
  return !['hidden', 'sign_in', 'refused'].includes(expectedOf(persona, question))
}

/** A page of no season that everybody may read; what a query makes of it is asked by three. */
function isForEverybody({ route, aim }: Question): boolean {
  return aim.at === 'site' && MATRIX[nameOf(route)] === 'everybody'
}

type Answered = { readonly question: Question; readonly answer: Answer; readonly text: string }

/** POSTs are asked only of those who may not: those who may send them in `what-is-recorded.test.ts`. */
export async function walk(
  visitor: HttpVisitor,
  persona: Persona,
  questions: readonly Question[],
): Promise<readonly Violation[]> {
  const isThorough = THOROUGH.has(persona.name)
  const asked = questions.filter((question) => {
    if (!isThorough && isLikeOthers(persona, question)) return false
    return expectedOf(persona, question) !== 'in' || question.route.method === 'GET'
  })
  const ask = (question: Question) => answerTo(visitor, question)
  const plain = await allAnswers(asked.filter(isPlain), ask)
  const opened = new Set(plain.filter(({ answer }) => answer.status < 300).map(({ question }) => question.path))
  const queried = asked.filter(
    (question) => !isPlain(question) && (isThorough || (opened.has(plainPath(question)) && !isForEverybody(question))),
  )
  const answers = [...plain, ...(await allAnswers(queried, ask))]
  // The answer for what does not exist is the measure of the others.
  const nowhere = new Map<string, Answered>()
  const twins = new Map<string, string>()
  for (const answered of answers) {
    const { aim, route, row, path, twin } = answered.question
    if (aim.at === 'nowhere') nowhere.set(nameOf(route), answered)
    if (row === 'nowhere' && path === twin) twins.set(twin, answered.text)
  }
  return answers.flatMap((answered) => {
    const { route, path, twin } = answered.question
    const expected = expectedOf(persona, answered.question)
    const strange = strangeness(expected, answered, twins.get(twin))
    const problems = [...wrongs(expected, answered, nowhere.get(nameOf(route))), ...strange]
    return [...problems, ...canariesIn(persona, answered)].map((problem) => ({
      persona: persona.name,
      path: `${route.method} ${path}`,
      problem,
    }))
  })
}

async function answerTo(visitor: HttpVisitor, question: Question): Promise<Answered> {
  const answer = await (question.route.method === 'GET'
    ? visitor.get(question.path)
    : visitor.post(question.path, {}, tokenHeader(visitor)))
  return { question, answer, text: await readableText(answer, question) }
}

/** For requests whose body is no form. */
export function tokenHeader({ cookies }: HttpVisitor): Readonly<Record<string, string>> {
  return { [ANTI_FORGERY_HEADER]: cookies.get('paritrana_tanda') ?? '' }
}

/** `hidden` must be answered to the byte like what does not exist. */
type Expected = 'in' | 'sign_in' | 'refused' | 'hidden' | 'refused_or_hidden'

function expectedOf(persona: Persona, { route, aim }: Question): Expected {
  const allowed = MATRIX[nameOf(route)]
  if (allowed === undefined) throw new Error(`${nameOf(route)} is missing in the matrix`)
  if (allowed === 'everybody') return 'in'
  if (persona.account === null) return 'sign_in'
  // Of sessions only other people's are asked about.
  if (route.path.includes(':sesi')) return 'hidden'
  const state = 'state' in aim ? aim.state : (STATES[0] ?? 'terbuka')
  if (aim.at === 'site') return isAllowed(allowed, persona, state) ? 'in' : 'refused'
  if (aim.at === 'nowhere') return 'hidden'
  if (aim.at === 'sheet') return persona.province === aim.province && persona.seat === aim.seat ? 'in' : 'hidden'
  // A file one may not read is none, whatever else one may do in its season.
  if (
    aim.at === 'file' &&
    !(isAtHome(persona, aim) && isAllowed(allowed, persona, state)) &&
    persona.name !== 'administrator'
  )
    return 'hidden'
  // The administrator has no part in any season, and in all of them the rooms that name them.
  if (persona.name === 'administrator' && isAllowed(allowed, persona, state)) return 'in'
  if (!isAtHome(persona, aim)) return 'hidden'
  // In their own province the foreign chair is a chair like any other.
  const asked = persona.name === 'foreign_chair' ? { ...persona, name: 'chair' } : persona
  return isAllowed(allowed, asked, state) ? 'in' : 'refused_or_hidden'
}

function wrongs(expected: Expected, { answer, text, question }: Answered, measure?: Answered): readonly string[] {
  const { status } = answer
  const led = status === 303 && answer.headers.get('location') === '/masuk'
  if (status >= 500) return [`a failure, ${status}`]
  switch (expected) {
    case 'in':
      return status < 400 || status === 422 || isGone(question) ? [] : [`should come in, is answered ${status}`]
    case 'sign_in':
      return led ? [] : [`should be led to the sign-in, is answered ${status}`]
    case 'refused':
      return status === 403 ? [] : [`should be refused, is answered ${status}`]
    case 'refused_or_hidden':
      return status === 403 || status === 404 ? [] : [`should stay outside, is answered ${status}`]
    case 'hidden':
      if (status !== 404) return [`should not exist for them, is answered ${status}`]
      return !measure || text === measure.text ? [] : ['differs from the answer for what does not exist']
  }
}

/** What belongs to somebody else is answered to the byte like what is not there. */
function strangeness(expected: Expected, { question, text }: Answered, twin: string | undefined): readonly string[] {
  if (question.row === null || question.row === 'nowhere') return []
  if (question.row === 'there' && expected === 'in') return []
  return text === twin ? [] : ['differs from the answer for a row that is nowhere']
}

/** Open to somebody, and yet there may be nothing: files of a result that was not announced, a certificate of another category, an addendum where nothing was corrected, the file of a candidate entered on paper. */
function isGone({ route, row }: Question): boolean {
  if (row === 'nowhere' || row === 'elsewhere') return true
  return (
    /^\/(hasil|saksi|daftar-diri|periksa-usaha|rencana)\/|:tanda|:gambar|\/piagam\/|:lembar\/(berkas|tanda-terima)|:bukti|:unggahan|:kunjungan|:peserta|:pendaftaran|:rapat|:materi|:kertas|:impor|:angka|\/adendum|usulan\/:kategori\/(hasil|klarifikasi)/.test(
      route.path,
    ) || route.method === 'POST'
  )
}

function canariesIn(persona: Persona, { question, text }: Answered): readonly string[] {
  return CANARIES.filter((canary) => !canary.mayRead(persona, question)).flatMap(({ texts }) =>
    texts.filter((canary) => holds(text, canary)).map((canary) => `shows ${canary}`),
  )
}

/** The answer as somebody could read it, without what differs by nature: the address echoed back and the token. */
export async function readableText({ body, bytes, headers }: Answer, { path }: Question): Promise<string> {
  const location = headers.get('location') ?? ''
  const type = headers.get('content-type') ?? ''
  if (type.includes('spreadsheetml')) return readOnce(bytes, tablesText)
  if (type === 'application/pdf') return readOnce(bytes, pagesText)
  const address = path.split('?')[0] ?? path
  const echoes = [path, address, encodeURIComponent(path), encodeURIComponent(address), address.replaceAll('~', '%7E')]
  return [location, body]
    .map((text) => echoes.reduce((left, echo) => left.replaceAll(echo, '…'), text))
    .join('\n')
    .replaceAll(TOKEN, '')
}

const READ = new Map<string, Promise<string>>()

/** Many are handed the same file to the byte; taking it apart takes longer than all the rest. */
function readOnce(bytes: Uint8Array, read: (bytes: Uint8Array) => Promise<string>): Promise<string> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const reading = READ.get(hash) ?? read(bytes)
  READ.set(hash, reading)
  return reading
}

async function pagesText(bytes: Uint8Array): Promise<string> {
  return (await extractText(bytes.slice(), { mergePages: true })).text
}

async function tablesText(bytes: Uint8Array): Promise<string> {
  const tables = await readTables(bytes)
  if (!tables.ok || tables.value.kind !== 'xlsx') throw new Error('a workbook of ours can be read back')
  const { book } = tables.value
  const rows = book.names.flatMap((name) => {
    const sheet = book.sheet(name)
    return sheet.ok ? sheet.value.rows : []
  })
  return rows.map(({ cells }) => cells.join('"')).join('\n')
}
