/** The woven band, the name, the menu of the rooms this reader may enter, and who is signed in. */
import { shellWords } from '../../wording/shell.ts'
import { PostForm } from '../components/post-form.tsx'
import { paths } from '../paths.ts'
import type { Frame } from './frame.ts'

type MenuItem = { readonly label: string; readonly href: string }

export function Head({ frame }: { readonly frame: Frame }) {
  const words = shellWords[frame.language]
  return (
    <header class="p-head">
      <div class="p-band" />
      {frame.sample && (
        <p class="p-sample-banner">
          <strong>{words.sample}</strong> <span class="p-desk-in">{words.sampleWhy}</span>{' '}
          <a href={paths.tour()}>{words.sampleTour}</a>
        </p>
      )}
      <div class="p-wrap p-head__row">
        <a class="p-brand" href={paths.home()}>
          <img src={frame.assets.mark} alt="" width="32" height="32" />
          <strong>{words.product}</strong>
          <small>{words.tagline}</small>
        </a>
        <button
          class="ds-button p-menu"
          data-variant="secondary"
          data-color="neutral"
          type="button"
          popovertarget="menu"
        >
          {words.menu}
        </button>
        <nav class="p-nav" id="menu" popover="auto" aria-label={words.mainMenu}>
          <button
            class="ds-button p-nav__close"
            data-variant="tertiary"
            type="button"
            popovertarget="menu"
            popovertargetaction="hide"
          >
            {words.closeMenu}
          </button>
          <ul>
            {menuFor(frame).map((item) => (
              <li key={item.href}>
                <a href={item.href} {...(isHere(item, frame) ? { 'aria-current': 'page' as const } : {})}>
                  {item.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {frame.viewer && <SignedIn frame={frame} seat={frame.viewer.seat} as={frame.viewer.as} />}
    </header>
  )
}

function menuFor({ language, viewer }: Frame): readonly MenuItem[] {
  const words = shellWords[language]
  const rooms = viewer?.rooms ?? []
  const open = [
    { label: words.results, href: paths.results() },
    { label: words.coverage, href: paths.coverage() },
    { label: words.certificate, href: paths.certificateCheck() },
  ]
  if (!viewer) {
    return [
      { label: words.home, href: paths.home() },
      ...open,
      { label: words.try, href: paths.try() },
      { label: words.signIn, href: paths.signIn() },
    ]
  }
  return [
    ...(rooms.includes('files') ? [{ label: words.files, href: paths.candidateFiles() }] : []),
    ...(rooms.includes('verification') ? [{ label: words.verification, href: paths.desks() }] : []),
    ...(rooms.includes('panel') ? [{ label: words.mySheets, href: paths.mySheets() }] : []),
    ...(rooms.includes('committee') ? [{ label: words.room, href: paths.room() }] : []),
    ...(rooms.includes('organising') ? [{ label: words.organiser, href: paths.organiserSeasons() }] : []),
    ...(rooms.includes('administration') ? [{ label: words.systemState, href: paths.systemState() }] : []),
    ...open,
  ]
}

function isHere(item: MenuItem, frame: Frame): boolean {
  const here = frame.here.split('?')[0] ?? ''
  return item.href === '/' ? here === '/' : here === item.href || here.startsWith(`${item.href}/`)
}

type SignedInProps = { readonly frame: Frame; readonly seat: string; readonly as: string }

function SignedIn({ frame, seat, as }: SignedInProps) {
  const words = shellWords[frame.language]
  return (
    <div class="p-who">
      <div class="p-wrap">
        <span>
          {words.signedInAs} <strong>{seat}</strong>, {as}
        </span>
        <div class="p-row">
          <a class="p-linklike" href={paths.account()}>
            {words.account}
          </a>
          <PostForm frame={frame} action={paths.signOut()} class="p-m-0">
            <button class="p-linklike" type="submit">
              {words.signOut}
            </button>
          </PostForm>
        </div>
      </div>
    </div>
  )
}
