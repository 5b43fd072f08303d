/** What `longlist` was asked for, and what it made of the files. */
import type { ProgrammeRuleId } from '../award/compliance/required-programmes.ts'
import type { LongList } from '../award/ranking/long-list.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import type { EmployerList } from '../actions/employer-list.ts'
import type { Language } from '../wording/language.ts'

export type Wanted = {
  readonly employers: string
  readonly rulebook: string
  readonly category: string | null
  /** How many of the list are told; null: all. */
  readonly top: number | null
  readonly asOf: string | null
  readonly dateOrder: 'iso' | 'dmy'
  readonly programmeRule: ProgrammeRuleId
  readonly sheet: string | null
  readonly json: boolean
  readonly language: Language
}

export type MadeList = { readonly rulebook: Rulebook; readonly file: EmployerList; readonly list: LongList }
