import {
  type Cells,
  MOST_VARIABLES,
  MOST_WIDGETS,
  type PageContent,
  type PageVariable,
  type PageWidget,
  variableWithoutForeign,
  widgetWithoutForeign,
} from '@mtc/openapi/page'
import { bottomOf } from '@mtc/openapi/page/grid'
import { addWidgets } from '../edits/add.ts'
import { type BreakpointIn, columnsOf } from '../edits/at.ts'
import type { EffectiveComponent } from '../model/effective-component.ts'
import { boxesIn, type Surface } from '../model/surface.ts'
import type { Clip, ClippedWidget } from './clip.ts'

/** Where the widgets of a clip go, and what they will be called. */
export interface PasteTarget {
  /** The region for what has none of its own here. */
  region: string
  breakpointIn: BreakpointIn
  /** In each region below the last of these that stands there; below everything where none does. */
  below: readonly string[]
  shop: string
  newId: () => string
}

interface TakenClip extends Pick<Clip, 'widgets' | 'variables'> {
  /** Whether anything had to stay behind. */
  isLess: boolean
}

/** What pasting would do: the edit, the new ids, and what had to be left out, in sentences. */
export interface Pasted {
  ids: string[]
  notes: string[]
  recipe: (content: PageContent) => PageContent
}

/** A clip as far as a shop can take it: nothing of another is known here. */
function takenBy(shop: string, clip: Clip, components: ReadonlyMap<string, EffectiveComponent>): TakenClip {
  if (clip.shop === shop) return { widgets: clip.widgets, variables: clip.variables, isLess: false }
  const widgets = clip.widgets.map((widget) =>
    widgetWithoutForeign(widget, components.get(widget.component)?.propsSchema ?? {}, knowsNothing),
  )
  const variables = clip.variables.map((variable) => variableWithoutForeign(variable, knowsNothing))
  return {
    widgets: clip.widgets.map((widget, at) => ({ ...widget, ...widgets[at]?.value })),
    variables: variables.map(({ value }) => value),
    isLess: [...widgets, ...variables].some(({ isLess }) => isLess),
  }
}
const knowsNothing = () => false

/** The choices of a page with those that a clip brings. */
const withChoices = ({ variables }: PageContent, brought: readonly PageVariable[]): PageVariable[] => [
  ...variables,
  ...brought.filter(({ id }) => !variables.some((own) => own.id === id)),
]

function scaled({ x, y, w, h }: Cells, from: number, to: number): Cells {
  const wide = Math.max(1, Math.min(to, Math.round((w / from) * to)))
  return { x: Math.min(to - wide, Math.round((x / from) * to)), y, w: wide, h }
}

/** The region that each widget of a clip goes to: what lay in several comes back into its own, where the page has it. */
function regionFinder({ regions }: Surface, { widgets }: Clip, otherwise: string) {
  const isOfSeveral = new Set(widgets.map(({ region }) => region)).size > 1
  return ({ region }: ClippedWidget): string =>
    isOfSeveral && regions.some(({ name }) => name === region) ? region : otherwise
}

/** Makes widgets of a clip, in a shop that has its own components; a sentence where none can be made. */
export function pasted(surface: Surface, content: PageContent, clip: Clip, target: PasteTarget): Pasted | string {
  const { breakpointIn, below, shop, newId } = target
  const bySlug = new Map([...surface.components.values()].map((component) => [component.slug, component]))
  const taken = takenBy(shop, clip, bySlug)
  const known = taken.widgets.flatMap((widget): [ClippedWidget, EffectiveComponent][] => {
    const component = bySlug.get(widget.component)
    return component ? [[widget, component]] : []
  })
  if (known.length === 0) return 'This shop has none of the components that these widgets show.'
  if (content.widgets.length + known.length > MOST_WIDGETS)
    return `A page has at most ${MOST_WIDGETS} widgets; with these it would have ${content.widgets.length + known.length}.`
  const choices = withChoices(content, taken.variables).length
  if (choices > MOST_VARIABLES)
    return `A page has at most ${MOST_VARIABLES} choices; with these it would have ${choices}.`

  const regionOf = regionFinder(surface, clip, target.region)
  const made = surface.regions.map(({ name: region }) => {
    const at = { region, breakpoint: breakpointIn(region) }
    const boxes = boxesIn(surface, content, region, at.breakpoint)
    const after = boxes
      .filter(({ id }) => below.includes(id))
      .toSorted((a, b) => below.indexOf(a.id) - below.indexOf(b.id))
    const row = bottomOf(after.length > 0 ? after.slice(-1) : boxes)
    const here = known.filter(([widget]) => regionOf(widget) === region)
    const top = Math.min(...here.map(([{ cells }]) => cells.y))
    const columns = columnsOf(surface, at)
    return {
      at,
      widgets: here.map(([clipped, component]): { widget: PageWidget; cells: Cells } => {
        const cells = scaled(clipped.cells, clipped.columns, columns)
        const { props, binding, visibilityRules, isActive, componentRevision } = clipped
        return {
          cells: { ...cells, y: row + cells.y - top },
          widget: {
            id: newId(),
            componentId: component.id,
            componentRevision: Math.min(componentRevision, component.revision),
            region,
            grid: {},
            props,
            binding,
            visibilityRules,
            isActive,
            originId: null,
          },
        }
      }),
    }
  })
  const missing = clip.widgets.length - known.length
  return {
    ids: made.flatMap(({ widgets }) => widgets.map(({ widget }) => widget.id)),
    notes: [
      ...(missing > 0 ? [`${missing} left out: this shop has no such component.`] : []),
      ...(taken.isLess ? ['They came from another shop: what they named of it was left out.'] : []),
    ],
    recipe: (now) => {
      const variables = withChoices(now, taken.variables).slice(0, MOST_VARIABLES)
      const page = variables.length === now.variables.length ? now : { ...now, variables }
      return made.reduce((grown, { at, widgets }) => {
        if (widgets.length === 0) return grown
        const places = new Map(widgets.map(({ widget, cells }) => [widget.id, cells]))
        return addWidgets(
          surface,
          grown,
          at,
          widgets.map(({ widget }) => widget),
          places,
        )
      }, page)
    },
  }
}
