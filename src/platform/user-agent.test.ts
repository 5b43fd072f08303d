import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deviceNameOf } from './user-agent.ts'

const KNOWN: readonly (readonly [string, string, string])[] = [
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox', 'Linux'],
  ['Mozilla/5.0 (Linux; Android 14; SM-A146P) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0 Mobile Safari/537.36', 'Samsung Internet', 'Android'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0 Safari/537.36 Edg/138.0', 'Edge', 'Windows'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1', 'Safari', 'iPhone'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36', 'Chrome', 'macOS'],
  ['curl/8.5.0', '', ''],
  ['', '', ''],
] // prettier-ignore
for (const [userAgent, browser, system] of KNOWN) {
  test(`a person would say ${browser || 'nothing'} on ${system || 'nothing'}: ${userAgent.slice(-24)}`, () => {
    assert.deepEqual(deviceNameOf(userAgent), { browser, system })
  })
}
