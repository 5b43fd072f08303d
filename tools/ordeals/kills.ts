/** Kills the real server and its PostgreSQL while eight assessors save and sign over HTTP; every promise must be kept. */
import { setTimeout as pause } from 'node:timers/promises'
import { SCORING } from '../../test/cast.ts'
import type { Random } from '../seeded-random.ts'
import { type KilledServer, startKilledServer } from './killed-server.ts'
import { type Ledger, openLedger, type Verdict, verdictOn } from './kills-ledger.ts'
import { candidateAt, makeMarkingSeason } from './marking-season.ts'
import type { Ordeal, OrdealOutcome, OrdealRun } from './ordeal.ts'
import { type Saving, startSaving } from './saving-assessor.ts'
import { untilServed } from './until-served.ts'

const KILLS = 20
const CANDIDATES = 6

export const kills: Ordeal = {
  name: 'kills',
  about: `${KILLS} times kill -9 of the server, PostgreSQL or one of its backends while eight assessors save and sign`,
  run: runKills,
}

async function runKills({ random, mayGoOn, say }: OrdealRun): Promise<OrdealOutcome> {
  const ledger = openLedger()
  const server = await startKilledServer((url) => makeMarkingSeason(url, CANDIDATES))
  const assessors = SCORING.map((seat) => saving(server, seat, random, ledger))
  const saves = () => ledger.acknowledged.length
  try {
    await untilServed(saves, SCORING.length)
    for (let kill = 0; kill < KILLS && mayGoOn(kill); kill++) {
      await pause(100 + random.whole(1_400))
      const victim = await server.kill(kill, random)
      // Somebody was served between any two kills, or the next one would prove nothing.
      await untilServed(saves, saves() + 1)
      say(`${kill + 1}. ${victim} killed; ${saves()} saves and ${ledger.signed.size} signatures acknowledged`)
    }
    await Promise.all(assessors.map((assessor) => assessor.stop()))
    return outcomeOf(await server.afterwards((db) => verdictOn(db, ledger)), ledger, server, say)
  } finally {
    await Promise.all(assessors.map((assessor) => assessor.stop()))
    await server.remove()
  }
}

function saving(server: KilledServer, seat: string, random: Random, ledger: Ledger): Saving {
  const [first = '', ...others] = Array.from({ length: CANDIDATES }, (_, place) => candidateAt(place))
  return startSaving({
    seat,
    candidates: [first, ...others],
    base: server.base,
    random,
    ledger,
    onTrouble: (sentence) => server.troubles.add(sentence),
  })
}

function outcomeOf(
  { lost, halfDone }: Verdict,
  ledger: Ledger,
  { killed, troubles }: KilledServer,
  say: (line: string) => void,
): OrdealOutcome {
  const acknowledged = ledger.acknowledged.length + ledger.signed.size
  say(`${acknowledged} acknowledged, ${lost.length} lost, ${halfDone.length} half done`)
  const failures = [
    ...lost.slice(0, 20).map((row) => `lost: ${row}`),
    ...halfDone.slice(0, 20).map((row) => `half done: ${row}`),
    ...[...troubles].slice(0, 20),
  ]
  const saves = ledger.acknowledged.length
  const counts = { saves, signatures: ledger.signed.size, lost: lost.length, halfDone: halfDone.length }
  return {
    counts: { ...counts, killedServer: killed.server, killedDatabase: killed.database, killedBackend: killed.backend },
    failures,
  }
}
