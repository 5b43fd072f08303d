/** The evidence of one candidate's file: a checklist, each item with its files, its state, and the form that adds one. */
import { candidateFileWords } from '../../wording/candidate-file.ts'
import { type EvidenceWords, evidenceWords } from '../../wording/evidence.ts'
import { Field } from '../components/field.tsx'
import { FilePicture } from '../components/file-picture.tsx'
import { Notice } from '../components/notice.tsx'
import { PostForm } from '../components/post-form.tsx'
import { Status, type StatusShape } from '../components/status.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { UploadFacts } from '../islands/upload-queue.ts'
import type { UploadWords } from '../islands/upload-row.ts'
import { antiForgeryField, type FieldError, type Frame, type Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export const evidenceFields = {
  item: 'butir',
  /** Of an item's number on the page: two forms of one page never share an id. */
  file: (at: string) => `berkas-${at}`,
  judgement: 'putusan',
  seen: 'urutan',
  reason: (evidence: string) => `alasan-${evidence}`,
} as const

const ISLAND = { 'data-island': 'evidence' } as const

export const judgementDeeds = { accept: 'terima', reject: 'tolak' } as const

export type ShownEvidence = {
  readonly evidence: string
  readonly name: string
  readonly kind: string
  /** Null while it is handed out to nobody. */
  readonly href: string | null
  /** Null where there is no small picture of it. */
  readonly thumbnailSrc: string | null
  readonly about: string
  readonly state: string
  readonly shape: StatusShape
  readonly reason: string | null
  /** What the virus scan means for it; null where nothing is to be said. */
  readonly scan: string | null
  /** How often it was judged, where the reader may judge it; null where not. */
  readonly judges: number | null
  readonly typedReason: string
}

export type ShownEvidenceItem = {
  readonly id: string
  readonly title: string
  readonly asked: string
  readonly required: boolean
  readonly state: string
  readonly shape: StatusShape
  readonly files: readonly ShownEvidence[]
  /** Whether the reader may add to it and take out of it. */
  readonly open: boolean
}

/** What the island needs to know. @property tooLarge what it says of a file above the cap before it sends a byte. */
export type UploadView = Omit<UploadFacts, 'begin' | 'token'> & { readonly tooLarge: string }

export type EvidenceView = {
  readonly fileId: string
  readonly candidate: string
  readonly items: readonly ShownEvidenceItem[]
  /** "10 MB" */
  readonly fileSizeMax: string
  readonly left: string
  readonly upload: UploadView
  /** Why nothing can be added; null where something can. */
  readonly readOnly: string | null
  readonly errors: readonly FieldError[]
}

export function EvidencePage({ frame, view }: Page<EvidenceView>) {
  const [words, file] = [evidenceWords[frame.language], candidateFileWords[frame.language]]
  return (
    <Layout
      frame={frame}
      title={words.title}
      errors={view.errors}
      narrow
      island={view.items.some(({ open }) => open) ? 'evidence' : null}
      crumbs={[
        { label: file.listTitle, href: paths.candidateFiles() },
        { label: view.candidate, href: paths.candidateFile(view.fileId) },
      ]}
    >
      <PageHead eyebrow={view.candidate} title={words.title} lede={view.items.length === 0 ? words.none : words.lede} />
      {view.readOnly !== null && (
        <Notice tone="info" class="p-mt-6 p-max-44">
          {view.readOnly}
        </Notice>
      )}
      {view.items.map((item, at) => (
        <Item key={item.id} at={at} item={item} frame={frame} view={view} words={words} />
      ))}
      {view.items.some(({ open }) => open) && <UploadTemplate view={view} words={words} />}
      {view.items.length > 0 && <p class="p-note p-mt-6">{words.left(view.left)}</p>}
      <p class="p-mt-6">
        <a class="ds-link" href={paths.candidateFile(view.fileId)}>
          {file.back}
        </a>
      </p>
    </Layout>
  )
}

type PartProps = { readonly frame: Frame; readonly view: EvidenceView; readonly words: EvidenceWords }

function Item({ at, item, ...part }: PartProps & { readonly at: number; readonly item: ShownEvidenceItem }) {
  const { frame, view, words } = part
  return (
    <section class="p-section" aria-labelledby={`butir-${at}`}>
      <h2 class="p-h3" id={`butir-${at}`}>
        {item.title} ({item.required ? words.required : words.optional})
      </h2>
      <Status is={item.shape}>{item.state}</Status>
      <p class="p-note">{item.asked}</p>
      {item.files.map((file) => (
        <File key={file.evidence} file={file} open={item.open} {...part} />
      ))}
      {item.open && (
        <PostForm frame={frame} action={paths.evidence(view.fileId)} class="p-form p-mt-6" multipart data={ISLAND}>
          <input type="hidden" name={evidenceFields.item} value={item.id} />
          <Field
            name={evidenceFields.file(String(at))}
            label={words.file(item.title)}
            hint={words.fileHint(view.fileSizeMax)}
            type="file"
            accept=".pdf,.jpg,.jpeg,.png,.xlsx,.docx"
            errors={view.errors}
          />
          <div>
            <button class="ds-button" type="submit">
              <span>
                {words.upload}
                <span class="ds-sr-only">{words.uploadFor(item.title)}</span>
              </span>
            </button>
          </div>
          <div class="p-stack p-gap-3" data-uploads hidden />
        </PostForm>
      )}
    </section>
  )
}

/** The row of one upload, drawn once for the island to copy. */
function UploadTemplate({ view, words }: Omit<PartProps, 'frame'>) {
  const { tooLarge, ...known } = view.upload
  const { signIn, ...sentences } = words.uploading
  const facts: UploadFacts = { ...known, begin: paths.uploads(view.fileId), token: antiForgeryField }
  const told: UploadWords = { ...sentences, too_large: tooLarge }
  return (
    <template id="unggahan" data-facts={JSON.stringify({ facts, words: told })}>
      <div class="p-seat p-stack p-gap-3">
        <p class="p-m-0" data-name />
        <progress class="p-progress" max={1} value={0} aria-label={sentences.bar} />
        <p class="p-m-0">
          <Status is="wait">{sentences.waiting}</Status>
        </p>
        <div class="p-row">
          <a class="ds-link" href={paths.signIn()} target="_blank" hidden>
            {signIn}
          </a>
          <button class="ds-button" data-variant="secondary" type="button">
            <span>
              {sentences.cancel}
              <span class="ds-sr-only">{words.uploadFor('{nama}')}</span>
            </span>
          </button>
        </div>
      </div>
    </template>
  )
}

function File({
  file,
  open,
  frame,
  view,
  words,
}: PartProps & { readonly file: ShownEvidence; readonly open: boolean }) {
  return (
    <div class="p-seat p-stack p-gap-3">
      <div class="p-file">
        <FilePicture src={file.thumbnailSrc} alt={words.picture(file.name)} kind={file.kind} />
        <div class="p-stack p-gap-3">
          <p class="p-m-0">
            {file.href === null ? (
              file.name
            ) : (
              <a class="ds-link" href={file.href}>
                {file.name}
              </a>
            )}
          </p>
          <Status is={file.shape}>{file.state}</Status>
          <p class="p-note">{file.about}</p>
          {file.scan !== null && <p class="p-m-0">{file.scan}</p>}
          {file.reason !== null && <p class="p-m-0">{words.because(file.reason)}</p>}
        </div>
      </div>
      {open && (
        <PostForm frame={frame} action={paths.removeEvidence(view.fileId, file.evidence)} class="p-m-0">
          <button class="ds-button" data-variant="secondary" type="submit">
            <span>
              {words.remove}
              <span class="ds-sr-only">{words.uploadFor(file.name)}</span>
            </span>
          </button>
        </PostForm>
      )}
      {file.judges !== null && <Judging file={file} judges={file.judges} frame={frame} view={view} words={words} />}
    </div>
  )
}

type JudgingProps = PartProps & { readonly file: ShownEvidence; readonly judges: number }

function Judging({ file, judges, frame, view, words }: JudgingProps) {
  const press = (value: string, label: string, variant: 'primary' | 'secondary') => (
    <button class="ds-button" data-variant={variant} type="submit" name={evidenceFields.judgement} value={value}>
      <span>
        {label}
        <span class="ds-sr-only">{words.uploadFor(file.name)}</span>
      </span>
    </button>
  )
  return (
    <PostForm frame={frame} action={paths.judgeEvidence(view.fileId, file.evidence)}>
      <input type="hidden" name={evidenceFields.seen} value={judges} />
      <TextareaField
        name={evidenceFields.reason(file.evidence)}
        label={words.reason(file.name)}
        hint={words.reasonHint}
        value={file.typedReason}
        errors={view.errors}
      />
      <div class="p-row">
        {press(judgementDeeds.accept, words.accept, 'primary')}
        {press(judgementDeeds.reject, words.reject, 'secondary')}
      </div>
    </PostForm>
  )
}
