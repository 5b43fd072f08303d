/** The place that an address names: a province, regency or city by the ministry's code. */
import { listPlaces } from '../../actions/place-book.ts'
import type { Region } from '../../award/places/region.ts'
import type { Visit } from '../visit.ts'

/** Null for everything else: the nation and offices have no page of these. */
export async function placeNamed({ params }: Visit): Promise<Region | null> {
  const code = params['wilayah'] ?? ''
  const place = (await listPlaces()).find((one) => one.code === code)
  return place && LEVELS.has(place.level) ? place : null
}

const LEVELS: ReadonlySet<string> = new Set(['province', 'regency', 'city'])

export function isRegency({ level }: Region): boolean {
  return level === 'regency' || level === 'city'
}
