import { Button } from '@mantine/core'
import { addKind } from '../edits/add.ts'
import { titleOf, withIds } from '../model/field.ts'
import { newId } from '../model/new-id.ts'
import { useDesigner } from '../shell/designer-context.ts'
import classes from './inspector.module.css'
import type { SettingProps } from './setting.ts'

/** What stands inside a group or a table: a way to each, and to one more. */
export function Columns({ field }: SettingProps) {
  const { design, act, select, isReadonly } = useDesigner()
  const fields = withIds(field.fields)
  const id = field.id
  return (
    <fieldset className={classes.set}>
      <legend>{field.type === 'table' ? 'Columns' : 'Fields'}</legend>
      <ul className={classes.inside}>
        {fields.map((inner) => (
          <li key={inner.id}>
            <Button size="compact-xs" variant="subtle" color="gray" onClick={() => select(inner.id)}>
              {titleOf(inner)}
            </Button>
          </li>
        ))}
      </ul>
      {!isReadonly && id !== undefined && (
        <Button
          size="xs"
          variant="default"
          onClick={() =>
            act(addKind(design, 'text', newId(), { parent: id, after: fields.at(-1)?.id ?? null }), 'label')
          }
        >
          {field.type === 'table' ? 'Add column' : 'Add field'}
        </Button>
      )}
    </fieldset>
  )
}
