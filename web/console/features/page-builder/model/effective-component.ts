import { type CheckedComponent, type ComponentRow, type WholeComponent, wholeComponent } from '@mtc/openapi/page'
import type { WidgetSize } from '@mtc/openapi/page/grid'
import type { WidgetManifest } from '@mtc/widgets/manifest'
import { manifestOf } from '@mtc/widgets/manifests'

/** A row of components, with what only the palette asks of it. */
export interface StoredComponent extends ComponentRow {
  category: string
  isSystem: boolean
}

/** A component as the builder places it: with all that it has from the one it is derived from. */
export interface EffectiveComponent extends WholeComponent {
  category: string
  description: string
  /** A name of @tabler/icons-react. */
  icon: string
  isSystem: boolean
  size: WidgetSize
  /** Absent where no view of this name is there: a plugin's that is missing. */
  manifest: WidgetManifest | undefined
}

const UNKNOWN_SIZE: WidgetSize = { w: 4, h: 4, minW: 1, minH: 1 }
const WHOLE_WIDTH = 24
/** The view that is the head of what follows it. */
const SECTION = 'section'

export const isSection = ({ view }: Pick<WholeComponent, 'view'>): boolean => view === SECTION

const count = (value: unknown, fallback: number): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 ? value : fallback

function sizeOf(view: string, own: ComponentRow['renderConfig']): WidgetSize {
  const usual = manifestOf(view)?.size ?? UNKNOWN_SIZE
  // A section is the head of everything below it, so nothing stands beside it.
  if (view === SECTION) return { ...usual, w: WHOLE_WIDTH, minW: WHOLE_WIDTH }
  return { ...usual, w: count(own['w'], usual.w), h: count(own['h'], usual.h) }
}

/** Every component of the shop and of the system, by id; those that hang in the air are left out. */
export function effectiveComponents(rows: readonly StoredComponent[]): ReadonlyMap<string, EffectiveComponent> {
  const stored = new Map(rows.map((row) => [row.id, row]))
  return new Map(
    rows.flatMap((row) => {
      const whole = wholeComponent(row.id, (id) => stored.get(id))
      if (!whole) return []
      const manifest = manifestOf(whole.view)
      const effective: EffectiveComponent = {
        ...whole,
        category: row.category,
        description: manifest?.description ?? row.name,
        icon: manifest?.icon ?? 'IconPuzzle',
        isSystem: row.isSystem,
        size: sizeOf(whole.view, row.renderConfig),
        manifest,
      }
      return [[row.id, effective]]
    }),
  )
}

/** A component as pages are checked against it. */
export function checked({ name, propsSchema, defaultProps, manifest }: EffectiveComponent): CheckedComponent {
  const slot = manifest ? (manifest.binding ?? null) : undefined
  return { name, propsSchema, defaultProps, slot, unfinished: manifest?.unfinished }
}
