/** Recomputes a published result in the reader's own browser, from a file or from what the page carries; nothing is sent anywhere. */
import { startRecount } from './recount.ts'

for (const root of document.querySelectorAll<HTMLElement>('[data-island="recount"]')) startRecount(root)
