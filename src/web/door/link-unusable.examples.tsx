import type { Examples } from '../gallery/example.ts'
import { LinkUnusablePage } from './link-unusable.page.tsx'

export const linkUnusableExamples: Examples = {
  page: 'link-unusable',
  examples: {
    'invitation-expired': (frame) => (
      <LinkUnusablePage frame={{ ...frame, sample: false }} view={{ purpose: 'invitation', why: 'expired' }} />
    ),
    'invitation-used': (frame) => (
      <LinkUnusablePage frame={{ ...frame, sample: false }} view={{ purpose: 'invitation', why: 'used' }} />
    ),
    'recovery-unknown': (frame) => (
      <LinkUnusablePage frame={{ ...frame, sample: false }} view={{ purpose: 'recovery', why: 'unknown' }} />
    ),
  },
}
