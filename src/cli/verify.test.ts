/** `paritrana verify` as a stranger calls it: on a file that was downloaded from the site, on its address, and on what it must refuse. */
import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { publishedSeason } from '../../test/published-season.ts'
import { startDemoSite, type TestSite } from '../../test/site.ts'
import { runCommand } from './command.examples.ts'
import { verifyCommand } from './verify.ts'

const RESULT = '/hasil/penilaian-2024/kalimantan-barat/pemerintah-kabupaten-kota'
let site: TestSite
let folder: string
let file: string
let bundle: string
before(async () => {
  site = await startDemoSite()
  folder = await mkdtemp(path.join(tmpdir(), 'paritrana-verify-'))
  bundle = await (await fetch(`${site.origin}${RESULT}/bundle.json`)).text()
  file = await saved('bundle.json', bundle)
})
after(async () => {
  await site.end()
  await rm(folder, { recursive: true, force: true })
})

async function saved(name: string, content: string | Uint8Array): Promise<string> {
  const place = path.join(folder, name)
  await writeFile(place, content)
  return place
}

type Printed = {
  readonly ok: boolean
  readonly checked: number
  readonly firstProblem: { readonly entry: string; readonly what: string } | null
  readonly winners: readonly { readonly rank: number; readonly candidate: string; readonly name: string }[]
}

async function json(
  ...args: readonly string[]
): Promise<Printed & { readonly exit: number; readonly verifier: string }> {
  const { exit, stdout, stderr } = await runCommand(verifyCommand, ...args, '--json')
  assert.equal(stderr, '')
  return { ...(JSON.parse(stdout) as Printed & { verifier: string }), exit }
}

async function refused(content: string | Uint8Array, ...more: readonly string[]) {
  const { exit, ok, winners, firstProblem } = await json(await saved('changed.json', content), ...more)
  assert.deepEqual([exit, ok, winners], [1, false, []])
  return [firstProblem?.entry, firstProblem?.what]
}

test('the bundle that the result page links to verifies, from the file and from its address, with the winners it names', async () => {
  const page = await (await fetch(`${site.origin}${RESULT}`)).text()
  assert.match(page, new RegExp(`href="${RESULT}/bundle\\.json"`))
  const { exit, ok, checked, firstProblem, winners } = await json(file)
  assert.deepEqual([exit, ok, firstProblem, checked > 50], [0, true, null, true])
  assert.deepEqual(winners.map(({ rank }) => rank).slice(0, 3), [1, 2, 3])
  for (const { name } of winners) assert.ok(page.includes(name), name)
  assert.deepEqual((await json(`${site.origin}${RESULT}/bundle.json`)).winners, winners)
})

test('the terminal says in sentences what was checked, and in English where asked', async () => {
  const { exit, stdout } = await runCommand(verifyCommand, file)
  assert.equal(exit, 0)
  assert.match(
    stdout,
    /^CONTOH, bukan hasil resmi\.\nParitrana Award 2025, Kalimantan Barat, pemerintah-kabupaten-kota\n/,
  )
  assert.match(stdout, /Semua segel sudah ada saat kategori ditutup/)
  assert.match(stdout, /peringkat 1: /)
  assert.match(stdout, /\nCocok\. Hasil ini dihitung ulang dan sama\.\n$/)
  const english = await runCommand(verifyCommand, file, '--lang', 'en')
  assert.match(english.stdout, /\nIt fits\. The result was recomputed and is the same\.\n$/)
})

test('a bundle of ranks only says what it could not recompute', async (t) => {
  const { season, bundle: ranksOnly } = await publishedSeason('withheld', path.join(folder, 'key'))
  t.after(() => season.end())
  const place = await saved('ranks.json', JSON.stringify(ranksOnly))
  const { exit, stdout } = await runCommand(verifyCommand, place)
  assert.equal(exit, 0)
  assert.match(stdout, /Yang tidak dapat dihitung ulang: nilai akhir dan urutannya, karena nilai tidak diumumkan\./)
  assert.match(stdout, /\nCocok sejauh yang dibuka\./)
  assert.equal((await json(place)).winners.length > 0, true)
})

