/** Hands one mail to a mail server. What the server answers is a value: taken, later, or never. */
import { createTransport } from 'nodemailer'
import { isLoopback } from './config.ts'

export type OutgoingMail = {
  /** Becomes the message id, so that a mail handed over twice can be known as one. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  /** An entry for calendars (RFC 5545), attached as a file. */
  readonly calendar?: string
}

export type Delivery =
  | { readonly is: 'taken' }
  /** Worth another try: 4xx, nobody answers, or the login of ours is refused. `text` is what the server said, if anything. */
  | { readonly is: 'later'; readonly code: 'busy' | 'unreachable' | 'login_failed'; readonly text: string }
  /** 5xx to this sender, this address or this text: another try would be answered the same. */
  | { readonly is: 'never'; readonly code: 'rejected'; readonly text: string }

export type Smtp = {
  deliver(mail: OutgoingMail, signal?: AbortSignal): Promise<Delivery>
}

export type SmtpSettings = { readonly url: string; readonly from: string; readonly patienceMs?: number }

/** A server that hangs is left after this, whatever it sends in the meantime. */
const PATIENCE_MS = 30_000
const TEXT_CHARACTERS_MAX = 300

export function openSmtp({ url, from, patienceMs = PATIENCE_MS }: SmtpSettings): Smtp {
  const { username, hostname } = new URL(url)
  const transport = createTransport({
    url,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    dnsTimeout: patienceMs,
    // A name and password of ours never leave this machine in the clear.
    requireTLS: username !== '' && !isLoopback(hostname),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async deliver({ id, to, subject, text, calendar }, signal) {
      const patience = AbortSignal.timeout(patienceMs)
      try {
        await transport.sendMail({
          from: { name: 'Paritrana', address: from },
          to: { name: '', address: to },
          messageId: `<${id}@${from.split('@').at(-1)}>`,
          subject,
          text,
          ...(calendar === undefined ? {} : { attachments: [attachedCalendar(calendar)] }),
          headers: { 'Auto-Submitted': 'auto-generated' },
          signal: signal ? AbortSignal.any([patience, signal]) : patience,
        })
        return { is: 'taken' }
      } catch (error) {
        return deliveryOf(error)
      }
    },
  }
}

/** Published, not asked: nobody reads answers to the sender of our mails. */
function attachedCalendar(content: string) {
  return { filename: 'acara.ics', contentType: 'text/calendar; charset=utf-8; method=PUBLISH', content }
}

/** A refusal of the envelope or the text is about this mail; anything else is about the server and may pass. */
function deliveryOf(error: unknown): Delivery {
  if (!(error instanceof Error)) return { is: 'later', code: 'unreachable', text: '' }
  const { code, responseCode, response } = error as Error & { code?: string; responseCode?: number; response?: string }
  const text = plain(response ?? '')
  if (code === 'EAUTH') return { is: 'later', code: 'login_failed', text }
  if (responseCode === undefined) return { is: 'later', code: 'unreachable', text: plain(error.message) }
  const ofThisMail = code === 'EENVELOPE' || code === 'EMESSAGE'
  return ofThisMail && responseCode >= 500
    ? { is: 'never', code: 'rejected', text }
    : { is: 'later', code: 'busy', text }
}

/** One line without control characters: it is shown to people. */
function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, TEXT_CHARACTERS_MAX)
}
