import { Textarea, TextInput } from '@mantine/core'
import { setting } from '../edits/edit.ts'
import { useDesigner } from '../shell/designer-context.ts'
import classes from './inspector.module.css'

const LABELS = { name: 'Name', slug: 'Address', description: 'Description' } as const

/** What the product type itself is called, and when to choose it. */
export function TypeSettings() {
  const { design, act, isReadonly } = useDesigner()
  const write = (member: keyof typeof LABELS, value: string) =>
    act({
      label: `Change the ${LABELS[member].toLowerCase()}`,
      operations: [setting([member], value, design[member])],
      said: '',
      topic: member,
    })
  return (
    <div className={classes.stack}>
      <TextInput
        size="xs"
        label={LABELS.name}
        required
        maxLength={120}
        value={design.name}
        error={design.name.trim() === '' ? 'A product type needs a name' : undefined}
        onChange={(event) => write('name', event.currentTarget.value)}
      />
      <TextInput
        size="xs"
        label={LABELS.slug}
        description="Names the type in web addresses"
        maxLength={80}
        spellCheck={false}
        value={design.slug}
        onChange={(event) => write('slug', event.currentTarget.value)}
      />
      <Textarea
        size="xs"
        label={LABELS.description}
        description="When to choose this type"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        value={design.description}
        onChange={(event) => write('description', event.currentTarget.value)}
      />
      {!isReadonly && (
        <p className={classes.note}>
          Select a field on the form to change it, or drag a new one from the list of kinds.
        </p>
      )}
    </div>
  )
}
