/** Turns at the door and at one's own account. */
import { offerAdministratorLink } from '../../src/actions/administrator-link.ts'
import { carryOutRecovery } from '../../src/actions/recover-account.ts'
import { assert } from '../../src/award/result.ts'
import { fixedClock } from '../../src/platform/clock.ts'
import { hashedPassword } from '../../src/platform/passwords.ts'
import type { Answer } from '../http-visitor.ts'
import { PASSWORD } from '../judged-season.ts'
import { SITE_NOW } from '../site.ts'
import { type Scene, sent, textOf, type Turn } from './turn.ts'
import { emailOf, OWN } from './two-provinces.ts'

const NEW_PASSWORD = 'empat kerbau menyeberang'
export const INVITED = 'undangan@uji.example'
const MEMBER = emailOf(OWN, 'anggota')
const PEOPLE = '/ruang/administrator/orang'

const pair = { sandi: NEW_PASSWORD, 'sandi-lagi': NEW_PASSWORD }

const recoveryLink = (token: string) => `http://paritrana.example/sandi-baru/${token}`

/** So often that the last answer is another one. */
async function times(count: number, send: () => Promise<Answer>): Promise<Answer> {
  let answer = await send()
  for (let tries = 1; tries < count; tries++) answer = await send()
  return answer
}

const signIn = (scene: Scene, surel: string, sandi: string) => sent(scene, '/masuk', { surel, sandi })
const change = (scene: Scene, old: string) => sent(scene, '/akun', { 'sandi-lama': old, ...pair }, '/akun/sandi')

async function invitedId(scene: Scene): Promise<string> {
  return textOf(scene, 'select id from person where email = $1', [INVITED])
}

/** Where the newest link of a mail leads. */
async function linkIn(scene: Scene, kind: string): Promise<string> {
  const link = await textOf(
    scene,
    'select link from mail where kind = $1 and link is not null order by written_at desc, id desc limit 1',
    [kind],
  )
  return new URL(link).pathname
}

export const accountTurns: readonly Turn[] = [
  {
    of: 'POST /masuk/administrator/:tanda',
    as: 'nobody',
    emptySite: true,
    take: async (scene) => {
      const token = await offerAdministratorLink(scene.site.db, fixedClock(SITE_NOW))
      assert(token, 'nobody is administrator yet')
      return sent(scene, `/masuk/administrator/${token}`, { nama: 'Pertama', surel: 'pertama@uji.example', ...pair })
    },
  },
  {
    of: 'POST /masuk',
    as: 'nobody',
    writes: ['signed_in'],
    take: async (scene) => {
      const hash = await hashedPassword(PASSWORD)
      await scene.site.ask('update person set password_hash = $1 where email = $2', [hash, MEMBER])
      return signIn(scene, MEMBER, PASSWORD)
    },
  },
  {
    of: 'POST /masuk',
    as: 'nobody',
    writes: ['sign_in_failed'],
    status: 401,
    take: (scene) => times(5, () => signIn(scene, emailOf(OWN, 'observer'), 'tebakan yang salah')),
  },
  {
    of: 'POST /masuk',
    as: 'nobody',
    writes: ['sign_in_blocked'],
    status: 429,
    take: (scene) => times(3, () => signIn(scene, emailOf(OWN, 'observer'), 'tebakan yang salah')),
  },
  {
    of: 'POST /masuk/contoh',
    as: 'nobody',
    take: async (scene) => {
      const account = emailOf(OWN, 'candidate_leader')
      await scene.site.ask('insert into demo_account select id, created_at from person where email = $1', [account])
      return scene.visitor.post('/masuk/contoh', { akun: account })
    },
  },
  { of: 'POST /keluar', as: 'member', take: ({ visitor }) => visitor.post('/keluar') },
  {
    of: `POST ${PEOPLE}`,
    as: 'administrator',
    take: (scene) => sent(scene, PEOPLE, { nama: 'Undangan Uji', surel: INVITED }),
  },
  {
    of: `POST ${PEOPLE}/:orang/undangan`,
    as: 'administrator',
    take: async (scene) => scene.visitor.post(`${PEOPLE}/${await invitedId(scene)}/undangan`),
  },
  {
    of: 'POST /ruang/administrator/surat/:surat/tautan',
    as: 'administrator',
    status: 200,
    take: async (scene) => {
      const mail = await textOf(scene, 'select id from mail where address = $1 and link is not null', [INVITED])
      return scene.visitor.post(`/ruang/administrator/surat/${mail}/tautan`)
    },
  },
  {
    of: 'POST /undangan/:tanda',
    as: 'nobody',
    take: async (scene) => sent(scene, await linkIn(scene, 'invitation'), pair),
  },
  {
    of: 'POST /lupa-sandi',
    as: 'nobody',
    silentBecause: 'It answers alike for every address and looks at no account; what the link then does is recorded.',
    take: (scene) => sent(scene, '/lupa-sandi', { surel: INVITED }),
  },
  {
    of: 'POST /sandi-baru/:tanda',
    as: 'nobody',
    take: async (scene) => {
      await carryOutRecovery({ db: scene.site.db, clock: fixedClock(SITE_NOW), recoveryLink })
      return sent(scene, await linkIn(scene, 'recovery'), pair)
    },
  },
  {
    of: 'POST /akun/sesi/:sesi/akhiri',
    as: 'member',
    take: async (scene) => {
      await scene.another()
      const { body } = await scene.visitor.get('/akun')
      const action = /action="(\/akun\/sesi\/[^"]+)"/.exec(body)?.[1]
      assert(action, 'there is another session')
      return scene.visitor.post(action)
    },
  },
  {
    of: 'POST /akun/sesi-lain/akhiri',
    as: 'member',
    take: async (scene) => {
      await scene.another()
      return scene.visitor.post('/akun/sesi-lain/akhiri')
    },
  },
  {
    of: 'POST /akun/sandi',
    as: 'member',
    writes: ['sign_in_failed'],
    status: 422,
    take: (scene) => times(5, () => change(scene, 'bukan yang ini')),
  },
  {
    of: 'POST /akun/sandi',
    as: 'member',
    writes: ['sign_in_blocked'],
    status: 429,
    take: (scene) => times(3, () => change(scene, 'bukan yang ini')),
  },
  {
    of: 'POST /akun/sandi',
    as: 'member',
    writes: ['password_changed'],
    take: async (scene) => {
      await scene.site.ask('delete from sign_in_failure')
      return change(scene, PASSWORD)
    },
  },
]
