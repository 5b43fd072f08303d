/** Finds a category or criterion by id, else by name, else by an id in other letters; case and outer spaces ignored. */
export class NameFinder<Thing extends { readonly id: string; readonly name: string }> {
  private readonly byId: ReadonlyMap<string, Thing>
  private readonly byName: ReadonlyMap<string, Thing | null>
  private readonly memory = new Memory((text: string) => this.look(text))

  constructor(things: readonly Thing[]) {
    this.byId = new Map(things.map((thing) => [thing.id, thing]))
    const byName = new Map<string, Thing | null>()
    for (const thing of things) byName.set(folded(thing.name), byName.has(folded(thing.name)) ? null : thing)
    for (const thing of things) if (!byName.has(folded(thing.id))) byName.set(folded(thing.id), thing)
    this.byName = byName
  }

  /** Null when nothing or more than one thing bears the name. */
  find(text: string): Thing | null {
    return this.memory.recall(text)
  }

  private look(text: string): Thing | null {
    return this.byId.get(text.trim()) ?? this.byName.get(folded(text)) ?? null
  }
}

function folded(text: string): string {
  return text.trim().normalize('NFC').toLowerCase()
}

/**
 * Outer spaces off and one Unicode spelling (NFC), so that a name typed on two machines is one name. Null for text that
 * is no Unicode.
 */
export class TextCleaner {
  private readonly memory = new Memory((text: string) => (text.isWellFormed() ? text.trim().normalize('NFC') : null))

  clean(text: string): string | null {
    return this.memory.recall(text)
  }
}

/** Answers once per spelling: a third of a million rows hold a few thousand names, mostly that of the row before. */
class Memory<Answer> {
  private readonly answers = new Map<string, Answer>()
  private readonly answer: (text: string) => Answer
  private last: { readonly text: string; readonly answer: Answer } | null = null

  constructor(answer: (text: string) => Answer) {
    this.answer = answer
  }

  recall(text: string): Answer {
    if (this.last?.text === text) return this.last.answer
    let answer = this.answers.get(text)
    if (answer === undefined) this.answers.set(text, (answer = this.answer(text)))
    this.last = { text, answer }
    return answer
  }
}
