import { isRecord } from '@mtc/openapi/json'
import { laidOver, type PageWidget } from '@mtc/openapi/page'
import type { JsonSchema } from '@mtc/openapi/product-schema'
import { useMemo, useState } from 'react'
import { applicableData } from '../../../../ui/schema-form/applicable.ts'
import { sameJson } from '../../../core/json.ts'
import { Form } from '../../../screens/record/form.tsx'
import { withWidgets } from '../edits/with-widgets.ts'
import type { Builder } from '../model/builder.ts'
import type { EffectiveComponent } from '../model/effective-component.ts'
import { titleOf } from '../model/surface.ts'
import { useOffers } from './addresses/use-offers.ts'
import { ComponentChoice } from './component-choice.tsx'
import classes from './inspector.module.css'
import { ownProps } from './own-props.ts'

interface ContentTabProps {
  builder: Builder
  widget: PageWidget
}

/** What a widget says and how it looks, as its component's schema asks for it. Every change is on the canvas at once. */
export function ContentTab({ builder, widget }: ContentTabProps) {
  const component = builder.components.get(widget.componentId)
  if (!component) return <ComponentChoice builder={builder} widget={widget} />
  if (Object.keys(component.propsSchema.properties ?? {}).length === 0)
    return <p className={classes.note}>There is nothing to set.</p>
  return <PropsForm key={widget.id} builder={builder} widget={widget} component={component} />
}

/** Own props without what does not apply: it would keep the page from being published, and no field shows it. */
function applicableProps(schema: JsonSchema, data: Readonly<Record<string, unknown>>, own: Record<string, unknown>) {
  const kept = applicableData(schema, data)
  if (!isRecord(kept)) return own
  const entries = Object.entries(own).flatMap(([name, value]): [string, unknown][] => {
    if (data[name] === undefined) return [[name, value]]
    return Object.hasOwn(kept, name) ? [[name, kept[name]]] : []
  })
  return Object.fromEntries(entries)
}

function PropsForm({ builder, widget, component }: ContentTabProps & { component: EffectiveComponent }) {
  const { defaultProps, propsSchema, revision } = component
  const offers = useOffers(builder)
  const stored = useMemo(() => laidOver(defaultProps, widget.props), [defaultProps, widget.props])
  // The form gets back the very object that it reported: only an undo, or somebody else's change, replaces what is typed.
  const [typed, setTyped] = useState(stored)
  const data = useMemo(() => {
    const said = (props: unknown) => applicableData(propsSchema, props)
    return sameJson(said(typed), said(stored)) ? typed : stored
  }, [typed, stored, propsSchema])
  const change = (next: unknown, pointer: string | undefined) => {
    // Defaults that the form fills in are nobody's change: the component brings them anyway.
    if (!isRecord(next) || pointer === undefined) return
    setTyped(next)
    builder.change(
      `Change ${titleOf(builder.components, widget)}`,
      (content) =>
        withWidgets(content, [widget.id], (one) => ({
          ...one,
          props: applicableProps(propsSchema, next, ownProps(next, defaultProps, one.props)),
          componentRevision: revision,
        })),
      `props ${widget.id} ${pointer}`,
    )
  }
  return (
    <Form
      formId={`props-${widget.id}`}
      schema={propsSchema}
      formData={data}
      offers={offers}
      isLive
      layout="plain"
      readonly={!builder.canEdit}
      onChange={change}
      onSubmit={() => undefined}
    />
  )
}
