// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { screenOf } from '../../testing/drive.ts'
import { ApiFailure } from '../core/api-failure.ts'
import { WidgetSlot } from './widget-slot.tsx'

const screen = screenOf()
afterEach(() => screen.draw(null))

const context = { shop: { name: 'Games', currency: 'EUR', timeZone: 'UTC' } }
const show = (details: ConstructorParameters<typeof ApiFailure>[0]) =>
  screen.draw(
    <WidgetSlot
      view="activity-feed"
      props={{ title: 'What happened last' }}
      binding={null}
      data={{ is: 'failed', error: new ApiFailure(details), retry: vi.fn() }}
      context={context}
    />,
  )

it('tells those who may not see its data so, without a request to look into or a way to try again', async () => {
  const message = 'Your role may not see this: it takes the permission “See audit log”'
  await show({ code: 'FORBIDDEN', status: 0, message, requestId: 'r-1' })
  expect(screen.text()).toContain(`${message}.`)
  expect(screen.text()).not.toContain('r-1')
  expect(screen.has('button, [role=alert]')).toBe(false)
})

it('names the request that failed, and offers to try again', async () => {
  await show({ code: 'INTERNAL', status: 500, message: 'It broke.', requestId: 'r-2' })
  expect(screen.text()).toContain('r-2')
  expect(screen.has('[role=alert] button')).toBe(true)
})
