/** The whole server with a cap that lets a file of 100 MB in: how much memory it takes must not depend on the size. */
import { serve } from '../src/web/serve.ts'

process.exitCode = await serve([], { fileBytesMax: 128 * 1024 * 1024 })
