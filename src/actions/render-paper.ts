/** A paper becomes a PDF: the parts are checked first, then the platform's Typst prints it with our fonts alone. */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { accept, refuse } from '../award/result.ts'
import type { Result } from '../award/result.ts'
import { printable } from '../documents/paper-parts.ts'
import type { Paper, PaperPartsRefusal } from '../documents/paper-parts.ts'
import { packageFolder } from '../platform/package-folder.ts'
import { openTypst } from '../platform/typst.ts'
import type { RenderRefusal, Typst, TypstOptions } from '../platform/typst.ts'
import type { TypstJob, TypstOutcome } from '../platform/typst-compiler.ts'

export type PaperRefusal = PaperPartsRefusal | RenderRefusal

const SOURCES = fileURLToPath(new URL('../documents/', import.meta.url))

/** The fonts of every paper; all under the SIL Open Font License. */
export const PAPER_FONTS: Pick<TypstOptions, 'fontFolders' | 'fontNames'> = {
  fontFolders: [
    ...['arimo', 'plus-jakarta-sans', 'source-serif-4'].map((name) => packageFolder(`@expo-google-fonts/${name}`)),
    ...['noto-naskh-arabic', 'noto-emoji'].map((name) =>
      path.join(packageFolder(`@expo-google-fonts/${name}`), '400Regular'),
    ),
  ],
  fontNames: ['Arimo-', 'PlusJakartaSans-', 'SourceSerif4-', 'NotoNaskhArabic-', 'NotoEmoji-'],
}

/** One for a whole program; close it when the program stops. */
export function openPaperPress(limits: Omit<TypstOptions, 'fontFolders' | 'fontNames'> = {}): Typst {
  return openTypst({ ...PAPER_FONTS, ...limits })
}

/**
 * PDF/A-2a; the same paper gives the same bytes.
 * @param qrTexts addresses that the paper counts by number; letters bring their own.
 */
export async function renderPaper(
  press: Typst,
  paper: Paper,
  qrTexts: readonly string[] = [],
): Promise<Result<Uint8Array, PaperRefusal>> {
  const checked = printable(paper)
  if (!checked.ok) return checked
  const job = {
    folder: SOURCES,
    mainFile: `${paper.paper}.typ`,
    dataJson: JSON.stringify(paper),
    qrText: paper.proof?.url ?? null,
    qrTexts: qrTextsOf(paper) ?? qrTexts,
  }
  const outcome = quotes(paper) ? await renderQuoting(press, job) : await press.render(job)
  return outcome.ok ? accept(outcome.value) : refuse(outcome.refusal)
}

function qrTextsOf(paper: Paper): readonly string[] | null {
  if ('letters' in paper) return paper.letters.map(({ url }) => url)
  return 'witness' in paper && paper.witness ? [paper.witness.url] : null
}

/** Papers that hold people's own texts: one strange sign among ten thousand must not keep all of them from being printed. */
function quotes({ paper }: Paper): boolean {
  return (
    paper === 'candidate-file' || paper === 'candidate-form' || paper === 'verifier-checklist' || paper === 'plan-annex'
  )
}

/** Signs come back one round at a time where several kinds of them are missing. */
const ROUNDS = 6

/** A sign that none of our fonts can draw is printed as its number, `[U+4E2D]`, so that a reader sees what stood there. */
async function renderQuoting(press: Typst, job: TypstJob): Promise<TypstOutcome<RenderRefusal>> {
  let outcome = await press.render(job)
  let { dataJson } = job
  for (let round = 0; round < ROUNDS; round++) {
    if (outcome.ok || outcome.refusal.code !== 'letters_without_font') return outcome
    for (const letters of outcome.refusal.letters)
      for (const letter of letters) dataJson = dataJson.replaceAll(letter, numberOf(letter))
    outcome = await press.render({ ...job, dataJson })
  }
  return outcome
}

function numberOf(letter: string): string {
  return `[U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`
}
