/**
 * Runs each job in a process of its own that is ended afterwards: a job that never ends, eats memory or dies harms
 * nobody else, and what it read is gone with it. Where starting one costs more than the job, a process may do a
 * few, one after another. Knows nothing about what the jobs are.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setPriority } from 'node:os'

export type OneJobOptions = {
  /** Absolute path of the module that calls `answerOneJob`. */
  readonly program: string
  /** From its start to its answer; a job that takes longer is ended. */
  readonly limitMs: number
  /** Of JavaScript objects; a job that needs more dies. */
  readonly heapMegabytes: number
  /** Of everything the process holds, where the system tells (Linux); a job that needs more is ended. */
  readonly residentMegabytes?: number
  /** So many jobs run side by side. */
  readonly atOnce: number
  /** So many more may wait; the next is refused. */
  readonly waitingMax: number
  /**
   * Once there has been a job, a process for the next one stands ready for so long: the next answer waits for no start.
   * None by default.
   */
  readonly spareMs?: number
  /** So many jobs may one process do, as long as each ends well and it stays small. One by default. */
  readonly jobsEach?: number
}

/** A process that has grown larger ends after its job: what a reader took for one large file it never gives back. */
const SMALL_MEGABYTES = 200

export type JobRefusal =
  | { readonly code: 'job_too_slow'; readonly limitMs: number }
  /** It died: for want of memory, or of a fault of ours. */
  | { readonly code: 'job_died' }
  | { readonly code: 'job_busy'; readonly waiting: number }
  | { readonly code: 'job_closed' }

export type JobOutcome<Answer> =
  | { readonly ok: true; readonly value: Answer }
  | { readonly ok: false; readonly refusal: JobRefusal }

export type Jobs<Job, Answer> = {
  run(job: Job): Promise<JobOutcome<Answer>>
  /** Ends what runs and refuses what waits. */
  close(): Promise<void>
}

const KINDNESS = 5

/** Nothing starts before the first job. */
export function openJobs<Job, Answer>(options: OneJobOptions): Jobs<Job, Answer> {
  const running = new Set<ChildProcess>()
  const waiting: (() => void)[] = []
  const spares = openSpares(options)
  let taken = 0
  let closed = false

  /** Waits until fewer than `atOnce` run; whoever leaves hands its place to the next. */
  async function place(): Promise<void> {
    if (taken < options.atOnce) taken++
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }

  function leave(): void {
    const next = waiting.shift()
    if (next) next()
    else taken--
  }

  return {
    async run(job) {
      if (closed) return refused({ code: 'job_closed' })
      if (taken >= options.atOnce && waiting.length >= options.waitingMax)
        return refused({ code: 'job_busy', waiting: waiting.length })
      await place()
      if (closed) {
        leave()
        return refused({ code: 'job_closed' })
      }
      const child = spares.take()
      running.add(child)
      const outcome = await answer<Answer>(child, job, options)
      running.delete(child)
      if (closed || !outcome.ok || !spares.giveBack(child)) await ended(child)
      if (!closed) spares.make()
      leave()
      return outcome
    },
    async close() {
      closed = true
      await Promise.all([...running].map(ended))
      await spares.close()
    },
  }
}

type Spares = {
  take(): ChildProcess
  /** Whether it may do another job later. */
  giveBack(child: ChildProcess): boolean
  make(): void
  close(): Promise<void>
}

/** Processes that wait for a job. They keep nobody alive, and go when nobody needs them. */
function openSpares(options: OneJobOptions): Spares {
  const { spareMs, jobsEach = 1, atOnce } = options
  const waiting: ChildProcess[] = []
  const jobsOf = new WeakMap<ChildProcess, number>()
  let limit: NodeJS.Timeout | undefined
  const end = async (): Promise<void> => {
    clearTimeout(limit)
    const unneeded = waiting.splice(0)
    // From now on they are waited for.
    for (const child of unneeded) child.ref()
    await Promise.all(unneeded.map(ended))
  }
  const wait = (child: ChildProcess): void => {
    waiting.push(child)
    child.unref()
    child.channel?.unref()
    clearTimeout(limit)
    limit = setTimeout(() => void end(), spareMs).unref()
  }
  return {
    take() {
      // One that died while it waited is not connected any more.
      let child = waiting.pop()
      while (child && !child.connected) child = waiting.pop()
      child ??= started(options)
      jobsOf.set(child, (jobsOf.get(child) ?? 0) + 1)
      child.ref()
      child.channel?.ref()
      return child
    },
    giveBack(child) {
      const isDone = (jobsOf.get(child) ?? 0) >= jobsEach || residentNow(child.pid) > SMALL_MEGABYTES
      if (spareMs === undefined || isDone || !child.connected || waiting.length >= atOnce) return false
      wait(child)
      return true
    },
    make() {
      if (spareMs === undefined || waiting.some(({ connected }) => connected)) return
      const spare = started(options)
      wait(spare)
    },
    close: end,
  }
}

/** The other end: answers the job this process was made for, and those that are handed to it afterwards, one at a time. */
export function answerOneJob<Job, Answer>(work: (job: Job) => Promise<Answer>): void {
  // Ctrl-C reaches the whole group; the parent decides when we go.
  process.on('SIGINT', () => {})
  process.on('disconnect', () => process.exit(0))
  process.on('message', (job: Job) => void work(job).then((answered) => process.send!(answered)))
}

/** Without our environment and without a voice: it has no use for passwords, and what it read is not for any log. */
function started({ program, heapMegabytes }: OneJobOptions): ChildProcess {
  const child = fork(program, [], {
    env: {},
    execArgv: [`--max-old-space-size=${heapMegabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  // One that fails to start is seen not to be connected; an error after its answer (the pipe broke) has been told already.
  child.on('error', () => {})
  try {
    // Whoever asks for an ordinary page goes first.
    if (child.pid !== undefined) setPriority(child.pid, KINDNESS)
  } catch {
    // It has ended already, or the system does not allow it: the job is done all the same.
  }
  return child
}

/** Waits for one answer, one death or the limit, whichever comes first. */
function answer<Answer>(
  child: ChildProcess,
  job: unknown,
  { limitMs, residentMegabytes = Infinity }: OneJobOptions,
): Promise<JobOutcome<Answer>> {
  return new Promise((resolve) => {
    const finish = (outcome: JobOutcome<Answer>): void => {
      clearTimeout(limit)
      clearInterval(watch)
      child.off('message', answered).off('exit', died).off('error', died)
      resolve(outcome)
    }
    const answered = (value: unknown): void => finish({ ok: true, value: value as Answer })
    const died = (): void => finish(refused({ code: 'job_died' }))
    const limit = setTimeout(() => finish(refused({ code: 'job_too_slow', limitMs })), limitMs)
    // What a job holds beside the heap of its objects is not counted by the limit above.
    const watch = setInterval(() => {
      if (residentNow(child.pid) > residentMegabytes) died()
    }, WATCH_MS)
    child.on('message', answered).on('exit', died).on('error', died)
    child.send(job as object, (error) => error && died())
  })
}

const WATCH_MS = 100

/** Megabytes; none where the system does not tell. */
function residentNow(pid: number | undefined): number {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

function ended(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}

function refused(refusal: JobRefusal): { readonly ok: false; readonly refusal: JobRefusal } {
  return { ok: false, refusal }
}
