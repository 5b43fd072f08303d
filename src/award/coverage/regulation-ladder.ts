/**
 * How firmly protection stands in law: the highest regulation in force in a year. A regulation of the council stands
 * highest, as committees say of the award; a village's own stands beside it, for a village has nothing higher.
 */
import type { RegulationKind } from '../nomination/file-sections.ts'
import type { FileItem } from './measured-facts.ts'

const STEPS: Readonly<Record<RegulationKind, number>> = {
  perda: 4,
  perdes: 4,
  pergub: 3,
  perbup: 3,
  perwali: 3,
  keputusan: 2,
  se: 1,
  lain: 1,
}

/** 4 a regulation of the council, 3 of its head, 2 a decision, 1 a circular, 0 none in force that year. */
export function regulationStep(regulations: readonly FileItem[], year: number): number {
  return Math.max(0, ...regulations.filter(({ values }) => wasInForce(values, year)).map(stepOf))
}

function stepOf({ values }: FileItem): number {
  const kind = values['jenis']
  return typeof kind === 'string' && Object.hasOwn(STEPS, kind) ? STEPS[kind as RegulationKind] : 0
}

/** Where no day is given it is in force from the year in its own name, and until somebody says otherwise. */
function wasInForce(values: FileItem['values'], year: number): boolean {
  const { tahun, berlaku_sejak: from, berlaku_sampai: until } = values
  const begun = typeof from === 'string' ? from <= `${year}-12-31` : typeof tahun === 'number' && tahun <= year
  return begun && (typeof until !== 'string' || until >= `${year}-01-01`)
}
