// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core'
import { compileFields, type FieldDefinition, type JsonSchema } from '@mtc/openapi/product-schema'
import { act, useEffect, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { SchemaForm, type SchemaFormProps } from './schema-form.tsx'

const drawn = vi.hoisted(() => ({ names: [] as string[] }))

// Every field passes through its template when it is drawn.
vi.mock('./templates/field.tsx', async (original) => {
  const { FieldTemplate } = await original<typeof import('./templates/field.tsx')>()
  return {
    FieldTemplate: (props: Parameters<typeof FieldTemplate>[0]) => {
      drawn.names.push(props.id)
      return FieldTemplate(props)
    },
  }
})

let root: Root
let host: HTMLElement

beforeEach(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)
  host = document.body.appendChild(document.createElement('div'))
  root = createRoot(host)
})

afterEach(async () => {
  await act(() => root.unmount())
  host.remove()
})

type Shown = Omit<SchemaFormProps, 'formData' | 'formId' | 'onSubmit'> & {
  start?: unknown
  onSubmit?: SchemaFormProps['onSubmit']
}

/** Shows a form as a screen does: what it reports is what it is given next. */
async function show({ start = {}, onSubmit = () => undefined, onChange, ...props }: Shown) {
  function Screen() {
    const [data, setData] = useState<unknown>(start)
    const change: SchemaFormProps['onChange'] = (next, pointer) => {
      setData(next)
      onChange?.(next, pointer)
    }
    return <SchemaForm {...props} formId="f" formData={data} onChange={change} onSubmit={onSubmit} />
  }
  await act(() =>
    root.render(
      <MantineProvider env="test">
        <Screen />
      </MantineProvider>,
    ),
  )
}

const input = (name: string): HTMLInputElement => {
  const found = document.getElementById(`f/${name}`)
  if (!(found instanceof HTMLInputElement)) throw new Error(`No input is called ${name}.`)
  return found
}

