/** Prepares this very device for hours without a network. Shown by its script alone: without script nothing can be kept. */
import type { OfflineWords } from '../../wording/offline.ts'
import { Field } from '../components/field.tsx'
import type { DeviceWords } from '../islands/device.ts'
import { PIN_CHARACTERS_MIN } from '../islands/device-pin.ts'

export function DeviceSection({ words }: { readonly words: OfflineWords }) {
  return (
    <section class="p-section" data-island="my-sheets" data-words={JSON.stringify(islandWords(words))} hidden>
      <h2 class="p-h2">{words.deviceTitle}</h2>
      <p class="p-prose">{words.deviceText}</p>
      <output class="p-note" data-part="state" />
      <form class="p-form p-mt-4" data-part="pin" hidden>
        <Field
          name="pin"
          label={words.pin}
          hint={words.pinHint(PIN_CHARACTERS_MIN)}
          type="password"
          autocomplete="off"
        />
        <p>
          <button class="ds-button" data-variant="secondary" type="submit">
            {words.prepare}
          </button>
        </p>
      </form>
      <p class="p-row p-mt-4" data-part="deeds" hidden>
        <button class="ds-button" data-variant="secondary" type="button" data-part="renew">
          {words.renew}
        </button>
        <button class="ds-button" data-variant="secondary" type="button" data-part="evidence" hidden>
          {words.keepEvidence}
        </button>
        <button class="p-linklike" type="button" data-part="remove">
          {words.remove}
        </button>
      </p>
    </section>
  )
}

function islandWords(words: OfflineWords): DeviceWords {
  const {
    pinTooShort,
    preparing,
    prepared,
    notPrepared,
    cannot,
    removeWarning,
    removed,
    keepingEvidence,
    evidenceKept,
    evidenceTooLarge,
    waits,
    sent,
    choose,
    notTaken,
  } = words
  return {
    pinTooShort: pinTooShort(PIN_CHARACTERS_MIN),
    preparing,
    prepared,
    notPrepared,
    cannot,
    removeWarning,
    removed,
    keepingEvidence,
    evidenceKept,
    evidenceTooLarge,
    waits,
    sent,
    choose,
    notTaken,
  }
}
