/**
 * What is written in a PDF and how its first page looks. The reader is the one browsers use, compiled to a sandbox of its
 * own; all the same it belongs into a process that may die.
 */
import { PDFiumLibrary } from '@hyzyla/pdfium'

type PdfDocument = Awaited<ReturnType<PDFiumLibrary['loadDocument']>>

export type PdfReading = {
  readonly pages: number
  /** Of each page that was read, in their order; fewer than there are when time or room was over. */
  readonly texts: readonly string[]
}

export type PdfPicture = { readonly width: number; readonly height: number; readonly rgba: Uint8Array }

export type OpenPdf = {
  read(limits: { readonly charactersMax: number; readonly limitMs: number }): PdfReading
  /** The first page, with its longer side as given; null where it has no size. */
  firstPage(sideMax: number): Promise<PdfPicture | null>
}

/** Where nobody could read a page of it, why not. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf | 'broken' | 'locked'> {
  // An instance of its own: what one document does to the reader, the next one does not meet.
  const loaded = await PDFiumLibrary.init()
  try {
    const pdf = await loaded.loadDocument(bytes)
    if (pdf.getPageCount() < 1) return 'broken'
    return { read: (limits) => readPages(pdf, limits), firstPage: (sideMax) => drawFirst(pdf, sideMax) }
  } catch (problem) {
    return problem instanceof Error && /password|security/i.test(problem.message) ? 'locked' : 'broken'
  }
}

function readPages(pdf: PdfDocument, limits: Parameters<OpenPdf['read']>[0]): PdfReading {
  const pages = pdf.getPageCount()
  const texts: string[] = []
  const started = performance.now()
  let left = limits.charactersMax
  for (let at = 0; at < pages && left > 0 && performance.now() - started < limits.limitMs; at++) {
    const text = textOf(pdf, at)
    left -= text.length
    texts.push(text)
  }
  return { pages, texts }
}

/** A page that cannot be read is an empty one: the others still tell. */
function textOf(pdf: PdfDocument, page: number): string {
  try {
    return pdf.getPage(page).getText()
  } catch {
    return ''
  }
}

async function drawFirst(pdf: PdfDocument, sideMax: number): Promise<PdfPicture | null> {
  const page = pdf.getPage(0)
  const { originalWidth, originalHeight } = page.getOriginalSize()
  const longer = Math.max(originalWidth, originalHeight)
  if (!(longer > 0)) return null
  const scale = sideMax / longer
  const size = (of: number) => Math.max(1, Math.round(of * scale))
  const { width, height, data } = await page.render({
    width: size(originalWidth),
    height: size(originalHeight),
    render: 'bitmap',
    renderFormFields: false,
  })
  return { width, height, rgba: data }
}
