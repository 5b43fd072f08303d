import { test } from 'node:test'
import assert from 'node:assert/strict'
import path from 'node:path'
import { readTree } from './source-tree.ts'
import { findingText, tidyFindings } from './tidy.ts'

const CLEAN = {
  'GLOSSARY.md': '| peringkat | `rank` | | |',
  'src/award/ranking/rank.ts': 'export const rank = 1\n',
}

/** Spoken apart, so that this file does not hold what it plants. */
const SKIP = 'skip'
const TODO = 'todo:'
const NOW = '.now'

/** The findings of a small clean house with these files put into it. */
function planted(files: Record<string, string>): string[] {
  return tidyFindings(new Map(Object.entries({ ...CLEAN, ...files }))).map(findingText)
}

/** Each row: the fault, the file it stands in, its text, and the one finding it must cause. */
const FAULTS: readonly (readonly [fault: string, file: string, text: string, finding: string])[] = [
  [
    'a rule that asks the store',
    'src/award/units/a.ts',
    `import { b } from '../../store/b.ts'`,
    'wrong room: src/store/b.ts',
  ],
  [
    'a platform that knows the award',
    'src/platform/a.ts',
    `import { b } from '../award/result.ts'`,
    'wrong room: src/award/result.ts',
  ],
  [
    'wording that asks the platform',
    'src/wording/a.ts',
    `import { b } from '../platform/b.ts'`,
    'wrong room: src/platform/b.ts',
  ],
  [
    'a paper that asks the store',
    'src/documents/a.ts',
    `import { b } from '../store/b.ts'`,
    'wrong room: src/store/b.ts',
  ],
  ['a store that acts', 'src/store/a.ts', `import { b } from '../actions/b.ts'`, 'wrong room: src/actions/b.ts'],
  ['a deed that draws a page', 'src/actions/a.ts', `import { b } from '../web/b.ts'`, 'wrong room: src/web/b.ts'],
  ['a command that draws a page', 'src/cli/a.ts', `import { b } from '../web/b.ts'`, 'wrong room: src/web/b.ts'],
  ['a page that runs a command', 'src/web/a.ts', `import type { B } from '../cli/b.ts'`, 'wrong room: src/cli/b.ts'],
  [
    'an island that asks the store',
    'src/web/islands/a.ts',
    `import { b } from '../../store/b.ts'`,
    'wrong room: src/store/b.ts',
  ],
  ['an island that asks a handler', 'src/web/islands/a.ts', `import { b } from '../b.ts'`, 'wrong room: src/web/b.ts'],
  [
    'an island with a schema',
    'src/web/islands/a.ts',
    `import { b } from '../../award/units/b.schema.ts'`,
    'schema in the browser: src/award/units/b.schema.ts',
  ],
  ['an island with Zod', 'src/web/islands/a.ts', `import { z } from 'zod'`, 'package not for this room: zod'],
  ['a third door', 'src/main.ts', `import { b } from './store/b.ts'`, 'wrong room: src/store/b.ts'],
  [
    'product code that leans on tools',
    'src/web/a.ts',
    `import { b } from '../../tools/b.ts'`,
    'wrong room: tools/b.ts',
  ],
  ['a room nobody planned', 'src/services/a.ts', `import { b } from './b.ts'`, 'unknown room: src/services/a.ts'],
  ['a late import', 'src/award/units/a.ts', `const b = () => import('../../store/b.ts')`, 'wrong room: src/store/b.ts'],
  [
    'a later chapter',
    'src/award/units/a.ts',
    `import { rank } from '../ranking/rank.ts'`,
    'later chapter: src/award/ranking/rank.ts',
  ],
  [
    'a chapter nobody planned',
    'src/award/extras/a.ts',
    `import { a } from '../result.ts'`,
    'chapter without a place in the order: src/award/result.ts',
  ],
  [
    'Node in the rulebook',
    'src/award/units/a.ts',
    `import { readFileSync } from 'node:fs'`,
    'package not for this room: node:fs',
  ],
  ['Zod beside the rules', 'src/award/units/a.ts', `import { z } from 'zod'`, 'zod outside a schema file: zod'],
  ['the driver in a page', 'src/web/a.ts', `import { Pool } from 'pg'`, 'database outside the store: pg'],
  [
    'a query builder in a deed',
    'src/actions/a.ts',
    `import { sql } from 'kysely'`,
    'database outside the store: kysely',
  ],
  ['a circle of one', 'src/store/a.ts', `import { a } from './a.ts'`, 'circle: src/store/a.ts -> src/store/a.ts'],
  [
    'a clock in a rule',
    'src/award/units/a.ts',
    'export const a = () => Date.now()',
    'clock in the rulebook: export const a = () => Date.now();',
  ],
  [
    'a date in a rule',
    'src/award/units/a.ts',
    'export const a = () => new Date(0)',
    'clock in the rulebook: export const a = () => new Date(0);',
  ],
  [
    'dice in a rule',
    'src/award/units/a.ts',
    'export const a = () => Math.random()',
    'dice in the rulebook: export const a = () => Math.random();',
  ],
  [
    'a promise in a rule',
    'src/award/units/a.ts',
    'export const a = async () => 1',
    'promise in the rulebook: export const a = async () => 1;',
  ],
  [
    'a query in a page',
    'src/web/a.ts',
    'export const a = sql`select 1`',
    'SQL outside the store: export const a = sql`select 1`;',
  ],
  [
    'a query in words',
    'src/actions/a.ts',
    `export const a = 'select n from mark where n = 1'`,
    'SQL outside the store: export const a = "select n from mark where n = 1";',
  ],
  [
    'HTML in a paper',
    'src/documents/a.ts',
    'export const a = `<p>${b}</p>`',
    'HTML outside web: export const a = `<p>${b}</p>`;',
  ],
  ['a page in the wrong room', 'src/documents/a.tsx', 'export const a = 1', 'page outside web: a.tsx'],
  ['a default export', 'src/store/a.ts', 'export default 1', 'default export: src/store/a.ts'],
  ['a barrel', 'src/store/a.ts', `export * from './b.ts'`, 'barrel file: export *'],
  ['a barrel by name', 'src/store/index.ts', 'export const a = 1', 'barrel file: index.ts'],
  ['a name that says nothing', 'src/store/date-utils.ts', 'export const a = 1', 'name says nothing: date-utils.ts'],
  ['a folder that says nothing', 'src/web/common/a.ts', 'export const a = 1', 'name says nothing: a.ts'],
  ['a name in another case', 'src/store/markSheet.ts', 'export const a = 1', 'file name not kebab-case: markSheet.ts'],
  ['a title of two words', 'src/store/a.test.ts', `test('it works', () => {})`, 'test title is no sentence: it works'],
  [
    'a test passed over',
    'src/store/a.test.ts',
    `test.${SKIP}('marks are kept whole', () => {})`,
    `test passed over: test.${SKIP}`,
  ],
  [
    'a test put off',
    'src/store/a.test.ts',
    `test('marks are kept whole', { ${TODO} true }, () => {})`,
    `test passed over: test("marks are kept whole", { ${TODO}`,
  ],
  [
    'a test that measures time',
    'src/store/a.test.ts',
    `test('marks are kept whole', () => assert.ok(performance${NOW}() < 5))`,
    `stopwatch in a test: test("marks are kept whole", () => assert.ok(performance${NOW}() < 5));`,
  ],
  ['a decision nobody listed', 'decisions/9999-a.md', '# 9999. A', 'decision not in the list: 9999-a.md'],
  ['a range of versions', 'package.json', '{"dependencies":{"hono":"^4.13.19"}}', 'version not exact: hono ^4.13.19'],
  [
    'a download address',
    'package-lock.json',
    '{"packages":{"node_modules/a":{"resolved":"https://r/a.tgz"}}}',
    'download address in the lock: node_modules/a https://r/a.tgz',
  ],
  [
    'a workplace in a document',
    'README.md',
    `see ${path.posix.join('/work', 'x')}/y`,
    `names a workplace: see ${path.posix.join('/work', 'x')}/y`,
  ],
  [
    'a file that a document names and the house does not have',
    'docs/a.md',
    'see `src/award/none.ts`, [itself](a.md) and [out there](https://example.org)',
    'names a file that is not there: src/award/none.ts',
  ],
]

