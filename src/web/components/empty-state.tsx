/** Nothing to show yet: what, why, and the next step. */
import type { ComponentChildren } from 'preact'

type EmptyStateProps = {
  readonly title: string
  readonly text: string
  readonly children?: ComponentChildren
}

export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div class="p-panel p-stack p-gap-3 p-max-44">
      <p class="p-h3">{title}</p>
      <p class="p-small">{text}</p>
      {children && <div class="p-row">{children}</div>}
    </div>
  )
}
