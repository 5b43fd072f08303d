/** What is said beside a figure in print that is not what its own parts make. */
import type { PrintedContradiction } from '../award/coverage/printed-contradiction.ts'
import type { Language, Sentence } from './language.ts'
import { countInFigures, percent } from './numbers.ts'

export function printedContradiction(contradiction: PrintedContradiction, language: Language): string {
  return inBoth(contradiction)[language]
}

function inBoth(found: PrintedContradiction): Sentence {
  switch (found.code) {
    case 'percent_differs':
      return {
        id: `Tercetak ${percent(found.published, 'id')}, padahal jumlah orangnya menghasilkan ${percent(found.computed, 'id')}.`,
        en: `${percent(found.published, 'en')} is printed, but the heads make ${percent(found.computed, 'en')}.`,
      }
    case 'percent_cut':
      return {
        id: `Tercetak ${percent(found.published, 'id')}: dipotong, tidak dibulatkan, dari ${percent(found.computed, 'id')}.`,
        en: `${percent(found.published, 'en')} is printed: cut and not rounded from ${percent(found.computed, 'en')}.`,
      }
    case 'unprotected_is_base':
      return {
        id: `Yang disebut belum terlindungi agaknya seluruh penyebut: ${percent(found.published, 'id')} yang tercetak cocok dengan ${percent(found.asBase, 'id')}. Bila benar belum terlindungi, cakupannya ${percent(found.asUnprotected, 'id')}.`,
        en: `What is called unprotected seems to be the whole base: the printed ${percent(found.published, 'en')} fits ${percent(found.asBase, 'en')}. Were it the unprotected, coverage would be ${percent(found.asUnprotected, 'en')}.`,
      }
    case 'heads_differ':
      return headsInBoth(found)
  }
}

function headsInBoth({ computed, published, repeats }: PrintedContradiction & { code: 'heads_differ' }): Sentence {
  const [is, isEn] = [countInFigures(computed, 'id'), countInFigures(computed, 'en')]
  const [printed, printedEn] = [countInFigures(published, 'id'), countInFigures(published, 'en')]
  const why = repeats === 'contribution'
  return {
    id: `Tercetak ${printed} orang, padahal bagian-bagiannya menghasilkan ${is}.${why ? ` Angka ${printed} sama dengan iuran terendah dalam rupiah, agaknya tertukar.` : ''}`,
    en: `${printedEn} heads are printed, but the parts make ${isEn}.${why ? ` ${printedEn} is the lowest contribution in rupiah and seems to have slipped in.` : ''}`,
  }
}
