/** Text for a terminal of 80 columns. */
export const TERMINAL_WIDTH = 80

/** Lines that begin with so many spaces. */
export function wrapped(text: string, indent: number): readonly string[] {
  return folded(text.replaceAll(/\s+/g, ' '), TERMINAL_WIDTH - indent).map((line) => ' '.repeat(indent) + line)
}

/** Breaks at spaces; a word longer than the line is cut. */
export function folded(text: string, width: number): readonly string[] {
  const lines: string[] = ['']
  for (const word of text.split(' ').flatMap((each) => each.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [])) {
    const last = lines.at(-1) ?? ''
    if (last === '') lines[lines.length - 1] = word
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
