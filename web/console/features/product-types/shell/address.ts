import { useLocation, useSearch } from 'wouter'

/** The tabs of the designer by the name that stands in the address. */
export const TABS = [
  ['form', 'Form'],
  ['columns', 'Grid columns'],
  ['rules', 'Rules'],
  ['json', 'JSON'],
  ['history', 'History'],
  ['api', 'API'],
] as const

/** What stands beside the form: the field's settings, or what the form looks like to others. */
export const PANES = ['fields', 'settings', 'preview'] as const
export type PaneName = (typeof PANES)[number]

const oneOf = <T extends string>(names: readonly T[], asked: string | null, start: T): T =>
  names.find((name) => name === asked) ?? start

/** Where in the designer somebody is: the address says it, so that reload and share lead back. */
export function useDesignerAddress() {
  const [pathname, navigate] = useLocation()
  const search = useSearch()
  const params = new URLSearchParams(search)
  const go = (change: Record<string, string | undefined>) => {
    // Not the search of the last drawing: several changes may follow each other within one.
    const next = new URLSearchParams(location.search)
    for (const [name, value] of Object.entries(change)) {
      if (value === undefined) next.delete(name)
      else next.set(name, value)
    }
    const query = next.toString()
    if (query !== location.search.slice(1))
      navigate(query === '' ? pathname : `${pathname}?${query}`, { replace: true })
  }
  return {
    tab: oneOf(
      TABS.map(([name]) => name),
      params.get('tab'),
      'form',
    ),
    pane: oneOf(PANES, params.get('pane'), 'fields'),
    field: params.get('field') ?? undefined,
    showTab: (tab: string | null) => go({ tab: tab === null || tab === 'form' ? undefined : tab }),
    showPane: (pane: string) => go({ pane: pane === 'fields' ? undefined : pane }),
    showField: (field: string | undefined) => go({ field }),
    openField: (field: string) => go({ tab: undefined, pane: undefined, field }),
  }
}
