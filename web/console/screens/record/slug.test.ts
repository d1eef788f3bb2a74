import { describe, expect, it } from 'vitest'
import { followName, skuOf } from './slug.ts'

describe('the address', () => {
  it.each([
    ['follows the name from the first letter', {}, { name: 'Rye' }, 'rye'],
    ['follows a changed name', { name: 'Rye', slug: 'rye' }, { name: 'Rye loaf', slug: 'rye' }, 'rye-loaf'],
    ['stays once it was written by hand', { name: 'Rye', slug: 'dark' }, { name: 'Rye loaf', slug: 'dark' }, 'dark'],
    ['is what was just typed into it', { name: 'Rye', slug: 'rye' }, { name: 'Rye', slug: 'dark' }, 'dark'],
  ])('%s', (_, before, after, slug) => {
    expect(followName<Record<string, unknown>>(before, after, 'name', 'slug').slug).toBe(slug)
  })
})

it('suggests a stock keeping unit in the same way', () => {
  expect(skuOf('Crème Brûlée & Co.')).toBe('CREME-BRULEE-CO')
  const after = followName<Record<string, unknown>>(
    { name: 'Rye', sku: 'RYE' },
    { name: 'Rye 2', sku: 'RYE' },
    'name',
    'sku',
    skuOf,
  )
  expect(after.sku).toBe('RYE-2')
  const own = followName<Record<string, unknown>>(
    { name: 'Rye', sku: 'X1' },
    { name: 'Rye 2', sku: 'X1' },
    'name',
    'sku',
    skuOf,
  )
  expect(own.sku).toBe('X1')
})
