/** What somebody of the panel writes about an interview for themselves. Nobody else reads it, and it is no part of any mark. */
import { isOnPanel } from '../award/judging/access.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { findPrivateNote, type InterviewKey, savePrivateNote } from '../store/interview-day.ts'
import { actor, type Desk } from './desk.ts'
import { interviewSubject, openInterview } from './kept-interview.ts'

export const NOTE_CHARACTERS_MAX = 10_000

export type NoteRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'note_too_long'; readonly charactersMax: number }
  /** The same person wrote on another device: both texts stay before them. */
  | { readonly code: 'note_changed_elsewhere'; readonly version: number; readonly text: string }

/** @param seen the version that was changed; 0 where there was none. */
export async function saveInterviewNote(
  desk: Desk,
  key: InterviewKey,
  seen: number,
  typed: string,
): Promise<Result<number, NoteRefusal>> {
  return desk.transaction<number, NoteRefusal>(async (db) => {
    const found = await openInterview(db, desk.viewer, key)
    if (!found || !isOnPanel(desk.viewer, key)) return refuse({ code: 'not_found' })
    const text = typed.replaceAll('\r\n', '\n')
    if (text.length > NOTE_CHARACTERS_MAX) return refuse({ code: 'note_too_long', charactersMax: NOTE_CHARACTERS_MAX })
    const by = actor(desk)
    const version = seen + 1
    if (!(await savePrivateNote(db, key, { version, text }, { at: desk.now(), by }))) {
      const there = await findPrivateNote(db, key, by)
      return refuse({ code: 'note_changed_elsewhere', version: there?.version ?? 0, text: there?.text ?? '' })
    }
    // That something was written, never what.
    await desk.record(db, key, 'interview_note_saved', interviewSubject(key), { version })
    return accept(version)
  })
}
