/** Boards of the interview day that keep themselves up to date. Without it the page shows how things stood, with a link to ask again. */
import { startLive } from './live-board.ts'

for (const root of document.querySelectorAll<HTMLElement>('[data-live]')) startLive(root)
