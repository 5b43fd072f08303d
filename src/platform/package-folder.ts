/** Where an installed package lies: for packages that bring files, such as fonts, rather than code. */
import { createRequire } from 'node:module'
import { dirname } from 'node:path'

/** Absolute path of the folder that holds the package's `package.json`. */
export function packageFolder(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
}
