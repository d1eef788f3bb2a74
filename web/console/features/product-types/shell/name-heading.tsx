import { ActionIcon } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { setting } from '../edits/edit.ts'
import { useDesigner } from './designer-context.ts'
import classes from './shell.module.css'

/** The product type's name as the heading of its screen; a press turns it into a field. */
export function NameHeading() {
  const { design, act, isReadonly } = useDesigner()
  const [isTyping, setTyping] = useState(false)
  const [before, setBefore] = useState(design.name)
  const write = (name: string) =>
    act({
      label: 'Rename the product type',
      operations: [setting(['name'], name, design.name)],
      said: '',
      topic: 'name',
    })
  const open = () => {
    setBefore(design.name)
    setTyping(true)
  }
  if (isTyping) {
    return (
      <input
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the heading that was pressed
        autoFocus
        className={classes.nameInput}
        aria-label="Name of the product type"
        maxLength={120}
        value={design.name}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => write(event.currentTarget.value)}
        onBlur={() => setTyping(false)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') write(before)
          if (event.key === 'Enter' || event.key === 'Escape') setTyping(false)
        }}
      />
    )
  }
  return (
    <>
      <h1 className={classes.name}>{design.name || 'Without a name'}</h1>
      {!isReadonly && (
        <ActionIcon variant="subtle" color="gray" aria-label="Rename the product type" onClick={open}>
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
      )}
    </>
  )
}
