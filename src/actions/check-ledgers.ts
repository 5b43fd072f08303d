/** Every ledger recomputed from the rows as they stand now: each leaf, each number, each signed checkpoint, and what stands outside. */
import type { SeasonKey } from '../award/places/season-key.ts'
import { checkedCheckpoint } from '../award/proof/checkpoint.ts'
import { EMPTY_FRONTIER, type Frontier, frontierRoot, grownBy } from '../award/proof/frontier.ts'
import { isSame } from '../award/proof/hash-tree.ts'
import { entryLeaf } from '../award/proof/ledger-entry.ts'
import type { Db } from '../store/db.ts'
import type { BrokenRow } from '../store/invariants.ts'
import {
  type KeptLedgerKey,
  type LedgerLine,
  type LinkedCheckpoint,
  listCheckpoints,
  listLedgerKeys,
  listLedgerLines,
  listLedgers,
} from '../store/ledgers.ts'
import { type LedgerKeeper, ledgerName } from './ledger-keeper.ts'
import { contradictionIn } from './sequence-ledger.ts'

const LINES_A_PAGE = 5_000

/** @param keeper what stands outside the database; null where nobody has it at hand. */
export async function checkLedgers(
  db: Db,
  keeper: LedgerKeeper | null,
): Promise<{ readonly checked: number; readonly broken: readonly BrokenRow[] }> {
  const keys = await listLedgerKeys(db)
  const broken: BrokenRow[] = []
  let checked = 0
  for (const key of await listLedgers(db)) {
    const contradiction = keeper && (await contradictionIn(db, keeper, key))
    if (contradiction) broken.push({ invariant: contradiction.code, row: rowOf(key) })
    const found = await checkLedger(db, key, keys)
    broken.push(...found.broken)
    checked += found.checked
  }
  return { checked, broken }
}

function rowOf({ province, season }: SeasonKey, position?: number): string {
  return `${province}/${season}/ledger${position === undefined ? '' : `/${position}`}`
}

async function checkLedger(db: Db, key: SeasonKey, keys: readonly KeptLedgerKey[]) {
  const checkpoints = await listCheckpoints(db, key)
  const broken = checkpoints.flatMap((checkpoint, nth) => [
    ...checkNote(key, checkpoint, keys),
    ...(checkpoint.previous === (checkpoints[nth - 1]?.size ?? 0)
      ? []
      : [{ invariant: 'ledger_lacks_a_checkpoint', row: rowOf(key, checkpoint.previous) }]),
  ])
  const size = checkpoints.at(-1)?.size ?? 0
  const open = new Map(checkpoints.map((checkpoint) => [checkpoint.size, checkpoint]))
  let frontier = EMPTY_FRONTIER
  for (;;) {
    const lines = await listLedgerLines(db, key, frontier.size, LINES_A_PAGE)
    if (lines.length === 0) break
    const page = checkLines(key, lines, frontier, open)
    broken.push(...page.broken)
    frontier = page.frontier
    if (page.isTorn) return { checked: frontier.size, broken }
  }
  if (frontier.size !== size) broken.push({ invariant: 'ledger_has_another_size', row: rowOf(key, frontier.size) })
  return { checked: frontier.size, broken }
}

/** The first wrong root is named; all that come after it are wrong for the same reason. */
function checkLines(
  key: SeasonKey,
  lines: readonly LedgerLine[],
  before: Frontier,
  open: Map<number, LinkedCheckpoint>,
): { readonly broken: readonly BrokenRow[]; readonly frontier: Frontier; readonly isTorn: boolean } {
  const broken: BrokenRow[] = []
  let frontier = before
  for (const { position, leaf, entry } of lines) {
    if (position !== frontier.size) {
      broken.push({ invariant: 'ledger_lacks_an_entry', row: rowOf(key, frontier.size) })
      return { broken, frontier, isTorn: true }
    }
    if (!isSame(leaf, entryLeaf(entry)))
      broken.push({ invariant: 'ledger_entry_fits_its_activity', row: rowOf(key, position) })
    frontier = grownBy(frontier, [leaf])
    const checkpoint = open.get(frontier.size)
    if (checkpoint && !isOver(checkpoint, frontier)) {
      broken.push({ invariant: 'ledger_fits_its_checkpoint', row: rowOf(key, frontier.size) })
      open.clear()
    }
  }
  return { broken, frontier, isTorn: false }
}

function isOver({ root, blocks }: LinkedCheckpoint, frontier: Frontier): boolean {
  const isSameBlocks =
    blocks.length === frontier.blocks.length &&
    frontier.blocks.every((block, at) => isSame(block, blocks[at] ?? new Uint8Array()))
  return isSameBlocks && isSame(root, frontierRoot(frontier))
}

function checkNote(
  key: SeasonKey,
  { size, root, note }: LinkedCheckpoint,
  keys: readonly KeptLedgerKey[],
): readonly BrokenRow[] {
  const isGenuine = keys.some(({ name, publicKey }) => {
    const origin = `${name}/${ledgerName(key)}`
    const told = checkedCheckpoint(note, { name: origin, publicKey })
    return told.ok && told.value.origin === origin && told.value.size === size && isSame(told.value.root, root)
  })
  return isGenuine ? [] : [{ invariant: 'ledger_checkpoint_is_signed', row: rowOf(key, size) }]
}
