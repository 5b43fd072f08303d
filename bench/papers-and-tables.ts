/** What a decision costs: a table of ten thousand from upload to ranking, and certificates from two presses at once. */
import { loadavg } from 'node:os'
import { rankedUpload, UPLOAD_LIMITS } from '../src/actions/rank-upload.ts'
import { openPaperPress, renderPaper } from '../src/actions/render-paper.ts'
import { certificate } from '../src/documents/certificate.ts'
import { certificateFacts } from '../src/documents/facts-for-tests.ts'
import { type PlainFigure, spread } from './figures.ts'

const CANDIDATES = 10_000
/** LibreOffice Calc, headless, on a workbook of this size: opens, computes and saves, and ranks nothing. */
const LIBREOFFICE_MS = 15_000
const CERTIFICATES = 300

export async function decisionFigures(runs: number): Promise<readonly PlainFigure[]> {
  return [await uploadedTable(runs), await certificates(runs)]
}

type Run = { readonly wallMs: number; readonly cpuMs: number }

async function timed(runs: number, work: () => Promise<void>): Promise<readonly Run[]> {
  const measured: Run[] = []
  for (let run = 0; run < runs; run++) {
    const [begun, cpu] = [performance.now(), process.cpuUsage()]
    await work()
    const { user, system } = process.cpuUsage(cpu)
    measured.push({ wallMs: performance.now() - begun, cpuMs: (user + system) / 1000 })
  }
  return measured
}

/** Two sheets of one criterion each; a hundred different totals, so that nearly everybody shares one with a hundred others. */
async function uploadedTable(runs: number): Promise<PlainFigure> {
  const rows = ['kandidat;penilai;kriteria;nilai']
  for (let candidate = 0; candidate < CANDIDATES; candidate++)
    for (const assessor of ['A', 'B']) rows.push(`Kandidat ${candidate};${assessor};Cakupan;${(candidate * 37) % 100}`)
  const bytes = Buffer.from(`${rows.join('\n')}\n`)
  if (bytes.length > UPLOAD_LIMITS.bytesMax) throw new Error('the table is larger than an upload may be')
  const before = loadavg()[0] ?? 0
  const measured = await timed(runs, async () => {
    const outcome = await rankedUpload(bytes, { aggregation: 'mean', category: 'Uji', assessmentYear: 2025 })
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal[0]))
  })
  return {
    name: `table of ${CANDIDATES} candidates with ties, from upload to ranking`,
    unit: 'ms',
    value: spread(measured.map(({ wallMs }) => wallMs)),
    cpuMs: spread(measured.map(({ cpuMs }) => cpuMs)),
    loadAverage: [before, loadavg()[0] ?? 0],
    goal: { of: 'value', atMost: LIBREOFFICE_MS / 20 },
    peer: null,
    note: `${(LIBREOFFICE_MS / 1000).toFixed(0)} s is what LibreOffice takes for one; ${rows.length - 1} marks`,
  }
}

async function certificates(runs: number): Promise<PlainFigure> {
  const presses = [openPaperPress(), openPaperPress()]
  let serial = 0
  const printed = async (press: (typeof presses)[number], count: number) => {
    for (let nth = 0; nth < count; nth++) {
      // Each for somebody else, or the press remembers the last one.
      serial += 1
      const outcome = await renderPaper(press, certificate(certificateFacts(`Pemerintah Kabupaten Contoh ${serial}`)))
      if (!outcome.ok) throw new Error(outcome.refusal.code)
    }
  }
  try {
    // The first one starts a press.
    await Promise.all(presses.map((press) => printed(press, 1)))
    const before = loadavg()[0] ?? 0
    const measured = await timed(runs, async () => {
      await Promise.all(presses.map((press) => printed(press, CERTIFICATES / presses.length)))
    })
    return {
      name: 'a certificate, two presses at once',
      unit: 'ms',
      value: spread(measured.map(({ wallMs }) => wallMs / CERTIFICATES)),
      cpuMs: spread(measured.map(({ cpuMs }) => cpuMs / CERTIFICATES)),
      loadAverage: [before, loadavg()[0] ?? 0],
      goal: { of: 'value', atMost: 1000 / 150 },
      peer: null,
      note: `${CERTIFICATES} of them; 150 a second are 6.7 ms each; CPU of the presses is not in it`,
    }
  } finally {
    await Promise.all(presses.map((press) => press.close()))
  }
}
