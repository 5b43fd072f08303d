/** Names of programmes, members, payers and benefits, and how a law and its trust are told. */
import type { AccidentOutcome, MeansOfTransport } from '../award/programmes/accident-benefit.ts'
import type { BenefitKind, BenefitProgramme } from '../award/programmes/benefit.ts'
import type { BpuSector } from '../award/programmes/bpu-contribution.ts'
import type { ContributionMonth } from '../award/programmes/contribution-month.ts'
import { firstDayOf } from '../award/programmes/contribution-month.ts'
import type { Programme, Recalled } from '../award/programmes/contribution-rules.ts'
import type { ContributionItem, Payer, Segment } from '../award/programmes/contribution.ts'
import type { UsedRule } from '../award/programmes/rule-in-force.ts'
import type { ScholarshipLevel, School } from '../award/programmes/scholarship.ts'
import { dayParts, isDay } from '../award/units/dates.ts'
import { dateInFigures, monthName } from './dates.ts'
import { type InBoth, type Language, listed } from './language.ts'

const id = {
  programmes: {
    JKK: 'Jaminan Kecelakaan Kerja (JKK)',
    JKM: 'Jaminan Kematian (JKM)',
    JHT: 'Jaminan Hari Tua (JHT)',
    JP: 'Jaminan Pensiun (JP)',
    JKP: 'Jaminan Kehilangan Pekerjaan (JKP)',
  } satisfies Record<Programme, string>,
  segments: {
    PU: 'Pekerja penerima upah (PU)',
    BPU: 'Pekerja bukan penerima upah (BPU)',
    JAKON: 'Proyek jasa konstruksi (Jakon)',
    PMI: 'Pekerja migran Indonesia (PMI)',
  } satisfies Record<Segment, string>,
  payers: {
    employer: 'pemberi kerja',
    worker: 'pekerja',
    self: 'peserta sendiri',
    state: 'pemerintah pusat',
    APBN: 'APBN',
    APBD: 'APBD',
    APBDES: 'APBDes',
    DBH: 'DBH sawit',
    DBHCHT: 'DBH cukai hasil tembakau',
    CSR: 'CSR',
  } satisfies Record<Payer, string>,
  sectors: {
    transport: 'Pengemudi atau kurir',
    other: 'Pekerjaan lain',
  } satisfies Record<BpuSector, string>,
  parts: {
    before: 'sebelum bekerja',
    contract: 'selama dan sesudah bekerja',
    beyond: 'bulan di luar kontrak',
  } satisfies Record<NonNullable<ContributionItem['part']>, string>,
  benefitProgrammes: {
    JKM: 'Kematian (JKM)',
    JKK: 'Kecelakaan kerja (JKK)',
    JKP: 'Kehilangan pekerjaan (JKP)',
    JHT: 'Hari tua (JHT)',
    JP: 'Pensiun (JP)',
    SCHOLARSHIP: 'Beasiswa anak',
  } satisfies Record<BenefitProgramme, string>,
  benefits: {
    death_grant: 'Santunan kematian',
    periodic_grant: 'Santunan berkala, dibayar sekaligus',
    funeral: 'Biaya pemakaman',
    total_disability: 'Santunan cacat total tetap',
    partial_disability: 'Santunan cacat sebagian',
    inability: 'Santunan sementara tidak mampu bekerja',
    transport_land: 'Angkutan darat atau sungai',
    transport_sea: 'Angkutan laut',
    transport_air: 'Angkutan udara',
    cash: 'Uang tunai',
    savings: 'Tabungan hari tua',
    pension: 'Pensiun bulanan',
    scholarship: 'Beasiswa',
  } satisfies Record<BenefitKind, string>,
  levels: {
    TKSD: 'TK sampai SD',
    SMP: 'SMP',
    SMA: 'SMA atau SMK',
    PT: 'perguruan tinggi atau pelatihan',
  } satisfies Record<ScholarshipLevel, string>,
  schools: {
    BELUM: 'Belum sekolah',
    TK: 'TK',
    SD: 'SD',
    SMP: 'SMP',
    SMA: 'SMA atau SMK',
    PT: 'Perguruan tinggi atau pelatihan',
  } satisfies Record<School, string>,
  outcomes: {
    death: 'Meninggal',
    total_disability: 'Cacat total tetap',
    partial_disability: 'Cacat sebagian',
    inability: 'Sementara tidak mampu bekerja',
  } satisfies Record<AccidentOutcome, string>,
  transport: {
    land: 'Darat atau sungai',
    sea: 'Laut',
    air: 'Udara',
  } satisfies Record<MeansOfTransport, string>,
  recalled: {
    value: 'besarannya',
    dates: 'tanggal berlakunya',
    article: 'nomor pasalnya',
    maximum: 'batas atasnya',
    parts: 'rinciannya',
    formula: 'rumusnya',
  } satisfies Record<Recalled, string>,
  unverified: 'belum diverifikasi',
  child: (place: number) => `anak ${place}`,
  times: { once: () => '', month: (count: number) => `${count} bulan`, year: (count: number) => `${count} tahun` },
  atMost: 'paling banyak',
}

