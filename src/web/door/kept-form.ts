/**
 * What somebody typed when their session had ended on the way: it travels through the sign-in as a text, and comes back as
 * a form that they send again themselves. Nothing of it is stored.
 */
import type { Form } from '../form.ts'
import { antiForgeryField } from '../layout/frame.ts'
import type { Route } from '../route.ts'
import type { Visit } from '../visit.ts'

/** `action` is a path of ours. */
export type KeptForm = { readonly action: string; readonly fields: readonly (readonly [name: string, text: string])[] }

export const keptFormFields = { action: 'kirim-ke', fields: 'isian' } as const

/** Longer than any mark sheet; as part of another form it must stay below what a form may have. */
const CHARACTERS_MAX = 100_000
/** A password is never put into a page. */
const PASSWORD = /sandi/

/**
 * Null where there is nothing to keep: nothing was typed, it holds a password or a file, or it is too long. Whether there
 * was a session is not asked: the browser forgets it in the very moment it ends.
 */
export function keptFormOf({ method, fields: declared }: Route, visit: Visit): KeptForm | null {
  const { form, request, url } = visit
  if (method !== 'POST' || !form) return null
  if (declared.some((name) => PASSWORD.test(name)) || !isUrlEncoded(request)) return null
  const fields = declared.flatMap((name) => typedUnder(form, name)).filter(([name]) => name !== antiForgeryField)
  const kept = { action: url.pathname, fields }
  return fields.some(([, text]) => text !== '') && keptText(kept).length <= CHARACTERS_MAX ? kept : null
}

function isUrlEncoded(request: Request): boolean {
  return request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') === true
}

/** @param declared a name, or the beginning of many before a `*`. */
function typedUnder(form: Form, declared: string): KeptForm['fields'] {
  const many = declared.endsWith('*')
  const prefix = many ? declared.slice(0, -1) : declared
  return form
    .startingWith(prefix)
    .filter(({ rest }) => many || rest === '')
    .map(({ rest, text }) => [`${prefix}${rest}`, text] as const)
}

/** The fields as one text, for a hidden field. */
export function keptText({ fields }: KeptForm): string {
  return JSON.stringify(fields)
}

/** Back from the sign-in; what is no form of ours is none. */
export function keptFormIn(form: Form | null, ownPath: (text: string) => string | null): KeptForm | null {
  const action = form && ownPath(form.text(keptFormFields.action))
  const fields = form && fieldsIn(form.text(keptFormFields.fields))
  return action && fields && fields.length > 0 ? { action, fields } : null
}

function fieldsIn(text: string): KeptForm['fields'] | null {
  try {
    const read: unknown = JSON.parse(text)
    return Array.isArray(read) && read.every(isField) ? read : null
  } catch {
    return null
  }
}

function isField(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string')
}
