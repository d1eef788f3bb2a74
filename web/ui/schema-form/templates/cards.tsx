import { getUiOptions, type ObjectFieldTemplateProps } from '@rjsf/utils'
import { Fragment, type ReactNode } from 'react'
import { useFormEnvironment } from '../services.ts'
import { drawnProperties, Fields, type Property } from './cells.tsx'
import { type FieldGroup, groupsOf, tabsOf } from './groups.ts'
import { FormTabs } from './tabs.tsx'
import classes from './templates.module.css'
import { useGradually } from './use-gradually.ts'

interface CardProps {
  title?: string
  description?: string | undefined
  id?: string
  /** About how high it will be, for one far down: the browser then lays it out when it comes into sight. */
  expectedRem?: number | undefined
  children: ReactNode
}

function Card({ title, description, id, expectedRem, children }: CardProps) {
  const { layout } = useFormEnvironment()
  const headingId = id && title ? `${id}-heading` : undefined
  return (
    <section
      className={layout === 'cards' ? classes.card : classes.plain}
      aria-labelledby={headingId}
      {...(expectedRem === undefined
        ? {}
        : { style: { contentVisibility: 'auto', containIntrinsicBlockSize: `auto ${expectedRem}rem` } })}
    >
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

interface GroupProps {
  props: ObjectFieldTemplateProps
  byName: ReadonlyMap<string, Property>
  groups: readonly FieldGroup[]
  /** Tells the groups of one tab from those of another. */
  place: number
}

/** About as high as the fields will be, so that what is below does not move when they come. */
const expectedHeight = (fields: number, columns: number) => Math.ceil(fields / columns) * 4.75 + 2

function Groups({ props, byName, groups, place }: GroupProps) {
  const { formId } = useFormEnvironment()
  const filled = groups
    .map((group) => ({ ...group, properties: group.fields.flatMap((name) => byName.get(name) ?? []) }))
    .filter(({ properties }) => properties.length > 0)
  const { drawn, atOnce } = useGradually(
    formId,
    filled.map(({ properties }) => properties.length),
  )
  return filled.map(({ title, description, properties, columns = 2 }, at) => {
    const [only] = properties
    if (only && properties.length === 1 && isInCards(props, only.name))
      return <Fragment key={only.name}>{only.content}</Fragment>
    return (
      <Card
        key={`${title} ${only?.name}`}
        id={`${props.fieldPathId.$id}-group-${place}-${at}`}
        title={title}
        description={description}
        expectedRem={at < atOnce ? undefined : expectedHeight(properties.length, columns)}
      >
        {at < drawn && <Fields props={props} properties={properties} columns={columns} />}
      </Card>
    )
  })
}

/** An object inside that asks for cards of its own, beside those of the outermost. */
const isInCards = (props: ObjectFieldTemplateProps, name: string): boolean =>
  getUiOptions(props.uiSchema?.[name]).cards === true

/** The outermost object, and one inside with `ui:options.cards`: cards by meaning, on tabs where the layout has some. */
export function Cards({ props }: { props: ObjectFieldTemplateProps }) {
  const drawn = drawnProperties(props)
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
  const tabs = tabsOf(groups)
  if (tabs.length < 2) return <Groups props={props} byName={byName} groups={groups} place={0} />
  return (
    <FormTabs
      id={props.fieldPathId.$id}
      tabs={tabs.map(({ title, groups: own }, place) => ({
        title,
        fields: own.flatMap(({ fields }) => fields).filter((name) => byName.has(name)),
        content: <Groups props={props} byName={byName} groups={own} place={place} />,
      }))}
    />
  )
}
