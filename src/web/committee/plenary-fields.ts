/** Names of the fields that the plenary form posts. */
export const plenaryFields = {
  version: 'versi',
  number: 'nomor',
  day: 'tanggal',
  from: 'mulai',
  to: 'selesai',
  place: 'tempat',
  town: 'kota',
  decreeNumber: 'nomor-keputusan',
  decreeDay: 'tanggal-keputusan',
  decreeIssuer: 'pejabat-keputusan',
  attendance: (seatId: string) => `hadir-${seatId}`,
  substitute: (seatId: string) => `pengganti-${seatId}`,
  dissent: (seatId: string) => `pendapat-${seatId}`,
  order: (candidateId: string) => `urutan-${candidateId}`,
  minute: (tieId: string) => `risalah-${tieId}`,
} as const

/** The parts of the decree under the names of this form. */
export const decreeFields = {
  number: plenaryFields.decreeNumber,
  day: plenaryFields.decreeDay,
  issuer: plenaryFields.decreeIssuer,
} as const

/** Values of the attendance radios. */
export const attendanceValues = { present: 'hadir', substituted: 'diwakili', absent: 'tidak-hadir' } as const
