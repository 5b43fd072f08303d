/** How long a session lasts. */
export const SESSION_HOURS = 12

/**
 * A session may seem to have begun this much later than now: then the clock has been set back since, as when a zone was
 * mistaken for another, and nobody is to lose what they are typing for that. One from further in the future was begun by
 * a clock that had jumped ahead, and would last far longer than promised.
 */
export const SESSION_SLACK_HOURS = 12
