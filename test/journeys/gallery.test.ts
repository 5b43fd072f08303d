import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { exampleFrame } from '../../src/web/gallery/example-frame.ts'
import { gallery } from '../../src/web/gallery/gallery.ts'
import { renderPage } from '../../src/web/layout/render-page.ts'
import { languages } from '../../src/wording/language.ts'
import { newVisitor } from '../browser.ts'
import { startDemoSite, testAssets, type TestSite } from '../site.ts'
import { axeViolations, NARROW_PX, pageWidth, TABLET_PX, widthWhen } from './page-care.ts'

/**
 * The examples hold what no journey meets: empty lists, long names, ties, every refusal. They are drawn on the site's own
 * origin, for its style sheet: all of them in Indonesian by day, the first of each page in English by night too.
 */
describe('every example of every page', () => {
  let site: TestSite
  let context: BrowserContext
  let page: Page

  before(async () => {
    site = await startDemoSite()
    context = await newVisitor({ baseURL: site.origin, viewport: { width: NARROW_PX, height: 740 } })
    page = await context.newPage()
    await page.route('**/contoh', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><title>Contoh</title>' }),
    )
    await page.goto('/contoh')
  })
  after(async () => {
    await site.end()
    await context.close()
  })

  for (const { page: name, examples } of gallery) {
    test(`${name}: axe finds nothing by day and by night, and neither 320 nor 768 px need a sideways scroll`, async () => {
      const { links } = await testAssets()
      for (const language of languages) {
        await page.emulateMedia({ colorScheme: language === 'id' ? 'light' : 'dark' })
        for (const [at, [example, draw]] of Object.entries(examples).entries()) {
          const where = `${name} ${example} ${language}`
          const html = renderPage(draw(exampleFrame(language, links)))
          await write(page, html)
          assert.equal(await pageWidth(page), NARROW_PX, where)
          if (language === 'id' || at === 0) assert.deepEqual(await axeViolations(page), [], where)
          // What fits at 320 px fits here but for tables, which are lists there and tables from here on.
          if (language === 'id' && html.includes('<table'))
            assert.equal(await widthWhen(page, TABLET_PX), TABLET_PX, where)
        }
      }
    })
  }

  test('a barrier, a colour and a wide line planted in such a page are found, so its style is there and axe looks', async () => {
    const { links } = await testAssets()
    const [draw] = Object.values(gallery[0]?.examples ?? {})
    assert.ok(draw)
    const html = renderPage(draw(exampleFrame('id', links)))
    const planted =
      '<p style="inline-size: 800px">lebar</p><img src="/x.png"><p class="p-note" style="opacity: 0.3">pudar</p>'
    await write(page, html.replace('</main>', `${planted}</main>`))
    assert.equal((await pageWidth(page)) > NARROW_PX, true)
    assert.equal((await widthWhen(page, TABLET_PX)) > TABLET_PX, true)
    assert.deepEqual(
      (await axeViolations(page)).map((text) => text.split(':')[0]),
      ['color-contrast', 'image-alt'],
    )
  })
})

/** Writes the whole page anew into the window, which keeps what it has loaded; back once its style sheet is there. */
async function write(page: Page, html: string): Promise<void> {
  await page.evaluate(async (text) => {
    document.open()
    document.write(text)
    document.close()
    while (document.readyState !== 'complete')
      await new Promise((changed) => document.addEventListener('readystatechange', changed, { once: true }))
  }, html)
}
