import { isRecord } from '@mtc/openapi/json'
import { useMemo, useRef, useState } from 'react'
import { sameJson } from '../../core/json.ts'
import { nameOf, useResource } from '../../core/queries.ts'
import type { ScreenResource } from '../../core/screens.ts'
import type { Body } from '../../screens/record/body.ts'
import { type Refusal, refusalOf } from '../../screens/record/refusal.ts'
import { followersOf, followName } from '../../screens/record/slug.ts'

type Created = (record: { id: string; name: string }) => void

/** The making of one record on a page: what was typed, refused or made. */
export function useQuickCreation(screen: ScreenResource, schema: Body, start: Body, onCreated: Created) {
  const { api, saved } = useResource(screen)
  const [data, setData] = useState<Body>(start)
  const [refusal, setRefusal] = useState<Refusal>()
  const [isSaving, setSaving] = useState(false)
  // A second try with the same body is the same wish; another body is another one.
  const attempt = useRef<{ body: Body; key: string }>(undefined)
  const followers = useMemo(() => followersOf(schema), [schema])

  const make = async (body: Body) => {
    if (!attempt.current || !sameJson(attempt.current.body, body)) attempt.current = { body, key: crypto.randomUUID() }
    setSaving(true)
    try {
      const answer = await api.create(body, attempt.current.key)
      saved(answer)
      onCreated({ id: answer.row.id, name: nameOf(screen, answer.row) })
    } catch (error) {
      if (error instanceof Error) setRefusal(refusalOf(error, schema))
      else throw error
    } finally {
      setSaving(false)
    }
  }

  return {
    data,
    refusal,
    isSaving,
    change: (next: unknown) => {
      if (!isRecord(next)) return
      setData((now) =>
        followers.reduce((body, { field, make: of }) => followName(now, body, screen.nameField, field, of), {
          ...Object.fromEntries(followers.map(({ field }) => [field, now[field]])),
          ...next,
        }),
      )
    },
    save: (body: unknown) => void (isRecord(body) && make(body)),
  }
}
