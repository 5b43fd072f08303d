/** The mark sheet saves itself. Without this every button of the form saves all the same. */
import { startMarkSheet } from './mark-sheet.ts'

const form = document.querySelector<HTMLFormElement>('form[data-island="mark-sheet"]')
if (form) startMarkSheet(form, null)
