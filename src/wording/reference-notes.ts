/**
 * Notes of the published figures, targets and claims that come with the program. Their tables are in English; this is what
 * an Indonesian page says instead. A note that somebody typed stands as it was typed, in either language.
 */
import type { Language } from './language.ts'

const INDONESIAN: Readonly<Record<string, string>> = {
  'rounded to 0.01 million by publisher': 'dibulatkan penerbitnya ke 0,01 juta',
  'eligible = "potensi pekerja eligible" in same presentation; 40% formal / 60% informal; percentage not published in the page':
    'penyebut: "potensi pekerja eligible" dalam paparan yang sama; 40% formal, 60% informal; persentasenya tidak dimuat',
  'PU + BPU + construction sum exactly': 'PU + BPU + jasa konstruksi berjumlah tepat',
  'Kemnaker; PU 26.26 + BPU 9.58 + construction 5.53 million (sums to 41.37)':
    'Kemnaker; PU 26,26 + BPU 9,58 + jasa konstruksi 5,53 juta (jumlahnya 41,37)',
  'Kemendagri UCJ figure; no province had reached 52.15':
    'angka UCJ Kemendagri; belum ada provinsi yang mencapai 52,15',
  'called "target nasional" in the seed; differs from 52.15 above':
    'disebut "target nasional" oleh sumbernya; berbeda dari 52,15 Kemendagri',
  'number of vulnerable workers, not members; same figure in bisnis.com 2025-07-31':
    'jumlah pekerja rentan, bukan peserta; angka yang sama di bisnis.com 31-07-2025',
  '"universal coverage 2024"': '"universal coverage 2024"',
  'members = 1,953,661 PU + 889,957 BPU + 443,402 construction (sum computed here; article says 3.2 million)':
    'peserta: 1.953.661 PU + 889.957 BPU + 443.402 jasa konstruksi (dijumlahkan di sini; artikelnya menyebut 3,2 juta)',
  'denominator called "angkatan kerja"; PU 59.21% and BPU 31.88% of members':
    'penyebutnya disebut "angkatan kerja"; PU 59,21% dan BPU 31,88% dari peserta',
  'denominator jumped from 5.4 to 7.9 million in two years': 'penyebut melonjak dari 5,4 ke 7,9 juta dalam dua tahun',
  '"sekitar"; said by the provincial secretary': '"sekitar"; dikatakan sekretaris daerah provinsi',
  'said by head of BPJS Kalimantan in the same article; implies eligible about 1.456 million':
    'dikatakan kepala BPJS Ketenagakerjaan Kalimantan dalam artikel yang sama; penyebutnya berarti sekitar 1,456 juta',
  'lowest of the five provinces; 2025 year-end': 'terendah dari lima provinsi; akhir tahun 2025',
  'rank 5 of 14': 'urutan 5 dari 14',
  'rise of 12.33 is percentage points': 'kenaikan 12,33 adalah poin persentase',
  'second highest in Kalbar 2024; PU+BPU': 'tertinggi kedua di Kalimantan Barat 2024; PU + BPU',
  'below the target set before': 'di bawah sasaran yang ditetapkan sebelumnya',
  'article calls 73,236 the unprotected count, but 16,684/73,236 = 22.78%: it is the denominator':
    'artikelnya menyebut 73.236 sebagai yang belum terlindungi, tetapi 16.684/73.236 = 22,78%: itu penyebutnya',
  'denominator "angkatan kerja", rounded; implied 1,358,610':
    'penyebut "angkatan kerja", dibulatkan; dari persentasenya mengikuti 1.358.610',
  'UCJ count; January 2023: 686,897': 'hitungan UCJ; Januari 2023: 686.897',
  'Kemnaker, by place of registration': 'Kemnaker, menurut tempat pendaftaran',
  'Kemnaker, by place of registration, rounded': 'Kemnaker, menurut tempat pendaftaran, dibulatkan',
  '"more than 50"; highest in Kalimantan': '"lebih dari 50"; tertinggi di Kalimantan',
  'labour force; protected count cut off in the stored page':
    'angkatan kerja; jumlah yang terlindungi terpotong di halaman yang tersimpan',
  'above 100: never clamp the stored value': 'di atas 100%, dicatat seperti dicetak sumbernya',
  'special award "coverage share 100 percent in 2024"': 'penghargaan khusus untuk cakupan 100 persen pada 2024',
  'other report: 66-67; target called national minimum':
    'laporan lain: 66-67; sasarannya disebut batas terendah nasional',
  'wording ambiguous: potential not yet registered': 'kalimatnya bermakna ganda: potensi yang belum terdaftar',
  '"about"': '"sekitar"',
  'conflicts with 52.92 of March 2023: other definition': 'bertentangan dengan 52,92 dari Maret 2023: definisi lain',
  'eligible = members + unprotected (computed here); 465,940/1,009,250 = 46.17%':
    'penyebut = peserta + yang belum terlindungi (dihitung di sini); 465.940/1.009.250 = 46,17%',
  'article says 16,800 workers missing, but 3.37 points of 206,000 are 6,942':
    'artikelnya menyebut kurang 16.800 pekerja, tetapi 3,37 poin dari 206.000 adalah 6.942',
  'city open data "pekerja"; employers 1,233/1,876/2,174/2,490/2,356 for 2020-2024':
    'data terbuka kota, "pekerja"; pemberi kerja 1.233/1.876/2.174/2.490/2.356 untuk 2020-2024',
  'three segments sum exactly; implied denominator 625,751':
    'ketiga segmen berjumlah tepat; penyebut yang mengikuti 625.751',
  'target called national': 'sasarannya disebut nasional',
  '935,079/1,873,899 = 49.90%, not 50.88: implied eligible 1,837,812':
    '935.079/1.873.899 = 49,90%, bukan 50,88: penyebut yang mengikuti 1.837.812',
  'headline: "61 percent of the province target": may be share of target':
    'judulnya: "61 persen dari target provinsi": boleh jadi bagian dari sasaran',
  'a TARGET in heads: 160,629 PU + 171,725 BPU, not an achievement':
    'SASARAN dalam orang: 160.629 PU + 171.725 BPU, bukan capaian',
  'denominator changed by +17% between the two years': 'penyebut berubah +17% di antara kedua tahun',
  '"59 ribu tenaga kerja", "hampir Rp1 triliun" (almost)': '"59 ribu tenaga kerja", "hampir Rp1 triliun"',
  'counts sum exactly; amounts sum to 30.988 (rounding)':
    'banyaknya klaim berjumlah tepat; rupiahnya berjumlah 30,988 miliar (pembulatan)',
  'contributions received 5,060,579,420,000; 63,680 employers; 17,580 construction projects':
    'iuran diterima Rp5.060.579.420.000; 63.680 pemberi kerja; 17.580 proyek konstruksi',
}

/** Frames of targets, as far as their names are English. */
const INDONESIAN_FRAMES: Readonly<Record<string, string>> = {
  'UCJ, called "target nasional"': 'UCJ, disebut "target nasional"',
  'BPJS Ketenagakerjaan corporate target': 'target perusahaan BPJS Ketenagakerjaan',
  'BPJS Ketenagakerjaan corporate target (set 2023)': 'target perusahaan BPJS Ketenagakerjaan (ditetapkan 2023)',
  'Kemendagri UCJ per province': 'Kemendagri UCJ per provinsi',
  'provincial commitment': 'komitmen provinsi',
  'UCJ in RPJMD': 'UCJ dalam RPJMD',
  'called national minimum': 'disebut batas terendah nasional',
  'UCJ ("target pusat")': 'UCJ ("target pusat")',
}

export function referenceNote(note: string, language: Language): string {
  return language === 'id' ? (INDONESIAN[note] ?? note) : note
}

export function frameName(framework: string, language: Language): string {
  return language === 'id' ? (INDONESIAN_FRAMES[framework] ?? framework) : framework
}
