/** The register of personal data in sentences: what is kept, whose, why, who sees it, how long, and what erasing does. */
import type { Kept, PersonalData } from '../award/people/personal-data-entry.ts'
import type { PersonalDataId } from '../award/people/personal-data.ts'
import type { InBoth, Language } from './language.ts'
import { countInFigures } from './numbers.ts'

type Item = { readonly what: string; readonly why: string; readonly after: string }

const idItems: Readonly<Record<PersonalDataId, Item>> = {
  account: {
    what: 'Nama dan surel pemilik akun',
    why: 'Tanpa keduanya penyelenggara tidak dapat menugaskan orang dan orang itu tidak dapat masuk (pelaksanaan tugas pemerintahan).',
    after: 'Diganti kata "Dihapus".',
  },
  password: {
    what: 'Sidik kata sandi, bukan kata sandinya',
    why: 'Membuktikan bahwa yang masuk memang pemilik akun (kewajiban menjaga keamanan data).',
    after: 'Dihapus; akun tidak dapat dipakai lagi.',
  },
  device_key: {
    what: 'Kunci yang menyandikan lembar nilai di perangkat Anda',
    why: 'Lembar tetap dapat diisi tanpa jaringan, dan tidak terbaca dari perangkat yang hilang (kewajiban menjaga keamanan data).',
    after: 'Dihapus; yang masih ada di perangkat tidak terbaca lagi.',
  },
  administrator: {
    what: 'Siapa administrator',
    why: 'Menentukan siapa yang boleh mengurus sistem (pelaksanaan tugas pemerintahan).',
    after: 'Dihapus.',
  },
  session: {
    what: 'Siapa yang sedang masuk',
    why: 'Supaya Anda tidak perlu mengetik kata sandi di tiap halaman (pelaksanaan tugas pemerintahan).',
    after: 'Dihapus; semua perangkat keluar.',
  },
  token: {
    what: 'Sidik tanda masuk pada peramban',
    why: 'Mengenali peramban yang sudah masuk tanpa menyimpan tandanya (kewajiban menjaga keamanan data).',
    after: 'Dihapus.',
  },
  link: {
    what: 'Sidik tautan sekali pakai',
    why: 'Supaya tautan hanya dapat dipakai satu kali (kewajiban menjaga keamanan data).',
    after: 'Tidak menyebut siapa pun; hilang pada waktunya.',
  },
  failure: {
    what: 'Percobaan masuk yang gagal: sidik surel dan alamat jaringan',
    why: 'Menghentikan orang yang menebak kata sandi (kewajiban menjaga keamanan data).',
    after: 'Dihapus.',
  },
  mail: {
    what: 'Surat yang dikirim sistem kepada Anda',
    why: 'Undangan dan kata sandi baru hanya sampai lewat surat (pelaksanaan tugas pemerintahan).',
    after: 'Dihapus.',
  },
  mail_link: {
    what: 'Tautan di dalam surat yang belum terkirim',
    why: 'Surat yang menunggu harus memuat tautannya (kewajiban menjaga keamanan data).',
    after: 'Dihapus bersama suratnya.',
  },
  self_nomination: {
    what: 'Pendaftaran diri: lembaga, serta nama, surel, dan telepon narahubungnya',
    why: 'Sekretariat memeriksa pendaftaran dan menghubungi pengirimnya (persetujuan pengirim, pelaksanaan tugas pemerintahan).',
    after: 'Dihapus. Tanpa itu pun hilang pada waktunya, dihitung sejak tautannya habis atau pendaftaran diputuskan.',
  },
  self_nomination_token: {
    what: 'Sidik tautan konfirmasi pendaftaran',
    why: 'Mengenali tautan tanpa menyimpannya (kewajiban menjaga keamanan data).',
    after: 'Dihapus bersama pendaftarannya.',
  },
  self_nomination_verdict: {
    what: 'Putusan atas pendaftaran diri: nama lembaga dan alasan, yang mungkin menyebut orang',
    why: 'Penerimaan dan penolakan harus dapat dipertanggungjawabkan (kewajiban hukum).',
    after: 'Tetap: menjadi bagian dari keputusan.',
  },
  candidate_pair: {
    what: 'Alasan dua berkas kandidat digabung atau dinyatakan berbeda, yang mungkin menyebut orang',
    why: 'Berkas yang digabung mengeluarkan satu usulan dari penilaian (kewajiban hukum).',
    after: 'Tetap pada musim yang memuatnya.',
  },
  account_link: {
    what: 'Undangan dan tautan kata sandi yang pernah dibuat',
    why: 'Supaya tautan hanya berlaku sekali dan dapat ditelusuri (kewajiban menjaga keamanan data).',
    after: 'Dihapus.',
  },
  account_link_token: {
    what: 'Sidik tautan itu',
    why: 'Mengenali tautan tanpa menyimpannya (kewajiban menjaga keamanan data).',
    after: 'Dihapus.',
  },
  device: {
    what: 'Peramban yang pernah Anda pakai untuk masuk',
    why: 'Pemilik akun tetap dapat masuk ketika orang lain menebak kata sandinya (kewajiban menjaga keamanan data).',
    after: 'Dihapus.',
  },
  device_token: {
    what: 'Sidik tanda peramban itu',
    why: 'Mengenali peramban tanpa menyimpan tandanya (kewajiban menjaga keamanan data).',
    after: 'Dihapus.',
  },
  recovery: {
    what: 'Surel yang diketik pada halaman lupa kata sandi',
    why: 'Permintaan dikerjakan sesudah halaman dijawab, supaya jawaban tidak membuka siapa punya akun (kewajiban menjaga keamanan data).',
    after: 'Dihapus.',
  },
  link_try: {
    what: 'Alamat jaringan yang membuka tautan yang tidak ada',
    why: 'Menghentikan orang yang menebak tautan (kewajiban menjaga keamanan data).',
    after: 'Tidak menyebut siapa pun; hilang pada waktunya.',
  },
  seat: {
    what: 'Siapa memegang kursi tim penilai',
    why: 'Surat keputusan menunjuk tim penilai, dan hasil harus dapat dipertanggungjawabkan (kewajiban hukum).',
    after: 'Tetap sebagai nomor akun tanpa nama.',
  },
  substitute: {
    what: 'Siapa yang disebut keputusan sebagai pengganti pada kursi tim penilai',
    why: 'Bila seorang anggota berhalangan, penggantinya harus sudah diketahui (kewajiban hukum).',
    after: 'Dihapus: yang sudah tiada akunnya tidak menggantikan siapa pun.',
  },
  role: {
    what: 'Siapa memegang peran apa dalam suatu musim, dan mengapa berakhir',
    why: 'Menentukan siapa boleh mengerjakan apa, dan dapat ditelusuri kemudian (pelaksanaan tugas pemerintahan).',
    after: 'Tetap sebagai nomor akun tanpa nama.',
  },
  role_name: {
    what: 'Nama yang ditulis panitia ketika memberi Anda peran',
    why: 'Panitia mengenali siapa yang diberinya peran (pelaksanaan tugas pemerintahan).',
    after: 'Dihapus.',
  },
  rule_reason: {
    what: 'Alasan perubahan aturan, yang mungkin menyebut orang',
    why: 'Perubahan aturan harus dapat dipertanggungjawabkan (kewajiban hukum).',
    after: 'Tetap: menjadi bagian dari keputusan.',
  },
  stage_reason: {
    what: 'Alasan perpanjangan tahap, yang mungkin menyebut orang',
    why: 'Perpanjangan diumumkan beserta alasannya supaya semua peserta diperlakukan sama (pelaksanaan tugas pemerintahan).',
    after: 'Tetap: sudah diumumkan.',
  },
  season_question: {
    what: 'Tanya jawab musim, yang mungkin menyebut orang',
    why: 'Semua peserta membaca jawaban yang sama (pelaksanaan tugas pemerintahan).',
    after: 'Tetap: sudah diumumkan.',
  },
  invitee: {
    what: 'Nama, lembaga, surel, dan telepon orang yang diundang ke sosialisasi',
    why: 'Undangan harus sampai, dan sekretariat harus mengenali siapa yang datang (pelaksanaan tugas pemerintahan).',
    after: 'Dihapus; yang tinggal hanya hitungan tanpa nama.',
  },
  invitee_answer: {
    what: 'Nama orang yang datang, seperti ditulis pada jawaban undangan',
    why: 'Sekretariat menyiapkan tempat dan mengenali wakil yang datang (pelaksanaan tugas pemerintahan).',
    after: 'Dihapus bersama undangannya oleh penyelenggara, atau hilang pada waktunya.',
  },
  invitee_code: {
    what: 'Sidik kode undangan, bukan kodenya',
    why: 'Undangan dapat dijawab tanpa akun (kewajiban menjaga keamanan data).',
    after: 'Dihapus bersama undangannya oleh penyelenggara, atau hilang pada waktunya.',
  },
  outreach: {
    what: 'Acara sosialisasi, pertanyaan di sana, nama berkas materi, dan alasan pembetulan kehadiran, yang mungkin menyebut orang',
    why: 'Sosialisasi harus dapat dipertanggungjawabkan (pelaksanaan tugas pemerintahan).',
    after: 'Tetap pada musim yang memuatnya.',
  },
  hand: {
    what: 'Nomor akun pada tanda tangan dan keputusan',
    why: 'Membuktikan bahwa yang berwenanglah yang memutuskan (kewajiban hukum, kepentingan publik).',
    after: 'Tetap sebagai nomor tanpa nama; siapa pemiliknya tidak dapat diketahui lagi.',
  },
  interview: {
    what: 'Saksi kandidat yang tidak hadir wawancara, dan alasan pembetulan catatan hari wawancara',
    why: 'Ketidakhadiran memengaruhi penilaian dan harus dapat dibuktikan (pelaksanaan tugas pemerintahan).',
    after: 'Tetap pada musim yang memuatnya.',
  },
  interview_guest: {
    what: 'Nama dan jabatan yang dikonfirmasi akan hadir pada wawancara, atau mengapa tidak dapat hadir',
    why: 'Pintu dan panel perlu tahu siapa yang datang (pelaksanaan tugas pemerintahan).',
    after: 'Dihapus.',
  },
  interview_note: {
    what: 'Catatan pribadi penilai selama wawancara',
    why: 'Membantu penilai mengingat; tidak ikut dinilai dan tidak dibaca siapa pun selain penulisnya (pelaksanaan tugas pemerintahan).',
    after: 'Dihapus.',
  },
  comment: {
    what: 'Catatan penilai pada lembar nilai',
    why: 'Alasan nilai adalah bagian dari penilaian yang ditandatangani (pelaksanaan tugas pemerintahan).',
    after: 'Tetap, atas nama kursi dan bukan orang: penilaian yang ditandatangani tidak boleh berubah.',
  },
  recusal: {
    what: 'Alasan menarik diri karena benturan kepentingan',
    why: 'Tim penilai harus tahu mengapa seorang penilai tidak menilai; publik hanya melihat bahwa ia menarik diri (kepentingan publik).',
    after: 'Tetap, atas nama kursi dan bukan orang.',
  },
  unsigned: {
    what: 'Alasan sebuah lembar tidak ditandatangani',
    why: 'Tercetak pada berita acara (kewajiban hukum).',
    after: 'Tetap, atas nama kursi dan bukan orang.',
  },
  minutes: {
    what: 'Nama dalam risalah pleno dan hasil yang ditetapkan, misalnya pengganti tertulis, dan penerbit keputusan',
    why: 'Berita acara adalah dokumen resmi yang ditandatangani (kewajiban hukum).',
    after: 'Tetap: dokumen resmi dan hasil yang dibekukan tidak boleh berubah.',
  },
  candidate: {
    what: 'Nama kandidat, yang pada usaha mikro dapat memuat nama pemiliknya',
    why: 'Penghargaan diumumkan kepada publik atas nama kandidat (kepentingan publik).',
    after: 'Tetap pada musim yang memuatnya.',
  },
  file: {
    what: 'Isi berkas kandidat: nama pimpinan dan kontak, jawaban, temuan, dan alasan keputusan atas berkas',
    why: 'Panitia memeriksa dan menilai kandidat dari berkasnya (kepentingan publik).',
    after: 'Tetap pada musim yang memuatnya.',
  },
  visit: {
    what: 'Catatan dan foto kunjungan lapangan: tempat, siapa yang berkunjung, dan apa yang dilihat',
    why: 'Panitia dan penilai perlu tahu apakah isi berkas benar di tempatnya (kepentingan publik).',
    after: 'Tetap pada musim yang memuatnya.',
  },
  evidence_text: {
    what: 'Tulisan di dalam berkas bukti, disalin agar berkasnya dapat dicari',
    why: 'Verifikator menemukan bukti dari isinya (kepentingan publik).',
    after: 'Salinan yang menyebut orangnya dihapus; berkasnya sendiri tetap.',
  },
  evidence_thumbnail: {
    what: 'Gambar kecil dari bukti: foto tanpa data kamera, halaman pertama PDF',
    why: 'Verifikator dan kandidat mengenali berkas tanpa mengunduhnya (kepentingan publik).',
    after: 'Tetap selama berkasnya ada; hilang bila berkasnya dikeluarkan.',
  },
  pseudonym: {
    what: 'Nama samaran pada riwayat, satu untuk tiap musim',
    why: 'Menunjukkan bahwa dua catatan dibuat tangan yang sama tanpa menyebut siapa (kewajiban mencatat kegiatan pemrosesan).',
    after: 'Tetap; namanya tidak dapat diketahui lagi.',
  },
  who: {
    what: 'Nama, nomor akun, dan alamat jaringan di samping tiap catatan riwayat',
    why: 'Mengetahui siapa mengubah apa dan dari mana bila ada sengketa atau kebocoran (kewajiban mencatat kegiatan pemrosesan).',
    after: 'Dihapus; bukti bahwa catatan itu ada tetap.',
  },
  detail: {
    what: 'Isi catatan riwayat: sebelum dan sesudah',
    why: 'Membuktikan bahwa nilai dan keputusan tidak diubah (kewajiban hukum).',
    after: 'Catatan tentang akun dihapus; isi catatan penilaian dan keputusan tetap, tanpa nama pelakunya.',
  },
}

