import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { addSection, addTab, freeSectionTitle, freeTabTitle } from '../edits/sections.ts'
import { tabsOf } from '../model/sections.ts'
import { useDesigner } from '../shell/designer-context.ts'
import classes from './canvas.module.css'
import { keyCommand } from './keys.ts'
import { SectionCard } from './section-card.tsx'
import { TabStrip } from './tab-strip.tsx'
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

const isItem = (target: EventTarget) => target instanceof HTMLElement && target.getAttribute('role') === 'treeitem'

/** The form being designed: its tabs, cards and fields, changed where they stand. */
export function Canvas({ onAdd }: { onAdd: () => void }) {
  const { design, act, select, isReadonly, shownTab, showFormTab } = useDesigner()
  const commands = useCommands()
  /** What was just added, and is to be named. */
  const [named, setNamed] = useState<{ tab?: string | undefined; section?: string }>({})
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
        <TabStrip titles={titles} shown={tab.title} named={named.tab} onNamed={(title) => setNamed({ tab: title })} />
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a click beside the fields lets go of them */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same */}
      <div className={classes.sections} onClick={(event) => event.target === event.currentTarget && select(undefined)}>
        {tab?.sections.map((section) => (
          <SectionCard
            key={section.place ?? 'rest'}
            section={section}
            hasOthers={tab.sections.length > 1}
            isNew={named.section !== undefined && section.title === named.section}
          />
        ))}
      </div>
      {!isReadonly && (
        <div className={classes.tools}>
          <Button size="xs" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={onAdd}>
            Add field
          </Button>
          <Button
            size="xs"
            variant="subtle"
            onClick={() => {
              const title = freeSectionTitle(design, 'Section')
              if (act(addSection(design, title, tab?.title))) setNamed({ section: title })
            }}
          >
            Add section
          </Button>
          <Button
            size="xs"
            variant="subtle"
            onClick={() => {
              const title = freeTabTitle(design, 'Tab')
              if (!act(addTab(design, title))) return
              showFormTab(title)
              setNamed({ tab: title })
            }}
          >
            Add tab
          </Button>
        </div>
      )}
    </section>
  )
}
