/** A program in a process of its own, so that its CPU time is its own: started, asked, stopped. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const PROBE = new URL('./cpu-probe.ts', import.meta.url).href
const LOADER = new URL('../src/platform/tsx-loader.ts', import.meta.url).href

export type MeasuredProcess = {
  readonly pid: number
  readonly address: string
  /** From the process's start until it had answered its first request. */
  readonly startMs: number
  /** CPU time of all its threads since its start. */
  cpuMs(): Promise<number>
  stop(): Promise<void>
}

/** @param program path from this folder; it must print its address. The first answer must be a 200 at `/`. */
export async function startMeasured(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<MeasuredProcess> {
  const file = fileURLToPath(new URL(program, import.meta.url))
  const begun = performance.now()
  const child = spawn(process.execPath, ['--import', LOADER, '--import', PROBE, file, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const address = await printedAddress(child)
  const first = await fetch(address)
  const startMs = performance.now() - begun
  await first.arrayBuffer()
  if (first.status !== 200) throw new Error(`${program} answered ${first.status} at first`)
  return { pid: child.pid ?? 0, address, startMs, cpuMs: () => askedCpu(child), stop: () => stopped(child) }
}

async function askedCpu(child: ChildProcess): Promise<number> {
  child.send('cpu')
  const [cpuMs] = await once(child, 'message')
  return Number(cpuMs)
}

async function stopped(child: ChildProcess): Promise<void> {
  const closed = once(child, 'close')
  child.kill('SIGTERM')
  await closed
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /http:\/\/[\d.]+:\d+/.exec(said)?.[0]
      if (address) resolve(address)
    })
    child.once('error', reject)
    child.once('close', (code) => reject(new Error(`the program ended with ${code} and said: ${said}`)))
  })
}
