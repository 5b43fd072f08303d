/** The rank in a ring; rank 1 is the one place where gold stands. */
export function RankBadge({ rank }: { readonly rank: number }) {
  return (
    <span class="p-rank" {...(rank === 1 ? { 'data-first': '' } : {})}>
      {rank}
    </span>
  )
}
