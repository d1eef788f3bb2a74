import { rowsBinding } from '@mtc/openapi/page'
import { expect, it } from 'vitest'
import { cells, page, widget } from '../testing/sample.ts'
import { widgetsWithoutData } from './without-data.ts'

const binding = rowsBinding({ resource: 'audit-log' })
const activity = (id: string, more = {}) => widget(id, 'main', cells(0, 0, 4, 3), { binding, ...more })

it('tells who sees a widget without its data, unless it is hidden from them or from everybody', () => {
  const content = page([
    activity('a', { isActive: false }),
    activity('b', { visibilityRules: { permission: 'audit-log:read' } }),
    activity('c'),
  ])
  expect(widgetsWithoutData(content)).toEqual([
    {
      pointer: '/widgets/2/visibilityRules',
      message: 'Without its data for Designer and Viewer: may not see audit log',
      widgetId: 'c',
    },
  ])
})

it('of a page for customers it tells what they do not see', () => {
  const [found] = widgetsWithoutData({ ...page([activity('a')]), audience: 'storefront' })
  expect(found?.message).toBe('Without its data for Visitors of the shop: may not see audit log')
})
