import type { PageContent } from '@mtc/openapi/page'
import { type Box, bottomOf, compact, type Delta, NO_DELTA, samePlaces, stepFrom } from '@mtc/openapi/page/grid'
import { idsIn } from '../edits/arrange.ts'
import { type At, columnsOf } from '../edits/at.ts'
import { type Gesture, isSectionMove, perform } from '../edits/gesture.ts'
import { withContents } from '../edits/sections.ts'
import { boxesIn, findWidget, isSectionWidget, type Surface } from '../model/surface.ts'

/** Widgets that somebody holds by keys: what was done to them so far, and the gesture that goes on. */
export interface Grab {
  ids: readonly string[]
  /** The grid that they are on now. */
  at: At
  done: readonly Gesture[]
  gesture: Gesture | undefined
}

/** The page as it would be after everything that a grab has done. */
export const afterGrab = (surface: Surface, content: PageContent, { done, gesture }: Grab): PageContent =>
  [...done, ...(gesture ? [gesture] : [])].reduce((page, each) => perform(surface, page, each), content)

/** The page that the present gesture works on. */
const before = (surface: Surface, content: PageContent, { done }: Grab): PageContent =>
  done.reduce((page, each) => perform(surface, page, each), content)

/** The grab with its gesture finished: another begins where it led. */
const settled = (grab: Grab): Grab =>
  grab.gesture ? { ...grab, done: [...grab.done, grab.gesture], gesture: undefined } : grab

/** One cell further; undefined where that leads nowhere. */
export function moved(surface: Surface, content: PageContent, grab: Grab, step: Delta): Grab | undefined {
  if (grab.gesture?.kind === 'carry') return carriedFurther(surface, content, grab, grab.gesture, step)
  const from = grab.gesture?.kind === 'move' ? grab : settled(grab)
  const page = before(surface, content, from)
  const delta = from.gesture?.kind === 'move' ? from.gesture.delta : NO_DELTA
  const boxes = boxesIn(surface, page, grab.at.region, grab.at.breakpoint)
  const ids = idsIn(surface, page, withContents(surface, page, grab.ids), grab.at.region)
  const next = stepFrom(boxes, ids, delta, step, columnsOf(surface, grab.at), isSectionMove(surface, page, grab.ids))
  return next && { ...from, gesture: { kind: 'move', ids: grab.ids, at: grab.at, delta: next } }
}

const places = (surface: Surface, page: PageContent, { region, breakpoint }: At, ids: readonly string[]): Box[] =>
  boxesIn(surface, page, region, breakpoint).filter(({ id }) => ids.includes(id))

function carriedFurther(
  surface: Surface,
  content: PageContent,
  grab: Grab,
  carry: Gesture & { kind: 'carry' },
  step: Delta,
): Grab | undefined {
  const now = afterGrab(surface, content, grab)
  const lie = places(surface, now, carry.to, grab.ids)
  const most = bottomOf(boxesIn(surface, now, carry.to.region, carry.to.breakpoint)) + 1
  for (let far = 1; far <= most; far += 1) {
    const gesture = { ...carry, x: carry.x + step.dx * far, y: carry.y + step.dy * far }
    if (gesture.x < 0 || gesture.y < 0) return undefined
    const next = { ...grab, gesture }
    if (!samePlaces(places(surface, afterGrab(surface, content, next), carry.to, grab.ids), lie)) return next
  }
  return undefined
}

/** One cell wider, narrower, higher or lower; undefined where that leads nowhere. */
export function resized(surface: Surface, content: PageContent, grab: Grab, { dx, dy }: Delta): Grab | undefined {
  const from = grab.gesture?.kind === 'resize' ? grab : settled(grab)
  const was = from.gesture?.kind === 'resize' ? from.gesture.delta : NO_DELTA
  const next: Grab = {
    ...from,
    gesture: { kind: 'resize', ids: grab.ids, at: grab.at, handle: 'se', delta: { dx: was.dx + dx, dy: was.dy + dy } },
  }
  const lie = places(surface, afterGrab(surface, content, from), grab.at, grab.ids)
  return samePlaces(places(surface, afterGrab(surface, content, next), grab.at, grab.ids), lie) ? undefined : next
}

/** Into another region: to its beginning. */
export function carried(grab: Grab, home: At, to: At): Grab {
  const { ids } = grab
  if (to.region === home.region) return { ids, at: home, done: [], gesture: undefined }
  return { ids, at: to, done: [], gesture: { kind: 'carry', ids, from: home, to, x: 0, y: 0 } }
}

/** To right below the head of the section after or before the present one; undefined where there is none. */
export function intoSection(surface: Surface, content: PageContent, grab: Grab, by: -1 | 1): Grab | undefined {
  const from = settled(grab)
  const page = before(surface, content, from)
  const boxes = boxesIn(surface, page, grab.at.region, grab.at.breakpoint)
  const lead = boxes.find(({ id }) => id === grab.ids[0])
  if (!lead) return undefined
  const rest = compact(
    boxes.filter(({ id }) => !grab.ids.includes(id)),
    columnsOf(surface, grab.at),
  )
  const heads = rest.filter(({ id }) => {
    const widget = findWidget(page, id)
    return widget !== undefined && isSectionWidget(surface, widget)
  })
  const above = heads.filter(({ y }) => y < lead.y).length
  // The present section is the last head above; before the first one comes the beginning of the region.
  const wanted = above - 1 + by
  if (wanted >= heads.length || wanted < -1) return undefined
  const head = heads.toSorted((a, b) => a.y - b.y)[wanted]
  const dy = (head ? head.y + head.h : 0) - lead.y
  return { ...from, gesture: { kind: 'move', ids: grab.ids, at: grab.at, delta: { dx: 0, dy } } }
}
