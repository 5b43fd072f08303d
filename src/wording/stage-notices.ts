/** The stages of a season as they run: their states, the notices that move a closing, and the form for one more. */
import type { Stage } from '../award/rulebook/rulebook.ts'
import {
  closingMinute,
  type Extension,
  graceMinute,
  openStages,
  stageState,
  type StageState,
} from '../award/season/stages.ts'
import type { Instant } from '../award/units/dates.ts'
import { writtenMinute } from './dates.ts'
import { type InBoth, type Language, listed, type Sentence } from './language.ts'
import { stageTitle } from './stages.ts'

const id = {
  title: 'Tahap dan perpanjangan',
  lede: (version: number, now: string) => `Menurut aturan versi ${version} yang berlaku. Sekarang ${now}.`,
  running: (names: string) => `Sedang berjalan: ${names}`,
  noneRunning: 'Tidak ada tahap yang berjalan',
  noStages: 'Aturan yang berlaku belum memuat tahap',
  noStagesText: 'Isi tahap dan jadwalnya di draf, lalu simpan draf sebagai aturan musim.',
  toStages: 'Tahap dan jadwal di draf',
  stages: 'Tahap',
  stage: 'Tahap',
  opens: 'Dibuka',
  closes: 'Ditutup',
  state: 'Keadaan',
  states: { coming: 'Belum', open: 'Berjalan', grace: 'Masa tenggang', ended: 'Selesai' },
  byRules: (minute: string) => `menurut aturan ${minute}`,
  grace: (minute: string) => `masa tenggang sampai ${minute}`,
  marking: 'Mengatur pengisian dan penandatanganan lembar nilai.',
  noneMarking: 'Tidak ada tahap yang mengatur lembar nilai: penilai dapat mengisi sampai ketua menutup kategori.',
  notices: 'Perpanjangan yang dicatat',
  noNotices: 'Belum ada. Setiap tahap ditutup menurut aturan.',
  noticeOf: (number: number, stage: string) => `Perpanjangan ${number}: ${stage}`,
  closesOn: (minute: string) => `Ditutup ${minute}`,
  recordedBy: (name: string, at: string) => `Dicatat ${name}, ${at}`,
  extend: 'Perpanjang tahap',
  extendText:
    'Berlaku begitu dicatat, diumumkan beserta alasannya di halaman musim, dan tidak dapat dihapus. Perpanjangan berikutnya dapat memajukan lagi penutupan, tetapi tidak mendahului aturan dan tidak mendahului saat ini.',
  option: (stage: string, closes: string) => `${stage}, kini ditutup ${closes}`,
  newClosing: 'Ditutup pada',
  newClosingHint: 'Menit terakhir tahap itu, menurut zonanya sendiri.',
  reason: 'Alasan',
  reasonHint: 'Dibaca semua orang. Jangan menyebut nama orang.',
  save: 'Catat perpanjangan',
  back: 'Kembali ke daftar periksa',
  changedElsewhere:
    'Orang lain mencatat perpanjangan sejak halaman ini dibuka. Yang terbaru ada di atas; yang Anda ketik masih ada. Periksa, lalu kirim lagi bila masih perlu.',
  publicNotices: 'Perubahan jadwal',
  reasonIs: (reason: string) => `Alasan: ${reason}`,
}

