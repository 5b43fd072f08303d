/** Why a file is not taken as evidence, each with what to do about it. */
import type { EvidencePlaceRefusal } from '../award/nomination/evidence.ts'
import type { JudgeEvidenceRefusal } from '../award/nomination/evidence-judging.ts'
import type { EvidenceContentRefusal } from '../award/nomination/evidence-kinds.ts'
import { sizeInFigures } from './evidence.ts'
import { type Language, listed, type Sentence } from './language.ts'
import { nominationStates } from './nomination.ts'
import { countInFigures } from './numbers.ts'

export type EvidenceRefusal =
  | EvidenceContentRefusal
  | EvidencePlaceRefusal
  | { readonly code: 'evidence_check_busy' }
  | { readonly code: 'store_full' }
  | { readonly code: 'store_unreachable' }
  | { readonly code: 'form_broken' }
  | { readonly code: 'form_expired' }
  | { readonly code: 'upload_unknown' }
  | { readonly code: 'upload_not_whole' }

export function evidenceRefusalSentence(refusal: EvidenceRefusal, language: Language): string {
  return sentence(refusal, language)[language]
}

function sentence(refusal: EvidenceRefusal, language: Language): Sentence {
  const size = (bytes: number) => sizeInFigures(bytes, language)
  switch (refusal.code) {
    case 'evidence_empty':
      return {
        id: 'Berkas ini kosong. Pilih berkas yang berisi.',
        en: 'This file is empty. Choose one that holds something.',
      }
    case 'evidence_too_large':
      return {
        id: `Berkas ini lebih besar dari ${size(refusal.bytesMax)}. Kecilkan foto atau pindaian, atau bagi menjadi beberapa berkas.`,
        en: `This file is larger than ${size(refusal.bytesMax)}. Make the photo or scan smaller, or divide it into several files.`,
      }
    case 'evidence_is_markup':
      return {
        id: 'Isi berkas ini halaman web (HTML atau SVG), apa pun namanya. Buka halamannya, lalu cetak sebagai PDF.',
        en: 'This file holds a web page (HTML or SVG), whatever it is called. Open the page and print it as a PDF.',
      }
    case 'evidence_pdf_broken':
      return {
        id: 'PDF ini rusak atau terpotong. Unduh atau pindai sekali lagi, pastikan dapat dibuka, lalu unggah.',
        en: 'This PDF is broken or cut off. Download or scan it again, make sure that it opens, then upload it.',
      }
    case 'evidence_pdf_locked':
      return {
        id: 'PDF ini dikunci, sehingga verifikator mungkin tidak dapat membukanya. Buka, lalu cetak sebagai PDF baru tanpa kunci.',
        en: 'This PDF is locked, so verifiers may be unable to open it. Open it and print it as a new PDF without a lock.',
      }
    case 'evidence_photo_broken':
      return {
        id: 'Foto ini rusak: ukurannya tidak terbaca. Ambil atau simpan fotonya sekali lagi.',
        en: 'This photo is broken: its size cannot be read. Take or save it once more.',
      }
    case 'evidence_photo_too_many_pixels': {
      const [has, max] = [refusal.pixels, refusal.pixelsMax].map((pixels) => Math.ceil(pixels / 1_000_000))
      return {
        id: `Foto ini ${countInFigures(has!, 'id')} megapiksel; paling banyak ${max}. Kecilkan ukurannya, tulisannya tetap terbaca.`,
        en: `This photo has ${countInFigures(has!, 'en')} megapixels; ${max} at most. Make it smaller, its writing stays readable.`,
      }
    }
    case 'evidence_pdf_holds_script':
      return {
        id: 'PDF ini memuat program (JavaScript). Cetak sebagai PDF sekali lagi ("Simpan sebagai PDF"), lalu unggah hasilnya.',
        en: 'This PDF holds a program (JavaScript). Print it to PDF once more and upload the result.',
      }
    case 'evidence_pdf_too_heavy':
      return {
        id: 'PDF ini terlalu berat untuk dibaca. Cetak sebagai PDF sekali lagi, atau pindai ulang dengan resolusi lebih rendah.',
        en: 'This PDF is too heavy to be read. Print it to PDF once more, or scan it again with fewer dots.',
      }
    case 'evidence_archive_broken':
      return {
        id: 'Dokumen ini rusak atau terpotong. Buka di komputer, simpan lagi sebagai XLSX atau DOCX, lalu unggah.',
        en: 'This document is broken or cut off. Open it on a computer, save it as XLSX or DOCX again, then upload it.',
      }
    case 'evidence_archive_unpacks_too_large':
      return {
        id: `Dokumen ini, setelah dibuka, lebih besar dari ${size(refusal.bytesMax)}. Hapus lembar, baris, atau gambar yang tidak perlu.`,
        en: `This document unpacks to more than ${size(refusal.bytesMax)}. Take out sheets, rows or pictures that are not needed.`,
      }
    case 'evidence_archive_too_many_parts':
      return {
        id: `Dokumen ini terdiri dari lebih dari ${countInFigures(refusal.partsMax, 'id')} bagian. Salin isinya ke dokumen baru, lalu unggah yang baru.`,
        en: `This document has more than ${countInFigures(refusal.partsMax, 'en')} parts. Copy what it says into a new document and upload that.`,
      }
    case 'evidence_holds_macros':
      return {
        id: 'Dokumen ini memuat makro (program). Simpan sebagai XLSX atau DOCX biasa, tanpa makro.',
        en: 'This document holds macros (a program). Save it as a plain XLSX or DOCX, without macros.',
      }
    case 'evidence_infected':
      return {
        id: `Berkas mengandung program berbahaya (${refusal.finding}) dan sudah dihapus. Periksa perangkat Anda dengan antivirus, lalu unggah berkas yang bersih.`,
        en: `The file holds malware (${refusal.finding}) and has been deleted. Check your device with an antivirus program, then upload a clean file.`,
      }
    case 'evidence_old_office':
      return {
        id: 'Ini dokumen format lama (XLS atau DOC) atau dokumen yang dikunci. Simpan sebagai XLSX, DOCX, atau PDF tanpa kunci.',
        en: 'This document has an old format (XLS or DOC) or is locked. Save it as XLSX, DOCX or PDF without a lock.',
      }
    case 'evidence_kind_not_taken':
      return {
        id: 'Jenis berkas ini tidak diterima. Pakai PDF, foto (JPEG atau PNG), XLSX, atau DOCX.',
        en: 'This kind of file is not taken. Use PDF, a photo (JPEG or PNG), XLSX or DOCX.',
      }
    case 'evidence_holds_identity_numbers':
      return {
        id: `Lembar "${refusal.sheet}" memuat nomor identitas (NIK), mulai baris ${refusal.line}, kolom ${refusal.column}. Hapus kolom itu; sistem ini tidak menyimpan NIK siapa pun.`,
        en: `The sheet "${refusal.sheet}" holds identity numbers (NIK), from line ${refusal.line}, column ${refusal.column} on. Take the column out; this system keeps nobody’s NIK.`,
      }
    case 'evidence_text_holds_identity_numbers': {
      const [halaman, page] = refusal.page === null ? ['Dokumen ini', 'This document'] : [`Halaman ${refusal.page}`, `Page ${refusal.page}`] // prettier-ignore
      return {
        id: `${halaman} memuat daftar nomor identitas (NIK). Hapus atau samarkan nomornya, lalu unggah lagi; sistem ini tidak menyimpan NIK siapa pun.`,
        en: `${page} holds a list of identity numbers (NIK). Take them out or mask them and upload again; this system keeps nobody’s NIK.`,
      }
    }
    case 'evidence_name_holds_identity_number':
      return {
        id: 'Nama berkas memuat nomor identitas (NIK). Ganti namanya, lalu unggah lagi.',
        en: 'The name of the file holds an identity number (NIK). Rename it and upload it again.',
      }
    case 'evidence_item_unknown':
      return {
        id: 'Butir bukti ini tidak ada dalam aturan musim. Muat ulang halamannya.',
        en: 'The rules of this season know no such item. Load the page again.',
      }
    case 'evidence_there_already':
      return {
        id: `Berkas yang sama sudah ada di butir ini: ${refusal.name}.`,
        en: `The same file stands under this item already: ${refusal.name}.`,
      }
    case 'evidence_files_too_many':
      return {
        id: `Paling banyak ${refusal.filesMax} berkas bukti. Keluarkan yang tidak perlu dahulu.`,
        en: `${refusal.filesMax} files of evidence at most. Take out first what is not needed.`,
      }
    case 'evidence_together_too_large':
      return {
        id: `Seluruh bukti bersama paling besar ${size(refusal.bytesMax)}; sisanya ${size(refusal.bytesLeft)}. Keluarkan yang tidak perlu dahulu.`,
        en: `All evidence together is ${size(refusal.bytesMax)} at most; ${size(refusal.bytesLeft)} are left. Take out first what is not needed.`,
      }
    case 'evidence_check_busy':
      return {
        id: 'Server sedang memeriksa banyak berkas. Berkas Anda tidak salah: coba lagi sebentar.',
        en: 'The server is checking many files. Nothing is wrong with yours: try again in a moment.',
      }
    case 'store_full':
      return {
        id: 'Tempat penyimpanan server penuh, jadi berkas ini belum tersimpan. Beri tahu administrator, lalu coba lagi.',
        en: 'The storage of the server is full, so this file is not saved. Tell the administrator, then try again.',
      }
    case 'store_unreachable':
      return {
        id: 'Tempat penyimpanan berkas sedang tidak terjangkau, jadi berkas ini belum tersimpan. Coba lagi beberapa menit lagi.',
        en: 'Where files are kept cannot be reached now, so this file is not saved. Try again in a few minutes.',
      }
    case 'form_broken':
      return {
        id: 'Berkas tidak sampai utuh. Pilih berkasnya, lalu unggah sekali lagi.',
        en: 'The file did not arrive whole. Choose it and upload it once more.',
      }
    case 'form_expired':
      return {
        id: 'Halaman ini sudah terlalu lama terbuka. Muat ulang, lalu unggah sekali lagi.',
        en: 'This page has been open for too long. Load it again, then upload once more.',
      }
    case 'upload_unknown':
      return {
        id: 'Unggahan ini tidak ada lagi. Pilih berkasnya, lalu mulai dari awal.',
        en: 'This upload is not there any more. Choose the file and begin anew.',
      }
    case 'upload_not_whole':
      return {
        id: 'Berkas ini belum sampai seluruhnya, atau isinya berubah di jalan. Lanjutkan atau ulangi unggahannya.',
        en: 'This file has not arrived as a whole, or changed on its way. Go on with the upload or repeat it.',
      }
  }
}

