/** Reads the folder of an example season. The files are our own: what does not fit is a broken promise, named by file and line. */
import { readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { SectionDraft } from '../award/nomination/section-draft.ts'
import { isSeasonRole } from '../award/people/roles.ts'
import { rulebookFromText } from '../award/rulebook/rulebook.schema.ts'
import { assert } from '../award/result.ts'
import { hundredthsFromText } from '../award/units/hundredths.ts'
import { readSheetFile } from '../platform/sheets/read-sheet.ts'
import type { ExampleSeason } from './example-season.ts'

type SeasonFile = Pick<
  ExampleSeason,
  'place' | 'zone' | 'accounts' | 'panelDecree' | 'moments' | 'unfinished' | 'closings' | 'outreach'
> & {
  readonly rulebookDates: ExampleSeason['rulebookDates']
}

export async function readExampleSeason(folder: string): Promise<ExampleSeason> {
  const season = JSON.parse(await readFile(path.join(folder, 'musim.json'), 'utf8')) as SeasonFile
  const read = rulebookFromText(await readFile(path.join(folder, 'aturan.json'), 'utf8'))
  assert(read.ok, `the rulebook in ${folder} holds: ${read.ok ? '' : JSON.stringify(read.refusal)}`)
  const candidates = await rowsOf(path.join(folder, 'kandidat.csv'))
  const nominees = candidates.map((row) => ({
    category: row('kategori'),
    candidate: row('kandidat'),
    name: row('nama'),
    entityKind: row('jenis'),
    placeCode: row('kode_wilayah') || null,
  }))
  const { files, holders } = await readFiles(folder)
  return {
    ...season,
    files,
    holders,
    rulebook: read.value.rulebook,
    nominees,
    marks: (await rowsOf(path.join(folder, 'nilai.csv'))).map((row) => ({
      category: row('kategori'),
      candidate: row('kandidat'),
      assessor: row('penilai'),
      criterion: row('kriteria'),
      markHundredths: markOf(row('nilai')),
    })),
    recusals: (await rowsOf(path.join(folder, 'benturan.csv'))).map((row) => ({
      category: row('kategori'),
      candidate: row('kandidat'),
      assessor: row('penilai'),
      reason: row('alasan'),
    })),
  }
}

/** Organisations with a file, what stands in it, and who has a part; an example may have none of the three tables. */
async function readFiles(folder: string): Promise<Pick<ExampleSeason, 'files' | 'holders'>> {
  const [organisations, entries, roles] = ['lembaga.csv', 'isian.csv', 'peran.csv'].map((name) =>
    path.join(folder, name),
  )
  if (!organisations || !entries || !roles || !existsSync(organisations)) return { files: [], holders: [] }
  const written = (await rowsOf(entries)).map((row) => ({ of: row('lembaga'), section: row('bagian'), row }))
  const files = (await rowsOf(organisations)).map((row) => {
    const own = Map.groupBy(
      written.filter(({ of }) => of === row('lembaga')),
      ({ section }) => section,
    )
    const sections = new Map([...own].map(([section, rows]) => [section, draftOf(rows.map((one) => one.row))]))
    const [organisation, name, kind] = [row('lembaga'), row('nama'), row('jenis')]
    const isHandedIn = row('diserahkan') === 'ya'
    return { organisation, name, kind, placeCode: row('kode_wilayah'), category: row('kategori'), isHandedIn, sections }
  })
  const holders = (await rowsOf(roles)).map((row) => {
    const role = row('peran')
    assert(isSeasonRole(role), `an example's role is a role: ${role}`)
    return { account: row('akun'), name: row('nama'), role, organisation: row('lembaga') || null }
  })
  return { files, holders }
}

function draftOf(rows: readonly Row[]): SectionDraft {
  const items = Map.groupBy(rows, (row) => row('butir'))
  return {
    items: [...items].map(([id, own]) => ({
      id,
      fields: Object.fromEntries(own.map((row) => [row('kolom'), row('isi')])),
    })),
  }
}

type Row = (column: string) => string

async function rowsOf(file: string): Promise<readonly Row[]> {
  const outcome = await readSheetFile(file)
  assert(outcome.ok, `${file} is a table: ${outcome.ok ? '' : JSON.stringify(outcome.refusal)}`)
  const [header, ...rows] = outcome.value.rows
  return rows.map(({ line, cells }) => (column) => {
    const at = header?.cells.indexOf(column) ?? -1
    assert(at >= 0, `${file} has a column ${column} (line ${line})`)
    return cells[at] ?? ''
  })
}

function markOf(text: string): ExampleSeason['marks'][number]['markHundredths'] {
  const mark = hundredthsFromText(text)
  assert(mark.ok, `an example's mark is a mark: ${text}`)
  return mark.value
}
