/**
 * A part of a page whose drawing is worth keeping: the same content is drawn once, whoever asks. The component is given
 * the content and nothing else, so it can show nothing that does not name it.
 */
import type { FunctionComponent } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Frame } from './frame.ts'

type KeptProps<Content> = {
  readonly frame: Frame
  readonly draw: FunctionComponent<Content>
  /** Plain data: it is compared as JSON. */
  readonly content: Content
}

export function Kept<Content extends object>({ frame: { pieces }, draw: Draw, content }: KeptProps<Content>) {
  if (pieces === null) {
    return (
      <div>
        <Draw {...content} />
      </div>
    )
  }
  const mark = pieces.mark(`${Draw.name} ${JSON.stringify(content)}`, () => renderToString(<Draw {...content} />))
  return <div dangerouslySetInnerHTML={{ __html: mark }} />
}
