import { act } from 'react'
import { afterEach } from 'vitest'
import type { ViewProps, WidgetContext, WidgetView } from '../view.ts'
import { clear, context, draw } from './show-view.tsx'

afterEach(clear)

/** A host that has a place for everything. */
export const CONTEXT: WidgetContext = {
  ...context,
  locale: 'en-GB',
  fileUrl: (id) => `/files/${id}`,
  hrefOf: (target) => `/${Object.values(target).join('/')}`,
}

/** Draws a view anew, with nothing but what is given. */
export async function show(View: WidgetView, given: Partial<ViewProps>): Promise<HTMLElement> {
  await clear()
  return draw(<View props={{}} data={undefined} binding={null} context={CONTEXT} {...given} />)
}

/** The element that a selector finds; a test that does not find it fails. */
export function found<E extends HTMLElement = HTMLElement>(host: ParentNode, selector: string): E {
  const element = host.querySelector<E>(selector)
  if (!element) throw new Error(`Nothing is drawn that ${selector} finds.`)
  return element
}

export const click = (element: HTMLElement): Promise<void> => act(async () => element.click())

export const press = (element: HTMLElement, key: string): Promise<void> =>
  act(async () => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })
