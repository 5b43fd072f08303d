import assert from 'node:assert/strict'
import { argon2Sync } from 'node:crypto'
import { describe, test } from 'node:test'
import { hashedPassword, passwordFits } from './passwords.ts'

const PASSWORD = 'kata sandi untuk uji 9'

/** Processor time of the fastest of five, so that a busy machine does not decide. */
async function fastest(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < 5; turn += 1) {
    const before = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(before)
    times.push(user + system)
  }
  return Math.min(...times)
}

describe('passwords', () => {
  test('a password is kept as argon2id in PHC text with the parameters of the file', async () => {
    const phc = await hashedPassword(PASSWORD)
    assert.match(phc, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
  })

  test('the tag is what argon2id makes of password and salt, nothing more', async () => {
    const [, , , , salt = '', tag = ''] = (await hashedPassword(PASSWORD)).split('$')
    const nonce = Buffer.from(salt, 'base64')
    const known = { message: PASSWORD, nonce, memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }
    assert.equal(Buffer.from(tag, 'base64').toString('hex'), argon2Sync('argon2id', known).toString('hex'))
  })

  test('the same password twice has two salts and two texts, and both fit', async () => {
    const [first, second] = [await hashedPassword(PASSWORD), await hashedPassword(PASSWORD)]
    assert.notEqual(first, second)
    assert.deepEqual([await passwordFits(PASSWORD, first), await passwordFits(PASSWORD, second)], [true, true])
  })

  test('a wrong password does not fit, one letter, one space or nothing at all', async () => {
    const phc = await hashedPassword(PASSWORD)
    for (const wrong of [PASSWORD.toUpperCase(), `${PASSWORD} `, PASSWORD.slice(0, -1), '']) {
      assert.deepEqual([wrong, await passwordFits(wrong, phc)], [wrong, false])
    }
  })

  test('a letter with its accent typed in two pieces is the same letter', async () => {
    const phc = await hashedPassword('caf\u00e9 pagi hari')
    assert.equal(await passwordFits('cafe\u0301 pagi hari', phc), true)
  })

  test('a password of other parameters is checked with its own', async () => {
    const nonce = Buffer.from('0123456789abcdef')
    const tag = argon2Sync('argon2id', {
      message: PASSWORD,
      nonce,
      memory: 64,
      passes: 1,
      parallelism: 1,
      tagLength: 32,
    })
    const [salt, wanted] = [nonce, tag].map((bytes) => bytes.toString('base64').replace(/=+$/, ''))
    assert.equal(await passwordFits(PASSWORD, `$argon2id$v=19$m=64,t=1,p=1$${salt}$${wanted}`), true)
    assert.equal(await passwordFits(PASSWORD, `$argon2id$v=19$m=64,t=2,p=1$${salt}$${wanted}`), false)
  })

  test('a text that is no hash, or one of another kind, fits nothing', async () => {
    for (const text of ['', PASSWORD, '$argon2i$v=19$m=64,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA', '$2b$10$abc']) {
      assert.deepEqual([text, await passwordFits(PASSWORD, text)], [text, false])
    }
  })

  test('an account that is not there fits no password and costs the work of a wrong one', async () => {
    const phc = await hashedPassword(PASSWORD)
    assert.equal(await passwordFits(PASSWORD, null), false)
    const wrong = await fastest(() => passwordFits('salah', phc))
    const unknown = await fastest(() => passwordFits('salah', null))
    const ratio = unknown / wrong
    assert.ok(
      ratio > 1 / 4 && ratio < 4,
      `an unknown account takes ${ratio.toFixed(2)} times the work of a wrong password`,
    )
  })
})
