/** A paper becomes a PDF: the parts are checked first, then the platform's Typst prints it with our fonts alone. */
import { fileURLToPath } from 'node:url'
import { accept, refuse } from '../award/result.ts'
import type { Result } from '../award/result.ts'
import { printable } from '../documents/paper-parts.ts'
import type { Paper, PaperPartsRefusal } from '../documents/paper-parts.ts'
import { packageFolder } from '../platform/package-folder.ts'
import { openTypst } from '../platform/typst.ts'
import type { RenderRefusal, Typst, TypstOptions } from '../platform/typst.ts'

export type PaperRefusal = PaperPartsRefusal | RenderRefusal

const SOURCES = fileURLToPath(new URL('../documents/', import.meta.url))

/** The fonts of every paper; all under the SIL Open Font License. */
export const PAPER_FONTS: Pick<TypstOptions, 'fontFolders' | 'fontNames'> = {
  fontFolders: ['arimo', 'plus-jakarta-sans', 'source-serif-4'].map((name) =>
    packageFolder(`@expo-google-fonts/${name}`),
  ),
  fontNames: ['Arimo-', 'PlusJakartaSans-', 'SourceSerif4-'],
}

/** One for a whole program; close it when the program stops. */
export function openPaperPress(limits: Omit<TypstOptions, 'fontFolders' | 'fontNames'> = {}): Typst {
  return openTypst({ ...PAPER_FONTS, ...limits })
}

/** PDF/A-2a; the same paper gives the same bytes. */
export async function renderPaper(press: Typst, paper: Paper): Promise<Result<Uint8Array, PaperRefusal>> {
  const checked = printable(paper)
  if (!checked.ok) return checked
  const outcome = await press.render({
    folder: SOURCES,
    mainFile: `${paper.paper}.typ`,
    dataJson: JSON.stringify(paper),
    qrText: paper.proof?.url ?? null,
    ...('letters' in paper ? { qrTexts: paper.letters.map(({ url }) => url) } : {}),
  })
  return outcome.ok ? accept(outcome.value) : refuse(outcome.refusal)
}
