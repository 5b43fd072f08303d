import { test } from 'node:test'
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const ROOT = path.dirname(import.meta.dirname)

test('the command works in a folder with an odd name, from elsewhere, through a link, and prints only its own', (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'paritrana run '))
  t.after(() => rmSync(folder, { recursive: true }))
  const root = path.join(folder, `Tim Sembilan #1 100% "baru"?`)
  for (const part of ['tools', 'src/platform', 'node_modules/.bin'])
    mkdirSync(path.join(root, part), { recursive: true })
  for (const part of ['paritrana', 'tools/run.sh', 'tools/ensure-installed.mjs', 'src/platform/lock-file.mjs'])
    copy(root, part)
  copy(root, 'src/platform/process-mark.mjs')
  symlinkSync(process.execPath, path.join(root, 'node_modules/.bin/node'))
  writeFileSync(path.join(root, 'src/platform/tsx-loader.ts'), 'globalThis.process.env.LOADED = "ya"\n')
  writeFileSync(
    path.join(root, 'src/main.ts'),
    'console.log(JSON.stringify([process.env.LOADED, process.cwd(), ...process.argv.slice(2)]))\n',
  )
  const manifest = { name: 'kecil', version: '1.0.0' }
  writeFileSync(path.join(root, 'package.json'), JSON.stringify(manifest))
  writeFileSync(
    path.join(root, 'package-lock.json'),
    JSON.stringify({ ...manifest, lockfileVersion: 3, packages: { '': manifest } }),
  )
  // npm's own list of an install made by hand, so that npm need not run.
  writeFileSync(path.join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: {} }))
  const link = path.join(folder, 'paritrana')
  symlinkSync(path.join(root, 'paritrana'), link)
  for (const command of [path.join(root, 'paritrana'), link]) {
    const said = execFileSync(command, ['rank', '--json', 'a b', '$HOME'], { cwd: folder, encoding: 'utf8' })
    assert.deepEqual(JSON.parse(said), ['ya', folder, 'rank', '--json', 'a b', '$HOME'])
  }
})

function copy(root: string, part: string): void {
  copyFileSync(path.join(ROOT, part), path.join(root, part))
}
