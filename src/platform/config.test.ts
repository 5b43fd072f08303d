import { test } from 'node:test'
import assert from 'node:assert/strict'
import { mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Config, type ConfigRefusal, readConfig } from './config.ts'
import { configSentence } from './config-sentences.ts'
import { systemClock } from './clock.ts'

function configFrom(env: Record<string, string>): Config {
  const reading = readConfig(env, { cwd: '/home/sekretaris', projectDir: '/srv/paritrana' })
  assert(reading.ok)
  return reading.config
}

function refusalsFrom(env: Record<string, string>): readonly ConfigRefusal[] {
  const reading = readConfig(env, { cwd: '/home/sekretaris', projectDir: '/srv/paritrana' })
  assert(!reading.ok)
  return reading.refusals
}

test('an empty environment serves a demo on this machine only', () => {
  assert.deepEqual(configFrom({}), {
    port: 3000,
    host: '127.0.0.1',
    dataDir: '/srv/paritrana/data',
    databaseUrl: undefined,
    baseUrl: undefined,
    cookiesSecure: false,
    trustedProxies: [],
    demo: 'allowed',
    smtpUrl: undefined,
    mailFrom: 'paritrana@localhost',
    clamd: undefined,
    s3: undefined,
    clock: systemClock,
  })
})

test('an empty variable counts as not set', () => {
  assert.deepEqual(configFrom({ PORT: '', DATABASE_URL: '', PARITRANA_NOW: '' }), configFrom({}))
})

test('a relative data folder begins where the command was called', () => {
  assert.equal(configFrom({ DATA_DIR: 'uji' }).dataDir, '/home/sekretaris/uji')
  assert.equal(configFrom({ DATA_DIR: '/var/uji' }).dataDir, '/var/uji')
})

test('a port is a number up to 65535', () => {
  assert.equal(configFrom({ PORT: '65535' }).port, 65_535)
  assert.equal(configFrom({ PORT: '0' }).port, 0)
  for (const given of ['65536', '-1', '3000x', '1e3', ' 80']) {
    assert.deepEqual(refusalsFrom({ PORT: given }), [{ code: 'port_invalid', given }])
  }
})

test('an https base address makes cookies secure and loses its slash', () => {
  const config = configFrom({ BASE_URL: 'https://paritrana.contoh.go.id/' })
  assert.equal(config.baseUrl, 'https://paritrana.contoh.go.id')
  assert.equal(config.cookiesSecure, true)
  assert.equal(configFrom({ BASE_URL: 'http://127.0.0.1:3000' }).cookiesSecure, false)
  const withPath = 'https://contoh.go.id/paritrana'
  assert.deepEqual(refusalsFrom({ BASE_URL: withPath }), [{ code: 'base_url_invalid', given: withPath }])
})

test('the demo is open on loopback, refused elsewhere, and obeys 0 and 1', () => {
  assert.equal(configFrom({ HOST: '::1' }).demo, 'allowed')
  assert.equal(configFrom({ HOST: '0.0.0.0' }).demo, 'not_here')
  assert.equal(configFrom({ BASE_URL: 'https://contoh.go.id' }).demo, 'not_here')
  assert.equal(configFrom({ BASE_URL: 'http://localhost:3000' }).demo, 'allowed')
  assert.equal(configFrom({ HOST: '127.0.0.1.contoh.go.id' }).demo, 'not_here')
  assert.equal(configFrom({ HOST: '0.0.0.0', PARITRANA_DEMO: '1' }).demo, 'allowed')
  assert.equal(configFrom({ PARITRANA_DEMO: '0' }).demo, 'never')
  assert.deepEqual(refusalsFrom({ PARITRANA_DEMO: 'ya' }), [{ code: 'demo_setting_invalid', given: 'ya' }])
})

test('mail comes from the host people know, or from the one address that was given', () => {
  assert.equal(configFrom({ BASE_URL: 'https://paritrana.contoh.go.id' }).mailFrom, 'paritrana@paritrana.contoh.go.id')
  for (const url of ['http://127.0.0.1:3000', 'http://[::1]:3000']) {
    assert.equal(configFrom({ BASE_URL: url }).mailFrom, 'paritrana@localhost')
  }
  assert.equal(configFrom({ MAIL_FROM: 'surat@contoh.go.id' }).mailFrom, 'surat@contoh.go.id')
  for (const given of [
    'surat',
    'a@b@c',
    'Panitia <a@contoh.go.id>',
    'a@contoh.go.id, b@contoh.go.id',
    'a@x\nBcc: b@y',
  ]) {
    assert.deepEqual(refusalsFrom({ MAIL_FROM: given }), [{ code: 'mail_from_invalid', given }])
  }
})

test('trusted proxies are addresses and networks, separated by commas; the first that is neither is named', () => {
  const given = '10.1.2.3, 10.2.0.0/16,::1,'
  assert.deepEqual(configFrom({ TRUSTED_PROXIES: given }).trustedProxies, ['10.1.2.3', '10.2.0.0/16', '::1'])
  for (const wrong of ['proxy.contoh.go.id', '0.0.0.0/0', '10.1.2.3/33']) {
    const refusals = refusalsFrom({ TRUSTED_PROXIES: `10.1.2.3,${wrong}` })
    assert.deepEqual(refusals, [{ code: 'trusted_proxies_invalid', given: wrong }])
  }
})

