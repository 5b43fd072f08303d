/** Names of the fields that the page of one interview posts, and what its forms do. */
export const interviewFields = {
  /** What the form is about: one of `interviewDeeds`. */
  deed: 'apa',
  move: 'langkah',
  seen: 'terlihat',
  witness: 'saksi',
  reason: 'alasan',
  leader: 'pimpinan',
  companions: 'pendamping',
  correction: 'pembetulan',
  shown: (id: string) => `tampil-${id}`,
  asked: (id: string) => `ditanya-${id}`,
  question: 'pertanyaan',
  withdrawn: 'hapus',
  note: 'catatan',
} as const

export const interviewDeeds = {
  move: 'jalannya',
  attendance: 'kehadiran',
  ticks: 'centang',
  add: 'tambah',
  withdraw: 'hapus',
  note: 'catatan',
} as const
