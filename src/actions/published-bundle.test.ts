/** The bundle of a season judged through the real deeds: it verifies, it holds no name of a person, and nothing in it can be changed. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { CANDIDATES, KEY, SCORING } from '../../test/cast.ts'
import { expectDone, NOW } from '../../test/judged-season.ts'
import { mailText } from '../wording/mail.ts'
import { heldNoteFrom, witnessed } from '../award/proof/witness.ts'
import { listMails } from '../store/mails.ts'
import { ledgerHistory } from './ledger-history.ts'
import { adoptedSeason, type PublishedSeason, publishedSeason, witnessPage } from '../../test/published-season.ts'
import { canonicalText, fingerprintOf } from '../award/canonical/canonical.ts'
import { base64Of } from '../award/proof/base64.ts'
import { type Bundle, bundleFromText, type OpenedEntry } from '../award/proof/bundle.ts'
import { signedCheckpoint, verifierOf, verifierText } from '../award/proof/checkpoint.ts'
import { HashTree } from '../award/proof/hash-tree.ts'
import { entryLeaf } from '../award/proof/ledger-entry.ts'
import { verifiedBundle } from '../award/proof/verified-bundle.ts'
import { fixedClock } from '../platform/clock.ts'
import { checkInvariants } from './check-invariants.ts'
import { publishedBundle } from './published-bundle.ts'
import { publishResult } from './publish-result.ts'

let folder: string
let announced: PublishedSeason
let withheld: PublishedSeason
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'paritrana-bundel-'))
  announced = await publishedSeason('announced', path.join(folder, 'a'))
  withheld = await publishedSeason('withheld', path.join(folder, 'b'))
})
after(async () => {
  await announced.season.end()
  await withheld.season.end()
  await rm(folder, { recursive: true, force: true })
})

describe('the bundle of a published result', () => {
  test('with announced totals everything is recomputed: seals, ranks, fingerprint and winners', () => {
    const { bundle } = announced
    const verified = expectDone(verifiedBundle(bundle))
    assert.deepEqual(verified, {
      checked: 1 + 3 + 24 + 3 + bundle.document.winners.length,
      winners: bundle.document.winners,
      isRecomputed: true,
      isSealed: true,
      changedAfterClosing: 0,
    })
    assert.equal(bundle.document.inputs?.sheets.length, CANDIDATES.length * SCORING.length)
    assert.ok(verified.winners.length > 0)
  })

  test('without them it carries ranks, rules and commitments only, and says that nothing was recomputed', () => {
    const { bundle } = withheld
    const { isRecomputed, winners } = expectDone(verifiedBundle(bundle))
    assert.deepEqual([isRecomputed, winners.length > 0, bundle.document.inputs], [false, true, null])
    assert.deepEqual([...new Set(bundle.document.standings.map(({ total }) => total))], [null])
    assert.equal(bundle.document.commitments.length, 24)
    assert.doesNotMatch(canonicalText(bundle), /"marks"|"total":"/)
  })

  test('everyone who holds a seat got the checkpoint over it by mail, once, as a note they can keep and compare', async () => {
    const { season, keeper, bundle } = announced
    const seats = await season.db.selectFrom('panel_seat').select('person').execute()
    const mails = (await listMails(season.db, 0, 1_000)).filter(({ facts }) => facts.kind === 'ledger_note')
    assert.deepEqual(mails.map(({ person }) => person).toSorted(), seats.map(({ person }) => person).toSorted())
    for (const { facts, link } of mails) {
      assert.ok(facts.kind === 'ledger_note')
      assert.deepEqual(
        [facts.deed, link],
        ['result_published', witnessPage({ season: 2025, placeSlug: 'provinsi-uji' })],
      )
      const held = heldNoteFrom(mailText(facts, link).text)
      assert.deepEqual(held, { note: bundle.checkpoint, verifier: keeper.verifier(KEY) })
      const history = await ledgerHistory(season.db, KEY, Number(held.note.split('\n')[1]))
      expectDone(witnessed(held, history ?? assert.fail('there is a checkpoint')))
    }
  })

  test('it is read back from its text, is the same however often it is asked, and holds no person', async () => {
    const { season, keeper, bundle } = announced
    const text = canonicalText(bundle)
    assert.deepEqual(expectDone(bundleFromText(text)), bundle)
    const again = await publishedBundle({ db: season.db, clock: fixedClock(NOW), keeper, witnessPage }, KEY)
    assert.equal(canonicalText(again), text)
    const people = await season.db.selectFrom('person').select(['id', 'email']).execute()
    assert.ok(people.length > 8)
    for (const { id, email } of people)
      assert.deepEqual([text.includes(id), text.includes(email)], [false, false], email)
  })

  test('nothing is published, nothing is bundled', async () => {
    const { season, keeper } = announced
    const other = { ...KEY, category: 'kategori-lain' }
    assert.equal(await publishedBundle({ db: season.db, clock: fixedClock(NOW), keeper, witnessPage }, other), null)
    assert.deepEqual((await checkInvariants(season.db, keeper)).broken, [])
  })
})

type Change = (bundle: Mutable) => void
type Mutable = {
  -readonly [Member in keyof Bundle]: Member extends 'document' | 'entries' ? Loose : Bundle[Member]
}
// oxlint-disable-next-line typescript/no-explicit-any -- what a forger writes has no type
type Loose = any

/** What a forger who has no key can do: change the file. */
const FORGED: Readonly<Record<string, readonly [Change, entry: string, what: string]>> = {
  'a verifier of nobody': [(b) => (b.verifier = b.verifier.replace('+A', '+B')), 'verifier', 'verifier_unreadable'],
  'a larger checkpoint': [
    (b) => (b.checkpoint = b.checkpoint.replace(/\n(\d+)\n/, '\n1$1\n')),
    'checkpoint',
    'checkpoint_signature_wrong',
  ],
  'an entry at another place': [(b) => (b.entries.closing.position -= 1), 'entries.closing', 'entry_not_in_the_ledger'],
  'an entry of another time': [
    (b) => (b.entries.adoption.entry.at = b.entries.adoption.entry.at.replace('2026', '2025')),
    'entries.adoption',
    'entry_not_in_the_ledger',
  ],
  'a proof with a hash less': [(b) => b.entries.adoption.proof.pop(), 'entries.adoption', 'entry_not_in_the_ledger'],
  'two entries exchanged': [
    (b) => ([b.entries.closing, b.entries.adoption] = [b.entries.adoption, b.entries.closing]),
    'entries.closing',
    'entry_of_another_deed',
  ],
  'another detail': [
    (b) => (b.entries.publication.detail = b.entries.publication.detail.replace('announced', 'withheld')),
    'entries.publication',
    'detail_does_not_fit_its_hash',
  ],
  'a mark': [(b) => (b.document.inputs.sheets[3].marks[0][1] = '1'), 'document', 'document_is_not_the_one_recorded'],
  'a total': [(b) => (b.document.standings[0].total = '99.99'), 'document', 'document_is_not_the_one_recorded'],
  'a name': [(b) => (b.document.winners[0].name = 'Kabupaten Lain'), 'document', 'document_is_not_the_one_recorded'],
  'a weight of the rules': [
    (b) => (b.document.rulebook.categories[0].criteria[0].weight = '1'),
    'document',
    'document_is_not_the_one_recorded',
  ],
}

