/** Passwords as argon2id in PHC text, on Node's own implementation. Parameters: OWASP's first choice (19 MiB, 2 passes, 1 lane). */
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'

const MEMORY_KIB = 19_456
const PASSES = 2
const LANES = 1
const TAG_BYTES = 32

/** @returns `$argon2id$v=19$m=19456,t=2,p=1$<salt>$<tag>`, base64 without padding. */
export async function hashedPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const tag = await derived(password, salt, MEMORY_KIB, PASSES, LANES)
  return `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=${LANES}$${base64(salt)}$${base64(tag)}`
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

/** Takes as long for an unknown account as for a wrong password: pass `null` and the same work is done in vain. */
export async function passwordFits(password: string, phc: string | null): Promise<boolean> {
  const parts = PHC.exec(phc ?? (await decoy()))
  if (!parts) return false
  const [, memory, passes, lanes, salt, tag] = parts as unknown as [string, string, string, string, string, string]
  const wanted = Buffer.from(tag, 'base64')
  const given = await derived(password, Buffer.from(salt, 'base64'), Number(memory), Number(passes), Number(lanes))
  const same = given.length === wanted.length && timingSafeEqual(given, wanted)
  return same && phc !== null
}

let decoyHash: Promise<string> | undefined
/** A password nobody knows, made once per process. */
function decoy(): Promise<string> {
  decoyHash ??= hashedPassword(randomBytes(32).toString('base64'))
  return decoyHash
}

function derived(
  password: string,
  nonce: Buffer,
  memory: number,
  passes: number,
  parallelism: number,
): Promise<Buffer> {
  const message = Buffer.from(password.normalize('NFC'))
  return new Promise((resolve, reject) => {
    argon2('argon2id', { message, nonce, memory, passes, parallelism, tagLength: TAG_BYTES }, (error, tag) =>
      error ? reject(error) : resolve(tag),
    )
  })
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}
