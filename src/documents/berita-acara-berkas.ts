/** The berita acara of a meeting over files: made from its frozen record alone, so that the paper is the same for ever. */
import { fingerprintOf } from '../award/canonical/canonical.ts'
import type { Day } from '../award/units/dates.ts'
import type { FileDecision, FilePlenaryRecord, RecordedFile } from '../award/verification/file-plenary.ts'
import { clockInFigures, dateInFigures, type WrittenDate, writtenDate, writtenInstant } from '../wording/dates.ts'
import { countInBoth } from '../wording/numbers.ts'
import type { SeasonFacts } from './adopted-result-facts.ts'
import { type AwardWords, awardWords, onOneLine } from './fact-words.ts'
import { provinceName } from './facts-of-result.ts'
import { withoutStop } from './proceedings.ts'

/** One for the chair, one for the secretary, one for the archive. */
const COPIES = 3

type Decided = { readonly name: string; readonly note: string }

export type BeritaAcaraBerkas = {
  readonly paper: 'berita-acara-berkas'
  readonly shape: 1
  readonly status: 'final'
  readonly example: boolean
  readonly issuer: string
  readonly fileDate: Day
  readonly letterhead: { readonly lines: readonly string[]; readonly address: null }
  readonly title: readonly string[]
  readonly number: string
  readonly place: string
  readonly date: WrittenDate
  readonly award: AwardWords
  readonly category: string
  readonly meeting: {
    readonly from: string
    readonly to: string
    readonly zone: string
    readonly place: string
  }
  readonly attendees: readonly { readonly name: string; readonly office: string }[]
  /** "12 (dua belas)" */
  readonly counts: {
    readonly files: string
    readonly pass: string
    readonly fail: string
    readonly return: string
    readonly attendees: string
  }
  readonly passed: readonly Decided[]
  readonly failed: readonly Decided[]
  readonly returned: readonly Decided[]
  /** The last day for what was returned; null where nothing was. */
  readonly due: string | null
  /** What the meeting had before it, file by file. */
  readonly rows: readonly {
    readonly name: string
    readonly incomplete: string
    readonly evidence: string
    readonly findings: string
    readonly visits: string
    readonly figures: string
    readonly decision: string
  }[]
  readonly copies: string
  readonly members: readonly {
    readonly name: string
    readonly office: string
    readonly role: string
    readonly absent: false
  }[]
  readonly decidedAt: string
  readonly fingerprint: string
  readonly proof: null
}

const DECISIONS: Readonly<Record<FileDecision, string>> = {
  pass: 'lolos',
  fail: 'tidak lolos',
  return: 'dikembalikan',
}

export function beritaAcaraBerkas(record: FilePlenaryRecord): BeritaAcaraBerkas {
  const { season, meeting, attendees, files } = record
  const province = provinceName(season.placeName)
  const facts: SeasonFacts = { ...season, tier: `Tingkat Provinsi ${province}`, objectionWorkdays: 0 }
  const award = awardWords(facts)
  const [passed, failed, returned] = [of('pass'), of('fail'), of('return')]
  return {
    paper: 'berita-acara-berkas',
    shape: 1,
    status: 'final',
    example: season.example,
    issuer: `Panitia Paritrana Award Provinsi ${province}`,
    fileDate: meeting.day,
    letterhead: { lines: [`PEMERINTAH PROVINSI ${province.toUpperCase()}`, 'PANITIA PARITRANA AWARD'], address: null },
    title: ['Berita Acara', 'Rapat Pleno Berkas', onOneLine(`${award.tier} ${award.label}`)],
    number: meeting.number,
    place: meeting.town,
    date: writtenDate(meeting.day),
    award,
    category: record.category.name,
    meeting: {
      from: clockInFigures(meeting.from),
      to: clockInFigures(meeting.to),
      zone: season.zone,
      place: meeting.place,
    },
    attendees,
    counts: {
      files: countInBoth(files.length),
      pass: countInBoth(passed.length),
      fail: countInBoth(failed.length),
      return: countInBoth(returned.length),
      attendees: countInBoth(attendees.length),
    },
    passed,
    failed,
    returned,
    due: record.dueOn && dateInFigures(record.dueOn),
    rows: files.map(tableRow),
    copies: countInBoth(COPIES),
    members: attendees.map(({ name, office }) => ({ name, office, role: 'Peserta rapat', absent: false })),
    decidedAt: writtenInstant(record.decidedAt, season.zone),
    fingerprint: fingerprintOf(record),
    proof: null,
  }

  function of(decision: FileDecision): readonly Decided[] {
    return files.filter((file) => file.decision === decision).map(decided)
  }
}

function decided({ name, reason, sectionTitle }: RecordedFile): Decided {
  const why = reason === null ? '' : withoutStop(reason.replaceAll(/\s+/g, ' '))
  return { name, note: sectionTitle === null ? why : `${sectionTitle}: ${why}` }
}

function tableRow(file: RecordedFile): BeritaAcaraBerkas['rows'][number] {
  const { visits, differing } = file
  return {
    name: file.name,
    incomplete: file.incomplete === 0 ? 'lengkap' : `${file.incomplete} belum`,
    evidence: String(file.rejectedEvidence),
    findings: String(file.findings),
    visits: visits === 0 ? 'tidak ada' : `${visits}${differing === 0 ? '' : ` (${differing} tidak cocok)`}`,
    figures: String(file.verifiedFigures),
    decision: DECISIONS[file.decision],
  }
}
