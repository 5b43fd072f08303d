/**
 * What vouches for the ledgers from outside the database: the key that signs their checkpoints, and the last checkpoint of each.
 * Both are files of the data folder, so that whoever rewrites the database, or puts an old copy in its place, is found.
 */
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { SeasonKey } from '../award/places/season-key.ts'
import { type Signer, signerFromText, signerText, type Verifier, verifierOf } from '../award/proof/checkpoint.ts'
import { assert } from '../award/result.ts'
import { type KeptFile, openKeptFile } from '../platform/kept-file.ts'

export type LedgerKeeper = {
  /** The public half of the key, under the name of this installation. */
  readonly own: Verifier
  signer(key: SeasonKey): Signer
  verifier(key: SeasonKey): Verifier
  /** The last signed note of the ledger, to the byte. */
  memory(key: SeasonKey): KeptFile<string>
}

/** @param host under whose name a new key signs; one that is there keeps its name. Throws where the file is no key. */
export async function openLedgerKeeper(
  dataDir: string,
  host: string,
  secretKey: Uint8Array = randomBytes(32),
): Promise<LedgerKeeper> {
  const kept = await readLedgerKeeper(dataDir)
  if (kept) return kept
  const written = await keyFile(dataDir).replace(`${signerText({ name: host, secretKey })}\n`)
  assert(written.ok, 'the data folder has room for a key')
  const made = await readLedgerKeeper(dataDir)
  assert(made, 'a key that was written is there')
  return made
}

/** Null where this folder has no key. */
export async function readLedgerKeeper(dataDir: string): Promise<LedgerKeeper | null> {
  const text = await keyFile(dataDir).read()
  if (text === null) return null
  const signer = signerFromText(text.trimEnd())
  if (!signer) throw new Error(`${path.join(folderOf(dataDir), KEY_FILE)} is no key of a ledger`)
  return keeperOf(dataDir, signer)
}

function keeperOf(dataDir: string, { name, secretKey }: Signer): LedgerKeeper {
  const files = new Map<string, KeptFile<string>>()
  const signer = (key: SeasonKey) => ({ name: `${name}/${ledgerName(key)}`, secretKey })
  return {
    own: verifierOf({ name, secretKey }),
    signer,
    verifier: (key) => verifierOf(signer(key)),
    memory: (key) => {
      const ledger = ledgerName(key)
      const file = files.get(ledger) ?? textFile(folderOf(dataDir), `${ledger.replace('/', '-')}.txt`)
      files.set(ledger, file)
      return file
    },
  }
}

/** `2025/61`, and `0/ID` for what is done outside the seasons. */
export function ledgerName({ province, season }: SeasonKey): string {
  return `${season}/${province}`
}

const KEY_FILE = 'kunci.txt'

function folderOf(dataDir: string): string {
  return path.join(dataDir, 'catatan')
}

function keyFile(dataDir: string): KeptFile<string> {
  return textFile(folderOf(dataDir), KEY_FILE)
}

function textFile(folder: string, name: string): KeptFile<string> {
  return openKeptFile(path.join(folder, name), (text) => text)
}
