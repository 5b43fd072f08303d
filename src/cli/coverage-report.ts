/** What became of a file of figures, as `./paritrana coverage import` tells it: for programs as JSON, for people in both languages. */
import type { CoverageFileRefusal } from '../actions/coverage-upload.ts'
import type { ImportNote, ImportReport } from '../actions/import-coverage.ts'
import { coverageCommandSentences as sentences } from '../wording/coverage-command.ts'
import {
  coverageConcernSentence,
  coverageFaultSentence,
  coverageFileSentence,
  coverageNoteSentence,
} from '../wording/coverage-faults.ts'
import { writtenInstant } from '../wording/dates.ts'
import type { Language, Sentence } from '../wording/language.ts'

type SaidOfCell = { readonly column: string | null; readonly reason: string; readonly sentence: Sentence }

type Said = SaidOfCell & {
  readonly line: number | null
  /** What else is wrong with the same row. */
  readonly more: readonly SaidOfCell[]
}

/** `column` is what the contract calls it, or the spreadsheet's letter where the whole file was refused. */
export type ImportTold = {
  readonly accepted: number
  readonly rejected: readonly Said[]
  readonly warnings: readonly Said[]
}

export function toldFile(refusals: readonly CoverageFileRefusal[]): ImportTold {
  const rejected = refusals.map(({ line, column, fault }): Said => {
    const sentence = inBoth((language) => coverageFileSentence(fault, language))
    return { line, column, reason: fault.code, sentence, more: [] }
  })
  return { accepted: 0, rejected, warnings: [] }
}

/** One entry for each refused row, however much is wrong with it. */
export function toldReport({ accepted, refused, warnings, notes }: ImportReport): ImportTold {
  return {
    accepted: accepted.length,
    rejected: refused.flatMap(({ line, faults }) => {
      const [first, ...more] = faults.map(({ column, what }): SaidOfCell => {
        return { column, reason: what.code, sentence: inBoth((language) => coverageFaultSentence(what, language)) }
      })
      return first ? [{ line, ...first, more }] : []
    }),
    warnings: [
      ...notes.map(ofNote),
      ...warnings.map(({ line, column, what }): Said => {
        const sentence = inBoth((language) => coverageConcernSentence(what, language))
        return { line, column, reason: what.code, sentence, more: [] }
      }),
    ],
  }
}

function ofNote(note: ImportNote): Said {
  const sentence = inBoth((language) => {
    const said = 'at' in note ? { ...note, at: writtenInstant(note.at, 'WIB', language) } : note
    return coverageNoteSentence(said, language)
  })
  return { line: null, column: null, reason: note.code, sentence, more: [] }
}

function inBoth(said: (language: Language) => string): Sentence {
  return { id: said('id'), en: said('en') }
}

export function importJson({ accepted, rejected, warnings }: ImportTold, language: Language): string {
  const ofCell = ({ column, reason, sentence }: SaidOfCell) => ({ column, reason, message: sentence[language] })
  const ofRow = ({ line, more, ...said }: Said) => {
    return { line, ...ofCell(said), ...(more.length > 0 ? { more: more.map(ofCell) } : {}) }
  }
  const told = { accepted, rejected: rejected.map(ofRow), warnings: warnings.map(ofRow) }
  return `${JSON.stringify(told, null, 2)}\n`
}

export function importText({ accepted, rejected, warnings }: ImportTold, dryRun: boolean): string {
  const lines = [...rejected, ...warnings].flatMap(({ line, column, sentence, more }) => {
    const at = sentences.at(line, column)
    const others = more.flatMap((other) => [`  ${other.sentence.id}`, `  ${other.sentence.en}`])
    return [`${at.id}: ${sentence.id}`, `${at.en}: ${sentence.en}`, ...others]
  })
  const done = dryRun ? sentences.wouldBeAccepted(accepted) : sentences.accepted(accepted)
  const sums = [sentences.rejected(rejected.length), sentences.warned(warnings.length), done]
  const between = lines.length > 0 ? [''] : []
  return `${[...lines, ...between, ...sums.map(({ id }) => id), ...sums.map(({ en }) => en)].join('\n')}\n`
}
