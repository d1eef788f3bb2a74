import { useMemo, useRef, useState } from 'react'
import { showDone, showFailure, showUndo } from '../../../ui/undo-toast.tsx'
import { isStatus } from '../../core/api-failure.ts'
import { isRecord, sameJson } from '../../core/json.ts'
import { nameOf, useResource } from '../../core/queries.ts'
import type { Versioned } from '../../core/resource-client.ts'
import type { ScreenResource } from '../../core/screens.ts'
import { useUnsavedGuard } from '../../core/unsaved.ts'
import { type Body, bodyOf, changesBetween } from './body.ts'
import { type Refusal, refusalOf } from './refusal.ts'
import { useDraft, useKeptDraft } from './use-draft.ts'

interface Base {
  body: Body
  etag: string
}

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
  const fresh = (answer: Versioned): Base => ({ body: bodyOf(schema, answer.row), etag: answer.etag })
  const [base, setBase] = useState<Base>(() => (found ? { body: found.base, etag: found.etag } : fresh(loaded)))
  const [data, setData] = useState<Body>(found?.data ?? base.body)
  const [wasTouched, setTouched] = useState(found !== undefined)
  const [isFromBefore, setFromBefore] = useState(found !== undefined)
  const [refusal, setRefusal] = useState<Refusal>()
  const [overtaken, setOvertaken] = useState<Versioned>()
  const [isSaving, setSaving] = useState(false)

  const isDirty = wasTouched && !sameJson(data, base.body)
  const seen = useRef(loaded.etag)
  if (seen.current !== loaded.etag) {
    seen.current = loaded.etag
    // Somebody's newer version is taken over silently only where nobody is typing.
    if (!isDirty && loaded.etag !== base.etag) {
      const next = fresh(loaded)
      setBase(next)
      setData(next.body)
    }
  }
  const draft = useMemo(() => (isDirty ? { data, base: base.body, etag: base.etag } : undefined), [isDirty, data, base])
  useKeptDraft(draft, keep, drop)
  useUnsavedGuard(isDirty ? nameOf(screen, loaded.row) : undefined)

  const adopt = (answer: Versioned) => {
    const next = fresh(answer)
    setBase(next)
    setData(next.body)
    setTouched(false)
    setFromBefore(false)
    setRefusal(undefined)
    setOvertaken(undefined)
    drop()
    saved(answer)
  }

  const send = async (from: Base, to: Body) => {
    const changes = toSend(changesBetween(screen, from.body, to))
    if (Object.keys(changes).length === 0) return adopt({ ...loaded, ...(await api.get(loaded.row.id)) })
    setSaving(true)
    try {
      const answer = await api.update(loaded.row.id, changes, from.etag)
      adopt(answer)
      const now = bodyOf(schema, answer.row)
      const back = toSend(changesBetween(screen, now, { ...now, ...from.body }))
      showUndo({
        message: `${nameOf(screen, answer.row)} saved`,
        onUndo: async () => {
          adopt(await api.update(loaded.row.id, back, answer.etag))
          showDone('The change is undone')
        },
      })
    } catch (error) {
      if (isStatus(error, 412)) setOvertaken(await api.get(loaded.row.id))
      else if (error instanceof Error) setRefusal(refusalOf(error, schema))
      else throw error
    } finally {
      setSaving(false)
    }
  }
  const report = (reason: unknown) =>
    showFailure('It was not saved', reason instanceof Error ? reason.message : 'The connection broke off.')

  return {
    data,
    base: base.body,
    isDirty,
    isFromBefore,
    isSaving,
    refusal,
    overtaken,
    change: (next: unknown, pointer: string | undefined) => {
      if (!isRecord(next)) return
      setData(next)
      // Defaults that the form fills in are nobody's changes.
      if (pointer !== undefined) setTouched(true)
    },
    save: (body: unknown) => void (isRecord(body) && send(base, body).catch(report)),
    saveOver: (body: Body) => void (overtaken && send(fresh(overtaken), body).catch(report)),
    closeConflict: () => setOvertaken(undefined),
    discard: () => {
      setData(base.body)
      setTouched(false)
      setFromBefore(false)
      setRefusal(undefined)
    },
  }
}
