import { compileFields, validateData } from '@mtc/openapi/product-schema'
import { describe, expect, it } from 'vitest'
import { addressField, isOwn, safeAddress } from './address.ts'

const harmless = [
  'https://example.com/a?b=c#d',
  'mailto:shop@example.com',
  'tel:+4930123456',
  '/products/night-harbour',
  '/käse?q=größe',
  '/',
  '#prices',
]
const hostile = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://example.com/1',
  'file:///etc/passwd',
  '//evil.example',
  '/\\evil.example',
  'https:///evil.example',
  'https://a.example/"onmouseover="alert(1)',
  'https://a.example/<svg>',
  'products',
  '',
]
const schema = compileFields([addressField({ name: 'address' })])

describe('an address that a link may lead to', () => {
  it.each(harmless)('%s', (address) => {
    expect(safeAddress(` ${address} `)).toBe(address)
    expect(validateData(schema, { address })).toEqual([])
  })

  it.each(hostile)('is never %j', (address) => {
    expect(safeAddress(address)).toBeUndefined()
  })

  it.each(hostile.filter((address) => address !== ''))('is refused in a form when it is %j', (address) => {
    expect(validateData(schema, { address })).toHaveLength(1)
  })
})

it('tells the places of this site from others', () => {
  expect(['/products', 'https://example.com', '#a'].map(isOwn)).toEqual([true, false, false])
})

it('is no matter of capital letters', () => {
  expect(safeAddress('HTTPS://example.com')).toBe('HTTPS://example.com')
})