/** Types into a field and leaves it, by which the form takes over what was typed. */
async function type(name: string, text: string, leaves = true) {
  const field = input(name)
  await act(() => {
    field.focus()
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  if (leaves) await act(() => field.blur())
}

const submit = () => act(() => document.querySelector('form')?.requestSubmit())

const text = (name: string, more: Partial<FieldDefinition> = {}): FieldDefinition => ({ name, type: 'text', ...more })

const nameOnly = compileFields([text('name')])

it('draws no other field for what is typed into one', async () => {
  const names = Array.from({ length: 30 }, (_, place) => `field${place}`)
  await show({ schema: compileFields(names.map((name) => text(name))) })
  drawn.names = []
  await type('field7', 'moss')
  expect(new Set(drawn.names)).toEqual(new Set(['f', 'f/field7']))
})

it('hands over what is being typed before the page goes, in time for its host to keep it', async () => {
  const kept = vi.fn()
  function Screen() {
    const [data, setData] = useState<unknown>({})
    useEffect(() => kept(data), [data])
    return <SchemaForm formId="f" schema={nameOnly} formData={data} onChange={setData} onSubmit={() => undefined} />
  }
  await act(() =>
    root.render(
      <MantineProvider env="test">
        <Screen />
      </MantineProvider>,
    ),
  )
  await type('name', 'Fer', false)
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false)
  window.dispatchEvent(new Event('pagehide'))
  expect(kept).toHaveBeenLastCalledWith({ name: 'Fer' })
})

it('draws no field whose condition did not change', async () => {
  const schema = compileFields([
    text('kind'),
    ...Array.from({ length: 20 }, (_, place) =>
      text(`field${place}`, { showWhen: { field: 'kind', equals: place < 10 ? 'a' : 'b' } }),
    ),
  ])
  await show({ schema, start: { kind: 'a' } })
  drawn.names = []
  await type('field3', 'moss')
  expect(new Set(drawn.names)).toEqual(new Set(['f', 'f/field3']))
})

it('brings in, with its default, what an answer asks for, and sends nothing that does not show', async () => {
  const sent = vi.fn()
  const schema = compileFields([
    text('kind'),
    text('pages', { default: 'many', showWhen: { field: 'kind', equals: 'book' } }),
  ])
  await show({ schema, onSubmit: sent })
  expect(document.getElementById('f/pages')).toBeNull()
  await type('kind', 'book')
  expect(input('pages').value).toBe('many')
  await submit()
  expect(sent).toHaveBeenLastCalledWith({ kind: 'book', pages: 'many' })
  await type('kind', 'shirt')
  await submit()
  expect(sent).toHaveBeenLastCalledWith({ kind: 'shirt' })
})

it('leaves a field with a default empty that somebody emptied', async () => {
  const sent = vi.fn()
  await show({ schema: compileFields([text('name', { default: 'Moss' }), text('note')]), onSubmit: sent })
  expect(input('name').value).toBe('Moss')
  await type('name', '')
  await type('note', 'x')
  expect(input('name').value).toBe('')
  await submit()
  expect(sent).toHaveBeenLastCalledWith({ note: 'x' })
})

it('shows again what it began with, when the host takes the first change back', async () => {
  const start = { name: 'Moss' }
  let takeBack = () => undefined as unknown
  function Screen() {
    const [data, setData] = useState<unknown>(start)
    takeBack = () => setData(start)
    return <SchemaForm formId="f" schema={nameOnly} formData={data} onChange={setData} onSubmit={() => undefined} />
  }
  await act(() =>
    root.render(
      <MantineProvider env="test">
        <Screen />
      </MantineProvider>,
    ),
  )
  await type('name', 'Fern')
  expect(input('name').value).toBe('Fern')
  await act(() => void takeBack())
  expect(input('name').value).toBe('Moss')
})

it('keeps the line of an error that was mended, so that the form does not move', async () => {
  await show({
    schema: compileFields([
      text('name', { label: 'Name', required: true }),
      text('sku', { label: 'SKU', required: true }),
    ]),
  })
  await submit()
  const lines = () => [...document.querySelectorAll('[role=alert] li')].map((line) => line.textContent)
  expect(lines()).toEqual(['Name is required', 'SKU is required'])
  await type('name', 'Moss')
  expect(lines()).toEqual(['Mended: Name is required', 'SKU is required'])
  expect(document.querySelector('[role=alert]')?.textContent).toContain('One thing needs your attention')
})

it('counts what is wrong on each tab, and opens the one that the first fault stands on', async () => {
  const uiSchema = {
    'ui:options': {
      groups: [
        { title: 'Words', tab: 'Words', fields: ['name'] },
        { title: 'Figures', tab: 'Figures', fields: ['sku', 'ean'] },
      ],
    },
  }
  const schema = compileFields([text('name'), text('sku', { required: true }), text('ean', { required: true })])
  await show({ schema, uiSchema })
  expect(document.getElementById('f/sku')).toBeNull()
  await submit()
  await act(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))))
  const tab = [...document.querySelectorAll('[role=tab]')].find((one) => one.getAttribute('aria-selected') === 'true')
  expect(tab?.textContent).toBe('Figures, needs attention: 2')
  expect(document.activeElement?.id).toBe('f/sku')
})

const broken: JsonSchema[] = [
  { type: 'object', properties: { a: { $ref: '#/$defs/none' } } },
  { type: 'object', properties: { a: { type: 'strnig' } } },
  { type: 'object', properties: { a: { type: 'string', pattern: '(' } } },
  { type: 'object', properties: 'all' },
  { $ref: '#' },
]

it.each(broken)('says what is wrong with a schema that cannot be drawn: %j', async (schema) => {
  await show({ schema })
  expect(host.querySelector('[role=alert]')?.textContent).toContain('This form cannot be shown')
})

it('says what is wrong at once where every change counts', async () => {
  const schema = compileFields([text('name', { required: true })])
  await show({ schema })
  expect(input('name').getAttribute('aria-invalid')).not.toBe('true')
  await show({ schema, isLive: true })
  expect(input('name').getAttribute('aria-invalid')).toBe('true')
})
