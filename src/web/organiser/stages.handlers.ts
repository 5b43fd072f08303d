/** The stages of a season as they run, and the deed that extends one. */
import { extendStage, type ExtendStageRefusal } from '../../actions/extend-stage.ts'
import type { LocalMinute, Rulebook, Stage } from '../../award/rulebook/rulebook.ts'
import { deedsOfStage } from '../../award/season/governing-stage.ts'
import type { Season } from '../../award/season/season.ts'
import { closingMinute, graceMinute, noticesInForce, openStages, stageState } from '../../award/season/stages.ts'
import { clock, day, type Instant, instantOfWall, type Zone } from '../../award/units/dates.ts'
import { listPeopleOf } from '../../store/people.ts'
import { listStageNotices, type StageNotice } from '../../store/stage-notices.ts'
import { writtenInstant, writtenMinute } from '../../wording/dates.ts'
import type { Language } from '../../wording/language.ts'
import { extensionRefusalSentence } from '../../wording/stage-extensions.ts'
import { runningSentence, stageNoticesWords } from '../../wording/stage-notices.ts'
import { stageTitle } from '../../wording/stages.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { pageOf, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import type { SetUpFound, SetUpHandler } from './set-up-found.ts'
import { type NoticeRow, type StageRow, stagesFields as fields, StagesPage, type WallMinute } from './stages.page.tsx'

type Typed = { readonly stage: string; readonly closes: string; readonly reason: string }

export const showStages: SetUpHandler = async (visit, found) => stagesPage(visit, found, null, [], 200)

export const postStages: SetUpHandler = async (visit, found) => {
  const { form } = visit
  if (!form) return notFound(visit)
  const typed = {
    stage: form.text(fields.stage),
    closes: form.text(fields.closes).trim(),
    reason: form.text(fields.reason),
  }
  const seen = /^\d{1,9}$/.test(form.text(fields.seen)) ? Number(form.text(fields.seen)) : -1
  const outcome = await extendStage(visit.desk, found.season, seen, typed)
  if (outcome.ok) return seeOther(visit, paths.stages(found.address), 'tahap-diperpanjang')
  const { refusal } = outcome
  if (refusal.code === 'not_found') return notFound(visit)
  const status = refusal.code === 'notices_changed_elsewhere' ? 409 : 422
  return stagesPage(visit, found, typed, [errorOf(refusal, visit.language)], status)
}

function errorOf(refusal: Exclude<ExtendStageRefusal, { code: 'not_found' }>, language: Language): FieldError {
  switch (refusal.code) {
    case 'notices_changed_elsewhere':
      return { field: fields.closes, text: stageNoticesWords[language].changedElsewhere }
    case 'stage_unknown':
      return { field: fields.stage, text: extensionRefusalSentence(refusal, language) }
    case 'reason_missing':
    case 'reason_too_long':
      return { field: fields.reason, text: extensionRefusalSentence(refusal, language) }
    case 'minute_unreadable':
    case 'closes_before_rulebook':
    case 'closes_in_the_past':
      return { field: fields.closes, text: extensionRefusalSentence(refusal, language) }
  }
}

async function stagesPage(
  visit: Visit,
  { season, address, rules }: SetUpFound,
  typed: Typed | null,
  errors: readonly FieldError[],
  status: number,
): Promise<Response> {
  const { language, site } = visit
  const now = visit.desk.now()
  const recorded = await listStageNotices(site.db, season)
  const inForce = noticesInForce(recorded, now)
  const { stages } = rules.rulebook
  const { rows, pager } = pageOf(recorded.toReversed(), wantedPage(visit.url), paths.stages(address))
  const begin = openStages(stages, inForce, now)[0] ?? stages[0]
  const view = {
    season: `${season.label}, ${season.placeName}`,
    setUpHref: paths.setUp(address),
    draftHref: paths.rulebookSection(address, 'tahap'),
    action: paths.stages(address),
    finding: runningSentence(stages, inForce, now, language),
    rulesVersion: rules.version,
    now: writtenInstant(now, season.zone, language),
    stages: stages.map((stage) => stageRow(stage, rules.rulebook, { notices: inForce, now, season, language })),
    notices: await noticeRows(visit, season, stages, rows),
    pager,
    seen: recorded.at(-1)?.notice ?? 0,
    typed: typed ?? { stage: begin?.id ?? '', closes: '', reason: '' },
    errors,
  }
  return page(visit, StagesPage({ frame: frameOf(visit, season.example), view }), status)
}

type Sight = {
  readonly notices: readonly StageNotice[]
  readonly now: Instant
  readonly season: Season
  readonly language: Language
}

function stageRow(stage: Stage, rulebook: Rulebook, { notices, now, season, language }: Sight): StageRow {
  const wall = (minute: LocalMinute) => wallMinute(minute, stage.zone, season.zone, language)
  const closes = closingMinute(stage, notices, now)
  return {
    id: stage.id,
    name: stageTitle(stage, language),
    opens: wall(stage.opens),
    closes: wall(closes),
    byRules: closes === stage.closes ? null : wall(stage.closes).own,
    graceUntil: (stage.graceMinutes ?? 0) === 0 ? null : wall(graceMinute(stage, notices, now)).own,
    state: stageState(stage, notices, now),
    marking: deedsOfStage(stage.id, rulebook).includes('marking'),
  }
}

async function noticeRows(
  { site, language }: Visit,
  season: Season,
  stages: readonly Stage[],
  notices: readonly StageNotice[],
): Promise<readonly NoticeRow[]> {
  const people = await listPeopleOf(
    site.db,
    notices.map(({ by }) => by),
  )
  return notices.map((notice) => ({
    number: notice.notice,
    stage: stageTitle(stages.find(({ id }) => id === notice.stage) ?? { id: notice.stage }, language),
    closes: wallMinute(notice.closes, notice.zone, season.zone, language),
    reason: notice.reason,
    by: people.find(({ id }) => id === notice.by)?.displayName ?? '',
    at: writtenInstant(notice.recordedAt, season.zone, language),
  }))
}

function wallMinute(minute: LocalMinute, zone: Zone, seasonZone: Zone, language: Language): WallMinute {
  const own = writtenMinute(minute, zone, language)
  if (zone === seasonZone) return { own, season: null }
  const at = instantOfWall(day(minute.slice(0, 10)), clock(minute.slice(11)), zone)
  return { own, season: writtenInstant(at, seasonZone, language) }
}
