import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Refusal, startHangingServer, startMailServer } from '../../test/mail-server.ts'
import { openSmtp } from './smtp.ts'

const FROM = 'surat@kantor.example'
const mail = {
  id: '0198',
  to: 'penilai@kantor.example',
  subject: 'Undangan',
  text: 'Yth. Ibu Nurhaliza “Sari”,\n\nbaris\n',
}

test('a mail arrives whole, at the one address, with its own message id and no chance of a second header', async (t) => {
  const server = await startMailServer()
  t.after(() => server.close())
  const subject = 'Undangan\r\nBcc: lain@kantor.example'
  assert.deepEqual(await openSmtp({ url: server.url, from: FROM }).deliver({ ...mail, subject }), { is: 'taken' })
  const [got] = server.received
  assert.deepEqual(
    [got?.from, got?.to, got?.text.trimEnd(), got?.headers.get('message-id'), got?.headers.get('auto-submitted')],
    [FROM, [mail.to], mail.text.trimEnd(), '<0198@kantor.example>', 'auto-generated'],
  )
  assert.equal(got?.headers.has('bcc'), false)
  assert.equal(got?.headers.get('from'), `Paritrana <${FROM}>`)
})

const REFUSALS: readonly (readonly [Refusal, 'later' | 'never', 'busy' | 'rejected'])[] = [
  [{ at: 'recipient', code: 550, says: '5.1.1 No such mailbox' }, 'never', 'rejected'],
  [{ at: 'text', code: 554, says: '5.7.1 Refused as spam' }, 'never', 'rejected'],
  [{ at: 'recipient', code: 451, says: '4.7.1 Greylisted' }, 'later', 'busy'],
  [{ at: 'text', code: 452, says: '4.3.1 Disk is full' }, 'later', 'busy'],
]
for (const [refusal, is, code] of REFUSALS) {
  test(`a mail server that refuses the ${refusal.at} with ${refusal.code} is quoted, and means ${is}`, async (t) => {
    const server = await startMailServer(() => refusal)
    t.after(() => server.close())
    const delivery = await openSmtp({ url: server.url, from: FROM }).deliver(mail)
    assert.deepEqual(delivery, { is, code, text: `${refusal.code} ${refusal.says}` })
    assert.deepEqual(server.received, [])
  })
}

test('a server that refuses at its greeting is busy, whatever its number: that is not about this mail', async (t) => {
  const server = await startHangingServer('554 5.3.2 Closed for today')
  t.after(() => server.close())
  const delivery = await openSmtp({ url: server.url, from: FROM }).deliver(mail)
  assert.equal(delivery.is, 'later')
})

for (const [what, greeting] of [
  ['says nothing', null],
  ['greets and says nothing more', '220 diam'],
] as const) {
  test(`a mail server that hangs is left in time: one that ${what}`, async (t) => {
    const server = await startHangingServer(greeting)
    t.after(() => server.close())
    const delivery = await openSmtp({ url: server.url, from: FROM, patienceMs: 300 }).deliver(mail)
    assert.deepEqual([delivery.is, 'code' in delivery && delivery.code], ['later', 'unreachable'])
  })
}

test('a port where nobody listens is unreachable, and a delivery can be called off', async (t) => {
  const gone = await startHangingServer(null)
  await gone.close()
  const nobody = await openSmtp({ url: gone.url, from: FROM }).deliver(mail)
  assert.deepEqual([nobody.is, 'code' in nobody && nobody.code], ['later', 'unreachable'])
  const silent = await startHangingServer(null)
  t.after(() => silent.close())
  const called = await openSmtp({ url: silent.url, from: FROM }).deliver(mail, AbortSignal.timeout(100))
  assert.deepEqual([called.is, 'code' in called && called.code], ['later', 'unreachable'])
})
