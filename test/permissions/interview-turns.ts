/** Turns on the interview day: what is recorded in a room, each deed once. */
import { saveTimetable, slotFor } from '../interview-day.ts'
import { fileIdOf } from '../../src/web/candidate/file-id.ts'
import type { Turn } from './turn.ts'
import { candidatesOf, emailOf, organisationOf, OWN, SEASON, WATCHED } from './two-provinces.ts'

const OF = 'POST /ruang/panitia/:tahun/:tempat/:kategori/wawancara/:peserta'
const CATEGORY = 'terbuka'
const KEY = { province: OWN.code, season: SEASON, category: CATEGORY }

function page(): string {
  const [candidate] = candidatesOf(CATEGORY)
  return `/ruang/panitia/penilaian-${SEASON}/${OWN.slug}/${CATEGORY}/wawancara/${candidate}`
}

function recording(as: string, writes: NonNullable<Turn['writes']>, fields: Readonly<Record<string, string>>): Turn {
  return { of: OF, as, writes, take: ({ visitor }) => visitor.post(page(), fields) }
}

const arriving: Turn = {
  ...recording('secretary', ['interview_moment_recorded'], {}),
  take: async ({ site, visitor }) => {
    const [candidate] = candidatesOf(CATEGORY)
    await saveTimetable(site, KEY, [slotFor(KEY, candidate, '2027-02-03T04:00', '2027-02-03T04:45')])
    return visitor.post(page(), { apa: 'jalannya', langkah: 'arrive', terlihat: '0' })
  },
}

const TIMETABLE = `/ruang/panitia/penilaian-${SEASON}/${OWN.slug}/jadwal-wawancara`

const planning: Turn = {
  of: 'POST /ruang/panitia/:tahun/:tempat/jadwal-wawancara/ketentuan',
  as: 'secretary',
  writes: ['interview_timetable_saved'],
  take: async ({ site, visitor }) => {
    await site.ask('delete from interview_slot')
    await site.ask('delete from interview_timetable')
    const fields = { versi: '0', paparan: '15', 'tanya-jawab': '25', penilaian: '5', ruang: 'Ruang 1' }
    const day = { 'hari-0': '2027-02-04', 'mulai-0': '06.00', 'selesai-0': '23.00', [`kategori-0-${CATEGORY}`]: '1' }
    return visitor.post(`${TIMETABLE}/ketentuan`, { ...fields, ...day })
  },
}

const changing: Turn = {
  of: 'POST /ruang/panitia/:tahun/:tempat/jadwal-wawancara',
  as: 'secretary',
  writes: ['interview_timetable_saved'],
  take: ({ visitor }) => visitor.post(TIMETABLE, { versi: '1', alasan: 'Semua diundur' }),
}

const FILE = '/ruang/berkas/:berkas'

const confirming: Turn = {
  of: `POST ${FILE}/giliran/:kategori`,
  as: 'candidate_contact',
  writes: ['interview_confirmed'],
  take: async ({ site, visitor }) => {
    const candidate = organisationOf(OWN)
    await saveTimetable(site, KEY, [slotFor(KEY, candidate, '2027-02-05T04:00', '2027-02-05T04:45')])
    const fileId = fileIdOf({ province: OWN.code, season: SEASON, candidate })
    const fields = { terlihat: '0', pimpinan: 'in_person', nama: 'H. Contoh' }
    return visitor.post(`/ruang/berkas/${fileId}/giliran/${CATEGORY}`, fields)
  },
}

export const interviewTurns: readonly Turn[] = [
  {
    of: 'POST /ruang/panitia/:tahun/:tempat/:kategori/buka',
    as: 'secretary',
    take: ({ visitor }) => visitor.post(`/ruang/panitia/penilaian-${SEASON}/${OWN.slug}/${CATEGORY}/buka`),
  },
  planning,
  {
    of: 'POST /ruang/panitia/:tahun/:tempat/jadwal-wawancara/undang',
    as: 'secretary',
    writes: ['interview_invitations_sent'],
    take: ({ visitor }) => visitor.post(`${TIMETABLE}/undang`, { versi: '1' }),
  },
  changing,
  arriving,
  recording('committee_staff', ['interview_attendance_noted'], {
    apa: 'kehadiran',
    pimpinan: 'in_person',
    pendamping: '2',
    terlihat: '0',
  }),
  recording('assessor', ['interview_question_asked'], {
    apa: 'centang',
    'tampil-next_innovation': '1',
    'ditanya-next_innovation': '1',
  }),
  recording('committee_secretary', ['interview_question_saved'], { apa: 'tambah', pertanyaan: 'Siapa mendata?' }),
  recording('assessor', ['interview_note_saved'], { apa: 'catatan', catatan: 'Jelas', terlihat: '0' }),
  confirming,
  {
    of: 'POST /ruang/panitia/:tahun/:tempat/pembagian-telaah',
    as: 'secretary',
    writes: ['reading_plan_saved'],
    take: ({ visitor }) =>
      visitor.post(`/ruang/panitia/penilaian-${SEASON}/${OWN.slug}/pembagian-telaah`, { versi: '0', penelaah: '2' }),
  },
  {
    of: 'POST /ruang/panitia/:tahun/:tempat/pengganti',
    as: 'secretary',
    // Two drafts leave the sheets.
    writes: ['substitute_seated', 'sheet_handed_over', 'sheet_handed_over'],
    take: async ({ site, visitor }) => {
      await site.ask(
        `insert into panel_substitute (province, season, seat, person, named_at, named_by)
          select $1, $2, '${WATCHED}', id, now(), id from person where email = $3`,
        [OWN.code, SEASON, emailOf(OWN, 'observer')],
      )
      return visitor.post(`/ruang/panitia/penilaian-${SEASON}/${OWN.slug}/pengganti`, {
        kursi: WATCHED,
        [`alasan-${WATCHED}`]: 'Dirawat',
      })
    },
  },
]
