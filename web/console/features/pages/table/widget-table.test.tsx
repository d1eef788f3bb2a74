// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core'
import type { InsightAnswer, Point } from '@mtc/openapi/page'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it } from 'vitest'
import { type Place, PlaceProvider } from '../../../core/place.ts'
import { WidgetTable } from './widget-table.tsx'

const point = (key: string, value: number): Point => ({
  key,
  label: key,
  split: null,
  splitLabel: null,
  currency: null,
  value,
  from: null,
  until: null,
})

const answer: InsightAnswer = {
  kind: 'insight',
  source: 'orders',
  measure: 'count',
  unit: 'count',
  groupBy: 'status',
  splitBy: 'none',
  from: null,
  to: null,
  points: [point('paid', 7), point('pending', 2)],
  before: [],
  hasMore: false,
}

const place: Place = {
  tenant: 'games',
  base: '/games',
  name: 'Lantern & Key',
  role: 'viewer',
  permissions: [],
  currency: 'EUR',
  timeZone: 'Europe/Berlin',
}

it('marks the groups that are chosen, for the eye and the ear', async () => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)
  const host = document.body.appendChild(document.createElement('div'))
  const root = createRoot(host)
  await act(() =>
    root.render(
      <MantineProvider env="test">
        <PlaceProvider value={place}>
          <WidgetTable
            title="Orders"
            answers={{ data: answer }}
            context={{ shop: place, locale: 'en' }}
            selected={['pending']}
            hrefBehind={() => undefined}
          />
        </PlaceProvider>
      </MantineProvider>,
    ),
  )
  const rows = [...host.querySelectorAll('tbody tr')].map((row) => [row.textContent, row.hasAttribute('data-chosen')])
  expect(rows).toEqual([
    ['Paid7', false],
    ['Pending, chosen2', true],
  ])
  await act(() => root.unmount())
})
