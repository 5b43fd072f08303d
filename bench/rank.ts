/** How long `rank` takes on a whole nation: 38 provinces x 5 categories x 20 candidates x 9 assessors x 10 criteria. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

const CONTESTS = 190
const CANDIDATES = 20
const ASSESSORS = 9
const CRITERIA = 10

const LOADER = new URL('../src/platform/tsx-loader.ts', import.meta.url).href
const COMMANDS = new URL('../src/cli/commands.ts', import.meta.url).href

/** The whole process, start included; marks and ranked candidates prove that the work was done. */
export type RankFigures = {
  readonly wallMs: number
  readonly cpuMs: number
  readonly marks: number
  readonly ranked: number
}

export async function benchRank(): Promise<RankFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'paritrana-bench-'))
  try {
    const [rulebook, marks] = [join(folder, 'aturan.json'), join(folder, 'nilai.csv')]
    await writeFile(rulebook, JSON.stringify(nationalRulebook()))
    await writeFile(marks, nationalMarks())
    return await timedRank(['--rulebook', rulebook, '--marks', marks, '--no-statistics', '--json'])
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function timedRank(args: readonly string[]): Promise<RankFigures> {
  const program = `
    const { commands } = await import(${JSON.stringify(COMMANDS)})
    process.exitCode = await commands.rank(process.argv.slice(1))
    const { user, system } = process.cpuUsage()
    process.stderr.write(String((user + system) / 1000))`
  const begun = performance.now()
  const child = spawn(process.execPath, ['--import', LOADER, '--input-type=module', '--eval', program, '--', ...args])
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  const wallMs = performance.now() - begun
  const { categories } = JSON.parse(stdout) as { categories: { standings: unknown[] }[] }
  const ranked = categories.reduce((sum, { standings }) => sum + standings.length, 0)
  return { wallMs, cpuMs: Number(stderr), marks: CONTESTS * CANDIDATES * ASSESSORS * CRITERIA, ranked }
}

function nationalRulebook(): unknown {
  return {
    format: 'paritrana-rulebook/1',
    assessmentYear: 2024,
    label: 'CONTOH: ukuran nasional',
    panel: { name: 'Tim Sembilan', quorum: 1, seats: [{ id: 'ketua', unsur: 'Sekretaris Daerah', chair: true }] },
    categories: Array.from({ length: CONTESTS }, (_, contest) => ({
      id: `kategori-${contest}`,
      name: `Kategori ${contest}`,
      aggregation: 'trimmed',
      criteria: Array.from({ length: CRITERIA }, (__, nth) => {
        return { id: `kriteria-${nth}`, name: `Kriteria ${nth}`, weight: '10', source: 'panel' }
      }),
    })),
  }
}

/** Quarter marks from a fixed recipe, so that every run ranks the same season. */
function nationalMarks(): string {
  const rows = ['category,candidate,assessor,criterion,mark']
  for (let contest = 0; contest < CONTESTS; contest++) {
    for (let candidate = 0; candidate < CANDIDATES; candidate++) {
      for (let assessor = 0; assessor < ASSESSORS; assessor++) {
        for (let criterion = 0; criterion < CRITERIA; criterion++) {
          const quarters = (contest * 31 + candidate * 57 + assessor * 13 + criterion * 101) % 401
          rows.push(
            `kategori-${contest},Kandidat ${contest}-${candidate},seat-${assessor},kriteria-${criterion},${quarters / 4}`,
          )
        }
      }
    }
  }
  return rows.join('\n')
}

if (import.meta.main) {
  const { wallMs, cpuMs, marks, ranked } = await benchRank()
  console.log(`rank: ${marks} marks, ${ranked} ranked: ${wallMs.toFixed(0)} ms wall, ${cpuMs.toFixed(0)} ms CPU`)
}
