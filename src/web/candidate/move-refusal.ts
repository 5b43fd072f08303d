/** Why a nomination was not moved, in one sentence. */
import type { MoveNominationRefusal } from '../../actions/move-nomination.ts'
import { candidateFileWords } from '../../wording/candidate-file.ts'
import {
  closedCategorySentence,
  fileRefusalSentence,
  moveRefusalSentence,
  notYourMoveSentence,
} from '../../wording/nomination.ts'
import { clerkRefusalSentence, paperHandInSentence } from '../../wording/paper-entry.ts'
import { stageRefusalSentence } from '../../wording/stage-refusals.ts'
import { findingRefusalSentence, verificationWords } from '../../wording/verification.ts'
import type { Visit } from '../visit.ts'

export function moveRefusal(
  { language }: Pick<Visit, 'language'>,
  refusal: Exclude<MoveNominationRefusal, { code: 'not_found' }>,
  titleOf: (section: string) => string = (section) => section,
): string {
  switch (refusal.code) {
    case 'file_incomplete':
      return candidateFileWords[language].handInBlocked
    case 'file_for_reading_only':
    case 'file_closed':
    case 'section_not_asked':
      return fileRefusalSentence(refusal, language)
    case 'stage_not_open_yet':
    case 'stage_closed':
      return stageRefusalSentence(refusal, language, false, 'nomination')
    case 'not_your_move':
      return notYourMoveSentence(refusal.by, language)
    case 'category_already_closed':
      return closedCategorySentence(language)
    case 'not_a_clerk':
    case 'own_file_copied':
      return clerkRefusalSentence(refusal, language)
    case 'no_paper_copied':
    case 'paper_unfinished':
      return paperHandInSentence(refusal, titleOf, language)
    case 'findings_unanswered':
      return verificationWords[language].waiting(refusal.numbers.length)
    case 'findings_refused':
      return refusal.refusals.map((one) => findingRefusalSentence(one, language)).join(' ')
    default:
      return moveRefusalSentence(refusal, language)
  }
}
