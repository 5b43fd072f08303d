/** The list of an assessor's sheets: prepares the device for hours without a network, and sends what it holds. */
import { startDevice } from './device.ts'

const section = document.querySelector<HTMLElement>('[data-island="my-sheets"]')
if (section) void startDevice(section)
