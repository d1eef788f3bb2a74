import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { confirm } from '../../../../ui/confirm.ts'
import { reasonOf } from '../../../../ui/reason.ts'
import { showDone, showFailure } from '../../../../ui/undo-toast.tsx'
import { resourceKey } from '../../../core/queries.ts'
import { nothingUnsaved } from '../../../core/unsaved.ts'
import { pageQuery } from '../page-queries.ts'
import { type ResolvedPage, titleOf } from '../resolved-page.ts'
import { dropDraft } from './draft.ts'
import { noProgress } from './page-rows.ts'
import { resetPage, savePage } from './save-page.ts'
import { StaleWidget } from './stale-widget.ts'
import type { Editor } from './use-editor.ts'

/** Saving, discarding and resetting a page; each ends the editing when it has worked. */
export function useSaving(tenant: string, page: ResolvedPage, editor: Editor, onDone: () => void) {
  const queryClient = useQueryClient()
  const progress = useRef(noProgress())
  const finish = async (message: string) => {
    nothingUnsaved()
    dropDraft(tenant, page.page)
    await queryClient.invalidateQueries({ queryKey: pageQuery(tenant, page.page).queryKey })
    for (const path of ['ui/templates', 'ui/widgets'])
      void queryClient.invalidateQueries({ queryKey: resourceKey({ tenant }, { path }) })
    showDone(message)
    onDone()
  }

  const save = useMutation({
    mutationFn: () => savePage(tenant, page, editor.changes, progress.current),
    onSuccess: () => finish(`${page.name} saved`),
    // Not awaited: the button must not spin while the person thinks.
    onError: (error) => void failed(error),
  })

  async function failed(error: Error) {
    if (!(error instanceof StaleWidget) || error.newVersion === undefined)
      return showFailure('The page is not saved yet', error.message)
    const { widgetId, newVersion } = error
    const widget = editor.document.find(({ id }) => id === widgetId)
    const goesOn = await confirm({
      title: 'Somebody else changed this page',
      consequence: `“${widget ? titleOf(widget) : 'A widget you removed'}” was changed since you opened the page. Saving now replaces their change with yours.`,
      action: 'Save mine over it',
    })
    if (!goesOn) return
    progress.current.versions.set(widgetId, newVersion)
    save.mutate()
  }

  const discard = async () => {
    const { created, updated, removed } = editor.changes
    const goesOn =
      !editor.hasChanges ||
      (await confirm({
        title: 'Discard your changes?',
        consequence: `${created.length} added, ${updated.length} changed and ${removed.length} removed widgets go back to what is saved.`,
        action: 'Discard changes',
      }))
    if (!goesOn) return
    nothingUnsaved()
    dropDraft(tenant, page.page)
    // Somebody else's newer page, if there is one, is what "saved" means now.
    void queryClient.invalidateQueries({ queryKey: pageQuery(tenant, page.page).queryKey })
    onDone()
  }

  const reset = async () => {
    const goesOn = await confirm({
      title: `Reset “${page.name}” to the system's page?`,
      consequence: `Your own page with its ${page.widgets.length} widgets is removed, for everybody in this shop.`,
      action: 'Reset page',
    })
    if (!goesOn) return
    try {
      await resetPage(tenant, page)
      await finish(`${page.name} is the system's page again`)
    } catch (error) {
      showFailure('The page could not be reset', reasonOf(error))
    }
  }
  return {
    isSaving: save.isPending,
    save: () => save.mutate(),
    discard: () => void discard(),
    reset: () => void reset(),
  }
}
