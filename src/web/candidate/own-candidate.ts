/** Whose file it is, as pages ask that are for the candidate alone. */
import { rolesForFile } from '../../award/nomination/access.ts'
import type { FileFound } from './file-found.ts'
import type { Visit } from '../visit.ts'

/** Those who act for the candidate or proposed it: nobody else is told of its turn or of its points there. */
export function isOfCandidate(viewer: Visit['viewer'], { key, file }: FileFound): boolean {
  return rolesForFile(viewer, key, file.candidate).some((role) => OWN.has(role))
}

const OWN: ReadonlySet<string> = new Set(['candidate_contact', 'candidate_leader', 'proposer'])
