import type { Naming } from '@mtc/openapi/document'
import type { PageContent, PageWidget } from '@mtc/openapi/page'
import { humanized, propertiesOf } from '../../../core/screens.ts'
import { breakpointTitle } from '../model/frame.ts'
import { type Surface, titleOf } from '../model/surface.ts'

const PARTS: Readonly<Record<string, string>> = {
  binding: 'Data',
  visibilityRules: 'Seen by',
  isActive: 'Shown',
  region: 'Region',
  overrideConfig: '',
  gridConfig: 'Grid',
  refreshSeconds: 'Refresh',
  layoutId: 'Layout',
  themeId: 'Theme',
  page: 'Address',
  audience: 'For',
  area: 'Offered in',
}

/** How places of a page are called: widgets by their titles, props as their forms call them, the rest as people do. */
export const pageNaming = (components: Surface['components']): Naming => ({
  nameOf: (path, content) => {
    const [list, step, part, member] = path
    if (list !== 'widgets') return path.length === 1 && list !== undefined ? PARTS[list] : undefined
    if (step === undefined) return ''
    const widget = (content as unknown as PageContent).widgets.find(({ id }) => `#${id}` === step)
    if (path.length === 2) return widget ? titleOf(components, widget) : undefined
    if (path.length === 3) return part === 'props' || part === 'grid' ? '' : PARTS[part ?? '']
    if (path.length === 4 && part === 'grid' && member !== undefined) return `Place at ${breakpointTitle(member)}`
    if (path.length === 4 && part === 'props' && member !== undefined) return propTitle(components, widget, member)
    return undefined
  },
})

/** What the form of a widget calls one of its props. */
export function propTitle(components: Surface['components'], widget: PageWidget | undefined, name: string): string {
  const properties = propertiesOf(components.get(widget?.componentId ?? '')?.propsSchema)
  return (Object.hasOwn(properties, name) ? properties[name]?.title : undefined) ?? humanized(name)
}
