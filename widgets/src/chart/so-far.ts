import type { Point } from '@mtc/openapi/page'
import { useNow } from '../time/use-now.ts'

type Times = Pick<Point, 'from' | 'until'>

/** Whether the present lies within a group of time: its value is what there is so far, and it will grow. */
export const isSoFar = ({ from, until }: Times, now: number): boolean =>
  from !== null && until !== null && Date.parse(from) <= now && now < Date.parse(until)

/** The group with which a course ends unfinished; undefined where all are over, or where groups are no times. */
export function openEnd<P extends Times>(groups: readonly P[], now: number): P | undefined {
  const last = groups.at(-1)
  return last && isSoFar(last, now) ? last : undefined
}

/** The present, told anew when the group of time that it lies in is over. */
export function useCourseNow(points: readonly Times[]): number {
  return useNow((now) => {
    const until = points.find((point) => isSoFar(point, now))?.until
    return until ? Date.parse(until) : undefined
  })
}
