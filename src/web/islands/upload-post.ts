/** One request of an upload over a line that may break. `fetch` does not tell how much has gone out, so this is the older way. */

/** Names of what is asked, in forms and addresses. */
export const uploadFields = {
  item: 'butir',
  name: 'nama',
  bytes: 'ukuran',
  /** The file's SHA-256, or whatever else the device knows it by; the same mark goes on where it stopped. */
  mark: 'ciri',
  sha256: 'sidik',
} as const
/** Where a piece begins. */
export const OFFSET_QUERY = 'mulai'

/** What the server said; status 0 where nobody knows what became of the request. */
export type UploadAnswer = { readonly status: number } & Partial<{
  /** Where pieces go, and where the end is told. */
  readonly unggahan: string
  readonly selesai: string
  /** So many bytes are there. */
  readonly sampai: number
  readonly bukti: string
  readonly code: string
  readonly sebab: string
}>

/** A line on which nothing moves for so long is cut, so that a new one can be tried. */
const SILENCE_MS_MAX = 45_000

export function post(
  address: string,
  body: Blob | URLSearchParams,
  headers: Readonly<Record<string, string>>,
  stop: AbortSignal,
  onSent: (bytes: number) => void = () => undefined,
): Promise<UploadAnswer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const cut = () => request.abort()
    let silence = 0
    const alive = () => {
      clearTimeout(silence)
      silence = window.setTimeout(cut, SILENCE_MS_MAX)
    }
    request.open('POST', address)
    for (const [name, value] of Object.entries({ accept: 'application/json', ...headers }))
      request.setRequestHeader(name, value)
    request.upload.addEventListener('progress', ({ loaded }) => {
      alive()
      onSent(loaded)
    })
    request.addEventListener('loadend', () => {
      clearTimeout(silence)
      stop.removeEventListener('abort', cut)
      resolve({ ...contentOf(request), status: request.status })
    })
    stop.addEventListener('abort', cut)
    alive()
    request.send(body)
  })
}

/** A proxy's page in place of our answer says nothing. */
function contentOf({ responseText }: XMLHttpRequest): Omit<UploadAnswer, 'status'> {
  try {
    return JSON.parse(responseText) as Omit<UploadAnswer, 'status'>
  } catch {
    return {}
  }
}
