import type { Examples } from '../gallery/example.ts'
import { longName, seats } from '../gallery/example-award.ts'
import { administrator } from '../gallery/example-frame.ts'
import { RoleHoldersPage, type RoleHoldersView } from './role-holders.page.tsx'

const HERE = '/ruang/penyelenggara/penilaian-2026/provinsi-contoh'
const SINCE = '3\u00a0Februari\u00a02027'

const empty: RoleHoldersView = {
  season: 'Paritrana Award 2027, Provinsi Contoh',
  setUpHref: HERE,
  grantHref: `${HERE}/peran/beri`,
  organisationsHref: `${HERE}/lembaga`,
  panelHref: `${HERE}/tim`,
  panel: seats.slice(0, 3).map((unsur) => ({ unsur, name: null })),
  groups: [],
  ended: [],
  counts: { held: 0, ended: 0 },
  pager: { page: 1, pages: 1, previous: null, next: null },
}

const chair = {
  id: '1',
  name: 'Kepala Dinas Tenaga Kerja',
  email: 'kepala@dinas.contoh.example',
  organisation: null,
  since: SINCE,
  deeds: null,
  own: true,
}
const staff = {
  ...chair,
  id: '2',
  name: 'Staf sekretariat',
  email: 'seorang.dengan.alamat.yang.panjang.sekali@dinas-ketenagakerjaan-dan-transmigrasi.provinsi.example',
  deeds: { endHref: `${HERE}/peran/2/akhiri`, invite: `${HERE}/peran/2/undangan` },
  own: false,
}

const one: RoleHoldersView = {
  ...empty,
  groups: [{ role: 'committee_chair', holders: [chair] }],
  counts: { held: 1, ended: 0 },
}

const many: RoleHoldersView = {
  ...empty,
  panel: seats.map((unsur, at) => ({ unsur, name: at === 3 ? null : unsur })),
  groups: [
    { role: 'committee_chair', holders: [chair] },
    { role: 'committee_staff', holders: [staff] },
    {
      role: 'proposer',
      holders: [
        { ...staff, id: '3', name: 'kacab@cabang.contoh.example', email: null, organisation: 'Kantor Cabang Contoh' },
        { ...staff, id: '4', name: longName, email: 'desa@contoh.example', organisation: longName },
        {
          ...staff,
          id: '5',
          deeds: { endHref: `${HERE}/peran/5/akhiri`, invite: null },
          name: 'Sudah dihapus',
          email: null,
          organisation: 'Kantor Cabang Contoh Barat',
        },
      ],
    },
  ],
  ended: [
    {
      ...chair,
      id: '6',
      name: 'Verifikator pertama',
      email: 'verifikator@dinas.contoh.example',
      role: 'verifier',
      until: '4\u00a0Februari\u00a02027',
      reason: 'Pindah tugas ke biro lain menurut surat 800/12/2027.',
    },
    {
      ...chair,
      id: '7',
      name: longName,
      role: 'candidate_contact',
      organisation: longName,
      until: '3\u00a0Februari\u00a02027',
      reason: 'Salah alamat.',
    },
  ],
  counts: { held: 5, ended: 52 },
  pager: { page: 1, pages: 2, previous: null, next: `${HERE}/peran?halaman=2` },
}

export const roleHoldersExamples: Examples = {
  page: 'role-holders',
  examples: {
    empty: (frame) => <RoleHoldersPage frame={{ ...frame, viewer: administrator }} view={empty} />,
    one: (frame) => <RoleHoldersPage frame={{ ...frame, viewer: administrator }} view={one} />,
    many: (frame) => <RoleHoldersPage frame={{ ...frame, viewer: administrator }} view={many} />,
  },
}
