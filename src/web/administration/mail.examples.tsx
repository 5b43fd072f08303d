import { instant } from '../../award/units/dates.ts'
import { mailText } from '../../wording/mail.ts'
import type { Examples } from '../gallery/example.ts'
import { administrator } from '../gallery/example-frame.ts'
import { MailPage, type MailView } from './mail.page.tsx'

const facts = { kind: 'invitation', name: 'Ahli kebijakan publik', until: instant('2025-08-06T02:58:00.000Z') } as const
const { subject, text } = mailText(facts, '[tautan]')

const waiting: MailView = {
  id: '1',
  subject,
  address: 'penilai@kantor.example',
  text: text
    .trimEnd()
    .split('\n\n')
    .map((paragraph) => paragraph.split('\n')),
  shape: 'wait',
  state: 'Menunggu',
  writtenAt: 'Rabu, 30 Juli 2025 09.58\u00a0WIB',
  next: null,
  expiresAt: 'Rabu, 6 Agustus 2025 09.58\u00a0WIB',
  tries: 0,
  reason: null,
  serverSaid: '',
  link: { is: 'readable' },
  readings: [],
}
const url = `https://paritrana.contoh.go.id/undangan/${'Ab3_'.repeat(11)}`

export const mailExamples: Examples = {
  page: 'mail',
  examples: {
    waiting: (frame) => <MailPage frame={{ ...frame, sample: false, viewer: administrator }} view={waiting} />,
    shown: (frame) => (
      <MailPage
        frame={{ ...frame, sample: false, viewer: administrator }}
        view={{
          ...waiting,
          link: { is: 'shown', url },
          readings: ['Sekretariat panitia, Rabu, 30 Juli 2025 10.02\u00a0WIB'],
        }}
      />
    ),
    refused: (frame) => (
      <MailPage
        frame={{ ...frame, sample: false, viewer: administrator }}
        view={{
          ...waiting,
          shape: 'stop',
          state: 'Tidak terkirim',
          next: { label: 'givenUpAt', at: 'Rabu, 30 Juli 2025 09.59\u00a0WIB' },
          tries: 1,
          reason: 'Server surat menolak surat ini.',
          serverSaid: '550 5.1.1 <penilai@kantor.example>: Recipient address rejected: User unknown',
          link: { is: 'hidden' },
        }}
      />
    ),
  },
}
