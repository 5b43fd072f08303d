/**
 * Files under the hash of their bytes in an S3-compatible store. What arrives lands in a folder of this machine first, is hashed
 * and looked at there, and is moved when it is kept; it is streamed from the disk and never held as a whole.
 */
import { openAsBlob } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { AwsV4Signer } from 'aws4fetch'
import type { FileStore, ReceivedFile, StoredFile, StoreOutcome } from './file-store.ts'

export type S3Place = {
  /** Scheme, host and port, such as `https://s3.kantor.go.id`. */
  readonly endpoint: string
  readonly bucket: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Whether the bucket stands in the path (`host/bucket/key`), not in front of the host. */
  readonly pathStyle: boolean
}

/** @property attempts one try and the tries after it, with a growing pause between. */
export type S3Patience = { readonly limitMs: number; readonly attempts: number; readonly pauseMs: number }

const PATIENCE: S3Patience = { limitMs: 60_000, attempts: 3, pauseMs: 200 }
const SHA256 = /^[0-9a-f]{64}$/
const NOTHING_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** @param spool where files lie until they are kept; a folder store of this machine. */
export function openS3Store(place: S3Place, spool: FileStore, patience = PATIENCE): FileStore {
  const ask = (method: Method, sha256: string, file?: ReceivedFile) => asked(place, patience, method, sha256, file)
  return {
    async receive(chunks, bytesMax) {
      const receipt = await spool.receive(chunks, bytesMax)
      return receipt.ok ? { ok: true, value: keptAfar(receipt.value, ask) } : receipt
    },
    async read(sha256) {
      if (!SHA256.test(sha256)) return null
      const { status, headers, body } = await ask('GET', sha256)
      if (status === 404) return null
      if (status !== 200 || !body) throw new Error(`the store answered ${status} to a read`)
      return { bytes: Number(headers.get('content-length')), pieces: body } satisfies StoredFile
    },
    async has(sha256) {
      if (!SHA256.test(sha256)) return false
      const { status } = await ask('HEAD', sha256)
      if (status !== 200 && status !== 404) throw new Error(`the store answered ${status} to a question`)
      return status === 200
    },
    async remove(sha256) {
      if (!SHA256.test(sha256)) return
      const { status } = await ask('DELETE', sha256)
      if (status !== 204 && status !== 200 && status !== 404)
        throw new Error(`the store answered ${status} to a removal`)
    },
    removeAbandoned: (before) => spool.removeAbandoned(before),
  }
}

type Method = 'GET' | 'HEAD' | 'PUT' | 'DELETE'
type Ask = (method: Method, sha256: string, file?: ReceivedFile) => Promise<Response>

/** The same bytes again are the same object again, so a deed that is tried twice may keep twice. */
function keptAfar(file: ReceivedFile, ask: Ask): ReceivedFile {
  let kept: Promise<StoreOutcome> | undefined
  return { ...file, keep: () => (kept ??= keep(file, ask)) }
}

async function keep(file: ReceivedFile, ask: Ask): Promise<StoreOutcome> {
  const status = await ask('PUT', file.sha256, file).then(
    (answer) => answer.status,
    () => 0,
  )
  await file.discard()
  if (status === 200) return { ok: true }
  // 507 and S3's own QuotaExceeded (403) look alike from here: only the first says for sure that there is no room.
  return { ok: false, refusal: { code: status === 507 ? 'store_full' : 'store_unreachable' } }
}

/** A server that stumbles or does not answer is asked again; its last word counts. */
async function asked(
  place: S3Place,
  { limitMs, attempts, pauseMs }: S3Patience,
  method: Method,
  sha256: string,
  file?: ReceivedFile,
): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const isLast = attempt === attempts
    try {
      const answer = await once(place, limitMs, method, sha256, file)
      if (isLast || (answer.status < 500 && answer.status !== 429) || answer.status === 507) return answer
      await answer.body?.cancel()
    } catch (problem) {
      if (isLast) throw problem
    }
    await pause(pauseMs * 2 ** attempt)
  }
}

async function once(
  place: S3Place,
  limitMs: number,
  method: Method,
  sha256: string,
  file?: ReceivedFile,
): Promise<Response> {
  const { accessKeyId, secretAccessKey, region } = place
  // The name of a file is its hash, so the store checks each byte that it takes.
  const headers = { 'x-amz-content-sha256': file ? sha256 : NOTHING_SHA256 }
  const signer = new AwsV4Signer({ method, url: objectAddress(place, sha256), headers, accessKeyId, secretAccessKey, region, service: 's3' }) // prettier-ignore
  const signed = await signer.sign()
  const body = file ? await openAsBlob(file.path) : null
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(new Error('the store did not answer in time')), limitMs)
  try {
    // Bounded up to the answer: how long a reader takes for the bytes is theirs.
    return await fetch(signed.url, { method, headers: signed.headers, body, redirect: 'error', signal: limit.signal })
  } finally {
    clearTimeout(timer)
  }
}

/** Where an object lies. */
export function objectAddress(
  { endpoint, bucket, pathStyle }: Pick<S3Place, 'endpoint' | 'bucket' | 'pathStyle'>,
  sha256: string,
): string {
  const url = new URL(endpoint)
  if (!pathStyle) url.host = `${bucket}.${url.host}`
  url.pathname = `${pathStyle ? `/${bucket}` : ''}/bukti/${sha256}`
  return url.href
}
