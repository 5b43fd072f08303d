import type { Examples } from '../gallery/example.ts'
import { OfflineRoomPage } from './offline-room.page.tsx'

export const offlineRoomExamples: Examples = {
  page: 'offline-room',
  examples: { closed: (frame) => <OfflineRoomPage frame={frame} view={{}} /> },
}
