import { demoId } from '../demo-id.ts'
import { dashboardLayout, timeVariable } from './dashboard-parts.ts'
import { widgetOnPageExample } from './resolved-widget.ts'

/** What the owner of the demonstration shop gets of its first page. */
export const dashboardExample = {
  id: demoId('system', 'template'),
  page: 'dashboard',
  name: 'Home',
  isSystem: true,
  audience: 'console' as const,
  area: 'home' as const,
  isDefault: true,
  refreshSeconds: null,
  variables: [timeVariable],
  layout: { id: demoId('system', 'layout'), slug: 'one-column', ...dashboardLayout },
  theme: { id: demoId('system', 'theme'), slug: 'plain', colors: {}, fonts: {}, spacing: {}, borders: {}, shadows: {} },
  tenant: {
    slug: 'games',
    name: 'Lantern & Key Games',
    currency: 'EUR',
    locale: 'en-IE',
    timeZone: 'Europe/Amsterdam',
    branding: { colors: { primary: '#3d2bd6', accent: '#ffd166' } },
  },
  widgets: [widgetOnPageExample],
}

/** What a visitor gets of the page `home`. */
export const homeExample = {
  ...dashboardExample,
  id: demoId('system', 'template', 4),
  page: 'home',
  name: 'Storefront home',
  audience: 'storefront' as const,
  variables: [],
  area: null,
  layout: {
    ...dashboardExample.layout,
    id: demoId('system', 'layout', 2),
    slug: 'storefront',
    regions: [
      { name: 'hero', width: 12, height: 0 },
      { name: 'main', width: 12, height: 0 },
    ],
  },
  widgets: [
    {
      ...widgetOnPageExample,
      id: demoId('system', 'widget', 15),
      region: 'hero',
      grid: { lg: { x: 0, y: 0, w: 12, h: 5 } },
      component: { id: demoId('system', 'component', 5), slug: 'hero', type: 'widget' as const, view: 'hero' },
      props: { align: 'start' },
      binding: null,
    },
  ],
}
