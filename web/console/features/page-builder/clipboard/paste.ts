import {
  type Binding,
  type Cells,
  type Condition,
  MOST_VARIABLES,
  MOST_WIDGETS,
  type PageContent,
  type PageVariable,
  type PageWidget,
} from '@mtc/openapi/page'
import { bottomOf } from '@mtc/openapi/page/grid'
import { addWidgets } from '../edits/add.ts'
import { type At, columnsOf } from '../edits/at.ts'
import type { EffectiveComponent } from '../model/effective-component.ts'
import { boxesIn, type Surface } from '../model/surface.ts'
import type { Clip, ClippedWidget } from './clip.ts'

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-/i

/** Where the widgets of a clip go, and what they will be called. */
export interface Landing {
  at: At
  /** Below this widget; undefined: below everything. */
  below: string | undefined
  shop: string
  newId: () => string
}

/** What pasting would do: the edit, the new ids, and what had to be left out, in sentences. */
export interface Pasted {
  ids: string[]
  notes: string[]
  recipe: (content: PageContent) => PageContent
}

/** A binding in another shop: what names things of the shop that it came from is left out. */
function withoutForeign(binding: Binding | null): Binding | null {
  if (!binding) return null
  const keep = ({ values }: Condition) => !values?.some((value) => ID.test(value))
  return { ...binding, conditions: binding.conditions.filter(keep) }
}

const adopted = (variable: PageVariable, isForeign: boolean): PageVariable =>
  isForeign && Array.isArray(variable.default) ? { ...variable, default: [] } : variable

/** The choices of a page with those that a clip brings. */
const withChoices = ({ variables }: PageContent, clip: Clip, isForeign: boolean): PageVariable[] => [
  ...variables,
  ...clip.variables.filter(({ id }) => !variables.some((own) => own.id === id)).map((one) => adopted(one, isForeign)),
]

function scaled({ x, y, w, h }: Cells, from: number, to: number): Cells {
  const wide = Math.max(1, Math.min(to, Math.round((w / from) * to)))
  return { x: Math.min(to - wide, Math.round((x / from) * to)), y, w: wide, h }
}

/** Makes widgets of a clip, in a shop that has its own components; a sentence where none can be made. */
export function pasted(surface: Surface, content: PageContent, clip: Clip, landing: Landing): Pasted | string {
  const { at, below, shop, newId } = landing
  const bySlug = new Map([...surface.components.values()].map((component) => [component.slug, component]))
  const isForeign = clip.shop !== shop
  const known = clip.widgets.flatMap((widget): [ClippedWidget, EffectiveComponent][] => {
    const component = bySlug.get(widget.component)
    return component ? [[widget, component]] : []
  })
  if (known.length === 0) return 'This shop has none of the components that these widgets show.'
  if (content.widgets.length + known.length > MOST_WIDGETS)
    return `A page has at most ${MOST_WIDGETS} widgets; with these it would have ${content.widgets.length + known.length}.`
  const choices = withChoices(content, clip, isForeign).length
  if (choices > MOST_VARIABLES)
    return `A page has at most ${MOST_VARIABLES} choices; with these it would have ${choices}.`

  const columns = columnsOf(surface, at)
  const boxes = boxesIn(surface, content, at.region, at.breakpoint)
  const after = boxes.find(({ id }) => id === below)
  const row = after ? after.y + after.h : bottomOf(boxes)
  const top = Math.min(...known.map(([{ cells }]) => cells.y))
  const made = known.map(([widget, component]): { widget: PageWidget; cells: Cells } => {
    const cells = scaled(widget.cells, clip.columns, columns)
    const { props, binding, visibilityRules, isActive, componentRevision } = widget
    return {
      cells: { ...cells, y: row + cells.y - top },
      widget: {
        id: newId(),
        componentId: component.id,
        componentRevision: Math.min(componentRevision, component.revision),
        region: at.region,
        grid: {},
        props,
        binding: isForeign ? withoutForeign(binding) : binding,
        visibilityRules,
        isActive,
        originId: null,
      },
    }
  })
  const missing = clip.widgets.length - known.length
  return {
    ids: made.map(({ widget }) => widget.id),
    notes: [
      ...(missing > 0 ? [`${missing} left out: this shop has no such component.`] : []),
      ...(isForeign ? ['They came from another shop: filters that name things of it were left out.'] : []),
    ],
    recipe: (now) => {
      const variables = withChoices(now, clip, isForeign).slice(0, MOST_VARIABLES)
      const places = new Map(made.map(({ widget, cells }) => [widget.id, cells]))
      const page = variables.length === now.variables.length ? now : { ...now, variables }
      return addWidgets(
        surface,
        page,
        at,
        made.map(({ widget }) => widget),
        places,
      )
    },
  }
}
