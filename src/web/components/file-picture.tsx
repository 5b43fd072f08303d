/** What a file looks like, or its kind where there is no picture of it; the kind stands in its name, so it is not read aloud. */
type FilePictureProps = { readonly src: string | null; readonly alt: string; readonly kind: string }

export function FilePicture({ src, alt, kind }: FilePictureProps) {
  if (src !== null) return <img class="p-file-picture" src={src} alt={alt} width={80} height={80} loading="lazy" />
  return (
    <span class="p-file-picture p-file-kind" aria-hidden="true">
      {kind}
    </span>
  )
}
