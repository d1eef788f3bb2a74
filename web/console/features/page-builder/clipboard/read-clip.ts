import { contentFault } from '@mtc/openapi/document'
import { isRecord } from '@mtc/openapi/json'
import {
  MOST_VARIABLES,
  MOST_WIDGETS,
  type PageVariable,
  VARIABLE_KINDS,
  type VisibilityRules,
} from '@mtc/openapi/page'
import { LIMITS } from '@mtc/openapi/page/grid'
import { CLIP_PREFIX, type Clip, type ClippedWidget } from './clip.ts'
import { every, readBinding, readFixedPeriod } from './read-binding.ts'

const MOST_TEXT = 384 * 1024
const MOST_COLUMNS = 24
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const LOCAL_ID = /^[A-Za-z0-9][\w-]{0,39}$/
const PERMISSION = /^[a-z-]+:(\*|[a-z-]+)$/

/** What was read, or a sentence that says why nothing can be pasted. */
export type ReadClip = { clip: Clip } | { why: string }

const NOTHING = { why: 'There are no widgets in the clipboard. Copy some on this page or another first.' }
const DAMAGED = { why: 'The widgets in the clipboard are damaged. Copy them again.' }

const slug = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length <= 80 && SLUG.test(value) ? value : undefined
const whole = (value: unknown, least: number, most: number): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : undefined

function readRules(value: unknown): VisibilityRules | undefined {
  if (!isRecord(value)) return undefined
  const roles = value['roles'] === undefined ? undefined : every(value['roles'], 50, slug)
  const permission = value['permission']
  if (value['roles'] !== undefined && !roles) return undefined
  if (permission !== undefined && (typeof permission !== 'string' || !PERMISSION.test(permission))) return undefined
  return { ...(roles ? { roles } : {}), ...(permission === undefined ? {} : { permission }) }
}

function readWidget(value: unknown): ClippedWidget | undefined {
  if (!isRecord(value) || !isRecord(value['cells']) || !isRecord(value['props'])) return undefined
  const component = slug(value['component'])
  const region = slug(value['region'])
  const columns = whole(value['columns'], 1, MOST_COLUMNS)
  const componentRevision = whole(value['componentRevision'], 1, 1_000_000)
  const { cells, props, isActive } = value
  const [x, y] = [whole(cells['x'], 0, MOST_COLUMNS - 1), whole(cells['y'], 0, LIMITS.row)]
  const [w, h] = [whole(cells['w'], 1, MOST_COLUMNS), whole(cells['h'], 1, LIMITS.height)]
  const binding = value['binding'] === null ? null : readBinding(value['binding'])
  const visibilityRules = readRules(value['visibilityRules'])
  if (component === undefined || componentRevision === undefined || binding === undefined || !visibilityRules)
    return undefined
  if (region === undefined || columns === undefined) return undefined
  if (x === undefined || y === undefined || w === undefined || h === undefined || typeof isActive !== 'boolean')
    return undefined
  const own = { component, componentRevision, props, binding, visibilityRules, isActive }
  return { ...own, region, columns, cells: { x, y, w, h } }
}

function readVariable(value: unknown): PageVariable | undefined {
  if (!isRecord(value)) return undefined
  const { id, label } = value
  const kind = VARIABLE_KINDS.find((name) => name === value['kind'])
  if (typeof id !== 'string' || !LOCAL_ID.test(id) || typeof label !== 'string' || label.length > 60) return undefined
  const held =
    kind === 'period'
      ? readFixedPeriod(value['default'])
      : every(value['default'], 100, (item) => (typeof item === 'string' && item.length <= 200 ? item : undefined))
  return kind && held ? { id, label, kind, default: held } : undefined
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined
    throw fault
  }
}

/** Reads what somebody pastes. It may come from anywhere: only what a widget really has is taken over. */
export function readClip(text: string): ReadClip {
  const trimmed = text.trim()
  if (!trimmed.startsWith(CLIP_PREFIX)) return NOTHING
  if (trimmed.length > MOST_TEXT) return { why: 'There is too much in the clipboard to paste at once.' }
  const value = parsed(trimmed.slice(CLIP_PREFIX.length))
  if (!isRecord(value) || value['kind'] !== 'mtc-widgets' || contentFault(value) !== undefined) return DAMAGED
  if (value['version'] !== 2)
    return { why: 'The widgets were copied in another version of the console. Load both pages anew.' }
  const widgets = every(value['widgets'], MOST_WIDGETS, readWidget)
  const variables = every(value['variables'], MOST_VARIABLES, readVariable)
  const { shop } = value
  if (!widgets || widgets.length === 0 || !variables || typeof shop !== 'string') return DAMAGED
  return { clip: { kind: 'mtc-widgets', version: 2, shop, widgets, variables } }
}
