/** The mails themselves: plain text, Indonesian first, English below, and the words around them on the outbox. */
import { NOMINATION_STATES, type NominationState } from '../award/nomination/nomination-states.ts'
import type {
  FileReminder,
  FilesOverdue,
  MailFacts,
  MailRefusal,
  MailState,
  StuckDigest,
} from '../award/people/mail.ts'
import { dayWithWeekday, writtenInstant } from './dates.ts'
import { inAllZones } from './deadlines.ts'
import { nominationNewsPart } from './nomination-mail.ts'
import { interviewLetterPart, interviewReminderPart } from './interview-mail.ts'
import { clarificationPart, objectionAnsweredPart, objectionsOpenPart } from './objection-mail.ts'
import { ledgerNotePart } from './ledger-mail.ts'
import { eventCalendar } from './outreach-calendar.ts'
import { nominationReminderPart, outreachLetterPart } from './outreach-mail.ts'
import { nominationStates } from './nomination.ts'
import type { InBoth, Language } from './language.ts'
import { greeting, type MailPart as Part } from './mail-part.ts'
import { askedPart, decidedPart } from './self-nomination-mail.ts'

/** `calendar`: an entry for calendars, as a file of its own. */
export type MailText = { readonly subject: string; readonly text: string; readonly calendar?: string }

/** @param link stands on a line of its own; null says that it is not kept any more. */
export function mailText(facts: MailFacts, link: string | null): MailText {
  const [id, en] = [partOf(facts, link, 'id'), partOf(facts, link, 'en')]
  const parts = [...id.paragraphs, '-- --', ...en.paragraphs, '-- --', SIGNATURE]
  const calendar = 'event' in facts ? { calendar: eventCalendar(facts.event) } : {}
  return { subject: `${id.subject} / ${en.subject}`, text: `${parts.join('\n\n')}\n`, ...calendar }
}

const SIGNATURE =
  'Paritrana\nSurat ini dikirim oleh sistem; balasan tidak dibaca. / Sent by the system; replies are not read.'

function partOf(facts: MailFacts, link: string | null, language: Language): Part {
  if (facts.kind === 'stuck_digest') return digestPart(facts, language)
  if (facts.kind === 'file_reminder') return reminderPart(facts, language)
  if (facts.kind === 'nomination_moved') return nominationNewsPart(facts, language)
  if (facts.kind === 'outreach_nomination_reminder') return nominationReminderPart(facts, language)
  if (facts.kind === 'interview_invitation') return interviewLetterPart(facts, language)
  if (facts.kind === 'interview_unconfirmed') return interviewReminderPart(facts, language)
  if (facts.kind === 'clarification_asked') return clarificationPart(facts, language)
  if (facts.kind === 'objections_open') return objectionsOpenPart(facts, language)
  if (facts.kind === 'objection_answered') return objectionAnsweredPart(facts, language)
  if (facts.kind === 'ledger_note') return ledgerNotePart(facts, link ?? noLink[language], language)
  if ('event' in facts) return outreachLetterPart(facts, link ?? noLink[language], language)
  if (facts.kind === 'self_nomination_asked') return askedPart(facts, link ?? noLink[language], language)
  if (facts.kind === 'self_nomination_decided') return decidedPart(facts, language)
  if (facts.kind === 'files_overdue') return overduePart(facts, language)
  const { subject, text, after } = words[facts.kind][language]
  const name = facts.name
  const at = facts.kind === 'password_changed' ? facts.at : facts.until
  const when = writtenInstant(at, 'WIB', language).replaceAll('\u00A0', ' ')
  const linkLine = facts.kind === 'password_changed' ? [] : [link ?? noLink[language]]
  return { subject, paragraphs: [greeting[language](name), text(when), ...linkLine, after(when)] }
}

function digestPart({ name, season, day, lines }: StuckDigest, language: Language): Part {
  const isId = language === 'id'
  const waiting = lines.reduce((sum, { count }) => sum + count, 0)
  const when = dayWithWeekday(day, language)
  const listed = lines.map(({ state, count, oldestDays }) => {
    const word = isNominationState(state) ? nominationStates[language][state] : state
    return isId ? `- ${word}: ${count}, terlama ${oldestDays} hari` : `- ${word}: ${count}, oldest ${oldestDays} days`
  })
  return isId
    ? {
        subject: `${waiting} usulan menunggu: ${season}`,
        paragraphs: [
          greeting.id(name),
          `Sampai ${when}, ${waiting} usulan ${season} menunggu seseorang:`,
          listed.join('\n'),
          'Siapa yang harus bertindak tertulis di halaman "Macet di mana".',
        ],
      }
    : {
        subject: `${waiting} nominations wait: ${season}`,
        paragraphs: [
          greeting.en(name),
          `As of ${when}, ${waiting} nominations of ${season} wait for somebody:`,
          listed.join('\n'),
          'Who must act stands on the page "Where it is stuck".',
        ],
      }
}

