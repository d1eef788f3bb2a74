// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core'
import { compileFields } from '@mtc/openapi/product-schema'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { TimeZoneProvider } from '../../time-zone.ts'
import { SchemaForm } from '../schema-form.tsx'

const schema = compileFields([{ name: 'until', type: 'datetime', label: 'The moment', help: 'Shown to everybody' }])

beforeEach(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)
})

afterEach(() => {
  document.body.replaceChildren()
})

// The reader is in one zone only, so that not both of the shops can be where the reader is.
it.each([
  ['Europe/Amsterdam', '2026-07-01T20:00', '2026-12-24T18:00', '2026-12-24T17:00:00.000Z'],
  ['America/New_York', '2026-07-01T14:00', '2026-12-24T18:00', '2026-12-24T23:00:00.000Z'],
])(
  'a moment is shown and typed by the clock of a shop in %s, which the field names',
  async (zone, shown, typed, iso) => {
    const host = document.body.appendChild(document.createElement('div'))
    const root = createRoot(host)
    const onChange = vi.fn()
    await act(() =>
      root.render(
        <MantineProvider env="test">
          <TimeZoneProvider value={zone}>
            <SchemaForm
              schema={schema}
              formId="f"
              formData={{ until: '2026-07-01T18:00:00Z' }}
              onChange={onChange}
              onSubmit={() => undefined}
            />
          </TimeZoneProvider>
        </MantineProvider>,
      ),
    )
    const field = document.querySelector<HTMLInputElement>('input[type=datetime-local]')
    expect(field?.value).toBe(shown)
    expect(host.textContent).toContain(`Shown to everybody · Time zone: ${zone.replace('_', ' ')}`)
    await act(() => {
      field?.focus()
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, typed)
      field?.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await act(() => field?.blur())
    expect(onChange).toHaveBeenLastCalledWith({ until: iso }, '/until')
    await act(() => root.unmount())
  },
)
