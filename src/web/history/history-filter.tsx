/** What to look for in the history. */
import type { HistoryWords } from '../../wording/history.ts'
import { describedBy, Field, FieldFrame } from '../components/field.tsx'
import type { FieldError } from '../layout/frame.ts'
import { historyFields } from './history-query.ts'
import type { HistoryChoice, HistoryPageView } from './history-view.ts'

type FilterProps = {
  readonly view: HistoryPageView
  readonly errors: readonly FieldError[]
  readonly words: HistoryWords
}

export function HistoryFilter({ view, errors, words }: FilterProps) {
  const { asked } = view
  const hint = words.zoneHint(view.zone)
  return (
    <form class="p-form" action={view.action} method="get" novalidate>
      {view.seasons && (
        <Choose
          name={historyFields.season}
          label={words.season}
          any={words.anySeason}
          choices={view.seasons}
          chosen={asked.season}
        />
      )}
      <Choose
        name={historyFields.deed}
        label={words.deed}
        any={words.anyDeed}
        choices={view.deeds}
        chosen={asked.deed}
      />
      {view.namesPeople && (
        <Field name={historyFields.person} label={words.person} hint={words.personHint} value={asked.person} />
      )}
      <Field name={historyFields.from} label={words.from} hint={hint} type="date" value={asked.from} errors={errors} />
      <Field
        name={historyFields.until}
        label={words.until}
        hint={hint}
        type="date"
        value={asked.until}
        errors={errors}
      />
      <Field name={historyFields.text} label={words.text} value={asked.text} />
      <div class="p-row">
        <button class="ds-button" type="submit">
          {words.show}
        </button>
        <a class="ds-link" href={view.action}>
          {words.reset}
        </a>
      </div>
    </form>
  )
}

type ChooseProps = {
  readonly name: string
  readonly label: string
  readonly any: string
  readonly choices: readonly HistoryChoice[]
  readonly chosen: string
}

function Choose({ name, label, any, choices, chosen }: ChooseProps) {
  return (
    <FieldFrame name={name} label={label}>
      <select class="ds-input" id={name} name={name} {...describedBy(name, null, [])}>
        <option value="" selected={chosen === ''}>
          {any}
        </option>
        {choices.map(({ value, label: text }) => (
          <option key={value} value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
