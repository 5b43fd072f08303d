/** The commands of `./paritrana`, by name. Each gets the words after its name and answers with the exit code. */

export type Command = (args: readonly string[]) => Promise<number>

export const commands: Record<string, Command> = {}
