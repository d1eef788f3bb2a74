/** When something is shown (epoch ms); open at an end that is undefined. `until` itself is past. */
export interface Showing {
  from: number | undefined
  until: number | undefined
}

export const isShowing = ({ from, until }: Showing, now: number): boolean =>
  (from === undefined || now >= from) && (until === undefined || now < until)

/** The moment at which that changes next; undefined when it stays as it is. */
export function nextChange({ from, until }: Showing, now: number): number | undefined {
  const ahead = [from, until].flatMap((moment) => (moment !== undefined && moment > now ? [moment] : []))
  return ahead.length === 0 ? undefined : Math.min(...ahead)
}
