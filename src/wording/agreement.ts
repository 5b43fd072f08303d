/** How far raters agree, in words for people who never met a statistic. */
import type { Level } from '../award/agreement/krippendorff-alpha.ts'
import type { InBoth, Language } from './language.ts'
import { decimalInFigures } from './numbers.ts'

const levels: Readonly<Record<Language, Readonly<Record<Level, string>>>> = {
  id: { nominal: 'nominal', ordinal: 'ordinal', interval: 'interval', ratio: 'rasio' },
  en: { nominal: 'nominal', ordinal: 'ordinal', interval: 'interval', ratio: 'ratio' },
}

/** Whole percents of all that makes ratings differ. */
type Parts = { readonly units: number; readonly raters: number; readonly residual: number }

const id = {
  levels: levels.id,
  /** Below this nobody should say more than the figure. */
  fewUnits: 7,
  head: (units: number, raters: number) => `${units} yang dinilai, ${raters} penilai`,
  alpha: 'Alfa Krippendorff',
  single: 'ICC(2,1), satu penilai',
  panel: 'ICC(2,k), rata-rata panel',
  panelInterval: 'ICC(2,k), selang 95%',
  panelOrder: 'ICC(3,k), urutan menurut panel',
  concordance: 'W Kendall, kesamaan urutan',
  chance: 'W Kendall, peluang kebetulan',
  kappa: 'Kappa Fleiss, kesamaan golongan',
  differing: 'Nilai berbeda karena',
  parts: ({ units, raters, residual }: Parts) => `${units}% yang dinilai, ${raters}% penilainya, ${residual}% lainnya`,
  few: (units: number) => `Hanya ${units} yang dinilai: angkanya ada, kesimpulannya belum.`,
  gaps: 'Ada yang tidak dinilai semua penilai: ICC, W, dan kappa meminta tabel penuh.',
  undefinedFigure: 'tidak terdefinisi',
}

const en: typeof id = {
  levels: levels.en,
  fewUnits: 7,
  head: (units, raters) => `${units} rated, ${raters} raters`,
  alpha: 'Krippendorff’s alpha',
  single: 'ICC(2,1), one rater',
  panel: 'ICC(2,k), mean of the panel',
  panelInterval: 'ICC(2,k), 95% interval',
  panelOrder: 'ICC(3,k), order by the panel',
  concordance: 'Kendall’s W, common order',
  chance: 'Kendall’s W, by chance alone',
  kappa: 'Fleiss’ kappa, same classes',
  differing: 'Ratings differ because of',
  parts: ({ units, raters, residual }) => `${units}% what is rated, ${raters}% who rates, ${residual}% the rest`,
  few: (units) => `Only ${units} were rated: there is a figure, and no conclusion yet.`,
  gaps: 'Not everybody rated everything: ICC, W and kappa ask for a complete table.',
  undefinedFigure: 'not defined',
}

export const agreementWords: InBoth<typeof id> = { id, en }

/** Three decimals, or that there is no such figure. */
export function statistic(value: number | null, language: Language): string {
  return value === null ? agreementWords[language].undefinedFigure : decimalInFigures(value.toFixed(3), language)
}
