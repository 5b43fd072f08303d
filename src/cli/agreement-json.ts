import type { Agreement } from '../award/agreement/agreement.ts'

/** Agreement by the names of the contract. */
export function agreementJson({ krippendorff, icc, kendallW, fleissKappa, variances }: Agreement) {
  const { w, chiSquare, freedom, p } = kendallW ?? { w: null, chiSquare: null, freedom: null, p: null }
  return {
    krippendorff,
    icc: icc ?? NO_ICC,
    kendallW: { W: w, chi2: chiSquare, df: freedom, p },
    fleissKappa: fleissKappa?.kappa ?? null,
    fleissZ: fleissKappa?.z ?? null,
    variances: variances ?? { units: null, raters: null, residual: null },
  }
}

const NO_ICC = {
  icc1_1: null,
  icc1_k: null,
  icc2_1: null,
  icc2_k: null,
  icc3_1: null,
  icc3_k: null,
  icc2_k_low: null,
  icc2_k_high: null,
}
