/** A season of five hundred candidates, made through the real deeds: what the board counts is what the rows say. */
import { Client } from 'pg'
import { instant } from '../../src/award/units/dates.ts'
import { type Ask, type BoardComparison, comparedBoard } from '../../test/board-counts.ts'
import { KEY } from '../../test/cast.ts'
import { openSeason } from '../../test/judged-season.ts'
import { manyNominations } from '../../test/many-nominations.ts'
import { prepareNominating } from '../../test/nominating.ts'
import type { Ordeal } from './ordeal.ts'

export const BOARD_CANDIDATES = 500
/** Files are added in portions, so that the time that is given is kept. */
const PORTION = 25
/** Together they fill every bucket of ages, and one of them lies a second before midnight in Makassar. */
const MOMENTS = ['2026-03-10T03:00:00.000Z', '2026-03-17T15:59:59.000Z', '2026-03-24T03:00:00.000Z'].map(instant)

export const board: Ordeal = {
  name: 'board',
  about: `a season of ${BOARD_CANDIDATES} candidates through the real deeds; the board's counts are compared with SQL of their own`,
  async run({ random, mayGoOn, say }) {
    const season = await openSeason()
    const owner = new Client({ connectionString: season.url })
    await owner.connect()
    const ask: Ask = async (statement, values) =>
      (await owner.query<Record<string, unknown>>(statement, [...values])).rows
    try {
      const nominating = await prepareNominating(season)
      const atAllMoments = async () => {
        const compared: BoardComparison[] = []
        for (const now of MOMENTS) compared.push(await comparedBoard(season.db, ask, KEY, now))
        return compared
      }
      const failures: string[] = []
      let made = 0
      for (let round = 0; made < BOARD_CANDIDATES && mayGoOn(round); round++) {
        await manyNominations(season, nominating, Math.min(PORTION, BOARD_CANDIDATES - made), made)
        made += Math.min(PORTION, BOARD_CANDIDATES - made)
      }
      const compared = await atAllMoments()
      const differences = compared.flatMap((one) => one.differences)
      failures.push(...differences)
      // The three nominees of the cast stand beside them.
      const wrong = compared.find(({ nominations }) => nominations !== made + 3)
      if (wrong) failures.push(`${made + 3} nominations were made, the board counts ${wrong.nominations}`)
      if (made < BOARD_CANDIDATES) say(`only ${made} of ${BOARD_CANDIDATES} candidates: the time was over`)
      const candidate = await plantedWrongRow(ask, random.whole(made))
      const noticed = (await atAllMoments()).filter((one) => one.differences.length > 0).length
      if (noticed < MOMENTS.length) failures.push(`${candidate} points to a move it never made, and nobody noticed`)
      return { counts: { candidates: made, differences: differences.length, noticed }, failures }
    } finally {
      await owner.end()
      await season.end()
    }
  },
}

/** What the rights of the application and the foreign keys forbid: a pointer to a state that no move led to. */
async function plantedWrongRow(ask: Ask, at: number): Promise<string> {
  const candidate = `kabupaten-ramai-${at}`
  await ask(`set session_replication_role = replica`, [])
  await ask(
    `update nomination set state = case state when 'verified' then 'draft' else 'verified' end where candidate = $1`,
    [candidate],
  )
  await ask(`set session_replication_role = default`, [])
  return candidate
}
