import type { Binding } from './binding.ts'

/** How a widget can group its figures: not at all, as a course of time, by a dimension. */
export const GROUPINGS = ['none', 'time', 'dimension'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** Which bindings a widget knows how to draw; what is not said may be anything. */
export interface BindingSlot {
  kinds: readonly Binding['kind'][]
  groupings?: readonly Grouping[]
  canSplit?: boolean
  /** Paths of the resources whose rows it can draw. */
  resources?: readonly string[]
}
