/** The what-if in the browser: reads the form, answers by the same rules, writes each answer where the server wrote it. */
import { whatIfAnswers, type WhatIfAnswers, type WhatIfTexts } from '../../award/coverage/what-if-answers.ts'
import type { ValueFunction } from '../../award/rulebook/rulebook.ts'
import type { Fraction } from '../../award/units/fraction.ts'
import type { Language } from '../../wording/language.ts'
import { WHAT_IF_OUTPUTS, whatIfOutputs, whatIfWords } from '../../wording/what-if.ts'
import { WHAT_IF_NAMES } from './planner-names.ts'

/** A reader that speaks is told once the slider rests. */
const REST_MS = 600

export function startPlanner(form: HTMLFormElement): void {
  const language: Language = form.dataset['language'] === 'en' ? 'en' : 'id'
  const rule = form.dataset['rule'] === undefined ? null : (JSON.parse(form.dataset['rule']) as ValueFunction)
  let rest = 0

  function answer(): void {
    const answers = whatIfAnswers(textsOf(form))
    const outputs = whatIfOutputs(answers, rule, language)
    for (const name of WHAT_IF_OUTPUTS)
      for (const place of document.querySelectorAll(`[data-out="${name}"]`)) place.textContent = outputs[name]
    drawBar(answers)
    clearTimeout(rest)
    rest = window.setTimeout(() => say(`${whatIfWords[language].needed}: ${outputs.needed}. ${whatIfWords[language].cost}: ${outputs.cost}.`), REST_MS) // prettier-ignore
  }

  for (const holder of form.querySelectorAll<HTMLElement>('[data-slider]')) addSlider(holder, answer)
  for (const strip of form.querySelectorAll<HTMLElement>('[data-follow]')) strip.hidden = false
  form.addEventListener('input', answer)
}

function textsOf(form: HTMLFormElement): WhatIfTexts {
  const data = new FormData(form)
  const entries = Object.entries(WHAT_IF_NAMES).map(([field, name]) => [field, String(data.get(name) ?? '')])
  return Object.fromEntries(entries) as WhatIfTexts
}

/** A slider and its number say the same; the number may go beyond the slider. */
function addSlider(holder: HTMLElement, changed: () => void): void {
  const number = holder.querySelector('input')
  if (!number) return
  const slider = document.createElement('input')
  slider.type = 'range'
  slider.setAttribute('aria-label', holder.dataset['slider'] ?? '')
  slider.min = holder.dataset['min'] ?? '0'
  slider.max = holder.dataset['max'] ?? '100'
  slider.step = holder.dataset['step'] ?? '1'
  const follow = () => {
    const typed = number.value.trim()
    // A count has its separators of thousands, a percentage its comma.
    const isCount = /^\d{1,3}([.,]\d{3})+$/.test(typed)
    slider.value = isCount ? typed.replaceAll(/[.,]/g, '') : typed.replace(',', '.')
  }
  follow()
  number.addEventListener('input', follow)
  slider.addEventListener('input', (event) => {
    event.stopPropagation()
    number.value = slider.value.replace('.', ',')
    changed()
  })
  holder.append(slider)
}

function held(of: Fraction): string {
  return `${Math.min(100, Math.max(0, Number(of.numerator) / Number(of.denominator)))}%`
}

function drawBar({ gap, target }: WhatIfAnswers): void {
  const bar = document.querySelector('[data-bar]')
  if (!bar || !gap || !target) return
  bar.querySelector('.c-bar')?.setAttribute('width', held(gap.coverage))
  for (const line of bar.querySelectorAll('line')) for (const end of ['x1', 'x2']) line.setAttribute(end, held(target))
}

function say(sentence: string): void {
  const place = document.querySelector('[data-spoken]')
  if (place) place.textContent = sentence
}
