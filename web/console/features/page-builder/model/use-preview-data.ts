import type { PageContent, PageWidget } from '@mtc/openapi/page'
import { useCallback, useEffect, useRef, useState } from 'react'
import { reasonOf } from '../../../../ui/reason.ts'
import { answerOf, client } from '../../../core/api.ts'
import type { EditedDocument } from '../../../core/document/edited-document.ts'
import type { PreviewState } from './preview-state.ts'
import type { Surface } from './surface.ts'

const NONE: PreviewState = { is: 'none' }
const LOADING: PreviewState = { is: 'loading' }
const UNSEEN: PreviewState = { is: 'failed', message: 'Hidden from you, so there is nothing to show of its data.' }

/** What a widget's data depends on: as long as it says the same, what was answered stays true. */
const questionOf = (
  { binding, props, componentId, isActive, visibilityRules }: PageWidget,
  { variables }: PageContent,
) => JSON.stringify([binding, props, componentId, isActive, visibilityRules, variables])

interface Known {
  question: string
  state: PreviewState
}

async function ask(tenant: string, page: string, widgetIds: string[], signal: AbortSignal) {
  const call = client.POST('/{tenant}/pages/{page}/data', {
    params: { path: { tenant, page } },
    body: { isDraft: true, widgetIds },
    signal,
  })
  const { body } = await answerOf(call)
  return new Map(body.data.widgets.map((widget) => [widget.id, widget]))
}

/**
 * Real figures for the previews: asked for in one request once an edit is saved, and only for the widgets whose question
 * it changed. What was known stays on show until then.
 */
export function usePreviewData(
  tenant: string,
  page: string,
  document: EditedDocument<PageContent> | undefined,
  components: Surface['components'],
): (id: string) => PreviewState {
  const [known, setKnown] = useState<ReadonlyMap<string, Known>>(new Map())
  const latest = useRef(known)
  const content = document?.content
  const isSaved = document?.state === 'saved'

  useEffect(() => {
    latest.current = known
  }, [known])
  useEffect(() => {
    if (!content || !isSaved) return
    const asked = content.widgets
      .filter(({ binding, componentId }) => binding !== null && components.get(componentId)?.manifest?.binding)
      .map((widget) => ({ id: widget.id, question: questionOf(widget, content) }))
      .filter(({ id, question }) => latest.current.get(id)?.question !== question)
    if (asked.length === 0) return
    const ended = new AbortController()
    const learn = (stateOf: (id: string, before: PreviewState | undefined) => PreviewState) =>
      setKnown((before) => {
        const after = new Map(before)
        for (const { id, question } of asked) after.set(id, { question, state: stateOf(id, before.get(id)?.state) })
        return after
      })
    ask(
      tenant,
      page,
      asked.map(({ id }) => id),
      ended.signal,
    ).then(
      (answered) =>
        learn((id) => {
          const widget = answered.get(id)
          if (!widget) return UNSEEN
          return widget.problem
            ? { is: 'failed', message: widget.problem.message }
            : { is: 'ready', answers: widget.answers }
        }),
      (fault: unknown) => {
        if (ended.signal.aborted) return
        learn((_id, before) => (before?.is === 'ready' ? before : { is: 'failed', message: reasonOf(fault) }))
      },
    )
    return () => ended.abort()
  }, [tenant, page, content, isSaved, components])

  const widgets = content?.widgets
  return useCallback(
    (id: string): PreviewState => {
      const widget = widgets?.find((one) => one.id === id)
      const needsData = widget?.binding && components.get(widget.componentId)?.manifest?.binding
      if (!needsData) return NONE
      return known.get(id)?.state ?? LOADING
    },
    [widgets, known, components],
  )
}