export function judgeEvidenceSentence(refusal: JudgeEvidenceRefusal, language: Language): string {
  const isId = language === 'id'
  switch (refusal.code) {
    case 'evidence_not_yours_to_judge':
      return isId ? 'Bukti diperiksa oleh verifikator.' : 'Evidence is checked by verifiers.'
    case 'own_evidence_judged':
      return isId
        ? 'Anda sendiri yang mengunggah bukti ini. Verifikator lain harus memeriksanya.'
        : 'You uploaded this evidence yourself. Another verifier must check it.'
    case 'evidence_not_scanned_clean':
      return isId
        ? 'Bukti ini belum dinyatakan bebas virus, jadi belum dapat diperiksa.'
        : 'This evidence has not been found free of viruses, so it cannot be checked yet.'
    case 'evidence_not_handed_in': {
      const states = listed(
        [...new Set(refusal.states)].map((state) => nominationStates[language][state]),
        language,
      )
      return isId
        ? `Berkas ini ${states}. Bukti diperiksa setelah berkas diserahkan dan sebelum diputuskan.`
        : `This file is ${states}. Evidence is checked after a file is handed in and before it is decided.`
    }
    case 'evidence_judged_meanwhile':
      if (refusal.accepted)
        return isId
          ? 'Sementara itu verifikator lain menerima bukti ini. Lihat dahulu, lalu putuskan lagi bila perlu.'
          : 'Meanwhile another verifier has accepted this evidence. Look first, then decide again if need be.'
      return isId
        ? 'Sementara itu verifikator lain menolak bukti ini. Lihat dahulu, lalu putuskan lagi bila perlu.'
        : 'Meanwhile another verifier has rejected this evidence. Look first, then decide again if need be.'
    case 'judgement_reason_missing':
      return isId
        ? 'Tulis alasannya: kandidat harus tahu apa yang perlu diganti.'
        : 'Write the reason: the candidate must know what to replace.'
    case 'judgement_reason_too_long':
      return isId
        ? `Alasan paling panjang ${refusal.charactersMax} huruf.`
        : `A reason has ${refusal.charactersMax} letters at most.`
  }
}
