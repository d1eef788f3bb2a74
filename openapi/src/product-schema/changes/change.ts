import type { Choice } from './choice.ts'

/**
 * What can happen to a product type. `rename` is about the key that data is kept under, `relabel` about the words people
 * read, `describe` about everything else that changes no product: help, placeholder, width, columns, filters.
 */
export const CHANGE_KINDS = [
  'add',
  'remove',
  'rename',
  'relabel',
  'move',
  'convert',
  'split',
  'merge',
  'constrain',
  'relax',
  'describe',
  'reorder',
  'layout',
  'details',
  'rest',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** From harmless to grave: changes no verdict on a product; may make one invalid; may take a value away. */
export const SEVERITIES = ['free', 'checks', 'loses'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What somebody may decide about a change; see `Choice`. */
export const CHOICE_MEMBERS = ['value', 'mapping', 'expression', 'otherwise', 'alias'] as const
export type ChoiceMember = (typeof CHOICE_MEMBERS)[number]

/** One change of a product type, told apart from others by its key: `rename:f3`. */
export type Change = {
  key: string
  kind: ChangeKind
  severity: Severity
  /** The field it is about; null where it is about the whole type. */
  fieldId: string | null
  /** What people call the field. */
  label: string
  /** The way of names to the field before; null when it was not there. */
  from: string | null
  /** The way of names to the field after; null when it is gone. */
  to: string | null
  /** What of it changes, one entry each: `maxLength 80 → 40`. */
  details: string[]
  /** The choices that it takes. */
  takes: ChoiceMember[]
  /** What was chosen. */
  choice: Choice
}

const RANK = new Map<Severity, number>(SEVERITIES.map((severity, rank) => [severity, rank]))

/** The gravest of several. */
export const gravest = (severities: readonly Severity[]): Severity =>
  severities.reduce<Severity>((worst, one) => ((RANK.get(one) ?? 0) > (RANK.get(worst) ?? 0) ? one : worst), 'free')
