import type { Examples } from '../gallery/example.ts'
import { SignInPage, type SignInView } from './sign-in.page.tsx'

const plain: SignInView = { email: '', goTo: null, trouble: null, demoSeats: [] }
const demoSeats = [
  { account: 'kebijakan', seat: 'Ahli kebijakan publik', as: 'Penilai', task: 'Satu lembar menunggu tanda tangan.' },
  {
    account: 'ketua',
    seat: 'Sekretaris Daerah',
    as: 'Ketua tim penilai',
    task: 'Menutup kategori dan menetapkan hasil.',
  },
  { account: 'sekretaris', seat: 'BPJS Ketenagakerjaan', as: 'Sekretaris', task: 'Mencatat pleno.' },
]

export const signInExamples: Examples = {
  page: 'sign-in',
  examples: {
    plain: (frame) => <SignInPage frame={{ ...frame, sample: false, here: '/masuk' }} view={plain} />,
    demo: (frame) => (
      <SignInPage frame={{ ...frame, here: '/masuk' }} view={{ ...plain, goTo: '/ruang/penilai', demoSeats }} />
    ),
    wrong: (frame) => (
      <SignInPage
        frame={{ ...frame, sample: false, here: '/masuk' }}
        view={{ ...plain, email: 'penilai@contoh.go.id', trouble: { is: 'wrong' } }}
      />
    ),
    kept: (frame) => (
      <SignInPage
        frame={{ ...frame, here: '/ruang/penilai/lembar/0198f' }}
        view={{ ...plain, demoSeats, kept: { action: '/ruang/penilai/lembar/0198f', fields: [['versi', '3']] } }}
      />
    ),
    throttled: (frame) => (
      <SignInPage
        frame={{ ...frame, sample: false, here: '/masuk' }}
        view={{ ...plain, email: 'penilai@contoh.go.id', trouble: { is: 'throttled', wait: 'dalam 4 menit' } }}
      />
    ),
  },
}
