import { lazy } from 'react'

// Each in a chunk of its own: the page itself is looked at first.
export const HistoryPanel = lazy(async () => ({
  default: (await import('../history/history-panel.tsx')).HistoryPanel,
}))
export const PublishDialog = lazy(async () => ({
  default: (await import('../publish/publish-dialog.tsx')).PublishDialog,
}))
export const ViewAs = lazy(async () => ({ default: (await import('../preview/view-as.tsx')).ViewAs }))
export const SystemPage = lazy(async () => ({ default: (await import('../upgrade/system-page.tsx')).SystemPage }))
export const ImportDialog = lazy(async () => ({
  default: (await import('../transfer/import-dialog.tsx')).ImportDialog,
}))
