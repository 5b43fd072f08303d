/** What the last step did, said once on the page that follows it. */
import type { Flash } from './frame.ts'
import { Notice } from '../components/notice.tsx'

export function FlashMessage({ flash }: { readonly flash: Flash }) {
  return (
    <Notice tone={flash.tone} says="answer" class="p-mb-8">
      {flash.text}
    </Notice>
  )
}
