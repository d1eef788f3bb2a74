import type { PageContent } from '@mtc/openapi/page'

/** What a removal leaves to go on with: the next widget, else the last one. */
export function survivorOf(order: readonly string[], gone: readonly string[]): string | undefined {
  const first = order.findIndex((id) => gone.includes(id))
  const rest = (id: string) => !gone.includes(id)
  return order.slice(first).find(rest) ?? order.findLast(rest)
}

/** What is selected after a step back or forth: what it brought back, or what stands next to what it took away. */
export function selectedAfter(
  before: PageContent,
  after: PageContent,
  selection: readonly string[],
): readonly string[] | undefined {
  const [was, is] = [before, after].map(({ widgets }) => widgets.map(({ id }) => id))
  if (!was || !is) return undefined
  const back = is.filter((id) => !was.includes(id))
  if (back.length > 0) return back
  const gone = was.filter((id) => !is.includes(id))
  if (!selection.some((id) => gone.includes(id))) return undefined
  const next = survivorOf(was, gone)
  return next === undefined ? [] : [next]
}
