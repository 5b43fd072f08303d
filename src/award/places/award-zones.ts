/**
 * The five zones in which the award's national round groups provinces. They are not the office areas of the agency: Bali
 * stands in Jawa-Bali and Maluku with Nusa Tenggara and Papua. Zones and their names follow the twelve provinces that were
 * honoured for 2023 (https://riaumandiri.co/amp/detail/117803/provinsi-riau-terbaik-coverage-bpjs-ketenagakerjaan-zona-sumatra);
 * where no source names a province, as the four that Papua was divided into, it is our reading of the zone's name.
 */

/** `code` stands in addresses beside the codes of places. `provinces` are the ministry's codes. */
export type AwardZone = { readonly code: string; readonly name: string; readonly provinces: readonly string[] }

export const AWARD_ZONES: readonly AwardZone[] = [
  {
    code: 'zona-sumatera',
    name: 'Sumatera',
    provinces: ['11', '12', '13', '14', '15', '16', '17', '18', '19', '21'],
  },
  { code: 'zona-jawa-bali', name: 'Jawa-Bali', provinces: ['31', '32', '33', '34', '35', '36', '51'] },
  { code: 'zona-kalimantan', name: 'Kalimantan', provinces: ['61', '62', '63', '64', '65'] },
  { code: 'zona-sulawesi', name: 'Sulawesi', provinces: ['71', '72', '73', '74', '75', '76'] },
  {
    code: 'zona-nusra-maluku-papua',
    name: 'Nusra-Maluku-Papua',
    provinces: ['52', '53', '81', '82', '91', '92', '93', '94', '95', '96'],
  },
]

export function awardZone(code: string): AwardZone | null {
  return AWARD_ZONES.find((zone) => zone.code === code) ?? null
}

/** The zone of a province or of a place in it; null for the nation. */
export function zoneOf(placeCode: string): AwardZone | null {
  const province = placeCode.slice(0, 2)
  return AWARD_ZONES.find(({ provinces }) => provinces.includes(province)) ?? null
}
