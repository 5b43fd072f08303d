/** Files to take away, each with its kind and size in words. */
export type Download = { readonly label: string; readonly href: string; readonly note: string }

export function Downloads({ files }: { readonly files: readonly Download[] }) {
  return (
    <ul class="p-files">
      {files.map((file) => (
        <li key={file.href}>
          <a class="ds-link" href={file.href}>
            {file.label}
          </a>
          <span class="p-note">{file.note}</span>
        </li>
      ))}
    </ul>
  )
}
