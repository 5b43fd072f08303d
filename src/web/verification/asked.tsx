/** What a verifier asks in a section, above its form. */

export function Asked({ asked, title }: { readonly asked: readonly string[]; readonly title: string }) {
  return (
    <section class="p-why p-stack p-mt-6" aria-labelledby="diminta">
      <h2 class="p-h3" id="diminta">
        {title}
      </h2>
      <ul class="ds-list p-tight">
        {asked.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  )
}
