import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
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

/** What the system then refuses to the program is what a full disk refuses: the next byte, in the middle of a write. */
async function withRoomForABlock(...words: readonly string[]) {
  const paritrana = fileURLToPath(new URL('../../paritrana', import.meta.url))
  const child = spawn('sh', ['-c', 'ulimit -f 1 && exec sh "$0" "$@"', paritrana, 'boundaries', ...words], {
    env: { ...process.env, DATA_DIR: words[1] === undefined ? '' : join(dirname(words[1]), 'data') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text))
  const [exit] = await once(child, 'close')
  return { exit: exit as number | null, ...said }
}

test('Disk full: nothing half-written remains, what was installed stays, and a sentence says what to do', () =>
  withFiles(FILES, async (path) => {
    const full = await withRoomForABlock('install', path('batas.geojson'), '--json')
    assert.deepEqual([full.exit, JSON.parse(full.stdout)], [1, { ok: false, refused: { code: 'store_full' } }])
    assert.match(full.stderr, /Kosongkan ruang di disk itu, lalu jalankan perintah ini lagi\.\n.*run this command again\.\n$/) // prettier-ignore
    assert.deepEqual(await readdir(path('data/peta')), [])
    const command = boundariesCommandOf({ DATA_DIR: path('data') })
    await runCommand(command, 'install', path('batas.geojson'))
    assert.equal((await withRoomForABlock('install', path('batas.topojson'))).exit, 1)
    assert.deepEqual(await readdir(path('data/peta')), ['batas.json'])
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
