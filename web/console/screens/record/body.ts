import { isRecord } from '@mtc/openapi/json'
import { sameJson } from '../../core/json.ts'
import { propertiesOf, type ScreenResource } from '../../core/screens.ts'

export type Body = Record<string, unknown>
type Schema = Record<string, unknown>

const names = (schema: Schema | undefined): string[] => Object.keys(propertiesOf(schema))

/** The schema of the form that changes a row: what creating asks for is asked for here too. */
export function editSchema(screen: Pick<ScreenResource, 'create' | 'update'>): Schema | undefined {
  if (!screen.update) return undefined
  const { minProperties: _onlyForPatches, ...schema } = screen.update
  const asked = Array.isArray(screen.create?.required) ? screen.create.required : []
  const known = names(schema)
  return { ...schema, required: asked.filter((name) => known.includes(String(name))) }
}

/** The part of a row that a form is about. */
export const bodyOf = (schema: Schema | undefined, row: Body): Body =>
  Object.fromEntries(names(schema).flatMap((name) => (row[name] === undefined ? [] : [[name, row[name]]])))

/** What stands for "nothing" in a field: what it is when nobody says, or null where that is allowed. */
function cleared(screen: Pick<ScreenResource, 'create' | 'update'>, name: string): unknown {
  const inCreate = isRecord(screen.create?.properties) ? screen.create.properties[name] : undefined
  if (isRecord(inCreate) && 'default' in inCreate) return inCreate.default
  const type = propertiesOf(screen.update)[name]?.type
  return [type].flat().includes('null') ? null : undefined
}

/** The fields that differ, as a change sends them: each as a whole. */
export function changesBetween(screen: Pick<ScreenResource, 'create' | 'update'>, before: Body, after: Body): Body {
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !sameJson(before[name], after[name]),
  )
  return Object.fromEntries(
    changed
      .map((name) => [name, after[name] === undefined ? cleared(screen, name) : after[name]] as const)
      .filter(([, value]) => value !== undefined),
  )
}
