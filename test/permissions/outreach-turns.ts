/** Turns of socialisation: an event, its invitations, the answer of somebody without an account, attendance, questions, files. */
import { pdfOf } from '../evidence.ts'
import { type Scene, sent, textOf, type Turn } from './turn.ts'
import { OWN, SEASON } from './two-provinces.ts'

const ROOM = '/ruang/penyelenggara/:tahun/:tempat/sosialisasi'
const HERE = `/ruang/penyelenggara/penilaian-${SEASON}/${OWN.slug}/sosialisasi`
const EVENT = `${HERE}/1`

function turn(leaf: string, page: string, changes: Readonly<Record<string, string>>, writes?: Turn['writes']): Turn {
  const of = `POST ${ROOM}${leaf}`
  const take = (scene: Scene) => sent(scene, page, changes)
  return writes ? { of, as: 'committee_staff', writes, take } : { of, as: 'committee_staff', take }
}

/** The newest code that a mail holds: of the invitation sent before. */
async function invitation(scene: Scene): Promise<string> {
  const link = await textOf(scene, "select link from mail where kind = 'outreach_invitation' order by id desc limit 1")
  return `/sosialisasi/${link.split('/').at(-1)}`
}

export const outreachTurns: readonly Turn[] = [
  turn('/baru', `${HERE}/baru`, { judul: 'Sosialisasi', tempat: 'Aula', mulai: '2027-02-10T09:00', zona: 'WITA' }),
  turn('/:acara/ubah', `${EVENT}/ubah`, { tempat: 'Aula lain' }),
  turn(
    '/:acara/undangan',
    `${EVENT}/undangan`,
    { tindakan: 'satu', lembaga: 'Dinas Uji', jenis: 'other', surel: 'dinas@uji.example' },
    ['outreach_invited'],
  ),
  turn('/:acara/undangan', `${EVENT}/undangan`, { tindakan: 'kirim' }, ['outreach_invitations_sent']),
  {
    of: 'POST /sosialisasi/:tanda',
    as: 'nobody',
    take: async (scene) => sent(scene, await invitation(scene), { jawaban: 'represented', nama: 'Wakil' }),
  },
  {
    of: 'POST /sosialisasi/:tanda/hadir',
    as: 'committee_staff',
    take: async (scene) => scene.visitor.post(`${await invitation(scene)}/hadir`),
  },
  {
    ...turn('/:acara/surat.pdf', '', {}),
    status: 200,
    take: ({ visitor }) => visitor.post(`${EVENT}/surat.pdf`, { undangan: '1' }),
  },
  turn('/:acara/undangan/:tamu', `${EVENT}/undangan/1`, { tindakan: 'simpan', lembaga: 'Kantor Uji' }, [
    'outreach_contact_changed',
  ]),
  turn('/:acara/undangan/:tamu', `${EVENT}/undangan/1`, { tindakan: 'hadir' }, ['outreach_attendance_noted']),
  turn('/:acara/undangan/:tamu', `${EVENT}/undangan/1`, { tindakan: 'hapus' }, ['outreach_invitee_dropped']),
  turn('/:acara/kehadiran', `${EVENT}/kehadiran`, { tindakan: 'tamu', lembaga: 'Kantor Tamu', jenis: 'other' }),
  turn('/:acara/pertanyaan', `${EVENT}/pertanyaan`, { tindakan: 'catat', dicatat: 'Siapa boleh ikut?' }, [
    'outreach_question_noted',
  ]),
  turn(
    '/:acara/pertanyaan',
    `${EVENT}/pertanyaan`,
    { tindakan: 'jawab', nomor: '1', pertanyaan: 'Siapa boleh ikut?', jawaban: 'Semua desa.' },
    ['season_question_saved'],
  ),
  {
    ...turn('/:acara/materi', '', {}),
    take: async ({ visitor }) => {
      const file = new File([new Uint8Array(pdfOf('Materi'))], 'materi.pdf', { type: 'application/pdf' })
      return visitor.upload(`${EVENT}/materi`, {}, { berkas: file })
    },
  },
  { ...turn('/:acara/materi/:materi', '', {}), take: ({ visitor }) => visitor.post(`${EVENT}/materi/1`) },
]
