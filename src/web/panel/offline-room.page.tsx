/** What an assessor finds where no network answers: a PIN opens the pages that the device kept. */
import { type OfflineWords, offlineWords } from '../../wording/offline.ts'
import { Field } from '../components/field.tsx'
import { Status } from '../components/status.tsx'
import type { OfflineRoomWords } from '../islands/offline-room.ts'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { paths } from '../paths.ts'
import { PageHead } from '../layout/page-head.tsx'

export function OfflineRoomPage({ frame }: Page<object>) {
  const words = offlineWords[frame.language]
  return (
    <Layout frame={frame} title={words.roomTitle} narrow island="offline-room">
      <div data-island="offline-room" data-words={JSON.stringify(islandWords(words))}>
        <noscript>
          <p class="p-prose">{words.needsScript}</p>
        </noscript>
        <div data-part="head">
          <PageHead title={words.roomTitle} lede={words.roomText} />
        </div>
        <form class="p-form p-mt-6" data-part="pin" hidden>
          <Field name="pin" label={words.pin} type="password" autocomplete="off" />
          <p class="ds-validation-message" data-part="wrong" role="alert" hidden />
          <p>
            <button class="ds-button" type="submit">
              {words.open}
            </button>
          </p>
        </form>
        <div class="p-row" data-part="line" aria-live="polite">
          <Status is="wait">{words.noLineYet}</Status>
          <a class="ds-link" href={paths.mySheets()}>
            {words.tryLine}
          </a>
        </div>
      </div>
    </Layout>
  )
}

function islandWords({
  wrongPin,
  waitPin,
  noLine,
  lineBack,
  ordinary,
  tryLine,
  notKept,
  waits,
  sent,
  choose,
  notTaken,
}: OfflineWords): OfflineRoomWords {
  return { wrongPin, waitPin, noLine, lineBack, ordinary, tryLine, notKept, waits, sent, choose, notTaken }
}
