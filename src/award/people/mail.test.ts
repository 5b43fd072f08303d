import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../units/dates.ts'
import { mailState, mayReadLink, minutesToNextTry } from './mail.ts'

const NOW = instant('2026-03-02T03:00:00.000Z')
const LATER = instant('2026-03-02T03:00:00.001Z')
const waiting = { expiresAt: LATER, sentAt: null, givenUpAt: null }

test('a mail waits until it is sent, given up, or of no use any more', () => {
  assert.equal(mailState(waiting, NOW), 'waiting')
  assert.equal(mailState({ ...waiting, expiresAt: NOW }, NOW), 'given_up')
  assert.equal(mailState({ ...waiting, givenUpAt: NOW }, NOW), 'given_up')
  assert.equal(mailState({ ...waiting, expiresAt: NOW, sentAt: NOW }, NOW), 'sent')
})

/** Each row: what is known of the mail, whether mail is sent from here, and whether its link may be read. */
const LINKS: readonly (readonly [string, Partial<Parameters<typeof mayReadLink>[0]>, boolean, boolean])[] = [
  ['an invitation that waits where no mail is sent', {}, false, true],
  ['a recovery that waits where no mail is sent', { kind: 'recovery' }, false, true],
  ['an invitation on its way', {}, true, false],
  ['an invitation that was turned away', { givenUpAt: NOW }, true, true],
  ['a recovery that was turned away', { kind: 'recovery', givenUpAt: NOW }, true, false],
  ['a mail that was sent', { sentAt: NOW }, false, false],
  ['a link that has expired', { expiresAt: NOW }, false, false],
  ['a mail without a link', { holdsLink: false }, false, false],
]
for (const [what, changes, sendsMail, may] of LINKS) {
  test(`the link may ${may ? '' : 'not '}be read by an administrator: ${what}`, () => {
    const mail = { ...waiting, kind: 'invitation' as const, holdsLink: true, ...changes }
    assert.equal(mayReadLink(mail, sendsMail, NOW), may)
  })
}

test('the wait doubles from one minute up to four hours', () => {
  assert.deepEqual(
    [1, 2, 3, 8, 9, 10, 100].map((tries) => minutesToNextTry(tries)),
    [1, 2, 4, 128, 240, 240, 240],
  )
})
