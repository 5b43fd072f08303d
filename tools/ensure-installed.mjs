/**
 * Makes node_modules match package-lock.json, on whatever Node (20 or newer) the machine has. Says what it does on
 * standard error and nothing on standard output. Exit 0: everything is there.
 */
import { execFileSync, spawn } from 'node:child_process'
import { copyFileSync, existsSync, lstatSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { holdLock } from '../src/platform/lock-file.mjs'
import { markIsAlive, processMark } from '../src/platform/process-mark.mjs'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */

const NODE_MIN = 20
const NPM_MIN = 10
const LOCK_PATIENCE_MS = 1_800_000

/** Tells a person, in both languages, why nothing can be installed. */
export class CannotInstall extends Error {
  name = 'CannotInstall'

  /**
   * @param {string} id
   * @param {string} en
   */
  constructor(id, en) {
    super(`${id}\n${en}`)
  }
}

/**
 * Installs when needed. Several processes may ask at once: one installs, the others wait for it.
 * @param {string} root the folder of package-lock.json
 * @param {(line: string) => void} say
 * @returns {Promise<'was_there' | 'installed'>}
 */
export async function ensureInstalled(root, say) {
  if (isInstalled(root)) return 'was_there'
  const npm = checkedTools()
  const release = await holdLock(path.join(root, '.install.lock'), {
    patienceMs: LOCK_PATIENCE_MS,
    onWait: (pid) => say(`Menunggu pemasangan oleh proses ${pid} / Waiting for process ${pid} to install`),
  }).catch((error) => {
    throw new CannotInstall(
      `Folder ${root} tidak dapat ditulisi: ${error}`,
      `The folder ${root} cannot be written to: ${error}`,
    )
  })
  try {
    await waitForOrphan(root, say)
    if (isInstalled(root)) return 'was_there'
    refuseLinkedFolder(root)
    await npmCi(root, npm, say)
    mkdirSync(path.join(root, 'node_modules'), { recursive: true })
    copyFileSync(path.join(root, 'package-lock.json'), stampOf(root))
    return 'installed'
  } finally {
    release()
  }
}

/**
 * Whether what is installed is what the lock asks for. An install made by hand counts: npm keeps its own list of what
 * it put there, written last. Packages of other platforms are missing and that is right.
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  const wantedText = readFileSync(path.join(root, 'package-lock.json'), 'utf8')
  const wanted = packagesIn(wantedText)
  const needsNode = Object.keys(wanted).some((place) => place.startsWith('node_modules/node-'))
  if (needsNode && !existsSync(path.join(root, 'node_modules/.bin/node'))) return false
  if (readIfThere(stampOf(root)) === wantedText) return true
  const listed = readIfThere(path.join(root, 'node_modules/.package-lock.json'))
  if (listed === undefined || !agree(wanted, packagesIn(listed))) return false
  leaveStamp(root, wantedText)
  return true
}

/**
 * @param {Record<string, LockedPackage>} wanted
 * @param {Record<string, LockedPackage>} found
 * @returns {boolean}
 */
function agree(wanted, found) {
  return Object.entries(wanted).every(([place, { version, integrity, optional }]) => {
    const there = found[place]
    return there ? there.version === version && there.integrity === integrity : place === '' || optional === true
  })
}

/**
 * @param {string} lockText
 * @returns {Record<string, LockedPackage>}
 */
function packagesIn(lockText) {
  return JSON.parse(lockText).packages ?? {}
}

/**
 * @param {string} root
 * @returns {string}
 */
function stampOf(root) {
  return path.join(root, 'node_modules/.paritrana-lock.json')
}

/**
 * Only saves time: a folder that may not be written to is compared anew each time.
 * @param {string} root
 * @param {string} lockText
 */
function leaveStamp(root, lockText) {
  try {
    writeFileSync(stampOf(root), lockText)
  } catch {
    return
  }
}

/** @returns {string} the npm to call */
function checkedTools() {
  const nodeMajor = Number(process.versions.node.split('.')[0])
  if (nodeMajor < NODE_MIN) {
    throw new CannotInstall(
      `Node.js ${process.versions.node} terlalu lama; pasang Node.js ${NODE_MIN} atau lebih baru.`,
      `Node.js ${process.versions.node} is too old; install Node.js ${NODE_MIN} or newer.`,
    )
  }
  const version = npmVersion()
  if (version === undefined || Number(version.split('.')[0]) < NPM_MIN) {
    throw new CannotInstall(
      `npm ${version ?? ''} tidak ditemukan atau terlalu lama; pasang npm ${NPM_MIN} atau lebih baru (ada di dalam Node.js).`,
      `npm ${version ?? ''} was not found or is too old; install npm ${NPM_MIN} or newer (it comes with Node.js).`,
    )
  }
  return 'npm'
}

/** @returns {string | undefined} */
function npmVersion() {
  try {
    return execFileSync('npm', ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return undefined
  }
}

/**
 * npm empties the folder before it fills it; behind a link that would be somebody else's folder.
 * @param {string} root
 */
function refuseLinkedFolder(root) {
  const folder = path.join(root, 'node_modules')
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return
  throw new CannotInstall(
    'node_modules adalah tautan ke folder lain dan isinya tidak sesuai package-lock.json; pasang di folder aslinya.',
    'node_modules is a link to another folder and does not match package-lock.json; install in the folder it points to.',
  )
}

/**
 * @param {string} root
 * @returns {string}
 */
function orphanFileOf(root) {
  return path.join(root, '.install.npm')
}

/**
 * An installer that was killed may have left its npm at work: two at once would spoil the folder.
 * @param {string} root
 * @param {(line: string) => void} say
 */
async function waitForOrphan(root, say) {
  const mark = readIfThere(orphanFileOf(root))
  if (mark === undefined) return
  if (markIsAlive(mark)) say('Menunggu pemasangan yang tertinggal / Waiting for an install that was left behind')
  while (markIsAlive(mark)) await pause(200)
  rmSync(orphanFileOf(root), { force: true })
}

/**
 * @param {string} root
 * @param {string} npm
 * @param {(line: string) => void} say
 */
async function npmCi(root, npm, say) {
  say('Memasang paket, sekali saja, sekitar satu menit ... / Installing packages, once, about a minute ...')
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const child = spawn(npm, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  writeFileSync(orphanFileOf(root), `${child.pid} ${processMark(child.pid ?? 0)}`)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  const ticking = setInterval(() => say(`  ... ${seconds()} detik / seconds`), 10_000)
  const code = await new Promise((resolve) => child.once('error', () => resolve(1)).once('close', resolve))
  clearInterval(ticking)
  rmSync(orphanFileOf(root), { force: true })
  if (code !== 0) throw installFailure(said)
  say(`Paket terpasang dalam ${seconds()} detik. / Packages installed in ${seconds()} seconds.`)
}

/**
 * @param {string} said what npm printed
 * @returns {CannotInstall}
 */
export function installFailure(said) {
  const last = said.trim().split('\n').slice(-12).join('\n')
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH|network/i.test(said)) {
    return new CannotInstall(
      `${last}\nPaket tidak dapat diunduh: registri npm tidak tercapai. Periksa jaringan, lalu ulangi.`,
      'Packages could not be downloaded: the npm registry was not reached. Check the network, then try again.',
    )
  }
  if (/ENOSPC/.test(said)) {
    return new CannotInstall('Cakram penuh; perlu sekitar 1 GB.', 'The disk is full; about 1 GB is needed.')
  }
  return new CannotInstall(
    `${last}\nPemasangan paket gagal; di atas ini kata npm.`,
    'Installing the packages failed; what npm said stands above.',
  )
}

/**
 * @param {string} file
 * @returns {string | undefined}
 */
function readIfThere(file) {
  return statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, 'utf8') : undefined
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
  ensureInstalled(root, (line) => console.error(line)).catch((error) => {
    console.error(error instanceof CannotInstall ? error.message : error)
    process.exitCode = 1
  })
}
