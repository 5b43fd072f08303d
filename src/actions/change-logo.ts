/** Somebody who may set up a season gives one of its hosts a logo, or takes it back; both change the draft of its rules. */
import type { SeasonKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { maySetUp } from '../award/season/access.ts'
import { type Picture, withLogo, withoutLogo } from '../award/season/logos.ts'
import { countPictures, insertPicture } from '../store/pictures.ts'
import { lockSeason } from '../store/seasons.ts'
import type { Desk } from './desk.ts'
import { currentDraft } from './rulebook-draft.ts'
import { saveNextDraft } from './save-rulebook-draft.ts'

export type ChangeLogoRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'host_unknown' }
  | { readonly code: 'too_many_pictures'; readonly picturesMax: number }

/** Pictures are never removed, so that results keep theirs; nobody has reason to try so many. */
export const PICTURES_MAX = 200

/**
 * Needs no version of the draft: whatever else changed meanwhile, this logo of this host is what was meant.
 * @param picture null takes the host's logo out of the draft; the picture stays, for rules that were in force with it.
 * @returns the version of the draft.
 */
export async function changeLogo(
  desk: Desk,
  key: SeasonKey,
  host: string,
  picture: Picture | null,
): Promise<Result<number, ChangeLogoRefusal>> {
  return desk.transaction<number, ChangeLogoRefusal>(async (db) => {
    if (!maySetUp(desk.viewer, key).ok || !(await lockSeason(db, key))) return refuse({ code: 'not_found' })
    const stored = await currentDraft(db, key)
    if (!stored) return refuse({ code: 'not_found' })
    const { rulebook, version } = stored
    if (picture === null) return accept(await saveNextDraft(desk, db, key, version, withoutLogo(rulebook, host)))
    if (!rulebook.hosts.includes(host)) return refuse({ code: 'host_unknown' })
    const full = (await countPictures(db, key)) >= PICTURES_MAX
    if (full) return refuse({ code: 'too_many_pictures', picturesMax: PICTURES_MAX })
    await insertPicture(db, key, picture, desk.now())
    return accept(await saveNextDraft(desk, db, key, version, withLogo(rulebook, host, picture.name)))
  })
}
