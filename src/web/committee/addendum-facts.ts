/** What the addendum of a corrected result tells: the two frozen results, and the objections that led from one to the other. */
import type { ObjectionCourse } from '../../actions/objection-course.ts'
import { type AdoptedResult, nameOf } from '../../award/decision/adopted-result.ts'
import type { AddendumFacts } from '../../documents/addendum.ts'
import { factsOfResult } from '../../documents/facts-of-result.ts'
import { objectionWords } from '../../wording/objections.ts'

/** Only objections about candidates that this correction looked at again. */
export function addendumFacts(
  { result, objections }: ObjectionCourse,
  former: AdoptedResult,
  url: string,
): AddendumFacts {
  const { candidates = [], reason = '' } = result.corrects ?? {}
  const held = new Set(result.certificates.map(({ number }) => number))
  const before = new Set(former.certificates.map(({ number }) => number))
  const named = ({ number, candidate }: AdoptedResult['certificates'][number]) => ({
    number,
    name: nameOf(result, candidate),
  })
  return {
    former: factsOfResult(former, url),
    corrected: factsOfResult(result, url),
    reason,
    objections: objections.flatMap(({ candidate, ground, answer }) =>
      answer?.outcome === 'upheld' && candidates.includes(candidate)
        ? [{ name: nameOf(result, candidate), about: objectionWords.id.grounds[ground], answer: answer.reason }]
        : [],
    ),
    certificates: {
      revoked: former.certificates.filter(({ number }) => !held.has(number)).map(named),
      issued: result.certificates.filter(({ number }) => !before.has(number)).map(named),
    },
  }
}
