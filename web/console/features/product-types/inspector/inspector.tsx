import { Button } from '@mantine/core'
import { KINDS } from '@mtc/openapi/product-schema'
import type { ReactNode } from 'react'
import { kindOf } from '../kinds/kinds.ts'
import { faultsOf } from '../model/faults.ts'
import { titleOf } from '../model/field.ts'
import { findField, pointerOf } from '../model/tree.ts'
import { useDesigner } from '../shell/designer-context.ts'
import { Basics } from './basics.tsx'
import { Conditions } from './conditions.tsx'
import { DefaultValue } from './default-value.tsx'
import classes from './inspector.module.css'
import { Limits } from './limits.tsx'
import { Elsewhere, OnForm } from './on-form.tsx'
import { contentOf, takesDefault } from './settings-of-kind.ts'
import { TypeSettings } from './type-settings.tsx'
import { useField } from './use-field.ts'

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.group} aria-label={title}>
      <h3 className={classes.groupTitle}>{title}</h3>
      <div className={classes.stack}>{children}</div>
    </section>
  )
}

function FieldSettings({ id }: { id: string }) {
  const { design, issues } = useDesigner()
  const { set } = useField(id)
  const found = findField(design, id)
  if (!found) return null
  const { field } = found
  const pointer = pointerOf(found)
  const content = contentOf(field.type)
  // The label's and the key's stand at their boxes.
  const own = faultsOf(design, issues).filter(
    (fault) => fault.found?.field.id === id && ![`${pointer}/label`, `${pointer}/name`].includes(fault.field),
  )
  return (
    <>
      {own.map(({ field: place, message }) => (
        <p key={`${place} ${message}`} className={classes.fault}>
          {message}
        </p>
      ))}
      <Group title="Field">
        <Basics field={field} pointer={pointer} />
      </Group>
      {content.length > 0 && (
        <Group title={kindOf(field.type).name}>
          {content.map((Content) => (
            <Content key={Content.name} field={field} set={set} />
          ))}
        </Group>
      )}
      <Group title="On the form">
        <OnForm field={field} set={set} />
        {takesDefault(field.type) && <DefaultValue key={`${field.id} ${field.type}`} field={field} set={set} />}
      </Group>
      <Group title="Conditions">
        <Conditions found={found} />
      </Group>
      {(KINDS[field.type].bounds.length > 0 || field.required) && (
        <Group title="Limits">
          <Limits field={field} set={set} />
        </Group>
      )}
      <Group title="Elsewhere">
        <Elsewhere field={field} set={set} />
      </Group>
    </>
  )
}

/** Everything that can be said of the selected field; of the product type itself while none is selected. */
export function Inspector() {
  const { design, selected, select, isReadonly } = useDesigner()
  const found = findField(design, selected)
  return (
    <section className={classes.inspector} aria-label="Settings">
      <header className={classes.head}>
        <h2 className={classes.title}>{found ? titleOf(found.field) : 'Product type'}</h2>
        {found && (
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => select(undefined)}>
            Done
          </Button>
        )}
      </header>
      <fieldset className={classes.plain} disabled={isReadonly}>
        {found ? <FieldSettings key={found.field.id} id={found.field.id} /> : <TypeSettings />}
      </fieldset>
    </section>
  )
}
