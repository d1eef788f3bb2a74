import type { ResolvedPage } from '../resolved-page.ts'
import type { PageDocument } from './document.ts'

const keyOf = (tenant: string, page: string) => `mtc-page-draft ${tenant} ${page}`

/** Which state of the page a draft was made from: a draft of another state is no use. */
const baseOf = ({ id, version, widgets }: ResolvedPage): string =>
  [id, version, ...widgets.map((widget) => `${widget.id}@${widget.version}`)].join(' ')

/** The unsaved state of a page, kept in this tab over reloads; undefined when there is none of this page's state. */
export function loadDraft(tenant: string, page: ResolvedPage): PageDocument | undefined {
  const stored = sessionStorage.getItem(keyOf(tenant, page.page))
  if (stored === null) return undefined
  // Written by saveDraft below, in this tab.
  const { base, document } = JSON.parse(stored) as { base: string; document: PageDocument }
  return base === baseOf(page) ? document : undefined
}

export const saveDraft = (tenant: string, page: ResolvedPage, document: PageDocument): void =>
  sessionStorage.setItem(keyOf(tenant, page.page), JSON.stringify({ base: baseOf(page), document }))

export const dropDraft = (tenant: string, page: string): void => sessionStorage.removeItem(keyOf(tenant, page))
