// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { manifests } from '../manifests.ts'
import { clear, draw } from '../testing/show-view.tsx'
import { type FrameState, WidgetFrame } from './frame.tsx'

afterEach(clear)

const frame = (state: FrameState, look: 'card' | 'bare' = 'card') =>
  draw(
    <WidgetFrame title="Revenue" period="Last 30 days" look={look} skeleton="chart" state={state} menu={<i>menu</i>}>
      <p>the view</p>
    </WidgetFrame>,
  )

it('names the widget and its time, and draws the view once there is data', async () => {
  const host = await frame({ is: 'ready' })
  const section = host.querySelector('section')
  const heading = host.querySelector('h2')
  expect(heading?.textContent).toBe('Revenue')
  expect(section?.getAttribute('aria-labelledby')).toBe(heading?.id)
  expect(host.textContent).toBe('RevenueLast 30 daysmenuthe view')
})

it('leaves the heading to a bare widget, and still names it', async () => {
  const host = await frame({ is: 'ready' }, 'bare')
  expect(host.querySelector('h2')).toBeNull()
  expect(host.querySelector('section')?.getAttribute('aria-label')).toBe('Revenue')
})

it('is busy while data is on the way, and shows its shape to those who see', async () => {
  const host = await frame({ is: 'loading' })
  expect(host.querySelector('section')?.getAttribute('aria-busy')).toBe('true')
  expect(host.querySelector('[data-shape="chart"]')?.getAttribute('aria-hidden')).toBe('true')
  expect(host.textContent).not.toContain('the view')
})

it('says that there is nothing', async () => {
  const host = await frame({ is: 'empty', message: 'There is nothing to draw.' })
  expect(host.textContent).toContain('There is nothing to draw.')
  expect(host.textContent).not.toContain('the view')
})

it('says what failed, names the request, and tries again', async () => {
  const onRetry = vi.fn()
  const host = await frame({ is: 'failed', message: 'The shop did not answer.', requestId: 'r-1', onRetry })
  expect(host.querySelector('[role="alert"]')?.textContent).toBe('The shop did not answer.Request r-1Retry')
  await act(async () => host.querySelector('button')?.click())
  expect(onRetry).toHaveBeenCalledOnce()
})

it.each(manifests.map(({ slug, skeleton }) => [slug, skeleton] as const))(
  '%s has a skeleton',
  async (_slug, skeleton) => {
    const host = await draw(<WidgetFrame title="W" look="card" skeleton={skeleton} state={{ is: 'loading' }} />)
    expect(host.querySelectorAll(`[data-shape="${skeleton}"] span`).length).toBeGreaterThan(1)
  },
)
