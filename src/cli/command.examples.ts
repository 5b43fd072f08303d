/** Runs a command as a test does: output gathered, nothing printed. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from './command-io.ts'

export type Run = { readonly exit: number; readonly stdout: string; readonly stderr: string }

export async function runCommand(command: Command, ...args: readonly string[]): Promise<Run> {
  const out = { stdout: '', stderr: '' }
  const exit = await command(args, {
    stdout: (text) => void (out.stdout += text),
    stderr: (text) => void (out.stderr += text),
    isTerminal: false,
  })
  return { exit, ...out }
}

/** A folder with these files for the length of one test; `path` gives the place of a file in it. */
export async function withFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  then: (path: (name: string) => string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'paritrana-cli-'))
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
    await then((name) => join(folder, name))
  } finally {
    await rm(folder, { recursive: true })
  }
}
