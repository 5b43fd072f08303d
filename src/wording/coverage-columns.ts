/** What the columns of a table of figures are called, and what belongs into each. */
import type { CoverageColumn } from '../award/coverage/coverage-table.columns.ts'
import type { InBoth } from './language.ts'

const id: Readonly<Record<CoverageColumn, { readonly name: string; readonly help: string }>> = {
  code: { name: 'kode', help: 'Kode wilayah Kemendagri dengan titik, misalnya 61 atau 61.04. Nasional: ID.' },
  name: { name: 'nama', help: 'Nama wilayah; dicocokkan dengan kodenya.' },
  level: { name: 'tingkat', help: 'Tidak dibaca; tingkat diketahui dari kodenya.' },
  year: { name: 'tahun', help: 'Tahun yang dibicarakan angka ini.' },
  workers: { name: 'pekerja', help: 'Penduduk bekerja menurut BPS (penyebut). Isi ini atau eligible, bukan keduanya.' },
  eligible: { name: 'eligible', help: 'Pekerja yang berhak menurut BPJS Ketenagakerjaan (penyebut).' },
  active_members: { name: 'peserta', help: 'Peserta aktif, dalam orang.' },
  coverage_pct: { name: 'cakupan', help: 'Persentase persis seperti dicetak sumbernya.' },
  target_pct: { name: 'target', help: 'Target dalam persen, bila disebut sumbernya.' },
  segment: { name: 'segmen', help: 'ALL, PU, BPU, JAKON, PMI, atau VULNERABLE. Kosong berarti ALL.' },
  base: {
    name: 'basis',
    help: 'EMPLOYED_BPS, LABOUR_FORCE_BPS, ELIGIBLE_AGENCY, ELIGIBLE_KEMENDAGRI, atau UNKNOWN. Boleh kosong; bila diisi, ini yang berlaku.',
  },
  publisher: { name: 'penerbit', help: 'Yang menerbitkan. Kosong: diambil dari alamat sumbernya.' },
  source: { name: 'sumber', help: 'Alamat halaman atau nama surat.' },
  as_of: { name: 'per', help: 'Tanggal, bulan, atau tahun keadaan: 2024-12-31, 31/12/2024, Desember 2024.' },
  unprotected: { name: 'belum_terlindungi', help: 'Pekerja yang belum terlindungi, bila dicetak sumbernya.' },
  note: { name: 'catatan', help: 'Yang perlu diketahui pembaca.' },
}

const en: typeof id = {
  code: { name: 'code', help: 'The ministry’s code of the place with dots, such as 61 or 61.04. Nation: ID.' },
  name: { name: 'name', help: 'Name of the place; compared with its code.' },
  level: { name: 'level', help: 'Not read; the code tells it.' },
  year: { name: 'year', help: 'The year the figure speaks for.' },
  workers: {
    name: 'workers',
    help: 'Employed people as counted by BPS (denominator). Fill this or eligible, not both.',
  },
  eligible: { name: 'eligible', help: 'Workers eligible as counted by BPJS Ketenagakerjaan (denominator).' },
  active_members: { name: 'active_members', help: 'Active members, in heads.' },
  coverage_pct: { name: 'coverage_pct', help: 'The percentage exactly as its source prints it.' },
  target_pct: { name: 'target_pct', help: 'The target in percent, where the source names one.' },
  segment: { name: 'segment', help: 'ALL, PU, BPU, JAKON, PMI or VULNERABLE. Empty means ALL.' },
  base: {
    name: 'base',
    help: 'EMPLOYED_BPS, LABOUR_FORCE_BPS, ELIGIBLE_AGENCY, ELIGIBLE_KEMENDAGRI or UNKNOWN. May stay empty; where it is filled it wins.',
  },
  publisher: { name: 'publisher', help: 'Who publishes it. Empty: taken from the address of the source.' },
  source: { name: 'source', help: 'Address of the page, or name of the letter.' },
  as_of: { name: 'as_of', help: 'Day, month or year it is about: 2024-12-31, 31/12/2024, December 2024.' },
  unprotected: { name: 'unprotected', help: 'Workers not yet protected, where the source prints it.' },
  note: { name: 'note', help: 'What a reader must know.' },
}

export const coverageColumns: InBoth<typeof id> = { id, en }
