import type { Area, Audience } from '@mtc/openapi/page'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { reasonOf } from '../../../../ui/reason.ts'
import { pageEditAddress, TEMPLATES } from '../../../core/addresses.ts'
import { answerOf, client } from '../../../core/api.ts'
import { ApiFailure } from '../../../core/api-failure.ts'
import { sameJson } from '../../../core/json.ts'
import { useShop } from '../../../core/place.ts'
import { staleResource } from '../../../core/queries.ts'
import { pageBundle } from '../transfer/export-page.ts'
import { importPage } from '../transfer/import-page.ts'
import { imported } from '../transfer/kept-report.ts'

/** What a page begins from. */
export type Start =
  | { from: 'empty'; audience: Audience; area: Area | null; layoutId: string }
  | { from: 'copy'; id: string }
  | { from: 'file'; source: unknown }

/** Why it was not made, in one sentence. */
function reasons(fault: unknown): string {
  const errors = fault instanceof ApiFailure ? fault.errors.map(({ message }) => message) : []
  return errors.length > 0 ? errors.join(' ') : reasonOf(fault)
}

/** The making of a page; the builder opens on it. */
export function useMaking() {
  const place = useShop()
  const { tenant } = place
  const queryClient = useQueryClient()
  const [, navigate] = useLocation()
  const [fault, setFault] = useState<string>()
  const [isMaking, setMaking] = useState(false)
  // A second try with the same wish is the same wish; another one has a key of its own.
  const attempt = useRef<{ wish: unknown; key: string }>(undefined)
  const keyFor = (wish: unknown): string => {
    if (!attempt.current || !sameJson(attempt.current.wish, wish)) attempt.current = { wish, key: crypto.randomUUID() }
    return attempt.current.key
  }
  /** The address that the page has at last. */
  const made = async (name: string, page: string, start: Start): Promise<string> => {
    const key = keyFor({ name, page, start })
    if (start.from === 'empty') {
      const { audience, area, layoutId } = start
      const body = { page, name, layoutId, audience, area: audience === 'console' ? area : null }
      const params = { path: { tenant }, header: { 'Idempotency-Key': key } }
      const made = await answerOf(client.POST('/{tenant}/admin/ui/templates', { params, body }))
      await staleResource(queryClient, place, TEMPLATES)
      return made.body.data.page
    }
    const source = start.from === 'copy' ? await pageBundle(tenant, start.id) : start.source
    const report = await importPage(tenant, { source, name, page }, key)
    await imported(queryClient, tenant, report)
    return report.page
  }
  const make = async (name: string, page: string, start: Start) => {
    setMaking(true)
    setFault(undefined)
    try {
      const address = await made(name, page, start)
      navigate(pageEditAddress(place, address), { replace: true })
    } catch (reason) {
      setFault(reasons(reason))
      setMaking(false)
    }
  }
  return { fault, isMaking, make }
}
