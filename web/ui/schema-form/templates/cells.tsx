import { isRecord } from '@mtc/openapi/json'
import { ADDITIONAL_PROPERTY_FLAG, type FieldProps, getUiOptions, type ObjectFieldTemplateProps } from '@rjsf/utils'
import { isValidElement, memo } from 'react'
import { schemaAt } from '../json-schema.ts'
import { isSameField } from '../schema-field.tsx'
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

/** The field that a cell holds, as object-field.tsx made it; undefined for whatever else somebody puts there. */
const fieldIn = ({ content }: Property): FieldProps | undefined =>
  isValidElement<FieldProps>(content) ? content.props : undefined

/** Whether all cells would be drawn as they stand: typing in one card then passes the others by. */
function isSameRow(before: FieldsProps, after: FieldsProps): boolean {
  if (before.columns !== after.columns || before.properties.length !== after.properties.length) return false
  return before.properties.every((property, place) => {
    const other = after.properties[place]
    const one = fieldIn(property)
    const two = other && fieldIn(other)
    return one !== undefined && two !== undefined && one.name === two.name && isSameField(one, two)
  })
}

/** Fields side by side where there is room, one below the other where there is not. */
export const Fields = memo(function Fields({ props, properties, columns }: FieldsProps) {
  return (
    <div className={classes.fields}>
      {properties.map(({ name, content }) => (
        <div key={name} className={classes.cell} data-span={spanOf(props, name, columns)}>
          {content}
        </div>
      ))}
    </div>
  )
}, isSameRow)
