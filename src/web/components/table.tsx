/**
 * A table whose rows stay rows on a phone: rank, name and key number on the first line, a chart on the second, the other
 * cells small below. Roles are written out because a changed `display` drops them.
 */
import type { ComponentChildren } from 'preact'
import { tableRoles } from './table-roles.ts'

export type Column = {
  readonly text: ComponentChildren
  /** `number` is right-aligned, `bars` is the wide column of a chart. */
  readonly kind?: 'number' | 'bars'
}

type TableProps = {
  readonly caption: string
  readonly captionNote?: ComponentChildren
  /** When a heading above already names the table, the caption is kept for screen readers alone. */
  readonly captionHidden?: boolean
  readonly columns: readonly Column[]
  readonly foot?: ComponentChildren
  readonly class?: string
  readonly children: ComponentChildren
}

const columnLook = { number: 'p-n', bars: 'p-bars' } as const

export function Table({
  caption,
  captionNote,
  captionHidden = false,
  columns,
  foot,
  class: look,
  children,
}: TableProps) {
  return (
    <table class={`ds-table p-rows${look ? ` ${look}` : ''}`} {...tableRoles.table}>
      <caption {...(captionHidden ? { class: 'ds-sr-only' } : {})}>
        {caption}
        {captionNote && <small>{captionNote}</small>}
      </caption>
      <thead {...tableRoles.rowgroup}>
        <tr {...tableRoles.row}>
          {columns.map((column, index) => (
            <th
              key={index}
              scope="col"
              {...tableRoles.columnheader}
              {...(column.kind ? { class: columnLook[column.kind] } : {})}
            >
              {column.text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.rowgroup}>{children}</tbody>
      {foot && <tfoot {...tableRoles.rowgroup}>{foot}</tfoot>}
    </table>
  )
}

type CellProps = { readonly children?: ComponentChildren }

export function Row({ children }: CellProps) {
  return <tr {...tableRoles.row}>{children}</tr>
}

/** The badge before the name. */
export function LeadCell({ children }: CellProps) {
  return (
    <td {...tableRoles.cell} class="p-lead">
      {children}
    </td>
  )
}

/** The name of the row, with an optional quiet line below it. */
export function NameCell({ children, below }: CellProps & { readonly below?: ComponentChildren }) {
  return (
    <th scope="row" {...tableRoles.rowheader} class="p-name">
      {children}
      {below && <span class="p-sub">{below}</span>}
    </th>
  )
}

/** The number the row is about. */
export function KeyCell({ children }: CellProps) {
  return (
    <td {...tableRoles.cell} class="p-n p-key">
      {children}
    </td>
  )
}

/** A chart or a long text; a line of its own on a phone. */
export function WideCell({ children }: CellProps) {
  return (
    <td {...tableRoles.cell} class="p-wide">
      {children}
    </td>
  )
}

/** Any other cell; `label` stands before it on a phone, where the head is hidden. */
export function LabelledCell({
  label,
  number = true,
  children,
}: CellProps & { readonly label: string; readonly number?: boolean }) {
  return (
    <td {...tableRoles.cell} {...(number ? { class: 'p-n' } : {})} data-label={label}>
      {children}
    </td>
  )
}
