/** What a category is counted from: the sections its nominees handed in, and what verifiers found in them. */
import type { CategoryKey } from '../award/places/season-key.ts'
import type { SectionDraft } from '../award/nomination/section-draft.ts'
import type { Db } from './db.ts'

export type HandedInSection = { readonly candidate: string; readonly section: string; readonly draft: SectionDraft }

const HAND_INS = ['hand_in', 'hand_in_corrected', 'hand_in_paper'] as const

/** Some sections of everybody's last hand-in in a category, as it was frozen then; by candidate and section. */
export async function listHandedInSections(
  db: Db,
  { province, season, category }: CategoryKey,
  sections: readonly string[],
): Promise<readonly HandedInSection[]> {
  const rows = await db
    .with('last', (cte) =>
      cte
        .selectFrom('nomination_step')
        .distinctOn('candidate')
        .select(['candidate', 'step'])
        .where('province', '=', province)
        .where('season', '=', season)
        .where('category', '=', category)
        .where('move', 'in', HAND_INS)
        .orderBy('candidate')
        .orderBy('step', 'desc'),
    )
    .selectFrom('last')
    .innerJoin('hand_in_section as frozen', (join) =>
      join
        .onRef('frozen.candidate', '=', 'last.candidate')
        .onRef('frozen.step', '=', 'last.step')
        .on('frozen.province', '=', province)
        .on('frozen.season', '=', season)
        .on('frozen.category', '=', category),
    )
    .innerJoin('file_section_version as saved', (join) =>
      join
        .onRef('saved.province', '=', 'frozen.province')
        .onRef('saved.season', '=', 'frozen.season')
        .onRef('saved.candidate', '=', 'frozen.candidate')
        .onRef('saved.section', '=', 'frozen.section')
        .onRef('saved.version', '=', 'frozen.version'),
    )
    .select(['saved.candidate', 'saved.section', 'saved.content'])
    .where('saved.section', '=', (select) => select.fn.any(select.val(sections)))
    .orderBy('saved.candidate')
    .orderBy('saved.section')
    .execute()
  return rows.map(({ content, ...row }) => ({ ...row, draft: JSON.parse(content) as SectionDraft }))
}

export type FoundValue = {
  readonly candidate: string
  readonly section: string
  readonly item: string
  readonly field: string
  readonly value: number
  readonly source: string
}

/** The last value that verifiers recorded of each figure of some candidates. */
export async function listFoundValues(
  db: Db,
  { province, season }: CategoryKey,
  candidates: readonly string[],
): Promise<readonly FoundValue[]> {
  if (candidates.length === 0) return []
  const rows = await db
    .selectFrom('verified_value')
    .distinctOn(['candidate', 'section', 'item', 'field'])
    .select(['candidate', 'section', 'item', 'field', 'value', 'source'])
    .where('province', '=', province)
    .where('season', '=', season)
    .where('candidate', '=', (select) => select.fn.any(select.val(candidates)))
    .orderBy('candidate')
    .orderBy('section')
    .orderBy('item')
    .orderBy('field')
    .orderBy('entry', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, value: Number(row.value) }))
}
