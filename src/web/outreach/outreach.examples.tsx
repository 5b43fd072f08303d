import { qrDrawing } from '../../platform/qr-pixels.ts'
import { outreachSentence } from '../../wording/outreach-refusals.ts'
import { longName } from '../gallery/example-award.ts'
import { administrator } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import type { Frame } from '../layout/frame.ts'
import { AttendancePage, type AttendanceView, attendanceFields } from './attendance.page.tsx'
import { eventFields, EventFormPage, type EventFormView } from './event-form.page.tsx'
import { EventPage, type EventView } from './event.page.tsx'
import { EventsPage, type EventsView } from './events.page.tsx'
import { FiguresPage, type FiguresView } from './figures.page.tsx'
import { answerInvitationFields, InvitationPage, type InvitationView, NoInvitationPage } from './invitation.page.tsx'
import { InviteePage, type InviteeView } from './invitee.page.tsx'
import { inviteeFields, InviteesPage, type InviteesView } from './invitees.page.tsx'
import { materialFields, MaterialPage, type MaterialView } from './material.page.tsx'
import { eventQuestionFields, EventQuestionsPage, type EventQuestionsView } from './questions.page.tsx'

const SET_UP = '/ruang/penyelenggara/penilaian-2026/provinsi-contoh'
const ROOM = `${SET_UP}/sosialisasi`
const HERE = `${ROOM}/1`
const TITLE = 'Sosialisasi Paritrana Award bagi desa dan badan usaha'
const WHEN = 'Selasa, 9 Februari 2027 09.00\u00A0WIB – 12.00\u00A0WIB'
const ONE_PAGE = { page: 1, pages: 1, previous: null, next: null }
const MORE = { page: 1, pages: 2, previous: null, next: `${HERE}/undangan?halaman=2` }

const list = {
  season: 'Paritrana Award 2027, Provinsi Contoh',
  setUpHref: SET_UP,
  outreachHref: ROOM,
  event: null,
}
const place = { ...list, event: { title: TITLE, href: HERE } }
const signedIn = (frame: Frame): Frame => ({ ...frame, viewer: administrator })

const events: EventsView = {
  place: list,
  newHref: `${ROOM}/baru`,
  figuresHref: `${ROOM}/capaian`,
  events: [],
  pager: ONE_PAGE,
}
const eventRow = (at: number, title: string, state: EventsView['events'][number]['state']) => ({
  href: `${ROOM}/${at}`,
  title,
  when: WHEN,
  state,
  invited: '148',
  answered: '97',
  attended: state === 'past' ? '88' : '0',
})

const eventsExamples: Examples = {
  page: 'events',
  examples: {
    kosong: (frame) => <EventsPage frame={signedIn(frame)} view={events} />,
    satu: (frame) => <EventsPage frame={signedIn(frame)} view={{ ...events, events: [eventRow(1, TITLE, 'ahead')] }} />,
    tiga: (frame) => (
      <EventsPage
        frame={signedIn(frame)}
        view={{
          ...events,
          events: [eventRow(3, TITLE, 'ahead'), eventRow(2, longName, 'cancelled'), eventRow(1, 'Pertama', 'past')],
          pager: { ...MORE, next: `${ROOM}?halaman=2` },
        }}
      />
    ),
  },
}

const form: EventFormView = {
  place: list,
  action: `${ROOM}/baru`,
  backHref: ROOM,
  isNew: true,
  typed: {
    version: '',
    title: '',
    venue: '',
    begins: '',
    ends: '',
    zone: 'WIB',
    agenda: '',
    capacity: '',
    cancelled: false,
  },
  errors: [],
}

const eventFormExamples: Examples = {
  page: 'event-form',
  examples: {
    baru: (frame) => <EventFormPage frame={signedIn(frame)} view={form} />,
    ditolak: (frame) => (
      <EventFormPage
        frame={signedIn(frame)}
        view={{
          ...form,
          place,
          isNew: false,
          typed: { ...form.typed, version: '2', title: longName, begins: '2027-02-09T09:00', cancelled: true },
          errors: [
            { field: eventFields.venue, text: outreachSentence({ code: 'venue_missing' }, frame.language) },
            { field: eventFields.ends, text: outreachSentence({ code: 'ends_before_begin' }, frame.language) },
          ],
        }}
      />
    ),
  },
}

