import { draftTag } from '@mtc/openapi/document'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { reasonOf } from '../../../../ui/reason.ts'
import { TEMPLATES } from '../../../core/addresses.ts'
import { answerOf, client } from '../../../core/api.ts'
import { ApiFailure, isStatus } from '../../../core/api-failure.ts'
import { staleResource } from '../../../core/queries.ts'
import type { Builder } from '../model/builder.ts'

/** What the server said against publishing. */
export interface Refusal {
  title: string
  reasons: readonly string[]
}

function refusalOf(fault: unknown): Refusal {
  if (isStatus(fault, 412)) {
    const reasons = [
      'Somebody changed the draft or published it in the meantime. Look at what changes now, and try again.',
    ]
    return { title: 'It was not published', reasons }
  }
  const errors = fault instanceof ApiFailure ? fault.errors.map(({ message }) => message) : []
  return { title: 'It was not published', reasons: errors.length > 0 ? errors : [reasonOf(fault)] }
}

/** Publishing the draft as it is on the screen. */
export function usePublishing({ tenant, templateId, document }: Builder) {
  const queryClient = useQueryClient()
  const [refusal, setRefusal] = useState<Refusal>()
  const [isBusy, setBusy] = useState(false)
  /** True when it worked. */
  const publish = async (message: string): Promise<boolean> => {
    setBusy(true)
    setRefusal(undefined)
    try {
      const state = await document.settled()
      const params = { path: { tenant, id: templateId }, header: { 'If-Match': draftTag(state) } }
      await answerOf(client.POST('/{tenant}/admin/ui/templates/{id}/publish', { params, body: { message } }))
      await document.reload()
      for (const path of [TEMPLATES, 'ui/widgets']) void staleResource(queryClient, { tenant }, path)
      return true
    } catch (fault) {
      setRefusal(refusalOf(fault))
      return false
    } finally {
      setBusy(false)
    }
  }
  return { refusal, isBusy, publish }
}
