/** Names of the fields with which a candidate confirms who comes. */
export const confirmationFields = {
  leader: 'pimpinan',
  name: 'nama',
  office: 'jabatan',
  companions: 'pendamping',
  reason: 'alasan',
  seen: 'terlihat',
} as const
