/** The file that lets a stranger recompute a published result: the document, the entries of the ledger that record it, and a checkpoint. */
import { accept, refuse, type Result } from '../result.ts'
import type { LedgerEntry } from './ledger-entry.ts'
import { PUBLISHED_FORMAT, type PublishedDocument } from './published-document.ts'
import { count, flag, list, matching, members, nullable, record, type Shape, text, tuple, twiceNamed } from './shape.ts'

export const BUNDLE_FORMAT = 'paritrana-bundle/1'

export type Bundle = {
  readonly format: typeof BUNDLE_FORMAT
  /** Whom to believe: `name+hash+key`, as signed notes write it. Compare it with what the berita acara says. */
  readonly verifier: string
  /** The signed note, to the byte. */
  readonly checkpoint: string
  readonly entries: {
    readonly closing: OpenedEntry
    readonly adoption: OpenedEntry
    readonly publication: OpenedEntry
  }
  readonly document: PublishedDocument
}

/** An entry of the ledger that anybody may read: with the salt that opens its detail, and the hashes that lead to the root. */
export type OpenedEntry = {
  readonly entry: LedgerEntry
  readonly position: number
  /** Base64, lowest first. */
  readonly proof: readonly string[]
  readonly salt: string
  /** Canonical JSON, to the byte. */
  readonly detail: string
}

export type BundleRefusal =
  | { readonly code: 'not_json' }
  | { readonly code: 'member_twice'; readonly member: string }
  | { readonly code: 'format_unknown'; readonly format: string }
  /** A member is missing, strange or not what it should be. */
  | { readonly code: 'member_wrong'; readonly member: string }

const hash = matching(/^sha256:[0-9a-f]{64}$/)
const instant = matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
const exactly = (value: string): Shape => matching(new RegExp(`^${value}$`))

const entry = members({
  entry: members({
    province: text,
    season: count,
    id: text,
    at: text,
    actorPseudonym: text,
    deed: text,
    subject: text,
    payloadHash: text,
  }),
  position: count,
  proof: list(text),
  salt: text,
  detail: text,
})

const documentParts = {
  format: exactly(PUBLISHED_FORMAT),
  province: text,
  season: count,
  label: text,
  placeName: text,
  example: flag,
  category: text,
  rulebook: record,
  rulebookHash: hash,
  candidates: list(members({ candidate: text, name: text })),
  standings: list(members({ rank: count, candidate: text, total: nullable(text), tieBrokenBy: nullable(text) })),
  unranked: list(text),
  winners: list(members({ rank: count, candidate: text, name: text })),
  inputs: nullable(
    members({
      sheets: list(
        members({
          candidate: text,
          seat: text,
          marks: list(tuple(text, text)),
          opening: nullable(members({ salt: text, closed: hash })),
        }),
      ),
      indicators: list(
        members({
          candidate: text,
          indicator: text,
          base: text,
          asOf: text,
          source: text,
          numerator: matching(/^-?\d+$/),
          denominator: matching(/^[1-9]\d*$/),
        }),
      ),
      recusals: list(tuple(text, text)),
      votes: list(members({ candidate: text, order: count })),
    }),
  ),
  commitments: list(hash),
  fingerprint: hash,
  adoptedAt: instant,
  publishedAt: instant,
}
const papers = list(members({ name: text, sha256: matching(/^[0-9a-f]{64}$/) }))
const withoutPapers = members(documentParts)
const withPapers = members({ ...documentParts, papers })

/** Papers are named where some were issued. */
const document: Shape = (value, at) =>
  typeof value === 'object' && value !== null && 'papers' in value ? withPapers(value, at) : withoutPapers(value, at)

const bundle = members({
  format: exactly(BUNDLE_FORMAT),
  verifier: text,
  checkpoint: text,
  entries: members({ closing: entry, adoption: entry, publication: entry }),
  document,
})

/** Reads what a stranger handed over; whether it is true is another question. */
export function bundleFromText(json: string): Result<Bundle, BundleRefusal> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return refuse({ code: 'not_json' })
  }
  const member = twiceNamed(json)
  if (member !== null) return refuse({ code: 'member_twice', member })
  const format = (value as { format?: unknown } | null)?.format
  if (format !== BUNDLE_FORMAT) return refuse({ code: 'format_unknown', format: String(format).slice(0, 80) })
  const misfit = bundle(value, '')
  return misfit === null ? accept(value as Bundle) : refuse({ code: 'member_wrong', member: misfit })
}
