/** What PostgreSQL alone does in the same minute: one row, one durable transaction, as often as it can. */
import { Client } from 'pg'
import { quantile } from './figures.ts'

/** @param url of the owner, who may make and drop the table. */
export async function rawInserts(
  url: string,
  connections: number,
  forMs: number,
): Promise<{ readonly perSecond: number; readonly p99Ms: number }> {
  const clients = Array.from({ length: connections }, () => new Client({ connectionString: url }))
  await Promise.all(clients.map((client) => client.connect()))
  const [first] = clients
  await first?.query('create table raw_insert (id bigserial primary key, mark integer not null, comment text not null)')
  const latencies: number[] = []
  const begun = performance.now()
  await Promise.all(
    clients.map(async (client) => {
      for (let now = performance.now(); now - begun < forMs;) {
        await client.query('insert into raw_insert (mark, comment) values ($1, $2)', [8750, 'catatan'])
        const after = performance.now()
        latencies.push(after - now)
        now = after
      }
    }),
  )
  const wallMs = performance.now() - begun
  await first?.query('drop table raw_insert')
  await Promise.all(clients.map((client) => client.end()))
  const sorted = latencies.toSorted((a, b) => a - b)
  return { perSecond: (sorted.length / wallMs) * 1000, p99Ms: quantile(sorted, 0.99) }
}
