/** What the folder of an example season says, once read. Everything in it is invented or published, and marked as an example. */
import type { Decree } from '../award/decision/plenary.ts'
import type { SectionDraft } from '../award/nomination/section-draft.ts'
import type { SeasonRole } from '../award/people/roles.ts'
import type { Place } from '../award/places/place.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import type { Zone } from '../award/units/dates.ts'
import type { Hundredths } from '../award/units/hundredths.ts'
import type { Nominee } from './nominate-candidates.ts'
import type { Totals } from './publish-result.ts'

/** An instant, or hours before the first start such as `-20h`. */
export type ExampleMoment = string

export type ExampleSeason = {
  readonly place: Place
  readonly zone: Zone
  /** Whether the rulebook's days stand as written or move along with the first start, `moveDay` falling on its day. */
  readonly rulebookDates: 'as_written' | { readonly moveDay: string }
  /** The part of the demo accounts' addresses after the @. */
  readonly accounts: string
  readonly panelDecree: Decree
  readonly moments: {
    readonly founded: ExampleMoment
    /** When candidates' files were opened and handed in; absent where the example has none. */
    readonly filed?: ExampleMoment
    readonly handedIn?: ExampleMoment
    readonly markingOpened: ExampleMoment
    readonly marked: ExampleMoment
    readonly closed: ExampleMoment | null
    readonly plenary: ExampleMoment | null
    readonly adopted: ExampleMoment | null
    readonly published: ExampleMoment | null
  }
  /** The one sheet left unsigned, with the criterion that still lacks its mark; null when all are signed. */
  readonly unfinished: {
    readonly category: string
    readonly candidate: string
    readonly seat: string
    readonly withoutCriterion: string
  } | null
  readonly closings: readonly ExampleClosing[]
  readonly rulebook: Rulebook
  readonly nominees: readonly Nominee[]
  readonly files: readonly ExampleFile[]
  readonly holders: readonly ExampleHolder[]
  readonly marks: readonly ExampleMark[]
  readonly recusals: readonly {
    readonly category: string
    readonly candidate: string
    readonly assessor: string
    readonly reason: string
  }[]
  /** The event at which the award was explained; absent where the example has none. */
  readonly outreach?: ExampleOutreach
}

export type ExampleOutreach = {
  readonly invitedAt: ExampleMoment
  /** Some moment of its day. */
  readonly heldOn: ExampleMoment
  readonly title: string
  readonly venue: string
  readonly agenda: readonly string[]
  readonly guests: readonly {
    readonly name: string
    readonly organisationName: string
    readonly kind: string
    readonly placeCode: string
    /** Empty where nobody answered; `substitute` is who comes instead. */
    readonly answer: string
    readonly substitute: string
    readonly isPresent: boolean
  }[]
  readonly questions: readonly { readonly asked: string; readonly answer: string }[]
}

/** A candidate's file: opened, written in by its contact, and handed in or not. */
export type ExampleFile = {
  readonly organisation: string
  readonly name: string
  readonly kind: string
  readonly placeCode: string
  readonly category: string
  readonly isHandedIn: boolean
  readonly sections: ReadonlyMap<string, SectionDraft>
}

/** `account` is the part of a demo address before the @. */
export type ExampleHolder = {
  readonly account: string
  readonly name: string
  readonly role: SeasonRole
  readonly organisation: string | null
}

export type ExampleMark = {
  readonly category: string
  readonly candidate: string
  readonly assessor: string
  readonly criterion: string
  readonly markHundredths: Hundredths
}

export type ExampleClosing = {
  readonly category: string
  readonly minutes: {
    readonly number: string
    readonly day: string
    readonly from: string
    readonly to: string
    readonly place: string
    readonly town: string
    readonly absent: readonly string[]
    readonly substitutes: Readonly<Record<string, string>>
    readonly dissent: readonly { readonly seat: string; readonly text: string }[]
    readonly decree: Decree
  }
  readonly totals: Totals
}
