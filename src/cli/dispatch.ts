/** Finds the command a person named, or helps to find it. */
import { commandHelp, commandSentences, type CommandSentence } from '../wording/commands.ts'
import type { Command } from './commands.ts'

export type Printer = { out(text: string): void; err(text: string): void }

export const EXIT_USAGE = 2

/** Answers with the exit code: the command's own, 0 after help, 2 when there is no such command. */
export async function dispatch(
  words: readonly string[],
  commands: Readonly<Record<string, Command>>,
  printer: Printer,
): Promise<number> {
  const [name, ...args] = words
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    printer.out(helpText(Object.keys(commands)))
    return 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command) return command(args)
  printer.err(unknownText(name, Object.keys(commands)))
  return EXIT_USAGE
}

export function helpText(names: readonly string[]): string {
  const width = Math.max(0, ...names.map((name) => name.length))
  const lines = names.flatMap((name) => {
    const sentence = commandSentences[name]
    return [`  ${name.padEnd(width)}  ${sentence?.id ?? ''}`, `  ${''.padEnd(width)}  ${sentence?.en ?? ''}`]
  })
  return [both(commandHelp.usage), '', ...lines].join('\n')
}

function unknownText(name: string, names: readonly string[]): string {
  const near = nearest(name, names)
  const sentences = [commandHelp.unknown(name), ...(near ? [commandHelp.didYouMean(near)] : []), commandHelp.seeHelp]
  return `${sentences.map(({ id }) => id).join(' ')}\n${sentences.map(({ en }) => en).join(' ')}`
}

function both({ id, en }: CommandSentence): string {
  return `${id}\n${en}`
}

/** The name that takes the fewest changes of a letter, when that is at most half of what was typed. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map((name) => ({ name, changes: changesBetween(typed.toLowerCase(), name) }))
    .toSorted((a, b) => a.changes - b.changes)
  return best && best.changes <= Math.ceil(typed.length / 2) ? best.name : undefined
}

/** Levenshtein's distance. */
function changesBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1]
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (to[j - 1] === letter ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
