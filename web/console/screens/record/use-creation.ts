import { isRecord } from '@mtc/openapi/json'
import { useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { reasonOf } from '../../../ui/reason.ts'
import { showDone, showFailure } from '../../../ui/undo-toast.tsx'
import { recordAddress } from '../../core/addresses.ts'
import { sameJson } from '../../core/json.ts'
import { usePlace } from '../../core/place.ts'
import { nameOf, useResource } from '../../core/queries.ts'
import type { ScreenResource } from '../../core/screens.ts'
import { nothingUnsaved, useUnsavedGuard } from '../../core/unsaved.ts'
import type { Body } from './body.ts'
import { type Refusal, refusalOf } from './refusal.ts'
import { followersOf, followName } from './slug.ts'
import { useDraft, useKeptDraft } from './use-draft.ts'

const defined = (body: Body): Body =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined))

interface CreationOptions {
  /** What tells this form from another one at the same address. */
  variant?: string | undefined
  /** What is sent, where that is not simply what was typed. */
  toSend?: ((body: Body) => Body) | undefined
}

/** The making of one row: what was typed, refused or made. `start` is what the form begins with. */
export function useCreation(
  screen: ScreenResource,
  schema: Record<string, unknown>,
  start: Body,
  { variant, toSend = (body) => body }: CreationOptions = {},
) {
  const place = usePlace()
  const [, navigate] = useLocation()
  const { api, saved } = useResource(screen)
  const { found, keep, drop } = useDraft(variant)
  const [data, setData] = useState<Body>(found?.data ?? start)
  const [wasTouched, setTouched] = useState(found !== undefined)
  const [isFromBefore, setFromBefore] = useState(found !== undefined)
  const [refusal, setRefusal] = useState<Refusal>()
  const [isSaving, setSaving] = useState(false)
  // A second try with the same body is the same wish; another body is another one.
  const attempt = useRef<{ body: unknown; key: string }>(undefined)

  const draft = useMemo(() => (wasTouched ? { data, base: {}, etag: '' } : undefined), [wasTouched, data])
  useKeptDraft(draft, keep, drop)
  useUnsavedGuard(wasTouched ? `The new ${screen.singular}` : undefined)
  const followers = useMemo(() => followersOf(schema), [schema])

  const make = async (typed: Body) => {
    const body = toSend(typed)
    if (!attempt.current || !sameJson(attempt.current.body, body)) attempt.current = { body, key: crypto.randomUUID() }
    setSaving(true)
    try {
      const answer = await api.create(body, attempt.current.key)
      saved(answer)
      setTouched(false)
      drop()
      nothingUnsaved()
      showDone(`${nameOf(screen, answer.row)} created`)
      navigate(recordAddress(place, screen, answer.row.id), { replace: true })
    } catch (error) {
      if (error instanceof Error) setRefusal(refusalOf(error, schema))
      else throw error
    } finally {
      setSaving(false)
    }
  }

  return {
    data,
    isFromBefore,
    isSaving,
    refusal,
    change: (next: unknown, pointer: string | undefined) => {
      if (!isRecord(next)) return
      // Defaults are filled into what the form knew before; what we made of the name is not among it yet.
      setData((now) => {
        const made = Object.fromEntries(followers.map(({ field }) => [field, now[field]]))
        const whole = pointer === undefined ? { ...made, ...defined(next) } : next
        return followers.reduce((body, { field, make }) => followName(now, body, screen.nameField, field, make), whole)
      })
      if (pointer !== undefined) setTouched(true)
    },
    save: (body: unknown) =>
      void (isRecord(body) && make(body).catch((fault: unknown) => showFailure('It was not saved', reasonOf(fault)))),
    discard: () => {
      setData(start)
      setTouched(false)
      setFromBefore(false)
      setRefusal(undefined)
    },
  }
}
