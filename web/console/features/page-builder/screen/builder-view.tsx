import { Button, Drawer, VisuallyHidden } from '@mantine/core'
import { type PageFault, pageNaming } from '@mtc/openapi/page'
import { IconAdjustments, IconLayoutGridAdd } from '@tabler/icons-react'
import { type ReactNode, Suspense, useDeferredValue, useMemo, useRef } from 'react'
import { useTitle } from '../../../core/title.ts'
import { ConflictDialog } from '../../../screens/document/conflict-dialog.tsx'
import { Notices } from '../../../screens/document/notices.tsx'
import { Canvas } from '../canvas/canvas.tsx'
import { commandsOf } from '../canvas/use-commands.ts'
import { useClipboard } from '../clipboard/use-clipboard.ts'
import { pageWords } from '../history/page-words.ts'
import { SettledInspector } from '../inspector/settled-inspector.tsx'
import type { Builder } from '../model/builder.ts'
import { frameWidth } from '../model/frame.ts'
import { Palette } from '../palette/palette.tsx'
import { PageMenu } from '../transfer/page-menu.tsx'
import { UpgradeNotice } from '../upgrade/upgrade-notice.tsx'
import { BuilderHeader } from './builder-header.tsx'
import { useBuilderKeys } from './builder-keys.ts'
import { focusFault } from './focus-fault.ts'
import { HistoryPanel, ImportDialog, PublishDialog, SystemPage, ViewAs } from './panels.ts'
import classes from './screen.module.css'
import { SelectionBar } from './selection-bar.tsx'
import { Toolbar } from './toolbar.tsx'
import { useFolded } from './use-folded.ts'
import { usePanel } from './use-panel.ts'
import { usePanes } from './use-panes.ts'
import { usePlace } from './use-place.ts'
import { useWide } from './use-wide.ts'
import { useZoom } from './use-zoom.ts'

interface BuilderViewProps {
  builder: Builder
  page: string
  /** Why it is only shown. */
  why?: ReactNode
  said: string
}

