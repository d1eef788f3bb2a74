// @vitest-environment happy-dom
import screens from '@mtc/openapi/screens'
import { act } from 'react'
import { expect, it } from 'vitest'
import { CONTEXT, found, show } from '../testing/show.tsx'
import type { RecordFormProps } from '../view.ts'
import { embeddedForm, FORMS } from './manifest.ts'
import EmbeddedFormView from './view.tsx'

const typeId = '0192f5c1-0000-7000-8000-000000000001'

it('makes only what the contract lets be made, by the name that it has there', () => {
  for (const { value, noun } of FORMS)
    expect(screens.find(({ path }) => path === value)).toMatchObject({ singular: noun, operations: { create: true } })
})

it('asks the host for its form, and leads to what was made with the focus on it', async () => {
  const asked: RecordFormProps[] = []
  const RecordForm = (props: RecordFormProps) => {
    asked.push(props)
    return null
  }
  const props = { resource: 'products', productTypeId: typeId, fields: ['description', 7], submitLabel: 'Add' }
  const host = await show(EmbeddedFormView, { props, context: { ...CONTEXT, RecordForm } })
  expect(asked[0]).toMatchObject({ ...props, fields: ['description'] })
  await act(async () => asked[0]?.onCreated({ id: 'p1', name: 'Tea' }))
  expect(found(host, '[role="status"]').textContent).toBe('Tea was made.')
  expect(found(host, 'a').getAttribute('href')).toBe('/record/products/p1')
  expect(document.activeElement).toBe(found(host, '[role="status"]'))
})

it('is no form for whoever may not make it, nor for a product of no type', async () => {
  const RecordForm = () => <input />
  const context = { ...CONTEXT, RecordForm, hrefOf: () => undefined }
  const refused = await show(EmbeddedFormView, { props: { resource: 'brands' }, context })
  expect(refused.textContent).toBe('Your role does not allow you to make a brand.')
  const typeless = await show(EmbeddedFormView, {
    props: { resource: 'products' },
    context: { ...CONTEXT, RecordForm },
  })
  expect(typeless.querySelector('input')).toBeNull()
})

it('forgets the type of what is no product', () => {
  expect(embeddedForm.read({ resource: 'brands', productTypeId: typeId }).productTypeId).toBeUndefined()
})
