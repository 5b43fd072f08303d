import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { after, afterEach, before, test } from 'node:test'
import { AwsV4Signer } from 'aws4fetch'
import { s3Signature } from '../../test/s3-signature.ts'
import { S3_KEYS, type S3Server, startS3Server } from '../../test/s3-server.ts'
import { openFolderStore } from './file-store.ts'
import { objectAddress, openS3Store, type S3Place } from './s3-store.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'paritrana-s3-'))
const QUICK = { limitMs: 5_000, attempts: 3, pauseMs: 1 }
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const lying = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())

let server: S3Server
before(async () => {
  server = await startS3Server()
})
afterEach(() => void server.asked.splice(0))
after(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

const storeAt = (changes: Partial<S3Place> = {}) =>
  openS3Store(
    { endpoint: server.endpoint, bucket: 'bukti-uji', pathStyle: true, ...S3_KEYS, ...changes },
    openFolderStore(folder),
    QUICK,
  )

async function* chunks(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text)
}

async function received(store = storeAt(), ...texts: readonly string[]) {
  const receipt = await store.receive(chunks(...texts), 1_000_000)
  return receipt.ok ? receipt.value : assert.fail(receipt.refusal.code)
}

/** Published in the S3 API reference, "Signature Calculations for the Authorization Header". */
const PUBLISHED_KEYS = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  region: 'us-east-1',
}
const NOTHING = sha256('')
const PUBLISHED = [
  {
    method: 'GET',
    address: '/test.txt',
    headers: { range: 'bytes=0-9', 'x-amz-content-sha256': NOTHING },
    signature: 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  },
  {
    method: 'PUT',
    address: '/test%24file.text',
    headers: {
      date: 'Fri, 24 May 2013 00:00:00 GMT',
      'x-amz-content-sha256': sha256('Welcome to Amazon S3.'),
      'x-amz-storage-class': 'REDUCED_REDUNDANCY',
    },
    signature: '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
  },
  {
    method: 'GET',
    address: '/?lifecycle',
    headers: { 'x-amz-content-sha256': NOTHING },
    signature: 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
  },
  {
    method: 'GET',
    address: '/?max-keys=2&prefix=J',
    headers: { 'x-amz-content-sha256': NOTHING },
    signature: '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
  },
] as const

test('the published examples of signatures come out, by the library and by the test server’s own reckoning', async () => {
  const host = 'examplebucket.s3.amazonaws.com'
  for (const { method, address, headers, signature } of PUBLISHED) {
    const at = { 'x-amz-date': '20130524T000000Z' }
    const [route = '', query = ''] = address.split('?')
    const names = Object.keys({ host, ...headers, ...at }).toSorted()
    assert.equal(s3Signature({ method, path: route, query, headers: { host, ...headers, ...at } }, names, PUBLISHED_KEYS), signature) // prettier-ignore
    const signer = new AwsV4Signer({ ...PUBLISHED_KEYS, method, url: `https://${host}${address}`, headers, service: 's3', datetime: at['x-amz-date'], allHeaders: true }) // prettier-ignore
    assert.equal(await signer.signature(), signature)
  }
})

test('a file is moved to the store under its hash, reads back as it was, and leaves nothing in the folder', async () => {
  const store = storeAt()
  const file = await received(store, 'halo ', 'dunia')
  assert.equal(file.sha256, sha256('halo dunia'))
  assert.equal(lying().length, 1)
  assert.deepEqual(await file.keep(), { ok: true })
  assert.deepEqual(await file.keep(), { ok: true })
  assert.deepEqual(lying(), [])
  assert.deepEqual([...server.objects.keys()], [`127.0.0.1/bukti-uji/bukti/${file.sha256}`])
  assert.equal(await store.has(file.sha256), true)
  const read = await store.read(file.sha256)
  assert.equal(read?.bytes, 10)
  assert.equal(await textOf(read?.pieces ?? assert.fail()), 'halo dunia')
  await store.remove(file.sha256)
  assert.equal(await store.read(file.sha256), null)
  assert.equal(await store.has(file.sha256), false)
  assert.deepEqual(server.asked, ['PUT 200', 'HEAD 200', 'GET 200', 'DELETE 204', 'GET 404', 'HEAD 404'])
})

test('what is no hash is never asked for', async () => {
  const store = storeAt()
  assert.equal(await store.read('../rahasia'), null)
  await store.remove('../rahasia')
  assert.deepEqual(server.asked, [])
})

test('a store that stumbles is asked again; one that does not recover refuses the file and keeps nothing of it', async () => {
  server.stumbles.push(503, 'hang_up')
  assert.deepEqual(await (await received(storeAt(), 'a')).keep(), { ok: true })
  server.stumbles.push(500, 500, 'hang_up')
  const refused = { ok: false, refusal: { code: 'store_unreachable' } }
  assert.deepEqual(await (await received(storeAt(), 'b')).keep(), refused)
  server.stumbles.push(507)
  assert.deepEqual(await (await received(storeAt(), 'c')).keep(), { ok: false, refusal: { code: 'store_full' } })
  assert.deepEqual(lying(), [])
  assert.equal(server.objects.size, 1)
})

test('a wrong key is refused and is no missing file', async () => {
  const stranger = storeAt({ secretAccessKey: 'lain' })
  assert.deepEqual(await (await received(stranger, 'x')).keep(), { ok: false, refusal: { code: 'store_unreachable' } })
  await assert.rejects(stranger.read(sha256('a')), /answered 403/)
  await assert.rejects(stranger.remove(sha256('a')), /answered 403/)
})

test('a discarded file never leaves this machine', async () => {
  const file = await received(storeAt(), 'dibuang')
  await file.discard()
  assert.deepEqual([lying(), server.asked], [[], []])
})

test('the bucket stands in the path, or in front of the host', () => {
  const place = { endpoint: 'https://s3.kantor.go.id:9000', bucket: 'paritrana' }
  assert.equal(objectAddress({ ...place, pathStyle: true }, 'ab'), 'https://s3.kantor.go.id:9000/paritrana/bukti/ab')
  assert.equal(objectAddress({ ...place, pathStyle: false }, 'ab'), 'https://paritrana.s3.kantor.go.id:9000/bukti/ab')
})
