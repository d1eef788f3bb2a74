import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDots, IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { addSection, addTab, removeTab, renameTab } from '../edits/sections.ts'
import { tabsOf } from '../model/sections.ts'
import { useDesigner } from '../shell/designer-context.ts'
import classes from './canvas.module.css'
import { keyCommand } from './keys.ts'
import { SectionCard } from './section-card.tsx'
import { type Commands, useCommands } from './use-commands.ts'

const fieldsIn = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('[role=treeitem]')]

/** Goes from field to field with the arrows, across groups and cards. */
function walk(event: KeyboardEvent<HTMLElement>): boolean {
  const items = fieldsIn(event.currentTarget)
  const at = items.findIndex((item) => item.matches(':focus'))
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key]
  if (at < 0 || to === undefined) return false
  items[to]?.focus()
  return true
}

function TabStrip({ titles, shown, onShow }: { titles: string[]; shown: string; onShow: (title: string) => void }) {
  const { design, act, isReadonly } = useDesigner()
  return (
    <div className={classes.tabs}>
      {titles.map((title) => (
        <button
          key={title}
          type="button"
          className={classes.tab}
          aria-pressed={title === shown}
          onClick={() => onShow(title)}
        >
          {title}
        </button>
      ))}
      {!isReadonly && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon size="sm" variant="subtle" color="gray" aria-label={`More for the tab ${shown}`}>
              <IconDots size={16} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <TabTitle
              key={shown}
              title={shown}
              onDone={(title) => act(renameTab(design, shown, title)) && onShow(title)}
            />
            <Menu.Item c="var(--mtc-danger)" onClick={() => act(removeTab(design, shown))}>
              Remove the tab
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  )
}

function TabTitle({ title, onDone }: { title: string; onDone: (title: string) => void }) {
  const [typed, setTyped] = useState(title)
  return (
    <input
      className={classes.tabTitle}
      aria-label="Title of the tab"
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => onDone(typed)}
      onKeyDown={(event) => event.key === 'Enter' && onDone(typed)}
    />
  )
}

const isItem = (target: EventTarget) => target instanceof HTMLElement && target.getAttribute('role') === 'treeitem'

/** The form being designed: its tabs, cards and fields, changed where they stand. */
export function Canvas({ onAdd }: { onAdd: () => void }) {
  const { design, act, select, isReadonly, shownTab, showFormTab } = useDesigner()
  const commands = useCommands()
  const tabs = tabsOf(design)
  const tab = tabs.find(({ title }) => title === shownTab) ?? tabs[0]
  const titles = tabs.flatMap(({ title }) => title ?? [])
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!isItem(event.target)) return
    const id = event.target instanceof HTMLElement ? event.target.dataset.field : undefined
    const command = id !== undefined && commands ? keyCommand(event, commands as Commands) : undefined
    if (command && id !== undefined) command(id)
    else if (event.altKey || event.ctrlKey || event.metaKey || !walk(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <section className={classes.canvas} aria-label="Form being designed" data-canvas onKeyDown={onKeyDown}>
      {titles.length > 0 && tab?.title !== undefined && (
        <TabStrip titles={titles} shown={tab.title} onShow={showFormTab} />
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a click beside the fields lets go of them */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same */}
      <div className={classes.sections} onClick={(event) => event.target === event.currentTarget && select(undefined)}>
        {tab?.sections.map((section) => (
          <SectionCard key={section.place ?? 'rest'} section={section} hasOthers={tab.sections.length > 1} />
        ))}
      </div>
      {!isReadonly && (
        <div className={classes.tools}>
          <Button size="xs" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={onAdd}>
            Add field
          </Button>
          <Button size="xs" variant="subtle" onClick={() => act(addSection(design, 'Section', tab?.title))}>
            Add section
          </Button>
          <Button
            size="xs"
            variant="subtle"
            onClick={() => {
              const edit = addTab(design, 'Tab')
              if (act(edit)) showFormTab(edit.label.replace('Add the tab ', ''))
            }}
          >
            Add tab
          </Button>
        </div>
      )}
    </section>
  )
}
