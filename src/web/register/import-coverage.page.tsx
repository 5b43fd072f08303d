/** Importing figures: the upload, then a trial of it that writes nothing and says of every row what becomes of it. */
import {
  COVERAGE_COLUMN_IDS,
  COVERAGE_COLUMNS,
  type CoverageColumn,
} from '../../award/coverage/coverage-table.columns.ts'
import { coverageColumns } from '../../wording/coverage-columns.ts'
import { registerWords, type RegisterWords } from '../../wording/coverage-register.ts'
import { PostForm } from '../components/post-form.tsx'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { UploadColumns, UploadForm } from '../layout/upload-form.tsx'
import { paths } from '../paths.ts'
import { registerCrumb } from './figure-parts.tsx'

/** `data` is the file itself, carried from the trial to the saving. */
export const coverageImportFields = { file: 'berkas', data: 'data', name: 'nama-berkas' } as const

export type SaidOfRow = { readonly line: number | null; readonly column: string | null; readonly text: string }

export type CoveragePreview = {
  readonly count: number
  readonly data: string
  readonly fileName: string
  /** Lines, not reasons: a line may be refused for several. */
  readonly refusedLines: number
  readonly refused: readonly SaidOfRow[]
  readonly moreRefused: number
  readonly warnings: readonly SaidOfRow[]
  readonly moreWarnings: number
  readonly notes: readonly string[]
  readonly rows: readonly {
    readonly line: number
    readonly place: string
    readonly period: string
    readonly coverage: string
    readonly base: string
  }[]
  readonly moreRows: number
  /** The file as a whole was not read: `refused` says why. */
  readonly unreadable: boolean
}

export type ImportCoverageView = {
  readonly rowsMax: number
  readonly preview: CoveragePreview | null
  readonly errors: readonly FieldError[]
}

export function ImportCoveragePage({ frame, view }: Page<ImportCoverageView>) {
  const words = registerWords[frame.language]
  return (
    <Layout frame={frame} title={words.importTitle} errors={view.errors} crumbs={[registerCrumb(frame.language)]}>
      {view.preview ? (
        <Preview frame={frame} preview={view.preview} words={words} />
      ) : (
        <Upload frame={frame} view={view} words={words} />
      )}
    </Layout>
  )
}

type PartProps = Page<ImportCoverageView> & { readonly words: RegisterWords }

function Upload({ frame, view, words }: PartProps) {
  const required: readonly CoverageColumn[] = COVERAGE_COLUMNS.required
  return (
    <>
      <PageHead title={words.importTitle} lede={words.importLede} />
      <UploadForm
        frame={frame}
        action={paths.importCoverage()}
        class="p-form p-mt-8"
        file={{ name: coverageImportFields.file, label: words.upload, hint: words.uploadHint(view.rowsMax) }}
        errors={view.errors}
        submit={words.check}
        template={{ href: paths.coverageTemplate(), label: words.template }}
      />
      <UploadColumns
        words={words}
        columns={COVERAGE_COLUMN_IDS.filter((column) => column !== 'level').map((column) => ({
          ...coverageColumns[frame.language][column],
          isRequired: required.includes(column),
        }))}
      />
    </>
  )
}

type PreviewProps = {
  readonly frame: PartProps['frame']
  readonly preview: CoveragePreview
  readonly words: RegisterWords
}

function Preview({ frame, preview, words }: PreviewProps) {
  const nothing = preview.count === 0
  return (
    <>
      <PageHead
        eyebrow={preview.fileName}
        title={preview.unreadable ? words.fileFaults : words.previewTitle(preview.count)}
        lede={nothing ? words.previewNothing : words.previewLede(preview.refusedLines)}
      />
      {!nothing && (
        <PostForm frame={frame} action={paths.importCoverage()} class="p-form p-mt-6">
          <input type="hidden" name={coverageImportFields.data} value={preview.data} />
          <input type="hidden" name={coverageImportFields.name} value={preview.fileName} />
          <p>
            <button class="ds-button" type="submit">
              {words.save(preview.count)}
            </button>
          </p>
        </PostForm>
      )}
      {preview.notes.length > 0 && (
        <section class="p-section" aria-labelledby="tentang">
          <h2 class="p-h3" id="tentang">
            {words.notes}
          </h2>
          <ul class="ds-list p-tight">
            {preview.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      <Said caption={words.refused} head={words.why} rows={preview.refused} more={preview.moreRefused} words={words} />
      <Said
        caption={words.warnings}
        head={words.what}
        rows={preview.warnings}
        more={preview.moreWarnings}
        words={words}
      />
      <Accepted preview={preview} words={words} />
      <p class="p-section">
        <a class="ds-button" data-variant="secondary" href={paths.importCoverage()}>
          {words.again}
        </a>
      </p>
    </>
  )
}

type SaidProps = {
  readonly caption: string
  readonly head: string
  readonly rows: readonly SaidOfRow[]
  readonly more: number
  readonly words: RegisterWords
}

function Said({ caption, head, rows, more, words }: SaidProps) {
  if (rows.length === 0) return null
  return (
    <section class="p-section">
      <Table caption={caption} columns={[{ text: head }, { text: words.line, kind: 'number' }, { text: words.column }]}>
        {rows.map((row, index) => (
          <Row key={index}>
            <NameCell>{row.text}</NameCell>
            <LabelledCell label={words.line}>{row.line}</LabelledCell>
            <LabelledCell label={words.column} number={false}>
              {row.column}
            </LabelledCell>
          </Row>
        ))}
      </Table>
      {more > 0 && <p class="p-note p-mt-4">{words.more(more)}</p>}
    </section>
  )
}

function Accepted({ preview, words }: Pick<PreviewProps, 'preview' | 'words'>) {
  if (preview.rows.length === 0) return null
  return (
    <section class="p-section">
      <Table
        caption={words.accepted}
        columns={[
          { text: words.place },
          { text: words.coverage, kind: 'number' },
          { text: words.base },
          { text: words.line, kind: 'number' },
        ]}
      >
        {preview.rows.map((row) => (
          <Row key={row.line}>
            <NameCell below={row.period}>{row.place}</NameCell>
            <LabelledCell label={words.coverage}>{row.coverage}</LabelledCell>
            <LabelledCell label={words.base} number={false}>
              {row.base}
            </LabelledCell>
            <LabelledCell label={words.line}>{row.line}</LabelledCell>
          </Row>
        ))}
      </Table>
      {preview.moreRows > 0 && <p class="p-note p-mt-4">{words.more(preview.moreRows)}</p>}
    </section>
  )
}
