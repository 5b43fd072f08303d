/** Finds a category or criterion by id, else by name with case and outer spaces ignored. */
export class NameFinder<Thing extends { readonly id: string; readonly name: string }> {
  private readonly byId: ReadonlyMap<string, Thing>
  private readonly byName: ReadonlyMap<string, Thing | null>
  /** Spellings already asked for: files repeat the same few a thousand times. */
  private readonly found = new Map<string, Thing | null>()

  constructor(things: readonly Thing[]) {
    this.byId = new Map(things.map((thing) => [thing.id, thing]))
    const byName = new Map<string, Thing | null>()
    for (const thing of things) byName.set(folded(thing.name), byName.has(folded(thing.name)) ? null : thing)
    this.byName = byName
  }

  /** Null when nothing or more than one thing bears the name. */
  find(text: string): Thing | null {
    const known = this.found.get(text)
    if (known !== undefined) return known
    const thing = this.byId.get(text.trim()) ?? this.byName.get(folded(text)) ?? null
    this.found.set(text, thing)
    return thing
  }
}

function folded(text: string): string {
  return text.trim().normalize('NFC').toLowerCase()
}

/**
 * Outer spaces off and one Unicode spelling (NFC), so that a name typed on two machines is one name. Remembers what it
 * has seen: a third of a million cells hold a few thousand names.
 */
export class TextCleaner {
  private readonly seen = new Map<string, string>()

  clean(text: string): string {
    const known = this.seen.get(text)
    if (known !== undefined) return known
    const cleaned = text.trim().normalize('NFC')
    this.seen.set(text, cleaned)
    return cleaned
  }
}
