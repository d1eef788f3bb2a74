import type { Answers, Binding } from '@mtc/openapi/page'
import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import type { StoredProps } from '../manifest.ts'
import { manifestOf } from '../manifests.ts'
import type { Interaction, WidgetContext, WidgetView } from '../view.ts'

/** A shop that counts in euros and English. */
export const context: WidgetContext = {
  shop: { name: 'Lantern & Key', currency: 'EUR', timeZone: 'Europe/Berlin', tagline: 'Games at once' },
  locale: 'en',
}

const modules = import.meta.glob<{ default: WidgetView }>('../*/view.tsx')

interface Shown {
  data?: Answers
  props?: StoredProps
  binding?: Binding | null
  interaction?: Interaction
  context?: WidgetContext
}

let mounted: { root: Root; host: HTMLElement } | undefined

/** Draws something into the document. */
export async function draw(content: ReactNode): Promise<HTMLElement> {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)
  if (!mounted) {
    const host = document.body.appendChild(document.createElement('div'))
    mounted = { host, root: createRoot(host) }
  }
  const { root, host } = mounted
  await act(async () => root.render(content))
  return host
}

/** Takes away what was drawn. */
export async function clear(): Promise<void> {
  const shown = mounted
  mounted = undefined
  if (!shown) return
  await act(async () => shown.root.unmount())
  shown.host.remove()
}

/** Draws a widget's view, with its own defaults for what is not said. */
export async function showView(slug: string, { data, props, binding, interaction, context: other }: Shown = {}) {
  const manifest = manifestOf(slug)
  const load = modules[`../${slug}/view.tsx`]
  if (!manifest || !load) throw new Error(`There is no widget called "${slug}".`)
  const { default: View } = await load()
  return draw(
    <View
      props={{ ...manifest.defaultProps, ...props }}
      data={data}
      binding={binding === undefined ? (manifest.binding?.default ?? null) : binding}
      context={other ?? context}
      interaction={interaction}
    />,
  )
}
