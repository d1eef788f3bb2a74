import { useDebouncedValue } from '@mantine/hooks'
import { useDeferredValue, useMemo } from 'react'

/** Hands that have done nothing for so long rest. */
const REST_MS = 800

interface Named {
  id: string
}

/** The items in the order of earlier ones, and behind them those that were not there. */
export function inOrder<T extends Named>(items: readonly T[], earlier: readonly Named[]): T[] {
  const rank = new Map(earlier.map(({ id }, index) => [id, index]))
  const rankOf = ({ id }: T) => rank.get(id) ?? rank.size
  return items.toSorted((a, b) => rankOf(a) - rankOf(b))
}

/**
 * In which order elements stand that say themselves where they lie: in that of the items, once the hands rest. To move
 * elements about makes the browser lay them out anew, on a large page for longer than an edit may take, and nobody sees
 * it: only who hears the page does.
 */
export function useOrderAtRest<T extends Named>(items: readonly T[]): readonly T[] {
  const [rested] = useDebouncedValue(items, REST_MS)
  const earlier = useDeferredValue(rested)
  return useMemo(() => inOrder(items, earlier), [items, earlier])
}
