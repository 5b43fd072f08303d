/** Names of the usual stages; a rulebook may have others, whose id is then shown as it is written. */
import type { Stage } from '../award/rulebook/rulebook.ts'
import type { InBoth, Language } from './language.ts'

const names: InBoth<Readonly<Record<string, string>>> = {
  id: {
    sosialisasi: 'sosialisasi',
    pengusulan: 'pengusulan',
    verifikasi: 'verifikasi',
    wawancara: 'wawancara dan penilaian',
    penilaian: 'penilaian',
    pleno: 'pleno',
    pengumuman: 'pengumuman',
    penganugerahan: 'penganugerahan',
  },
  en: {
    sosialisasi: 'outreach',
    pengusulan: 'nomination',
    verifikasi: 'verification',
    wawancara: 'interviews and marking',
    penilaian: 'marking',
    pleno: 'plenary',
    pengumuman: 'publication',
    penganugerahan: 'award ceremony',
  },
}

export function stageName(id: string, language: Language): string {
  return names[language][id] ?? id.replaceAll('-', ' ')
}

/** What people read for a stage: its own label where the rulebook has one, else the usual name of its id. */
export function stageTitle(
  { id, label, labelEn }: Pick<Stage, 'id' | 'label' | 'labelEn'>,
  language: Language,
): string {
  return (language === 'en' ? labelEn : undefined) ?? label ?? stageName(id, language)
}
