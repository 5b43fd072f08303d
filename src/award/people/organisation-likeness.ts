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
  readonly digits: string
  /** How often each letter stands in the name, in 32 bins. */
  readonly letters: Uint8Array
}

function withCores(organisation: Organisation): WithCores {
  const name = nameCore(organisation.name)
  const letters = new Uint8Array(LETTER_BINS)
  for (let at = 0; at < name.length; at++) letters[name.charCodeAt(at) % LETTER_BINS]! += 1
  const number = numberCore(organisation.registrationNumber)
  return { organisation, number, name, digits: name.replaceAll(/\D/g, ''), letters }
}

function numberCore(number: string | null): string {
  return (number ?? '').toLowerCase().replaceAll(/[^\p{L}\d]/gu, '')
}

/** Legal forms, and the words that only repeat the kind. */
const SAYS_LITTLE = new Set(
  `pt cv ud pd fa tbk persero perseroda perumda perum koperasi yayasan pemerintah provinsi prov kabupaten kab kota desa
   kelurahan kel gampong nagari kampung universitas univ`.split(/\s+/),
)

/** What makes a name: `PT. Contoh Jaya (Persero) Tbk` and `Contoh Jaya` have the same core. */
function nameCore(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const words = plain.split(/[^\p{L}\d]+/u).filter((word) => word !== '')
  const telling = words.filter((word) => !SAYS_LITTLE.has(word))
  return (telling.length > 0 ? telling : words).join('')
}

/** One slip of the keyboard for every so many letters, two at most. */
const LETTERS_A_SLIP = 6
const SLIPS_MAX = 2

/** `Serikat 1` and `Serikat 2` are two: digits have to be the same. */
function areNear(one: WithCores, other: WithCores): boolean {
  const [shorter, longer] = one.name.length < other.name.length ? [one.name, other.name] : [other.name, one.name]
  const allowed = Math.min(SLIPS_MAX, Math.floor(shorter.length / LETTERS_A_SLIP))
  if (longer.length - shorter.length > allowed || one.digits !== other.digits) return false
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
