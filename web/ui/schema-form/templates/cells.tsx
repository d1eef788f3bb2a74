import { ADDITIONAL_PROPERTY_FLAG, getUiOptions, type ObjectFieldTemplateProps } from '@rjsf/utils'
import { isRecord, schemaAt } from '../json-schema.ts'
import classes from './templates.module.css'

export type Property = ObjectFieldTemplateProps['properties'][number]

/** How much of a row a field takes, in sixths. */
const sixths: Readonly<Record<string, number>> = { full: 6, half: 3, third: 2, 'two-thirds': 4 }

const propertySchema = (props: ObjectFieldTemplateProps, name: string): Record<string, unknown> => {
  const found: unknown = props.schema.properties?.[name]
  return isRecord(found) ? found : {}
}

const isDrawn = (props: ObjectFieldTemplateProps, { name, hidden }: Property) => {
  const schema = propertySchema(props, name)
  return !hidden && !('const' in schema) && !Object.hasOwn(schema, ADDITIONAL_PROPERTY_FLAG)
}

/** The members of an object that a form shows. */
export const drawnProperties = (props: ObjectFieldTemplateProps): Property[] =>
  props.properties.filter((property) => isDrawn(props, property))

const wideWidgets = new Set(['textarea', 'richtext', 'markdown', 'code', 'json', 'image', 'images', 'checkboxes'])
const narrowWidgets = new Set(['measurement', 'tags', 'references'])

function isWide(schema: Record<string, unknown>, widget: string): boolean {
  if (narrowWidgets.has(widget)) return false
  if (widget === 'localized') return wideWidgets.has(String(schemaAt(schema, 'x-field')?.type))
  const types = [schema.type].flat()
  const branches = [schema.oneOf, schema.anyOf].find(Array.isArray) ?? []
  const isAlternative = branches.some((branch) => isRecord(branch) && !('const' in branch))
  return types.includes('object') || types.includes('array') || isAlternative || wideWidgets.has(widget)
}

/** A field's part of the row: as it says itself, as the layout says, or as its kind needs. */
function spanOf(props: ObjectFieldTemplateProps, name: string, columns: number): number {
  const schema = propertySchema(props, name)
  const { widget, span } = getUiOptions(props.uiSchema?.[name])
  const asked = span ?? schemaAt(schema, 'x-field')?.width
  const given = typeof asked === 'string' && Object.hasOwn(sixths, asked) ? sixths[asked] : undefined
  return given ?? (isWide(schema, String(widget)) ? 6 : 6 / columns)
}

interface FieldsProps {
  props: ObjectFieldTemplateProps
  properties: readonly Property[]
  columns: number
}

/** Fields side by side where there is room, one below the other where there is not. */
export function Fields({ props, properties, columns }: FieldsProps) {
  return (
    <div className={classes.fields}>
      {properties.map(({ name, content }) => (
        <div key={name} className={classes.cell} data-span={spanOf(props, name, columns)}>
          {content}
        </div>
      ))}
    </div>
  )
}
