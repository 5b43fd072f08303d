/** Names that plans share: funds, kinds of work, months. */
import type { PlanFund, WorkerGroup } from '../award/coverage/plan-fund.ts'
import type { ContributionMonth } from '../award/programmes/contribution-month.ts'
import { day } from '../award/units/dates.ts'
import { monthName } from './dates.ts'
import type { InBoth, Language } from './language.ts'

export const fundNames: InBoth<Readonly<Record<PlanFund, string>>> = {
  id: {
    APBD: 'APBD',
    DBH: 'DBH sawit',
    DBHCHT: 'DBH cukai tembakau (DBHCHT)',
    APBDES: 'APBDes dan ADD',
    DANA_DESA: 'Dana Desa',
    CSR: 'CSR perusahaan',
  },
  en: {
    APBD: 'Regional budget (APBD)',
    DBH: 'Palm-oil revenue share (DBH sawit)',
    DBHCHT: 'Tobacco excise share (DBHCHT)',
    APBDES: 'Village budget (APBDes, ADD)',
    DANA_DESA: 'State transfer to villages (Dana Desa)',
    CSR: 'Companies (CSR)',
  },
}

export const groupNames: InBoth<Readonly<Record<WorkerGroup, string>>> = {
  id: {
    farming: 'Petani dan buruh tani',
    fishing: 'Nelayan',
    palm_oil: 'Pekerja kebun sawit',
    tobacco: 'Pekerja tembakau',
    transport: 'Pengemudi dan kurir',
    village: 'Pekerja layanan desa',
    other: 'Pekerjaan lain',
  },
  en: {
    farming: 'Farmers and farm hands',
    fishing: 'Fishers',
    palm_oil: 'Palm-oil workers',
    tobacco: 'Tobacco workers',
    transport: 'Drivers and couriers',
    village: 'Village service workers',
    other: 'Other work',
  },
}

/** `Januari 2027` */
export function monthInWords(month: ContributionMonth, language: Language): string {
  return `${monthName(day(`${month}-01`), language)} ${month.slice(0, 4)}`
}
