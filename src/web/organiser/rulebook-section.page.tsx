/** One section of the rules as a form. Buttons of a list send the form and bring it back; only "Simpan draf" saves. */
import { editConflictWords } from '../../wording/edit-conflict.ts'
import { foundSeasonWords } from '../../wording/found-season.ts'
import { type RulebookFormWords, rulebookFormWords } from '../../wording/rulebook-form.ts'
import { setUpWords } from '../../wording/set-up.ts'
import { type EditConflict, EditConflictNotice } from '../components/edit-conflict.tsx'
import { Notice } from '../components/notice.tsx'
import { PostForm } from '../components/post-form.tsx'
import { KeyCell, NameCell, Row, Table } from '../components/table.tsx'
import type { Crumb } from '../layout/breadcrumbs.tsx'
import type { FieldError, Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { SectionFieldBox, SectionListBox } from './section-parts.tsx'
import { sectionFields } from './section.form.ts'
import type { ShownPart } from './section-view.ts'

export type RulebookSectionView = {
  readonly season: string
  readonly title: string
  readonly lede: string
  /** Where the form posts. */
  readonly action: string
  readonly setUpHref: string
  /** Between the checklist and this page. */
  readonly crumbs: readonly Crumb[]
  readonly version: number
  /** Empty when the section is gone: then there is no form, only what was typed. */
  readonly parts: readonly ShownPart[]
  readonly errors: readonly FieldError[]
  /** What the saved draft still lacks here. */
  readonly lacking: readonly FieldError[]
  /** What it says here and probably does not mean. */
  readonly doubts: readonly FieldError[]
  /** The form came back changed by a button of a list. */
  readonly unsaved: boolean
  readonly conflict: EditConflict | null
}

export function RulebookSectionPage({ frame, view }: Page<RulebookSectionView>) {
  const words = rulebookFormWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={view.title}
      errors={view.errors}
      narrow
      crumbs={[
        { label: foundSeasonWords[frame.language].listTitle, href: paths.organiserSeasons() },
        { label: setUpWords[frame.language].title, href: view.setUpHref },
        ...view.crumbs,
      ]}
    >
      <PageHead eyebrow={view.season} title={view.title} lede={view.lede} />
      {view.conflict && <Conflict frame={frame} view={view} conflict={view.conflict} words={words} />}
      {view.unsaved && (
        <div class="p-mt-6">
          <Notice tone="info" says="answer">
            {words.notSaved}
          </Notice>
        </div>
      )}
      {view.lacking.length > 0 && <Remarks id="belum-lengkap" title={words.stillMissing} remarks={view.lacking} />}
      {view.doubts.length > 0 && (
        <Remarks id="periksa-lagi" title={words.lookAgain} text={words.lookAgainText} remarks={view.doubts} />
      )}
      {view.parts.length > 0 && <SectionForm frame={frame} view={view} words={words} />}
    </Layout>
  )
}

type ConflictProps = SectionFormProps & { readonly conflict: EditConflict }

/** Where the part itself is gone there is nothing to compare with: only what was typed, to be used elsewhere. */
function Conflict({ frame, view, conflict, words }: ConflictProps) {
  const { differences, changedAt } = conflict
  const shown = { differences, none: words.conflictNone, language: frame.language }
  if (view.parts.length === 0)
    return (
      <EditConflictNotice
        {...shown}
        title={editConflictWords[frame.language].yours}
        href={view.setUpHref}
        leave={words.back}
      />
    )
  return (
    <EditConflictNotice
      {...shown}
      title={words.conflictTitle}
      text={words.conflictText(changedAt)}
      href={view.action}
    />
  )
}

type SectionFormProps = {
  readonly frame: Frame
  readonly view: RulebookSectionView
  readonly words: RulebookFormWords
}

function SectionForm({ frame, view, words }: SectionFormProps) {
  return (
    <PostForm frame={frame} action={view.action} class="p-form p-mt-8">
      {/* Enter in a field presses the first button of a form: let that be the one that saves. */}
      <button class="ds-sr-only" type="submit" tabIndex={-1} aria-hidden="true">
        {words.save}
      </button>
      <input type="hidden" name={sectionFields.version} value={view.version} />
      {view.parts.map((part, index) => (
        <Part key={index} part={part} errors={view.errors} words={words} />
      ))}
      <div class="p-row">
        <button class="ds-button" type="submit">
          {words.save}
        </button>
        <a class="ds-link" href={view.setUpHref}>
          {words.back}
        </a>
      </div>
    </PostForm>
  )
}

type RemarksProps = {
  readonly id: string
  readonly title: string
  readonly text?: string
  readonly remarks: readonly FieldError[]
}

function Remarks({ id, title, text, remarks }: RemarksProps) {
  return (
    <section class="p-why p-stack p-mt-8" aria-labelledby={id}>
      <h2 class="p-h3" id={id}>
        {title}
      </h2>
      {text !== undefined && <p>{text}</p>}
      <ul class="ds-list p-tight">
        {remarks.map((remark) => (
          <li key={`${remark.field} ${remark.text}`}>
            <a class="ds-link" href={`#${remark.field}`}>
              {remark.text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

type PartProps = { readonly part: ShownPart; readonly errors: readonly FieldError[]; readonly words: RulebookFormWords }

function Part({ part, errors, words }: PartProps) {
  switch (part.is) {
    case 'field':
      return <SectionFieldBox field={part} errors={errors} />
    case 'list':
      return <SectionListBox list={part} errors={errors} words={words} />
    case 'heading':
      return <h2 class="p-h2">{part.text}</h2>
    case 'text':
      return <p class="p-num">{part.text}</p>
    case 'link':
      return (
        <p>
          <a class="ds-link" href={part.href}>
            {part.label}
          </a>
        </p>
      )
    case 'deed':
      return (
        <p>
          <button
            class="ds-button"
            data-variant="secondary"
            type="submit"
            name={sectionFields.deed}
            value={`isi:${part.deed}`}
          >
            {part.label}
          </button>
        </p>
      )
    case 'table':
      return (
        <Table caption={part.caption} columns={part.columns.map((text) => ({ text, kind: 'number' as const }))}>
          {part.rows.map(([name, value]) => (
            <Row key={name}>
              <NameCell>{name}</NameCell>
              <KeyCell>{value}</KeyCell>
            </Row>
          ))}
        </Table>
      )
  }
}
