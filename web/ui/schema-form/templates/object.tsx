import { ADDITIONAL_PROPERTY_FLAG, getUiOptions, type ObjectFieldTemplateProps, titleId } from '@rjsf/utils'
import { createContext, Fragment, type ReactNode, useContext } from 'react'
import { isRecord } from '../json-schema.ts'
import { useFormEnvironment } from '../services.ts'
import classes from './templates.module.css'

/** How fields are put together on a form: `ui:options.groups` of the outermost object. */
export interface FieldGroup {
  title: string
  description?: string
  fields: string[]
  /** How many stand side by side where there is room; two unless said. */
  columns?: 1 | 2 | 3
}

type Property = ObjectFieldTemplateProps['properties'][number]

/** Whether the object drawn next is an alternative, whose name already stands on its switch. */
export const InsideAlternative = createContext(false)

const propertySchema = (props: ObjectFieldTemplateProps, name: string): Record<string, unknown> => {
  const found: unknown = props.schema.properties?.[name]
  return isRecord(found) ? found : {}
}

const isDrawn = (props: ObjectFieldTemplateProps, { name, hidden }: Property) => {
  const schema = propertySchema(props, name)
  return !hidden && !('const' in schema) && !Object.hasOwn(schema, ADDITIONAL_PROPERTY_FLAG)
}

const wideWidgets = new Set(['textarea', 'richtext', 'json', 'image', 'images', 'checkboxes'])

function isWide(props: ObjectFieldTemplateProps, name: string): boolean {
  const schema = propertySchema(props, name)
  const { widget, span } = getUiOptions(props.uiSchema?.[name])
  const types = [schema.type].flat()
  const branches = Array.isArray(schema.oneOf) ? schema.oneOf : Array.isArray(schema.anyOf) ? schema.anyOf : []
  const isAlternative = branches.some((branch) => isRecord(branch) && !('const' in branch))
  if (span !== undefined) return span === 'full'
  return types.includes('object') || types.includes('array') || isAlternative || wideWidgets.has(String(widget))
}

function Fields({
  props,
  properties,
  columns = 2,
}: {
  props: ObjectFieldTemplateProps
  properties: Property[]
  columns?: number
}) {
  return (
    <div className={classes.fields} data-columns={columns}>
      {properties.map((property) => (
        <div key={property.name} className={classes.cell} data-wide={isWide(props, property.name) || undefined}>
          {property.content}
        </div>
      ))}
    </div>
  )
}

/** How many fields of a small object stand in a row: four make two rows, not three and one that is left over. */
const sideBySide = (fields: number) => (fields === 4 ? 2 : 3)

const isGroup = (value: unknown): value is FieldGroup =>
  isRecord(value) && typeof value.title === 'string' && Array.isArray(value.fields)

/** The host's groups, and what they forgot under "More". */
function groupsOf(props: ObjectFieldTemplateProps, drawn: Property[]): FieldGroup[] {
  const { groups } = getUiOptions(props.uiSchema)
  const given = Array.isArray(groups) ? groups.filter(isGroup) : []
  if (given.length === 0) return []
  const named = new Set(given.flatMap((group) => group.fields))
  const rest = drawn.map(({ name }) => name).filter((name) => !named.has(name))
  return rest.length > 0 ? [...given, { title: 'More', fields: rest }] : given
}

function Card({
  title,
  description,
  id,
  children,
}: {
  title?: string
  description?: string
  id?: string
  children: ReactNode
}) {
  const { layout } = useFormEnvironment()
  const headingId = id && title ? `${id}-heading` : undefined
  return (
    <section className={layout === 'cards' ? classes.card : classes.plain} aria-labelledby={headingId}>
      {title && (
        <header className={classes.cardHeader}>
          <h2 id={headingId} className={classes.cardTitle}>
            {title}
          </h2>
          {description && <p className={classes.help}>{description}</p>}
        </header>
      )}
      {children}
    </section>
  )
}

/** An object inside that asks for cards of its own, beside those of the outermost. */
const isInCards = (props: ObjectFieldTemplateProps, name: string) => getUiOptions(props.uiSchema?.[name]).cards === true

/** The outermost object, and one inside with `ui:options.cards`: cards by meaning. */
function Cards({ props }: { props: ObjectFieldTemplateProps }) {
  const { $id: id } = props.fieldPathId
  const drawn = props.properties.filter((property) => isDrawn(props, property))
  const groups = groupsOf(props, drawn)
  const { columns } = getUiOptions(props.uiSchema)
  if (groups.length === 0) {
    return (
      <Card>
        <Fields props={props} properties={drawn} columns={typeof columns === 'number' ? columns : 2} />
      </Card>
    )
  }
  const byName = new Map(drawn.map((property) => [property.name, property]))
  return groups.map(({ title, description, fields, columns: side }, place) => {
    const properties = fields.flatMap((name) => byName.get(name) ?? [])
    const [only] = properties
    if (only === undefined) return null
    if (properties.length === 1 && isInCards(props, only.name))
      return <Fragment key={only.name}>{only.content}</Fragment>
    return (
      <Card key={title} id={`${id}-group-${place}`} title={title} {...(description ? { description } : {})}>
        <Fields props={props} properties={properties} columns={side ?? 2} />
      </Card>
    )
  })
}

/** An object inside: a named group, set off by space and not by another frame. */
export function ObjectFieldTemplate(props: ObjectFieldTemplateProps) {
  const { formId } = useFormEnvironment()
  const isAlternative = useContext(InsideAlternative)
  const { fieldPathId, title, description, uiSchema } = props
  const isListEntry = /\/\d+$/.test(fieldPathId.$id)
  const drawn = props.properties.filter((property) => isDrawn(props, property))
  if (fieldPathId.$id === formId || getUiOptions(uiSchema).cards === true) return <Cards props={props} />
  // The shared part of alternatives that share nothing: the alternatives name themselves.
  if (fieldPathId.$id.endsWith('/XxxOf') && drawn.length === 0) return null
  const { columns, label } = getUiOptions(uiSchema)
  const heading = title && label !== false && !isAlternative && !isListEntry ? title : undefined
  return (
    <InsideAlternative.Provider value={false}>
      <fieldset
        id={fieldPathId.$id}
        aria-labelledby={heading ? titleId(fieldPathId) : undefined}
        aria-label={heading ? undefined : title.replace(/-(\d+)$/, ' $1')}
        className={classes.group}
        data-nested={heading ? true : undefined}
      >
        {heading && (
          <div className={classes.heading}>
            <p id={titleId(fieldPathId)} className={classes.groupTitle}>
              {heading}
            </p>
            {description && <p className={classes.help}>{description}</p>}
          </div>
        )}
        <Fields
          props={props}
          properties={drawn}
          columns={typeof columns === 'number' ? columns : sideBySide(drawn.length)}
        />
      </fieldset>
    </InsideAlternative.Provider>
  )
}
