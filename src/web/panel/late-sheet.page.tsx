/** For whoever held a seat until somebody took it over: what they sent late is not saved, and stands here to be copied. */
import { lateSheetWords } from '../../wording/late-sheet.ts'
import { TextareaField } from '../components/textarea-field.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'

export type LateSheetView = {
  readonly category: string
  readonly season: string
  readonly candidate: string
  readonly leftAt: string
  readonly seat: string
  /** What was typed, one text to copy; empty where nothing was. */
  readonly typed: string
}

export function LateSheetPage({ frame, view }: Page<LateSheetView>) {
  const words = lateSheetWords[frame.language]
  return (
    <Layout frame={frame} title={words.title} narrow>
      <PageHead
        eyebrow={`${view.category}, ${view.season}`}
        title={words.title}
        lede={words.lede(view.seat, view.leftAt, view.candidate)}
      />
      {view.typed !== '' && (
        <div class="p-mt-6">
          <TextareaField name="ketikan" label={words.typed} hint={words.typedHint} value={view.typed} rows={10} />
        </div>
      )}
      <p class="p-mt-6">{words.what}</p>
    </Layout>
  )
}
