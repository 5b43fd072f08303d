import { test } from 'node:test'
import assert from 'node:assert/strict'
import { commandSentences } from '../wording/commands.ts'
import { commands } from './commands.ts'
import { dispatch, helpText, nearest } from './dispatch.ts'

async function rank(): Promise<number> {
  return 0
}

function listening() {
  const heard = { out: [] as string[], err: [] as string[] }
  return { heard, out: (text: string) => heard.out.push(text), err: (text: string) => heard.err.push(text) }
}

test('a command gets the words after its name and its exit code is the answer', async () => {
  const printer = listening()
  const got: (readonly string[])[] = []
  const judged = async (args: readonly string[]) => {
    got.push(args)
    return 7
  }
  assert.equal(await dispatch(['judged', '--json', 'a b'], { judged }, printer), 7)
  assert.deepEqual(got, [['--json', 'a b']])
  assert.deepEqual(printer.heard, { out: [], err: [] })
})

test('without a command, and with --help, the commands are listed in both languages', async () => {
  for (const words of [[], ['--help'], ['-h'], ['help']]) {
    const printer = listening()
    assert.equal(await dispatch(words, { rank }, printer), 0)
    assert.deepEqual(printer.heard.out, [helpText(['rank'])])
  }
  assert.equal(
    helpText(['rank']),
    'Pemakaian: ./paritrana PERINTAH [pilihan]\nUsage: ./paritrana COMMAND [options]\n\n' +
      '  rank  memeringkat dari berkas buku aturan dan nilai\n        ranks from files: a rulebook and marks',
  )
})

test('an unknown command ends with 2, a near one is suggested on standard error', async () => {
  const printer = listening()
  assert.equal(await dispatch(['rnak'], { rank }, printer), 2)
  assert.deepEqual(printer.heard.out, [])
  assert.deepEqual(printer.heard.err, [
    'Perintah "rnak" tidak dikenal. Mungkin maksud Anda "rank"? Lihat ./paritrana --help.\n' +
      'There is no command "rnak". Did you mean "rank"? See ./paritrana --help.',
  ])
})

test('a name inherited from Object is no command', async () => {
  assert.equal(await dispatch(['constructor'], {}, listening()), 2)
})

test('nothing is suggested when nothing is near', () => {
  assert.equal(nearest('zzzzzz', ['rank', 'rulebook']), undefined)
  assert.equal(nearest('rulbook', ['rank', 'rulebook']), 'rulebook')
  assert.equal(nearest('RANK', ['rank', 'rulebook']), 'rank')
})

test('every command has its line in both languages', () => {
  const without = Object.keys(commands).filter((name) => !commandSentences[name]?.id || !commandSentences[name].en)
  assert.deepEqual(without, [])
})
