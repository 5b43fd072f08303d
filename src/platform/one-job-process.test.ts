import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openJobs, type OneJobOptions } from './one-job-process.ts'
import type { TestJob } from './one-job.test-program.ts'

const options: OneJobOptions = {
  program: fileURLToPath(new URL('./one-job.test-program.ts', import.meta.url)),
  limitMs: 20_000,
  heapMegabytes: 64,
  atOnce: 1,
  waitingMax: 1,
}

function jobs(changes: Partial<OneJobOptions> = {}) {
  const opened = openJobs<TestJob, string>({ ...options, ...changes })
  return Object.assign(opened, { [Symbol.asyncDispose]: () => opened.close() })
}

test('Each job has a process of its own, without our environment', async () => {
  await using one = jobs()
  const [first, second] = [await one.run({ do: 'tell' }), await one.run({ do: 'tell' })]
  ok(first.ok && second.ok)
  notEqual(first.value, second.value)
  match(first.value, /^\d+ \{\}$/)
})

test('A job that never ends is ended at the limit, and the next one runs', async () => {
  await using slow = jobs({ limitMs: 1_500 })
  deepEqual(await slow.run({ do: 'spin' }), { ok: false, refusal: { code: 'job_too_slow', limitMs: 1_500 } })
  deepEqual(await slow.run({ do: 'echo', text: 'a' }), { ok: true, value: 'a' })
})

test('A job that eats too much memory dies alone, like one that ends itself', async () => {
  await using heavy = jobs()
  deepEqual(await heavy.run({ do: 'eat' }), { ok: false, refusal: { code: 'job_died' } })
  deepEqual(await heavy.run({ do: 'die' }), { ok: false, refusal: { code: 'job_died' } })
  deepEqual(await heavy.run({ do: 'echo', text: 'b' }), { ok: true, value: 'b' })
})

test('A job that hoards memory beside the heap is ended when the whole of it is too much', async () => {
  await using hoarding = jobs({ residentMegabytes: 200, limitMs: 10_000 })
  deepEqual(await hoarding.run({ do: 'hoard' }), { ok: false, refusal: { code: 'job_died' } })
  deepEqual(await hoarding.run({ do: 'echo', text: 'g' }), { ok: true, value: 'g' })
})

test('One may wait and the one after it is refused at once', async () => {
  await using busy = jobs()
  const first = busy.run({ do: 'echo', text: '1' })
  const second = busy.run({ do: 'echo', text: '2' })
  deepEqual(await busy.run({ do: 'echo', text: '3' }), { ok: false, refusal: { code: 'job_busy', waiting: 1 } })
  deepEqual(
    [await first, await second],
    [
      { ok: true, value: '1' },
      { ok: true, value: '2' },
    ],
  )
})

test('Closing ends what runs and refuses what waits and what comes later', async () => {
  const closing = jobs()
  const first = closing.run({ do: 'spin' })
  const second = closing.run({ do: 'echo' })
  await setImmediate()
  await closing.close()
  deepEqual(await first, { ok: false, refusal: { code: 'job_died' } })
  deepEqual(await second, { ok: false, refusal: { code: 'job_closed' } })
  deepEqual(await closing.run({ do: 'echo' }), { ok: false, refusal: { code: 'job_closed' } })
})

test('A spare stands ready after the first job, sees one job alone, and is gone when its time is over', async () => {
  await using ready = jobs({ spareMs: 60_000 })
  const told = async () => {
    const outcome = await ready.run({ do: 'tell' })
    ok(outcome.ok)
    return Number(outcome.value.split(' ')[0])
  }
  const pids = [await told(), await told(), await told()]
  equal(new Set(pids).size, 3)
  const [before, after] = [childrenOf(process.pid), await told()]
  ok(before.includes(after), 'the process was there before its job came')
  await using brief = jobs({ spareMs: 1 })
  deepEqual(await brief.run({ do: 'echo', text: 'c' }), { ok: true, value: 'c' })
  deepEqual(await brief.run({ do: 'echo', text: 'd' }), { ok: true, value: 'd' })
})

test('A process may do several jobs one after another, never two at once, and none after one that went wrong', async () => {
  await using several = jobs({ spareMs: 60_000, jobsEach: 3, atOnce: 2, waitingMax: 9 })
  const told = async () => {
    const outcome = await several.run({ do: 'tell' })
    return outcome.ok ? Number(outcome.value.split(' ')[0]) : 0
  }
  const [one, two, three, four] = [await told(), await told(), await told(), await told()]
  deepEqual([two, three], [one, one])
  notEqual(four, one)
  const pair = await Promise.all([told(), told()])
  equal(new Set(pair).size, 2)
  await several.run({ do: 'die' })
  deepEqual(await several.run({ do: 'echo', text: 'h' }), { ok: true, value: 'h' })
})

test('A process that has grown does no second job', async () => {
  await using grown = jobs({ spareMs: 60_000, jobsEach: 9 })
  const before = await grown.run({ do: 'grow' })
  const after = await grown.run({ do: 'tell' })
  ok(before.ok && after.ok)
  notEqual(after.value.split(' ')[0], before.value)
})

test('A spare that dies while it waits is replaced by a new process', async () => {
  await using ready = jobs({ spareMs: 60_000 })
  const others = childrenOf(process.pid)
  deepEqual(await ready.run({ do: 'echo', text: 'e' }), { ok: true, value: 'e' })
  for (const pid of childrenOf(process.pid).filter((one) => !others.includes(one))) process.kill(pid, 'SIGKILL')
  while (childrenOf(process.pid).length > others.length) await setImmediate()
  await setImmediate()
  deepEqual(await ready.run({ do: 'echo', text: 'f' }), { ok: true, value: 'f' })
})

test('A spare goes when the server is killed, whoever did it', async () => {
  const job = JSON.stringify({ ...options, spareMs: 60_000 })
  const program = `
    const { openJobs } = await import(${JSON.stringify(new URL('./one-job-process.ts', import.meta.url).href)})
    await openJobs(${job}).run({ do: 'echo' })
    console.log('ready')
    setInterval(() => {}, 1000)`
  const server = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(server.stdout, 'data')
  const spares = childrenOf(server.pid ?? 0)
  equal(spares.length, 1)
  server.kill('SIGKILL')
  while (spares.some(isAlive)) await setImmediate()
})

function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

function childrenOf(pid: number): readonly number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
}
