import { after, test } from 'node:test'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { extractText, getDocumentProxy } from 'unpdf'
import { fontsIn, typstCompiler } from './typst-compiler.ts'
import type { TypstJob } from './typst-compiler.ts'
import { openTypst } from './typst.ts'

const ARIMO = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/arimo/package.json'))
const HEAD = `#set document(title: "Uji", date: datetime(year: 2025, month: 1, day: 2))
#set text(font: "Arimo", fallback: false, lang: "id")
#let d = json(sys.inputs.data)
`
const outside = mkdtempSync(join(tmpdir(), 'typst-test-'))
const folder = join(outside, 'sources')
mkdirSync(folder)
writeFileSync(join(outside, 'secret.txt'), 'rahasia')
writeFileSync(join(folder, 'name.typ'), `${HEAD}= Nama\n#d.name`)
writeFileSync(join(folder, 'stranger.typ'), `${HEAD}= Nama\n#text(font: "Libertinus Serif", d.name)`)
writeFileSync(join(folder, 'panic.typ'), `${HEAD}#panic("kosong")`)
writeFileSync(join(folder, 'peek.typ'), `${HEAD}#read("../secret.txt")`)
writeFileSync(join(folder, 'slow.typ'), `${HEAD}#{ for a in range(9000) { for b in range(9000) { let c = a + b } } }`)
writeFileSync(
  join(folder, 'qr.typ'),
  `${HEAD}= QR\n#image(read(sys.inputs.qr, encoding: none), format: (encoding: "luma8", width: int(sys.inputs.qr-side), height: int(sys.inputs.qr-side)), alt: "QR")`,
)

const options = { fontFolders: [ARIMO], fontNames: ['Arimo-'] }
const typst = openTypst(options)
after(async () => {
  await typst.close()
  rmSync(outside, { recursive: true })
})

function job(mainFile: string, name = 'Desa Sungai Kupah', qrText: string | null = null): TypstJob {
  return { folder, mainFile, dataJson: JSON.stringify({ name }), qrText }
}

async function textOf(pdf: Uint8Array): Promise<string> {
  return (await extractText(await getDocumentProxy(pdf.slice()), { mergePages: true })).text
}

test('a paper comes back as a tagged PDF/A-2a in our fonts, and the same job gives the same bytes', async () => {
  const [first, second, other] = await Promise.all([
    typst.render(job('name.typ')),
    typst.render(job('name.typ')),
    typst.render(job('name.typ', 'Desa Mungguk')),
  ])
  assert(first.ok && second.ok && other.ok)
  assert.deepEqual(Buffer.from(first.value), Buffer.from(second.value))
  assert.notDeepEqual(Buffer.from(first.value), Buffer.from(other.value))
  assert.equal(await textOf(first.value), 'Nama\nDesa Sungai Kupah')
  assert.equal(await textOf(other.value), 'Nama\nDesa Mungguk')
  assert.deepEqual(fontsIn(first.value), ['Arimo-Bold', 'Arimo-Regular'])
  const raw = Buffer.from(first.value).toString('latin1')
  assert.match(raw, /<pdfaid:part>2<\/pdfaid:part>/)
  assert.match(raw, /<pdfaid:conformance>A<\/pdfaid:conformance>/)
  assert.match(raw, /\/Marked true/)
})

test('a letter our fonts cannot draw is refused and named, whatever fonts the machine has', async () => {
  assert.deepEqual(await typst.render(job('name.typ', 'Toko 中国 Jaya')), {
    ok: false,
    refusal: { code: 'letters_without_font', letters: ['中', '国'] },
  })
})

test('a font that is not ours is refused by name', async () => {
  const outcome = await typst.render(job('stranger.typ'))
  assert(!outcome.ok && outcome.refusal.code === 'font_not_ours')
  assert.deepEqual(outcome.refusal.fonts, ['LibertinusSerif-Regular', 'LibertinusSerif-Regular-Identity-H'])
})