test('the clock stands still only above data in the temporary folder', () => {
  const below = path.join(tmpdir(), 'paritrana-clock', 'data')
  const now = '2025-07-30T09:00:00+07:00'
  assert.equal(configFrom({ PARITRANA_NOW: now, DATA_DIR: below }).clock.now(), '2025-07-30T02:00:00.000Z')
  const refusal = [{ code: 'now_outside_temporary_folder', temporaryFolder: realpathSync(tmpdir()) }]
  assert.deepEqual(refusalsFrom({ PARITRANA_NOW: now }), refusal)
  assert.deepEqual(refusalsFrom({ PARITRANA_NOW: now, DATA_DIR: '/var/lib/paritrana' }), refusal)
  assert.deepEqual(refusalsFrom({ PARITRANA_NOW: now, DATA_DIR: tmpdir() }), refusal)
  assert.deepEqual(refusalsFrom({ PARITRANA_NOW: now, DATA_DIR: `${tmpdir()}-other/data` }), refusal)
})

test('a link in the temporary folder does not carry the still clock to real data', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'paritrana-link-'))
  try {
    symlinkSync('/var', path.join(folder, 'real'))
    const env = { PARITRANA_NOW: '2025-07-30T02:00:00Z', DATA_DIR: path.join(folder, 'real', 'data') }
    assert.deepEqual(refusalsFrom(env), [
      { code: 'now_outside_temporary_folder', temporaryFolder: realpathSync(tmpdir()) },
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a moment that is no moment is refused, even one a calendar would round', () => {
  for (const given of ['besok', '2025-07-30', '2025-02-30T00:00:00Z', '2025-07-30T09:00:00', '2025-07-30T25:00:00Z']) {
    const refusals = refusalsFrom({ PARITRANA_NOW: given, DATA_DIR: path.join(tmpdir(), 'x') })
    assert.deepEqual(refusals, [{ code: 'now_invalid', given }])
  }
})

test('all refusals come at once and none repeats a password', () => {
  const secret = 'rahasia-sekali'
  const refusals = refusalsFrom({
    PORT: 'x',
    DATABASE_URL: `mysql://u:${secret}@db/p`,
    SMTP_URL: `http://u:${secret}@surat`,
  })
  const codes = refusals.map(({ code }) => code)
  assert.deepEqual(codes, ['port_invalid', 'database_url_invalid', 'smtp_url_invalid'])
  const sentences = refusals.map(configSentence)
  assert.equal(JSON.stringify([refusals, sentences]).includes(secret), false)
  for (const { id, en } of sentences) assert.notEqual(id, en)
})

test('the virus scanner is a socket by its path, or a host with its port', () => {
  assert.deepEqual(configFrom({ CLAMD: '/run/clamav/clamd.ctl' }).clamd, { path: '/run/clamav/clamd.ctl' })
  assert.deepEqual(configFrom({ CLAMD: 'antivirus.kantor:3310' }).clamd, { host: 'antivirus.kantor', port: 3310 })
  assert.deepEqual(configFrom({ CLAMD: '[::1]:3310' }).clamd, { host: '::1', port: 3310 })
  for (const given of ['clamd', 'clamd:0', 'clamd:65536', 'run/clamd.ctl', 'a b:3310'])
    assert.deepEqual(refusalsFrom({ CLAMD: given }), [{ code: 'clamd_invalid', given }])
})

const S3 = {
  S3_ENDPOINT: 'https://s3.kantor.go.id:9000/',
  S3_BUCKET: 'paritrana',
  S3_ACCESS_KEY_ID: 'kunci',
  S3_SECRET_ACCESS_KEY: 'rahasia',
}

test('an S3 store is set as a whole, and its secret is never repeated', () => {
  const place = { endpoint: 'https://s3.kantor.go.id:9000', bucket: 'paritrana', accessKeyId: 'kunci', secretAccessKey: 'rahasia' } // prettier-ignore
  assert.deepEqual(configFrom(S3).s3, { ...place, region: 'us-east-1', pathStyle: true })
  const aws = configFrom({ ...S3, S3_REGION: 'ap-southeast-3', S3_PATH_STYLE: '0' }).s3
  assert.deepEqual(aws, { ...place, region: 'ap-southeast-3', pathStyle: false })
  const incomplete = refusalsFrom({ S3_BUCKET: 'paritrana', S3_SECRET_ACCESS_KEY: 'rahasia' })
  assert.deepEqual(incomplete, [{ code: 's3_incomplete', missing: ['S3_ENDPOINT', 'S3_ACCESS_KEY_ID'] }])
  for (const [name, given] of [
    ['S3_ENDPOINT', 's3.kantor.go.id'],
    ['S3_ENDPOINT', 'https://kunci:rahasia@s3.kantor.go.id'],
    ['S3_BUCKET', 'Ember Kita'],
    ['S3_PATH_STYLE', 'ya'],
  ] as const)
    assert.deepEqual(refusalsFrom({ ...S3, [name]: given }).map(({ code }) => code), ['s3_invalid'], given) // prettier-ignore
  assert.deepEqual(refusalsFrom({ ...S3, S3_ENDPOINT: 'https://kunci:rahasia@s3.kantor.go.id' }), [
    { code: 's3_invalid', name: 'S3_ENDPOINT', given: 'https://s3.kantor.go.id' },
  ])
})
