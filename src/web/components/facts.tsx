/** Label and value, one under the other. */
import type { ComponentChildren } from 'preact'

export type Fact = { readonly label: string; readonly value: ComponentChildren }

/** `left` keeps the values beside their labels, for texts; without it they stand at the right edge, for numbers. */
export function Facts({ facts, left = false }: { readonly facts: readonly Fact[]; readonly left?: boolean }) {
  return (
    <dl class="p-facts" {...(left ? { 'data-left': '' } : {})}>
      {facts.map((fact) => (
        <>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </>
      ))}
    </dl>
  )
}
