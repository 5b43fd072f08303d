/**
 * What somebody had typed when their session was over. It travels through the sign-in as hidden fields and is sent to
 * where it was going by one more button; nothing is stored, and whoever signs in is asked anew whether they may.
 */
import type { Form } from '../form.ts'
import { antiForgeryField } from '../layout/frame.ts'

export type CarriedField = { readonly name: string; readonly text: string }

const PREFIX = 'bawa.'

/** Passwords never come back in a page. */
const NEVER = /^sandi/

export function carriedName(name: string): string {
  return PREFIX + name
}

/** Everything that was typed into a form that arrived without a session. Files do not travel. */
export function typedIn(form: Form): readonly CarriedField[] {
  return form
    .startingWith('')
    .filter(({ rest }) => rest !== antiForgeryField && !NEVER.test(rest))
    .map(({ rest, text }) => ({ name: rest, text }))
}

/** The same after the sign-in form has come back with it. */
export function carriedIn(form: Form): readonly CarriedField[] {
  return form
    .startingWith(PREFIX)
    .filter(({ rest }) => rest !== antiForgeryField && !NEVER.test(rest))
    .map(({ rest, text }) => ({ name: rest, text }))
}

/** @param as how each field is named on this page. */
export function CarriedFields({
  carried,
  as = carriedName,
}: {
  readonly carried: readonly CarriedField[]
  readonly as?: (name: string) => string
}) {
  return (
    <>
      {carried.map(({ name, text }, at) => (
        <input key={at} type="hidden" name={as(name)} value={text} />
      ))}
    </>
  )
}