const en: typeof id = {
  programmes: {
    JKK: 'Work accident (JKK)',
    JKM: 'Death (JKM)',
    JHT: 'Old age (JHT)',
    JP: 'Pension (JP)',
    JKP: 'Loss of work (JKP)',
  },
  segments: {
    PU: 'Wage earners (PU)',
    BPU: 'Workers without a wage (BPU)',
    JAKON: 'Construction projects (Jakon)',
    PMI: 'Indonesian migrant workers (PMI)',
  },
  payers: {
    employer: 'employer',
    worker: 'worker',
    self: 'the member',
    state: 'central government',
    APBN: 'state budget (APBN)',
    APBD: 'regional budget (APBD)',
    APBDES: 'village budget (APBDes)',
    DBH: 'palm-oil revenue share (DBH sawit)',
    DBHCHT: 'tobacco excise share (DBHCHT)',
    CSR: 'companies (CSR)',
  },
  sectors: { transport: 'Driver or courier', other: 'Other work' },
  parts: { before: 'before work', contract: 'during and after work', beyond: 'months beyond the contract' },
  benefitProgrammes: {
    JKM: 'Death (JKM)',
    JKK: 'Work accident (JKK)',
    JKP: 'Loss of work (JKP)',
    JHT: 'Old age (JHT)',
    JP: 'Pension (JP)',
    SCHOLARSHIP: 'Scholarship for children',
  },
  benefits: {
    death_grant: 'Death grant',
    periodic_grant: 'Periodic grant, paid at once',
    funeral: 'Funeral cost',
    total_disability: 'Grant for total permanent disability',
    partial_disability: 'Grant for partial disability',
    inability: 'Wage while unable to work',
    transport_land: 'Transport by land or river',
    transport_sea: 'Transport by sea',
    transport_air: 'Transport by air',
    cash: 'Cash',
    savings: 'Old-age savings',
    pension: 'Monthly pension',
    scholarship: 'Scholarship',
  },
  levels: {
    TKSD: 'kindergarten to primary',
    SMP: 'lower secondary',
    SMA: 'upper secondary',
    PT: 'higher education or training',
  },
  schools: {
    BELUM: 'Not at school yet',
    TK: 'Kindergarten (TK)',
    SD: 'Primary (SD)',
    SMP: 'Lower secondary (SMP)',
    SMA: 'Upper secondary (SMA, SMK)',
    PT: 'Higher education or training',
  },
  outcomes: {
    death: 'Death',
    total_disability: 'Total permanent disability',
    partial_disability: 'Partial disability',
    inability: 'Unable to work for a time',
  },
  transport: { land: 'Land or river', sea: 'Sea', air: 'Air' },
  recalled: {
    value: 'its amount',
    dates: 'its dates',
    article: 'its article',
    maximum: 'its upper limit',
    parts: 'its parts',
    formula: 'its formula',
  },
  unverified: 'not verified',
  child: (place) => `child ${place}`,
  times: { once: () => '', month: (count) => `${count} months`, year: (count) => `${count} years` },
  atMost: 'at most',
}

export type ProgrammeWords = typeof id
export const programmeWords: InBoth<ProgrammeWords> = { id, en }

/** "Februari 2026" */
export function monthInWords(month: ContributionMonth, language: Language): string {
  const first = firstDayOf(month)
  return `${monthName(first, language)} ${dayParts(first).year}`
}

/** A law as the files of facts write it, in the words of the reader: `art. 11(5)` is `pasal 11 ayat (5)`. */
export function lawIn(law: string, language: Language): string {
  if (language === 'en') return law
  return law
    .replaceAll(/(\d+)\((\d+)\)-\((\d+)\)/g, '$1 ayat ($2) dan ($3)')
    .replaceAll(/(\d+)\((\d+)\)([a-z])/g, '$1 ayat ($2) huruf $3')
    .replaceAll(/(\d+)\((\d+)\)/g, '$1 ayat ($2)')
    .replaceAll('art. ', 'pasal ')
    .replaceAll('(amended by ', '(diubah dengan ')
    .replaceAll('previous minimum x (1 + inflation)', 'batas sebelumnya x (1 + inflasi)')
}

/** "berlaku sejak 01/07/2015" */
export function sinceText({ effectiveFrom }: UsedRule, language: Language): string {
  const since = language === 'id' ? 'berlaku sejak' : 'in force since'
  if (effectiveFrom === null) return language === 'id' ? 'tanggal mulai tidak diketahui' : 'start not known'
  return `${since} ${isDay(effectiveFrom) ? dateInFigures(effectiveFrom, language) : effectiveFrom}`
}

/** "belum diverifikasi: nomor pasalnya", or null where everything was compared with a source. */
export function unverifiedText(recalled: readonly Recalled[], language: Language): string | null {
  const words = programmeWords[language]
  const what = recalled.map((one) => words.recalled[one])
  return what.length === 0 ? null : `${words.unverified}: ${listed(what, language)}`
}