const event: EventView = {
  place: list,
  title: TITLE,
  state: 'ahead',
  when: WHEN,
  venue: 'Aula Kantor Gubernur Provinsi Contoh, Jalan Contoh 1',
  agenda: [],
  changeHref: `${HERE}/ubah`,
  figures: [
    { label: 'Diundang', value: '148' },
    { label: 'Menjawab', value: '97' },
    { label: 'Hadir', value: '0' },
  ],
  tasks: [
    { href: `${HERE}/undangan`, name: 'Undangan', text: 'Siapa diundang.', state: '3 belum dikirimi', shape: 'part' },
    { href: `${HERE}/kehadiran`, name: 'Kehadiran', text: 'Siapa yang hadir.', state: 'Hadir: 0', shape: 'open' },
  ],
}

const eventExamples: Examples = {
  page: 'event',
  examples: {
    'akan-datang': (frame) => <EventPage frame={signedIn(frame)} view={event} />,
    dibatalkan: (frame) => (
      <EventPage
        frame={signedIn(frame)}
        view={{ ...event, state: 'cancelled', title: longName, agenda: ['Pembukaan', 'Kriteria dan bukti'] }}
      />
    ),
  },
}

const kinds = [
  { value: 'other', label: 'Lainnya' },
  { value: 'village', label: 'Desa/kelurahan' },
]
const nobody = { name: '', organisation: '', kind: 'other', place: '', email: '', phone: '' }
const invitees: InviteesView = {
  place,
  action: `${HERE}/undangan`,
  lettersAction: `${HERE}/surat.pdf`,
  text: '',
  all: 0,
  found: 0,
  rows: [],
  pager: ONE_PAGE,
  waiting: 0,
  letters: [],
  registerKinds: [{ value: '', label: 'Semua jenis' }, ...kinds.slice(1)],
  registerPlaces: [
    { value: '', label: 'Semua wilayah' },
    { value: '99.01', label: 'Kabupaten Contoh Utara (99.01)' },
  ],
  kinds,
  register: { kind: '', place: '' },
  typed: nobody,
  errors: [],
}
const inviteeRow = (at: number, name: string, below: string | null): InviteesView['rows'][number] => ({
  href: `${HERE}/undangan/${at}`,
  name,
  below,
  answer: at === 1 ? 'Diwakilkan' : 'Belum menjawab',
  answerShape: at === 1 ? 'done' : 'open',
  mail: at === 1 ? 'Dikirim' : 'Tanpa alamat',
  mailShape: at === 1 ? 'done' : 'open',
})
const three = [
  inviteeRow(1, 'Dinas Tenaga Kerja Contoh', 'Ibu Contoh, S.H.'),
  inviteeRow(2, longName, null),
  inviteeRow(3, 'Dihapus', null),
]

const inviteesExamples: Examples = {
  page: 'invitees',
  examples: {
    kosong: (frame) => <InviteesPage frame={signedIn(frame)} view={invitees} />,
    tiga: (frame) => (
      <InviteesPage
        frame={signedIn(frame)}
        view={{
          ...invitees,
          all: 348,
          found: 348,
          rows: three,
          pager: MORE,
          waiting: 12,
          letters: [
            { first: 1, last: 200 },
            { first: 201, last: 347 },
          ],
        }}
      />
    ),
    ditolak: (frame) => (
      <InviteesPage
        frame={signedIn(frame)}
        view={{
          ...invitees,
          all: 3,
          text: 'tiada',
          typed: { ...nobody, email: 'ibu@', phone: 'nol' },
          errors: [
            { field: inviteeFields.organisation, text: outreachSentence({ code: 'names_missing' }, frame.language) },
            { field: inviteeFields.email, text: outreachSentence({ code: 'email_invalid' }, frame.language) },
            { field: inviteeFields.phone, text: outreachSentence({ code: 'phone_invalid' }, frame.language) },
          ],
        }}
      />
    ),
  },
}

const invitee: InviteeView = {
  place,
  title: 'Dinas Tenaga Kerja Contoh',
  action: `${HERE}/undangan/1`,
  lettersAction: `${HERE}/surat.pdf`,
  number: 1,
  typed: {
    name: 'Ibu Contoh, S.H.',
    organisation: 'Dinas Tenaga Kerja Contoh',
    email: 'dinas@contoh.example',
    phone: '',
  },
  facts: [
    { label: 'Jenis', value: 'Lainnya' },
    { label: 'Jawaban', value: 'Diwakilkan: Pak Wakil, Senin, 1 Februari 2027 10.00\u00A0WIB' },
  ],
  notes: [],
  present: null,
  reason: '',
  mayPrint: true,
  errors: [],
}