for (const [fault, file, text, finding] of FAULTS) {
  test(`the house rules catch ${fault}`, () => {
    assert.deepEqual(planted({ [file]: `${text}\n` }), [`${file}: ${finding}`])
  })
}

test('the house rules find nothing in a clean house', () => {
  const clean = {
    'src/award/units/a.schema.ts': `import { z } from 'zod'\nimport { sha256 } from '@noble/hashes/sha2.js'\n`,
    'src/award/ranking/b.ts': `import { a } from '../units/a.schema.ts'\n/* Date.now and sql\`\` may be spoken of */\n`,
    'src/store/b.ts': `import { sql } from 'kysely'\nexport const b = sql\`select n from mark\`\n`,
    'src/web/a.page.tsx': `import { rank } from '../award/ranking/rank.ts'\nexport const a = <p>{rank}</p>\n`,
    'src/main.ts': `import { a } from './web/a.page.tsx'\n`,
    'src/store/b.test.ts': `test('marks are kept', () => new Date())\n`,
    'package.json': '{"dependencies":{"hono":"4.13.19","pg-18":"18.4.0-beta.17"}}',
    'package-lock.json': '{"packages":{"node_modules/a":{"version":"1.0.0"}}}',
  }
  assert.deepEqual(planted(clean), [])
})

test('the house rules catch a circle of three and name its way', () => {
  const circle = {
    'src/store/a.ts': `import { b } from './b.ts'\n`,
    'src/store/b.ts': `import type { C } from './c.ts'\n`,
    'src/store/c.ts': `import {\n  a,\n} from './a.ts'\n`,
  }
  const way = 'src/store/a.ts -> src/store/b.ts -> src/store/c.ts -> src/store/a.ts'
  assert.deepEqual(planted(circle), [`src/store/a.ts: circle: ${way}`])
})

test('the glossary is there and promises no word that the code does not use', () => {
  const promised = '| ketua | `panelChair` | | |\n| peringkat | `rank` | | |'
  assert.deepEqual(planted({ 'GLOSSARY.md': promised }), ['GLOSSARY.md: glossary word without code: panelChair'])
  assert.deepEqual(planted({ 'GLOSSARY.md': promised, 'src/store/a.ts': `export const a = 'panel_chair'\n` }), [])
  const without = tidyFindings(new Map([['src/store/a.ts', '']]))
  assert.deepEqual(
    without.map(({ rule }) => rule),
    ['glossary missing'],
  )
})

test('this house keeps its rules', () => {
  assert.deepEqual(tidyFindings(readTree(path.dirname(import.meta.dirname))).map(findingText), [])
})
