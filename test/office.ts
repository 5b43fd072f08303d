/** A site of an office without a demo: one administrator, a mail server, and a clock that a test may set. */
import { instant, type Instant } from '../src/award/units/dates.ts'
import { minutesLater } from '../src/award/units/elapsed.ts'
import { carryOutRecovery } from '../src/actions/recover-account.ts'
import { sendNextMail } from '../src/actions/send-mail.ts'
import { openSmtp } from '../src/platform/smtp.ts'
import type { Database } from '../src/store/db.ts'
import { type HttpVisitor, newHttpVisitor } from './http-visitor.ts'
import { emptyWorld, NOW, PASSWORD } from './judged-season.ts'
import { type MailServer, type Refusal, startMailServer } from './mail-server.ts'
import { startSite, type TestSite } from './site.ts'

export const ADMINISTRATOR = 'admin@uji.example'

const recoveryLink = (token: string) => `http://paritrana.example/sandi-baru/${token}`

export type Office = {
  readonly site: TestSite
  readonly db: Database
  readonly mail: MailServer
  now(): Instant
  /** Sets the clock, forwards or backwards. */
  pass(minutes: number): void
  /** Sends what is due and hands back the links of the mails that arrived, newest last. */
  post(): Promise<readonly string[]>
  visitor(): HttpVisitor
  /** A visitor who signed in; the password is the administrator's unless said otherwise. */
  signedIn(email?: string, password?: string): Promise<HttpVisitor>
  end(): Promise<void>
}

type Settings = { readonly sendsMail?: boolean; readonly refuses?: (to: string) => Refusal | null }

export async function openOffice(settings: Settings = {}): Promise<Office> {
  const world = await emptyWorld()
  const mail = await startMailServer(settings.refuses)
  const time = { now: instant(NOW) }
  const clock = { now: () => time.now }
  const sendsMail = settings.sendsMail ?? true
  const site = await startSite({ url: world.url, drop: world.end }, { clock, demoAllowed: false, sendsMail })
  const smtp = openSmtp({ url: mail.url, from: 'paritrana@paritrana.example' })
  const visitor = () => newHttpVisitor(site.origin)
  return {
    site,
    db: world.db,
    mail,
    now: () => time.now,
    pass: (minutes) => void (time.now = minutesLater(time.now, minutes)),
    async post() {
      while (await carryOutRecovery({ db: world.db, clock, recoveryLink }));
      while ((await sendNextMail({ db: world.db, clock, smtp })) !== null);
      return mail.received.flatMap(({ text }) => /^http:\/\/paritrana\.example(\/\S+)$/m.exec(text)?.[1] ?? [])
    },
    visitor,
    async signedIn(email = ADMINISTRATOR, password = PASSWORD) {
      const comer = visitor()
      await comer.get('/masuk')
      const { status } = await comer.post('/masuk', { surel: email, sandi: password })
      if (status !== 303) throw new Error(`${email} cannot sign in: ${status}`)
      return comer
    },
    async end() {
      await mail.close()
      await site.end()
    },
  }
}

/** The page as a reader sees it, without marks. */
export function readable(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replace(/[\s\u00A0]+/g, ' ')
}
