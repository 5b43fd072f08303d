/** The name of an uploaded file as a page may show it: one line, and not endless. */
const LENGTH_MAX = 120

export function shownFileName(name: string): string {
  const clean = name.toWellFormed().replaceAll(/\p{Cc}+/gu, ' ')
  return clean.length > LENGTH_MAX ? `${clean.slice(0, LENGTH_MAX)}…` : clean
}
