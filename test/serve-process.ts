/** The real program as people start it: `./paritrana serve` in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

const PARITRANA = path.join(import.meta.dirname, '../paritrana')
/** Settings of whoever runs the tests must not reach the program under test. */
const OWN_SETTINGS = /^(PORT|HOST|DATA_DIR|DATABASE_URL|BASE_URL|SMTP_URL|CLAMD|S3_.*|PARITRANA_.*)$/

export type ServeSettings = Readonly<Record<string, string>>

export type ServeProcess = {
  readonly child: ChildProcess
  /** `http://127.0.0.1:41234`, as the terminal shows it. */
  readonly address: string
  stdout(): string
  stderr(): string
  /** Sends the signal and waits for the end: the exit code, null when a signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>
  /** Settles with the exit code when it ends, told to or not. */
  readonly ended: Promise<number | null>
}

export type Ended = { readonly exit: number | null; readonly stdout: string; readonly stderr: string }

/** PORT=0 unless set otherwise. Rejects with everything it said when it ends before it listens. */
export async function startServe(settings: ServeSettings): Promise<ServeProcess> {
  const run = launch(['serve'], settings)
  const address = await Promise.race([addressOf(run), run.ended.then(() => undefined)])
  if (address === undefined) throw new Error(`it did not start:\n${run.stdout()}\n${run.stderr()}`)
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    run.child.kill(signal)
    return run.ended
  }
  return { child: run.child, address, stdout: run.stdout, stderr: run.stderr, end, ended: run.ended }
}

/** Runs a command of `./paritrana` to its end. */
export async function runParitrana(words: readonly string[], settings: ServeSettings): Promise<Ended> {
  const run = launch(words, settings)
  const exit = await run.ended
  return { exit, stdout: run.stdout(), stderr: run.stderr() }
}

type Run = {
  readonly child: ChildProcess
  readonly ended: Promise<number | null>
  stdout(): string
  stderr(): string
}

function launch(words: readonly string[], settings: ServeSettings): Run {
  const own = Object.entries(process.env).filter(([name]) => !OWN_SETTINGS.test(name))
  const env = { ...Object.fromEntries(own), PORT: '0', ...settings }
  const child = spawn('sh', [PARITRANA, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text))
  // `close`, not `exit`: what it said last is read too. A killed server leaves children who hold no pipe of ours.
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return { child, ended, stdout: () => said.stdout, stderr: () => said.stderr }
}

function addressOf({ child, stdout }: Run): Promise<string> {
  return new Promise((resolve) => {
    child.stdout?.on('data', () => {
      const address = /Paritrana is ready at (\S+)/.exec(stdout())?.[1]
      if (address !== undefined) resolve(address)
    })
  })
}
