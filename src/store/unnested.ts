/** Many rows in one statement: a column is one array, however many rows it has. */
import { sql, type RawBuilder } from 'kysely'

/** @param columns what PostgreSQL calls the type of each; null stays null. */
export function unnested<Row extends object>(
  rows: readonly Row[],
  columns: Readonly<Record<keyof Row & string, string>>,
): RawBuilder<Row> {
  const names = Object.keys(columns) as (keyof Row & string)[]
  const arrays = names.map((name) => sql`${rows.map((row) => row[name])}::${sql.raw(columns[name])}[]`)
  return sql<Row>`(select * from unnest(${sql.join(arrays)}) as unnested(${sql.join(names.map((name) => sql.ref(name)))}))`
}
