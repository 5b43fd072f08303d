/** Entering a list of candidates: the upload, then a trial of it that writes nothing, then saving all of it. */
import {
  CANDIDATE_COLUMN_IDS,
  CANDIDATE_COLUMNS,
  CANDIDATE_ROWS_MAX,
} from '../../award/nomination/candidate-table.columns.ts'
import { candidatesWords } from '../../wording/candidates.ts'
import { foundSeasonWords } from '../../wording/found-season.ts'
import { type ImportWords, importWords } from '../../wording/import-candidates.ts'
import { setUpWords } from '../../wording/set-up.ts'
import { type Option, RadioGroup } from '../components/choice-field.tsx'
import { PostForm } from '../components/post-form.tsx'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { UploadColumns, UploadForm } from '../layout/upload-form.tsx'
import { paths } from '../paths.ts'

/** `data` are the rows themselves, carried from the trial to the saving; answers are named by the line of their row. */
export const importFields = {
  file: 'berkas',
  data: 'data',
  deed: 'tombol',
  answer: (line: string) => `mirip-${line}`,
} as const

export const SAVE = 'simpan'

export type ImportPreview = {
  readonly count: number
  readonly isNew: number
  readonly registered: number
  readonly data: string
  readonly problems: readonly { readonly line: number | null; readonly column: string | null; readonly text: string }[]
  readonly moreProblems: number
  readonly questions: readonly {
    readonly line: number
    readonly name: string
    readonly options: readonly Option[]
    readonly answer: string
  }[]
  readonly rows: readonly {
    readonly line: number
    readonly name: string
    readonly isNew: boolean
    readonly categories: string
  }[]
  readonly moreRows: number
  readonly unknown: readonly string[]
}

export type ImportCandidatesView = {
  readonly season: string
  readonly setUpHref: string
  readonly listHref: string
  readonly action: string
  readonly templateHref: string
  readonly preview: ImportPreview | null
  readonly errors: readonly FieldError[]
}

type PartProps = Page<ImportCandidatesView> & { readonly words: ImportWords }

export function ImportCandidatesPage({ frame, view }: Page<ImportCandidatesView>) {
  const words = importWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.title}
      errors={view.errors}
      crumbs={[
        { label: foundSeasonWords[frame.language].listTitle, href: paths.organiserSeasons() },
        { label: setUpWords[frame.language].title, href: view.setUpHref },
        { label: candidatesWords[frame.language].title, href: view.listHref },
      ]}
    >
      {view.preview ? (
        <Preview frame={frame} view={view} preview={view.preview} words={words} />
      ) : (
        <Upload frame={frame} view={view} words={words} />
      )}
      <p class="p-section">
        <a class="ds-link" href={view.listHref}>
          {words.back}
        </a>
      </p>
    </Layout>
  )
}

function Upload({ frame, view, words }: PartProps) {
  const required: readonly string[] = CANDIDATE_COLUMNS.required
  return (
    <>
      <PageHead eyebrow={view.season} title={words.title} lede={words.lede} />
      <UploadForm
        frame={frame}
        action={view.action}
        class="p-form p-mt-8"
        file={{
          name: importFields.file,
          label: words.file,
          hint: `${words.fileHint(CANDIDATE_ROWS_MAX)} ${words.nothingKept}`,
        }}
        errors={view.errors}
        submit={words.check}
        template={{ href: view.templateHref, label: words.template }}
      />
      <UploadColumns
        words={words}
        columns={CANDIDATE_COLUMN_IDS.map((column) => ({
          name: words.columnNames[column],
          help: words.columnHelp[column],
          isRequired: required.includes(column),
        }))}
      />
    </>
  )
}

type PreviewProps = PartProps & { readonly preview: ImportPreview }

function Preview({ frame, view, preview, words }: PreviewProps) {
  const isFaulty = preview.problems.length > 0
  const lede = isFaulty ? words.faulty : preview.questions.length > 0 ? words.asking : words.ready
  return (
    <>
      <PageHead eyebrow={view.season} title={words.previewTitle(preview.count)} lede={lede} />
      {!isFaulty && <p class="p-prose p-mt-4">{words.counts(preview.isNew, preview.registered)}</p>}
      {preview.unknown.length > 0 && <p class="p-note p-mt-4">{words.unknown(preview.unknown.join(', '))}</p>}
      {isFaulty ? (
        <Problems preview={preview} words={words} />
      ) : (
        <PostForm frame={frame} action={view.action} class="p-form p-mt-6">
          <input type="hidden" name={importFields.data} value={preview.data} />
          {preview.questions.length > 0 && <h2 class="p-h2">{words.alikeTitle}</h2>}
          {preview.questions.map(({ line, name, options, answer }) => (
            <RadioGroup
              key={line}
              name={importFields.answer(String(line))}
              legend={words.alikeOf(line, name)}
              chosen={answer}
              options={options}
              errors={view.errors}
            />
          ))}
          <p>
            <button class="ds-button" type="submit" name={importFields.deed} value={SAVE}>
              {words.save(preview.count)}
            </button>
          </p>
        </PostForm>
      )}
      {preview.rows.length > 0 && <Rows preview={preview} words={words} />}
      <p class="p-section">
        <a class="ds-button" data-variant="secondary" href={view.action}>
          {words.again}
        </a>
      </p>
    </>
  )
}

type ListProps = { readonly preview: ImportPreview; readonly words: ImportWords }

function Problems({ preview, words }: ListProps) {
  return (
    <section class="p-section">
      <Table
        caption={words.problems}
        columns={[{ text: words.problem }, { text: words.line, kind: 'number' }, { text: words.column }]}
      >
        {preview.problems.map((problem, index) => (
          <Row key={index}>
            <NameCell>{problem.text}</NameCell>
            <LabelledCell label={words.line}>{problem.line}</LabelledCell>
            <LabelledCell label={words.column} number={false}>
              {problem.column}
            </LabelledCell>
          </Row>
        ))}
      </Table>
      {preview.moreProblems > 0 && <p class="p-note p-mt-4">{words.more(preview.moreProblems)}</p>}
      {preview.questions.length > 0 && (
        <>
          <h2 class="p-h3 p-mt-6">{words.alikeTitle}</h2>
          <ul class="ds-list p-tight">
            {preview.questions.map(({ line, name, options }) => (
              <li key={line}>
                {words.alikeOf(line, name)}
                {options
                  .filter(({ hint }) => hint !== undefined)
                  .map(({ label, hint }) => `; ${label} (${hint})`)
                  .join('')}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Rows({ preview, words }: ListProps) {
  return (
    <section class="p-section">
      <Table
        caption={words.rows}
        columns={[
          { text: words.name },
          { text: words.line, kind: 'number' },
          { text: words.register },
          { text: words.categories },
        ]}
      >
        {preview.rows.map(({ line, name, isNew, categories }) => (
          <Row key={line}>
            <NameCell>{name}</NameCell>
            <LabelledCell label={words.line}>{line}</LabelledCell>
            <LabelledCell label={words.register} number={false}>
              {isNew ? words.isNew : words.isRegistered}
            </LabelledCell>
            <LabelledCell label={words.categories} number={false}>
              {categories}
            </LabelledCell>
          </Row>
        ))}
      </Table>
      {preview.moreRows > 0 && <p class="p-note p-mt-4">{words.more(preview.moreRows)}</p>}
    </section>
  )
}
