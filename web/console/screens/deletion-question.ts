import type { Confirmation } from '../../ui/confirm.ts'
import { formatNumber } from '../../ui/format.ts'
import { nameOf } from '../core/queries.ts'
import type { Row } from '../core/resource-client.ts'
import type { ScreenResource } from '../core/screens.ts'

/** So many rows are named; the rest are counted. */
const NAMED = 8

/** What cannot be restored, and what goes with it. */
const FINAL: Readonly<Record<string, string>> = {
  tenants: 'Everything in it goes with it: products, orders, pages and people. It cannot be restored.',
}

type Of = Pick<ScreenResource, 'path' | 'title' | 'singular' | 'nameField'>

/** Whether a deletion of this resource's rows is for good. */
export const isFinal = ({ path }: Pick<Of, 'path'>): boolean => Object.hasOwn(FINAL, path)

/** What is asked before rows are deleted; nothing before a single one that can come back. */
export function deletionQuestion(screen: Of, rows: readonly Row[]): Confirmation | undefined {
  const final = isFinal(screen) ? FINAL[screen.path] : undefined
  const [first] = rows
  if (!first || (rows.length === 1 && final === undefined)) return undefined
  const named = rows.slice(0, NAMED).map((row) => nameOf(screen, row))
  const more = rows.length > NAMED ? ` and ${formatNumber(rows.length - NAMED)} more` : ''
  const names = `${named.join(', ')}${more}`
  const plural = screen.title.toLowerCase()
  if (rows.length === 1)
    return { title: `Delete ${names} for good?`, consequence: final ?? '', action: `Delete ${screen.singular}` }
  const count = formatNumber(rows.length)
  return {
    title: `Delete ${count} of ${plural}${final === undefined ? '' : ' for good'}?`,
    consequence: `${names} will be deleted. ${final ?? 'For ten seconds you can undo it.'}`,
    action: `Delete ${count}`,
  }
}
