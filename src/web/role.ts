/** Who may come in. Roles of a panel are held in a season: they are decided in the handler, where the season is known. */
export type Role = 'anyone' | 'signed-in' | 'assessor' | 'secretary' | 'chair' | 'committee' | 'panel' | 'administrator'
