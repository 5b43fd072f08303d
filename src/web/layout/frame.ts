/** What every page needs to know beside its own view: who reads it, in which language, and where the shared files are. */
import type { Language } from '../../wording/language.ts'
import type { PagePieces } from '../pieces.ts'

export type Room = 'files' | 'verification' | 'panel' | 'committee' | 'organising' | 'administration'

/** `seat` is the office or unsur, never a personal name; `as` says in which quality, in the reader's language. */
export type Viewer = { readonly seat: string; readonly as: string; readonly rooms: readonly Room[] }

export type Flash = { readonly tone: 'success' | 'info' | 'warning' | 'danger'; readonly text: string }

/** The pieces of script, each a file `src/web/islands/<name>.entry.ts`. Pages work without them. */
export const islandNames = [
  'file-section',
  'evidence',
  'planner',
  'interview-day',
  'timetable',
  'mark-sheet',
  'my-sheets',
  'offline-room',
  'recount',
  'signed-out',
  'witness',
] as const
export type IslandName = (typeof islandNames)[number]

/** Paths of the shared files, from `buildAssets().links`. */
export type AssetLinks = {
  readonly css: string
  readonly font: string
  readonly mark: string
  readonly islands: Readonly<Record<IslandName, string>>
  /** The script that answers for the assessor's pages where no network does; browsers ask for it by `paths.offlineWorker()`. */
  readonly offlineWorker: string
}

export type Frame = {
  readonly language: Language
  /** Path and query of this page: the language switch comes back to it, the menu marks it. */
  readonly here: string
  /** Goes into every form that posts, in the field `antiForgeryField`. */
  readonly antiForgery: string
  readonly viewer: Viewer | null
  /** True on every page of a demo season: banner, and search engines stay away. */
  readonly sample: boolean
  readonly flash: Flash | null
  readonly assets: AssetLinks
  /** Where long parts are kept (see `Kept`); null draws the page in one go. */
  readonly pieces: PagePieces | null
}

export type Page<View> = { readonly frame: Frame; readonly view: View }

export const antiForgeryField = 'antiForgery'

/** Names of the fields of the language switch. It asks by GET: a public page then holds no token and can be kept for everybody. */
export const languageFields = { language: 'bahasa', back: 'kembali' } as const

/** One thing to mend on a form: `field` is the id of the input, `text` says what to do. */
export type FieldError = { readonly field: string; readonly text: string }
