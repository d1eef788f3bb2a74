import { lazy, useEffect } from 'react'
import { loadForm } from '../../../screens/record/form.tsx'
import { loadRuleBuilder } from '../rules/rule-dialog.tsx'

// Each in a chunk of its own: what most people look at first is the form.
const loadColumnsTab = async () => ({ default: (await import('../grid/columns-tab.tsx')).ColumnsTab })
const loadRulesTab = async () => ({ default: (await import('../rules/rules-tab.tsx')).RulesTab })
const loadJsonTab = async () => ({ default: (await import('../json/json-tab.tsx')).JsonTab })
const loadHistoryTab = async () => ({ default: (await import('../history/history-tab.tsx')).HistoryTab })
const loadApiTab = async () => ({ default: (await import('../api/api-tab.tsx')).ApiTab })
const loadPublishDrawer = async () => ({ default: (await import('../publish/publish-drawer.tsx')).PublishDrawer })

export const ColumnsTab = lazy(loadColumnsTab)
export const RulesTab = lazy(loadRulesTab)
export const JsonTab = lazy(loadJsonTab)
export const HistoryTab = lazy(loadHistoryTab)
export const ApiTab = lazy(loadApiTab)
export const PublishDrawer = lazy(loadPublishDrawer)

const ALL: readonly (() => Promise<unknown>)[] = [
  loadForm,
  () => import('../preview/preview.tsx'),
  loadRuleBuilder,
  loadColumnsTab,
  loadRulesTab,
  loadJsonTab,
  loadHistoryTab,
  loadApiTab,
  loadPublishDrawer,
]

/** Fetches the panes once the first one is drawn: whoever loses the connection later still opens each of them. */
export function usePanesAhead(): void {
  useEffect(() => {
    // What does not arrive now is asked for again, and complained of, when it is opened.
    void Promise.allSettled(ALL.map((load) => load()))
  }, [])
}
