import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { changeSection, moveSection, removeSection } from '../edits/sections.ts'
import type { Section } from '../model/sections.ts'
import { useDesigner } from '../shell/designer-context.ts'
import classes from './canvas.module.css'
import { FieldCard } from './field-card.tsx'

function SectionMenu({ place, title }: { place: number; title: string }) {
  const { design, act } = useDesigner()
  const tabs = design.uiConfig.tabs ?? []
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <ActionIcon size="sm" variant="subtle" color="gray" aria-label={`More for the section ${title}`}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Side by side</Menu.Label>
        {([1, 2, 3] as const).map((columns) => (
          <Menu.Item key={columns} onClick={() => act(changeSection(design, place, { columns }))}>
            {columns === 1 ? 'One column' : `${columns} columns`}
          </Menu.Item>
        ))}
        {tabs.length > 0 && <Menu.Label>On the tab</Menu.Label>}
        {tabs.map((tab) => (
          <Menu.Item key={tab.title} onClick={() => act(changeSection(design, place, { tab: tab.title }))}>
            {tab.title}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => act(moveSection(design, place, -1))}>Move up</Menu.Item>
        <Menu.Item onClick={() => act(moveSection(design, place, 1))}>Move down</Menu.Item>
        <Menu.Item c="var(--mtc-danger)" onClick={() => act(removeSection(design, place))}>
          Remove the section
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function SectionHead({ section, place, isNew }: { section: Section; place: number; isNew: boolean }) {
  const { design, act, isReadonly } = useDesigner()
  return (
    <header className={classes.sectionHead}>
      <input
        // biome-ignore lint/a11y/noAutofocus: what was just added is named first
        autoFocus={isNew}
        className={classes.sectionTitle}
        aria-label="Title of the section"
        value={section.title}
        maxLength={120}
        readOnly={isReadonly}
        onFocus={(event) => isNew && event.currentTarget.select()}
        onChange={(event) => act(changeSection(design, place, { title: event.currentTarget.value }))}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
      {!isReadonly && <SectionMenu place={place} title={section.title} />}
    </header>
  )
}

interface SectionCardProps {
  section: Section
  hasOthers: boolean
  /** It was just added, and is to be named. */
  isNew: boolean
}

/** A card of the form with its fields in their columns. */
export function SectionCard({ section, hasOthers, isNew }: SectionCardProps) {
  const { design } = useDesigner()
  const { place, title, columns = 2, fields } = section
  const pointerOf = (id: string) => `/${design.fields.findIndex((field) => (field.id ?? field.name) === id)}`
  return (
    <section className={classes.section} aria-label={title || 'Fields'} data-zone="section" data-id={place ?? 'rest'}>
      {place === undefined ? (
        hasOthers && <h3 className={classes.restTitle}>{title}</h3>
      ) : (
        <SectionHead section={section} place={place} isNew={isNew} />
      )}
      {fields.length === 0 ? (
        <p className={classes.hint}>Drag a field here, or press A and choose one.</p>
      ) : (
        <div role="tree" aria-label={title || 'Fields'} className={classes.fields}>
          {fields.map((field) => (
            <FieldCard key={field.id} field={field} level={1} pointer={pointerOf(field.id)} columns={columns} />
          ))}
        </div>
      )}
    </section>
  )
}
