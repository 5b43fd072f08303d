import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Office, openOffice, readable } from '../office.ts'
import type { Refusal } from '../mail-server.ts'
import { SESSION_COOKIE } from '../http-visitor.ts'

const PEOPLE = '/ruang/administrator/orang'
const OUTBOX = '/ruang/administrator/surat'
const GOOD = 'empat kerbau menyeberang'

describe('an invitation by mail', () => {
  let office: Office
  let invited = 0
  before(async () => void (office = await openOffice()))
  after(async () => {
    assert.deepEqual(office.site.failures, [])
    await office.end()
  })

  /** Invites somebody new. @returns the link as it arrived, and the address. */
  async function invite(): Promise<{ readonly link: string; readonly email: string; readonly id: string }> {
    const administrator = await office.signedIn()
    const email = `penilai-${++invited}@kantor.example`
    const answer = await administrator.post(PEOPLE, { nama: `Penilai nomor ${invited}`, surel: email })
    assert.deepEqual([answer.status, answer.headers.get('location')], [303, PEOPLE])
    const links = await office.post()
    const [row] = await office.site.ask('select id from person where email = $1', [email])
    return { link: links.at(-1) ?? assert.fail('no link arrived'), email, id: String(row?.['id']) }
  }
  const choose = async (link: string, password = GOOD, again = password) => {
    const comer = office.visitor()
    await comer.get(link)
    return { comer, answer: await comer.post(link, { sandi: password, 'sandi-lagi': again }) }
  }

  test('the person reads the mail, chooses a password, is signed in, and signs in with it again', async () => {
    const { link, email } = await invite()
    const got = office.mail.received.at(-1)
    assert.deepEqual(got?.to, [email])
    assert.match(got?.text ?? '', /Senin, 9 Maret 2026 10\.00 WIB/)
    const opened = await office.visitor().get(link)
    assert.equal(opened.status, 200)
    assert.match(readable(opened.body), new RegExp(`Pilih kata sandi.*${email}`))
    const { comer, answer } = await choose(link)
    assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/ruang'])
    assert.ok(comer.cookies.has(SESSION_COOKIE))
    assert.match(readable((await comer.get('/')).body), /Anda masuk sebagai Penilai nomor/)
    await office.signedIn(email, GOOD)
    assert.deepEqual(await office.site.ask('select link from mail where link is not null'), [])
  })

  test('opening the link, as mail programs do, does not use it', async () => {
    const { link } = await invite()
    for (let looks = 0; looks < 3; looks++) assert.equal((await office.visitor().get(link)).status, 200)
    assert.equal((await choose(link)).answer.status, 303)
  })

  test('an expired or used invitation: the used one says so in a clear page, to whoever opens or sends it', async () => {
    const { link } = await invite()
    const late = office.visitor()
    await late.get(link)
    await choose(link)
    for (const answer of [
      await office.visitor().get(link),
      await late.post(link, { sandi: GOOD, 'sandi-lagi': GOOD }),
    ]) {
      assert.equal(answer.status, 410)
      assert.match(readable(answer.body), /Undangan ini sudah dipakai.*Masuk dengan kata sandi itu/)
    }
    assert.equal(late.cookies.has(SESSION_COOKIE), false)
  })

  test('an expired or used invitation: the expired one says so after seven days and not a minute earlier, and can be sent again', async () => {
    const { link, id } = await invite()
    office.pass(7 * 24 * 60 - 1)
    assert.equal((await office.visitor().get(link)).status, 200)
    office.pass(1)
    const { answer } = await choose(link)
    assert.equal(answer.status, 410)
    assert.match(readable(answer.body), /Undangan ini sudah kedaluwarsa.*Minta sekretariat panitia/)
    const administrator = await office.signedIn()
    assert.match(readable((await administrator.get(PEOPLE)).body), /Undangan kedaluwarsa/)
    assert.equal((await administrator.post(`${PEOPLE}/${id}/undangan`)).status, 303)
    const fresh = (await office.post()).at(-1) ?? ''
    assert.notEqual(fresh, link)
    assert.equal((await choose(fresh)).answer.status, 303)
  })

  test('sending again replaces the old link, and is refused once a password is chosen', async () => {
    const { link, id } = await invite()
    const administrator = await office.signedIn()
    await administrator.post(`${PEOPLE}/${id}/undangan`)
    const fresh = (await office.post()).at(-1) ?? ''
    const old = await office.visitor().get(link)
    assert.equal(old.status, 410)
    assert.match(readable(old.body), /Undangan ini sudah diganti/)
    assert.equal((await choose(fresh)).answer.status, 303)
    const arrived = office.mail.received.length
    await administrator.post(`${PEOPLE}/${id}/undangan`)
    assert.match(readable((await administrator.get(PEOPLE)).body), /sudah memilih kata sandi/)
    await office.post()
    assert.equal(office.mail.received.length, arrived)
  })

  test('an unknown link and one that lost or won a letter are not found', async () => {
    const { link } = await invite()
    for (const odd of ['/undangan/tidak-ada', link.slice(0, -1), `${link}x`]) {
      const answer = await office.visitor().get(odd)
      assert.equal(answer.status, 404)
      assert.match(readable(answer.body), /Undangan ini tidak dikenal.*Salin seluruh tautan/)
    }
  })

  test('links that nobody made are held back after thirty from one address, and a real one still opens there', async () => {
    const { link } = await invite()
    const statuses = new Set<number>()
    for (let tries = 0; tries < 31; tries++)
      statuses.add((await office.visitor().get(`/undangan/coba-${tries}`)).status)
    assert.deepEqual([...statuses], [404, 429])
    const held = await office.visitor().get('/undangan/coba-lagi')
    assert.match(readable(held.body), /Terlalu banyak permintaan.*Dibuka lagi/)
    assert.equal((await choose(link)).answer.status, 303)
    office.pass(15)
    assert.equal((await office.visitor().get('/undangan/coba-lagi')).status, 404)
  })

  test('a clock that jumps ahead and back: the invitation made in between opens nothing, a new one does', async () => {
    office.pass(60 * 24 * 365)
    const { link, id } = await invite()
    office.pass(-60 * 24 * 365)
    assert.equal((await office.visitor().get(link)).status, 410)
    const administrator = await office.signedIn()
    await administrator.post(`${PEOPLE}/${id}/undangan`)
    assert.equal((await choose((await office.post()).at(-1) ?? '')).answer.status, 303)
  })

  test('a clock that jumps back by seven hours breaks no invitation', async () => {
    const { link } = await invite()
    office.pass(-7 * 60)
    assert.equal((await choose(link)).answer.status, 303)
    office.pass(7 * 60)
  })

  test('of two who send one link at the same moment, one is let in', async () => {
    const { link } = await invite()
    const answers = await Promise.all([choose(link), choose(link, 'lima perahu berlayar pulang')])
    assert.deepEqual(answers.map(({ answer }) => answer.status).toSorted(), [303, 410])
  })

  const REFUSED: readonly (readonly [string, string, RegExp])[] = [
    ['pendek saja', 'pendek saja', /sedikitnya 12 karakter/],
    ['katasandi2026', 'katasandi2026', /yang pertama dicoba orang/],
    ['Penilai Penilai!', 'Penilai Penilai!', /yang pertama dicoba|mudah ditebak/],
    [GOOD, `${GOOD}!`, /Kedua kata sandi tidak sama/],
  ]
  test('a password that is refused is told why at its field, and the link stays good', async () => {
    const { link } = await invite()
    for (const [password, again, says] of REFUSED) {
      const { answer } = await choose(link, password, again)
      assert.equal(answer.status, 422)
      assert.match(readable(answer.body), says)
      assert.doesNotMatch(answer.body, new RegExp(`value="${password}`))
    }
    assert.equal((await choose(link)).answer.status, 303)
  })

  test('a wrong address and a missing name come back together with what was typed, and nothing is written', async () => {
    const administrator = await office.signedIn()
    const untouched = await office.site.ask('select count(*) from person')
    const answer = await administrator.post(PEOPLE, { nama: ' ', surel: 'bukan surel, dua@kantor.example' })
    assert.equal(answer.status, 422)
    assert.match(readable(answer.body), /Ada 2 hal.*Isi nama atau jabatan.*Isi alamat surel/)
    assert.match(answer.body, /value="bukan surel, dua@kantor\.example"/)
    const taken = await administrator.post(PEOPLE, { nama: 'Sama', surel: 'ADMIN@uji.example' })
    assert.match(readable(taken.body), /Alamat ini sudah mempunyai akun/)
    assert.deepEqual(await office.site.ask('select count(*) from person'), untouched)
  })

  test('only administrators see people and mail, invite, and read links', async () => {
    const { link } = await invite()
    const { comer } = await choose(link)
    const [mail] = await office.site.ask('select id from mail order by written_at desc limit 1')
    for (const path of [PEOPLE, OUTBOX, `${OUTBOX}/${mail?.['id']}`]) {
      assert.equal((await comer.get(path)).status, 403, path)
      assert.equal((await office.visitor().get(path)).status, 303, path)
    }
    for (const path of [PEOPLE, `${PEOPLE}/x/undangan`, `${OUTBOX}/${mail?.['id']}/tautan`])
      assert.equal((await comer.post(path, { nama: 'A', surel: 'a@b.example' })).status, 403, path)
  })
})

