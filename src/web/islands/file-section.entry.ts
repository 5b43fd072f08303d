/** Autosave of a section of a candidate's file. Without it every button of the form saves all the same. */
import { startAutosave } from './autosave.ts'

const form = document.querySelector<HTMLFormElement>('form[data-island="file-section"]')
if (form) startAutosave(form)
