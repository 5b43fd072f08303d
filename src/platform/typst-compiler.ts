/**
 * One Typst compilation, in the process that calls it. The compiler is native code: it blocks, and it cannot be
 * interrupted, so everybody but `typst-worker.ts` and its tests goes through `typst.ts`.
 */
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { qrPixels } from './qr-pixels.ts'

export type TypstSetup = {
  /** Folders whose fonts may be used; searched with everything below them. */
  readonly fontFolders: readonly string[]
  /** How the PostScript names of these fonts begin, such as `Arimo-`. A PDF that holds any other font is refused. */
  readonly fontNames: readonly string[]
}

export type TypstJob = {
  /** Absolute path of the folder with the sources; nothing outside it can be read. */
  readonly folder: string
  /** Name of the main file in that folder. */
  readonly mainFile: string
  /** What `json(sys.inputs.data)` reads. */
  readonly dataJson: string
  /** When given, `sys.inputs.qr` names raw grey pixels and `sys.inputs.qr-side` their side. */
  readonly qrText: string | null
  /** For papers of many: `sys.inputs` names `qr-0`, `qr-1` and so on, each with its `-side`. */
  readonly qrTexts?: readonly string[]
}

export type TypstRefusal =
  | { readonly code: 'typst_missing' }
  | { readonly code: 'letters_without_font'; readonly letters: readonly string[] }
  | { readonly code: 'font_not_ours'; readonly fonts: readonly string[] }
  | { readonly code: 'typst_failed'; readonly messages: readonly string[] }

export type TypstOutcome<Reason = TypstRefusal> =
  | { readonly ok: true; readonly value: Uint8Array }
  | { readonly ok: false; readonly refusal: Reason }

type NativeCompiler = {
  mapShadow(path: string, content: Buffer): void
  unmapShadow(path: string): void
  evictCache(keptGenerations: number): void
  pdf(source: { mainFilePath: string; inputs: Record<string, string> }, options: { pdfStandard: string }): Buffer
}
type NativePackage = {
  NodeCompiler: { create(options: { workspace: string; fontArgs: { fontPaths: string[] }[] }): NativeCompiler }
}

const PACKAGE = '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu'
/** Archival and tagged. The package's wrapper types list three standards; its native half knows this one too. */
const STANDARD = 'a-2a'
const KEPT_GENERATIONS = 3

/** Renders jobs one after another; a compiler is kept for each folder, because fonts take a while to read. */
export function typstCompiler(setup: TypstSetup, packageName = PACKAGE): (job: TypstJob) => TypstOutcome {
  const native = nativePackage(packageName)
  const compilers = new Map<string, NativeCompiler>()
  return (job) => {
    if (!native) return { ok: false, refusal: { code: 'typst_missing' } }
    const known = compilers.get(job.folder)
    const compiler = known ?? native.NodeCompiler.create(optionsFor(setup, job.folder))
    compilers.set(job.folder, compiler)
    return compiled(compiler, setup, job)
  }
}

/** An optional package: it exists for Linux x64 alone, and elsewhere everything but the papers must still work. */
function nativePackage(name: string): NativePackage | null {
  try {
    return createRequire(import.meta.url)(name) as NativePackage
  } catch {
    return null
  }
}

function optionsFor(setup: TypstSetup, folder: string) {
  return { workspace: folder, fontArgs: [{ fontPaths: [...setup.fontFolders] }] }
}

function compiled(compiler: NativeCompiler, setup: TypstSetup, job: TypstJob): TypstOutcome {
  const shadows = new Map([['.data.json', Buffer.from(job.dataJson)]])
  const inputs: Record<string, string> = { data: '/.data.json' }
  if (job.qrText !== null) {
    const { pixels, side } = qrPixels(job.qrText)
    shadows.set('.qr', Buffer.from(pixels))
    Object.assign(inputs, { qr: '/.qr', 'qr-side': String(side) })
  }
  for (const [at, text] of (job.qrTexts ?? []).entries()) {
    const { pixels, side } = qrPixels(text)
    shadows.set(`.qr-${at}`, Buffer.from(pixels))
    Object.assign(inputs, { [`qr-${at}`]: `/.qr-${at}`, [`qr-${at}-side`]: String(side) })
  }
  for (const [name, content] of shadows) compiler.mapShadow(resolve(job.folder, name), content)
  try {
    const source = { mainFilePath: resolve(job.folder, job.mainFile), inputs }
    return withOurFontsOnly(compiler.pdf(source, { pdfStandard: STANDARD }), setup)
  } catch (error) {
    return { ok: false, refusal: refusalFrom(diagnosticsOf(error)) }
  } finally {
    for (const name of shadows.keys()) compiler.unmapShadow(resolve(job.folder, name))
    compiler.evictCache(KEPT_GENERATIONS)
  }
}

/** The compiler also knows the machine's own fonts; a paper must look the same on every machine. */
function withOurFontsOnly(pdf: Buffer, setup: TypstSetup): TypstOutcome {
  const strangers = fontsIn(pdf).filter((name) => !setup.fontNames.some((ours) => name.startsWith(ours)))
  if (strangers.length > 0) return { ok: false, refusal: { code: 'font_not_ours', fonts: strangers } }
  return { ok: true, value: new Uint8Array(pdf) }
}

/** PostScript names, without the six letters that mark a subset; sorted. */
export function fontsIn(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const names = [...text.matchAll(/\/BaseFont\s*\/(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)/g)].map((found) => found[1]!)
  return [...new Set(names)].toSorted()
}

/** The native half puts some diagnostics into `code` and leaves `message` empty. */
function diagnosticsOf(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string }
  return message || code || String(error)
}

function refusalFrom(diagnostics: string): TypstRefusal {
  const letters = [...diagnostics.matchAll(/the text `\\"((?:[^`\\]|\\(?!"`))*)\\"` could not be displayed/g)]
  if (letters.length > 0)
    return { code: 'letters_without_font', letters: [...new Set(letters.map((found) => found[1]!))] }
  const messages = [...diagnostics.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map((found) => found[1]!)
  return { code: 'typst_failed', messages: messages.length > 0 ? messages : [diagnostics] }
}
