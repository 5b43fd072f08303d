/** Under which names the what-if asks, in the form, in its address and in the browser. */
import type { WhatIfField } from '../../award/coverage/what-if-answers.ts'

export const WHAT_IF_NAMES = {
  covered: 'peserta',
  eligible: 'pekerja',
  target: 'target',
  from: 'mulai',
  until: 'sampai',
  informal: 'bpu',
  heads: 'dibayari',
  budget: 'anggaran',
  months: 'bulan',
  fund: 'dana',
  group: 'pekerjaan',
  jht: 'jht',
} as const satisfies Record<WhatIfField, string>
