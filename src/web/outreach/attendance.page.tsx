/** Who came: a list to tick, guests without an invitation, and the list on paper. */
import { type OutreachWords, outreachWords } from '../../wording/outreach.ts'
import { Choice } from '../components/choice-field.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import { PostForm } from '../components/post-form.tsx'
import { Status } from '../components/status.tsx'
import type { FieldError, Frame, Page } from '../layout/frame.ts'
import { InviteeFields, type InviteesView, inviteeFields, Search } from './invitees.page.tsx'
import { OutreachLayout, type OutreachPlace } from './outreach-frame.tsx'

export const attendanceFields = { deed: inviteeFields.deed, present: (invitee: string) => `hadir-${invitee}` } as const
export const attendanceDeeds = { ticked: 'centang', walkIn: 'tamu' } as const

export type AttendanceRow = {
  readonly number: string
  readonly name: string
  readonly below: string | null
  readonly href: string
  /** Null where nothing is noted yet. */
  readonly present: boolean | null
}

export type AttendanceView = Pick<InviteesView, 'kinds' | 'typed'> & {
  readonly place: OutreachPlace
  readonly action: string
  readonly listHref: string
  /** Why nothing can be noted now; null when it can. */
  readonly closed: string | null
  readonly attended: string
  readonly all: number
  readonly text: string
  readonly rows: readonly AttendanceRow[]
  readonly pager: PagerView
  readonly errors: readonly FieldError[]
}

type PartProps = { readonly frame: Frame; readonly view: AttendanceView; readonly words: OutreachWords }

export function AttendancePage({ frame, view }: Page<AttendanceView>) {
  const words = outreachWords[frame.language]
  const part = { frame, view, words }
  return (
    <OutreachLayout
      frame={frame}
      place={view.place}
      title={words.attendance}
      heading={`${words.attended}: ${view.attended}`}
      lede={view.closed ?? words.attendanceLede}
      errors={view.errors}
    >
      <p class="p-mt-4">
        <a class="ds-link" href={view.listHref}>
          {words.printList}
        </a>
      </p>
      {view.all === 0 ? (
        <div class="p-mt-8">
          <EmptyState title={words.noInvitees} text={words.noInviteesText} />
        </div>
      ) : (
        <List {...part} />
      )}
      {view.closed === null && (
        <section class="p-section" aria-labelledby="tamu">
          <h2 class="p-h2" id="tamu">
            {words.walkIn}
          </h2>
          <p class="p-prose">{words.walkInText}</p>
          <PostForm frame={frame} action={view.action} class="p-form p-max-44">
            <InviteeFields view={view} words={words} />
            <button class="ds-button" name={attendanceFields.deed} value={attendanceDeeds.walkIn} type="submit">
              {words.walkInButton}
            </button>
          </PostForm>
        </section>
      )}
    </OutreachLayout>
  )
}

function List({ frame, view, words }: PartProps) {
  const ticks = view.closed === null && view.rows.some(({ present }) => present === null)
  return (
    <section class="p-section" aria-labelledby="daftar">
      <h2 class="p-h2" id="daftar">
        {words.invitees}
      </h2>
      <Search action={view.action} text={view.text} words={words} />
      {view.rows.length === 0 && <EmptyState title={words.noneFound} text={words.noInviteesText} />}
      <PostForm frame={frame} action={view.action} class="p-form">
        <ul class="p-tasks" id={attendanceFields.deed}>
          {view.rows.map((row) => (
            <li key={row.number} class="p-task">
              {row.present === null && view.closed === null ? (
                <Choice
                  type="checkbox"
                  name={attendanceFields.present(row.number)}
                  value="1"
                  checked={false}
                  label={row.name}
                  hint={row.below}
                />
              ) : (
                <>
                  <a class="ds-link" href={row.href}>
                    {row.name}
                  </a>
                  <Status is={row.present === null ? 'open' : row.present ? 'done' : 'stop'}>
                    {row.present === null ? words.notNoted : row.present ? words.present : words.absent}
                  </Status>
                  {row.below !== null && <p class="p-note">{row.below}</p>}
                </>
              )}
            </li>
          ))}
        </ul>
        {ticks && (
          <div class="p-row">
            <button class="ds-button" name={attendanceFields.deed} value={attendanceDeeds.ticked} type="submit">
              {words.saveTicks}
            </button>
          </div>
        )}
      </PostForm>
      <Pager pager={view.pager} language={frame.language} />
    </section>
  )
}
