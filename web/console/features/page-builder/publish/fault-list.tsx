import { Alert, Anchor } from '@mantine/core'
import type { PageFault } from '@mtc/openapi/page'
import { humanized } from '../../../core/screens.ts'
import { tabOf } from '../inspector/faults.ts'
import type { Builder } from '../model/builder.ts'
import { findWidget, titleOf } from '../model/surface.ts'
import { useAddress } from '../model/use-address.ts'
import classes from './publish.module.css'

interface FaultListProps {
  builder: Builder
  /** Something was chosen: on to where it is mended. */
  onOpen: (fault: PageFault) => void
}

/** Everything that keeps the page from being published; each leads to where it is mended. */
export function FaultList({ builder, onOpen }: FaultListProps) {
  const { faults } = builder
  return (
    <Alert
      color="red"
      role="alert"
      title={faults.length === 1 ? 'One thing to mend first' : `${faults.length} things to mend first`}
    >
      <Ways builder={builder} faults={faults} onOpen={onOpen} />
    </Alert>
  )
}

/** What can be published as it is, but shows nobody anything until it is filled. */
export function AdviceList({ builder, advice, onOpen }: FaultListProps & { advice: readonly PageFault[] }) {
  const isOne = advice.length === 1
  const count = isOne ? 'One widget is' : `${advice.length} widgets are`
  const whoever = builder.content.audience === 'storefront' ? 'visitors' : 'people'
  return (
    <Alert color="yellow" title={`${count} not finished`}>
      <p className={classes.note}>
        You can publish all the same: {whoever} see nothing of {isOne ? 'it' : 'them'}.
      </p>
      <Ways builder={builder} faults={advice} onOpen={onOpen} />
    </Alert>
  )
}

/** Widgets that come without their data for some of those who see them. */
export function WithoutDataList({ builder, advice, onOpen }: FaultListProps & { advice: readonly PageFault[] }) {
  const count = advice.length === 1 ? 'One widget shows' : `${advice.length} widgets show`
  return (
    <Alert color="gray" title={`${count} not everybody its data`}>
      <p className={classes.note}>You can publish all the same: their role decides what they may see.</p>
      <Ways builder={builder} faults={advice} onOpen={onOpen} />
    </Alert>
  )
}

function Ways({ builder, faults, onOpen }: FaultListProps & { faults: readonly PageFault[] }) {
  const { content, components, select } = builder
  const [, showTab] = useAddress('tab')
  const open = (fault: PageFault) => {
    select(fault.widgetId === undefined ? [] : [fault.widgetId])
    const tab = tabOf(fault)
    showTab(fault.widgetId === undefined || tab === 'content' ? undefined : tab)
    onOpen(fault)
  }
  const placeOf = ({ widgetId, pointer }: PageFault): string => {
    const widget = widgetId === undefined ? undefined : findWidget(content, widgetId)
    return widget ? titleOf(components, widget) : humanized(pointer.split('/')[1] ?? 'page')
  }
  return (
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
  )
}
