/** Hands a new checkpoint to everyone who holds a seat of the panel, when it covers something they decided. */
import type { LedgerNote } from '../award/people/mail.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { type Verifier, verifierText } from '../award/proof/checkpoint.ts'
import type { LedgerEntry } from '../award/proof/ledger-entry.ts'
import { heldNoteText } from '../award/proof/witness.ts'
import { categoryById } from '../award/rulebook/rulebook.ts'
import { minutesLater } from '../award/units/elapsed.ts'
import type { Db } from '../store/db.ts'
import { listSeatHolders } from '../store/panels.ts'
import { findAccount } from '../store/people.ts'
import { findSeason, latestRulebook } from '../store/seasons.ts'
import type { Desk } from './desk.ts'
import { writeMail } from './write-mail.ts'

/** Where the page for the witnesses of a season lies. */
export type WitnessPage = (season: { readonly season: number; readonly placeSlug: string }) => string

const TOLD: readonly string[] = ['category_closed', 'result_adopted', 'result_published'] satisfies LedgerNote['deed'][]
/** Two weeks: a checkpoint that a mail server held back for longer has newer ones. */
const MAIL_MINUTES = 14 * 24 * 60

/** @param entries that the checkpoint is the first to cover; the last of the decisions among them is named. */
export async function tellWitnesses(
  desk: Desk,
  db: Db,
  key: SeasonKey,
  made: { readonly entries: readonly LedgerEntry[]; readonly note: string; readonly verifier: Verifier },
  witnessPage: WitnessPage,
): Promise<void> {
  const decided = made.entries.findLast(({ deed }) => TOLD.includes(deed))
  const [season, rules] = decided ? [await findSeason(db, key), await latestRulebook(db, key)] : [null, null]
  if (!decided || !season || !rules) return
  const { deed, subject } = decided
  const held = heldNoteText({ verifier: verifierText(made.verifier), checkpoint: made.note })
  const category = categoryById(rules.rulebook, subject)?.name ?? subject
  const expiresAt = minutesLater(desk.now(), MAIL_MINUTES)
  for (const person of new Set((await listSeatHolders(db, key)).map((holder) => holder.person))) {
    const account = await findAccount(db, person)
    if (!account) continue
    const facts: LedgerNote = {
      kind: 'ledger_note',
      name: account.displayName,
      season: season.label,
      deed: deed as LedgerNote['deed'],
      category,
      held,
    }
    await writeMail(desk, db, account, { facts, link: witnessPage(season), expiresAt })
  }
}
