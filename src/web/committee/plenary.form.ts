/** The posted record of a plenary, read into a draft of the minutes. */
import type { MinutesDraft, Presence } from '../../award/decision/plenary.ts'
import type { Panel } from '../../award/rulebook/rulebook.ts'
import type { Form } from '../form.ts'
import { attendanceValues, plenaryFields } from './plenary-fields.ts'

/** `ties` are the groups still equal, each with the candidates the plenary may order. */
export type Ties = readonly { readonly id: string; readonly candidates: readonly string[] }[]

export type ReadPlenary = { readonly seen: number; readonly draft: MinutesDraft }

export function readPlenary(form: Form, panel: Panel, ties: Ties): ReadPlenary {
  const version = form.text(plenaryFields.version)
  const text = (field: string) => form.text(field).trim()
  return {
    seen: /^\d{1,9}$/.test(version) ? Number(version) : -1,
    draft: {
      number: text(plenaryFields.number),
      day: text(plenaryFields.day),
      from: text(plenaryFields.from),
      to: text(plenaryFields.to),
      place: text(plenaryFields.place),
      town: text(plenaryFields.town),
      attendance: panel.seats.flatMap(({ id }) => {
        const presence = presenceOf(form.text(plenaryFields.attendance(id)))
        const substitute = presence === 'substitute' ? text(plenaryFields.substitute(id)) : ''
        return presence ? [{ seat: id, presence, substitute }] : []
      }),
      dissent: panel.seats.flatMap(({ id }) => {
        const dissent = text(plenaryFields.dissent(id))
        return dissent === '' ? [] : [{ seat: id, text: dissent }]
      }),
      decree: {
        number: text(plenaryFields.decreeNumber),
        day: text(plenaryFields.decreeDay),
        issuer: text(plenaryFields.decreeIssuer),
      },
      votes: ties
        .flatMap((tie) => tie.candidates)
        .flatMap((candidate) => {
          const order = form.text(plenaryFields.order(candidate))
          return /^[1-9]\d?$/.test(order) ? [{ candidate, order: Number(order) }] : []
        }),
      voteMinute: ties
        .map((tie) => text(plenaryFields.minute(tie.id)))
        .filter((minute) => minute !== '')
        .join(' '),
    },
  }
}

function presenceOf(value: string): Presence | null {
  if (value === attendanceValues.present) return 'self'
  if (value === attendanceValues.substituted) return 'substitute'
  return value === attendanceValues.absent ? 'absent' : null
}
