import { WidgetFrame } from '../frame/frame.tsx'
import type { ViewProps } from '../view.ts'
import { list } from './manifest.ts'
import ListView from './view.tsx'

/** The list in the card that a page of the console puts around it: a shop's page draws no cards of its own. */
export default function ListShopView(view: ViewProps) {
  const { title } = list.read(view.props)
  return (
    <WidgetFrame title={title} look={list.frame} skeleton={list.skeleton} state={{ is: 'ready' }}>
      <ListView {...view} />
    </WidgetFrame>
  )
}
