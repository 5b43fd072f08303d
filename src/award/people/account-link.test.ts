import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../units/dates.ts'
import { minutesLater } from '../units/elapsed.ts'
import { type AccountLink, linkState } from './account-link.ts'

const MADE = instant('2026-03-02T03:00:00.000Z')
const link: AccountLink = {
  purpose: 'recovery',
  createdAt: MADE,
  expiresAt: minutesLater(MADE, 60),
  usedAt: null,
  replacedAt: null,
}
const stateAt = (minutes: number) => linkState(link, 'recovery', minutesLater(MADE, minutes))

test('a link is open to its last minute and expired on the next', () => {
  assert.deepEqual([stateAt(0), stateAt(59), stateAt(60)], ['open', 'open', 'expired'])
})

test('a link that was used or replaced says so, also after it expired', () => {
  const late = minutesLater(MADE, 600)
  assert.equal(linkState({ ...link, usedAt: MADE }, 'recovery', late), 'used')
  assert.equal(linkState({ ...link, replacedAt: MADE }, 'recovery', late), 'replaced')
})

test('a link of another purpose is as unknown as none at all', () => {
  assert.equal(linkState(link, 'invitation', MADE), 'unknown')
  assert.equal(linkState(null, 'invitation', MADE), 'unknown')
})

test('a clock that jumped ahead and came back leaves no link that opens for ever', () => {
  assert.deepEqual([stateAt(-5), stateAt(-6), stateAt(-60 * 24 * 365)], ['open', 'expired', 'expired'])
  const invitation = { ...link, purpose: 'invitation' as const, expiresAt: minutesLater(MADE, 7 * 24 * 60) }
  const invited = (minutes: number) => linkState(invitation, 'invitation', minutesLater(MADE, minutes))
  assert.deepEqual([invited(-720), invited(-721), invited(-60 * 24 * 365)], ['open', 'expired', 'expired'])
})
