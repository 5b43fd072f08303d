/** What is kept of a person and why, the person's own copy, and erasure. */
import type { Route } from '../route.ts'
import { asking, names, open, recorded, room, roomDeed } from '../route-lines.ts'
import { peopleFields } from './people-data.page.tsx'
import {
  downloadMyData,
  downloadPersonData,
  postErasePerson,
  showMyData,
  showPeopleData,
  showPersonData,
} from './person-data.handlers.ts'
import { erasureFields } from './person-data.page.tsx'
import { showPersonalData } from './personal-data.handlers.ts'

const PERSON = '/ruang/administrator/data-orang/:orang'

const erasing = {
  who: 'administrator',
  records: ['erasure_requested', 'person_erased'],
  fields: names(erasureFields),
} as const

export const personalDataRoutes: readonly Route[] = [
  open('/data-pribadi', showPersonalData),
  recorded('personal_data_exported', room('/akun/data', 'signed-in', showMyData)),
  recorded('personal_data_exported', room('/akun/data.json', 'signed-in', downloadMyData)),
  asking(names(peopleFields), room('/ruang/administrator/data-orang', 'administrator', showPeopleData)),
  recorded('personal_data_exported', room(PERSON, 'administrator', showPersonData)),
  recorded('personal_data_exported', room(`${PERSON}/data.json`, 'administrator', downloadPersonData)),
  roomDeed(`${PERSON}/hapus`, erasing, postErasePerson),
]
