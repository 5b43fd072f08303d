/** A grey sheet of paper with a few lines, as a thumbnail would show one; lies in the page itself. */
const SHEET =
  "<svg xmlns='http://www.w3.org/2000/svg' width='57' height='80'><path fill='#fff' d='M0 0h57v80H0z'/>" +
  "<path stroke='#777' stroke-width='2' d='M8 14h41M8 22h41M8 30h30M8 44h41M8 52h24'/></svg>"

export const exampleThumbnail = `data:image/svg+xml,${encodeURIComponent(SHEET)}`
