/** The line beside the buttons that says where the text is. */

export type StatusShape = 'done' | 'part' | 'wait' | 'stop'

export type StatusLine = { say(sentence: string, shape: StatusShape): void }

/** Read aloud is only what matters: trouble, and that it is over. "Saved" after every sentence would talk over the typing. */
export function statusLine(form: HTMLFormElement): StatusLine {
  const status = form.querySelector<HTMLElement>('.p-dock__state .p-status')
  let troubled = false
  return {
    say(sentence, shape) {
      if (!status || status.textContent === sentence) return
      const isTrouble = shape === 'wait' || shape === 'stop'
      const isNews = isTrouble || (troubled && shape === 'done')
      if (shape !== 'part') troubled = isTrouble
      status.parentElement?.setAttribute('aria-live', isNews ? 'polite' : 'off')
      status.dataset['is'] = shape
      status.textContent = sentence
    },
  }
}

/**
 * The sentence with `09.41` of today, `3 Februari 09.41` of another day, in place of `{jam}`.
 * @param at milliseconds of the device's own clock; its zone counts.
 */
export function timed(sentence: string, at: number): string {
  const then = new Date(at)
  const [hour, minute] = [then.getHours(), then.getMinutes()].map((part) => String(part).padStart(2, '0'))
  const isToday = then.toDateString() === new Date().toDateString()
  const language = document.documentElement.lang
  const date = isToday ? '' : `${then.toLocaleDateString(language, { day: 'numeric', month: 'long' })} `
  return sentence.replace('{jam}', `${date}${hour}.${minute}`)
}
