import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { personalData, registeredColumns } from '../../award/people/personal-data.ts'
import { newHttpVisitor } from '../../../test/http-visitor.ts'
import { startEmptySite, type TestSite } from '../../../test/site.ts'

let site: TestSite
before(async () => void (site = await startEmptySite()))
after(() => site.end())

test('anybody reads every entry of the register, with every column, in both languages', async () => {
  const visitor = newHttpVisitor(site.origin)
  for (const language of ['id', 'en']) {
    await visitor.get(`/bahasa?bahasa=${language}&kembali=/data-pribadi`)
    const { status, body } = await visitor.get('/data-pribadi')
    assert.equal(status, 200)
    assert.match(body, language === 'id' ? /UU 27\/2022/ : /Law 27\/2022/)
    assert.equal(body.match(/<h2 class="p-h2"/g)?.length, personalData.length + 1)
    for (const column of registeredColumns()) assert.ok(body.includes(column), column)
  }
})

test('what is kept for days says how many, and what only a person may see says so', async () => {
  const { body } = await newHttpVisitor(site.origin).get('/data-pribadi')
  assert.match(body, /Paling lama 30 hari/)
  assert.match(body, /Paling lama 1\.825 hari/)
  assert.match(body, /Tentang akun paling lama 730 hari/)
})
