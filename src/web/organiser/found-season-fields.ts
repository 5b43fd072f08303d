/** Names of the fields of the form that founds a season, and the values of its choices. */
export const foundSeasonFields = {
  place: 'tempat',
  code: 'kode',
  name: 'nama',
  level: 'tingkat',
  year: 'tahun',
  label: 'label',
  zone: 'zona',
  source: 'sumber',
  template: 'templat',
  season: 'musim',
  file: 'berkas',
  text: 'isi-aturan',
} as const

/** Besides these, the value of `place` is the code of a known place. */
export const NEW_PLACE = 'baru'
export const PLACE_OF_FILE = 'berkas'

export const ruleSources = { template: 'templat', season: 'musim', file: 'berkas' } as const
