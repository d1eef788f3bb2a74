import type { RowField, RowFieldType } from '@mtc/openapi/page'
import { expect, it } from 'vitest'
import { partsOf } from './parts.ts'

const field = (name: string, type: RowFieldType = 'text'): RowField => ({ name, title: name, type })

it.each([
  [[], [undefined, undefined, [], undefined]],
  [[field('name')], [undefined, 'name', [], undefined]],
  [
    [field('name'), field('price', 'money')],
    [undefined, 'name', [], 'price'],
  ],
  [
    [field('name'), field('imageId', 'image'), field('sku'), field('status', 'status'), field('price', 'money')],
    ['imageId', 'name', ['sku', 'status'], 'price'],
  ],
])('the fields %j have their places', (fields, places) => {
  const { picture, title, below, value } = partsOf(fields)
  expect([picture?.name, title?.name, below.map(({ name }) => name), value?.name]).toEqual(places)
})
