import { expect, it } from 'vitest'
import { nameFor } from './names.ts'

it.each([
  ['Release date', [], 'releaseDate'],
  ['Größe in cm', [], 'grosseInCm'],
  ['SKU', [], 'sku'],
  ['3D model', [], 'field3dModel'],
  ['', [], 'field'],
  ['Platform', ['platform'], 'platform2'],
  ['Platform', ['platform', 'platform2'], 'platform3'],
])('the label %j beside %j becomes the name %s', (label, taken, name) => {
  expect(nameFor(label, taken)).toBe(name)
})
