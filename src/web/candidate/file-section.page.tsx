/** One section of a candidate's file as a form. Every button saves first, so nothing typed depends on a second step. */
import { candidateFileWords, type CandidateFileWords } from '../../wording/candidate-file.ts'
import { verificationWords } from '../../wording/verification.ts'
import { Choice } from '../components/choice-field.tsx'
import { Field } from '../components/field.tsx'
import { Notice } from '../components/notice.tsx'
import { PostForm } from '../components/post-form.tsx'
import { SelectField } from '../components/select-field.tsx'
import { Status } from '../components/status.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Frame, Page } from '../layout/frame.ts'
import type { AutosaveWords } from '../islands/autosave.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { Asked } from '../verification/asked.tsx'
import { fileSectionFields, sectionDeeds } from './section.form.ts'
import type { ShownFileField, ShownFileItem } from './section-view.ts'

export type FileSectionView = {
  readonly fileId: string
  readonly section: string
  readonly candidate: string
  readonly title: string
  readonly lede: string
  readonly version: number
  /** "09.41 WIB"; null before the first draft. */
  readonly savedAt: string | null
  readonly items: readonly ShownFileItem[]
  /** The label of the button that adds an item; null in a section that is no list. */
  readonly add: string | null
  /** What a verifier asks in this section. */
  readonly asked: readonly string[]
  /** Why nothing can be written here; null when it can. */
  readonly readOnly: string | null
  /** What was refused: it stands above the form too. */
  readonly errors: readonly FieldError[]
  /** What the draft lacks before it can be handed in. */
  readonly lacking: readonly FieldError[]
  readonly device: DeviceFacts
  /** Whose copy of a paper the stored version is; null where it was written on the screen. */
  readonly copied: string | null
}

/** What the island needs to know beside the form itself. */
export type DeviceFacts = {
  /** Stands for the person in the storage of their device; says nothing else about them. */
  readonly owner: string
  /** `stored`: the stored version. `saved`: the same, just after an ordinary save. `typed`: what was refused came back. */
  readonly content: 'stored' | 'saved' | 'typed'
}

export function FileSectionPage({ frame, view }: Page<FileSectionView>) {
  const words = candidateFileWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={view.title}
      errors={view.errors}
      narrow
      island={view.readOnly === null ? 'file-section' : null}
      crumbs={[
        { label: words.listTitle, href: paths.candidateFiles() },
        { label: view.candidate, href: paths.candidateFile(view.fileId) },
      ]}
    >
      <PageHead eyebrow={view.candidate} title={view.title} lede={view.lede} />
      {view.copied !== null && <p class="p-note">{view.copied}</p>}
      {view.asked.length > 0 && <Asked asked={view.asked} title={verificationWords[frame.language].sectionNote} />}
      {view.readOnly !== null && (
        <Notice tone="info" class="p-mt-6 p-max-44">
          {view.readOnly}
        </Notice>
      )}
      {view.lacking.length > 0 && <Lacking lacking={view.lacking} words={words} />}
      {view.readOnly === null ? (
        <SectionForm frame={frame} view={view} words={words} />
      ) : (
        <div class="p-form p-mt-8">
          {view.items.map((item) => (
            <Item key={item.id} item={item} view={view} words={words} />
          ))}
        </div>
      )}
    </Layout>
  )
}

type PartProps = { readonly view: FileSectionView; readonly words: CandidateFileWords }

function SectionForm({ frame, view, words }: PartProps & { readonly frame: Frame }) {
  return (
    <PostForm
      frame={frame}
      action={paths.fileSection(view.fileId, view.section)}
      class="p-form p-mt-8"
      data={islandData(view.device, words)}
    >
      <FromDevice words={words} />
      {/* Enter in a field presses the first button of a form: let that be the one that saves. */}
      <button class="ds-sr-only" type="submit" tabIndex={-1} aria-hidden="true">
        {words.save}
      </button>
      <input type="hidden" name={fileSectionFields.version} value={view.version} />
      {view.items.map((item) => (
        <Item key={item.id} item={item} view={view} words={words} />
      ))}
      {view.add !== null && (
        <p>
          <DeedButton deed={sectionDeeds.add} label={view.add} />
        </p>
      )}
      <div class="p-dock">
        <output class="p-dock__state">
          <Status is={view.savedAt ? 'done' : 'wait'}>
            {view.savedAt ? words.savedAt(view.savedAt) : words.notSaved}
          </Status>
        </output>
        <div class="p-dock__deeds">
          <button class="ds-button" type="submit">
            {words.save}
          </button>
          <DeedButton deed={sectionDeeds.saveAndBack} label={words.saveAndBack} />
        </div>
      </div>
    </PostForm>
  )
}

