/** Files to take away, each with its kind; the kind is read aloud as part of the link, for two kinds share one label. */
export type Download = { readonly label: string; readonly href: string; readonly note: string }

export function Downloads({ files }: { readonly files: readonly Download[] }) {
  return (
    <ul class="p-files">
      {files.map((file) => (
        <li key={file.href}>
          <a class="ds-link" href={file.href}>
            {file.label}
            <span class="ds-sr-only"> ({file.note})</span>
          </a>
          <span class="p-note" aria-hidden="true">
            {file.note}
          </span>
        </li>
      ))}
    </ul>
  )
}
