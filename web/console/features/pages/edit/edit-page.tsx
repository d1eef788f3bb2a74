import { lazy, Suspense, useMemo, useState } from 'react'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { useShortcuts } from '../../../core/shortcuts.ts'
import { useUnsavedGuard } from '../../../core/unsaved.ts'
import type { Breakpoint, Cells } from '../layout.ts'
import { Regions } from '../regions.tsx'
import { gridOf, type ResolvedPage } from '../resolved-page.ts'
import { usePageData } from '../use-page-data.ts'
import { useWidgetContext } from '../widget-context.tsx'
import { WidgetSlot } from '../widget-slot.tsx'
import { addWidget, type PaletteEntry, setProps } from './document.ts'
import classes from './edit-page.module.css'
import { EditRegion } from './edit-region.tsx'
import { EditToolbar } from './edit-toolbar.tsx'
import { Palette } from './palette.tsx'
import { useEditor } from './use-editor.ts'
import { useSaving } from './use-saving.ts'

// The form is as large as the rest of the editor, and not every visit needs it.
const PropsDrawer = lazy(async () => ({ default: (await import('./props-drawer.tsx')).PropsDrawer }))

interface EditPageProps {
  tenant: string
  page: ResolvedPage
  onDone: () => void
}

/** The editor of a page: palette, the regions as grids, each widget's settings, undo and redo, save and discard. */
export function EditPage({ tenant, page: current, onDone }: EditPageProps) {
  // A refetch in the background must not pull the page away under the hands: the version read first is the base.
  const [page] = useState(current)
  const grid = useMemo(() => gridOf(page.layout), [page.layout])
  const regions = page.layout.regions.map(({ name }) => name)
  const editor = useEditor(tenant, page, grid)
  const saving = useSaving(tenant, page, editor, onDone)
  const dataOf = usePageData(tenant, editor.document)
  const context = useWidgetContext(page.tenant)
  const [dragged, setDragged] = useState<PaletteEntry>()
  const [settingsOf, setSettingsOf] = useState<string>()
  useUnsavedGuard(editor.hasChanges ? `The page “${page.name}”` : undefined)
  const steps = [
    { keys: 'mod+z', label: 'Undo', group: 'Records', run: editor.undo },
    { keys: 'mod+y', label: 'Redo', group: 'Records', run: editor.redo },
    { keys: 'mod+shift+z', label: 'Redo', group: 'Records', run: editor.redo },
  ] as const
  // What is done to the page while it is being saved would be gone afterwards.
  useShortcuts(saving.isSaving ? [] : steps)

  const add = (entry: PaletteEntry, region: string, breakpoint: Breakpoint, at?: Cells) =>
    editor.change((document) =>
      addWidget(document, crypto.randomUUID(), entry, { region, breakpoint, ...(at ? { at } : {}) }),
    )
  const addBelow = (entry: PaletteEntry) => {
    const region = regions.at(-1)
    if (region !== undefined) add(entry, region, 'lg')
  }
  const byId = new Map(editor.document.map((widget) => [widget.id, widget]))
  const opened = settingsOf === undefined ? undefined : byId.get(settingsOf)
  return (
    <>
      <div className={classes.bar}>
        <PageHeader
          title={`Editing ${page.name}`}
          isFocused
          actions={
            <EditToolbar
              editor={editor}
              isSaving={saving.isSaving}
              canReset={!page.isSystem}
              onSave={saving.save}
              onDiscard={saving.discard}
              onReset={saving.reset}
            />
          }
        />
        <div inert={saving.isSaving}>
          <Palette tenant={tenant} onAdd={addBelow} onDrag={setDragged} />
        </div>
      </div>
      <div inert={saving.isSaving}>
        <Regions layout={page.layout}>
          {(region) => (
            <EditRegion
              region={region}
              otherRegions={regions.filter((name) => name !== region)}
              grid={grid}
              editor={editor}
              incoming={dragged}
              onDropIn={(cells, breakpoint) => {
                if (dragged) add(dragged, region, breakpoint, cells)
                setDragged(undefined)
              }}
              onSettings={setSettingsOf}
            >
              {(id, menu) => {
                const widget = byId.get(id)
                return (
                  widget && (
                    <WidgetSlot
                      view={widget.view}
                      props={widget.props}
                      data={dataOf(id)}
                      context={context}
                      menu={menu}
                    />
                  )
                )
              }}
            </EditRegion>
          )}
        </Regions>
      </div>
      {opened && (
        <Suspense>
          <PropsDrawer
            tenant={tenant}
            currency={page.tenant.currency}
            widget={opened}
            onClose={() => setSettingsOf(undefined)}
            onApply={(props) => {
              editor.change((document) => setProps(document, opened.id, props))
              setSettingsOf(undefined)
            }}
          />
        </Suspense>
      )}
    </>
  )
}
