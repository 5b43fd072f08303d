/** A file of employers x 12 months, the same for the same seed: most are orderly, some are late, short or partly registered. */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { type Random, seededRandom } from '../tools/seeded-random.ts'

const SEED = 725_356
const HEADER =
  'number,name,place,sector,size,workers_reported,workers_actual,wages_reported,wages_actual,programmes,month,due,paid,amount_due,amount_paid\n'
const SECTORS = ['keuangan', 'perdagangan', 'konstruksi', 'pertanian', 'pendidikan', 'kesehatan'] as const
const EMPLOYERS_A_PIECE = 500

type Size = { readonly name: string; readonly workersMax: number; readonly programmes: string }
const SIZES: readonly [Size, ...Size[]] = [
  { name: 'mikro', workersMax: 5, programmes: 'JKK JKM JHT' },
  { name: 'kecil', workersMax: 30, programmes: 'JKK JKM JHT' },
  { name: 'menengah', workersMax: 250, programmes: 'JKK JKM JHT JP' },
  { name: 'besar', workersMax: 4000, programmes: 'JKK JKM JHT JP' },
]

/** Writes the file and says how many bytes it has. */
export async function writeEmployerFile(path: string, employers: number): Promise<number> {
  const random = seededRandom(SEED)
  const out = createWriteStream(path)
  out.write(HEADER)
  for (let from = 0; from < employers; from += EMPLOYERS_A_PIECE) {
    const numbers = Array.from({ length: Math.min(EMPLOYERS_A_PIECE, employers - from) }, (_, index) => from + index)
    if (!out.write(numbers.map((number) => employerRows(number, random)).join(''))) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
  return out.bytesWritten
}

function employerRows(number: number, random: Random): string {
  const size = random.pick(SIZES)
  const actual = 1 + random.whole(size.workersMax)
  const reported = random.chance(0.75) ? actual : 1 + random.whole(actual)
  const wage = 2_800_000 + 50_000 * random.whole(80)
  const wages = reported * wage
  const realWages = random.chance(0.8) ? wages : wages + 50_000 * (1 + random.whole(200))
  const programmes = random.chance(0.9) ? size.programmes : 'JKK JKM'
  const place = `${11 + random.whole(80)}.${String(1 + random.whole(20)).padStart(2, '0')}`
  const facts = `${10_000_000 + number},CONTOH Usaha ${number},${place},${random.pick(SECTORS)},${size.name},${reported},${actual},${wages},${realWages},${programmes}`
  const habit = random.whole(4)
  const due = Math.round(wages * 0.0624)
  let rows = ''
  for (let month = 1; month <= 12; month++) {
    const dueMonth = month === 12 ? '2025-01' : `2024-${String(month + 1).padStart(2, '0')}`
    const isLate = habit === 3 && random.chance(0.3)
    const isOpen = isLate && random.chance(0.2)
    const day = isLate ? 16 + random.whole(12) : 1 + random.whole(15)
    const paid = isOpen ? ',' : `${dueMonth}-${String(day).padStart(2, '0')},`
    rows += `${facts},2024-${String(month).padStart(2, '0')},${dueMonth}-15,${paid}${due},${isOpen ? '' : due}\n`
  }
  return rows
}
