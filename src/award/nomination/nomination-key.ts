/** How a nomination is addressed: a candidate in one category of a season. */
import type { CategoryKey } from '../places/season-key.ts'

export type NominationKey = CategoryKey & { readonly candidate: string }
