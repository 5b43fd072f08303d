/** The administrator's office: state of the system, accounts and mail. */
import { PAGE_QUERY } from '../pages.ts'
import type { Handler, Recorded, Route } from '../route.ts'
import { asking, names, room, roomDeed } from '../route-lines.ts'
import { postMailLink, showMail, showOutbox } from './outbox.handlers.ts'
import {
  postCloseAccount,
  postInvitation,
  postReopenAccount,
  postRepeatInvitation,
  showPeople,
} from './people.handlers.ts'
import { peopleFields } from './people.page.tsx'
import { showSystemState } from './system-state.handlers.ts'

const OFFICE = '/ruang/administrator'

export const administrationRoutes: readonly Route[] = [
  room(OFFICE, 'administrator', showSystemState),
  asking([PAGE_QUERY], room(`${OFFICE}/surat`, 'administrator', showOutbox)),
  room(`${OFFICE}/surat/:surat`, 'administrator', showMail),
  officeDeed('surat/:surat/tautan', 'mail_link_read', postMailLink),
  asking([PAGE_QUERY], room(`${OFFICE}/orang`, 'administrator', showPeople)),
  officeDeed('orang', 'person_invited', postInvitation, names(peopleFields)),
  officeDeed('orang/:orang/undangan', 'invitation_repeated', postRepeatInvitation),
  officeDeed('orang/:orang/tutup', 'account_closed', postCloseAccount),
  officeDeed('orang/:orang/buka', 'account_reopened', postReopenAccount),
]

function officeDeed(leaf: string, records: Recorded, handler: Handler, fields: readonly string[] = []): Route {
  return roomDeed(`${OFFICE}/${leaf}`, { who: 'administrator', records, fields }, handler)
}