const enItems: Readonly<Record<PersonalDataId, Item>> = {
  account: {
    what: 'Name and e-mail of whoever has an account',
    why: 'Without them the organiser cannot give people their task and they cannot sign in (public task).',
    after: 'Replaced by the word "Dihapus" (erased).',
  },
  password: {
    what: 'A hash of the password, not the password',
    why: 'Proves that whoever signs in owns the account (duty to keep data safe).',
    after: 'Removed; the account cannot be used any more.',
  },
  device_key: {
    what: 'The key that seals mark sheets on your devices',
    why: 'Sheets can be filled without a network, and cannot be read from a lost device (duty to keep data safe).',
    after: 'Removed; what a device still holds can no longer be read.',
  },
  administrator: {
    what: 'Who is an administrator',
    why: 'Decides who may look after the system (public task).',
    after: 'Removed.',
  },
  session: {
    what: 'Who is signed in now',
    why: 'So that you need not type your password on each page (public task).',
    after: 'Removed; every device is signed out.',
  },
  token: {
    what: 'A hash of the sign-in token in a browser',
    why: 'Recognises a browser that has signed in without keeping its token (duty to keep data safe).',
    after: 'Removed.',
  },
  link: {
    what: 'A hash of a one-time link',
    why: 'So that a link can be used once only (duty to keep data safe).',
    after: 'Names nobody; goes when its time is over.',
  },
  failure: {
    what: 'Failed sign-ins: a hash of the e-mail and the network address',
    why: 'Stops people who guess passwords (duty to keep data safe).',
    after: 'Removed.',
  },
  mail: {
    what: 'Mail that the system sent to you',
    why: 'Invitations and new passwords arrive by mail only (performance of a public task).',
    after: 'Deleted.',
  },
  mail_link: {
    what: 'The link inside a mail that has not gone yet',
    why: 'A mail that waits has to hold its link (duty to keep data safe).',
    after: 'Deleted with its mail.',
  },
  self_nomination: {
    what: 'Self-nominations: the organisation, and name, e-mail and telephone of its contact',
    why: 'The secretariat checks the request and gets in touch with its sender (consent of the sender, public task).',
    after: 'Deleted. It goes in any case when its time is over, counted from the end of its link or from the decision.',
  },
  self_nomination_token: {
    what: 'The hash of the link that confirms a request',
    why: 'Recognises the link without keeping it (duty to keep data safe).',
    after: 'Deleted with its request.',
  },
  self_nomination_verdict: {
    what: 'What was decided of a self-nomination: the organisation’s name and the reason, which may name somebody',
    why: 'Acceptance and refusal have to be accounted for (legal duty).',
    after: 'Stays: it is part of the decision.',
  },
  candidate_pair: {
    what: 'Why two candidates’ files were merged or said to be different, which may name somebody',
    why: 'A merged file takes a nomination out of the judging (legal duty).',
    after: 'Stays in the season that holds it.',
  },
  account_link: {
    what: 'Invitations and password links made for you',
    why: 'A link works once and can be traced (duty to keep data safe).',
    after: 'Deleted.',
  },
  account_link_token: {
    what: 'The hash of such a link',
    why: 'Recognises the link without keeping it (duty to keep data safe).',
    after: 'Deleted.',
  },
  device: {
    what: 'Browsers in which you signed in',
    why: 'You still get in while somebody else is guessing your password (duty to keep data safe).',
    after: 'Deleted.',
  },
  device_token: {
    what: 'The hash of such a browser’s token',
    why: 'Recognises the browser without keeping its token (duty to keep data safe).',
    after: 'Deleted.',
  },
  recovery: {
    what: 'The e-mail typed on the page for forgotten passwords',
    why: 'The request is carried out after the answer, so that the answer does not tell who has an account (duty to keep data safe).',
    after: 'Deleted.',
  },
  link_try: {
    what: 'The network address that opened a link nobody made',
    why: 'Stops people who guess links (duty to keep data safe).',
    after: 'Names nobody; ends with its time.',
  },
  seat: {
    what: 'Who holds a seat on the panel',
    why: 'A decree appoints the panel, and somebody must answer for the result (legal duty).',
    after: 'Stays as the number of an account without a name.',
  },
  substitute: {
    what: 'Whom the decree names as substitute for a seat of the panel',
    why: 'When a member cannot go on, it must be known who takes the seat (legal duty).',
    after: 'Removed: whoever has no account any more replaces nobody.',
  },
  role: {
    what: 'Who holds which role in a season, and why it ended',
    why: 'Decides who may do what, and can be traced later (performance of a public task).',
    after: 'Stays as an account number without a name.',
  },
  role_name: {
    what: 'The name a committee wrote when it gave you a role',
    why: 'A committee recognises whom it has given a role (performance of a public task).',
    after: 'Deleted.',
  },
  rule_reason: {
    what: 'Reasons for changes of the rules, which may name somebody',
    why: 'A change of the rules has to be accounted for (legal duty).',
    after: 'Stays: it is part of the decision.',
  },
  stage_reason: {
    what: 'Reasons for extending a stage, which may name somebody',
    why: 'An extension is announced with its reason, so that all who take part are treated alike (public duty).',
    after: 'Stays: it was announced.',
  },
  season_question: {
    what: 'Questions and answers of a season, which may name somebody',
    why: 'All who take part read the same answers (public duty).',
    after: 'Stays: it was published.',
  },
  invitee: {
    what: 'Name, organisation, e-mail and telephone of people invited to a socialisation event',
    why: 'An invitation has to arrive, and the secretariat has to know who comes (public task).',
    after: 'Deleted; only counts without names stay.',
  },
  invitee_answer: {
    what: 'The name of whoever comes, as the answer to an invitation says',
    why: 'The secretariat prepares seats and recognises a representative (public task).',
    after: 'Deleted with the invitation by the organiser, or ends with its time.',
  },
  invitee_code: {
    what: 'The hash of an invitation’s code, not the code',
    why: 'An invitation can be answered without an account (duty to keep data safe).',
    after: 'Deleted with the invitation by the organiser, or ends with its time.',
  },
  outreach: {
    what: 'Socialisation events, questions asked there, names of material, and reasons for correcting attendance, which may name somebody',
    why: 'Socialisation has to be accounted for (public task).',
    after: 'Stays in the season that holds it.',
  },
  hand: {
    what: 'The number of the account on signatures and decisions',
    why: 'Proves that whoever decided was allowed to (legal duty, public interest).',
    after: 'Stays as a number without a name; whose it was cannot be known any more.',
  },
  interview: {
    what: 'Who witnessed that a candidate did not come, and why a record of the interview day was corrected',
    why: 'Absence bears on the judgement and has to be proven (public task).',
    after: 'Stays in the season that holds it.',
  },
  interview_guest: {
    what: 'Names and offices of those confirmed to come to an interview, or why nobody can',
    why: 'The door and the panel need to know who comes (public task).',
    after: 'Removed.',
  },
  interview_note: {
    what: 'Private notes of assessors during interviews',
    why: 'They help assessors to remember; they are not judged, and nobody but their writer reads them (public task).',
    after: 'Removed.',
  },
  comment: {
    what: 'Comments of assessors on mark sheets',
    why: 'The reason for a mark is part of the signed judgement (public task).',
    after: 'Stays, under the seat and not the person: a signed judgement may not change.',
  },
  recusal: {
    what: 'Why somebody stepped back because of a conflict of interest',
    why: 'The panel has to know why an assessor does not judge; the public sees only that they stepped back (public interest).',
    after: 'Stays, under the seat and not the person.',
  },
  unsigned: {
    what: 'Why a sheet was not signed',
    why: 'Printed in the minutes (legal duty).',
    after: 'Stays, under the seat and not the person.',
  },
  minutes: {
    what: 'Names in the minutes of the plenary and in the adopted result, such as a named substitute, and the issuer of a decree',
    why: 'The minutes are an official, signed paper (legal duty).',
    after: 'Stays: official papers and frozen results may not change.',
  },
  candidate: {
    what: 'The name of a candidate, which may hold the owner’s name where the business is very small',
    why: 'The award is announced to the public in the candidate’s name (public interest).',
    after: 'Stays in the season that holds it.',
  },
  file: {
    what: 'What stands in a candidate’s file: names of its leader and contact, answers, findings, and reasons for decisions on it',
    why: 'The committee checks and judges candidates by their files (public interest).',
    after: 'Stays in the season that holds it.',
  },
  visit: {
    what: 'Records and photographs of field visits: the place, who visited, and what was seen',
    why: 'Committee and assessors have to know whether a file is true on the ground (public interest).',
    after: 'Stays in the season that holds it.',
  },
  evidence_text: {
    what: 'What is written in files of evidence, copied so that the files can be searched',
    why: 'Verifiers find evidence by what it says (public interest).',
    after: 'Copies that name the person are deleted; the file itself stays.',
  },
  evidence_thumbnail: {
    what: 'Small pictures of evidence: photos without what the camera wrote, first pages of PDFs',
    why: 'Verifiers and candidates recognise a file without downloading it (public interest).',
    after: 'Stays as long as the file; gone when the file is taken out.',
  },
  pseudonym: {
    what: 'A pseudonym in the history, one for each season',
    why: 'Shows that two entries are by the same hand without saying whose (duty to record what is done with data).',
    after: 'Stays; whose it was cannot be known any more.',
  },
  who: {
    what: 'Name, number of the account and network address beside each entry of the history',
    why: 'To know who changed what, and from where, after a dispute or a leak (duty to record what is done with data).',
    after: 'Removed; the proof that there was such an entry stays.',
  },
  detail: {
    what: 'What an entry of the history holds: before and after',
    why: 'Proves that marks and decisions were not altered (legal duty).',
    after: 'Entries about accounts are removed; what was marked and decided stays, without the name of the hand.',
  },
}

