/** The files of whoever is signed in. */
import { categoryById } from '../../award/rulebook/rulebook.ts'
import { listOwnFiles, type OwnFile } from '../../store/candidates.ts'
import { listNominationsOf } from '../../store/nominations.ts'
import { latestRulebook } from '../../store/seasons.ts'
import { nominationStates } from '../../wording/nomination.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { frameOf } from '../frame.ts'
import { pageOf, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { fileIdOf } from './file-id.ts'
import { FilesPage, type MyFile } from './files.page.tsx'
import { stateShapes } from './state-shape.ts'

export async function showFiles(visit: Visit): Promise<Response> {
  const files = await listOwnFiles(visit.site.db, visit.viewer.roles)
  const { rows, pager } = pageOf(files, wantedPage(visit.url), paths.candidateFiles())
  const shown: MyFile[] = []
  for (const file of rows) shown.push(await shownFile(visit, file))
  const sample = files.length > 0 && files.every(({ example }) => example)
  const proposes = visit.viewer.roles.some(({ role }) => role === 'proposer')
  const view = { files: shown, pager, openHref: proposes ? paths.openFile() : null }
  return page(visit, FilesPage({ frame: frameOf(visit, sample), view }))
}

async function shownFile({ site, language }: Visit, file: OwnFile): Promise<MyFile> {
  const rules = await latestRulebook(site.db, file)
  const nominations = await listNominationsOf(site.db, file, file.candidate)
  return {
    fileId: fileIdOf(file),
    candidate: file.name,
    season: file.seasonLabel,
    nominations: nominations.map(({ category, state }) => {
      const known = rules && categoryById(rules.rulebook, category)
      const name = known ? nameIn(language, known) : category
      return { name, state: nominationStates[language][state], shape: stateShapes[state] }
    }),
  }
}
