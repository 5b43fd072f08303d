/** What the environment asks for. A wish that cannot be granted is a refusal that names the variable. */
import { realpathSync } from 'node:fs'
import { isIP } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isNetwork } from './forwarded-address.ts'
import type { ClamdPlace } from './clamd.ts'
import type { S3Place } from './s3-store.ts'
import { type Clock, fixedClock, instantFrom, systemClock } from './clock.ts'

export type Config = {
  readonly port: number
  readonly host: string
  /** Absolute. */
  readonly dataDir: string
  /** A PostgreSQL of the operator's; undefined means the bundled one on `dataDir`. */
  readonly databaseUrl: string | undefined
  /** Where people reach the server, without a slash at the end; undefined means its own address. */
  readonly baseUrl: string | undefined
  readonly cookiesSecure: boolean
  /** Reverse proxies whose word about the reader's address is taken: addresses and networks. */
  readonly trustedProxies: readonly string[]
  readonly demo: DemoSetting
  readonly smtpUrl: string | undefined
  /** The sender of every mail. */
  readonly mailFrom: string
  /** The virus scanner that is asked about evidence; undefined means none. */
  readonly clamd: ClamdPlace | undefined
  /** Where files of evidence lie; undefined means a folder of `dataDir`. */
  readonly s3: S3Place | undefined
  readonly clock: Clock
}

/**
 * `allowed`: demo data and sign-ins (asked for, or the server is reachable from this machine only);
 * `not_here`: the server is reachable from elsewhere and nobody asked, so existing demo accounts are refused;
 * `never`: an office's own start, with a one-time link that makes the administrator.
 */
export type DemoSetting = 'allowed' | 'not_here' | 'never'

export type ConfigRefusal =
  | { readonly code: 'port_invalid'; readonly given: string }
  | { readonly code: 'host_invalid'; readonly given: string }
  | { readonly code: 'database_url_invalid' }
  | { readonly code: 'base_url_invalid'; readonly given: string }
  | { readonly code: 'demo_setting_invalid'; readonly given: string }
  | { readonly code: 'smtp_url_invalid' }
  | { readonly code: 'mail_from_invalid'; readonly given: string }
  | { readonly code: 'trusted_proxies_invalid'; readonly given: string }
  | { readonly code: 's3_incomplete'; readonly missing: readonly string[] }
  | { readonly code: 's3_invalid'; readonly name: string; readonly given: string }
  | { readonly code: 'clamd_invalid'; readonly given: string }
  | { readonly code: 'now_invalid'; readonly given: string }
  | { readonly code: 'now_outside_temporary_folder'; readonly temporaryFolder: string }

export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly refusals: readonly ConfigRefusal[] }

type Folders = { readonly cwd: string; readonly projectDir: string }
type Environment = Readonly<Record<string, string | undefined>>

/**
 * A relative DATA_DIR begins at `cwd`; without one the data lies in the project, wherever the command was called from.
 * All refusals come at once. An empty variable counts as not set.
 */
export function readConfig(env: Environment, { cwd, projectDir }: Folders): ConfigReading {
  const refusals: ConfigRefusal[] = []
  const refusing = <Value>(value: Value | ConfigRefusal, otherwise: Value): Value => {
    if (!isRefusal(value)) return value
    refusals.push(value)
    return otherwise
  }
  const set = (name: string): string | undefined => env[name] || undefined
  const host = refusing(readHost(set('HOST')), '127.0.0.1')
  const baseUrl = refusing(readBaseUrl(set('BASE_URL')), undefined)
  const config: Config = {
    port: refusing(readPort(set('PORT')), 0),
    host,
    dataDir: path.resolve(cwd, set('DATA_DIR') ?? path.join(projectDir, 'data')),
    databaseUrl: refusing(
      readUrl(set('DATABASE_URL'), ['postgres:', 'postgresql:'], 'database_url_invalid'),
      undefined,
    ),
    baseUrl,
    cookiesSecure: baseUrl?.startsWith('https:') ?? false,
    trustedProxies: refusing(readProxies(set('TRUSTED_PROXIES')), []),
    demo: refusing(readDemo(set('PARITRANA_DEMO'), host, baseUrl), 'not_here'),
    smtpUrl: refusing(readUrl(set('SMTP_URL'), ['smtp:', 'smtps:'], 'smtp_url_invalid'), undefined),
    mailFrom: refusing(readMailFrom(set('MAIL_FROM'), baseUrl), ''),
    clamd: refusing(readClamd(set('CLAMD')), undefined),
    s3: refusing(readS3(set), undefined),
    clock: refusing(readClock(set('PARITRANA_NOW'), set('DATA_DIR'), cwd), systemClock),
  }
  return refusals.length === 0 ? { ok: true, config } : { ok: false, refusals }
}

function isRefusal(value: unknown): value is ConfigRefusal {
  return typeof value === 'object' && value !== null && 'code' in value
}

function readPort(given = '3000'): number | ConfigRefusal {
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN
  return port <= 65_535 ? port : { code: 'port_invalid', given }
}

function readHost(given = '127.0.0.1'): string | ConfigRefusal {
  const isName = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(given)
  return isIP(given) !== 0 || isName ? given : { code: 'host_invalid', given }
}

