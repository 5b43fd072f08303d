import { test } from 'node:test'
import nodeAssert from 'node:assert/strict'
import { BrokenPromise } from '../result.ts'
import { canonicalText, fingerprintOf } from './canonical.ts'

/** RFC 8785, section 3.2.2 and 3.2.3: input, and the canonical form printed there. */
test('the sample object of RFC 8785 takes the form printed in the RFC', () => {
  const input = JSON.parse(String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  }`)
  nodeAssert.equal(
    canonicalText(input),
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  )
})

/** RFC 8785, section 3.2.3: names are sorted by UTF-16 code units, so the emoji comes before U+FB33. */
test('the sorting sample of RFC 8785 comes out in the order of the RFC', () => {
  const input = JSON.parse(String.raw`{
    "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh",
    "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"
  }`)
  nodeAssert.deepEqual(
    [...canonicalText(input).matchAll(/:"([^"]+)"/g)].map((match) => match[1]),
    [
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ],
  )
})

/** RFC 8785, appendix B: numbers as IEEE 754 bits and the text they take. */
test('the numbers of appendix B of RFC 8785 take the form printed in the RFC', () => {
  const bits: [string, string][] = [
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555555', '333333333.3333333'],
  ]
  for (const [hex, expected] of bits) {
    nodeAssert.equal(
      canonicalText(
        new DataView(Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16)).buffer).getFloat64(0),
      ),
      expected,
    )
  }
})

/** cyberphone/json-canonicalization, testdata. */
test('rfc8785-arrays, -french, -structures and -unicode of the published cases', () => {
  const cases = [
    ['[56, {"d": true, "10": null, "1": []}]', '[56,{"1":[],"10":null,"d":true}]'],
    [
      '{"peach": "This sorting order", "péché": "is wrong according to French", "pêche": "but canonicalization MUST", "sin": "ignore locale"}',
      '{"peach":"This sorting order","péché":"is wrong according to French","pêche":"but canonicalization MUST","sin":"ignore locale"}',
    ],
    [
      String.raw`{"1": {"f": {"f": "hi", "F": 5}, "\n": 56.0}, "10": {}, "": "empty", "a": {}, "111": [{"e": "yes", "E": "no"}], "A": {}}`,
      String.raw`{"":"empty","1":{"\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{"E":"no","e":"yes"}],"A":{},"a":{}}`,
    ],
    [String.raw`{"Unnormalized Unicode": "A\u030a"}`, '{"Unnormalized Unicode":"A\u030a"}'],
  ] as const
  nodeAssert.deepEqual(
    cases.map(([input]) => canonicalText(JSON.parse(input))),
    cases.map(([, canonical]) => canonical),
  )
})

test('NaN, undefined and a lone surrogate have no canonical text', () => {
  nodeAssert.throws(() => canonicalText([NaN]))
  nodeAssert.throws(() => canonicalText('\ud83d'))
  nodeAssert.throws(() => canonicalText(undefined), BrokenPromise)
})

/** FIPS 180-4 example: SHA-256 of nothing is e3b0…; here the two bytes `{}` and the three bytes `"é"` in UTF-8. */
test('the fingerprint is SHA-256 over the UTF-8 bytes, whatever the order of the names', () => {
  nodeAssert.equal(fingerprintOf({}), 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
  nodeAssert.equal(fingerprintOf({ b: 1, a: 'é' }), fingerprintOf({ a: 'é', b: 1 }))
  nodeAssert.notEqual(fingerprintOf({ a: 'é' }), fingerprintOf({ a: 'e' }))
})
