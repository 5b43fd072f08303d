/** Whether an organisation may stand in the register already: under the same number, or a name that is nearly the same. */
import type { Organisation } from './organisation.ts'

export type Alike = { readonly organisation: Organisation; readonly by: 'number' | 'name' }

/** Numbers are compared without the marks between their digits, names only within one kind. In the order of the register. */
export function alikeOrganisations(wanted: Organisation, registered: readonly Organisation[]): readonly Alike[] {
  return likenessIndex(registered).alike(wanted)
}

/** A register that many are compared with: what makes each name is worked out once. */
export type LikenessIndex = {
  alike(wanted: Organisation): readonly Alike[]
  add(organisation: Organisation): void
}

export function likenessIndex(registered: readonly Organisation[]): LikenessIndex {
  const known = registered.map(withCores)
  return {
    add: (organisation) => void known.push(withCores(organisation)),
    alike(organisation) {
      const wanted = withCores(organisation)
      const alike: Alike[] = []
      for (const one of known) {
        const hasNumber = wanted.number !== '' && one.number === wanted.number
        if (hasNumber) alike.push({ organisation: one.organisation, by: 'number' })
        else if (one.organisation.kind === organisation.kind && areNear(wanted, one))
          alike.push({ organisation: one.organisation, by: 'name' })
      }
      return alike
    },
  }
}

const LETTER_BINS = 32

type WithCores = {
  readonly organisation: Organisation
  readonly number: string
  readonly name: string
  /** What tells names apart that are otherwise the same: digits, single letters, roman numbers, in their order. */
  readonly marks: string
  readonly lies: LiesIn
  readonly letters: Uint8Array
}

function withCores(organisation: Organisation): WithCores {
  const { telling, lies } = nameWords(organisation)
  const name = telling.join('')
  const letters = new Uint8Array(LETTER_BINS)
  for (let at = 0; at < name.length; at++) letters[name.charCodeAt(at) % LETTER_BINS]! += 1
  const number = numberCore(organisation.registrationNumber)
  const marks = telling.map(markIn).filter((mark) => mark !== '')
  return { organisation, number, name, marks: marks.join(' '), lies, letters }
}

function numberCore(number: string | null): string {
  return (number ?? '').toLowerCase().replaceAll(/[^\p{L}\d]/gu, '')
}

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ')

/** `Unit II` and `Unit 2` are the same unit, `Unit A` and `Unit B` are two. */
function markIn(word: string): string {
  const roman = ROMAN.indexOf(word)
  if (roman >= 0) return String(roman + 1)
  return word.length === 1 ? word : word.replaceAll(/\D/g, '')
}

/** Legal forms, and the words that only repeat the kind. */
const SAYS_LITTLE = new Set(
  `pt cv ud pd fa tbk persero perseroda perumda perum koperasi yayasan pemerintah provinsi prov kabupaten kab kota desa
   kelurahan kel gampong nagari kampung universitas univ`.split(/\s+/),
)

/** Words after which a village's name says where it lies. */
const PLACE_WORDS: ReadonlyMap<string, string> = new Map([
  ['kec', 'kecamatan'],
  ['kecamatan', 'kecamatan'],
  ['distrik', 'kecamatan'],
  ['kab', 'kabupaten'],
  ['kabupaten', 'kabupaten'],
  ['kota', 'kabupaten'],
  ['prov', 'provinsi'],
  ['provinsi', 'provinsi'],
])

/** By `kecamatan`, `kabupaten`, `provinsi`: where a village says it lies. */
type LiesIn = ReadonlyMap<string, string>

