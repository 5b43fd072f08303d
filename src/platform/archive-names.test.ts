import assert from 'node:assert/strict'
import { test } from 'node:test'
import { array, assert as assertFor, property, string } from 'fast-check'
import { safeName, safePaths } from './archive-names.ts'

test('a name that would leave its folder, run as a device or be hidden is made harmless and stays readable', () => {
  const names = {
    '../../etc/passwd': 'etc passwd',
    '/mutlak.pdf': 'mutlak.pdf',
    'C:\\Windows\\notepad.exe': 'C Windows notepad.exe',
    '..': 'tanpa nama',
    '': 'tanpa nama',
    '.htaccess': 'htaccess',
    CON: '_CON',
    'aux.pdf': '_aux.pdf',
    'lpt1.tar.gz': '_lpt1.tar.gz',
    'console.pdf': 'console.pdf',
    'perbup 12.pdf. . ': 'perbup 12.pdf',
    'a\u202efdp.exe': 'a fdp.exe',
    'baris\nbaru\0.pdf': 'baris baru.pdf',
    'Peraturan Bupati “Łódź”.pdf': 'Peraturan Bupati “Łódź”.pdf',
  }
  for (const [name, safe] of Object.entries(names)) assert.equal(safeName(name), safe)
})

test('a name keeps its ending however long it is, and is never cut within a sign', () => {
  assert.equal(safeName(`${'a'.repeat(300)}.pdf`), `${'a'.repeat(116)}.pdf`)
  assert.equal(safeName(`${'😀'.repeat(50)}.jpg`), `${'😀'.repeat(29)}.jpg`)
})

test('the same name twice in one folder is told apart, whatever its letters; in two folders it is not the same', () => {
  assert.deepEqual(
    safePaths([
      ['bukti', 'SK.pdf'],
      ['bukti', 'sk.PDF'],
      ['bukti', 'SK (2).pdf'],
      ['bukti', 'SK.pdf'],
      ['lain', 'SK.pdf'],
      ['../bukti', 'SK.pdf'],
    ]),
    ['bukti/SK.pdf', 'bukti/sk (2).PDF', 'bukti/SK (2) (2).pdf', 'bukti/SK (3).pdf', 'lain/SK.pdf', 'bukti/SK (4).pdf'],
  )
})

test('whatever the names are, no path leaves its folder and no two are one file', () => {
  assertFor(
    property(array(array(string({ unit: 'binary' }), { minLength: 1, maxLength: 3 }), { maxLength: 8 }), (wanted) => {
      const paths = safePaths(wanted)
      assert.equal(new Set(paths.map((path) => path.toLowerCase())).size, paths.length)
      for (const [at, path] of paths.entries()) {
        const steps = path.split('/')
        assert.equal(steps.length, wanted[at]!.length)
        assert.ok(
          steps.every((step) => step !== '' && !/^\.|[\\:\p{Cc}]|[. ]$/u.test(step)),
          path,
        )
      }
    }),
    { numRuns: 60 },
  )
})
