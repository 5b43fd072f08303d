import type { Examples } from '../gallery/example.ts'
import { fingerprint, longName, season } from '../gallery/example-award.ts'
import { CertificateCheckPage, type CertificateCheckView, certificateFields } from './certificate-check.page.tsx'

const number = 'CONTOH/PARITRANA-KB/001/2025'

const valid: CertificateCheckView = {
  typed: { number, code: '7H2K91CDAB' },
  errors: [],
  outcome: {
    is: 'valid',
    season: 'Provinsi Kalimantan Barat, Paritrana Award 2025',
    adoptedAt: 'Senin, 4 Agustus 2025 15.10\u00a0WIB',
    checkedAt: 'Jumat, 26 September 2025 08.15\u00a0WIB',
    fingerprint,
    recountHref: `${season.href}/pemerintah-kabupaten-kota/hitung-ulang`,
    resultHref: `${season.href}/pemerintah-kabupaten-kota`,
    certificate: {
      issuer: 'Gubernur Kalimantan Barat',
      heading: 'Piagam Penghargaan',
      recipient: 'Pemerintah Kabupaten Ketapang',
      citation: 'atas kesungguhan memperluas perlindungan bagi pekerja formal, informal, dan rentan',
      rankWord: 'Peringkat I',
      first: true,
      category: 'Pemerintah Kabupaten/Kota',
      award: 'Paritrana Award Tingkat Provinsi Kalimantan Barat Tahun 2025',
      placeAndDate: 'Pontianak, 25 September 2025',
      signatory: 'Gubernur Kalimantan Barat',
      number,
      sample: true,
    },
  },
}

const asked = (outcome: CertificateCheckView['outcome']): CertificateCheckView => ({ ...valid, outcome })

export const certificateCheckExamples: Examples = {
  page: 'certificate-check',
  examples: {
    form: (frame) => (
      <CertificateCheckPage
        frame={{ ...frame, sample: false, here: '/piagam' }}
        view={{ typed: { number: '', code: '' }, errors: [], outcome: { is: 'not_asked' } }}
      />
    ),
    empty: (frame) => (
      <CertificateCheckPage
        frame={{ ...frame, sample: false, here: '/piagam' }}
        view={{
          typed: { number: '', code: '' },
          outcome: { is: 'not_asked' },
          errors: [
            { field: certificateFields.number, text: 'Ketik nomor piagam.' },
            { field: certificateFields.code, text: 'Ketik kode periksa di sebelah kode QR.' },
          ],
        }}
      />
    ),
    valid: (frame) => <CertificateCheckPage frame={{ ...frame, here: '/piagam' }} view={valid} />,
    'valid-long': (frame) => (
      <CertificateCheckPage
        frame={{ ...frame, here: '/piagam', sample: false }}
        view={
          valid.outcome.is === 'valid'
            ? asked({
                ...valid.outcome,
                certificate: {
                  ...valid.outcome.certificate,
                  recipient: longName,
                  rankWord: 'Peringkat II',
                  first: false,
                  sample: false,
                },
              })
            : valid
        }
      />
    ),
    revoked: (frame) => (
      <CertificateCheckPage
        frame={frame}
        view={asked({
          is: 'revoked',
          season: 'Paritrana Award 2025, Provinsi Kalimantan Barat',
          revokedAt: 'Rabu, 13 Agustus 2025 14.20 WIB',
          reason: 'Dua lembar nilai tertukar.',
        })}
      />
    ),
    'number-unknown': (frame) => <CertificateCheckPage frame={frame} view={asked({ is: 'number_unknown' })} />,
    'code-mismatch': (frame) => <CertificateCheckPage frame={frame} view={asked({ is: 'code_mismatch' })} />,
    'other-season': (frame) => (
      <CertificateCheckPage frame={frame} view={asked({ is: 'other_season', season: 'Paritrana Award 2024' })} />
    ),
  },
}
