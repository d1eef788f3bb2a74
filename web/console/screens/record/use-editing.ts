import { isRecord } from '@mtc/openapi/json'
import { useMemo, useState } from 'react'
import { reasonOf } from '../../../ui/reason.ts'
import { showDone, showFailure, showUndo } from '../../../ui/undo-toast.tsx'
import { isStatus } from '../../core/api-failure.ts'
import { nameOf, useResource } from '../../core/queries.ts'
import type { Versioned } from '../../core/resource-client.ts'
import type { ScreenResource } from '../../core/screens.ts'
import { useUnsavedGuard } from '../../core/unsaved.ts'
import { type Body, bodyOf, changesBetween } from './body.ts'
import { adopted, type Editing, isDirty, over, typed, untouched, type Version } from './editing-state.ts'
import { type Refusal, refusalOf } from './refusal.ts'
import { useDraft, useKeptDraft } from './use-draft.ts'

/** The editing of one row: what was typed over which version, saved, refused, or overtaken by somebody else. */
export function useEditing(
  screen: ScreenResource,
  schema: Record<string, unknown>,
  loaded: Versioned,
  // What is sent, where that is not simply the fields that differ.
  toSend: (changes: Body) => Body = (changes) => changes,
) {
  const { api, saved } = useResource(screen)
  const { found, keep, drop } = useDraft()
  const versionOf = ({ row, etag }: Versioned): Version => ({ body: bodyOf(schema, row), etag })
  const [editing, setEditing] = useState<Editing>(() =>
    found ? over({ body: found.base, etag: found.etag }, found.data) : untouched(versionOf(loaded)),
  )
  const [isFromBefore, setFromBefore] = useState(found !== undefined)
  const [refusal, setRefusal] = useState<Refusal>()
  const [overtaken, setOvertaken] = useState<Versioned>()
  const [isSaving, setSaving] = useState(false)
  const [seenEtag, setSeenEtag] = useState(loaded.etag)

  const { base, data } = editing
  const hasChanges = isDirty(editing)
  if (seenEtag !== loaded.etag) {
    setSeenEtag(loaded.etag)
    // Somebody's newer version is taken over silently only where nobody is typing.
    if (!hasChanges && loaded.etag !== base.etag) setEditing(untouched(versionOf(loaded)))
  }
  const draft = useMemo(
    () => (hasChanges ? { data, base: base.body, etag: base.etag } : undefined),
    [hasChanges, data, base],
  )
  useKeptDraft(draft, keep, drop)
  useUnsavedGuard(hasChanges ? nameOf(screen, loaded.row) : undefined)

  const adopt = (answer: Versioned, known: Body) => {
    setEditing((now) => adopted(now, versionOf(answer), known))
    setFromBefore(false)
    setRefusal(undefined)
    setOvertaken(undefined)
    saved(answer)
  }

  const offerUndo = (answer: Versioned, before: Body) => {
    const { body } = versionOf(answer)
    const back = toSend(changesBetween(screen, body, { ...body, ...before }))
    showUndo({
      message: `${nameOf(screen, answer.row)} saved`,
      onUndo: async () => {
        adopt(await api.update(loaded.row.id, back, answer.etag), body)
        showDone('The change is undone')
      },
    })
  }

  /** `known` is what the form holds as it is sent: whatever differs afterwards was typed meanwhile. */
  const send = async (from: Version, to: Body, known: Body) => {
    const changes = toSend(changesBetween(screen, from.body, to))
    if (Object.keys(changes).length === 0) return adopt(await api.get(loaded.row.id), known)
    try {
      const answer = await api.update(loaded.row.id, changes, from.etag)
      adopt(answer, known)
      offerUndo(answer, from.body)
    } catch (error) {
      if (isStatus(error, 412)) return setOvertaken(await api.get(loaded.row.id))
      if (!(error instanceof Error)) throw error
      setRefusal(refusalOf(error, schema))
    }
  }

  const save = (from: Version, to: Body, known: Body) => {
    if (isSaving) return
    setSaving(true)
    void send(from, to, known)
      .catch((fault: unknown) => showFailure('It was not saved', reasonOf(fault)))
      .finally(() => setSaving(false))
  }

  return {
    data,
    base: base.body,
    isDirty: hasChanges,
    isFromBefore,
    isSaving,
    refusal,
    overtaken,
    change: (next: unknown, pointer: string | undefined) => {
      if (isRecord(next)) setEditing((now) => typed(now, next, pointer !== undefined))
    },
    save: (body: unknown) => isRecord(body) && save(base, body, { ...data, ...body }),
    saveOver: (body: Body) => {
      if (!overtaken) return
      const theirs = versionOf(overtaken)
      // What was chosen stands in the form from now on, also where it is refused.
      setEditing(over(theirs, body))
      setOvertaken(undefined)
      save(theirs, body, body)
    },
    closeConflict: () => setOvertaken(undefined),
    discard: () => {
      setEditing(untouched(versionOf(loaded)))
      setFromBefore(false)
      setRefusal(undefined)
    },
  }
}