/** What the secretariat itself could do who holds key and ledger: publish a document that its own seals and rules contradict. */
const INVENTED: Readonly<Record<string, readonly [Change, entry: string, what: string]>> = {
  'a mark that was not signed': [
    (b) => (b.document.inputs.sheets[3].marks[0][1] = '1'),
    'document.inputs.sheets[3]',
    'sheet_does_not_open',
  ],
  'a sheet left out': [(b) => b.document.inputs.sheets.splice(5, 1), 'document.commitments', 'sheet_missing'],
  'a sheet twice': [
    (b) => (b.document.inputs.sheets[5] = b.document.inputs.sheets[4]),
    'document.inputs.sheets[5]',
    'sheet_twice',
  ],
  'a seal left away': [
    (b) => (b.document.inputs.sheets[4].opening = null),
    'document.inputs.sheets[4]',
    'sheet_does_not_open',
  ],
  'commitments of other sheets': [
    (b) => b.document.commitments.push(b.document.fingerprint),
    'document.commitments',
    'commitments_are_not_those_recorded',
  ],
  'another total': [(b) => (b.document.standings[1].total = '12.34'), 'document.standings[1]', 'standing_is_another'],
  'two ranks exchanged': [
    (b) =>
      ([b.document.standings[0].candidate, b.document.standings[1].candidate] = [
        b.document.standings[1].candidate,
        b.document.standings[0].candidate,
      ]),
    'document.standings[0]',
    'standing_is_another',
  ],
  'a candidate left out of the ranking': [
    (b) => b.document.standings.pop(),
    'document.standings[2]',
    'standing_is_another',
  ],
  'somebody unranked': [(b) => b.document.unranked.push('kabupaten-lain'), 'document.unranked', 'unranked_are_others'],
  'a sheet of somebody who had stepped back': [
    (b) => b.document.inputs.recusals.push([CANDIDATES[0], 'ekonomi']),
    'document.standings[0]',
    'standing_is_another',
  ],
  'a winner more': [
    (b) => b.document.winners.push({ ...b.document.winners[0], rank: 9 }),
    'document.winners',
    'winners_are_others',
  ],
  'a winner of another name': [
    (b) => (b.document.winners[0].name = 'Kabupaten Lain'),
    'document.winners',
    'winners_are_others',
  ],
  'other rules': [
    (b) => (b.document.rulebook.categories[0].winners = 1),
    'document.rulebook',
    'rules_are_not_the_ones_adopted',
  ],
  'rules under which nothing can be ranked': [
    (b) => (b.document.rulebook.categories = []),
    'document.rulebook',
    'rules_are_not_the_ones_adopted',
  ],
  'another fingerprint': [
    (b) => (b.document.fingerprint = b.document.rulebookHash),
    'document.fingerprint',
    'result_is_not_the_one_adopted',
  ],
}

