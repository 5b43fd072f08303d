/**
 * Pictures of every page: `node --import ./src/platform/tsx-loader.ts tools/gallery.ts [name part]` renders all examples,
 * opens them in Chromium with script off, takes pictures at 360, 768 and 1280 px by day and night into `screenshots/`,
 * and lets axe look at each. Exits 1 when axe finds anything or a page scrolls sideways at 320 px.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { type Assets, assetResponse, buildAssets } from '../src/web/assets.ts'
import { contentSecurityPolicy } from '../src/web/content-security.ts'
import { exampleFrame } from '../src/web/gallery/example-frame.ts'
import { gallery } from '../src/web/gallery/gallery.ts'
import { renderPage } from '../src/web/layout/render-page.ts'
import { type Language, languages } from '../src/wording/language.ts'
import { launchChromium } from './chromium.ts'

const widths = [360, 768, 1280]
const pictures = resolve('screenshots')
const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

type Subject = { readonly name: string; readonly language: Language; readonly html: string }

const assets = await buildAssets()
const subjects = allSubjects(assets).filter((subject) => subject.name.includes(process.argv[2] ?? ''))
const server = await serve(subjects, assets)
const browser = await launchChromium()
let found = 0
try {
  mkdirSync(pictures, { recursive: true })
  const eyes = await openEyes(browser)
  for (const subject of subjects) found += await look(eyes, address(server), subject)
} finally {
  await browser.close()
  server.close()
}
console.log(`${subjects.length} pages looked at, ${found} problems; pictures in ${pictures}`)
process.exitCode = found > 0 ? 1 : 0

function allSubjects(from: Assets): readonly Subject[] {
  return gallery.flatMap(({ page, examples }) =>
    Object.entries(examples).flatMap(([name, draw]) =>
      languages.map((language) => ({
        name: `${page}-${name}-${language}`,
        language,
        html: renderPage(draw(exampleFrame(language, from.links))),
      })),
    ),
  )
}

async function serve(pages: readonly Subject[], files: Assets): Promise<Server> {
  const byPath = new Map(pages.map((page) => [`/${page.name}`, page.html]))
  const listening = createServer(async (request, response) => {
    const html = byPath.get(request.url ?? '')
    if (html !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': contentSecurityPolicy })
      response.end(html)
      return
    }
    const asset = assetResponse(files, new Request(`http://localhost${request.url}`))
    if (asset) response.writeHead(asset.status, Object.fromEntries(asset.headers))
    else response.writeHead(404)
    response.end(asset ? Buffer.from(await asset.arrayBuffer()) : '')
  })
  await new Promise<void>((ready) => listening.listen(0, '127.0.0.1', ready))
  return listening
}

function address(listening: Server): string {
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}`
}

type Eyes = { readonly plain: Page; readonly scripted: Page }

/** One page with script off for pictures, one with script on for axe; both are used for every subject. */
async function openEyes(from: Browser): Promise<Eyes> {
  const plain = await (await from.newContext({ javaScriptEnabled: false })).newPage()
  const scripted = await (await from.newContext({ bypassCSP: true })).newPage()
  plain.on('console', (message) => console.error(`${plain.url()}: ${message.text()}`))
  return { plain, scripted }
}

async function look({ plain, scripted }: Eyes, origin: string, subject: Subject): Promise<number> {
  let problems = 0
  await plain.setViewportSize({ width: 320, height: 740 })
  await plain.goto(`${origin}/${subject.name}`)
  problems += await sideways(plain, subject.name)
  for (const colorScheme of ['light', 'dark'] as const) {
    await plain.emulateMedia({ colorScheme })
    for (const width of subject.language === 'id' ? widths : [360]) {
      await plain.setViewportSize({ width, height: 740 })
      await plain.reload()
      await plain.screenshot({ path: `${pictures}/${subject.name}-${width}-${colorScheme}.png`, fullPage: true })
    }
  }
  return problems + (await axe(scripted, origin, subject))
}

async function sideways(page: Page, name: string): Promise<number> {
  const wide = await page.evaluate(() => {
    const all = [...document.querySelectorAll('main *, header *, footer *')]
    const past = all.filter((one) => one.getBoundingClientRect().right > 321).map((one) => one.outerHTML.slice(0, 90))
    return document.documentElement.scrollWidth > 320 ? (past.at(-1) ?? 'something') : null
  })
  if (wide === null) return 0
  console.error(`${name}: scrolls sideways at 320 px because of ${wide}`)
  return 1
}

/** axe needs script, so it looks at the same page without the policy, by day and night, on a phone and on a desk. */
async function axe(page: Page, origin: string, subject: Subject): Promise<number> {
  let problems = 0
  await page.goto(`${origin}/${subject.name}`)
  await page.evaluate(axeSource)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 })
      const violations = await page.evaluate(() =>
        (
          globalThis as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
          }
        ).axe
          .run()
          .then((result) => result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)),
      )
      for (const violation of violations) console.error(`${subject.name} ${width} ${colorScheme} ${violation}`)
      problems += violations.length
    }
  }
  return problems
}

writeFileSync(`${pictures}/index.txt`, subjects.map((subject) => subject.name).join('\n'))
