import { expect, test } from 'vitest'
import { differences } from '../document/index.ts'
import { pageNaming } from './page-naming.ts'
import { samplePage, sampleWidget } from './testing/sample-page.ts'

test('what was changed of a page is told as people call its parts', () => {
  const before = samplePage({ widgets: [sampleWidget(), sampleWidget({ id: 'w2', props: {} })] })
  const after = samplePage({
    layoutId: 'wide',
    refreshSeconds: 60,
    widgets: [
      sampleWidget({
        props: { title: 'Takings', trend: true },
        isActive: false,
        grid: { lg: { x: 4, y: 0, w: 4, h: 3 } },
      }),
    ],
  })
  const naming = pageNaming({ layout: 'One column', wide: 'Wide', figure: 'Figure' })
  expect(differences({ ...before }, { ...after }, naming).map(({ text }) => text)).toEqual([
    'Figure was removed',
    'Layout: “One column” became “Wide”',
    'Refresh: nothing became 60',
    'Takings › Place › Lg › X: 0 became 4',
    'Takings › Title: “Revenue” became “Takings”',
    'Takings › Trend: yes',
    'Takings › Shown: yes became no',
  ])
})
