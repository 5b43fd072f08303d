/** Questions whose text never changes: building and compiling one each time costs more than sending it. */
import type { Compilable, CompiledQuery } from 'kysely'
import type { Db } from './db.ts'

type Asked = Readonly<Record<string, string | number | null | readonly string[]>>

/** Stands in a compiled question where a value goes at each asking. */
class Blank {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/**
 * @param build called once, with blanks for the values of `asked`: it may compare columns with them or write them, and nothing else. A
 *   question whose text depends on a value is not for here.
 */
export function compiledOnce<Values extends Asked, Row>(
  build: (db: Db, asked: Values) => Compilable<Row>,
): (db: Db, asked: Values) => Promise<readonly Row[]> {
  let known: CompiledQuery<Row> | undefined
  return async (db, asked) => {
    known ??= build(db, blanks<Values>()).compile()
    const parameters = known.parameters.map((value) => (value instanceof Blank ? asked[value.name] : value))
    return (await db.executeQuery<Row>({ ...known, parameters })).rows
  }
}

function blanks<Values extends Asked>(): Values {
  return new Proxy({}, { get: (_, name) => new Blank(String(name)) }) as Values
}
