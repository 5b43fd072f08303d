/**
 * After signing out: what forms keep on the device goes, whoever wrote it. Sealed mark sheets stay: they open to their owner
 * alone, and hold hours of work that the server may not have.
 */
import { forgetAll } from './device-copy.ts'

forgetAll()
