/** What the candidate's people are told when their nomination moves: the receipt of a hand-in, what is asked, the outcome. */
import { NOMINATION_STATES, type NominationState } from '../award/nomination/nomination-states.ts'
import type { NominationNews } from '../award/people/mail.ts'
import { inAllZones } from './deadlines.ts'
import type { Language } from './language.ts'
import { greeting, type MailPart as Part } from './mail-part.ts'
import { nominationStates, nominationTurns } from './nomination.ts'

export function nominationNewsPart(news: NominationNews, language: Language): Part {
  const isId = language === 'id'
  const { name, candidate, category, season, reason, fingerprint, dueAt } = news
  const state = NOMINATION_STATES.find((known) => known === news.state)
  const when = plain(inAllZones(news.at, news.zone, language))
  const word = state ? nominationStates[language][state] : news.state
  const due = dueAt && plain(inAllZones(dueAt, news.zone, language))
  return {
    subject: subjectOf(candidate, word, { language, isReceipt: fingerprint !== null }),
    paragraphs: isId
      ? [
          greeting.id(name),
          `Usulan ${candidate} untuk ${category}, ${season}: ${word}, ${when}.`,
          ...(fingerprint ? [`Surat ini tanda terimanya. Sidik isi berkas yang diserahkan: ${fingerprint}`] : []),
          ...(reason ? [`Alasan: ${reason}`] : []),
          ...(due ? [`Perbaikan diserahkan paling lambat ${due}.`] : []),
          ...nextOf(state, language),
          'Berkas selengkapnya ada di Paritrana, di "Berkas saya".',
        ]
      : [
          greeting.en(name),
          `Nomination of ${candidate} for ${category}, ${season}: ${word}, ${when}.`,
          ...(fingerprint ? [`This mail is its receipt. Fingerprint of what was handed in: ${fingerprint}`] : []),
          ...(reason ? [`Reason: ${reason}`] : []),
          ...(due ? [`The corrections are to be handed in by ${due}.`] : []),
          ...nextOf(state, language),
          'The whole file is in Paritrana, under "My files".',
        ],
  }
}

function subjectOf(
  candidate: string,
  word: string,
  { language, isReceipt }: { readonly language: Language; readonly isReceipt: boolean },
): string {
  if (language === 'id') return isReceipt ? `Tanda terima berkas ${candidate}` : `Usulan ${candidate}: ${word}`
  return isReceipt ? `Receipt for the file of ${candidate}` : `Nomination of ${candidate}: ${word}`
}

/** Whose turn it is, in the words of the page. */
function nextOf(state: NominationState | undefined, language: Language): readonly string[] {
  return state ? [nominationTurns[language][state]] : []
}

/** Mail programs show a hard space as one never knows what. */
function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ')
}
