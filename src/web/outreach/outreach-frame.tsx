/** What all pages of the room share: where they stand, and the way back. */
import type { ComponentChildren } from 'preact'
import { foundSeasonWords } from '../../wording/found-season.ts'
import { outreachWords } from '../../wording/outreach.ts'
import { setUpWords } from '../../wording/set-up.ts'
import type { FieldError, Frame } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

/** The pages above: the list of events, and the event itself on pages below it. */
export type OutreachPlace = {
  readonly season: string
  readonly setUpHref: string
  readonly outreachHref: string
  readonly event: { readonly title: string; readonly href: string } | null
}

type Props = {
  readonly frame: Frame
  readonly place: OutreachPlace
  readonly title: string
  readonly heading?: string
  readonly lede?: ComponentChildren
  readonly errors?: readonly FieldError[]
  readonly narrow?: boolean
  /** The list of events stands above all but itself. */
  readonly isList?: boolean
  readonly children: ComponentChildren
}

export function OutreachLayout({ frame, place, title, heading, lede, errors, narrow, isList, children }: Props) {
  const words = outreachWords[frame.language]
  const crumbs = [
    { label: foundSeasonWords[frame.language].listTitle, href: paths.organiserSeasons() },
    { label: setUpWords[frame.language].title, href: place.setUpHref },
    ...(isList ? [] : [{ label: words.title, href: place.outreachHref }]),
    ...(place.event ? [{ label: place.event.title, href: place.event.href }] : []),
  ]
  return (
    <Layout frame={frame} title={title} errors={errors ?? []} narrow={narrow ?? false} crumbs={crumbs}>
      <PageHead eyebrow={place.season} title={heading ?? title} lede={lede} />
      {children}
    </Layout>
  )
}
