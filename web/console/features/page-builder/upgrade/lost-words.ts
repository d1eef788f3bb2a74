import { type PageContent, pageChanges } from '@mtc/openapi/page'
import { numberOf } from '@mtc/openapi/words'
import { pageWords } from '../history/page-words.ts'
import type { Builder } from '../model/builder.ts'

/** How many things a draft changes; none where it says what is published. */
function draftChanges(builder: LostCopy, published: PageContent | undefined): number {
  if (!published) return 0
  const { page, widgets } = pageChanges(published, builder.content, pageWords(builder))
  return page.length + widgets.length
}

type LostCopy = Pick<Builder, 'content' | 'components' | 'layouts'>

/** What goes when a shop deletes its copy of a system page, in numbers. */
export function lostWords(builder: LostCopy, published: PageContent | undefined): string {
  const widgets = numberOf(builder.content.widgets.length, 'widget')
  const changes = draftChanges(builder, published)
  const draft = changes === 0 ? '' : ` and ${numberOf(changes, 'change')} of its draft that nobody published`
  const ending = "for everybody in this shop: the system's page is shown instead."
  return `The copy with its ${widgets}${draft} ${changes === 0 ? 'goes' : 'go'}, ${ending}`
}
