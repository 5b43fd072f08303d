/** Stands for a person in the storage of their device; says nothing else about them. */
import { hashOf } from '../platform/secrets.ts'
import type { Visit } from './visit.ts'

export function deviceOwnerOf({ viewer }: Visit): string {
  return hashOf(viewer.person?.id ?? '').slice(0, 16)
}
