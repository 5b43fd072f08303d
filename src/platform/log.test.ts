import { test } from 'node:test'
import assert from 'node:assert/strict'
import { newRequestId, openLog } from './log.ts'

function logged(write: (log: ReturnType<typeof openLog>) => void): Record<string, unknown>[] {
  const lines: string[] = []
  write(openLog({ stream: { write: (line) => void lines.push(line) } }))
  return lines.map((line) => JSON.parse(line))
}

test('a line carries its level, its time, its facts and those of its request', () => {
  const lines = logged((log) =>
    log.with({ requestId: 'a1' }).info({ route: '/hasil/:season', status: 200 }, 'answered'),
  )
  const { time, ...rest } = lines[0] ?? {}
  assert.match(String(time), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  assert.deepEqual(rest, { level: 'info', requestId: 'a1', route: '/hasil/:season', status: 200, msg: 'answered' })
})

test('an error is logged by kind, code and place, without what it quotes', () => {
  const error = Object.assign(new Error('duplicate key (email)=(budi@contoh.id)'), {
    code: '23505',
    detail: 'Key (email)=(budi@contoh.id) already exists.',
  })
  const [line] = logged((log) => log.error({ error }, 'failed'))
  const described = line?.['error'] as { kind: string; code: string; at: string[] }
  assert.deepEqual({ kind: described.kind, code: described.code }, { kind: 'Error', code: '23505' })
  assert.match(described.at[0] ?? '', /log\.test\.ts/)
  assert.equal(JSON.stringify(line).includes('budi@contoh'), false)
})

test('request ids are sixteen hex digits and differ', () => {
  const ids = new Set(Array.from({ length: 3 }, newRequestId))
  assert.equal(ids.size, 3)
  for (const id of ids) assert.match(id, /^[0-9a-f]{16}$/)
})
