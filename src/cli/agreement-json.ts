import type { Agreement } from '../award/agreement/agreement.ts'

/** Agreement by the names of the contract. */
export function agreementJson({ krippendorff, icc, kendallW, fleissKappa }: Agreement) {
  const { w, chiSquare, freedom, p } = kendallW ?? { w: null, chiSquare: null, freedom: null, p: null }
  const none = { icc2_1: null, icc2_k: null, icc3_k: null, icc2_k_low: null, icc2_k_high: null }
  return { krippendorff, icc: icc ?? none, kendallW: { W: w, chi2: chiSquare, df: freedom, p }, fleissKappa }
}
