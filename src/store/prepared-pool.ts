/**
 * The driver's pool, with every question prepared once a connection: PostgreSQL then plans it once and not at each asking.
 * The beginning of a transaction travels together with its first questions.
 */
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type { Pool, PoolClient, Submittable } from 'pg'

/** A text may hold a list of any length; past this many different ones the rest is asked without preparing. */
const PREPARED_MAX = 500
/** What writes one row is short and always the same; what writes many differs with their number. */
const WRITING_LENGTH_MAX = 900

export function preparedPool(pool: Pool): PostgresPool {
  const names = new Map<string, string>()
  const wrapped = new WeakMap<PoolClient, PostgresPoolClient>()

  function nameOf(text: string): string | undefined {
    const known = names.get(text)
    if (known !== undefined || !isPlanned(text) || names.size >= PREPARED_MAX) return known
    const name = `q${names.size}`
    names.set(text, name)
    return name
  }

  function preparing(client: PoolClient): PostgresPoolClient {
    /** The answer to `begin`, while it is still to come. */
    let beginning: Promise<unknown> | null = null
    /** Whether something waits for that answer; then whatever is asked after it waits too, and the order stays. */
    let isWaitedFor = false
    function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>
    function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
    function query(asked: unknown, values: readonly unknown[] = []): unknown {
      if (typeof asked !== 'string') return client.query(asked as Submittable)
      if (asked === BEGIN) return begin()
      const name = nameOf(asked)
      const send = () => client.query({ text: asked, values: [...values], ...(name === undefined ? {} : { name }) })
      if (beginning === null) return send()
      // What writes waits: without a transaction it would stay.
      isWaitedFor ||= !asked.startsWith('select')
      return isWaitedFor ? beginning.then(send) : together(send(), beginning)
    }
    function begin(): Promise<PostgresQueryResult<never>> {
      isWaitedFor = false
      beginning = begun()
      // Whoever asks next is told; a transaction in which nobody asks anything has nothing to lose.
      beginning.catch(() => undefined)
      return Promise.resolve({ command: 'SELECT', rowCount: 0, rows: [] })
    }
    async function begun(): Promise<void> {
      await client.query({ text: BEGIN, name: BEGIN })
      beginning = null
    }
    return { query, release: (destroy) => client.release(destroy) }
  }

  return {
    options: {},
    async connect() {
      const client = await pool.connect()
      const known = wrapped.get(client) ?? preparing(client)
      wrapped.set(client, known)
      return known
    },
    end: () => pool.end(),
  }
}

const BEGIN = 'begin'

async function together<Answer>(asked: Promise<Answer>, begun: Promise<unknown>): Promise<Answer> {
  const [answer] = await Promise.all([asked, begun])
  return answer
}

function isPlanned(text: string): boolean {
  return text.startsWith('select') || (/^(insert|update|with) /.test(text) && text.length <= WRITING_LENGTH_MAX)
}
