/** The pieces this server keeps, and those that one page uses. */
import { hash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { makePiece, type PageText, type Piece } from './piece.ts'

/** @param shows everything the piece depends on, as text: the same text is the same piece, so nothing has to be told to forget. */
export type Pieces = (shows: string, make: () => string) => Piece

/** @param bytesMax the one unused longest makes room; the list of one standings page takes about a megabyte. */
export function openPieces(bytesMax = 64 * 1024 * 1024): Pieces {
  const kept = new LRUCache<string, Piece>({ maxSize: bytesMax, sizeCalculation: bytesOf })
  return (shows, make) => {
    const name = hash('sha256', shows, 'base64url')
    const known = kept.get(name)
    if (known) return known
    const piece = makePiece(make())
    kept.set(name, piece)
    return piece
  }
}

function bytesOf({ html, plain, deflated }: Piece): number {
  return html.length + plain.byteLength + deflated.byteLength
}

/** The pieces of one page: while it is drawn each leaves a mark in the text, afterwards it takes the mark's place. */
export type PagePieces = {
  mark(shows: string, make: () => string): string
  textOf(html: string): PageText
}

/** A comment, because no text from people can become one: every `<` in it is escaped. */
const MARK = /<!--piece (\d+)-->/

export function pagePieces(pieces: Pieces): PagePieces {
  const used: Piece[] = []
  return {
    mark: (shows, make) => `<!--piece ${used.push(pieces(shows, make)) - 1}-->`,
    textOf: (html) =>
      used.length === 0 ? [html] : html.split(MARK).map((part, at) => (at % 2 === 1 ? used[Number(part)]! : part)),
  }
}
