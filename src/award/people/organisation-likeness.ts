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
      return known.flatMap((one): readonly Alike[] => {
        if (wanted.number !== '' && one.number === wanted.number)
          return [{ organisation: one.organisation, by: 'number' }]
        const near = one.organisation.kind === organisation.kind && areNear(wanted, one)
        return near ? [{ organisation: one.organisation, by: 'name' }] : []
      })
    },
  }
}

type WithCores = {
  readonly organisation: Organisation
  readonly number: string
  readonly name: string
  readonly digits: string
}

function withCores(organisation: Organisation): WithCores {
  const name = nameCore(organisation.name)
  return { organisation, number: numberCore(organisation.registrationNumber), name, digits: name.replaceAll(/\D/g, '') }
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
function areNear({ name: one, digits }: WithCores, { name: other, digits: others }: WithCores): boolean {
  if (digits !== others) return false
  const allowed = Math.min(SLIPS_MAX, Math.floor(Math.min(one.length, other.length) / LETTERS_A_SLIP))
  return Math.abs(one.length - other.length) <= allowed && slipsBetween(one, other) <= allowed
}

/** Letters left out, added, changed, or two neighbours swapped (optimal string alignment). */
function slipsBetween(one: string, other: string): number {
  let before: readonly number[] = []
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const next = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      next.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
        ),
      )
    }
    before = last
    last = next
  }
  return last[other.length] ?? 0
}
