/** `paritrana witness` as somebody calls it who kept a note: against the site, after it has grown, and against what it must refuse. */
import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { witnessPage } from '../../test/published-season.ts'
import { SITE_NOW, startDemoSite, type TestSite } from '../../test/site.ts'
import { openDesk } from '../actions/desk.ts'
import { openLedgerKeeper } from '../actions/ledger-keeper.ts'
import { sequenceLedgers } from '../actions/sequence-ledger.ts'
import { NOBODY } from '../award/people/viewer.ts'
import { signedCheckpoint, verifierOf, verifierText } from '../award/proof/checkpoint.ts'
import { leafHash } from '../award/proof/hash-tree.ts'
import { heldNoteText } from '../award/proof/witness.ts'
import { accept } from '../award/result.ts'
import { fixedClock } from '../platform/clock.ts'
import { runCommand } from './command.examples.ts'
import { witnessCommand } from './witness.ts'

const PLACE = 'penilaian-2024/kalimantan-barat'
const SIGNER = { name: 'paritrana.contoh.example', secretKey: new Uint8Array(32).fill(7) }
let site: TestSite
let folder: string
let page: string
before(async () => {
  site = await startDemoSite()
  folder = await mkdtemp(path.join(tmpdir(), 'paritrana-saksi-'))
  page = `${site.origin}/saksi/${PLACE}`
  // Whoever asks for a bundle has the ledgers numbered at once.
  await text(`${site.origin}/hasil/${PLACE}/pemerintah-kabupaten-kota/bundle.json`)
})
after(async () => {
  await site.end()
  await rm(folder, { recursive: true, force: true })
})

async function text(address: string): Promise<string> {
  const answer = await fetch(address)
  assert.equal(answer.status, 200, address)
  return answer.text()
}

async function saved(name: string, content: string): Promise<string> {
  await writeFile(path.join(folder, name), content)
  return path.join(folder, name)
}

async function json(...args: readonly string[]): Promise<unknown> {
  const { exit, stdout, stderr } = await runCommand(witnessCommand, ...args, '--json')
  assert.equal(stderr, '')
  return { exit, ...(JSON.parse(stdout) as object) }
}

type Told = { readonly exit: number; readonly ok: boolean; readonly held: number; readonly shown: number }
type Refused = { readonly exit: number; readonly problem: { readonly code: string } }

const sizeIn = (note: string) => Number(note.split('\n')[3])

/** The newest checkpoint whose size is below that of the newest. */
async function olderNote(): Promise<string> {
  const rows = await site.ask(
    `select note from ledger_checkpoint where season = 2024 and province = '61' order by size`,
  )
  const [first] = rows.map(({ note }) => String(note))
  assert.ok(first !== undefined)
  return first
}

test('what was downloaded today is the newest checkpoint, and the terminal says so in sentences', async () => {
  const held = await saved('catatan.txt', await text(`${page}/catatan.txt`))
  const size = sizeIn(await readFile(held, 'utf8'))
  const { exit, ok, ...sizes } = (await json(held, page)) as Told
  assert.deepEqual([exit, ok, sizes.held, sizes.shown], [0, true, size, size])
  const { stdout } = await runCommand(witnessCommand, held, page)
  assert.match(stdout, /^paritrana\.contoh\.example\/2024\/61\n/)
  assert.match(stdout, /\nCocok\. Catatan masih yang dulu\.\n$/)
  const english = await runCommand(witnessCommand, held, page, '--lang', 'en')
  assert.match(english.stdout, /\nIt fits\. The record is the one it was\.\n$/)
})

test('after more was done the old note is the beginning of the record, and --keep puts the new one in its place', async () => {
  const old = await text(`${page}/catatan.txt`)
  const held = await saved('lama.txt', `Surat yang disimpan:\n\n> ${old.replaceAll('\n', '\n> ')}`)
  await oneMoreEntry()
  const grown = (await json(held, page)) as Told
  assert.deepEqual([grown.exit, grown.held, grown.shown], [0, sizeIn(old), sizeIn(old) + 1])
  assert.equal(((await json(held, page, '--keep')) as Told).shown, sizeIn(old) + 1)
  assert.equal(await readFile(held, 'utf8'), await text(`${page}/catatan.txt`))
  assert.equal(((await json(held, page)) as Told).held, sizeIn(old) + 1)
})

