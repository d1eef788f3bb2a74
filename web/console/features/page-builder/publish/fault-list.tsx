import { Alert, Anchor } from '@mantine/core'
import type { PageFault } from '@mtc/openapi/page'
import { humanized } from '../../../core/screens.ts'
import { tabOf } from '../inspector/faults.ts'
import type { Builder } from '../model/builder.ts'
import { findWidget, titleOf } from '../model/surface.ts'
import { useAddress } from '../model/use-address.ts'
import classes from './publish.module.css'

/** Everything that keeps the page from being published; each leads to where it is mended. */
export function FaultList({ builder, onOpen }: { builder: Builder; onOpen: () => void }) {
  const { faults, content, components, select } = builder
  const [, showTab] = useAddress('tab')
  const open = (fault: PageFault) => {
    select(fault.widgetId === undefined ? [] : [fault.widgetId])
    const tab = tabOf(fault)
    showTab(fault.widgetId === undefined || tab === 'content' ? undefined : tab)
    onOpen()
  }
  const placeOf = ({ widgetId, pointer }: PageFault): string => {
    const widget = widgetId === undefined ? undefined : findWidget(content, widgetId)
    return widget ? titleOf(components, widget) : humanized(pointer.split('/')[1] ?? 'page')
  }
  return (
    <Alert
      color="red"
      role="alert"
      title={faults.length === 1 ? 'One thing to mend first' : `${faults.length} things to mend first`}
    >
      <ul className={classes.faults}>
        {faults.map((fault) => (
          <li key={`${fault.pointer} ${fault.message}`}>
            <Anchor component="button" type="button" size="sm" onClick={() => open(fault)}>
              {placeOf(fault)}
            </Anchor>
            <span>{fault.message}</span>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
