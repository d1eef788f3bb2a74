// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { screenOf } from '../../../../testing/drive.ts'
import { Toasts } from '../../../../ui/toasts.tsx'
import { localBuilder } from '../testing/local-builder.tsx'
import { cells, page, widget } from '../testing/sample.ts'
import { LayoutChoice } from './layout-choice.tsx'

const oneColumn = { id: 'plain', name: 'One column', regions: [{ name: 'main', width: 12, height: 0 }] }
let screen: ReturnType<typeof screenOf>
beforeEach(() => {
  screen = screenOf()
})
afterEach(() => screen.leave())

it('another layout takes every widget along, and whoever chose it sees where those without a region went', async () => {
  const stands = [
    widget('a', 'main', cells(0, 0, 4, 3), { componentId: 'c-figure' }),
    widget('b', 'aside', cells(0, 0, 4, 5), { componentId: 'c-figure', props: { title: 'Orders' } }),
  ]
  const local = await localBuilder(page(stands))
  await screen.draw(
    local.stand((builder) => {
      const plain = builder.layouts.map((layout) => ({ ...layout, ...oneColumn }))
      return (
        <>
          <Toasts />
          <LayoutChoice builder={{ ...builder, layouts: [...builder.layouts, ...plain] }} fault={undefined} />
        </>
      )
    }),
  )
  await screen.press('button', 'One column: Main')
  await vi.waitFor(() =>
    expect(local.content().widgets.map(({ id, region, grid }) => [id, region, grid['lg']])).toEqual([
      ['a', 'main', cells(0, 0, 4, 3)],
      ['b', 'main', cells(0, 3, 4, 5)],
    ]),
  )
  await screen.find('[role=status]', 'Orders moved into “Main”: the layout lacks the region it stood in.')
})
