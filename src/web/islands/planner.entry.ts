/** Sliders beside the numbers of the what-if; the answers follow while they move, by the code the server asks. */
import { startPlanner } from './planner.ts'

const form = document.querySelector<HTMLFormElement>('form[data-island="planner"]')
if (form) startPlanner(form)
