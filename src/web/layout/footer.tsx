/** The quiet end of every page: what this is, where to look, the other language. */
import { otherLanguage } from '../../wording/language.ts'
import { shellWords } from '../../wording/shell.ts'
import { paths } from '../paths.ts'
import { type Frame, languageFields } from './frame.ts'

export function Footer({ frame }: { readonly frame: Frame }) {
  const words = shellWords[frame.language]
  const other = otherLanguage(frame.language)
  const links = [
    { label: words.howJudgingWorks, href: paths.howJudgingWorks() },
    { label: words.results, href: paths.results() },
    { label: words.certificate, href: paths.certificateCheck() },
    { label: words.recount, href: paths.recount() },
    { label: words.coverage, href: paths.coverage() },
    { label: words.calculator, href: paths.calculator() },
    { label: words.whatIf, href: paths.whatIf() },
    { label: words.try, href: paths.try() },
    { label: words.personalData, href: paths.personalData() },
  ]
  return (
    <footer class="p-foot">
      <div class="p-wrap">
        <p class="p-note">{words.footer}</p>
        <ul>
          {links.map((link) => (
            <li key={link.href}>
              <a class="ds-link" data-color="neutral" href={link.href}>
                {link.label}
              </a>
            </li>
          ))}
          <li>
            <form class="p-m-0" action={paths.language()} method="get">
              <input type="hidden" name={languageFields.back} value={frame.here} />
              <button class="p-linklike" type="submit" name={languageFields.language} value={other} lang={other}>
                {words.otherLanguage}
              </button>
            </form>
          </li>
        </ul>
      </div>
    </footer>
  )
}
