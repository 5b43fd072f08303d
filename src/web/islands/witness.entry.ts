/** Compares the checkpoint that a reader keeps with the record of today, in their own browser. */
import { startWitness } from './witness.ts'

for (const root of document.querySelectorAll<HTMLElement>('[data-island="witness"]')) startWitness(root)
