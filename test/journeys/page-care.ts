/** What every page owes its readers, looked at in the real browser: no barrier axe can find, no sideways scroll, a keyboard way. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
export const NARROW_PX = 320
/** From here on tables are tables, and have the least room to be it. */
export const TABLET_PX = 768
const TABS_MAX = 120

type Axe = {
  run(options: { resultTypes: string[] }): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

/** Every violation on the page as it stands, as `rule: first element`. Needs a page with script on. */
export async function axeViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
  })
}

/** How wide the page is as it stands; more than the window means that people must scroll sideways. */
export function pageWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0)
}

/** How wide the page is in a window of so many pixels. The window gets its own size back. */
export async function widthWhen(page: Page, pixels: number): Promise<number> {
  const before = page.viewportSize() ?? { width: 1280, height: 720 }
  await page.setViewportSize({ width: pixels, height: before.height })
  const width = await pageWidth(page)
  await page.setViewportSize(before)
  return width
}

/** Together, on the page as it stands. */
export async function lookAt(page: Page, { scripted }: { readonly scripted: boolean }): Promise<void> {
  const where = new URL(page.url()).pathname
  assert.equal(await widthWhen(page, NARROW_PX), NARROW_PX, `${where} fits into a window of ${NARROW_PX} px`)
  if (scripted) assert.deepEqual(await axeViolations(page), [], `axe finds nothing on ${where}`)
}

/** Whether the focused element lies under something else, such as a bar that sticks to the edge of the window. */
function focusIsCovered(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return false
    const { left, top, width, height } = focused.getBoundingClientRect()
    const seen = document.elementFromPoint(left + width / 2, top + height / 2)
    return !(seen && (focused.contains(seen) || seen.contains(focused)))
  })
}

/** Walks with Tab from the top of the page to the button or link of this name, sees its focus ring and presses Enter. */
export async function pressByKeyboard(page: Page, name: string): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  const wanted = page.getByRole('button', { name, exact: true })
  for (let tabs = 0; tabs < TABS_MAX; tabs += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120))
    assert.equal(await focusIsCovered(page), false, `the focus stays in sight on ${stop}`)
    if (!(await wanted.evaluate((button) => button === document.activeElement))) continue
    const ring = await wanted.evaluate((button) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(button)
      return { outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth), boxShadow }
    })
    assert.ok(ring.outline > 0 || ring.boxShadow !== 'none', `the focus on "${name}" can be seen`)
    await page.keyboard.press('Enter')
    return
  }
  assert.fail(`"${name}" cannot be reached with ${TABS_MAX} presses of Tab`)
}
