import type { PageWidget } from '@mtc/openapi/page'
import { humanized } from '../../../core/screens.ts'
import { offerUndo } from '../../../screens/document/offer-undo.ts'
import { type Alignment, alignWidgets, BY_ROWS } from '../edits/align.ts'
import { idsIn } from '../edits/arrange.ts'
import { sendToRegion } from '../edits/carry.ts'
import { duplicateWidgets } from '../edits/duplicate.ts'
import { removeWidgets } from '../edits/remove.ts'
import { blockOf, moveSection, withContents } from '../edits/sections.ts'
import { setActive } from '../edits/set.ts'
import type { Builder } from '../model/builder.ts'
import { isOnCanvas } from '../model/is-on-canvas.ts'
import { survivorOf } from '../model/steps.ts'
import { findWidget, isSectionWidget, shownIn, titleOf } from '../model/surface.ts'
import { namesInWords } from './describe.ts'

const ALIGNED: Readonly<Record<Alignment, string>> = {
  left: 'aligned at their left edges',
  right: 'aligned at their right edges',
  top: 'aligned at their upper edges',
  bottom: 'aligned at their lower edges',
  distribute: 'set apart evenly',
  'same-width': 'made equally wide',
  'same-height': 'made equally high',
}

/** What can be done to the selected widgets; each says what it did, or why it did nothing. */
export function commandsOf(builder: Builder) {
  const { surface, content, components, selection, select, change, announce, breakpointIn, document, focusNext } =
    builder
  const chosen = selection.flatMap((id) => findWidget(content, id) ?? [])
  const namesIn = (widgets: readonly PageWidget[]) => namesInWords(widgets.map((widget) => titleOf(components, widget)))
  const names = namesIn(chosen)
  /** What widgets are called that something was done to: the selected among them, and that there were more. */
  const namesOf = (ids: readonly string[]) => {
    const named = chosen.filter(({ id }) => ids.includes(id))
    return ids.length > named.length ? `${namesIn(named)} and what is below` : namesIn(named)
  }
  const orSay = (isDone: boolean, done: string, why: string) => announce(isDone ? done : why)
  const [first] = chosen
  const region = first && shownIn(surface, first)
  const at = region === undefined ? undefined : { region, breakpoint: breakpointIn(region) }

  /** Removes these and nothing else. */
  const removeOnly = (ids: readonly string[]) => {
    if (!first) return announce('Select a widget first.')
    const order = content.widgets.map(({ id }) => id)
    const next = survivorOf(order, ids)
    const label = namesOf(ids)
    if (!change(`Remove ${label}`, (now) => removeWidgets(surface, now, ids))) return
    select(next === undefined ? [] : [next])
    if (isOnCanvas()) focusNext.current = next
    announce(`${label} removed.`)
    offerUndo(document, `${label} removed`, () => {
      select(selection)
      focusNext.current = first.id
    })
  }

  return {
    remove: () => removeOnly(withContents(surface, content, selection)),
    removeOnly,
    duplicate: () => {
      if (!first) return announce('Select a widget first.')
      const ids = withContents(surface, content, selection)
      const newIds = new Map(ids.map((id) => [id, crypto.randomUUID()]))
      const label = namesOf(ids)
      if (!change(`Duplicate ${label}`, (now) => duplicateWidgets(surface, now, breakpointIn, newIds))) return
      select(selection.flatMap((id) => newIds.get(id) ?? []))
      announce(`${label} duplicated.`)
    },
    align: (alignment: Alignment) => {
      const ids = at ? idsIn(surface, content, selection, at.region) : []
      const isSpread = alignment === 'distribute'
      if (!at || ids.length < (isSpread ? 3 : 2))
        return announce(`Select ${isSpread ? 'three' : 'two'} widgets of one region first.`)
      const sections = new Set(ids.map((id) => blockOf(surface, content, id)?.head))
      if (BY_ROWS.has(alignment) && sections.size === ids.length)
        return announce('Select two widgets of one section first.')
      const aligned = namesOf(ids)
      const inOrder = selection.filter((id) => ids.includes(id))
      orSay(
        change(`Align ${aligned}`, (now) => alignWidgets(surface, now, at, inOrder, alignment)),
        `${aligned} ${ALIGNED[alignment]}.`,
        `${aligned} are already ${ALIGNED[alignment]}.`,
      )
    },
    setActive: (isActive: boolean) => {
      change(`${isActive ? 'Show' : 'Hide'} ${names}`, setActive(selection, isActive))
      announce(`${names} ${isActive ? 'shown again' : 'hidden from the page'}.`)
    },
    toRegion: (to: string) => {
      const ids = withContents(surface, content, selection)
      orSay(
        change(`Move ${names} to ${humanized(to)}`, (now) => sendToRegion(surface, now, ids, to)),
        `${names} moved to the end of ${humanized(to)}.`,
        `${names} already stand in ${humanized(to)}.`,
      )
    },
    section: (by: -1 | 1) => {
      const head = first && blockOf(surface, content, first.id)?.head
      const widget = head === undefined ? undefined : findWidget(content, head)
      if (!widget || head === undefined) return announce('There is no section here.')
      const title = titleOf(components, widget)
      orSay(
        change(`Move the section ${title}`, (now) => moveSection(surface, now, head, by)),
        `The section ${title} moved ${by < 0 ? 'up' : 'down'}.`,
        `The section ${title} is the ${by < 0 ? 'first' : 'last'} one.`,
      )
    },
    selectAll: () => {
      select(content.widgets.map(({ id }) => id))
      announce(`All ${content.widgets.length} widgets selected.`)
    },
    /** Whether a section is among the selected. */
    hasSection: chosen.some((widget) => isSectionWidget(surface, widget)),
    isHidden: chosen.length > 0 && chosen.every(({ isActive }) => !isActive),
    names,
    namesOf,
  }
}

export type Commands = ReturnType<typeof commandsOf>
