/** What names a season everywhere: the organising place and the assessment year. Nearly every row of the store begins with it. */

/** `province` is the organiser's place code, `season` the assessment year: the year in which the work was done. */
export type SeasonKey = { readonly province: string; readonly season: number }

export type CategoryKey = SeasonKey & { readonly category: string }

/** What belongs to no season (sign-ins, accounts, views of the history) stands under the country and a year that no season has. */
export const OUTSIDE_SEASONS: SeasonKey = { province: 'ID', season: 0 }
