/** Winners one under the other: badge, name, rank word. */
import { RankBadge } from './rank-badge.tsx'

export type Winner = { readonly rank: number; readonly rankWord: string; readonly candidate: string }

export function Podium({ winners }: { readonly winners: readonly Winner[] }) {
  return (
    <ol class="p-podium">
      {winners.map((winner) => (
        <li key={winner.candidate}>
          <RankBadge rank={winner.rank} />
          <span>
            <strong>{winner.candidate}</strong>
            <span class="p-sub">{winner.rankWord}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
