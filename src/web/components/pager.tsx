/** Previous and next page of a long list; without script, so each is an ordinary link. */
import type { Language } from '../../wording/language.ts'
import { shellWords } from '../../wording/shell.ts'

export type PagerView = {
  readonly page: number
  readonly pages: number
  /** Null at either end. */
  readonly previous: string | null
  readonly next: string | null
}

export function Pager({ pager, language }: { readonly pager: PagerView; readonly language: Language }) {
  const words = shellWords[language]
  if (pager.pages < 2) return null
  return (
    <nav class="p-row p-mt-6" aria-label={words.pages}>
      {pager.previous && (
        <a class="ds-button" data-variant="secondary" rel="prev" href={pager.previous}>
          {words.previous}
        </a>
      )}
      <span class="p-small p-num">{words.pageOf(pager.page, pager.pages)}</span>
      {pager.next && (
        <a class="ds-button" data-variant="secondary" rel="next" href={pager.next}>
          {words.next}
        </a>
      )}
    </nav>
  )
}
