/**
 * The page "Hitung ulang" as one file to keep: style, script and, where a result is meant, its bundle inside. It is opened from a
 * disk, and its own policy forbids it to load or to send anything.
 */
import { createHash } from 'node:crypto'
import { assert } from '../../award/result.ts'
import type { Language } from '../../wording/language.ts'
import { recountWords } from '../../wording/recount.ts'
import type { Assets } from '../assets.ts'
import { CARRIED_BUNDLE } from '../islands/recount-names.ts'
import { renderPage } from '../layout/render-page.ts'
import { RecountTool } from './recount-tool.tsx'

export type RecountFile = {
  readonly language: Language
  readonly assets: Assets
  /** The result that is meant and the text of its bundle; null for a file in which a bundle is chosen. */
  readonly of: { readonly category: string; readonly season: string; readonly bundle: string } | null
}

export function recountFile({ language, assets, of: result }: RecountFile): string {
  const { links } = assets
  const words = recountWords[language]
  const title = result ? words.titleOf(result.category) : words.title
  // Fonts lie beside the style sheet on the server; here the reader's own serve.
  const style = textOf(assets, links.css).replaceAll(/@font-face\s*\{[^}]*\}/g, '')
  const script = textOf(assets, links.islands.recount).replaceAll('</script', '<\\/script')
  const policy = `default-src 'none'; script-src ${sourceOf(script)}; style-src ${sourceOf(style)}; img-src data:; base-uri 'none'; form-action 'none'`
  return renderPage(
    <html lang={language} data-color-scheme="auto">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="content-security-policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} - Paritrana`}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>
          <div class="p-wrap p-narrow">
            {result && <p class="p-note">{result.season}</p>}
            <h1 class="p-title">{title}</h1>
            <p class="p-lede">{words.lede}</p>
            <RecountTool language={language} bundle={null} />
          </div>
        </main>
        {result && (
          <script
            type="application/json"
            id={CARRIED_BUNDLE}
            dangerouslySetInnerHTML={{ __html: result.bundle.replaceAll('<', '\\u003c') }}
          />
        )}
        <script type="module" dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>,
  )
}

function textOf({ byPath }: Assets, path: string): string {
  const asset = byPath.get(path)
  assert(asset, `the bundle holds ${path}`)
  return new TextDecoder().decode(asset.plain)
}

function sourceOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
}