/** What makes a name: `PT. Contoh Jaya (Persero) Tbk` and `Contoh Jaya` have the same words. */
function nameWords({ name, kind }: Organisation): { readonly telling: readonly string[]; readonly lies: LiesIn } {
  const words = wordsIn(name)
  const end = kind === 'village' ? words.findIndex((word, at) => at > 0 && PLACE_WORDS.has(word)) : -1
  const [own, after] = end < 0 ? [words, []] : [words.slice(0, end), words.slice(end)]
  const telling = own.filter((word) => !SAYS_LITTLE.has(word))
  // "Kampung Kota" is a name, and nothing is left of it without its words.
  if (telling.length === 0) return { telling: words, lies: new Map() }
  return { telling, lies: placesIn(after) }
}

/** Letters that stand alone side by side are one word: `P.T.` is `PT`. */
function wordsIn(name: string): readonly string[] {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const joined = plain.replaceAll(/(?<!\p{L})(\p{L})[.\s]+(?=\p{L}(?!\p{L}))/gu, '$1')
  return joined.split(/[^\p{L}\d]+/u).filter((word) => word !== '')
}

function placesIn(words: readonly string[]): LiesIn {
  const places = new Map<string, string>()
  let level = ''
  for (const word of words) {
    const named = PLACE_WORDS.get(word)
    if (named !== undefined) level = named
    else places.set(level, `${places.get(level) ?? ''}${word}`)
  }
  return places
}

/** Of two villages of one name that say where they lie, each level that both name must be the same. */
function lieApart(one: WithCores, other: WithCores): boolean {
  return [...one.lies].some(([level, place]) => (other.lies.get(level) ?? place) !== place)
}

/** One slip of the keyboard for every so many letters, two at most. */
const LETTERS_A_SLIP = 6
const SLIPS_MAX = 2

/** `Serikat 1` and `Serikat 2` are two, as are two villages of one name in two districts. */
function areNear(one: WithCores, other: WithCores): boolean {
  const [shorter, longer] = one.name.length < other.name.length ? [one.name, other.name] : [other.name, one.name]
  const allowed = Math.min(SLIPS_MAX, Math.floor(shorter.length / LETTERS_A_SLIP))
  if (longer.length - shorter.length > allowed || one.marks !== other.marks || lieApart(one, other)) return false
  if (one.name === other.name) return true
  return lettersAreWithin(one.letters, other.letters, allowed) && slipsAreWithin(one.name, other.name, allowed)
}

/** A slip changes two counts at most. Asked first, because almost every pair of names falls here. */
function lettersAreWithin(one: Uint8Array, other: Uint8Array, allowed: number): boolean {
  let differences = 0
  for (let bin = 0; bin < LETTER_BINS; bin++) differences += Math.abs(one[bin]! - other[bin]!)
  return differences <= 2 * allowed
}

/**
 * Letters left out, added, changed, or two neighbours swapped (optimal string alignment), counted only as far as they are
 * allowed: a list is compared with a whole register, and almost every pair differs in its first letters.
 */
function slipsAreWithin(one: string, other: string, allowed: number): boolean {
  // Places of a row stand at their distance from the diagonal: what lies further away has more slips than allowed.
  const places = 2 * allowed + 1
  let before: readonly number[] = []
  let last: readonly number[] = Array.from({ length: places }, (_, at) => (at < allowed ? Infinity : at - allowed))
  let leastBefore = 0
  for (let row = 1; row <= one.length; row++) {
    const next: number[] = []
    for (let at = 0; at < places; at++) {
      const column = row + at - allowed
      if (column <= 0) {
        next.push(column === 0 ? row : Infinity)
        continue
      }
      const same = one[row - 1] === other[column - 1]
      const swapped = row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      next.push(
        Math.min(
          (last[at + 1] ?? Infinity) + 1,
          (next[at - 1] ?? Infinity) + 1,
          (last[at] ?? Infinity) + (same ? 0 : 1),
          swapped ? (before[at] ?? Infinity) + 1 : Infinity,
        ),
      )
    }
    const least = Math.min(...next)
    // A swap reaches back over one row.
    if (least > allowed && leastBefore > allowed) return false
    leastBefore = least
    before = last
    last = next
  }
  return (last[other.length - one.length + allowed] ?? Infinity) <= allowed
}