const inviteeExamples: Examples = {
  page: 'invitee',
  examples: {
    'belum-hadir': (frame) => <InviteePage frame={signedIn(frame)} view={invitee} />,
    dibetulkan: (frame) => (
      <InviteePage
        frame={signedIn(frame)}
        view={{
          ...invitee,
          title: longName,
          present: false,
          notes: [
            { state: 'Hadir, dari daftar', by: `Dicatat staf, ${WHEN}`, reason: null },
            { state: 'Tidak hadir, dari daftar', by: `Dicatat ketua, ${WHEN}`, reason: 'Salah baris' },
          ],
          errors: [{ field: 'alasan', text: outreachSentence({ code: 'attendance_reason_missing' }, frame.language) }],
        }}
      />
    ),
    dihapus: (frame) => <InviteePage frame={signedIn(frame)} view={{ ...invitee, title: 'Dihapus', typed: null }} />,
  },
}

const attendance: AttendanceView = {
  place,
  action: `${HERE}/kehadiran`,
  listHref: `${HERE}/daftar-hadir.pdf`,
  closed: null,
  attended: '0',
  all: 0,
  text: '',
  rows: [],
  pager: ONE_PAGE,
  kinds,
  typed: nobody,
  errors: [],
}
const guest = (at: number, name: string, present: boolean | null) => ({
  number: String(at),
  name,
  below: at === 1 ? 'Ibu Contoh, S.H.' : null,
  href: `${HERE}/undangan/${at}`,
  present,
})

const attendanceExamples: Examples = {
  page: 'attendance',
  examples: {
    kosong: (frame) => <AttendancePage frame={signedIn(frame)} view={attendance} />,
    mencentang: (frame) => (
      <AttendancePage
        frame={signedIn(frame)}
        view={{
          ...attendance,
          all: 4,
          attended: '1',
          rows: [
            guest(1, 'Dinas Tenaga Kerja Contoh', null),
            guest(2, longName, true),
            guest(3, 'CV Contoh', false),
            guest(4, 'Desa Contoh', null),
          ],
          pager: { ...MORE, next: `${HERE}/kehadiran?halaman=2` },
          errors: [{ field: attendanceFields.deed, text: outreachSentence({ code: 'nobody_chosen' }, frame.language) }],
        }}
      />
    ),
    'belum-waktunya': (frame) => (
      <AttendancePage
        frame={signedIn(frame)}
        view={{
          ...attendance,
          all: 1,
          rows: [guest(1, 'Dinas Tenaga Kerja Contoh', null)],
          closed: 'Kehadiran dapat dicatat mulai Senin, 8 Februari 2027 21.00\u00A0WIB.',
        }}
      />
    ),
  },
}

const CODE = '/sosialisasi/7H2K91CDAB'
const invitation: InvitationView = {
  season: 'Paritrana Award 2027, Provinsi Contoh',
  title: TITLE,
  for: 'Ibu Contoh, S.H., Dinas Tenaga Kerja Contoh',
  when: WHEN,
  venue: 'Aula Kantor Gubernur Provinsi Contoh, Jalan Contoh 1',
  agenda: ['Pembukaan', 'Kriteria dan bukti', 'Tanya jawab'],
  state: 'open',
  action: CODE,
  answered: null,
  typed: { answer: '', name: '' },
  material: [],
  qr: qrDrawing(`https://paritrana.contoh.example${CODE}`),
  secretariat: null,
  signInHref: '/masuk',
  errors: [],
}
const atTheDoor = { confirmAction: `${CODE}/hadir`, eventHref: `${HERE}/kehadiran` }

const invitationExamples: Examples = {
  page: 'invitation',
  examples: {
    'belum-dijawab': (frame) => <InvitationPage frame={frame} view={invitation} />,
    dijawab: (frame) => (
      <InvitationPage
        frame={frame}
        view={{
          ...invitation,
          answered: 'Diwakilkan: Pak Wakil, dijawab Senin, 1 Februari 2027 10.00\u00A0WIB',
          typed: { answer: 'represented', name: 'Pak Wakil' },
          material: [{ name: 'kriteria-2027.pdf', href: `${CODE}/materi/1` }],
        }}
      />
    ),
    ditolak: (frame) => (
      <InvitationPage
        frame={frame}
        view={{
          ...invitation,
          title: longName,
          typed: { answer: 'represented', name: '' },
          errors: [
            {
              field: answerInvitationFields.name,
              text: outreachSentence({ code: 'substitute_missing' }, frame.language),
            },
          ],
        }}
      />
    ),
    'di-pintu': (frame) => (
      <InvitationPage
        frame={signedIn(frame)}
        view={{
          ...invitation,
          state: 'begun',
          qr: null,
          signInHref: null,
          secretariat: { ...atTheDoor, present: null, closed: null },
        }}
      />
    ),
    'sudah-hadir': (frame) => (
      <InvitationPage
        frame={signedIn(frame)}
        view={{ ...invitation, qr: null, signInHref: null, secretariat: { ...atTheDoor, present: true, closed: null } }}
      />
    ),
    dibatalkan: (frame) => <InvitationPage frame={frame} view={{ ...invitation, state: 'cancelled', qr: null }} />,
    'tidak-ada': (frame) => <NoInvitationPage frame={frame} />,
  },
}

