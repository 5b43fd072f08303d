/** The three outcomes of any step: it is accepted, it is refused with a reason, or a promise of ours was broken. */

export type Accepted<Value> = { readonly ok: true; readonly value: Value }
export type Refused<Reason> = { readonly ok: false; readonly refusal: Reason }
export type Result<Value, Reason> = Accepted<Value> | Refused<Reason>

export function accept<Value>(value: Value): Accepted<Value> {
  return { ok: true, value }
}

/** A refusal is an ordinary answer: somebody asked for something the rules do not allow. `reason.code` says what happened. */
export function refuse<Reason>(refusal: Reason): Refused<Reason> {
  return { ok: false, refusal }
}

/** A promise this program made to itself is broken: stop here rather than go on with a wrong award. */
export function assert(condition: unknown, promise: string): asserts condition {
  if (!condition) throw new BrokenPromise(promise)
}

export class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise'
}

/** For the end of a switch over a union: the compiler proves that no case was forgotten. */
export function unreachable(value: never): never {
  throw new BrokenPromise(`a case nobody thought of: ${JSON.stringify(value)}`)
}
