/** The page on which chair and secretary see how far a panel agrees. */
import type { InBoth } from './language.ts'

const id = {
  title: 'Kesepakatan penilai',
  eyebrow: (category: string, season: string) => `${category}, ${season}`,
  recorded: 'Setiap kali halaman ini dibuka, itu dicatat dalam riwayat.',
  lede: (candidates: number, seats: number) =>
    `${candidates} kandidat, ${seats} kursi penilai, dari lembar yang ditandatangani.`,
  alpha: 'Alfa Krippendorff',
  alphaBase: '1 berarti nilai semua penilai sama, 0 berarti tidak lebih sama daripada kebetulan.',
  panel: 'ICC(2,k)',
  panelBase: (low: string, high: string) =>
    `Seberapa dapat dipercaya rata-rata panel ini; selang 95% ${low} sampai ${high}.`,
  order: 'W Kendall',
  orderBase: '1 berarti semua penilai mengurutkan kandidat sama.',
  incomplete: 'Hanya untuk tabel penuh: ada kandidat yang tidak dinilai semua kursi, atau nilainya tidak berbeda.',
  noVerdict: (least: number) => `Di bawah ${least} kandidat angka ini tidak disimpulkan.`,
  low: 'Kesepakatan rendah adalah alasan untuk berbicara, bukan kesalahan.',
  severity: 'Murah atau keras menilai',
  severityText:
    'Berapa poin nilai sebuah kursi rata-rata di atas (+) atau di bawah (−) panel, untuk kandidat yang sama.',
  seat: 'Kursi',
  points: 'Poin',
  apart: 'Tidak dapat dihitung: ada kelompok kandidat dan penilai yang tidak terhubung.',
  promise: 'Di antara dua puluh panel yang jujur, paling banyak satu mendapat pertanyaan dari daftar ini.',
  back: 'Peringkat sementara',
}

const en: typeof id = {
  title: 'Agreement of the assessors',
  eyebrow: (category, season) => `${category}, ${season}`,
  recorded: 'Each opening of this page is recorded in the history.',
  lede: (candidates, seats) =>
    `${counted(candidates, 'candidate')}, ${counted(seats, 'assessor’s seat', 'assessors’ seats')}, from signed sheets.`,
  alpha: 'Krippendorff’s alpha',
  alphaBase: '1 means that all assessors gave the same marks, 0 that they agree no more than by chance.',
  panel: 'ICC(2,k)',
  panelBase: (low, high) => `How far the mean of this panel can be trusted; 95% interval ${low} to ${high}.`,
  order: 'Kendall’s W',
  orderBase: '1 means that all assessors rank the candidates alike.',
  incomplete: 'Only for a complete table: some candidate was not marked by every seat, or marks do not differ.',
  noVerdict: (least) => `Below ${least} candidates nothing is concluded from this figure.`,
  low: 'Low agreement is a reason to talk, not an error.',
  severity: 'Lenient or severe',
  severityText:
    'How many points a seat’s marks lie above (+) or below (−) the panel on average, for the same candidates.',
  seat: 'Seat',
  points: 'Points',
  apart: 'Cannot be computed: there are groups of candidates and assessors without a connection.',
  promise: 'Of twenty honest panels, at most one gets a question from this list.',
  back: 'Provisional standings',
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

export type PanelAgreementWords = typeof id
export const panelAgreementWords: InBoth<PanelAgreementWords> = { id, en }
