/** The season's name, hosts and sources, and whether its rules are official. */
import { otherSources, rulingDocumentOf, sourcesWith } from '../../../award/season/ruling-document.ts'
import type { RulebookFormWords } from '../../../wording/rulebook-form.ts'
import { listAt, partAt, textAt, withPart } from '../document-part.ts'
import type { Section, SectionField } from '../section.ts'

/** A field of the form alone: in the document it stands among the sources. */
const RULING = 'rulingDocument'

export function identitySection({ identity: words }: RulebookFormWords): Section {
  const fields: readonly SectionField[] = [
    { is: 'field', path: ['label'], label: words.label, input: 'text' },
    { is: 'field', path: ['hosts'], label: words.hosts, hint: words.hostsHint, input: 'lines' },
    { is: 'field', path: ['official'], label: words.official, hint: words.officialHint, input: 'yes' },
    { is: 'field', path: [RULING], label: words.ruling, hint: words.rulingHint, input: 'text' },
    { is: 'field', path: ['banner'], label: words.banner, input: 'text' },
    { is: 'field', path: ['sources'], label: words.sources, hint: words.sourcesHint, input: 'lines' },
    { is: 'field', path: ['tags'], label: words.tags, hint: words.tagsHint, input: 'lines' },
  ]
  return {
    steps: ['identitas'],
    root: [],
    title: words.title,
    lede: words.lede,
    parts: () => fields,
    opened: (part) => {
      const sources = textsAt(part, 'sources')
      return withPart(withPart(part, [RULING], rulingDocumentOf({ sources })), ['sources'], otherSources({ sources }))
    },
    closed: (typed) =>
      withPart(
        withPart(typed, ['sources'], sourcesWith(textAt(typed, [RULING]), textsAt(typed, 'sources'))),
        [RULING],
        undefined,
      ),
    check: (rulebook, typed) =>
      rulebook.official && textAt(typed, [RULING]) === '' && partAt(typed, ['official']) === true
        ? [{ field: RULING, text: words.rulingMissing }]
        : [],
  }
}

function textsAt(document: unknown, name: string): readonly string[] {
  return listAt(document, [name]).filter((text) => typeof text === 'string')
}
