/** By what the rows of the tables name a person. */
import { OUTSIDE_SEASONS } from '../award/places/season-key.ts'
import type { Db } from '../store/db.ts'
import { listHistorySeasons } from '../store/history.ts'
import type { PersonKeys } from '../store/personal-data.ts'
import { hashOf } from '../platform/secrets.ts'
import { pseudonymOf } from './desk.ts'

type Person = { readonly id: string; readonly email: string; readonly name: string }

export async function personKeys(db: Db, { id, email, name }: Person): Promise<PersonKeys> {
  const seasons = [OUTSIDE_SEASONS, ...(await listHistorySeasons(db))]
  return { id, email, name, accountHash: hashOf(email), pseudonyms: seasons.map((key) => pseudonymOf(id, key)) }
}