function reminderPart({ name, candidate, about, at, zone }: FileReminder, language: Language): Part {
  const when = at && inAllZones(at, zone, language).replaceAll('\u00A0', ' ')
  const isClosing = about === 'closing'
  if (language === 'id')
    return {
      subject: isClosing ? `Berkas ${candidate} belum diserahkan` : `Perbaikan berkas ${candidate} ditunggu`,
      paragraphs: [
        greeting.id(name),
        isClosing
          ? `Berkas ${candidate} masih draf.${when === null ? '' : ` Pengusulan ditutup ${when}.`}`
          : `Berkas ${candidate} dikembalikan dengan temuan.${when === null ? '' : ` Perbaikan diserahkan paling lambat ${when}.`}`,
        'Yang belum lengkap dan yang diminta tertulis di halaman berkas.',
      ],
    }
  return {
    subject: isClosing ? `The file of ${candidate} is not handed in yet` : `Corrections of ${candidate} are expected`,
    paragraphs: [
      greeting.en(name),
      isClosing
        ? `The file of ${candidate} is still a draft.${when === null ? '' : ` Nominations close ${when}.`}`
        : `The file of ${candidate} was returned with findings.${when === null ? '' : ` The corrections are to be handed in by ${when}.`}`,
      'What is missing and what is asked stands on the page of the file.',
    ],
  }
}

function overduePart({ name, season, day, files, more }: FilesOverdue, language: Language): Part {
  const isId = language === 'id'
  const count = files.length + more
  const when = dayWithWeekday(day, language)
  const listed = files.map(({ candidate, state, workdays }) => {
    const word = isNominationState(state) ? nominationStates[language][state] : state
    return isId
      ? `- ${candidate} (${word}): lewat ${workdays} hari kerja`
      : `- ${candidate} (${word}): ${workdays} working ${workdays === 1 ? 'day' : 'days'} over`
  })
  const rest = more === 0 ? [] : [isId ? `- dan ${more} lagi` : `- and ${more} more`]
  return isId
    ? {
        subject: `${count} usulan terlambat: ${season}`,
        paragraphs: [
          greeting.id(name),
          `Sampai ${when}, usulan berikut dari ${season} menunggu lebih lama daripada seharusnya:`,
          [...listed, ...rest].join('\n'),
          'Siapa yang harus bertindak tertulis di halaman "Macet di mana". Tiap usulan disampaikan satu kali untuk tiap langkahnya.',
        ],
      }
    : {
        subject: `${count} ${count === 1 ? 'nomination is' : 'nominations are'} overdue: ${season}`,
        paragraphs: [
          greeting.en(name),
          `As of ${when}, these nominations of ${season} have waited longer than they should:`,
          [...listed, ...rest].join('\n'),
          'Who must act stands on the page "Where it is stuck". Each is told once for each of its steps.',
        ],
      }
}

function isNominationState(text: string): text is NominationState {
  return NOMINATION_STATES.some((state) => state === text)
}

const noLink = {
  id: '[Tautan tidak disimpan lagi.]',
  en: '[The link is not kept any more.]',
}

type Words = { readonly subject: string; text(when: string): string; after(when: string): string }

const words: Readonly<Record<'invitation' | 'recovery' | 'password_changed', InBoth<Words>>> = {
  invitation: {
    id: {
      subject: 'Undangan ke Paritrana',
      text: () =>
        'Sekretariat panitia mengundang Anda ke Paritrana, sistem penilaian Paritrana Award. Buka tautan di bawah ini untuk memilih kata sandi dan masuk.',
      after: (when) =>
        `Tautan ini berlaku satu kali, sampai ${when}. Jangan diteruskan: siapa yang membukanya masuk sebagai Anda. Bila Anda tidak merasa diundang, abaikan surat ini.`,
    },
    en: {
      subject: 'Invitation to Paritrana',
      text: () =>
        "The committee's secretariat invites you to Paritrana, the system in which the Paritrana Award is judged. Open the link below to choose a password and sign in.",
      after: (when) =>
        `The link works once, until ${when}. Do not pass it on: whoever opens it signs in as you. If you did not expect an invitation, ignore this mail.`,
    },
  },
  recovery: {
    id: {
      subject: 'Kata sandi baru untuk Paritrana',
      text: () => 'Kata sandi baru diminta untuk akun Anda. Bila Anda yang meminta, buka tautan di bawah ini.',
      after: (when) =>
        `Tautan ini berlaku satu kali, sampai ${when}. Bila Anda tidak meminta apa pun, abaikan surat ini; kata sandi Anda tetap berlaku.`,
    },
    en: {
      subject: 'A new password for Paritrana',
      text: () => 'A new password was asked for your account. If it was you, open the link below.',
      after: (when) =>
        `The link works once, until ${when}. If you asked for nothing, ignore this mail; your password stays as it is.`,
    },
  },
  password_changed: {
    id: {
      subject: 'Kata sandi Paritrana Anda diganti',
      text: (when) => `Kata sandi akun Anda diganti pada ${when}. Perangkat lain sudah dikeluarkan.`,
      after: () =>
        'Bila bukan Anda yang menggantinya, segera minta kata sandi baru lewat "Lupa kata sandi" di halaman masuk dan hubungi sekretariat panitia.',
    },
    en: {
      subject: 'Your Paritrana password was changed',
      text: (when) => `The password of your account was changed on ${when}. Other devices have been signed out.`,
      after: () =>
        'If it was not you, ask for a new password at once through "Forgotten password" on the sign-in page, and tell the secretariat.',
    },
  },
}

