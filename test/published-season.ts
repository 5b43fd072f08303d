/** A season judged, adopted and published through the real deeds, and the bundle of its one category. */
import assert from 'node:assert/strict'
import path from 'node:path'
import { adoptResult } from '../src/actions/adopt-result.ts'
import { issuePapers } from '../src/actions/issue-papers.ts'
import { openPaperPress } from '../src/actions/render-paper.ts'
import { beritaAcara } from '../src/documents/berita-acara.ts'
import { certificate } from '../src/documents/certificate.ts'
import { certificateFactsOf, factsOfResult } from '../src/documents/facts-of-result.ts'
import { openFolderStore } from '../src/platform/file-store.ts'
import { closeCategory } from '../src/actions/close-category.ts'
import { type LedgerKeeper, openLedgerKeeper } from '../src/actions/ledger-keeper.ts'
import { openPlenary } from '../src/actions/open-plenary.ts'
import { publishedBundle } from '../src/actions/published-bundle.ts'
import { publishResult, type Totals } from '../src/actions/publish-result.ts'
import type { WitnessPage } from '../src/actions/tell-witnesses.ts'
import { recordPlenary } from '../src/actions/record-plenary.ts'
import type { Bundle } from '../src/award/proof/bundle.ts'
import { fixedClock } from '../src/platform/clock.ts'
import { KEY } from './cast.ts'
import { expectDone, type JudgedSeason, markEverySheet, minutes, NOW, openSeason } from './judged-season.ts'

export type PublishedSeason = {
  readonly season: JudgedSeason
  readonly keeper: LedgerKeeper
  readonly bundle: Bundle
  /** As they were issued, by name. */
  readonly papers: ReadonlyMap<string, Uint8Array>
}

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

/** Where the mails to witnesses lead. */
export const witnessPage: WitnessPage = ({ season, placeSlug }) => `https://award.example/saksi/${season}/${placeSlug}`

/** @param folder for the key of the ledger, which is of 32 bytes 07. */
export async function publishedSeason(totals: Totals, folder: string): Promise<PublishedSeason> {
  const season = await adoptedSeason()
  const papers = await issuedPapers(season, folder)
  expectDone(await publishResult(season.as('ketua'), KEY, totals))
  const keeper = await openLedgerKeeper(folder, 'award.example', new Uint8Array(32).fill(7))
  const bundle = await publishedBundle({ db: season.db, clock: fixedClock(NOW), keeper, witnessPage }, KEY)
  return { season, keeper, bundle: bundle ?? assert.fail('a published result has a bundle'), papers }
}

async function issuedPapers(season: JudgedSeason, folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const press = openPaperPress()
  const store = openFolderStore(path.join(folder, 'berkas'))
  try {
    const issued = await issuePapers(season.as('ketua'), { press, store }, KEY, (result) => [
      { name: 'berita-acara.pdf', paper: beritaAcara(factsOfResult(result, URL)) },
      ...result.certificates.flatMap(({ number }) => {
        const facts = certificateFactsOf(result, number, { resultUrl: URL, certificateUrl: `${URL}/piagam` })
        return facts ? [{ name: `piagam-${number}.pdf`, paper: certificate(facts) }] : []
      }),
    ])
    const papers = new Map<string, Uint8Array>()
    for (const { name, sha256 } of expectDone(issued)) {
      const stored = await store.read(sha256)
      const pieces: Uint8Array[] = []
      for await (const piece of stored?.pieces ?? []) pieces.push(piece)
      papers.set(name, Buffer.concat(pieces))
    }
    return papers
  } finally {
    await press.close()
  }
}

const URL = 'https://award.example/hasil'