const en: typeof id = {
  title: 'Stages and extensions',
  lede: (version, now) => `By version ${version} of the rules, which is in force. It is ${now}.`,
  running: (names) => `Under way: ${names}`,
  noneRunning: 'No stage is under way',
  noStages: 'The rules in force have no stages yet',
  noStagesText: 'Fill in stages and dates in the draft, then save the draft as the season’s rules.',
  toStages: 'Stages and dates in the draft',
  stages: 'Stages',
  stage: 'Stage',
  opens: 'Opens',
  closes: 'Closes',
  state: 'State',
  states: { coming: 'Not yet', open: 'Under way', grace: 'Grace', ended: 'Over' },
  byRules: (minute) => `by the rules ${minute}`,
  grace: (minute) => `grace until ${minute}`,
  marking: 'Governs the filling and signing of mark sheets.',
  noneMarking: 'No stage governs the mark sheets: assessors can fill them until the chair closes the category.',
  notices: 'Recorded extensions',
  noNotices: 'None. Every stage closes by the rules.',
  noticeOf: (number, stage) => `Extension ${number}: ${stage}`,
  closesOn: (minute) => `Closes ${minute}`,
  recordedBy: (name, at) => `Recorded by ${name}, ${at}`,
  extend: 'Extend a stage',
  extendText:
    'Holds once it is recorded, is announced with its reason on the page of the season, and cannot be removed. A later one can bring the closing forward again, but never before that of the rules, and never before now.',
  option: (stage, closes) => `${stage}, now closes ${closes}`,
  newClosing: 'Closes on',
  newClosingHint: 'The last minute of that stage, in its own zone.',
  reason: 'Reason',
  reasonHint: 'Read by everybody. Name no person.',
  save: 'Record the extension',
  back: 'Back to the checklist',
  changedElsewhere:
    'Somebody else recorded an extension since this page was opened. The newest stands above; what you typed is still here. Look at it, then send again if it is still needed.',
  publicNotices: 'Changed dates',
  reasonIs: (reason) => `Reason: ${reason}`,
}

export type StageNoticesWords = typeof id
export const stageNoticesWords: InBoth<StageNoticesWords> = { id, en }

/** "Sedang berjalan: pengusulan dan verifikasi" */
export function runningSentence(
  stages: readonly Stage[],
  notices: readonly Extension[],
  now: Instant,
  language: Language,
): string {
  const words = stageNoticesWords[language]
  const names = openStages(stages, notices, now).map((stage) => stageTitle(stage, language))
  return names.length === 0 ? words.noneRunning : words.running(listed(names, language))
}

/** "Tahap wawancara dan penilaian berjalan sampai Jumat, 6 Maret 2026 17.00 WITA." */
export function stageStateSentence(
  stage: Stage,
  notices: readonly Extension[],
  now: Instant,
  language: Language,
): string {
  const name = stageTitle(stage, language)
  const written = (minute: string) => writtenMinute(minute, stage.zone, language)
  const closes = written(closingMinute(stage, notices, now))
  const sentences: Readonly<Record<StageState, Sentence>> = {
    coming: {
      id: `Tahap ${name} dibuka ${written(stage.opens)}.`,
      en: `The stage of ${name} opens ${written(stage.opens)}.`,
    },
    open: {
      id: `Tahap ${name} berjalan sampai ${closes}.`,
      en: `The stage of ${name} is open until ${closes}.`,
    },
    grace: {
      id: `Tahap ${name} ditutup ${closes}; masa tenggang sampai ${written(graceMinute(stage, notices, now))}.`,
      en: `The stage of ${name} closed ${closes}; grace lasts until ${written(graceMinute(stage, notices, now))}.`,
    },
    ended: { id: `Tahap ${name} ditutup ${closes}.`, en: `The stage of ${name} closed ${closes}.` },
  }
  return sentences[stageState(stage, notices, now)][language]
}

/** For the public: when a stage closes, when it was to close, and why. */
export function movedClosingSentence(
  stage: Stage,
  notices: readonly Extension[],
  now: Instant,
  language: Language,
): string {
  const name = stageTitle(stage, language)
  const closes = writtenMinute(closingMinute(stage, notices, now), stage.zone, language)
  const byRules = writtenMinute(stage.closes, stage.zone, language)
  const both: Sentence = {
    id: `Tahap ${name} ditutup ${closes}, semula ${byRules}.`,
    en: `The stage of ${name} closes ${closes}, at first ${byRules}.`,
  }
  return both[language]
}
