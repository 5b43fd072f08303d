/** Dice that fall the same way again when given the same seed, so that a failure can be replayed. */
export type Random = {
  /** 0 up to, not including, 1. */
  share(): number
  /** 0 up to, not including, `below`. */
  whole(below: number): number
  chance(probability: number): boolean
  pick<Choice>(choices: readonly [Choice, ...Choice[]]): Choice
}

/** The generator is mulberry32 (Tommy Ettinger, public domain). */
export function seededRandom(seed: number): Random {
  let state = Math.trunc(seed)
  const next = (): number => {
    state = Math.trunc(state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    share: next,
    whole: (below) => Math.floor(next() * below),
    chance: (probability) => next() < probability,
    pick: (choices) => choices[Math.floor(next() * choices.length)] ?? choices[0],
  }
}
