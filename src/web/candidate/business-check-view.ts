/** The figures of a business's file as the public check asks for them. */
import { PROGRAMMES } from '../../award/nomination/business-check.ts'
import { findOrganisation } from '../../store/organisations.ts'
import { paths } from '../paths.ts'
import { businessCheckFields as fields } from '../public/business-check.page.tsx'
import { addressOf } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import type { WholeFile } from './file-found.ts'
import type { FileView } from './file.page.tsx'

/** Nothing for anybody but a business. */
export async function businessCheckOf(
  { site }: Visit,
  { key, file, saved, season }: WholeFile,
): Promise<Pick<FileView, 'businessCheck'>> {
  if (!file.sections.some(({ id }) => id === 'kesiapan')) return {}
  const { organisation } = file.candidate
  const registered = organisation === null ? null : await findOrganisation(site.db, key.province, organisation)
  const textOf = (section: string, field: string) =>
    saved.find((one) => one.section === section)?.draft.items[0]?.fields[field] ?? ''
  const programmes = textOf('kepesertaan', 'program')
    .toLowerCase()
    .split(/[^a-z]+/)
  const texts: readonly (readonly [string, string])[] = [
    [fields.sizeClass, registered?.sizeClass ?? ''],
    [fields.sector, registered?.sector ?? ''],
    [fields.workers, textOf('kepesertaan', 'pekerja')],
    [fields.registered, textOf('kepesertaan', 'terdaftar')],
    [fields.monthsOwed, textOf('kepesertaan', 'tertunggak_bulan')],
    [fields.wagesPaid, textOf('kesiapan', 'upah_dibayar')],
    [fields.wagesReported, textOf('kesiapan', 'upah_dilaporkan')],
    [fields.monthsOnTime, textOf('kesiapan', 'tepat_waktu_bulan')],
    [fields.reporting, textOf('kesiapan', 'sipp')],
    [fields.partners, textOf('kesiapan', 'rekanan_peserta')],
    ...PROGRAMMES.filter((one) => programmes.includes(one)).map((one) => [fields.programme(one), '1'] as const),
  ]
  return { businessCheck: { action: paths.businessCheck(addressOf(season)), fields: texts } }
}
