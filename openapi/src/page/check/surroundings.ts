import type { JsonSchema } from '../../product-schema/json.ts'
import type { Binding } from '../binding.ts'
import type { BindingSlot } from '../binding-slot.ts'
import type { ResponsiveConfig } from '../content.ts'

/** A component as far as the widgets that show it are held against it. */
export interface CheckedComponent {
  name: string
  propsSchema: JsonSchema
  /** Lie below the widget's own props. */
  defaultProps: Readonly<Record<string, unknown>>
  /** What it can be bound to; null: it needs no data; undefined: nobody knows, so any data will do. */
  slot?: BindingSlot | null | undefined
  /** What a widget of it still lacks, as a sentence; undefined: nobody knows, so nothing. */
  unfinished?: ((props: Readonly<Record<string, unknown>>, binding: Binding | null) => string | undefined) | undefined
}

/** A filter of a resource's list. */
export interface ListedFilter {
  name: string
  kind: 'exact' | 'integer' | 'time'
  /** The values there are, where they are few and known. */
  values?: readonly string[]
  /** The resource whose ids it takes. */
  reference?: string
}

/** A resource whose rows can be listed: what bindings are held against. */
export interface ListedResource {
  path: string
  title: string
  filters: readonly ListedFilter[]
  sort: readonly string[]
  /** Whether its rows have custom fields: `attr.platform`. */
  attributes: boolean
  /** The fields of a row. */
  fields: readonly string[]
}

/** What a page is held against. */
export interface PageSurroundings {
  /** The layout that the content names; undefined: there is none of this id. */
  layout: { regions: readonly { name: string }[]; responsiveConfig: ResponsiveConfig } | undefined
  /** By id, those derived from others with what they have of them. */
  components: ReadonlyMap<string, CheckedComponent>
  /** By path. */
  resources: ReadonlyMap<string, ListedResource>
}
