/**
 * One file on its way to the server, piece after piece, for as long as it takes. Where it stands only the server knows: after
 * every break it is asked again, by beginning the same upload once more.
 */
import { OFFSET_QUERY, post, type UploadAnswer, uploadFields } from './upload-post.ts'

/** How an upload stands, for the person who watches it. @property sent bytes that the server has, or that are going out. */
export type Told = { readonly sent: number } & (
  | { readonly is: 'sending' | 'cut' | 'checking' | 'saved' }
  /** The session is over, or the page is older than the last sign-in. */
  | { readonly is: 'signed_out' }
  /** The server cannot take it just now. */
  | { readonly is: 'busy'; readonly sentence: string | undefined }
  | { readonly is: 'refused'; readonly sentence: string | undefined }
  /** The device does not give the file any more. */
  | { readonly is: 'unreadable' }
  /** Somebody else has signed in meanwhile. */
  | { readonly is: 'not_ours' }
)

export type Way = {
  /** Where uploads begin. */
  readonly begin: string
  /** The hidden fields of the form: its item and its token. */
  fields(): Readonly<Record<string, string>>
  token(): string
  tell(told: Told): void
  /** Ends after that time, or as soon as the line may be back. */
  rest(ms: number): Promise<void>
  /** Whose page it would be if it were loaded now. */
  renew(): Promise<'ours' | 'nobody' | 'other'>
  readonly stop: AbortSignal
}

/** Small enough for the limit that proxies set unless told otherwise; smaller yet on a line that breaks under it. */
const PIECE_BYTES_MAX = 512 * 1024
const PIECE_BYTES_MIN = 32 * 1024
const PAUSE_MS_MIN = 300
const PAUSE_MS_MAX = 30_000
/** A device reads the whole file at once to hash it. */
const HASHED_BYTES_MAX = 64 * 1024 * 1024
/** Answers that beginning again may mend, so many times. */
const MENDED: ReadonlySet<string | undefined> = new Set(['upload_unknown', 'upload_not_whole', 'form_broken'])
const MENDED_TIMES_MAX = 3

/** @returns whether it is there; false when it was refused or given up. */
export async function upload(file: File, way: Way): Promise<boolean> {
  const mark = await markOf(file)
  let [sent, kept, piece, pause, mended, finishing] = [0, 0, PIECE_BYTES_MAX, PAUSE_MS_MIN, 0, false]
  const ask = (address: string, more: Readonly<Record<string, string>> = {}) =>
    post(address, new URLSearchParams({ ...way.fields(), ...more }), {}, way.stop)

  for (;;) {
    const told = await attempt()
    if (way.stop.aborted) return false
    way.tell(told)
    if (told.is === 'saved') return true
    if (told.is === 'refused' || told.is === 'unreadable') return false
    if (sent > kept) pause = PAUSE_MS_MIN
    kept = sent
    await way.rest(pause)
    pause = Math.min(2 * pause, PAUSE_MS_MAX)
    if (told.is === 'signed_out' && (await way.renew()) === 'other') {
      way.tell({ is: 'not_ours', sent })
      return false
    }
  }

  async function attempt(): Promise<Told> {
    const { name, bytes, mark: marked } = uploadFields
    let answer = await ask(way.begin, { [name]: file.name, [bytes]: String(file.size), [marked]: mark })
    // The end was told before and its answer was lost.
    if (finishing && answer.code === 'evidence_there_already') return { is: 'saved', sent: file.size }
    while (answer.unggahan !== undefined && answer.sampai !== file.size) answer = await sendFrom(answer)
    if (answer.selesai === undefined) return whyNot(answer)
    sent = file.size
    finishing = true
    way.tell({ is: 'checking', sent })
    answer = await ask(answer.selesai)
    return answer.bukti === undefined ? whyNot(answer) : { is: 'saved', sent }
  }

  async function sendFrom({ unggahan = '', sampai = 0 }: UploadAnswer): Promise<UploadAnswer> {
    sent = sampai
    way.tell({ is: 'sending', sent })
    const bytes = file.slice(sampai, sampai + piece)
    const headers = { 'x-tanda': way.token() }
    const outgoing = (done: number) => way.tell({ is: 'sending', sent: sampai + Math.min(done, bytes.size) })
    const answer = await post(`${unggahan}?${OFFSET_QUERY}=${sampai}`, bytes, headers, way.stop, outgoing)
    piece = answer.status === 0 ? Math.max(piece / 2, PIECE_BYTES_MIN) : Math.min(piece * 2, PIECE_BYTES_MAX)
    return answer
  }

  async function whyNot({ status, code, sebab: sentence }: UploadAnswer): Promise<Told> {
    if (code === 'session_over' || code === 'expired_form') return { is: 'signed_out', sent }
    if (status === 0) return (await isReadable(file)) ? { is: 'cut', sent } : { is: 'unreadable', sent }
    if (MENDED.has(code) && ++mended <= MENDED_TIMES_MAX) return { is: 'cut', sent }
    return { is: status >= 500 || code === undefined ? 'busy' : 'refused', sent, sentence }
  }
}

/** The hash where the browser may hash; only sites with https may. Else what the device knows the file by. */
async function markOf(file: File): Promise<string> {
  try {
    if (file.size > HASHED_BYTES_MAX) throw new Error('too much to read at once')
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
    return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  } catch {
    return String(file.lastModified)
  }
}

async function isReadable(file: File): Promise<boolean> {
  return file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    )
}
