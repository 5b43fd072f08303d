/** What people do with a page in the real browser: sign in, find a field by its label, press a button and wait for the answer. */
import type { Locator, Page } from 'playwright-core'
import { PASSWORD } from '../judged-season.ts'
import { email } from '../nominating.ts'

/** A phone of the small kind that village offices use. */
export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true }

/** @param name as in `nominating.ts`. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/masuk')
  await page.getByLabel('Alamat surel kedinasan').fill(email(name))
  await page.getByLabel('Kata sandi').fill(PASSWORD)
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Masuk', exact: true }).click()])
}

export const field = (page: Page, label: string): Locator => page.getByLabel(label).first()

export const press = (page: Page, name: string) =>
  Promise.all([page.waitForEvent('load'), page.getByRole('button', { name, exact: true }).click()])

export const follow = (page: Page, name: string | RegExp) =>
  Promise.all([page.waitForEvent('load'), page.getByRole('link', { name }).first().click()])
