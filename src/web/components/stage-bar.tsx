/** How far a season has come: one segment a stage, gold and taller = now. The sentence above says it in words. */
export type Stage = { readonly name: string; readonly is: 'done' | 'now' | 'next' }

type StageBarProps = {
  readonly stages: readonly Stage[]
  /** The id of the sentence that says the same in words. */
  readonly labelledBy: string
  /** "selesai", "sedang berjalan", "belum mulai" in the reader's language. */
  readonly words: Readonly<Record<Stage['is'], string>>
}

export function StageBar({ stages, labelledBy, words }: StageBarProps) {
  return (
    <ol class="p-stages" aria-labelledby={labelledBy}>
      {stages.map((stage) => (
        <li key={stage.name} data-is={stage.is}>
          <span class="ds-sr-only">
            {stage.name}, {words[stage.is]}
          </span>
        </li>
      ))}
    </ol>
  )
}
