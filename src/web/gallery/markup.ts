/** What every page of ours promises, read from its markup: one h1, bound labels, unique ids, nothing inline. */

/** Every promise broken by this page, as a sentence; empty when all hold. */
export function brokenPromises(html: string, language: string): readonly string[] {
  return [
    ...frame(html, language),
    ...labels(html),
    ...repeatedIds(html),
    ...deadReferences(html),
    ...inline(html),
    ...links(html),
    ...forms(html),
  ]
}

function frame(html: string, language: string): readonly string[] {
  const h1 = count(html, /<h1[\s>]/g)
  return [
    ...(h1 === 1 ? [] : [`has ${h1} h1 instead of one`]),
    ...(html.startsWith('<!doctype html><html ') ? [] : ['does not begin with a doctype']),
    ...(html.includes(`<html lang="${language}"`) ? [] : [`is not marked as ${language}`]),
    ...(/<title>[^<]{3,} - Paritrana<\/title>/.test(html) ? [] : ['has no title of its own']),
    ...(/undefined|NaN|\[object/.test(html) ? ['prints a hole of the program'] : []),
  ]
}

function labels(html: string): readonly string[] {
  const bound = new Set(values(html, /<label for="([^"]+)"/g))
  return tags(html, /<(?:input|select|textarea)\b[^>]*>/g)
    .filter((tag) => !tag.includes('type="hidden"'))
    .filter((tag) => !bound.has(attribute(tag, 'id') ?? ''))
    .map((tag) => `has an input without a label: ${tag}`)
}

function repeatedIds(html: string): readonly string[] {
  const ids = values(html, / id="([^"]*)"/g)
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `uses the id ${id} twice`)
}

/** Ids that something points to must exist on the page. */
function deadReferences(html: string): readonly string[] {
  const ids = new Set(values(html, / id="([^"]*)"/g))
  const pointers = [
    ...values(html, / aria-(?:labelledby|describedby)="([^"]*)"/g).flatMap((list) => list.split(' ')),
    ...values(html, /<label for="([^"]+)"/g),
    ...values(html, / href="#([^"]*)"/g),
    ...values(html, / popovertarget="([^"]*)"/g),
  ]
  return pointers.filter((pointer) => !ids.has(pointer)).map((pointer) => `points to #${pointer}, which is not there`)
}

/** The one script a page may have: an island of ours in its head, a file of its own. */
const ISLAND = /<script type="module" src="\/aset\/[\w.-]+\.js"><\/script>(?=.*<\/head>)/s

function inline(html: string): readonly string[] {
  return [
    ...(/\sstyle=/.test(html) ? ['has an inline style'] : []),
    ...(/<style[\s>]/.test(html) ? ['has a style element'] : []),
    ...(/<script[\s>]/.test(html.replace(ISLAND, '')) ? ['has a script'] : []),
    ...(/\son[a-z]+="/.test(html) ? ['has an inline handler'] : []),
  ]
}

function links(html: string): readonly string[] {
  return tags(html, /<a\b[^>]*>.*?<\/a>/gs)
    .filter((tag) => !attribute(tag, 'href') || tag.replace(/<[^>]*>/g, '').trim() === '')
    .map((tag) => `has an empty link: ${tag}`)
}

function forms(html: string): readonly string[] {
  return tags(html, /<form\b[^>]*method="post"[^>]*>.*?<\/form>/gs)
    .filter((form) => !/<input type="hidden" name="antiForgery" value="[^"]+"/.test(form))
    .map((form) => `has a post form without the anti-forgery field: ${form.slice(0, 80)}`)
}

function count(html: string, pattern: RegExp): number {
  return [...html.matchAll(pattern)].length
}

function tags(html: string, pattern: RegExp): readonly string[] {
  return [...html.matchAll(pattern)].map((match) => match[0])
}

function values(html: string, pattern: RegExp): readonly string[] {
  return [...html.matchAll(pattern)].map((match) => match[1] ?? '')
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? null
}
