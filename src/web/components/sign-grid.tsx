/** Who has signed: candidates down, seats across, one shape a sheet. Never a mark. */
import type { RoomWords } from '../../wording/room.ts'
import { tableRoles } from './table-roles.ts'

export type SignState = 'signed' | 'open' | 'excused' | 'recused' | 'left'

export type SignGridView = {
  /** Seats in panel order, as short names of unsur. */
  readonly seats: readonly string[]
  /** One state a seat, in the order of `seats`. */
  readonly rows: readonly { readonly candidate: string; readonly sheets: readonly SignState[] }[]
}

type SignGridProps = { readonly grid: SignGridView; readonly caption: string; readonly words: RoomWords }

export function SignGrid({ grid, caption, words }: SignGridProps) {
  return (
    <table class="ds-table p-grid" {...tableRoles.table}>
      <caption>
        {caption}
        <small>{words.gridNote}</small>
      </caption>
      <thead {...tableRoles.rowgroup}>
        <tr {...tableRoles.row}>
          <th scope="col" {...tableRoles.columnheader}>
            {words.candidate}
          </th>
          {grid.seats.map((seat) => (
            <th key={seat} scope="col" {...tableRoles.columnheader} class="p-grid__seat">
              <span>{seat}</span>
            </th>
          ))}
          <th scope="col" {...tableRoles.columnheader} class="p-n">
            {words.signedShort}
          </th>
        </tr>
      </thead>
      <tbody {...tableRoles.rowgroup}>
        {grid.rows.map((row) => (
          <tr key={row.candidate} {...tableRoles.row}>
            <th scope="row" {...tableRoles.rowheader} class="p-grid__name">
              {row.candidate}
            </th>
            {row.sheets.map((state, index) => (
              <td key={grid.seats[index]} {...tableRoles.cell} class="p-grid__cell">
                <Shape state={state} says={`${grid.seats[index]}: ${words.cell[state]}`} />
              </td>
            ))}
            <td {...tableRoles.cell} class="p-n p-grid__sum">
              {signedOf(row.sheets)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A sheet that nobody owes is a dash, never the ring of an open one: a recusal must not look like a debt. */
function Shape({ state, says }: { readonly state: SignState; readonly says: string }) {
  const owed = state === 'signed' || state === 'open'
  return (
    <>
      {owed ? (
        <span class="p-status" data-is={state === 'signed' ? 'done' : 'wait'} aria-hidden="true" />
      ) : (
        <span class="p-absent" aria-hidden="true">
          –
        </span>
      )}
      <span class="ds-sr-only">{says}</span>
    </>
  )
}

function signedOf(sheets: readonly SignState[]): string {
  const expected = sheets.filter((state) => state !== 'recused' && state !== 'left')
  return `${expected.filter((state) => state === 'signed').length}/${expected.length}`
}