function changed(change: Change): Bundle {
  const bundle = structuredClone(announced.bundle) as Mutable
  change(bundle)
  return bundle as Bundle
}

function textOf(change: Change): string {
  return canonicalText(changed(change))
}

function wrong(member: string) {
  return { ok: false, refusal: { code: 'member_wrong', member } }
}

/** The same with the publication recorded anew, in a ledger that its owner has written anew and signed. */
function recordedAnew({ document, ...bundle }: Bundle, signer = announced.keeper.signer(KEY)): Bundle {
  const { closing, adoption, publication } = bundle.entries
  const told = { totals: document.inputs ? 'announced' : 'withheld', document: fingerprintOf(document) }
  const detail = canonicalText({ before: null, after: told, who: null })
  const payloadHash = createHash('sha256').update(publication.salt).update(detail).digest('hex')
  const recorded = { ...publication, entry: { ...publication.entry, payloadHash }, detail }
  const lines = [closing, adoption, recorded]
  const tree = new HashTree(lines.map(({ entry }) => entryLeaf(entry)))
  const at = (line: OpenedEntry, position: number) => {
    return { ...line, position, proof: tree.inclusionProof(position).map(base64Of) }
  }
  return {
    ...bundle,
    verifier: verifierText(verifierOf(signer)),
    checkpoint: signedCheckpoint({ origin: signer.name, size: 3, root: tree.root() }, signer),
    entries: { closing: at(closing, 0), adoption: at(adoption, 1), publication: at(recorded, 2) },
    document,
  }
}

describe('a bundle that was changed is never shown as valid, and the first wrong part is named', () => {
  for (const [what, [change, entry, code]] of Object.entries(FORGED))
    test(`by a forger: ${what}`, () => {
      assert.deepEqual(verifiedBundle(changed(change)), { ok: false, refusal: { entry, what: code } })
    })
})

