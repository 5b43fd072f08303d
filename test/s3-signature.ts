/** AWS Signature Version 4 for S3, worked out here once more and without the library, so that one can check the other. */
import { createHash, createHmac } from 'node:crypto'

export type SignedRequest = {
  readonly method: string
  /** As it stands in the request line, escaped. */
  readonly path: string
  readonly query: string
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>>
}

export type S3Keys = { readonly accessKeyId: string; readonly secretAccessKey: string; readonly region: string }

/** The signature that belongs to the request, over the headers that it says are signed. */
export function s3Signature(
  { method, path, query, headers }: SignedRequest,
  signedHeaders: readonly string[],
  { secretAccessKey, region }: S3Keys,
): string {
  const at = headers['x-amz-date'] ?? ''
  const day = at.slice(0, 8)
  const canonicalHeaders = signedHeaders.map((name) => `${name}:${(headers[name] ?? '').trim()}\n`).join('')
  const pairs = query.split('&').filter(Boolean).map((pair) => (pair.includes('=') ? pair : `${pair}=`)) // prettier-ignore
  const canonical = [
    method,
    path,
    pairs.toSorted().join('&'),
    canonicalHeaders,
    signedHeaders.join(';'),
    headers['x-amz-content-sha256'] ?? '',
  ].join('\n')
  const scope = `${day}/${region}/s3/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', at, scope, createHash('sha256').update(canonical).digest('hex')].join('\n')
  const key = [day, region, 's3', 'aws4_request'].reduce<Buffer | string>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    `AWS4${secretAccessKey}`,
  )
  return createHmac('sha256', key).update(toSign).digest('hex')
}
