import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FILE_SECTIONS } from '../award/nomination/file-sections.ts'
import { fileOptionWords, fileSectionWords } from './file-sections.ts'
import { languages } from './language.ts'

test('every section, field and choice of a file is named in both languages, and nothing that does not exist', () => {
  for (const language of languages) {
    const named = fileSectionWords[language]
    assert.deepEqual(
      Object.keys(named),
      FILE_SECTIONS.map(({ id }) => id),
    )
    for (const { id, fields, list } of FILE_SECTIONS) {
      assert.deepEqual(
        Object.keys(named[id]?.fields ?? {}),
        fields.map((field) => field.id),
      )
      assert.equal(named[id]?.add !== '', list)
    }
    const choices = FILE_SECTIONS.flatMap(({ id, fields }) =>
      fields.flatMap((field) =>
        field.kind.is === 'choice' ? [[`${id}.${field.id}`, field.kind.options] as const] : [],
      ),
    )
    assert.deepEqual(Object.keys(fileOptionWords[language]).toSorted(), choices.map(([name]) => name).toSorted())
    for (const [name, options] of choices)
      assert.deepEqual(Object.keys(fileOptionWords[language][name] ?? {}).toSorted(), options.toSorted(), name)
  }
})
