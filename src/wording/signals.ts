/** Signals after signing, as questions: they describe numbers and accuse nobody. */
import type { Signal, SignalNote } from '../award/signals/signal.ts'
import type { InBoth, Language } from './language.ts'
import { decimalInFigures } from './numbers.ts'

export const signalWords: InBoth<{ readonly title: string; readonly advisory: string; readonly none: string }> = {
  id: {
    title: 'Yang mungkin perlu dibicarakan',
    advisory: 'Sistem hanya bertanya; panel yang memutuskan.',
    none: 'Tidak ada yang menonjol.',
  },
  en: {
    title: 'What may be worth a talk',
    advisory: 'The system only asks; the panel decides.',
    none: 'Nothing stands out.',
  },
}

/** @param signal with names in place of ids, if people are to read it. */
export function signalSentence(signal: Signal, language: Language): string {
  const inIndonesian = language === 'id'
  const figure = (value: number) => decimalInFigures(Math.abs(value).toFixed(1), language)
  switch (signal.code) {
    case 'severe_assessor':
    case 'lenient_assessor': {
      const lower = signal.code === 'severe_assessor'
      return inIndonesian
        ? `Nilai dari ${signal.assessor} rata-rata ${figure(signal.points)} poin ${lower ? 'di bawah' : 'di atas'} panel. Apakah kriterianya dibaca sama?`
        : `Marks by ${signal.assessor} are on average ${figure(signal.points)} points ${lower ? 'below' : 'above'} the panel. Were the criteria read alike?`
    }
    case 'score_high':
    case 'score_low': {
      const lower = signal.code === 'score_low'
      return inIndonesian
        ? `Nilai ${signal.assessor} untuk ${signal.candidate} ${figure(signal.points)} poin ${lower ? 'lebih rendah' : 'lebih tinggi'} dari yang biasa diharapkan. Apakah ada yang dilihat berbeda, atau salah ketik?`
        : `The mark of ${signal.assessor} for ${signal.candidate} is ${figure(signal.points)} points ${lower ? 'lower' : 'higher'} than one would expect. Was something seen differently, or mistyped?`
    }
    case 'one_impression':
      return inIndonesian
        ? `Nilai ${signal.assessor} hampir sama di semua kriteria untuk tiap kandidat. Apakah tiap kriteria dinilai sendiri-sendiri?`
        : `Marks by ${signal.assessor} are nearly the same on all criteria of each candidate. Was each criterion marked on its own?`
    case 'narrow_marks':
      return inIndonesian
        ? `Nilai ${signal.assessor} untuk semua kandidat berdekatan. Apakah kandidat memang setara menurut penilai ini?`
        : `Marks by ${signal.assessor} lie close together for all candidates. Are the candidates that equal to this assessor?`
    case 'marks_together': {
      const [one, other] = signal.assessors
      return inIndonesian
        ? `Nilai ${one} dan ${other} naik dan turun bersama, lebih dari penilai lain. Apakah keduanya melihat hal yang sama?`
        : `Marks by ${one} and ${other} rise and fall together, more than those of others. Did both see the same things?`
    }
    case 'own_candidates_higher': {
      const names = signal.candidates.join(', ')
      return inIndonesian
        ? `Nilai ${signal.assessor} untuk kandidat yang ada hubungannya (${names}) ${figure(signal.points)} poin lebih tinggi dari yang lain, dibanding panel. Apakah sebaiknya dibicarakan?`
        : `Marks by ${signal.assessor} for related candidates (${names}) are ${figure(signal.points)} points higher than for others, compared with the panel. Should it be talked about?`
    }
  }
}

export function signalNoteSentence(note: SignalNote, language: Language): string {
  const inIndonesian = language === 'id'
  switch (note.code) {
    case 'few_candidates':
      return inIndonesian
        ? `Baru ${note.candidates} kandidat yang dapat dibandingkan; di bawah ${note.least} tidak ada kesimpulan.`
        : `Only ${note.candidates} candidates can be compared; below ${note.least} there is no conclusion.`
    case 'few_assessors':
      return inIndonesian
        ? `Baru ${note.assessors} penilai; di bawah ${note.least} tidak ada kesimpulan.`
        : `Only ${note.assessors} assessors; below ${note.least} there is no conclusion.`
    case 'table_in_pieces':
      return inIndonesian
        ? `Ada ${note.pieces} kelompok tanpa penilai bersama, jadi penilai tidak dapat dibandingkan.`
        : `There are ${note.pieces} groups without a common assessor, so assessors cannot be compared.`
    case 'nothing_differs':
      return inIndonesian
        ? 'Nilai para penilai tidak berbeda, jadi tidak ada yang dapat dibandingkan.'
        : 'The assessors’ marks do not differ, so there is nothing to compare.'
    case 'own_candidates_undecidable':
      return inIndonesian
        ? `${note.assessor} menilai ${note.own} kandidat yang ada hubungannya di antara ${note.own + note.others}: angka sesedikit ini tidak dapat membuktikan apa pun. Hanya mengundurkan diri yang melindungi.`
        : `${note.assessor} marked ${note.own} related candidates of ${note.own + note.others}: so few figures can prove nothing. Only recusal protects.`
  }
}
