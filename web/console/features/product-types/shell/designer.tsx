import { Tabs, VisuallyHidden } from '@mantine/core'
import { type ReactNode, Suspense, useEffect, useState } from 'react'
import { CardSkeleton } from '../../../../ui/skeletons.tsx'
import type { EditedDocument } from '../../../core/document/edited-document.ts'
import type { ScreenProps } from '../../../core/screen-props.ts'
import { useTitle } from '../../../core/title.ts'
import { ConflictDialog } from '../../../screens/document/conflict-dialog.tsx'
import { Notices } from '../../../screens/document/notices.tsx'
import { useCommands } from '../canvas/use-commands.ts'
import type { Design } from '../model/design.ts'
import { faultInWords, faultsOf } from '../model/faults.ts'
import type { Field } from '../model/field.ts'
import { findField, pathOf } from '../model/tree.ts'
import { TABS, useDesignerAddress } from './address.ts'
import { type Designer as Acting, DesignerProvider } from './designer-context.ts'
import { DesignerHeader, publishing } from './designer-header.tsx'
import { useDesignerKeys } from './designer-keys.ts'
import { FormTab } from './form-tab.tsx'
import { ApiTab, ColumnsTab, HistoryTab, JsonTab, PublishDrawer, RulesTab, usePanesAhead } from './panes.ts'
import classes from './shell.module.css'
import { useAdding } from './use-adding.ts'
import { useDesignerOf } from './use-designer.ts'

interface DesignerProps extends ScreenProps {
  typeId: string
  document: EditedDocument<Design>
  published: ReadonlyMap<string, Field>
  contractHash: string
  isReadonly: boolean
  /** Why it is only shown, and the way on. */
  why: ReactNode
  menu: ReactNode
}

type Address = ReturnType<typeof useDesignerAddress>

/** Designs a product type: its form, columns, rules and JSON; its history and its API; and publishes it. */
export function Designer(props: DesignerProps) {
  const { document, published, isReadonly } = props
  const address = useDesignerAddress()
  const { field, showField } = address
  const { designer, said } = useDesignerOf({ document, published, isReadonly, selected: field, select: showField })
  const { design, selected } = designer
  const { setPlace } = document
  useTitle(design.name)
  usePanesAhead()
  const found = findField(design, selected)
  const place = found ? JSON.stringify(pathOf(found)) : undefined
  useEffect(() => setPlace(place === undefined ? null : JSON.parse(place)), [place, setPlace])
  return (
    <DesignerProvider value={designer}>
      <Screen {...props} designer={designer} address={address} />
      <VisuallyHidden role="status" aria-live="polite" data-announcer>
        {said}
      </VisuallyHidden>
    </DesignerProvider>
  )
}

function Screen(props: DesignerProps & { designer: Acting; address: Address }) {
  const { screen, typeId, document, contractHash, why, menu, designer, address } = props
  const [isPublishing, setPublishing] = useState(false)
  const adding = useAdding(designer, address)
  const publish = () => setPublishing(true)
  const mend = () => {
    const [fault] = faultsOf(designer.design, designer.issues)
    if (!fault) return
    if (fault.found) address.openField(fault.found.field.id)
    else address.showTab('json')
    designer.announce(faultInWords(fault))
  }
  const { leadsTo } = publishing(document, designer.issues.all.length)
  useDesignerKeys({
    document,
    commands: useCommands(),
    selected: designer.selected,
    announce: designer.announce,
    onAdd: adding.open,
    onPublish: { nothing: undefined, fault: mend, drawer: publish }[leadsTo],
    onLeave: adding.leave,
  })
  return (
    <>
      <DesignerHeader screen={screen} document={document} menu={menu} onPublish={publish} onMend={mend} />
      <Notices document={document}>{why}</Notices>
      <Tabs value={address.tab} onChange={address.showTab} keepMounted={false}>
        <Tabs.List mb="md" aria-label="Parts of the product type" className={classes.tabList ?? ''}>
          {TABS.map(([name, label]) => (
            <Tabs.Tab key={name} value={name}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="form">
          <FormTab typeId={typeId} pane={address.pane} onPane={address.showPane} adding={adding} />
        </Tabs.Panel>
        <Suspense fallback={<CardSkeleton height={360} />}>
          <Tabs.Panel value="columns">
            <ColumnsTab typeId={typeId} />
          </Tabs.Panel>
          <Tabs.Panel value="rules">
            <RulesTab onOpenField={address.openField} />
          </Tabs.Panel>
          <Tabs.Panel value="json">
            <JsonTab />
          </Tabs.Panel>
          <Tabs.Panel value="history">
            <HistoryTab typeId={typeId} document={document} />
          </Tabs.Panel>
          <Tabs.Panel value="api">
            <ApiTab typeId={typeId} contractHash={contractHash} />
          </Tabs.Panel>
        </Suspense>
      </Tabs>
      <ConflictDialog document={document} />
      {isPublishing && (
        <Suspense>
          <PublishDrawer typeId={typeId} document={document} onClose={() => setPublishing(false)} />
        </Suspense>
      )}
    </>
  )
}
