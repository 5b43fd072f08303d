/** What happens when nobody reads any more: `./paritrana … | head -1` closes the pipe after a line. */
import type { Writable } from 'node:stream'

/**
 * The command goes on to its end and keeps its exit code, whoever reads it: an import must not stop half way because its
 * report was cut. Any other fault of an output is still one.
 */
export function tolerateClosedOutput(...outputs: readonly Writable[]): void {
  for (const output of outputs)
    output.on('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'EPIPE') throw fault
    })
}
