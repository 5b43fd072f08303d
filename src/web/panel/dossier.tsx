/** The candidate's file: closed on a phone, always open beside the sheet on a desk. */
import type { Language } from '../../wording/language.ts'
import { coverageWords } from '../../wording/coverage.ts'
import { markSheetWords } from '../../wording/mark-sheet.ts'
import { CoverageBeside } from '../components/coverage-figure.tsx'
import { Downloads } from '../components/downloads.tsx'
import { Facts } from '../components/facts.tsx'
import type { Dossier } from './mark-sheet-view.ts'

export function DossierPanel({ dossier, language }: { readonly dossier: Dossier; readonly language: Language }) {
  const words = markSheetWords[language]
  return (
    <details class="ds-details p-dossier">
      <summary>
        <span>
          {words.dossier} <small>{words.dossierShort}</small>
        </span>
      </summary>
      <div class="p-stack">
        <h2 class="p-h3">{coverageWords[language].title}</h2>
        <CoverageBeside coverage={dossier.coverage} language={language} />
        {dossier.facts.length > 0 && <Facts facts={dossier.facts} />}
        {dossier.fileHref !== null && (
          <p class="p-m-0">
            <a class="ds-link" href={dossier.fileHref}>
              {words.wholeFile}
            </a>
          </p>
        )}
        <h2 class="p-h3">{words.evidence}</h2>
        {dossier.evidence.length > 0 ? (
          <Downloads files={dossier.evidence} />
        ) : (
          <p class="p-absent p-m-0">{words.noEvidence}</p>
        )}
      </div>
    </details>
  )
}
