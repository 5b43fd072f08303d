/**
 * Names for files in an archive that anybody may unpack anywhere: they stay in their folder, mean a file on Windows too,
 * and no two are the same on a disk that does not tell large letters from small ones.
 */

/** In UTF-8; a file system takes 255, a path on Windows 260 signs altogether. */
const NAME_BYTES_MAX = 120

const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"/\\|?*]/gu
/** Devices of Windows, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i

/** One step of a path. Readable, never empty, never `.` or `..`, not hidden, without a device's meaning. */
export function safeName(name: string): string {
  const plain = name
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(FORBIDDEN, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[. ]+|[. ]+$/g, '')
  const whole = plain === '' ? 'tanpa nama' : RESERVED.test(plain) ? `_${plain}` : plain
  return shortened(whole, '')
}

/** Paths as they are given, made safe step by step, and each one different from all before it. */
export function safePaths(wanted: readonly (readonly string[])[]): readonly string[] {
  const taken = new Set<string>()
  return wanted.map((steps) => {
    const folders = steps.slice(0, -1).map(safeName)
    const name = safeName(steps.at(-1) ?? '')
    for (let copy = 1; ; copy++) {
      const path = [...folders, copy === 1 ? name : shortened(name, ` (${copy})`)].join('/')
      const key = path.normalize('NFKC').toLowerCase()
      if (taken.has(key)) continue
      taken.add(key)
      return path
    }
  })
}

/** The name with something before its ending, cut at whole signs where it would be too long. */
function shortened(name: string, addition: string): string {
  const ending = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? ''
  const signs = Array.from(name.slice(0, name.length - ending.length))
  while (Buffer.byteLength(signs.join('') + addition + ending) > NAME_BYTES_MAX) signs.pop()
  return signs.join('').trimEnd() + addition + ending
}
