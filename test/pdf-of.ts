/** PDFs written by hand, whole and with a true table of their objects, so that readers need not mend them. */

/** @property objects more of them, numbered from 4 on. */
export type PdfMore = { readonly catalog?: string; readonly objects?: readonly string[]; readonly comment?: string }

/** One page for each list of lines. */
export function pdfOfPages(pages: readonly (readonly string[])[], more: PdfMore = {}): Buffer {
  const first = 4 + (more.objects ?? []).length
  const numbers = pages.map((_, at) => first + at * 2)
  return pdfOfObjects(
    [
      `<</Type/Catalog/Pages 2 0 R${more.catalog ?? ''}>>`,
      `<</Type/Pages/Kids[${numbers.map((number) => `${number} 0 R`).join(' ')}]/Count ${pages.length}>>`,
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
      ...(more.objects ?? []),
      ...pages.flatMap((lines, at) => pageOf(lines, first + at * 2 + 1)),
    ],
    more.comment,
  )
}

function pageOf(lines: readonly string[], content: number): readonly string[] {
  const shown = lines.map((line) => `(${line}) Tj T*`).join(' ')
  const text = `BT /F1 12 Tf 50 780 Td 16 TL ${shown} ET`
  const resources = '/Resources<</Font<</F1 3 0 R>>>>'
  return [
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${resources}/Contents ${content} 0 R>>`,
    `<</Length ${text.length}>>stream\n${text}\nendstream`,
  ]
}

function pdfOfObjects(objects: readonly string[], comment = ''): Buffer {
  let pdf = `%PDF-1.7\n${comment}`
  const places: number[] = []
  for (const [at, object] of objects.entries()) {
    places.push(Buffer.byteLength(pdf, 'latin1'))
    pdf += `${at + 1} 0 obj${object}endobj\n`
  }
  const table = Buffer.byteLength(pdf, 'latin1')
  const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines}`
  pdf += `trailer<</Root 1 0 R/Size ${objects.length + 1}>>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(pdf, 'latin1')
}
