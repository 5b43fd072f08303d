/** Uploads of evidence that survive a bad line. Without it each form sends one file in one piece. */
import { startUploads } from './upload-queue.ts'

const template = document.querySelector<HTMLTemplateElement>('template[data-facts]')
const forms = document.querySelectorAll<HTMLFormElement>('form[data-island="evidence"]')
if (template) startUploads(template, [...forms])
