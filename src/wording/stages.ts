/** Names of the usual stages; a rulebook may have others, whose id is then shown as it is written. */
import type { InBoth, Language } from './language.ts'

const names: InBoth<Readonly<Record<string, string>>> = {
  id: {
    sosialisasi: 'sosialisasi',
    pengusulan: 'pengusulan',
    verifikasi: 'verifikasi',
    wawancara: 'wawancara dan penilaian',
    pleno: 'pleno',
    pengumuman: 'pengumuman',
  },
  en: {
    sosialisasi: 'outreach',
    pengusulan: 'nomination',
    verifikasi: 'verification',
    wawancara: 'interviews and marking',
    pleno: 'plenary',
    pengumuman: 'publication',
  },
}

export function stageName(id: string, language: Language): string {
  return names[language][id] ?? id.replaceAll('-', ' ')
}
