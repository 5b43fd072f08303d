/** The provinces as equal tiles that lie to each other as the provinces do, so that a small one counts as much as a large. */

export type Tile = { readonly code: string; readonly short: string; readonly column: number; readonly row: number }

/** Columns from west to east and rows from north to south, both from 0. */
export const PROVINCE_TILES: readonly Tile[] = [
  ['11', 'Aceh', 0, 0],
  ['12', 'Sumut', 1, 0],
  ['13', 'Sumbar', 1, 1],
  ['14', 'Riau', 2, 1],
  ['21', 'Kepri', 3, 1],
  ['17', 'Bengkulu', 1, 2],
  ['15', 'Jambi', 2, 2],
  ['19', 'Babel', 3, 2],
  ['16', 'Sumsel', 2, 3],
  ['18', 'Lampung', 2, 4],
  ['36', 'Banten', 3, 5],
  ['31', 'DKJ', 4, 4],
  ['32', 'Jabar', 4, 5],
  ['33', 'Jateng', 5, 5],
  ['34', 'DIY', 5, 6],
  ['35', 'Jatim', 6, 5],
  ['51', 'Bali', 7, 6],
  ['52', 'NTB', 8, 6],
  ['53', 'NTT', 9, 6],
  ['61', 'Kalbar', 5, 2],
  ['62', 'Kalteng', 6, 3],
  ['63', 'Kalsel', 7, 3],
  ['64', 'Kaltim', 7, 2],
  ['65', 'Kaltara', 7, 1],
  ['71', 'Sulut', 10, 1],
  ['75', 'Gorontalo', 9, 1],
  ['72', 'Sulteng', 9, 2],
  ['76', 'Sulbar', 8, 3],
  ['73', 'Sulsel', 9, 4],
  ['74', 'Sultra', 10, 3],
  ['82', 'Malut', 11, 2],
  ['81', 'Maluku', 11, 4],
  ['96', 'PBD', 12, 2],
  ['92', 'Pabar', 13, 2],
  ['91', 'Papua', 14, 2],
  ['94', 'Pateng', 13, 3],
  ['95', 'Papeg', 14, 3],
  ['93', 'Pasel', 14, 4],
].map(([code, short, column, row]) => ({ code, short, column, row }) as Tile)

export const TILE_COLUMNS = 15
export const TILE_ROWS = 7
