/** Names that the page and the script of "Hitung ulang" share. */
export const RECOUNT_FILE = 'bundel-hasil'
/** A paper in the reader's hands, such as a certificate. */
export const RECOUNT_PAPER = 'dokumen'
export const RECOUNT_KEY = 'kunci'
/** What a page that one keeps carries: the text of a bundle, in a script of data. */
export const CARRIED_BUNDLE = 'bundel'
