import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { openBoundaryStore } from '../actions/install-boundaries.ts'
import { TINY_TOPOLOGY, tinyGeoJson } from '../platform/boundaries/boundaries.examples.ts'
import { boundariesCommandOf } from './boundaries.ts'
import { runCommand, withFiles } from './command.examples.ts'

const FILES = {
  'batas.geojson': tinyGeoJson(),
  'batas.topojson': JSON.stringify(TINY_TOPOLOGY),
  'asing.geojson': tinyGeoJson({ '99.99': [[[[109, 0], [110, 0], [110, 1], [109, 0]]]] }), // prettier-ignore
  'kosong.json': '{}',
}

test('a file is installed, shown with its credit, replaced and removed; each of it exit 0', () =>
  withFiles(FILES, async (path) => {
    const command = boundariesCommandOf({ DATA_DIR: path('data'), PARITRANA_NOW: '2026-11-23T03:00:00.000Z' })
    const boundaries = (...words: readonly string[]) => runCommand(command, ...words)
    assert.match((await boundaries()).stdout, /Belum ada batas terpasang.*\nNo boundaries are installed/)
    assert.deepEqual(JSON.parse((await boundaries('--json')).stdout), { installed: null })

    const first = await boundaries('install', path('batas.geojson'), '--credit', 'Peta contoh, CC BY 4.0')
    assert.deepEqual([first.exit, first.stderr], [0, ''])
    assert.match(first.stdout, /^4 dari 514 kabupaten dan kota dikenal\.\n4 of 514 regencies and cities are known\.\n/)
    assert.match(
      first.stdout,
      /Tidak ada dalam berkas, jadi tidak tergambar: 11\.01 Kabupaten Aceh Selatan, .* dan 502 lagi\./,
    )
    const shown = JSON.parse((await boundaries('--json')).stdout) as { installed: Record<string, unknown> }
    const { version, ...rest } = shown.installed
    assert.match(String(version), /^[0-9a-f]{16}$/)
    assert.deepEqual(rest, {
      fileName: 'batas.geojson',
      credit: 'Peta contoh, CC BY 4.0',
      installedAt: '2026-11-23T03:00:00.000Z',
      regencies: 4,
      provinces: 0,
    })

    const second = await boundaries('install', path('batas.topojson'), '--json')
    const answer = JSON.parse(second.stdout) as { missing: unknown[] }
    assert.deepEqual({ ...answer, missing: answer.missing.length }, { ok: true, regencies: 2, provinces: 1, missing: 512, unknown: [] }) // prettier-ignore
    assert.match((await boundaries()).stdout, /Terpasang: batas\.topojson.*\n.*\nTanpa baris sumber\./)

    assert.deepEqual(JSON.parse((await boundaries('remove', '--json')).stdout), { removed: true })
    assert.deepEqual(JSON.parse((await boundaries('remove', '--json')).stdout), { removed: false })
  }))

test('a refused file says why, exits 1, and leaves what was installed', () =>
  withFiles(FILES, async (path) => {
    const command = boundariesCommandOf({ DATA_DIR: path('data') })
    await runCommand(command, 'install', path('batas.geojson'))
    const foreign = await runCommand(command, 'install', path('asing.geojson'), '--json')
    assert.equal(foreign.exit, 1)
    assert.deepEqual(JSON.parse(foreign.stdout), {
      ok: false,
      refused: { code: 'no_known_regency', unknown: ['99.99'] },
    })
    assert.match(foreign.stderr, /Yang ditemukan: 99\.99\.\n.*Found were: 99\.99\.\n$/)
    assert.equal((await runCommand(command, 'install', path('kosong.json'))).exit, 1)
    assert.equal((await runCommand(command, 'install', path('tiada.json'))).exit, 1)
    const long = await runCommand(command, 'install', path('batas.geojson'), '--credit', 'x'.repeat(301))
    assert.match(long.stderr, /paling banyak 300 huruf/)
    assert.equal((await openBoundaryStore(path('data')).read())?.fileName, 'batas.geojson')
  }))

test('wrong usage is exit 2 and touches nothing', () =>
  withFiles(FILES, async (path) => {
    const command = boundariesCommandOf({ DATA_DIR: path('data') })
    for (const words of [['install'], ['remove', 'x'], ['pasang', 'x'], ['--credit', 'x'], ['install', 'a', 'b']]) {
      assert.equal((await runCommand(command, ...words)).exit, 2, words.join(' '))
    }
    assert.equal(existsSync(path('data')), false)
    assert.match((await runCommand(command, '--help')).stdout, /paritrana boundaries install BERKAS/)
  }))
