import { Tabs } from '@mantine/core'
import type { PageWidget } from '@mtc/openapi/page'
import { lazy, Suspense } from 'react'
import { FormSkeleton } from '../../../../ui/skeletons.tsx'
import type { Builder } from '../model/builder.ts'
import { titleOf } from '../model/surface.ts'
import { ContentTab } from './content-tab.tsx'
import { faultsOf, TABS, type Tab, tabOf } from './faults.ts'
import classes from './inspector.module.css'
import { PlaceTab } from './place/place-tab.tsx'
import { Several } from './several.tsx'
import { useTab } from './use-tab.ts'
import { VisibilityTab } from './visibility/visibility-tab.tsx'

// It brings the schemas of every resource along.
const DataTab = lazy(async () => ({ default: (await import('./binding/data-tab.tsx')).DataTab }))
const PageSettings = lazy(async () => ({ default: (await import('../settings/page-settings.tsx')).PageSettings }))

export interface InspectorProps {
  builder: Builder
  /** Escape: back to the page. */
  onLeave?: () => void
}

/** Escape closes a list first. */
const isOpen = (target: EventTarget) => target instanceof Element && target.getAttribute('aria-expanded') === 'true'

/** The settings of what is selected: one widget, several, or the page itself. */
export function Inspector({ builder, onLeave }: InspectorProps) {
  const { content, selection } = builder
  const widgets = selection.flatMap((id) => content.widgets.find((widget) => widget.id === id) ?? [])
  const [first] = widgets
  return (
    <section
      className={classes.inspector}
      aria-label={first ? 'Widget settings' : 'Page settings'}
      data-settings-of={selection[0] ?? ''}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || isOpen(event.target)) return
        // A dialog that a setting opens is no part of the page below it.
        if (!(event.target instanceof Node && event.currentTarget.contains(event.target)) || !onLeave) return
        event.preventDefault()
        onLeave()
      }}
    >
      {first === undefined ? (
        <Suspense fallback={<FormSkeleton />}>
          <PageSettings builder={builder} />
        </Suspense>
      ) : widgets.length === 1 ? (
        <OneWidget builder={builder} widget={first} />
      ) : (
        <>
          <h2 className={classes.title}>{widgets.length} widgets</h2>
          <Several builder={builder} widgets={widgets} />
        </>
      )}
    </section>
  )
}

function OneWidget({ builder, widget }: { builder: Builder; widget: PageWidget }) {
  const { content, components } = builder
  const { tab, showTab } = useTab()
  const component = components.get(widget.componentId)
  const faults = faultsOf(builder.faults, content, widget.id)
  const countOf = (name: Tab) => faults.filter((fault) => tabOf(fault) === name).length
  return (
    <>
      <div className={classes.head}>
        <h2 className={classes.title}>{titleOf(components, widget)}</h2>
        <p className={classes.note}>{component?.name ?? 'Its component is gone'}</p>
      </div>
      <Tabs value={tab} onChange={showTab} keepMounted={false}>
        <Tabs.List grow mb="sm" aria-label="Settings of the widget">
          {TABS.map(([name, label]) => (
            <Tabs.Tab key={name} value={name} px={6}>
              <span className={classes.tabLabel}>
                {label}
                <FaultCount count={countOf(name)} />
              </span>
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="content">
          <ContentTab builder={builder} widget={widget} />
        </Tabs.Panel>
        <Tabs.Panel value="data">
          <Suspense fallback={<FormSkeleton />}>
            <DataTab builder={builder} widget={widget} />
          </Suspense>
        </Tabs.Panel>
        <Tabs.Panel value="visibility">
          <VisibilityTab builder={builder} widget={widget} />
        </Tabs.Panel>
        <Tabs.Panel value="place">
          <PlaceTab builder={builder} widget={widget} />
        </Tabs.Panel>
      </Tabs>
    </>
  )
}

function FaultCount({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <span className={classes.tabFaults} role="img" aria-label={`${count} to mend`}>
      {count}
    </span>
  )
}
