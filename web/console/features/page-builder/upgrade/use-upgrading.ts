import { draftTag } from '@mtc/openapi/document'
import type { PageContent } from '@mtc/openapi/page'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { reasonOf } from '../../../../ui/reason.ts'
import { answerOf, client } from '../../../core/api.ts'
import { isStatus } from '../../../core/api-failure.ts'
import { adopt } from '../../../core/document/adopt.ts'
import { offerUndo } from '../../../screens/document/offer-undo.ts'
import type { Builder } from '../model/builder.ts'
import { differenceQuery, upgradeQuery } from './system-copy.ts'

export type Choices = Readonly<Record<string, 'mine' | 'theirs'>>

/** Taking what the system changed into the draft, as one step that undo takes back. */
export function useUpgrading({ tenant, templateId, document, announce }: Builder) {
  const queryClient = useQueryClient()
  const [fault, setFault] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const stale = () =>
    Promise.all(
      [upgradeQuery(tenant, templateId), differenceQuery(tenant, templateId)].map(({ queryKey }) =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    )
  /** True when it worked. */
  const takeOver = async (systemRevision: number, choices: Choices): Promise<boolean> => {
    setBusy(true)
    setFault(undefined)
    try {
      await adopt(document, `Take over the system's revision ${systemRevision}`, async (state) => {
        const params = { path: { tenant, id: templateId }, header: { 'If-Match': draftTag(state) } }
        const body = { systemRevision, choices: { ...choices } }
        const call = client.POST('/{tenant}/admin/ui/templates/{id}/upgrade', { params, body })
        // What a request may leave out is filled in by the time it is answered; the contract has one type for both.
        return (await answerOf(call)).body.data.content as PageContent
      })
      const message = `The system's revision ${systemRevision} is in the draft`
      announce(`${message}.`)
      offerUndo(document, message)
      return true
    } catch (reason) {
      const isPast = isStatus(reason, 412) || isStatus(reason, 409)
      setFault(
        isPast ? 'The page moved on in the meantime. Look again at what changes, then try again.' : reasonOf(reason),
      )
      return false
    } finally {
      await stale()
      setBusy(false)
    }
  }
  return { fault, isBusy, takeOver }
}
