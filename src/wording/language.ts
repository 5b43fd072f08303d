/** Indonesian first; English for those who ask. Official papers are Indonesian only. */
export type Language = 'id' | 'en'
