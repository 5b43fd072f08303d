/** Several questions under way at once: most of a question is waiting for the database. */

const AT_ONCE = 6

/** The answers in the order of the questions. Which question is asked first among neighbours is left to chance. */
export async function allAnswers<Question, Answer>(
  questions: readonly Question[],
  ask: (question: Question) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  const waiting = questions.entries()
  const askOn = async (): Promise<void> => {
    for (const [at, question] of waiting) answers[at] = await ask(question)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, askOn))
  return answers
}
