/** The form of a page as a browser would send it: every field with what stands in it, before somebody changes any. */

/** Throws where the page has no form that posts to `action`. */
export function fieldsOfForm(page: string, action: string): Record<string, string> {
  const forms = page.match(/<form\b[\s\S]*?<\/form>/g) ?? []
  const form = forms.find((text) => attribute(/^<form\b[^>]*>/.exec(text)?.[0] ?? '', 'action') === action)
  if (form === undefined) throw new Error(`no form of the page posts to ${action}`)
  return Object.fromEntries([...inputs(form), ...areas(form), ...choices(form)].filter(([name]) => name !== ''))
}

type Field = readonly [name: string, value: string]

function inputs(form: string): readonly Field[] {
  const tags = form.match(/<input\b(?:[^>"]|"[^"]*")*>/g) ?? []
  const sent = tags.filter((tag) => !/\stype="(?:file|submit)"/.test(tag))
  return sent
    .filter((tag) => !/\stype="(?:radio|checkbox)"/.test(tag) || /\schecked\b/.test(tag))
    .map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')])
}

function areas(form: string): readonly Field[] {
  return [...form.matchAll(/(<textarea\b[^>]*>)([\s\S]*?)<\/textarea>/g)].map(([, tag = '', text = '']) => [
    attribute(tag, 'name'),
    unescaped(text),
  ])
}

function choices(form: string): readonly Field[] {
  return [...form.matchAll(/(<select\b[^>]*>)([\s\S]*?)<\/select>/g)].map(([, tag = '', inside = '']) => {
    const options = inside.match(/<option\b[^>]*>/g) ?? []
    const chosen = options.find((option) => /\sselected\b/.test(option)) ?? options[0] ?? ''
    return [attribute(tag, 'name'), attribute(chosen, 'value')]
  })
}

function attribute(tag: string, name: string): string {
  return unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
}

function unescaped(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&') // prettier-ignore
}
