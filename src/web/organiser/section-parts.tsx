/** The fields and lists of a section's form. */
import type { ComponentChildren } from 'preact'
import type { RulebookFormWords } from '../../wording/rulebook-form.ts'
import { Choice } from '../components/choice-field.tsx'
import { errorOf, Field } from '../components/field.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError } from '../layout/frame.ts'
import { sectionFields } from './section.form.ts'
import { isOptions } from './section.ts'
import { type ShownField, type ShownChoice, type ShownItem, type ShownList } from './section-view.ts'

type FieldBoxProps = { readonly field: ShownField; readonly errors: readonly FieldError[]; readonly item?: string }

/** `item` tells fields of the same label apart for those who hear the page. */
export function SectionFieldBox({ field, errors, item }: FieldBoxProps) {
  const { name, input, value, hint } = field
  const label = (
    <>
      {field.label}
      {item !== undefined && <span class="ds-sr-only">, {item}</span>}
    </>
  )
  const shared = { name, label, errors, ...(hint === undefined ? {} : { hint }) }
  if (field.choices) return <SeveralBox field={field} choices={field.choices} label={label} errors={errors} />
  if (input === 'hidden') return <input type="hidden" name={name} value={value} />
  if (isOptions(input)) return <SelectField {...shared} chosen={value} options={input} />
  if (input === 'lines' || input === 'sentences') return <TextareaField {...shared} value={value} rows={4} />
  if (input === 'moment') return <Field {...shared} type="datetime-local" value={value} />
  if (input === 'number') return <Field {...shared} inputmode="decimal" value={value} />
  if (input === 'text') return <Field {...shared} value={value} />
  return (
    <div>
      <input type="hidden" name={field.shownName} value="1" />
      <Choice
        type="checkbox"
        name={name}
        value="ya"
        checked={value === 'ya'}
        label={label}
        {...(hint === undefined ? {} : { hint })}
      />
    </div>
  )
}

type SeveralBoxProps = {
  readonly field: ShownField
  readonly choices: readonly ShownChoice[]
  readonly label: ComponentChildren
  readonly errors: readonly FieldError[]
}

/** The first checkbox carries the field's name as its id, so that an error link lands on it. */
function SeveralBox({ field: { name, hint, shownName }, choices, label, errors }: SeveralBoxProps) {
  const error = errorOf(name, errors)
  return (
    <fieldset class="ds-fieldset" {...(error ? { 'aria-describedby': `${name}-e` } : {})}>
      <legend>{label}</legend>
      {hint && <p data-field="description">{hint}</p>}
      {choices.length > 0 && <input type="hidden" name={shownName} value="1" />}
      <div class="p-stack p-gap-3">
        {choices.map((choice, index) => (
          <Choice
            key={choice.name}
            type="checkbox"
            name={choice.name}
            id={index === 0 ? name : `${name}-${index}`}
            value="ya"
            checked={choice.on}
            label={choice.label}
          />
        ))}
      </div>
      {error && (
        <p class="ds-validation-message" id={`${name}-e`}>
          {error.text}
        </p>
      )}
    </fieldset>
  )
}

type ListBoxProps = {
  readonly list: ShownList
  readonly errors: readonly FieldError[]
  readonly words: RulebookFormWords
}

export function SectionListBox({ list, errors, words }: ListBoxProps) {
  const error = errorOf(list.id, errors)
  return (
    <section class="p-stack" id={list.id} aria-labelledby={`${list.id}-h`} tabIndex={-1}>
      <h2 class="p-h2" id={`${list.id}-h`}>
        {list.legend}
      </h2>
      {list.hint && <p class="p-note">{list.hint}</p>}
      {error && <p class="ds-validation-message">{error.text}</p>}
      <input type="hidden" name={list.countName} value={list.items.length} />
      {list.items.length === 0 && <p class="p-note">{words.noItems}</p>}
      {list.items.map((item) => (
        <Item key={item.id} item={item} errors={errors} words={words} />
      ))}
      <p>
        <DeedButton deed={list.add.deed} label={list.add.label} item="" />
      </p>
    </section>
  )
}

type ItemProps = { readonly item: ShownItem; readonly errors: readonly FieldError[]; readonly words: RulebookFormWords }

function Item({ item, errors, words }: ItemProps) {
  const error = errorOf(item.id, errors)
  // An item of plain text has one field that bears the item's own name; its group then needs no id.
  const own = item.fields.some((field) => field.name === item.id)
  return (
    <fieldset class="ds-fieldset p-seat" {...(own ? {} : { id: item.id, tabIndex: -1 })}>
      <legend>{item.name}</legend>
      <div class="p-stack">
        {error && !own && <p class="ds-validation-message">{error.text}</p>}
        <input type="hidden" name={item.originName} value={item.origin} />
        {item.fields.map((field) => (
          <SectionFieldBox key={field.name} field={field} errors={errors} item={item.name} />
        ))}
        <div class="p-row">
          {item.link && (
            <a class="ds-link" href={item.link.href}>
              {item.link.label}
              <span class="ds-sr-only">, {item.name}</span>
            </a>
          )}
          {item.deeds.up && <DeedButton deed={item.deeds.up} label={words.up} item={item.name} />}
          {item.deeds.down && <DeedButton deed={item.deeds.down} label={words.down} item={item.name} />}
          {item.deeds.copy && <DeedButton deed={item.deeds.copy} label={words.copy} item={item.name} />}
          <DeedButton deed={item.deeds.remove} label={words.remove} item={item.name} />
        </div>
      </div>
    </fieldset>
  )
}

type DeedButtonProps = { readonly deed: string; readonly label: string; readonly item: string }

function DeedButton({ deed, label, item }: DeedButtonProps) {
  return (
    <button class="ds-button" data-variant="tertiary" type="submit" name={sectionFields.deed} value={deed}>
      <span>
        {label}
        {item !== '' && <span class="ds-sr-only"> {item}</span>}
      </span>
    </button>
  )
}
