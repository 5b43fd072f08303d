/** Files chosen on one page, uploaded one after the other; which of them stopped half-way is kept on the device by name. */
import { addRow, type UploadRow, type UploadWords } from './upload-row.ts'
import { upload } from './upload.ts'

/** What the page tells the script, beside its sentences. */
export type UploadFacts = {
  readonly begin: string
  readonly bytesMax: number
  /** Stands for the person in the storage of their device; says nothing else about them. */
  readonly owner: string
  /** The field of the forms that carries the anti-forgery token. */
  readonly token: string
}

/** As long as the server keeps what has arrived. */
const STOPPED_MS_MAX = 2 * 86_400_000

export function startUploads(template: HTMLTemplateElement, forms: readonly HTMLFormElement[]): void {
  const { facts, words } = JSON.parse(template.dataset['facts'] ?? '{}') as { facts: UploadFacts; words: UploadWords }
  const prefix = `paritrana-unggahan:${facts.owner}:${location.pathname}:`
  const queue: (() => Promise<void>)[] = []
  let busy = false
  /** Rows that wait for something or for being read. */
  const open = new Set<UploadRow>()
  let saved = 0

  for (const form of forms) follow(form)

  function follow(form: HTMLFormElement): void {
    const input = form.querySelector<HTMLInputElement>('input[type="file"]')
    const into = form.querySelector<HTMLElement>('[data-uploads]')
    if (!input || !into) return
    const prefixOfItem = `${prefix}${hiddenFields(form)['butir']}:`
    const stopped = new Map<string, UploadRow>()
    let tooLarge: readonly UploadRow[] = []
    input.multiple = true

    for (const key of stoppedKeys(prefixOfItem)) {
      const name = key.slice(prefixOfItem.length)
      const row = addRow(template, into, words, { name, bytes: 0 }, () => {
        row.remove()
        attempt(() => localStorage.removeItem(key))
      })
      row.show({ is: 'stopped', sent: 0 })
      stopped.set(name, row)
    }

    input.addEventListener('change', () => {
      for (const row of tooLarge) away(row)
      tooLarge = filesOf(input)
        .filter(({ size }) => size > facts.bytesMax)
        .map((file) => {
          const row = addRow(template, into, words, { name: file.name, bytes: file.size }, () => away(row))
          row.show({ is: 'too_large', sent: 0 })
          open.add(row)
          return row
        })
    })

    form.addEventListener('submit', (event) => {
      const files = filesOf(input)
      // Without a file the server says what is missing, as it does without script.
      if (files.length === 0) return
      event.preventDefault()
      input.value = ''
      for (const file of files) {
        if (file.size > facts.bytesMax) continue
        stopped.get(file.name)?.remove()
        add(form, into, input, file, prefixOfItem + file.name)
      }
      void run()
    })
  }

  function add(form: HTMLFormElement, into: HTMLElement, input: HTMLElement, file: File, key: string): void {
    const stop = new AbortController()
    const row = addRow(template, into, words, { name: file.name, bytes: file.size }, () => {
      stop.abort()
      attempt(() => localStorage.removeItem(key))
      input.focus()
      away(row)
    })
    row.show({ is: 'waiting', sent: 0 })
    open.add(row)
    queue.push(async () => {
      if (stop.signal.aborted) return
      attempt(() => localStorage.setItem(key, String(Date.now())))
      const isThere = await upload(file, {
        begin: facts.begin,
        fields: () => hiddenFields(form),
        token: () => hiddenFields(form)[facts.token] ?? '',
        tell: row.show,
        rest: (ms) => rest(ms, stop.signal),
        renew: () => renewed(template, forms, facts),
        stop: stop.signal,
      })
      attempt(() => localStorage.removeItem(key))
      if (!isThere) return
      saved++
      open.delete(row)
    })
  }

  function away(row: UploadRow): void {
    row.remove()
    open.delete(row)
    settle()
  }

  async function run(): Promise<void> {
    if (busy) return
    busy = true
    for (let next = queue.shift(); next; next = queue.shift()) await next()
    busy = false
    settle()
  }

  /** The page shows what is stored once nothing stands on it that is still to be read. */
  function settle(): void {
    if (!busy && saved > 0 && open.size === 0) location.reload()
  }
}

function filesOf({ files }: HTMLInputElement): readonly File[] {
  return [...(files ?? [])]
}

function hiddenFields(form: HTMLFormElement): Readonly<Record<string, string>> {
  const hidden = form.querySelectorAll<HTMLInputElement>('input[type="hidden"]')
  return Object.fromEntries([...hidden].map(({ name, value }) => [name, value]))
}

/** Ends early when the line comes back, when somebody returns to the page, and when the upload is given up. */
function rest(ms: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const events = ['online', 'focus', 'pageshow']
    const end = () => {
      clearTimeout(timer)
      for (const event of events) window.removeEventListener(event, end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    for (const event of events) window.addEventListener(event, end)
    stop.addEventListener('abort', end)
  })
}

/** Signing in elsewhere gives the browser a new token; the forms of this page take it over when the person is the same. */
async function renewed(
  template: HTMLTemplateElement,
  forms: readonly HTMLFormElement[],
  { owner, token }: UploadFacts,
): Promise<'ours' | 'nobody' | 'other'> {
  try {
    const text = await (await fetch(location.href)).text()
    const page = new DOMParser().parseFromString(text, 'text/html')
    const facts = page.getElementById(template.id)?.dataset['facts']
    if (facts === undefined) return 'nobody'
    if ((JSON.parse(facts) as { facts: UploadFacts }).facts.owner !== owner) return 'other'
    const fresh = page.querySelector<HTMLInputElement>(`input[name="${token}"]`)?.value ?? ''
    for (const form of forms)
      for (const field of form.querySelectorAll<HTMLInputElement>(`input[name="${token}"]`)) field.value = fresh
    return 'ours'
  } catch {
    return 'nobody'
  }
}

function stoppedKeys(prefix: string): readonly string[] {
  const keys = attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(prefix))) ?? []
  for (const key of keys)
    if (Date.now() - Number(localStorage.getItem(key)) > STOPPED_MS_MAX) localStorage.removeItem(key)
  return keys.filter((key) => localStorage.getItem(key) !== null)
}

/** Storage throws where it is switched off or full. */
function attempt<Value>(what: () => Value): Value | undefined {
  try {
    return what()
  } catch {
    return undefined
  }
}
