/** A SHA-256 as people can read and compare it: groups of four. Copying the text gives the groups with spaces. */
export function Fingerprint({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div class="p-print">
      <p class="p-note">{label}</p>
      <p class="p-mono p-m-0">{grouped(value)}</p>
    </div>
  )
}

function grouped(value: string): string {
  const hex = value.replace(/^sha256:/, '')
  return hex.match(/.{1,4}/g)?.join(' ') ?? ''
}
