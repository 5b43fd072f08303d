/** Interviews that change places by dragging, and conflicts that are told while one types. Without it the form checks by its button. */
import { startTimetable } from './timetable.ts'

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-timetable]')) startTimetable(form)
