import { inSystemIds, type PageContent, type PageWords, pageDifferences } from '@mtc/openapi/page'
import { publishedContent } from '../../../kit/documents/document.ts'
import { draftOf } from '../../../kit/documents/draft.ts'
import type { Opened } from '../../../kit/documents/index.ts'
import { pageIn } from '../page-content.ts'
import { type Origin, originOf } from './origin.ts'
import { pageWords } from './page-words.ts'

/** What somebody is making of a page; what is published, where nobody is. */
export async function editedContent(opened: Opened): Promise<PageContent> {
  const draft = await draftOf(opened)
  return pageIn(draft?.content ?? publishedContent(opened))
}

/** Whether a page is a copy, and of what. */
export const standing = (opened: Opened, origin: Origin | undefined) => ({
  isCopy: opened.row['originId'] !== null,
  systemRevision: origin?.held ?? null,
  latestRevision: origin?.latest ?? null,
})

const SHOWN = 2000
/** Differences as they are answered: the first of them, in sentences that end somewhere. */
export const shown = (before: PageContent, after: PageContent, words: PageWords) =>
  pageDifferences(before, after, words)
    .slice(0, SHOWN)
    .map(({ text, path, ...rest }) => ({ ...rest, path: [...path], text: text.slice(0, 1000) }))

/** In what a copy differs from the revision of the system's page that it holds. */
export async function difference(opened: Opened, of: 'published' | 'draft') {
  const own = of === 'draft' ? await editedContent(opened) : pageIn(publishedContent(opened))
  const origin = await originOf(opened, own.systemRevision)
  const told = async ({ base }: Origin) =>
    shown(base, inSystemIds(own).content, await pageWords(opened.tenant, base, own))
  const list = origin ? await told(origin) : []
  return { ...standing(opened, origin), differences: list }
}
