/** Long lists, fifty rows a page. */
import type { PagerView } from './components/pager.tsx'

export const ROWS_A_PAGE = 50
export const PAGE_QUERY = 'halaman'

export type PageOfRows<Row> = { readonly rows: readonly Row[]; readonly pager: PagerView; readonly first: number }

/** @param wanted counts from 1; beyond the ends the nearest page is given. */
export function pageOf<Row>(rows: readonly Row[], wanted: number, path: string): PageOfRows<Row> {
  const { first, pager } = rowsOfPage(rows.length, wanted, path)
  return { rows: rows.slice(first, first + ROWS_A_PAGE), first, pager }
}

/** The same for a list that is not read whole: `first` is the first row to ask for, counted from 0. */
export function rowsOfPage(
  rows: number,
  wanted: number,
  path: string,
): { readonly first: number; readonly pager: PagerView } {
  const pages = Math.max(1, Math.ceil(rows / ROWS_A_PAGE))
  const page = Math.min(Math.max(1, wanted), pages)
  const pathOf = (number: number) =>
    number === 1 ? path : `${path}${path.includes('?') ? '&' : '?'}${PAGE_QUERY}=${number}`
  const previous = page > 1 ? pathOf(page - 1) : null
  const next = page < pages ? pathOf(page + 1) : null
  return { first: (page - 1) * ROWS_A_PAGE, pager: { page, pages, previous, next } }
}

export function wantedPage(url: URL): number {
  const wanted = Number(url.searchParams.get(PAGE_QUERY) ?? '1')
  return Number.isSafeInteger(wanted) ? wanted : 1
}
