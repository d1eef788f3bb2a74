import type { FieldWidth } from './field-definition.ts'
import { isRecord } from './json.ts'

/** Fields that a form shows together under a title; `tab` is the title of the tab it stands on. */
export type FormGroup = { title: string; description?: string; fields: string[]; columns?: number; tab?: string }

/** A leaf of a form too long for one page; groups name it, in the order of `UiConfig.groups`. */
export type FormTab = { title: string }

/** How a product type's form is laid out, apart from what its schema says. */
export type UiConfig = {
  groups?: FormGroup[]
  tabs?: FormTab[]
  /** Names in the order of the form; those left out follow in the order of the schema. */
  order?: string[]
  /** How much of a row a field takes. */
  spans?: Record<string, FieldWidth>
  /** The columns of the product list, in their order. */
  grid?: string[]
  /** What a product's card in the storefront shows. */
  card?: string[]
  /** The last word: members of the uiSchema that replace all others. */
  uiSchema?: Record<string, unknown>
}

/** A uiSchema for react-jsonschema-form, as plain data. */
export type UiSchema = Record<string, unknown>

/** The layout of a product type's form. Widgets, units, widths and hints the form takes from the schema itself. */
export function uiSchemaOf(config: UiConfig): UiSchema {
  const order = config.order ? { 'ui:order': [...new Set([...config.order, '*'])] } : {}
  const layout = {
    ...(config.groups?.length ? { groups: config.groups } : {}),
    ...(config.tabs?.length ? { tabs: config.tabs } : {}),
  }
  const options = Object.keys(layout).length > 0 ? { 'ui:options': layout } : {}
  const spans = Object.fromEntries(
    Object.entries(config.spans ?? {}).map(([name, span]) => [name, { 'ui:options': { span } }]),
  )
  return merged({ ...spans, ...order, ...options }, config.uiSchema ?? {})
}

function merged(before: UiSchema, given: UiSchema): UiSchema {
  const result = { ...before }
  for (const [key, value] of Object.entries(given)) {
    const known = result[key]
    result[key] = isRecord(known) && isRecord(value) ? merged(known, value) : value
  }
  return result
}
