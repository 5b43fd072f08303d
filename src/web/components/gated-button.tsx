/** A button that is ready, or says why it is not: it stays readable and reachable, and the reasons stand beside it. */
import type { ComponentChildren } from 'preact'

/** `mend` leads to the place where the reason can be removed. */
export type Reason = {
  readonly text: string
  readonly detail?: string
  readonly mend?: { readonly label: string; readonly href: string }
}

type GatedButtonProps = {
  readonly id: string
  readonly label: string
  readonly reasons: readonly Reason[]
  readonly reasonsTitle: string
  /** The ready button or form, drawn when there is no reason against it. */
  readonly children: ComponentChildren
}

export function GatedButton({ id, label, reasons, reasonsTitle, children }: GatedButtonProps) {
  if (reasons.length === 0) return <>{children}</>
  return (
    <div class="p-stack">
      <div class="p-why p-stack p-gap-2" id={id}>
        <p class="p-h3">{reasonsTitle}</p>
        <ReasonList reasons={reasons} />
      </div>
      <p>
        <button class="ds-button" type="button" aria-disabled="true" aria-describedby={id}>
          {label}
        </button>
      </p>
    </div>
  )
}

function ReasonList({ reasons }: { readonly reasons: readonly Reason[] }) {
  return (
    <ul class="p-checks">
      {reasons.map((reason) => (
        <li key={reason.text}>
          <span class="p-status" data-is="stop">
            {reason.text}
          </span>
          {(reason.detail ?? reason.mend) && (
            <p class="p-note">
              {reason.detail}{' '}
              {reason.mend && (
                <a class="ds-link" href={reason.mend.href}>
                  {reason.mend.label}
                </a>
              )}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
