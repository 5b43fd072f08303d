/** How judging works, for people who have never sat in a panel. */
import type { InBoth } from './language.ts'

const id = {
  title: 'Cara penilaian',
  heading: 'Sembilan kursi, satu aturan, setiap peringkat punya alasan',
  lede: 'Tim penilai terdiri atas unsur pemerintah, pengusaha, pekerja, dan ahli. Aturan musim dikunci sebelum lembar nilai pertama dibuka.',
  steps: [
    {
      title: 'Setiap penilai mengisi lembarnya sendiri',
      text: 'Satu lembar untuk satu kandidat. Setiap kriteria diberi nilai dan boleh diberi catatan. Lembar yang ditandatangani tidak dapat diubah.',
    },
    {
      title: 'Nilai tertutup sampai semua lembar masuk',
      text: 'Selama kategori belum ditutup, orang hanya melihat siapa yang sudah menandatangani. Tidak ada jumlah, tidak ada urutan, juga bagi ketua dan sekretaris.',
    },
    {
      title: 'Ketua menutup kategori',
      text: 'Semua lembar harus ditandatangani. Lembar yang tetap kosong disebut satu per satu beserta alasannya. Ketua yang masih berutang lembar tidak dapat menutup.',
    },
    {
      title: 'Nilai dihitung, lalu dijelaskan',
      text: 'Nilai lembar ialah jumlah bobot kali nilai. Satu lembar tertinggi dan satu terendah dikeluarkan bila aturannya demikian. Pembulatan hanya sekali, di akhir. Nilai yang sama diurutkan menurut kriteria yang disebut aturan, terakhir oleh pleno.',
    },
    {
      title: 'Pleno dan penetapan',
      text: 'Pleno sah bila kuorum hadir, ketua atau pengganti tertulisnya termasuk. Saat ditetapkan, aturan, nilai, dan urutan dibekukan bersama sidiknya; perubahan sesudahnya hanya lewat adendum.',
    },
    {
      title: 'Diumumkan dan dapat diperiksa',
      text: 'Peringkat diumumkan; nilai diumumkan bila ketua memutuskannya. Setiap piagam punya nomor dan kode periksa, dan sidik hasilnya tercetak pada berita acara.',
    },
  ],
  coverage: 'Mengapa angka cakupan tidak dibandingkan',
  coverageText:
    'Angka cakupan yang diterbitkan memakai basis dan tanggal yang berbeda: ada yang dihitung dari semua pekerja, ada yang dari pekerja yang memenuhi syarat. Karena itu setiap angka berdiri bersama basis, tanggal, dan sumbernya, dan tidak disambung dengan angka lain.',
  try: 'Coba dengan Excel Anda',
  tryText: 'Ingin melihat perhitungannya pada nilai Anda sendiri? Unggah lembar Excel; tidak ada yang disimpan.',
}

const en: typeof id = {
  title: 'How judging works',
  heading: 'Nine seats, one set of rules, a reason for every rank',
  lede: 'The panel is made of government, employers, workers and experts. The season’s rules are locked before the first mark sheet opens.',
  steps: [
    {
      title: 'Each assessor fills in a sheet of their own',
      text: 'One sheet for one candidate. Every criterion gets a mark and may get a comment. A signed sheet cannot be changed.',
    },
    {
      title: 'Marks stay sealed until all sheets are in',
      text: 'Until the category closes, people see only who has signed. No totals and no order, for chair and secretary too.',
    },
    {
      title: 'The chair closes the category',
      text: 'All sheets must be signed. A sheet left open is named with a reason, one by one. A chair who still owes a sheet cannot close.',
    },
    {
      title: 'Totals are computed, then explained',
      text: 'A sheet total is the sum of weight times mark. The highest and the lowest sheet are dropped if the rules say so. Rounding happens once, at the end. Equal totals follow the criteria the rules name, and the plenary last.',
    },
    {
      title: 'Plenary and adoption',
      text: 'A plenary counts when the quorum is present, with the chair or a named substitute. At adoption rules, marks and order are frozen with their fingerprint; later changes need an addendum.',
    },
    {
      title: 'Published and open to checking',
      text: 'Ranks are published; totals when the chair decides so. Every certificate has a number and a check code, and the fingerprint is printed on the minutes.',
    },
  ],
  coverage: 'Why coverage figures are not compared',
  coverageText:
    'Published coverage figures use different bases and dates: some are shares of all workers, some of eligible workers. So each figure stands with its base, date and source, and is never joined to another.',
  try: 'Try your own Excel file',
  tryText: 'Would you like to see the computation on your own marks? Upload an Excel file; nothing is kept.',
}

export type HowJudgingWorksWords = typeof id
export const howJudgingWorksWords: InBoth<HowJudgingWorksWords> = { id, en }