test('a source that fails is refused with its message, and the worker goes on', async () => {
  const outcome = await typst.render(job('panic.typ'))
  assert(!outcome.ok && outcome.refusal.code === 'typst_failed')
  assert.match(outcome.refusal.messages.join(), /kosong/)
  assert.equal((await typst.render(job('name.typ'))).ok, true)
})

test('a source cannot read outside its folder', async () => {
  const outcome = await typst.render(job('peek.typ'))
  assert(!outcome.ok && outcome.refusal.code === 'typst_failed')
  assert.match(outcome.refusal.messages.join(), /access denied/)
})

test('the QR of one paper is not left behind for the next', async () => {
  const [one, other, none] = await Promise.all([
    typst.render(job('qr.typ', '', 'https://contoh.go.id/a')),
    typst.render(job('qr.typ', '', 'https://contoh.go.id/b')),
    typst.render(job('qr.typ')),
  ])
  assert(one.ok && other.ok)
  assert.notDeepEqual(Buffer.from(one.value), Buffer.from(other.value))
  assert.equal(!none.ok && none.refusal.code, 'typst_failed')
})

test('a worker is renewed after its papers and replaced when it dies', async () => {
  const renewed = openTypst({ ...options, papersPerWorker: 2 })
  try {
    const pids: (number | null)[] = []
    for (let paper = 0; paper < 5; paper++) {
      assert.equal((await renewed.render(job('name.typ'))).ok, true)
      pids.push(renewed.workerPid())
    }
    assert.deepEqual(
      [pids[0] === pids[1], pids[1] === pids[2], pids[2] === pids[3], pids[3] === pids[4]],
      [true, false, true, false],
    )
    process.kill(pids[4]!, 'SIGKILL')
    await sleep(50)
    assert.equal((await renewed.render(job('name.typ'))).ok, true)
    assert.notEqual(renewed.workerPid(), pids[4])
  } finally {
    await renewed.close()
  }
})

test('a paper that ends two workers is refused, and the next paper gets a fresh one', async () => {
  const fragile = openTypst(options)
  try {
    const fatal = fragile.render(job('slow.typ'))
    const next = fragile.render(job('name.typ'))
    const killed: number[] = []
    while (killed.length < 2) {
      await sleep(20)
      const pid = fragile.workerPid()
      if (pid === null || killed.includes(pid)) continue
      process.kill(pid, 'SIGKILL')
      killed.push(pid)
    }
    assert.deepEqual(await fatal, { ok: false, refusal: { code: 'typst_crashed' } })
    assert.equal((await next).ok, true)
  } finally {
    await fragile.close()
  }
})

test('where the compiler is not installed, every paper is refused and nothing breaks', () => {
  const compile = typstCompiler(options, 'a-package-that-is-not-installed')
  assert.deepEqual(compile(job('name.typ')), { ok: false, refusal: { code: 'typst_missing' } })
})

test('a paper that takes too long is given up, others are refused while too many wait, and the event loop stays free', async () => {
  const hurried = openTypst({ ...options, limitMs: 1500, waitingMax: 2 })
  try {
    const slow = hurried.render(job('slow.typ'))
    const next = hurried.render(job('name.typ'))
    assert.deepEqual(await hurried.render(job('name.typ')), { ok: false, refusal: { code: 'typst_busy', waiting: 2 } })
    let ticks = 0
    const ticking = setInterval(() => ticks++, 50)
    assert.deepEqual(await slow, { ok: false, refusal: { code: 'typst_too_slow', limitMs: 1500 } })
    clearInterval(ticking)
    assert(ticks >= 10, `the event loop ticked ${ticks} times`)
    assert.equal((await next).ok, true)
  } finally {
    await hurried.close()
  }
  assert.equal(hurried.workerPid(), null)
  assert.deepEqual(await hurried.render(job('name.typ')), { ok: false, refusal: { code: 'typst_closed' } })
})
