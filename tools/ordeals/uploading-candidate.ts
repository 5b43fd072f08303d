/** Somebody who uploads file after file in pieces, goes on where the server says it stands, and remembers every promise. */
import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { signInFields } from '../../src/web/door/sign-in.page.tsx'
import { OFFSET_QUERY, type UploadAnswer, uploadFields } from '../../src/web/islands/upload-post.ts'
import { antiForgeryField } from '../../src/web/layout/frame.ts'
import { paths } from '../../src/web/paths.ts'
import { pdfOf } from '../../test/evidence.ts'
import { type FormVisitor, openFormVisitor } from '../../test/form-visitor.ts'
import { PASSWORD } from '../../test/judged-season.ts'
import type { Saving } from './saving-assessor.ts'

/** What one sender was promised, by the hashes of their files. */
export type UploadPromises = {
  /** Begun, whatever became of it. */
  readonly sent: Set<string>
  /** The server said that it is there. */
  readonly finished: Set<string>
  /** Pieces that were acknowledged. */
  pieces: number
  /** Sentences about pieces that were acknowledged and not there any more. */
  readonly lost: string[]
}

export type Sender = {
  readonly email: string
  readonly fileId: string
  readonly item: string
  base(): string | null
  readonly promises: UploadPromises
  onTrouble(sentence: string): void
}

const PIECE_BYTES = 48 * 1024
const PIECES_A_FILE = 10
/** Fewer than a candidate may have. */
const FILES_MAX = 180
/** Slow enough that kills fall into the middle of files. */
const BETWEEN_PIECES_MS = 40

export function startUploading(sender: Sender): Saving {
  const life = { over: false }
  const working = work(sender, life)
  return {
    stop: () => {
      life.over = true
      return working
    },
  }
}

async function work(sender: Sender, life: { over: boolean }): Promise<void> {
  const visitor = openFormVisitor(() => sender.base() ?? 'http://127.0.0.1:1')
  for (let nth = 1; !life.over && nth <= FILES_MAX; nth++) {
    const bytes = scanOf(`${sender.email} ${nth}`)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    sender.promises.sent.add(sha256)
    const file: OneFile = { name: `pindaian ${nth}.pdf`, bytes, sha256, acknowledged: 0 }
    while (!life.over && !sender.promises.finished.has(sha256)) {
      try {
        if (sender.base() === null) await pause(20)
        else if (!visitor.cookies.has('paritrana_sesi')) await enter(visitor, sender.email)
        else await goOn(sender, visitor, file, life)
      } catch {
        // The server or its database was killed under the request: no promise was made.
        await pause(20)
      }
    }
  }
}

type OneFile = {
  readonly name: string
  readonly bytes: Buffer
  readonly sha256: string
  /** So many bytes the server has said it has. */
  acknowledged: number
}

/** Never the same twice, and no piece like another: what is mixed or missing has another hash. */
function scanOf(seed: string): Buffer {
  const lines = Array.from({ length: (PIECES_A_FILE * PIECE_BYTES) / 64 }, (_, at) =>
    createHash('sha256').update(`${seed} ${at}`).digest('hex'),
  )
  return pdfOf(lines.join('\n% '))
}

async function enter(visitor: FormVisitor, email: string): Promise<void> {
  await visitor.submit(paths.signIn(), paths.signIn(), {
    [signInFields.email]: email,
    [signInFields.password]: PASSWORD,
  })
}

/** From the beginning of an upload, which says where it stands, to its end. */
async function goOn(sender: Sender, visitor: FormVisitor, file: OneFile, life: { over: boolean }): Promise<void> {
  const { fileId, item, promises, onTrouble } = sender
  const { bytes, sha256, name } = file
  const token = visitor.cookies.get('paritrana_tanda') ?? ''
  const own = { [antiForgeryField]: token }
  const about = {
    [uploadFields.item]: item,
    [uploadFields.name]: name,
    [uploadFields.bytes]: String(bytes.length),
    [uploadFields.mark]: sha256,
  }
  let answer = answerIn(await visitor.post(paths.uploads(fileId), { ...own, ...about }))
  // The end was told before and its answer was lost.
  if (answer.code === 'evidence_there_already') return void promises.finished.add(sha256)
  if ((answer.sampai ?? Infinity) < file.acknowledged)
    promises.lost.push(`${sender.email}, ${name}: ${file.acknowledged} bytes acknowledged, ${answer.sampai} there`)
  while (answer.unggahan !== undefined && (answer.sampai ?? 0) < bytes.length) {
    const from = answer.sampai ?? 0
    const piece = Uint8Array.from(bytes.subarray(from, from + PIECE_BYTES))
    answer = answerIn(await visitor.send(`${answer.unggahan}?${OFFSET_QUERY}=${from}`, piece, { 'x-tanda': token }))
    if (answer.status === 200) {
      file.acknowledged = answer.sampai ?? 0
      promises.pieces += 1
    }
    await pause(BETWEEN_PIECES_MS)
    if (life.over) return
  }
  if (answer.selesai !== undefined) answer = answerIn(await visitor.post(answer.selesai, own))
  if (answer.bukti !== undefined) promises.finished.add(sha256)
  else if (answer.status < 500 && answer.code !== 'evidence_there_already')
    onTrouble(`uploading ${name} of ${sender.email} was answered ${answer.status} ${answer.code ?? ''}`)
}

function answerIn({ status, text }: { readonly status: number; readonly text: string }): UploadAnswer {
  return { ...(status < 500 ? (JSON.parse(text) as Omit<UploadAnswer, 'status'>) : {}), status }
}
