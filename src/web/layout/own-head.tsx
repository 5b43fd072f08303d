/** A kept page of everybody's, under the head of one reader: the only part of a public page that differs between readers. */
import { renderToString } from 'preact-render-to-string'
import { assert } from '../../award/result.ts'
import type { Frame } from './frame.ts'
import { Head } from './head.tsx'

const BEGINS = '<header class="p-head">'
const ENDS = '</header>'

/** @param html a whole page of ours; text from people is escaped in it, so the first header is the page's own. */
export function aroundHead(html: string): readonly [before: string, after: string] {
  const begins = html.indexOf(BEGINS)
  const ends = html.indexOf(ENDS, begins)
  assert(begins >= 0 && ends > begins, 'every page has its head')
  return [html.slice(0, begins), html.slice(ends + ENDS.length)]
}

export function headOf(frame: Frame): string {
  return renderToString(<Head frame={frame} />)
}