/** As a deed leaves it: an activity that waits for its number. */
async function oneMoreEntry(): Promise<void> {
  const key = { province: '61', season: 2024 }
  const desk = openDesk({ db: site.db, clock: fixedClock(SITE_NOW), viewer: NOBODY })
  await desk.transaction(async (db) => {
    await desk.record(db, key, 'history_viewed', 'riwayat', {})
    return accept(null)
  })
  const keeper = await openLedgerKeeper(folder, SIGNER.name, SIGNER.secretKey)
  await sequenceLedgers({ db: site.db, clock: fixedClock(SITE_NOW), keeper, witnessPage })
}

test('the file behind the page serves as well as its address, and a proof of another size is refused', async () => {
  const held = await saved('pertama.txt', await olderNote())
  const size = Number((await olderNote()).split('\n')[1])
  const shown = await saved('riwayat.json', await text(`${page}/riwayat.json?sejak=${size}`))
  assert.deepEqual(((await json(held, shown)) as Told).exit, 0)
  const other = await saved('lain.json', await text(`${page}/riwayat.json`))
  assert.equal(((await json(held, other)) as Refused).problem.code, 'proof_of_another_size')
})

test('a log rolled back to a backup, and two histories shown to two witnesses, are found by whoever kept a note', async () => {
  const newest = await text(`${page}/catatan.txt`)
  const signer = { ...SIGNER, name: `${SIGNER.name}/2024/61` }
  const verifier = verifierText(verifierOf(signer))
  const noteOver = (size: number) =>
    heldNoteText({
      verifier,
      checkpoint: signedCheckpoint({ origin: signer.name, size, root: leafHash(Uint8Array.of(size)) }, signer),
    })
  const codeFor = async (note: string) =>
    ((await json(await saved('saksi.txt', note), page)) as Refused & { exit: number }).problem.code
  assert.equal(await codeFor(noteOver(sizeIn(newest) + 1)), 'ledger_rolled_back')
  assert.equal(await codeFor(noteOver(sizeIn(newest))), 'history_split')
  assert.equal(await codeFor(noteOver(sizeIn(newest) - 1)), 'history_not_continued')
  assert.equal(await codeFor(newest.replace(String(sizeIn(newest)), '1')), 'checkpoint_signature_wrong')
  const { stdout } = await runCommand(witnessCommand, path.join(folder, 'saksi.txt'), page)
  assert.match(stdout, /^Tidak cocok\. Simpan catatan Anda dan tanyakan kepada panitia dan kepada saksi lain\.\n/)
})

async function code(...args: readonly string[]): Promise<string> {
  return ((await json(...args)) as Refused).problem.code
}

test('no note, a page that is none, a season without checkpoints, and wrong usage', async () => {
  const held = await saved('ada.txt', await text(`${page}/catatan.txt`))
  assert.equal(await code(await saved('kosong.txt', 'Selamat pagi'), page), 'no_note_in_it')
  assert.equal(await code(path.join(folder, 'tidak-ada.txt'), page), 'no_note_in_it')
  assert.equal(await code(held, `${site.origin}/saksi/penilaian-1999/kalimantan-barat`), 'history_unreachable')
  assert.equal(await code(held, `${site.origin}/hasil`), 'history_unreachable')
  for (const args of [[], [held], [held, page, page], [held, page, '--lang', 'fr']])
    assert.equal((await runCommand(witnessCommand, ...args)).exit, 2)
})

test('a size that was never signed proves nothing, and one that no ledger can have is no address', async () => {
  const history = JSON.parse(await text(`${page}/riwayat.json?sejak=1`)) as { proof: unknown[]; since: number }
  assert.deepEqual([history.since, history.proof], [1, []])
  for (const asked of ['-1', 'x', '4294967296', '1e3'])
    assert.equal((await fetch(`${page}/riwayat.json?sejak=${asked}`)).status, 404)
})
