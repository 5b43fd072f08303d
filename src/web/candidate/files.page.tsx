/** The files of whoever is signed in: those they write and those they proposed. */
import { candidateFileWords } from '../../wording/candidate-file.ts'
import { openFileWords } from '../../wording/open-file.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import { Status, type StatusShape } from '../components/status.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export type MyFile = {
  readonly fileId: string
  readonly candidate: string
  readonly season: string
  readonly nominations: readonly { readonly name: string; readonly state: string; readonly shape: StatusShape }[]
}

export type FilesView = {
  readonly files: readonly MyFile[]
  readonly pager: PagerView
  /** For proposers. */
  readonly openHref: string | null
}

export function FilesPage({ frame, view }: Page<FilesView>) {
  const words = candidateFileWords[frame.language]
  return (
    <Layout frame={frame} title={words.listTitle} narrow>
      <PageHead title={words.listTitle} lede={words.listLede} />
      {view.openHref !== null && (
        <p class="p-mt-6">
          <a class="ds-button" href={view.openHref}>
            {openFileWords[frame.language].title}
          </a>
        </p>
      )}
      {view.files.length === 0 && (
        <div class="p-mt-6">
          <EmptyState title={words.none} text={words.noneText} />
        </div>
      )}
      <ul class="p-tasks p-mt-6">
        {view.files.map((file) => (
          <li key={file.fileId} class="p-task">
            <a class="ds-link" href={paths.candidateFile(file.fileId)}>
              {file.candidate}
            </a>
            {file.nominations.map((nomination) => (
              <Status key={nomination.name} is={nomination.shape}>
                {nomination.name}: {nomination.state}
              </Status>
            ))}
            <p class="p-note">{file.season}</p>
          </li>
        ))}
      </ul>
      <Pager pager={view.pager} language={frame.language} />
    </Layout>
  )
}