const id = {
  title: 'Data pribadi',
  heading: 'Data pribadi apa yang disimpan, dan untuk apa',
  lede: 'Menurut UU 27/2022 tentang Pelindungan Data Pribadi. Halaman ini dibuat dari daftar yang juga dipakai sistem untuk mengekspor dan menghapus data, sehingga keduanya tidak dapat berbeda.',
  rights: 'Hak Anda',
  rightsList: [
    'Melihat dan mengunduh semua yang disimpan tentang Anda: masuk, lalu buka "Data saya".',
    'Meminta perbaikan atau penghapusan: hubungi administrator penyelenggara. Yang tetap disimpan, dan alasannya, tertulis di bawah.',
    'Nomor identitas pekerja (NIK) tidak disimpan di mana pun; berkas yang memuatnya ditolak.',
  ],
  mine: 'Data saya',
  whose: 'Milik',
  why: 'Untuk apa',
  seenBy: 'Siapa yang melihat',
  kept: 'Berapa lama',
  after: 'Bila orangnya dihapus',
  where: 'Tersimpan di',
  whoseWords: {
    account: 'Pemilik akun',
    panel: 'Anggota tim penilai',
    named: 'Orang yang disebut dalam dokumen',
    candidate: 'Kandidat',
    applicant: 'Narahubung lembaga yang mendaftarkan diri',
    visitor: 'Siapa pun yang mencoba masuk',
  },
  seenWords: {
    self: 'Hanya orangnya sendiri',
    self_and_administrator: 'Orangnya sendiri dan administrator',
    administrator: 'Administrator',
    committee: 'Ketua dan sekretaris tim penilai',
    panel: 'Tim penilai',
    public: 'Publik',
    nobody: 'Tidak seorang pun melalui sistem',
  },
  keptAccount: 'Selama akun ada.',
  keptArchive: 'Selama hasil penghargaan harus dapat dibuktikan.',
  keptAtOnce: 'Sampai masa berlakunya habis.',
  keptDays: (days: string) => `Paling lama ${days} hari.`,
  keptAccounts: (days: string) =>
    `Tentang akun paling lama ${days} hari; tentang penilaian selama hasil harus dapat dibuktikan.`,
}

