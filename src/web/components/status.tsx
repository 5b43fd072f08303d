/** A shape and a word, never colour alone: filled dot done, half dot in progress, dotted ring waiting, ring open, diamond stop. */
import type { ComponentChildren } from 'preact'

export type StatusShape = 'done' | 'part' | 'wait' | 'open' | 'stop'

export function Status({ is, children }: { readonly is: StatusShape; readonly children: ComponentChildren }) {
  return (
    <span class="p-status" data-is={is}>
      {children}
    </span>
  )
}
