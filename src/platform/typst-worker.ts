/** The other end of `typst.ts`: a process that renders one job at a time and leaves when its parent leaves. */
import { typstCompiler } from './typst-compiler.ts'
import type { TypstJob, TypstSetup } from './typst-compiler.ts'

const compile = typstCompiler(JSON.parse(process.argv[2]!) as TypstSetup)

// Ctrl-C reaches the whole group; the parent decides when we go, so that a paper under way is finished.
process.on('SIGINT', () => {})
process.on('disconnect', () => process.exit(0))
process.on('message', (job: TypstJob) => process.send!(compile(job)))
