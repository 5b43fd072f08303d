/** The page that opens where no network answers. */
import { startOfflineRoom } from './offline-room.ts'

const room = document.querySelector<HTMLElement>('[data-island="offline-room"]')
if (room) startOfflineRoom(room)
