/** The usual panel of a province: nine seats, of which the secretary gives no marks. The seats of our templates. */
import type { Seat } from '../../../award/rulebook/rulebook.ts'

export const TIM_9: readonly Seat[] = [
  { id: 'ketua', unsur: 'Sekretaris Daerah', chair: true, scores: true },
  { id: 'sekretaris', unsur: 'BPJS Ketenagakerjaan', chair: false, scores: false },
  { id: 'disnaker', unsur: 'Dinas yang membidangi ketenagakerjaan', chair: false, scores: true },
  { id: 'pengusaha', unsur: 'Unsur pengusaha', chair: false, scores: true },
  { id: 'pekerja', unsur: 'Unsur serikat pekerja', chair: false, scores: true },
  { id: 'jamsos', unsur: 'Ahli jaminan sosial', chair: false, scores: true },
  { id: 'ekonomi', unsur: 'Ahli ekonomi', chair: false, scores: true },
  { id: 'hukum', unsur: 'Ahli hukum', chair: false, scores: true },
  { id: 'kebijakan', unsur: 'Ahli kebijakan publik', chair: false, scores: true },
]
