/** The opening of a page: where it belongs, the one h1 that states the finding, one paragraph. */
import type { ComponentChildren } from 'preact'

type PageHeadProps = {
  readonly eyebrow?: string
  readonly title: string
  readonly lede?: ComponentChildren
}

export function PageHead({ eyebrow, title, lede }: PageHeadProps) {
  return (
    <>
      {eyebrow && <p class="p-eyebrow">{eyebrow}</p>}
      <h1 class="p-title">{title}</h1>
      {lede && <p class="p-lede">{lede}</p>}
    </>
  )
}