const id = {
  title: 'Surat keluar',
  lede: 'Semua surat dari sistem, yang terbaru di atas.',
  sends: 'Surat dikirim lewat server surat kantor.',
  sendsNot:
    'Server surat belum diatur (SMTP_URL), jadi surat menunggu di sini. Serahkan sendiri tautannya kepada penerima.',
  empty: 'Belum ada surat',
  emptyText: 'Undangan dan surat lain tampil di sini begitu ditulis.',
  to: 'Kepada',
  subject: 'Perihal',
  written: 'Ditulis',
  state: 'Keadaan',
  tries: 'Percobaan',
  nextTry: 'Dicoba lagi',
  expires: 'Berlaku sampai',
  sentAt: 'Terkirim',
  givenUpAt: 'Dihentikan',
  states: { sent: 'Terkirim', given_up: 'Tidak terkirim', waiting: 'Menunggu' } satisfies Record<MailState, string>,
  reason: 'Alasan',
  refusals: {
    busy: 'Server surat meminta dicoba lagi nanti.',
    unreachable: 'Server surat tidak menjawab.',
    login_failed: 'Server surat menolak nama atau kata sandi pada SMTP_URL.',
    rejected: 'Server surat menolak surat ini.',
    expired: 'Tidak terkirim sampai masa berlakunya habis.',
    replaced: 'Sudah diganti surat yang lebih baru atau tidak diperlukan lagi.',
  } satisfies Record<MailRefusal['code'], string>,
  serverSaid: 'Kata server',
  text: 'Isi surat',
  linkHidden: '[tautan]',
  readLink: 'Tampilkan tautan',
  readLinkWhy:
    'Siapa yang memegang tautan ini masuk sebagai penerimanya. Serahkan hanya kepada orangnya. Bahwa Anda melihatnya akan dicatat di halaman ini.',
  link: 'Tautan',
  readings: 'Tautan dilihat oleh',
}

const en: typeof id = {
  title: 'Outbox',
  lede: 'Every mail of the system, newest first.',
  sends: "Mail is sent through the office's mail server.",
  sendsNot: 'No mail server is set (SMTP_URL), so mail waits here. Hand its links over yourself.',
  empty: 'No mail yet',
  emptyText: 'Invitations and other mail appear here as soon as they are written.',
  to: 'To',
  subject: 'Subject',
  written: 'Written',
  state: 'State',
  tries: 'Tries',
  nextTry: 'Next try',
  expires: 'Of use until',
  sentAt: 'Sent',
  givenUpAt: 'Given up',
  states: { sent: 'Sent', given_up: 'Not sent', waiting: 'Waiting' },
  reason: 'Reason',
  refusals: {
    busy: 'The mail server asks to try again later.',
    unreachable: 'The mail server does not answer.',
    login_failed: 'The mail server refuses the name or the password in SMTP_URL.',
    rejected: 'The mail server refuses this mail.',
    expired: 'Not sent before it was of no more use.',
    replaced: 'Replaced by a newer mail, or not needed any more.',
  },
  serverSaid: 'The server says',
  text: 'Text of the mail',
  linkHidden: '[link]',
  readLink: 'Show the link',
  readLinkWhy:
    'Whoever holds this link signs in as the person it is for. Give it to nobody else. That you have seen it will be noted on this page.',
  link: 'Link',
  readings: 'The link was seen by',
}

export type OutboxWords = typeof id
export const outboxWords: InBoth<OutboxWords> = { id, en }
