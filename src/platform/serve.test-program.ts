/** For the test of a serving process: serves `/` at once and `/slow` after 400 ms, until it is told to stop. */
import { createServer } from 'node:http'
import { openLog } from './log.ts'
import { serveUntilStopped } from './serve-process.ts'

const server = createServer((request, response) => {
  if (request.url === '/slow') setTimeout(() => response.end('slow answer'), 400)
  else if (request.url === '/never') response.write('begun')
  else response.end('answer')
})
server.listen(0, '127.0.0.1', () => say(`${JSON.stringify(server.address())}\n`))

process.exitCode = await serveUntilStopped({
  server,
  patienceMs: Number(process.argv[2] ?? 5_000),
  log: openLog(),
  endings: [
    { name: 'pool', end: async () => say('pool ended\n') },
    {
      name: 'database',
      end: async () => {
        say('database ended\n')
        if (process.argv[3] === 'failing') throw new Error('would not stop')
        if (process.argv[3] === 'hanging') await new Promise((resolve) => setTimeout(resolve, 60_000))
      },
    },
  ],
})

function say(text: string): void {
  process.stdout.write(text)
}
