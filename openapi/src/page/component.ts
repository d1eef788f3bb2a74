import { laidOver } from './laid-over.ts'

type Json = Readonly<Record<string, unknown>>

/** A component as it is stored. */
export interface ComponentRow {
  id: string
  baseId: string | null
  slug: string
  name: string
  type: 'widget' | 'chart' | 'form'
  revision: number
  propsSchema: Json
  defaultProps: Json
  renderConfig: Json
}

/** A component with all that it has from those it is derived from. */
export interface WholeComponent {
  id: string
  slug: string
  name: string
  type: ComponentRow['type']
  /** The one that stands alone, whose schema and view the derived ones share: the component itself, where it is derived from none. */
  rootId: string
  /** The revision of that schema. */
  revision: number
  propsSchema: Json
  /** The root's defaults, with those of each that is derived from it over them. */
  defaultProps: Json
  view: string
}

/** The most components that are derived from one another in a line. */
export const LONGEST_DESCENT = 8

/** The line from a component up to the one that stands alone. Undefined where one is missing, or the line has no end. */
export function descentOf<C extends Pick<ComponentRow, 'baseId'>>(
  id: string,
  find: (id: string) => C | undefined,
): [C, ...C[]] | undefined {
  const own = find(id)
  if (!own) return undefined
  const line: [C, ...C[]] = [own]
  for (let next = own.baseId; next !== null; ) {
    const base = find(next)
    if (!base || line.length === LONGEST_DESCENT) return undefined
    line.push(base)
    next = base.baseId
  }
  return line
}

/** A component as widgets use it: a derived one has its root's schema and view, and defaults of its own over all others. */
export function wholeComponent(id: string, find: (id: string) => ComponentRow | undefined): WholeComponent | undefined {
  const line = descentOf(id, find)
  if (!line) return undefined
  const [{ slug, name, type }] = line
  const root = line.at(-1) ?? line[0]
  const view = root.renderConfig['view']
  return {
    id,
    slug,
    name,
    type,
    rootId: root.id,
    revision: root.revision,
    propsSchema: root.propsSchema,
    defaultProps: line.reduceRight<Json>((under, { defaultProps }) => laidOver(under, defaultProps), {}),
    view: typeof view === 'string' ? view : root.slug,
  }
}
