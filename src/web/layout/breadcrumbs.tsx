/** The path to this page; on a phone only the way back is shown. */
export type Crumb = { readonly label: string; readonly href: string }

type BreadcrumbsProps = { readonly crumbs: readonly Crumb[]; readonly here: string; readonly label: string }

export function Breadcrumbs({ crumbs, here, label }: BreadcrumbsProps) {
  const back = crumbs.at(-1)
  return (
    <nav class="ds-breadcrumbs p-crumbs" aria-label={label}>
      {back && (
        <a class="ds-link" href={back.href}>
          {back.label}
        </a>
      )}
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.href}>
            <a class="ds-link" href={crumb.href}>
              {crumb.label}
            </a>
          </li>
        ))}
        <li>
          <span aria-current="page">{here}</span>
        </li>
      </ol>
    </nav>
  )
}