const en: typeof id = {
  title: 'Personal data',
  heading: 'Which personal data is kept, and what for',
  lede: 'Under Law 27/2022 on the protection of personal data. This page is made from the list by which the system exports and erases data, so that the two cannot differ.',
  rights: 'Your rights',
  rightsList: [
    'See and download everything kept about you: sign in, then open "My data".',
    'Ask for correction or erasure: write to the organiser’s administrator. What stays, and why, is written below.',
    'Workers’ identity numbers (NIK) are kept nowhere; a file that holds them is refused.',
  ],
  mine: 'My data',
  whose: 'Whose',
  why: 'What for',
  seenBy: 'Who sees it',
  kept: 'How long',
  after: 'When the person is erased',
  where: 'Kept in',
  whoseWords: {
    account: 'Whoever has an account',
    panel: 'Members of the panel',
    named: 'People named in a paper',
    candidate: 'Candidates',
    applicant: 'Contacts of organisations that nominated themselves',
    visitor: 'Whoever tries to sign in',
  },
  seenWords: {
    self: 'The person alone',
    self_and_administrator: 'The person and administrators',
    administrator: 'Administrators',
    committee: 'Chair and secretary of the panel',
    panel: 'The panel',
    public: 'The public',
    nobody: 'Nobody through the system',
  },
  keptAccount: 'As long as there is an account.',
  keptArchive: 'As long as the results of the award must be provable.',
  keptAtOnce: 'Until it expires.',
  keptDays: (days) => `At most ${days} days.`,
  keptAccounts: (days) => `About accounts at most ${days} days; about judging as long as results must be provable.`,
}

export type PersonalDataWords = typeof id
export const personalDataWords: InBoth<PersonalDataWords> = { id, en }

export function personalDataItem(of: PersonalDataId, language: Language): Item {
  return (language === 'id' ? idItems : enItems)[of]
}

export function keptInWords(kept: Kept, language: Language): string {
  const words = personalDataWords[language]
  if (kept === 'account') return words.keptAccount
  if (kept === 'archive') return words.keptArchive
  if (kept.days === 0) return words.keptAtOnce
  const days = countInFigures(kept.days, language)
  return kept.only ? words.keptAccounts(days) : words.keptDays(days)
}

export function whoseInWords({ whose }: Pick<PersonalData, 'whose'>, language: Language): string {
  return personalDataWords[language].whoseWords[whose]
}

export function seenInWords({ seenBy }: Pick<PersonalData, 'seenBy'>, language: Language): string {
  return personalDataWords[language].seenWords[seenBy]
}
