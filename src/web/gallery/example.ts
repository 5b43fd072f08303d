/** An example of a page: a name for the picture, and the page drawn in any frame. */
import type { VNode } from 'preact'
import type { Frame } from '../layout/frame.ts'

export type Examples = {
  /** The page's file name without `.page.tsx`. */
  readonly page: string
  readonly examples: Readonly<Record<string, (frame: Frame) => VNode>>
}
