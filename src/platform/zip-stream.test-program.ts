/** What `zip-stream.test.ts` runs: packs one large file of a folder and prints by how much the process grew meanwhile. */
import { createReadStream } from 'node:fs'
import { zipStream } from './zip-stream.ts'

const [path = '', bytes = '0'] = process.argv.slice(2)

/** A reader that takes its time, as a phone does: what is not read yet must not be made yet. */
async function packed(size: number): Promise<number> {
  const entry = { path: 'besar.pdf', bytes: size, open: () => createReadStream(path, { end: size - 1 }) }
  const { pieces } = zipStream([entry], new Date(0))
  let count = 0
  let next = 0
  for await (const piece of pieces) {
    count += piece.length
    if (count < next) continue
    next = count + 4 * 1024 * 1024
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return count
}

await packed(1024)
const before = process.resourceUsage().maxRSS
const sent = await packed(Number(bytes))
process.stdout.write(JSON.stringify({ sent, grownKilobytes: process.resourceUsage().maxRSS - before }))