describe('an office without a mail server', () => {
  let office: Office
  before(async () => void (office = await openOffice({ sendsMail: false })))
  after(() => office.end())

  test('the administrator finds the mail in the outbox, shows its link by a button, and that stays on record', async () => {
    const administrator = await office.signedIn()
    await administrator.post(PEOPLE, { nama: 'Ibu Nurhaliza', surel: 'penilai@kantor.example' })
    const list = await administrator.get(OUTBOX)
    assert.match(
      readable(list.body),
      /Server surat belum diatur.*penilai@kantor\.example.*Undangan ke Paritrana.*Menunggu/,
    )
    const path = /href="(\/ruang\/administrator\/surat\/[^"]+)"/.exec(list.body)?.[1] ?? assert.fail('no mail')
    const mail = await administrator.get(path)
    assert.match(readable(mail.body), /Yth\. Ibu Nurhaliza.*\[tautan\]/)
    assert.doesNotMatch(mail.body, /\/undangan\//)
    const shown = await administrator.post(`${path}/tautan`)
    const link = /http:\/\/paritrana\.example(\/undangan\/[\w-]{43})/.exec(shown.body)?.[1] ?? assert.fail('no link')
    assert.match(
      readable((await administrator.get(path)).body),
      /Tautan dilihat oleh Administrator, Senin, 2 Maret 2026 10\.00 WIB/,
    )
    const comer = office.visitor()
    await comer.get(link)
    assert.equal((await comer.post(link, { sandi: GOOD, 'sandi-lagi': GOOD })).status, 303)
    const later = await administrator.post(`${path}/tautan`)
    assert.doesNotMatch(later.body, /\/undangan\//)
    assert.match(readable(later.body), /\[Tautan tidak disimpan lagi\.\]/)
  })
})

