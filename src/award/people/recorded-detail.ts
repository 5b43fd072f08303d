/** What the detail of an entry in the history holds, and who stands beside it: two texts, so that one can be erased for a person. */

export type RecordedFacts = Readonly<Record<string, unknown>>

export type RecordedDetail = {
  /** What a value was before the deed replaced it; null where nothing was replaced. */
  readonly before: RecordedFacts | null
  readonly after: RecordedFacts
  /** SHA-256 of the text of `who`; null when nobody stood behind the deed, or for entries older than this form. */
  readonly who: string | null
}

/** The salt keeps the hash of an erased `who` from being guessed. A job has neither person nor address. */
export type RecordedWho = {
  readonly person: string | null
  readonly name: string | null
  readonly address: string | null
  readonly salt: string
}

/** Null when the detail was erased or is no JSON object. The oldest entries hold their facts bare. */
export function recordedDetail(text: string | null): RecordedDetail | null {
  const read = objectIn(text)
  if (!read) return null
  const after = factsIn(read['after'])
  if (!after || !('who' in read)) return { before: null, after: read, who: null }
  return { before: factsIn(read['before']), after, who: typeof read['who'] === 'string' ? read['who'] : null }
}

export function recordedWho(text: string | null): RecordedWho | null {
  const read = objectIn(text)
  if (!read) return null
  const textOf = (name: string) => (typeof read[name] === 'string' ? read[name] : null)
  return { person: textOf('person'), name: textOf('name'), address: textOf('address'), salt: textOf('salt') ?? '' }
}

/**
 * An address as the log shows it: the network, never the machine. `192.168.7.23` becomes `192.168.7.x`, an address of
 * IPv6 keeps its first three groups. What is no address shows nothing.
 */
export function coarseAddress(address: string | null): string {
  const four = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/i.exec(address ?? '')?.[1]
  if (four !== undefined) return `${four}.x`
  if (address === '::1') return '::1'
  if (address === null || !/^[0-9a-f:]+(%\w+)?$/i.test(address) || !address.includes(':')) return ''
  const [head = ''] = address.split('::')
  return `${head.split(':').filter(Boolean).slice(0, 3).join(':')}::x`
}

function objectIn(text: string | null): RecordedFacts | null {
  try {
    return factsIn(JSON.parse(text ?? 'null'))
  } catch {
    return null
  }
}

function factsIn(value: unknown): RecordedFacts | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as RecordedFacts) : null
}
