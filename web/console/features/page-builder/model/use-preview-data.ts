import { useCallback } from 'react'
import type { PreviewState } from './preview-state.ts'
import type { Surface } from './surface.ts'

const NONE: PreviewState = { is: 'none' }
const LOADING: PreviewState = { is: 'loading' }

export function usePreviewData(
  _tenant: string,
  document: { content: { widgets: readonly { id: string; binding: unknown }[] } } | undefined,
  _components: Surface['components'],
) {
  const widgets = document?.content.widgets
  return useCallback(
    (id: string): PreviewState => (widgets?.find((w) => w.id === id)?.binding ? LOADING : NONE),
    [widgets],
  )
}
