import { rename, rm, writeFile } from 'node:fs/promises'

/** Writes first beside the place, then moves there, so that nobody ever finds half a file. False when it cannot be written. */
export async function writeWholeFile(path: string, content: string | Uint8Array): Promise<boolean> {
  const draft = `${path}.${process.pid}.part`
  try {
    await writeFile(draft, content)
    await rename(draft, path)
    return true
  } catch {
    await rm(draft, { force: true })
    return false
  }
}