/** The builder of a page: palette, canvas and settings; on a phone the two sides are sheets. */
export function BuilderView({ builder, page, why, said }: BuilderViewProps) {
  const { content, document, grid, breakpoint, canEdit, selection } = builder
  const { foldedIds, toggle } = useFolded(builder)
  const searchRef = useRef<HTMLInputElement>(null)
  const settingsRef = useRef<HTMLDivElement>(null)
  const isWide = useWide()
  const panes = usePanes()
  const hasPalette = isWide && canEdit && !panes.isFolded('palette')
  const hasSettings = isWide && !panes.isFolded('settings')
  const { paneRef, zoom, setZoom, factor } = useZoom(frameWidth(grid, breakpoint))
  // A form takes longer to draw than a click may take: first the page shows what is selected.
  const selected = useDeferredValue(selection)
  const commands = commandsOf(builder)
  const clipboard = useClipboard(builder, commands)
  useTitle(`${content.name} · Builder`)
  usePlace(builder)
  const toWidget = () => {
    const wanted = selection[0] === undefined ? '[data-widget]' : `[data-widget="${CSS.escape(selection[0])}"]`
    paneRef.current?.querySelector<HTMLElement>(wanted)?.focus()
  }
  const { panel, open: setPanel, shut, close } = usePanel(toWidget)
  const toCanvas = () => {
    shut()
    toWidget()
  }
  const mend = (fault: PageFault) => {
    panes.unfold('settings')
    if (isWide) shut()
    else setPanel('settings')
    focusFault(fault)
  }
  // It is drawn first where it was not there: on a phone.
  const focusIn = (find: () => HTMLElement | null | undefined) => requestAnimationFrame(() => find()?.focus())
  useBuilderKeys({
    builder,
    commands,
    onPane: panes.toggle,
    onPublish: () => document.isChanged && setPanel('publish'),
    onSearch: () => {
      if (!isWide) setPanel('palette')
      panes.unfold('palette')
      focusIn(() => searchRef.current)
    },
    onSettings: () => {
      if (!isWide) setPanel('settings')
      panes.unfold('settings')
      focusIn(() => settingsRef.current?.querySelector<HTMLElement>('input, textarea, button, [tabindex="0"]'))
    },
  })
  const palette = canEdit && (
    <Palette builder={builder} searchRef={searchRef} onLeave={toCanvas} onAdded={isWide ? () => undefined : close} />
  )
  const settings = (
    <div ref={settingsRef}>
      <SettledInspector builder={builder} isWaiting={selected !== selection} onLeave={toCanvas} />
    </div>
  )
  // What stands over the page follows what is done on it once that is drawn.
  const settled = useDeferredValue(builder)
  const header = useMemo(
    () => (
      <BuilderHeader
        builder={settled}
        page={page}
        onHistory={() => setPanel('history')}
        onPublish={() => setPanel('publish')}
        menu={<PageMenu builder={settled} onOpen={setPanel} />}
      />
    ),
    [settled, page, setPanel],
  )
  const toolbar = useMemo(
    () => (
      <Toolbar
        builder={settled}
        breakpoint={breakpoint}
        panes={isWide ? panes : undefined}
        zoom={zoom}
        onZoom={setZoom}
        factor={factor}
      />
    ),
    [settled, breakpoint, isWide, panes, zoom, setZoom, factor],
  )
  return (
    <div className={classes.builder}>
      {header}
      <Notices document={document}>
        {why}
        <UpgradeNotice builder={builder} onOpen={() => setPanel('system')} />
      </Notices>
      <div className={classes.panes} data-palette={hasPalette} data-settings={hasSettings}>
        {hasPalette && <div className={classes.palettePane}>{palette}</div>}
        <div className={classes.canvasPane}>
          <div className={classes.canvasTools}>
            {toolbar}
            <SelectionBar
              builder={builder}
              commands={commands}
              isFolded={foldedIds.has(selection[0] ?? '')}
              onFold={toggle}
              onCopy={() => void clipboard.copy()}
              onPaste={() => void clipboard.paste()}
            />
          </div>
          <div ref={paneRef} className={classes.canvas}>
            <Canvas builder={builder} zoom={factor} foldedIds={foldedIds} />
          </div>
        </div>
        {hasSettings && <div className={classes.settingsPane}>{settings}</div>}
      </div>
      {!isWide && (
        <>
          <div className={classes.sheetButtons}>
            {canEdit && (
              <Button
                variant="default"
                leftSection={<IconLayoutGridAdd size={18} aria-hidden />}
                onClick={() => setPanel('palette')}
              >
                Add
              </Button>
            )}
            <Button
              variant="default"
              leftSection={<IconAdjustments size={18} aria-hidden />}
              onClick={() => setPanel('settings')}
            >
              {selection.length > 0 ? 'Settings' : 'Page settings'}
            </Button>
          </div>
          <Drawer
            opened={panel === 'palette' || panel === 'settings'}
            onClose={close}
            position="bottom"
            size="75%"
            title={panel === 'palette' ? 'Add a widget' : 'Settings'}
            closeButtonProps={{ 'aria-label': 'Close' }}
          >
            {panel === 'palette' ? palette : settings}
          </Drawer>
        </>
      )}
      <ConflictDialog document={document} naming={pageNaming(pageWords(builder))} />
      <Suspense>
        {panel === 'history' && <HistoryPanel builder={builder} onClose={close} />}
        {panel === 'publish' && <PublishDialog builder={builder} onClose={close} onMend={mend} />}
        {panel === 'view-as' && <ViewAs builder={builder} onClose={close} />}
        {panel === 'system' && <SystemPage builder={builder} onClose={close} />}
        {panel === 'import' && <ImportDialog builder={builder} onClose={close} />}
      </Suspense>
      <VisuallyHidden role="status" aria-live="polite" data-announcer>
        {said}
      </VisuallyHidden>
    </div>
  )
}
