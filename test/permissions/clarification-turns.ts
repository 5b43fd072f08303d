/** Turns in an open plenary: a question to a candidate, its answers, and minutes confirmed by a second member. */
import { fileIdOf } from '../../src/web/candidate/file-id.ts'
import type { Turn } from './turn.ts'
import { candidatesOf, organisationOf, OWN, SEASON } from './two-provinces.ts'

const ROOM = '/ruang/panitia/:tahun/:tempat/:kategori'
const CATEGORY = 'pleno'
const room = `/ruang/panitia/penilaian-${SEASON}/${OWN.slug}/${CATEGORY}`
const question = { kandidat: candidatesOf(CATEGORY)[0], pertanyaan: 'Angka mana yang benar?' }

export const clarificationTurns: readonly Turn[] = [
  {
    of: `POST ${ROOM}/klarifikasi`,
    as: 'secretary',
    take: ({ visitor }) => visitor.post(`${room}/klarifikasi`, question),
  },
  {
    of: `POST ${ROOM}/klarifikasi/jawaban`,
    as: 'chair',
    take: ({ visitor }) =>
      visitor.post(`${room}/klarifikasi/jawaban`, { nomor: '1', 'cara-1': 'room', 'isi-1': 'Yang kedua.' }),
  },
  {
    of: 'POST /ruang/berkas/:berkas/usulan/:kategori/klarifikasi',
    as: 'candidate_contact',
    take: async ({ site, visitor }) => {
      const own = organisationOf(OWN)
      // What was asked of the first candidate now stands open for the file's own, in its own category.
      await site.ask(
        `with opened as (insert into category_closing (province, season, category, closed_at, closed_by)
            select province, season, 'terbuka', closed_at, closed_by from category_closing
            where province = $1 and category = 'pleno' on conflict do nothing returning 1),
          plenary_too as (insert into plenary_opening (province, season, category, opened_at, opened_by)
            select province, season, 'terbuka', opened_at, opened_by from plenary_opening
            where province = $1 and category = 'pleno' on conflict do nothing returning 1)
          insert into clarification (province, season, category, number, candidate, question, asked_at, asked_by)
          select province, season, 'terbuka', 1, $2, question, asked_at, asked_by from clarification where province = $1`,
        [OWN.code, own],
      )
      const fileId = fileIdOf({ province: OWN.code, season: SEASON, candidate: own })
      const fields = { nomor: '1', jawaban: 'Yang di berkas.' }
      return visitor.post(`/ruang/berkas/${fileId}/usulan/terbuka/klarifikasi`, fields)
    },
  },
  {
    of: `POST ${ROOM}/pleno/pengesahan`,
    as: 'assessor',
    take: async ({ site, visitor }) => {
      const [row] = await site.ask(`select version from plenary where province = $1 and category = $2`, [
        OWN.code,
        'diumumkan',
      ])
      // Of a category that is not adopted: the minutes of another one, lent to the plenary that is open.
      await site.ask(
        `insert into plenary select province, season, $2, version, minutes, recorded_at, recorded_by from plenary
          where province = $1 and category = 'diumumkan'`,
        [OWN.code, CATEGORY],
      )
      const answer = await visitor.post(`${room}/pleno/pengesahan`, { versi: String(row?.['version']) })
      await site.ask(`delete from minutes_confirmation where province = $1`, [OWN.code])
      await site.ask(`delete from plenary where province = $1 and category = $2`, [OWN.code, CATEGORY])
      return answer
    },
  },
]