function islandData({ owner, content }: DeviceFacts, words: CandidateFileWords) {
  const sentences: AutosaveWords = {
    unsaved: words.unsaved,
    onDevice: words.onDevice('{jam}'),
    onlyOnDevice: words.onlyOnDevice('{jam}'),
    nowhere: words.nowhere,
    saving: words.saving,
    sessionOver: words.sessionOver('{jam}'),
    notAnswered: words.notAnswered('{jam}'),
    restored: words.restored('{jam}'),
    discardWarning: words.discardWarning,
    leaveWarning: words.leaveWarning,
  }
  return {
    'data-island': 'file-section',
    'data-owner': owner,
    'data-content': content,
    'data-sign-out': paths.signOut(),
    'data-words': JSON.stringify(sentences),
  }
}

/** Shown by the island when the device held text that the server does not have. */
function FromDevice({ words }: Pick<PartProps, 'words'>) {
  return (
    <div id="dari-perangkat" aria-live="polite" hidden>
      <Notice tone="info" title={words.restoredTitle}>
        {words.restored('')}
      </Notice>
      <p class="p-mt-4">
        <button class="ds-button" data-variant="secondary" type="button">
          {words.discardDevice}
        </button>
      </p>
    </div>
  )
}

function Lacking({ lacking, words }: { readonly lacking: readonly FieldError[]; readonly words: CandidateFileWords }) {
  return (
    <section class="p-why p-stack p-mt-8" aria-labelledby="belum-lengkap">
      <h2 class="p-h3" id="belum-lengkap">
        {words.stillMissing}
      </h2>
      <p class="p-note">{words.stillMissingText}</p>
      <ul class="ds-list p-tight">
        {lacking.map((error) => (
          <li key={`${error.field} ${error.text}`}>
            <a class="ds-link" href={`#${error.field}`}>
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Item({ item, view, words }: PartProps & { readonly item: ShownFileItem }) {
  return (
    <fieldset class="ds-fieldset p-seat" data-item={item.id} disabled={view.readOnly !== null}>
      <legend>{item.legend}</legend>
      <div class="p-stack">
        {item.fields.map((field) => (
          <FileField key={field.name} field={field} errors={view.errors} item={item.legend} />
        ))}
        {item.remove !== null && view.readOnly === null && (
          <div class="p-row">
            <DeedButton deed={item.remove} label={words.remove} item={item.legend} />
          </div>
        )}
      </div>
    </fieldset>
  )
}

type FileFieldProps = { readonly field: ShownFileField; readonly errors: readonly FieldError[]; readonly item: string }

export function FileField({ field, errors, item }: FileFieldProps) {
  const { name, input, text, hint } = field
  const label = (
    <>
      {field.label}
      <span class="ds-sr-only">, {item}</span>
    </>
  )
  const shared = { name, label, errors, ...(hint === null ? {} : { hint }) }
  switch (input.is) {
    case 'text':
      return <TextareaField {...shared} value={text} rows={5} />
    case 'day':
      return <Field {...shared} type="date" value={text} />
    case 'choice':
      return <SelectField {...shared} chosen={text} options={input.options} />
    case 'line':
      return <Field {...shared} value={text} {...(input.digits ? { inputmode: 'numeric' as const } : {})} />
    case 'boxes':
      return <Boxes field={field} options={input.options} />
  }
}

function Boxes({
  field,
  options,
}: {
  readonly field: ShownFileField
  readonly options: readonly { value: string; label: string }[]
}) {
  const ticked = new Set(field.text.split('\n'))
  return (
    <fieldset class="ds-fieldset" id={field.name}>
      <legend>{field.label}</legend>
      {options.map(({ value, label }, at) => (
        <Choice
          key={value}
          type="checkbox"
          name={field.name}
          id={`${field.name}-${at}`}
          value={value}
          checked={ticked.has(value)}
          label={label}
        />
      ))}
    </fieldset>
  )
}

function DeedButton({ deed, label, item }: { readonly deed: string; readonly label: string; readonly item?: string }) {
  return (
    <button class="ds-button" data-variant="secondary" type="submit" name={fileSectionFields.deed} value={deed}>
      <span>
        {label}
        {item !== undefined && <span class="ds-sr-only"> {item}</span>}
      </span>
    </button>
  )
}
