/** Names that the page for witnesses and its script share. */
export const WITNESS_TEXT = 'catatan'
export const WITNESS_FILE = 'berkas-catatan'