const questions: EventQuestionsView = {
  place,
  action: `${HERE}/pertanyaan`,
  rows: [],
  pager: ONE_PAGE,
  noted: '',
  typed: null,
  errors: [],
}

const questionsExamples: Examples = {
  page: 'questions',
  examples: {
    kosong: (frame) => <EventQuestionsPage frame={signedIn(frame)} view={questions} />,
    menjawab: (frame) => (
      <EventQuestionsPage
        frame={signedIn(frame)}
        view={{
          ...questions,
          rows: [
            { asked: 'Siapa yang boleh ikut?', href: `${SET_UP}/tanya-jawab?tanya=1`, answered: true },
            { asked: longName, href: `${HERE}/pertanyaan?nomor=2`, answered: false },
          ],
          typed: { number: '2', asked: longName, answer: '' },
          errors: [
            {
              field: eventQuestionFields.answer,
              text: frame.language === 'id' ? 'Tulis jawabannya.' : 'Write the answer.',
            },
          ],
        }}
      />
    ),
  },
}

const material: MaterialView = { place, action: `${HERE}/materi`, megabytesMax: 10, files: [], errors: [] }

const materialExamples: Examples = {
  page: 'material',
  examples: {
    kosong: (frame) => <MaterialPage frame={signedIn(frame)} view={material} />,
    dua: (frame) => (
      <MaterialPage
        frame={signedIn(frame)}
        view={{
          ...material,
          files: ['kriteria-2027.pdf', `${longName}.docx`].map((name, at) => ({
            name,
            size: '1,2 MB',
            href: `${HERE}/materi/${at + 1}`,
            removeAction: `${HERE}/materi/${at + 1}`,
          })),
          errors: [
            {
              field: materialFields.file,
              text: outreachSentence({ code: 'material_there_already', name: 'kriteria-2027.pdf' }, frame.language),
            },
          ],
        }}
      />
    ),
  },
}

const counted = { invited: '148', answered: '97', attended: '88', organisations: '61', nominated: '24', notYet: '37' }
const none = { invited: '0', answered: '0', attended: '0', organisations: '0', nominated: '0', notYet: '0' }
const figures: FiguresView = {
  place: list,
  rows: [],
  total: none,
  names: null,
  workers: [
    { label: 'Kegiatan', value: '12' },
    { label: 'Pekerja yang hadir', value: '1.840' },
    { label: 'Terdaftar sesudahnya', value: '612' },
  ],
}

const figuresExamples: Examples = {
  page: 'figures',
  examples: {
    kosong: (frame) => <FiguresPage frame={signedIn(frame)} view={figures} />,
    'nama-nama': (frame) => (
      <FiguresPage
        frame={signedIn(frame)}
        view={{
          ...figures,
          rows: [
            { name: 'Kabupaten Contoh Utara', href: `${ROOM}/capaian?wilayah=99.01`, figures: counted },
            { name: longName, href: `${ROOM}/capaian?wilayah=99.02`, figures: none },
            { name: 'Tanpa kabupaten/kota', href: `${ROOM}/capaian?wilayah=-`, figures: none },
          ],
          total: counted,
          names: {
            place: 'Kabupaten Contoh Utara',
            onlyNotYet: false,
            otherHref: `${ROOM}/capaian?wilayah=99.01&belum=1`,
            rows: [
              {
                key: '1/1',
                name: 'Desa Contoh',
                below: 'Pak Kades',
                event: TITLE,
                answer: 'Hadir',
                attended: 'Hadir',
                attendedShape: 'done',
                nomination: 'Belum ada berkas',
                nominationShape: 'open',
              },
              {
                key: '1/2',
                name: longName,
                below: null,
                event: TITLE,
                answer: 'Belum menjawab',
                attended: 'Belum dicatat',
                attendedShape: 'open',
                nomination: 'Sudah diserahkan',
                nominationShape: 'done',
              },
            ],
            pager: { ...MORE, next: `${ROOM}/capaian?wilayah=99.01&halaman=2` },
          },
        }}
      />
    ),
  },
}

export const outreachExamples: readonly Examples[] = [
  eventsExamples,
  eventFormExamples,
  eventExamples,
  inviteesExamples,
  inviteeExamples,
  attendanceExamples,
  invitationExamples,
  questionsExamples,
  materialExamples,
  figuresExamples,
]
