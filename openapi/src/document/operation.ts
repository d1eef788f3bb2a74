/** Any JSON that is edited as a document: an object at its root. Lists of objects with an `id` are addressed by it. */
export type Content = Readonly<Record<string, unknown>>

/** One entry of a list that is addressed by id. */
export type Item = Readonly<Record<string, unknown>> & { readonly id: string }

/**
 * A place in a document: names of members, and `#id` for an item of a list: `['fields', '#f3', 'label']`. It stays right
 * while others insert, remove and reorder around it.
 */
export type Path = readonly string[]

/** Gives a member a value. Without `value` the member goes; without `was` it is new. */
export interface SetOperation {
  op: 'set'
  path: Path
  value?: unknown
  was?: unknown
}

/** Puts an item into the list at `path`, behind the item `after`; null: as the first. */
export interface InsertOperation {
  op: 'insert'
  path: Path
  item: Item
  after: string | null
}

/** Takes an item out of the list at `path`. */
export interface RemoveOperation {
  op: 'remove'
  path: Path
  id: string
  was: Item
  after: string | null
}

/** Takes an item to another place of its list, or to another list. */
export interface MoveOperation {
  op: 'move'
  from: Path
  to: Path
  id: string
  after: string | null
  wasAfter: string | null
}

/** The smallest step of an edit. It says what was there before: so it can be taken back, and is refused where it does not fit. */
export type DocumentOperation = SetOperation | InsertOperation | RemoveOperation | MoveOperation

/** One step as a person made it. Its editor makes the id: sent twice, it is applied once. */
export interface Patch {
  id: string
  /** What was done, in words: "Rename Developer". */
  label: string
  operations: readonly DocumentOperation[]
}

/** What a patch may not exceed. */
export const PATCH_LIMITS = {
  operations: 2_000,
  /** Characters of its label. */
  label: 200,
  /** Steps of a path. */
  steps: 64,
  /** Characters of a step, a `#` included. */
  step: 200,
  /** Characters of an item's id. */
  id: 120,
} as const

/** What a document may not exceed. */
export const CONTENT_LIMITS = {
  /** Characters of its JSON: small enough that one patch can replace all of it and hold what was there before. */
  size: 384 * 1024,
  /** Levels of nesting. */
  depth: 40,
  /** Items of one list that is addressed by id: each step looks through its list. */
  items: 2_000,
} as const