describe('what the keeper of key and ledger publishes is held against what was sealed before', () => {
  test('the same document recorded anew still verifies: the test itself changes nothing', () => {
    assert.deepEqual(verifiedBundle(recordedAnew(announced.bundle)), verifiedBundle(announced.bundle))
  })

  for (const [what, [change, entry, code]] of Object.entries(INVENTED))
    test(`it is found and named: ${what}`, () => {
      assert.deepEqual(verifiedBundle(recordedAnew(changed(change))), { ok: false, refusal: { entry, what: code } })
    })

  test('a ledger signed with another key verifies for itself, and not for who knows whom to believe', () => {
    const { bundle, keeper } = announced
    const impostor = { name: keeper.signer(KEY).name, secretKey: new Uint8Array(32).fill(8) }
    const forged = recordedAnew(bundle, impostor)
    assert.equal(verifiedBundle(forged).ok, true)
    assert.deepEqual(verifiedBundle(forged, { believed: bundle.verifier }), {
      ok: false,
      refusal: { entry: 'verifier', what: 'verifier_is_another' },
    })
  })
})

test('marks that were changed in the database after their signature are not published, and their sheet is named', async (t) => {
  const [candidate] = CANDIDATES
  const season = await adoptedSeason(async ({ db }) => {
    await db.transaction().execute(async (tx) => {
      await sql.raw('set local role none').execute(tx)
      await sql
        .raw(
          `update mark set mark_hundredths = mark_hundredths - 1 where candidate = '${candidate}' and seat = 'hukum'`,
        )
        .execute(tx)
    })
  })
  t.after(() => season.end())
  const sheets = [{ candidate, seat: 'hukum' }]
  assert.deepEqual(await publishResult(season.as('ketua'), KEY, 'announced'), {
    ok: false,
    refusal: { code: 'seals_do_not_open', sheets },
  })
})

describe('a file that is no bundle', () => {
  test('an unknown, a missing and a wrong member are named', () => {
    assert.deepEqual(bundleFromText(textOf((b) => Object.assign(b, { note: '' }))), wrong('note'))
    assert.deepEqual(
      bundleFromText(textOf((b) => (b.document.inputs.sheets[2].person = 'x'))),
      wrong('document.inputs.sheets[2].person'),
    )
    assert.deepEqual(bundleFromText(textOf((b) => delete b.entries.closing.salt)), wrong('entries.closing.salt'))
    assert.deepEqual(
      bundleFromText(textOf((b) => (b.entries.closing.position = '1'))),
      wrong('entries.closing.position'),
    )
    assert.deepEqual(
      bundleFromText(textOf((b) => (b.document.commitments[1] = 'sha256:x'))),
      wrong('document.commitments[1]'),
    )
    assert.deepEqual(
      bundleFromText(textOf((b) => (b.document.inputs.indicators = {}))),
      wrong('document.inputs.indicators'),
    )
  })

  test('a member named twice is refused, also by another spelling, and a name in two objects is not', () => {
    const text = canonicalText(announced.bundle)
    assert.deepEqual(bundleFromText(`{"verifier":"x",${text.slice(1)}`), {
      ok: false,
      refusal: { code: 'member_twice', member: 'verifier' },
    })
    assert.deepEqual(bundleFromText(`{"ver\\u0069fier":"x",${text.slice(1)}`), {
      ok: false,
      refusal: { code: 'member_twice', member: 'verifier' },
    })
  })

  test('no JSON, no object, another format', () => {
    assert.deepEqual(bundleFromText('{'), { ok: false, refusal: { code: 'not_json' } })
    for (const [json, format] of [
      ['[]', 'undefined'],
      ['null', 'undefined'],
      ['{"format":"paritrana-bundle/2"}', 'paritrana-bundle/2'],
    ] as const)
      assert.deepEqual(bundleFromText(json), { ok: false, refusal: { code: 'format_unknown', format } })
  })
})
