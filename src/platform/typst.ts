/**
 * Renders Typst sources to PDF/A-2a in a process of its own; knows nothing about what is printed.
 *
 * A process and not a thread: the compiler is native code, and a thread inside native code can be neither stopped
 * when it takes too long nor survived when it dies. A process can, and it gives its memory back when it is renewed.
 */
import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { TypstJob, TypstOutcome, TypstRefusal, TypstSetup } from './typst-compiler.ts'

export type TypstOptions = TypstSetup & {
  /** A paper that takes longer is given up and its worker ended. Default 20 000. */
  readonly limitMs?: number
  /**
   * A worker is replaced after that many papers, so that whatever native memory it holds is given back. Measured: 119
   * MiB after 300 papers of one page, 175 MiB after 300 more of six pages. Default 300.
   */
  readonly papersPerWorker?: number
  /** How many papers may wait for their turn before the next is refused. Default 200. */
  readonly waitingMax?: number
}

export type RenderRefusal =
  | TypstRefusal
  | { readonly code: 'typst_crashed' }
  | { readonly code: 'typst_too_slow'; readonly limitMs: number }
  | { readonly code: 'typst_busy'; readonly waiting: number }
  | { readonly code: 'typst_closed' }

export type Typst = {
  /** The same job gives the same bytes. Jobs are rendered in the order they came. */
  render(job: TypstJob): Promise<TypstOutcome<RenderRefusal>>
  /** Ends the worker; papers still waiting are refused. */
  close(): Promise<void>
  /** The process that renders now, for whoever watches memory; null when none runs. */
  workerPid(): number | null
}

const WORKER = fileURLToPath(new URL('./typst-worker.ts', import.meta.url))

/** Starts nothing yet: the worker starts with the first paper and never keeps the program alive by itself. */
export function openTypst(options: TypstOptions): Typst {
  const { limitMs = 20_000, papersPerWorker = 300, waitingMax = 200, fontFolders, fontNames } = options
  const setup = JSON.stringify({ fontFolders, fontNames } satisfies TypstSetup)
  let worker: ChildProcess | null = null
  let papers = 0
  let waiting = 0
  let closed = false
  let turn: Promise<unknown> = Promise.resolve()

  async function inTurn(job: TypstJob): Promise<TypstOutcome<RenderRefusal>> {
    const first = await once(job)
    // A worker may have been ended from outside, for want of memory say; a paper that ends two of them is to blame.
    return !first.ok && first.refusal.code === 'typst_crashed' ? once(job) : first
  }

  async function once(job: TypstJob): Promise<TypstOutcome<RenderRefusal>> {
    if (closed) return { ok: false, refusal: { code: 'typst_closed' } }
    if (worker && papers >= papersPerWorker) await retire()
    worker ??= startedWorker(setup)
    papers++
    const outcome = await answer(worker, job, limitMs)
    if (!outcome.ok && (outcome.refusal.code === 'typst_crashed' || outcome.refusal.code === 'typst_too_slow'))
      await retire()
    return outcome
  }

  async function retire(): Promise<void> {
    const leaving = worker
    worker = null
    papers = 0
    if (leaving) await ended(leaving)
  }

  return {
    render(job) {
      if (waiting >= waitingMax) return Promise.resolve({ ok: false, refusal: { code: 'typst_busy', waiting } })
      waiting++
      const outcome = turn.then(() => inTurn(job)).finally(() => waiting--)
      turn = outcome
      return outcome
    },
    async close() {
      closed = true
      await retire()
      await turn
    },
    workerPid: () => worker?.pid ?? null,
  }
}

/** Without our environment: the worker has no use for passwords. */
function startedWorker(setup: string): ChildProcess {
  const child = fork(WORKER, [setup], {
    env: {},
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  letGo(child)
  return child
}

/** Waits for one answer, one death or the limit, whichever comes first. */
function answer(worker: ChildProcess, job: TypstJob, limitMs: number): Promise<TypstOutcome<RenderRefusal>> {
  return new Promise((resolve) => {
    holdOn(worker)
    const limit = setTimeout(() => finish({ ok: false, refusal: { code: 'typst_too_slow', limitMs } }), limitMs)
    const crashed = (): void => finish({ ok: false, refusal: { code: 'typst_crashed' } })
    const finish = (outcome: TypstOutcome<RenderRefusal>): void => {
      clearTimeout(limit)
      worker.off('message', finish).off('exit', crashed).off('error', crashed)
      letGo(worker)
      resolve(outcome)
    }
    worker.on('message', finish).on('exit', crashed).on('error', crashed)
    if (worker.exitCode !== null || worker.signalCode !== null || !worker.connected) return crashed()
    worker.send(job, (error) => error && crashed())
  })
}

function ended(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    worker.ref()
    worker.once('exit', () => resolve())
    worker.kill('SIGKILL')
  })
}

function holdOn(worker: ChildProcess): void {
  worker.ref()
  worker.channel?.ref()
}

function letGo(worker: ChildProcess): void {
  worker.unref()
  worker.channel?.unref()
}
