/** A candidate's file as sheets: one for each list, one for everything else, one for the evidence; whoever writes the file keeps texts from running as formulas. */
import type { EvidenceFile } from '../award/nomination/evidence.ts'
import { fileState } from '../award/nomination/evidence.ts'
import type { FileSection } from '../award/nomination/file-sections.ts'
import type { SectionDraft } from '../award/nomination/section-draft.ts'
import { figureIn } from '../award/nomination/section-reading.ts'
import { evidenceItemName, evidenceStates } from '../wording/evidence.ts'
import type { SectionWords } from '../wording/file-sections.ts'
import type { RecapSheet, SheetCell } from './score-recap.ts'

export type TabledSection = {
  readonly section: FileSection
  readonly words: SectionWords
  readonly draft: SectionDraft
}

export function candidateTables(
  sections: readonly TabledSection[],
  evidence: readonly EvidenceFile[],
): readonly RecapSheet[] {
  const lists = sections.filter(({ section }) => section.list)
  return [answers(sections.filter(({ section }) => !section.list)), ...lists.map(listed), evidenceSheet(evidence)]
}

function answers(sections: readonly TabledSection[]): RecapSheet {
  const rows = sections.flatMap(({ section, words, draft }) =>
    section.fields.map(({ id }): SheetCell[] => [
      words.title,
      words.fields[id]?.label ?? id,
      draft.items[0]?.fields[id] ?? null,
    ]),
  )
  return { name: 'Isian', columns: ['Bagian', 'Isian', 'Jawaban'], rows }
}

function listed({ section, words, draft }: TabledSection): RecapSheet {
  const { fields } = section
  const columns = ['No.', ...fields.map(({ id }) => words.fields[id]?.label ?? id)]
  const rows = draft.items.map((item, at): SheetCell[] => [
    { decimal: String(at + 1) },
    ...fields.map((field): SheetCell => {
      const text = item.fields[field.id] ?? null
      const figure = text === null ? null : figureIn(field, text)
      return figure === null ? text : { decimal: String(figure) }
    }),
  ])
  return { name: words.title, columns, rows }
}

function evidenceSheet(evidence: readonly EvidenceFile[]): RecapSheet {
  const rows = evidence.map((file): SheetCell[] => [
    evidenceItemName(file.item, 'id'),
    file.name,
    { decimal: String(file.bytes) },
    file.sha256,
    evidenceStates.id[fileState(file)],
    file.judged?.reason ?? null,
  ])
  return { name: 'Bukti', columns: ['Butir', 'Berkas', 'Bita', 'SHA-256', 'Keadaan', 'Alasan'], rows }
}
