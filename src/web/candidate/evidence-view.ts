/** The evidence of a file as its page shows it to whoever asks. */
import { itemsOf, mayAddEvidence, statesOfItem } from '../../actions/add-evidence.ts'
import {
  type EvidenceFile,
  type EvidenceItem,
  type EvidenceState,
  fileState,
  itemState,
  mayHandOut,
} from '../../award/nomination/evidence.ts'
import { mayJudgeEvidence } from '../../award/nomination/evidence-judging.ts'
import { categoryById } from '../../award/rulebook/rulebook.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { evidenceItemName, evidenceStates, evidenceWords, sizeInFigures } from '../../wording/evidence.ts'
import { listed } from '../../wording/language.ts'
import { evidenceRefusalSentence } from '../../wording/evidence-refusals.ts'
import { fileRefusalSentence } from '../../wording/nomination.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import type { StatusShape } from '../components/status.tsx'
import { paths } from '../paths.ts'
import type { Visit } from '../visit.ts'
import type { EvidenceView, ShownEvidence, ShownEvidenceItem } from './evidence.page.tsx'
import { deviceOwnerOf } from '../device-owner.ts'
import type { FileFound } from './file-found.ts'

export const evidenceShapes: Readonly<Record<EvidenceState, StatusShape>> = {
  missing: 'open',
  present: 'wait',
  accepted: 'done',
  rejected: 'stop',
}

/** A reason that was typed and came back. */
export type TypedReason = { readonly evidence: string; readonly reason: string }

export function evidenceView(
  visit: Visit,
  found: FileFound,
  { files, thumbnails }: { readonly files: readonly EvidenceFile[]; readonly thumbnails: ReadonlySet<string> },
  typed: TypedReason | null,
): Omit<EvidenceView, 'errors'> {
  const { language, viewer, site } = visit
  const { file, key, fileId } = found
  const { fileBytesMax, candidateBytesMax } = site.evidence.caps
  const items = itemsOf(file)
  const against = items.map(({ id }) => mayAddEvidence(viewer, key, file, id))
  const closed = against.every(({ ok }) => !ok) ? against.find((may) => !may.ok) : undefined
  const refusal = closed && !closed.ok ? closed.refusal : null
  const used = files.reduce((sum, { bytes }) => sum + bytes, 0)
  const asked = { visit, found, files, thumbnails, typed }
  return {
    fileId,
    candidate: file.candidate.name || key.candidate,
    items: items.map((item, at) => shownItem(asked, item, against[at]?.ok === true)),
    fileSizeMax: sizeInFigures(fileBytesMax, language),
    upload: {
      bytesMax: fileBytesMax,
      owner: deviceOwnerOf(visit),
      tooLarge: evidenceRefusalSentence({ code: 'evidence_too_large', bytesMax: fileBytesMax }, language),
    },
    left: sizeInFigures(Math.max(0, candidateBytesMax - used), language),
    readOnly:
      refusal?.code === 'file_for_reading_only' || refusal?.code === 'file_closed'
        ? fileRefusalSentence(refusal, language)
        : null,
  }
}

type Asked = {
  readonly visit: Visit
  readonly found: FileFound
  readonly files: readonly EvidenceFile[]
  readonly thumbnails: ReadonlySet<string>
  readonly typed: TypedReason | null
}

function shownItem(asked: Asked, item: EvidenceItem, open: boolean): ShownEvidenceItem {
  const { visit, found, files } = asked
  const { language } = visit
  const own = files.filter((file) => file.item === item.id)
  const state = itemState(own)
  const judges = mayJudgeEvidence(found.roles, statesOfItem(found.file, item.id))
  return {
    id: item.id,
    title: evidenceItemName(item.id, language),
    asked: evidenceWords[language].asked(listed([...new Set(criteriaOf(item, found, visit))], language)),
    required: item.askedBy.some(({ required }) => required),
    state: evidenceStates[language][state],
    shape: evidenceShapes[state],
    files: own.map((file) => shownFile(asked, file, judges)),
    open,
  }
}

function criteriaOf({ askedBy }: EvidenceItem, { file }: FileFound, { language }: Visit): readonly string[] {
  return askedBy.flatMap(({ category, criterion }) => {
    const known = categoryById(file.rulebook, category)?.criteria.find(({ id }) => id === criterion)
    return known ? [nameIn(language, known)] : []
  })
}

function shownFile({ visit, found, thumbnails, typed }: Asked, file: EvidenceFile, judges: boolean): ShownEvidence {
  const { language, viewer } = visit
  const state = fileState(file)
  const words = evidenceWords[language]
  const open = mayHandOut(file, viewer.person?.id ?? '')
  const waits = file.scan?.verdict === 'waiting'
  const when = writtenInstant(file.addedAt, found.season.zone, language)
  return {
    evidence: file.evidence,
    name: file.name,
    kind: file.kind,
    href: open ? paths.evidenceFile(found.fileId, file.evidence) : null,
    thumbnailSrc: open && thumbnails.has(file.evidence) ? paths.evidenceThumbnail(found.fileId, file.evidence) : null,
    about: words.about(sizeInFigures(file.bytes, language), when),
    state: waits ? words.waitsForScan : evidenceStates[language][state],
    shape: evidenceShapes[state],
    reason: file.judged?.reason ?? null,
    scan: waits ? words.waitsForScanText : file.scan?.finding ? words.infected(file.scan.finding) : null,
    judges: judges && open && file.addedBy !== viewer.person?.id ? file.judgements : null,
    typedReason: typed?.evidence === file.evidence ? typed.reason : '',
  }
}
