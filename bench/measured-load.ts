/** One load in rounds, each beside a round of the floor, so that the ratio holds on another machine and another day. */
import { loadavg } from 'node:os'
import { gzipSync, gunzipSync } from 'node:zlib'
import { type LoadFigure, quantile, spread } from './figures.ts'
import { type Answer, asked, type Client, drive } from './load.ts'
import type { MeasuredProcess } from './measured-process.ts'
import { familyCpuMs } from './process-family-cpu.ts'

/** `warmMs`: a server that has just met a page compiles its code while it answers, on threads that count too. */
export type Effort = { readonly rounds: number; readonly roundMs: number; readonly warmMs: number }

export type Measuring = {
  readonly floor: MeasuredProcess
  readonly server: MeasuredProcess
  readonly postmaster: number
  readonly effort: Effort
}

type Load = Pick<LoadFigure, 'name' | 'goal' | 'peer' | 'note'> & {
  readonly clients: readonly Client[]
  /** How many answers make one request of the figure: ten pages of a long list. */
  readonly answersARequest?: number
}

type Round = Awaited<ReturnType<typeof measuredRound>>

export async function measureLoad({ floor, server, postmaster, effort }: Measuring, load: Load): Promise<LoadFigure> {
  const { clients, answersARequest = 1, name, goal, peer, note } = load
  const before = loadavg()[0] ?? 0
  const size = await sizeOf(server.address, clients)
  await drive(floor.address, floorClients(clients.length), effort.roundMs)
  await drive(server.address, clients, effort.warmMs)
  const rounds: (Round & { floorCpuMs: number })[] = []
  for (let round = 0; round < effort.rounds; round++) {
    const bare = await measuredRound(floor, null, floorClients(clients.length), effort.roundMs / 4)
    rounds.push({ ...(await measuredRound(server, postmaster, clients, effort.roundMs)), floorCpuMs: bare.cpuMs })
  }
  const latencies = rounds.flatMap((round) => round.latenciesMs).toSorted((a, b) => a - b)
  const database = rounds.flatMap((round) => (round.databaseCpuMs === null ? [] : [round.databaseCpuMs]))
  return {
    name,
    goal,
    peer,
    note,
    rounds: rounds.length,
    connections: clients.length,
    requests: latencies.length / answersARequest,
    cpuMs: spread(rounds.map((round) => round.cpuMs * answersARequest)),
    databaseCpuMs: database.length > 0 ? spread(database.map((cpuMs) => cpuMs * answersARequest)) : null,
    requestsPerSecond: spread(rounds.map((round) => round.perSecond / answersARequest)),
    p50Ms: quantile(latencies, 0.5),
    p99Ms: quantile(latencies, 0.99),
    timesTheFloor: spread(rounds.map((round) => (round.cpuMs * answersARequest) / round.floorCpuMs)),
    ...size,
    loadAverage: [before, loadavg()[0] ?? 0],
  }
}

async function measuredRound(
  process: MeasuredProcess,
  postmaster: number | null,
  clients: readonly Client[],
  forMs: number,
) {
  const familyBefore = postmaster === null ? null : familyCpuMs(postmaster)
  const before = await process.cpuMs()
  const { requests, wallMs, latenciesMs } = await drive(process.address, clients, forMs)
  const cpuMs = (await process.cpuMs()) - before
  const familyAfter = postmaster === null ? null : familyCpuMs(postmaster)
  return {
    latenciesMs,
    cpuMs: cpuMs / requests,
    databaseCpuMs: familyBefore === null || familyAfter === null ? null : (familyAfter - familyBefore) / requests,
    perSecond: (requests / wallMs) * 1000,
  }
}

function floorClients(count: number): readonly Client[] {
  return Array.from({ length: count }, () => ({ next: () => ({ path: '/' }), check: isTwoBytes }))
}

function isTwoBytes({ body }: Answer): void {
  if (body.toString() !== 'ok') throw new Error('the floor answers two bytes')
}

/** Of the first answer: the page's bytes, and those that travelled. */
async function sizeOf(address: string, [client]: readonly Client[]) {
  if (!client) throw new Error('a load has at least one client')
  const answer = await asked(address, client.next())
  client.check(answer)
  const zipped = answer.headers['content-encoding'] === 'gzip'
  const plain = zipped ? gunzipSync(answer.body) : answer.body
  return { bytes: plain.length, gzipBytes: zipped || plain.length === 0 ? answer.body.length : gzipSync(plain).length }
}
