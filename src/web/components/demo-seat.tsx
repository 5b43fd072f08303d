/** One button that sits the visitor down in a demo seat, and may carry on to a page. */
import type { ComponentChildren } from 'preact'
import type { Frame } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { PostForm } from './post-form.tsx'

/** `account` is the demo account's id; `task` says what this seat can do now, in the reader's language. */
export type DemoSeat = {
  readonly account: string
  readonly seat: string
  readonly as: string
  readonly task: string
}

/** Names of the fields that a demo sign-in posts; `goTo` is a path of ours, or absent. */
export const demoSignInFields = { account: 'akun', goTo: 'tujuan' } as const

type DemoSeatButtonProps = {
  readonly frame: Frame
  readonly account: string
  readonly goTo?: string
  readonly primary?: boolean
  readonly label: string
  /** Read aloud after the label where several buttons share one word. */
  readonly of?: string
  /** Hidden fields that go along. */
  readonly kept?: ComponentChildren
  readonly children?: ComponentChildren
}

export function DemoSeatButton({
  frame,
  account,
  goTo,
  primary = false,
  label,
  of,
  kept,
  children,
}: DemoSeatButtonProps) {
  return (
    <PostForm frame={frame} action={paths.demoSignIn()} class="p-m-0">
      <input type="hidden" name={demoSignInFields.account} value={account} />
      {goTo && <input type="hidden" name={demoSignInFields.goTo} value={goTo} />}
      {kept}
      <button class="ds-button" type="submit" {...(primary ? {} : { 'data-variant': 'secondary' })}>
        {label}
        {of && <span class="ds-sr-only"> {of}</span>}
      </button>
      {children}
    </PostForm>
  )
}