test('a certificate in the hand is one of those issued with the result, and with one bit changed it is not', async (t) => {
  const { season, bundle: whole, papers } = await publishedSeason('announced', path.join(folder, 'papers'))
  t.after(() => season.end())
  const place = await saved('papers.json', JSON.stringify(whole))
  const names = whole.document.papers?.map(({ name }) => name)
  assert.deepEqual(names, [
    'berita-acara.pdf',
    'piagam-CONTOH-PA-98-2025-0001.pdf',
    'piagam-CONTOH-PA-98-2025-0002.pdf',
  ])
  const certificate = papers.get('piagam-CONTOH-PA-98-2025-0001.pdf')
  assert.ok(certificate)
  const held = await saved('piagam.pdf', certificate)
  const known = await runCommand(verifyCommand, place, '--paper', held, '--json')
  assert.equal((JSON.parse(known.stdout) as { paper: string }).paper, 'piagam-CONTOH-PA-98-2025-0001.pdf')
  const told = await runCommand(verifyCommand, place, '--paper', held)
  assert.match(told.stdout, /Dokumen ini diterbitkan bersama hasil ini, utuh sampai ke bita terakhir/)
  const changed = Uint8Array.from(certificate)
  changed[1000] = (changed[1000] ?? 0) ^ 1
  const forged = await saved('palsu.pdf', changed)
  const refusedPaper = await runCommand(verifyCommand, place, '--paper', forged, '--json')
  assert.equal(refusedPaper.exit, 1)
  const { firstProblem } = JSON.parse(refusedPaper.stdout) as { firstProblem: { entry: string; what: string } }
  assert.deepEqual([firstProblem.entry, firstProblem.what], [forged, 'paper_not_issued'])
  // A result from before papers were issued knows none.
  const none = await runCommand(verifyCommand, file, '--paper', held, '--json')
  assert.equal(none.exit, 1)
})

test('the same JSON in other spacing and order is the same bundle', async () => {
  const value = JSON.parse(bundle) as Record<string, unknown>
  const turned = JSON.stringify(Object.fromEntries(Object.entries(value).toReversed()), null, 2)
  assert.equal((await json(await saved('turned.json', `${turned}\n`))).ok, true)
})

test('what was changed is refused with the first part that does not fit, and nobody is named as a winner', async () => {
  const name = JSON.parse(bundle) as { document: { winners: { name: string }[] } }
  assert.deepEqual(await refused(bundle.replace(/"total":"\d/, '"total":"9')), [
    'document',
    'document_is_not_the_one_recorded',
  ])
  assert.deepEqual(await refused(bundle.replaceAll(name.document.winners[0]?.name ?? '', 'Kabupaten Lain')), [
    'document',
    'document_is_not_the_one_recorded',
  ])
  assert.deepEqual(await refused(`${bundle.slice(0, -1)},"note":"x"}`), ['note', 'member_wrong'])
  assert.deepEqual(await refused(bundle.replace('=\\n', '\\n')), ['checkpoint', 'checkpoint_unreadable'])
})

test('a key that the reader does not believe is refused, and the believed one is not', async () => {
  const { verifier } = await json(file)
  assert.equal((await json(file, '--verifier', verifier)).ok, true)
  assert.deepEqual(await refused(bundle, '--verifier', verifier.replace('+', '2+')), [
    'verifier',
    'verifier_is_another',
  ])
})

test('no file, a page instead of a file, an address that is none, bytes that are no text, half a file', async () => {
  const missing = path.join(folder, 'tidak-ada.json')
  assert.deepEqual((await json(missing)).firstProblem?.what, 'file_unreadable')
  assert.deepEqual((await json(`${site.origin}${RESULT}`)).firstProblem?.what, 'page_instead_of_bundle')
  assert.deepEqual(
    (await json(`${site.origin}/hasil/penilaian-2024/kalimantan-barat/x/bundle.json`)).firstProblem?.what,
    'address_unreachable',
  )
  assert.deepEqual(await refused(Uint8Array.of(0xff, 0xfe, 0x00)), ['bundle', 'not_text'])
  assert.deepEqual(await refused(bundle.slice(0, bundle.length / 2)), ['bundle', 'not_json'])
  assert.deepEqual(await refused(''), ['bundle', 'not_json'])
})

test('without a file, with two, or with a language nobody speaks it is used wrongly', async () => {
  for (const args of [[], [file, file], [file, '--lang', 'fr']]) {
    const { exit, stdout } = await runCommand(verifyCommand, ...args)
    assert.deepEqual([exit, stdout], [2, ''])
  }
  const help = await runCommand(verifyCommand, '--help')
  assert.match(help.stdout, /Recomputes a published result from its bundle alone\./)
})
