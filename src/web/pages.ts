/** Long lists, fifty rows a page. */
import type { PagerView } from './components/pager.tsx'

export const ROWS_A_PAGE = 50
export const PAGE_QUERY = 'halaman'

export type PageOfRows<Row> = { readonly rows: readonly Row[]; readonly pager: PagerView; readonly first: number }

/** @param wanted counts from 1; beyond the ends the nearest page is given. */
export function pageOf<Row>(rows: readonly Row[], wanted: number, path: string): PageOfRows<Row> {
  const pages = Math.max(1, Math.ceil(rows.length / ROWS_A_PAGE))
  const page = Math.min(Math.max(1, wanted), pages)
  const first = (page - 1) * ROWS_A_PAGE
  const pathOf = (number: number) => (number === 1 ? path : `${path}?${PAGE_QUERY}=${number}`)
  return {
    rows: rows.slice(first, first + ROWS_A_PAGE),
    first,
    pager: { page, pages, previous: page > 1 ? pathOf(page - 1) : null, next: page < pages ? pathOf(page + 1) : null },
  }
}

export function wantedPage(url: URL): number {
  const wanted = Number(url.searchParams.get(PAGE_QUERY) ?? '1')
  return Number.isSafeInteger(wanted) ? wanted : 1
}
