import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { removeTab, renameTab } from '../edits/sections.ts'
import { useDesigner } from '../shell/designer-context.ts'
import classes from './canvas.module.css'

interface TabStripProps {
  titles: string[]
  shown: string
  /** The tab whose title is being typed. */
  named: string | undefined
  onNamed: (title: string | undefined) => void
}

/** The tabs of the form being designed: turned to by a press, renamed by a double click or F2. */
export function TabStrip({ titles, shown, named, onNamed }: TabStripProps) {
  const { design, act, isReadonly, showFormTab } = useDesigner()
  const rename = (title: string) => !isReadonly && onNamed(title)
  const take = (from: string, to: string) => {
    onNamed(undefined)
    if (act(renameTab(design, from, to.trim()))) showFormTab(to.trim())
  }
  return (
    <div className={classes.tabs}>
      {titles.map((title) =>
        title === named ? (
          <TabTitle key={title} title={title} onDone={(typed) => take(title, typed)} />
        ) : (
          <button
            key={title}
            type="button"
            className={classes.tab}
            aria-pressed={title === shown}
            onClick={() => showFormTab(title)}
            onDoubleClick={() => rename(title)}
            onKeyDown={(event) => {
              if (event.key !== 'F2') return
              event.preventDefault()
              rename(title)
            }}
          >
            {title}
          </button>
        ),
      )}
      {!isReadonly && (
        <Menu position="bottom-end" returnFocus={false}>
          <Menu.Target>
            <ActionIcon size="sm" variant="subtle" color="gray" aria-label={`More for the tab ${shown}`}>
              <IconDots size={16} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item rightSection="F2" onClick={() => rename(shown)}>
              Rename the tab
            </Menu.Item>
            <Menu.Item c="var(--mtc-danger)" onClick={() => act(removeTab(design, shown))}>
              Remove the tab
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  )
}

/** A tab's title while it is typed; Escape leaves it as it was. */
function TabTitle({ title, onDone }: { title: string; onDone: (title: string) => void }) {
  const [typed, setTyped] = useState(title)
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: it takes the place of the tab that was pressed
      autoFocus
      className={classes.tabTitle}
      aria-label="Title of the tab"
      maxLength={120}
      value={typed}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => onDone(typed)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onDone(event.key === 'Enter' ? typed : title)
      }}
    />
  )
}
