/** Checking a certificate: the form, the answers, the picture on screen. */
import type { InBoth } from './language.ts'

const id = {
  title: 'Periksa piagam',
  lede: 'Ketik nomor dan kode periksa yang tercetak di bawah piagam, atau pindai kode QR-nya.',
  number: 'Nomor piagam',
  numberHint: 'Seperti tercetak, misalnya PA-61-2024-0001; piagam contoh diawali CONTOH.',
  code: 'Kode periksa',
  codeHint: 'Sepuluh huruf dan angka di sebelah kode QR. Spasi serta huruf besar dan kecil tidak berpengaruh.',
  check: 'Periksa',
  numberMissing: 'Tuliskan nomor piagam.',
  codeMissing: 'Tuliskan kode periksa.',
  valid: 'Piagam ini sah',
  validText: 'Nomor, penerima, dan peringkat sama dengan hasil yang ditetapkan.',
  validSample: 'Piagam contoh ini cocok',
  validSampleText: 'Nomor, penerima, dan peringkat sama dengan hasil musim contoh. Ini bukan piagam resmi.',
  unknownNumber: (number: string) => `Tidak ada piagam bernomor ${number}`,
  unknownNumberText:
    'Nomor ini tidak pernah diterbitkan. Periksa lagi tiap angkanya. Bila sama persis dengan yang tercetak, piagam itu tidak diterbitkan oleh panitia; mohon beri tahu sekretariat.',
  wrongCode: 'Kode periksa tidak cocok dengan nomor ini',
  wrongCodeText:
    'Nomornya ada, tetapi kode periksanya lain. Periksa lagi kesepuluh hurufnya. Bila sama persis dengan yang tercetak, nomor atau kode pada piagam itu telah diubah.',
  otherSeason: (season: string) => `Nomor ini milik musim lain, ${season}`,
  otherSeasonText:
    'Kode periksa yang Anda ketik bukan untuk musim itu. Tahun pada nomor mungkin salah ketik, atau telah diubah.',
  revoked: (at: string) => `Piagam ini dicabut pada ${at}`,
  revokedText: (season: string, reason: string) =>
    `Piagam ini pernah diterbitkan untuk ${season}. Hasilnya kemudian dikoreksi, dan peringkat yang tertulis di piagam ini tidak berlaku lagi. Alasannya: ${reason}`,
  recipient: 'Penerima',
  category: 'Kategori',
  rank: 'Peringkat',
  season: 'Tingkat dan musim',
  adopted: 'Ditetapkan',
  checked: 'Diperiksa',
  fingerprint: 'Sidik hasil (SHA-256)',
  checkFile: 'Periksa berkas PDF piagam ini, juga tanpa jaringan',
  seeResult: 'Lihat hasil dan alasannya',
  picture: 'Gambaran piagam',
  pictureNote: 'Gambaran di layar. Tata letak cetak dan tanda tangan mengikuti berkas yang diterbitkan.',
  awards: 'memberikan',
  to: 'kepada',
  as: 'sebagai',
  categoryOf: (category: string) => `kategori ${category}`,
  sample: 'CONTOH',
}

const en: typeof id = {
  title: 'Check a certificate',
  lede: 'Type the number and the check code printed at the foot of the certificate, or scan its QR code.',
  number: 'Certificate number',
  numberHint: 'As printed, for example PA-61-2024-0001; a sample begins with CONTOH.',
  code: 'Check code',
  codeHint: 'Ten letters and digits beside the QR code. Spaces and capitals do not matter.',
  check: 'Check',
  numberMissing: 'Write the number of the certificate.',
  codeMissing: 'Write the check code.',
  valid: 'This certificate is genuine',
  validText: 'Number, recipient and rank equal the adopted result.',
  validSample: 'This sample certificate matches',
  validSampleText:
    'Number, recipient and rank equal the result of the sample season. It is not an official certificate.',
  unknownNumber: (number) => `There is no certificate numbered ${number}`,
  unknownNumberText:
    'This number was never issued. Check each digit. If it is exactly what is printed, the committee did not issue that certificate; please tell the secretariat.',
  wrongCode: 'The check code does not belong to this number',
  wrongCodeText:
    'The number exists but its check code is another. Check all ten characters. If they are exactly what is printed, the number or the code on that certificate was altered.',
  otherSeason: (season) => `This number belongs to another season, ${season}`,
  otherSeasonText: 'The check code you typed is not of that season. The year in the number may be mistyped or altered.',
  revoked: (at) => `This certificate was revoked on ${at}`,
  revokedText: (season, reason) =>
    `It was issued for ${season}. The result was corrected later, and the rank written on it holds no more. The reason: ${reason}`,
  recipient: 'Recipient',
  category: 'Category',
  rank: 'Rank',
  season: 'Tier and season',
  adopted: 'Adopted',
  checked: 'Checked',
  fingerprint: 'Fingerprint of the result (SHA-256)',
  checkFile: 'Check the PDF of this certificate, also without a network',
  seeResult: 'See the result and its reasons',
  picture: 'Picture of the certificate',
  pictureNote: 'A picture on screen. Print layout and signature are those of the issued file.',
  awards: 'awards',
  to: 'to',
  as: 'as',
  categoryOf: (category) => `category ${category}`,
  sample: 'SAMPLE',
}

export type CertificateWords = typeof id
export const certificateWords: InBoth<CertificateWords> = { id, en }