function readBaseUrl(given: string | undefined): string | undefined | ConfigRefusal {
  if (given === undefined) return undefined
  const url = URL.parse(given)
  const isPlain =
    url && /^https?:$/.test(url.protocol) && !url.username && !url.search && !url.hash && url.pathname === '/'
  return isPlain ? url.origin : { code: 'base_url_invalid', given }
}

/** What may hold a password is not repeated in the refusal. */
function readUrl(
  given: string | undefined,
  protocols: readonly string[],
  code: 'database_url_invalid' | 'smtp_url_invalid',
): string | undefined | ConfigRefusal {
  if (given === undefined) return undefined
  return protocols.includes(URL.parse(given)?.protocol ?? '') ? given : { code }
}

/** @returns the first that is neither an address nor a network as a refusal. */
function readProxies(given = ''): readonly string[] | ConfigRefusal {
  const networks = given.split(',').map((text) => text.trim()).filter((text) => text !== '') // prettier-ignore
  const wrong = networks.find((network) => !isNetwork(network))
  return wrong === undefined ? networks : { code: 'trusted_proxies_invalid', given: wrong }
}

const MAIL_ADDRESS = /^[^\s@<>(),;:"\\[\]]{1,64}@[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?$/i

/** Unless said otherwise, mail comes from the host people know; a number or no host at all is no place for a mailbox. */
function readMailFrom(given: string | undefined, baseUrl: string | undefined): string | ConfigRefusal {
  if (given !== undefined) return MAIL_ADDRESS.test(given) ? given : { code: 'mail_from_invalid', given }
  const host = baseUrl === undefined ? '' : new URL(baseUrl).hostname
  return `paritrana@${/[a-z]$/i.test(host) ? host : 'localhost'}`
}

function readDemo(given: string | undefined, host: string, baseUrl: string | undefined): DemoSetting | ConfigRefusal {
  if (given === '0') return 'never'
  if (given === '1') return 'allowed'
  if (given !== undefined) return { code: 'demo_setting_invalid', given }
  const isLocal = isLoopback(host) && (baseUrl === undefined || isLoopback(new URL(baseUrl).hostname))
  return isLocal ? 'allowed' : 'not_here'
}

const S3_NEEDED = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

/** All of it or nothing. A secret is not repeated in a refusal. */
function readS3(set: (name: string) => string | undefined): S3Place | undefined | ConfigRefusal {
  const missing = S3_NEEDED.filter((name) => set(name) === undefined)
  if (missing.length === S3_NEEDED.length) return undefined
  if (missing.length > 0) return { code: 's3_incomplete', missing }
  const [endpoint = '', bucket = '', accessKeyId = '', secretAccessKey = ''] = S3_NEEDED.map(set)
  const url = readBaseUrl(endpoint)
  if (typeof url !== 'string') return { code: 's3_invalid', name: 'S3_ENDPOINT', given: withoutPassword(endpoint) }
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
    return { code: 's3_invalid', name: 'S3_BUCKET', given: bucket }
  const pathStyle = set('S3_PATH_STYLE') ?? '1'
  if (!/^[01]$/.test(pathStyle)) return { code: 's3_invalid', name: 'S3_PATH_STYLE', given: pathStyle }
  const region = set('S3_REGION') ?? 'us-east-1'
  return { endpoint: url, bucket, region, accessKeyId, secretAccessKey, pathStyle: pathStyle === '1' }
}

function withoutPassword(address: string): string {
  return address.replace(/\/\/.*@/, '//')
}

/** A socket by its whole path, or `host:port`. */
function readClamd(given: string | undefined): ClamdPlace | undefined | ConfigRefusal {
  if (given === undefined) return undefined
  if (path.isAbsolute(given)) return { path: given }
  const [, host = '', port = ''] = /^(.+):(\d{1,5})$/.exec(given) ?? []
  const plain = host.replace(/^\[(.*)\]$/, '$1')
  const isPlace = !isRefusal(readHost(plain)) && Number(port) > 0 && Number(port) <= 65_535
  return isPlace ? { host: plain, port: Number(port) } : { code: 'clamd_invalid', given }
}

export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host)
}

/** A clock that stands still would date real signatures wrongly: it is for data that is thrown away. */
function readClock(given: string | undefined, dataDir: string | undefined, cwd: string): Clock | ConfigRefusal {
  if (given === undefined) return systemClock
  const instant = instantFrom(given)
  if (instant === undefined) return { code: 'now_invalid', given }
  const temporaryFolder = realpathSync(tmpdir())
  const isThrowAway = dataDir !== undefined && isBelow(trueFolder(path.resolve(cwd, dataDir)), temporaryFolder)
  return isThrowAway ? fixedClock(instant) : { code: 'now_outside_temporary_folder', temporaryFolder }
}

/** The folder without links, even when its last parts do not exist yet. */
function trueFolder(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    const parent = path.dirname(folder)
    return parent === folder ? folder : path.join(trueFolder(parent), path.basename(folder))
  }
}

function isBelow(folder: string, above: string): boolean {
  const way = path.relative(above, folder)
  return way !== '' && above !== path.parse(above).root && !way.startsWith('..') && !path.isAbsolute(way)
}
