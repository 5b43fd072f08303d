/** What the register of personal data says of each kind: where it stands, whose it is, how long it stays, what erasing does. */

/** How the rows of a person are found in a table. */
export type FoundBy =
  /** A column holds the id of the account. */
  | { readonly by: 'id'; readonly column: string }
  /** A column holds the e-mail itself, of somebody who had no account when they gave it. */
  | { readonly by: 'email'; readonly column: string }
  /** The one where there was an account, the other where there was none. */
  | { readonly by: 'id_or_email'; readonly column: string; readonly email: string }
  /** The row belongs to a seat that the person holds: province, season, seat. */
  | { readonly by: 'seat' }
  /** A column holds the SHA-256 of the e-mail. */
  | { readonly by: 'account_hash'; readonly column: string }
  /** A column holds the e-mail itself, of somebody who need not have an account. */
  | { readonly by: 'email'; readonly column: string }
  /** An entry of the history by the person's hand, or about their account. */
  | { readonly by: 'pseudonym' }
  /** Text that may name the person. */
  | { readonly by: 'text' }
  /** Nobody's: only time ends it. */
  | { readonly by: 'nobody' }

/** `rows_removed` takes whole rows, `replaced` puts a neutral word, `emptied` nothing; `history` leaves a record of what went. */
export type Erasure = 'rows_removed' | 'replaced' | 'emptied' | 'history' | 'stays'

/**
 * `account`: until the person is erased. `archive`: as long as the award must be provable. Otherwise days after a column;
 * of the history, `accounts` alone where what was judged stays.
 */
export type Kept = 'account' | 'archive' | { readonly days: number; readonly since: string; readonly only?: 'accounts' }

export type PersonalTable = {
  readonly table: string
  readonly columns: readonly string[]
  readonly found: FoundBy
  /** Of a document, the part that may name people; the rest is never looked into. */
  readonly within?: string
}

export type PersonalData = {
  readonly tables: readonly PersonalTable[]
  readonly erasure: Erasure
  readonly kept: Kept
  /** Whose: those with an account, of the panel, named in a paper, competing, asking to compete, or visiting. */
  readonly whose: 'account' | 'panel' | 'named' | 'candidate' | 'applicant' | 'visitor'
  readonly seenBy: 'self' | 'self_and_administrator' | 'administrator' | 'committee' | 'panel' | 'public' | 'nobody'
  /** Never handed out, not even to the person: hashes of passwords and tokens. */
  readonly secret?: true
  /** Not for administrators, also when they export for somebody: the sealed side of judging. */
  readonly sealed?: true
}
