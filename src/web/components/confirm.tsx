/** The last step before something that cannot be undone: what will happen, one button, and a way back. */
import type { ComponentChildren } from 'preact'
import type { Frame } from '../layout/frame.ts'
import { PostForm } from './post-form.tsx'

type ConfirmProps = {
  readonly frame: Frame
  readonly action: string
  readonly title: string
  readonly consequences: readonly string[]
  readonly button: string
  readonly back: { readonly label: string; readonly href: string }
  /** Fields that travel with the confirmation, such as the version. */
  readonly children?: ComponentChildren
}

export function Confirm({ frame, action, title, consequences, button, back, children }: ConfirmProps) {
  return (
    <PostForm frame={frame} action={action} class="p-result p-stack p-max-44">
      <h2 class="p-h2">{title}</h2>
      <ul class="ds-list p-tight">
        {consequences.map((consequence) => (
          <li key={consequence}>{consequence}</li>
        ))}
      </ul>
      {children}
      <div class="p-row">
        <button class="ds-button" type="submit">
          {button}
        </button>
        <a class="ds-link" href={back.href}>
          {back.label}
        </a>
      </div>
    </PostForm>
  )
}
