import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleFrame } from '../gallery/example-frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { renderPage } from '../layout/render-page.ts'
import { plainText } from '../piece.ts'
import { openPieces, pagePieces, type Pieces } from '../pieces.ts'
import { Criteria } from './criteria.tsx'
import { markSheetFields, type SheetCriterion } from './mark-sheet-view.ts'

function criterion(id: string, mark = '', comment = ''): SheetCriterion {
  const levels = [{ from: '0', to: '100', text: `Uraian ${id}` }]
  return { id, name: `Kriteria ${id}`, weight: '25%', scaleMax: '100', levels, items: [], mark, comment }
}

/** The page as it reads and how many parts of it were kept. */
function drawn(
  criteria: readonly SheetCriterion[],
  errors: readonly FieldError[] = [],
  pieces: Pieces | null = openPieces(),
): { readonly text: string; readonly kept: number } {
  const own = pieces && pagePieces(pieces)
  const html = renderPage(
    <Criteria frame={{ ...exampleFrame('id'), pieces: own }} criteria={criteria} errors={errors} />,
  )
  const page = own ? own.textOf(html) : [html]
  return { text: plainText(page), kept: page.filter((part) => typeof part !== 'string').length }
}

const BLANK = ['a', 'b', 'c'].map((id) => criterion(id))

test('three untouched criteria are one kept part, the same for the sheet of another assessor', () => {
  let made = 0
  const kept = openPieces()
  const counting: Pieces = (shows, make) =>
    kept(shows, () => {
      made += 1
      return make()
    })
  assert.equal(drawn(BLANK, [], counting).kept, 1)
  assert.equal(drawn(BLANK, [], counting).kept, 1)
  assert.equal(made, 1)
})

test('what carries a mark, a comment or an error is drawn for its own page, whichever of the three it is', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => criterion(id)) as [SheetCriterion, SheetCriterion, SheetCriterion]
  assert.equal(drawn([{ ...a, mark: '76,50' }, b, c]).kept, 1)
  assert.equal(drawn([a, { ...b, comment: 'rahasia' }, c]).kept, 2)
  assert.equal(drawn(BLANK, [{ field: markSheetFields.mark('c'), text: 'Nilai belum terbaca.' }]).kept, 1)
  assert.equal(drawn(BLANK, [{ field: markSheetFields.comment('b'), text: 'Terlalu panjang.' }]).kept, 2)
  assert.equal(drawn([{ ...a, mark: '0' }]).kept, 0)
  assert.equal(drawn([a]).kept, 1)
})

test('a page reads the same whether its parts are kept or drawn in one go', () => {
  const sheets = [
    BLANK,
    [BLANK[0]!, criterion('b', '76,50', '"<b>'), BLANK[2]!],
    [criterion('a', '1'), criterion('b', '2')],
  ]
  for (const sheet of sheets) assert.equal(drawn(sheet).text, drawn(sheet, [], null).text)
})

test('no mark of one assessor reaches the page of another through what is kept', () => {
  const pieces = openPieces()
  drawn([criterion('a', '11,11', 'kanari'), criterion('b')], [], pieces)
  assert.doesNotMatch(drawn(BLANK.slice(0, 2), [], pieces).text, /11,11|kanari/)
})
