/** Programmes for vulnerable workers that others paid, as reported: the list that comes with the program. */
import { fileURLToPath } from 'node:url'
import { assert } from '../award/result.ts'
import { readSheetFile } from '../platform/sheets/read-sheet.ts'

const FILE = fileURLToPath(new URL('../../reference/vulnerable_worker_programmes.csv', import.meta.url))
const COLUMNS = ['code', 'name', 'level', 'year', 'fund', 'heads', 'budget_idr', 'months_at_16800', 'source', 'note']

/** What a source does not print is null. */
export type PaidProgramme = {
  readonly placeCode: string
  readonly placeName: string
  readonly year: number
  readonly fund: string
  readonly heads: number | null
  readonly budgetRupiah: number | null
  /** Budget by heads and 16,800, with two decimals; computed. */
  readonly months: string | null
  /** An address, or the name of the paper. */
  readonly source: string
}

let read: Promise<readonly PaidProgramme[]> | undefined

/** Read once: it never changes while the program runs. A broken file is a broken program. */
export function paidProgrammes(): Promise<readonly PaidProgramme[]> {
  return (read ??= readPaid())
}

async function readPaid(): Promise<readonly PaidProgramme[]> {
  const sheet = await readSheetFile(FILE)
  assert(sheet.ok, 'the list of paid programmes can be read')
  const [head, ...rows] = sheet.value.rows
  assert(
    COLUMNS.every((name, at) => head?.cells[at] === name),
    'the list of paid programmes has its columns',
  )
  return rows.map(({ cells }) => {
    const [placeCode = '', placeName = '', , year = '', fund = '', heads = '', budget = '', months = '', source = ''] =
      cells
    return {
      placeCode,
      placeName,
      year: Number(year),
      fund,
      heads: heads === '' ? null : Number(heads),
      budgetRupiah: budget === '' ? null : Number(budget),
      months: months === '' ? null : months,
      source,
    }
  })
}