describe('a mail server that refuses', () => {
  let office: Office
  const answers = new Map<string, Refusal>([
    ['tiada@kantor.example', { at: 'recipient', code: 550, says: '5.1.1 No such mailbox here' }],
    ['sibuk@kantor.example', { at: 'recipient', code: 451, says: '4.7.1 Try again later' }],
  ])
  before(async () => void (office = await openOffice({ refuses: (to) => answers.get(to) ?? null })))
  after(() => office.end())

  test('a mail server that refuses: the administrator reads what it said, the rest goes out, and the link of a refused invitation can be handed over', async () => {
    const administrator = await office.signedIn()
    for (const email of ['tiada@kantor.example', 'sibuk@kantor.example', 'ada@kantor.example'])
      await administrator.post(PEOPLE, { nama: 'Penilai', surel: email })
    await office.post()
    assert.deepEqual(
      office.mail.received.map(({ to }) => to),
      [['ada@kantor.example']],
    )
    const list = await administrator.get(OUTBOX)
    assert.match(
      readable(list.body),
      /ada@kantor\.example.*Terkirim.*sibuk@kantor\.example.*Menunggu.*dicoba lagi nanti.*tiada@kantor\.example.*Tidak terkirim.*menolak surat ini/,
    )
    const [, busy, refused] = [...list.body.matchAll(/href="(\/ruang\/administrator\/surat\/[^"]+)"/g)].map(
      ([, path]) => path ?? '',
    )
    const said = await administrator.get(refused ?? '')
    assert.match(readable(said.body), /Kata server 550 5\.1\.1 No such mailbox here/)
    assert.match((await administrator.post(`${refused}/tautan`)).body, /\/undangan\/[\w-]{43}/)
    const waits = await administrator.get(busy ?? '')
    assert.match(readable(waits.body), /Dicoba lagi Senin, 2 Maret 2026 10\.01 WIB.*451 4\.7\.1 Try again later/)
    assert.doesNotMatch((await administrator.post(`${busy}/tautan`)).body, /\/undangan\//)
    answers.clear()
    office.pass(1)
    await office.post()
    assert.deepEqual(office.mail.received.at(-1)?.to, ['sibuk@kantor.example'])
  })
})
