/** A season judged, adopted and published through the real deeds, and the bundle of its one category. */
import assert from 'node:assert/strict'
import { adoptResult } from '../src/actions/adopt-result.ts'
import { closeCategory } from '../src/actions/close-category.ts'
import { type LedgerKeeper, openLedgerKeeper } from '../src/actions/ledger-keeper.ts'
import { openPlenary } from '../src/actions/open-plenary.ts'
import { publishedBundle } from '../src/actions/published-bundle.ts'
import { publishResult, type Totals } from '../src/actions/publish-result.ts'
import { recordPlenary } from '../src/actions/record-plenary.ts'
import type { Bundle } from '../src/award/proof/bundle.ts'
import { fixedClock } from '../src/platform/clock.ts'
import { KEY } from './cast.ts'
import { expectDone, type JudgedSeason, markEverySheet, minutes, NOW, openSeason } from './judged-season.ts'

export type PublishedSeason = { readonly season: JudgedSeason; readonly keeper: LedgerKeeper; readonly bundle: Bundle }

/** @param meanwhile what happens between the last signature and the closing. */
export async function adoptedSeason(
  meanwhile: (season: JudgedSeason) => Promise<void> = async () => {},
): Promise<JudgedSeason> {
  const season = await openSeason()
  await markEverySheet(season)
  await meanwhile(season)
  expectDone(await closeCategory(season.as('ketua'), KEY, []))
  expectDone(await openPlenary(season.as('ketua'), KEY))
  expectDone(await recordPlenary(season.as('sekretaris'), KEY, 0, minutes()))
  const refused = await adoptResult(season.as('ketua'), KEY, '')
  assert.ok(!refused.ok && refused.refusal.code === 'standings_changed')
  expectDone(await adoptResult(season.as('ketua'), KEY, refused.refusal.fingerprint))
  return season
}

/** @param folder for the key of the ledger, which is of 32 bytes 07. */
export async function publishedSeason(totals: Totals, folder: string): Promise<PublishedSeason> {
  const season = await adoptedSeason()
  expectDone(await publishResult(season.as('ketua'), KEY, totals))
  const keeper = await openLedgerKeeper(folder, 'award.example', new Uint8Array(32).fill(7))
  const bundle = await publishedBundle({ db: season.db, clock: fixedClock(NOW), keeper }, KEY)
  return { season, keeper, bundle: bundle ?? assert.fail('a published result has a bundle') }
}
