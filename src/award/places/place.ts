/** A place that governs or is governed: the nation, a zone, a province, a regency, a city, a village. */

export type PlaceLevel = 'nation' | 'zone' | 'province' | 'regency' | 'city' | 'village'

/** `code` is the ministry's dotted code (`61`, `61.04`), a zone's own code, or `ID`; `slug` stands in public addresses. */
export type Place = { readonly code: string; readonly level: PlaceLevel; readonly name: string; readonly slug: string }
