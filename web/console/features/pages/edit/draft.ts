import { isRecord } from '../../../core/json.ts'
import { recall, release, remember } from '../../../core/tab-memory.ts'
import type { ResolvedPage } from '../resolved-page.ts'
import type { PageDocument } from './document.ts'

const keyOf = (tenant: string, page: string) => `mtc-page-draft ${tenant} ${page}`

/** Which state of the page a draft was made from: a draft of another state is no use. */
const baseOf = ({ id, version, widgets }: ResolvedPage): string =>
  [id, version, ...widgets.map((widget) => `${widget.id}@${widget.version}`)].join(' ')

/** The unsaved state of a page, kept in this tab over reloads; undefined when there is none of this page's state. */
export function loadDraft(tenant: string, page: ResolvedPage): PageDocument | undefined {
  const draft = recall(keyOf(tenant, page.page))
  // Written by saveDraft below, in this tab.
  return isRecord(draft) && draft.base === baseOf(page) ? (draft.document as PageDocument) : undefined
}

export const saveDraft = (tenant: string, page: ResolvedPage, document: PageDocument): void =>
  remember(keyOf(tenant, page.page), { base: baseOf(page), document })

export const dropDraft = (tenant: string, page: string): void => release(keyOf(tenant, page))
