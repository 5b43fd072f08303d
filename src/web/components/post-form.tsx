/** Every form that changes something posts, and carries the anti-forgery field. */
import type { ComponentChildren } from 'preact'
import { antiForgeryField, type Frame } from '../layout/frame.ts'

type PostFormProps = {
  readonly frame: Pick<Frame, 'antiForgery'>
  readonly action: string
  readonly class?: string
  /** For buttons that stand elsewhere on the page. */
  readonly id?: string
  /** For forms with a file. */
  readonly multipart?: boolean
  /** Facts for the island of the page. */
  readonly data?: Readonly<Record<`data-${string}`, string>>
  readonly children: ComponentChildren
}

export function PostForm({
  frame,
  action,
  class: look = 'p-form',
  id,
  multipart = false,
  data = {},
  children,
}: PostFormProps) {
  return (
    <form
      class={look}
      action={action}
      method="post"
      novalidate
      {...(id ? { id } : {})}
      {...(multipart ? { enctype: 'multipart/form-data' } : {})}
      {...data}
    >
      <input type="hidden" name={antiForgeryField} value={frame.antiForgery} />
      {children}
    </form>
  )
}
