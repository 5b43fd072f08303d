/** One language's half of a mail. */

export type MailPart = { readonly subject: string; readonly paragraphs: readonly string[] }

export const greeting = {
  id: (name: string) => `Yth. ${name},`,
  en: (name: string) => `Dear ${name},`,
}
