// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { found, show } from '../testing/show.tsx'
import { image } from './manifest.ts'
import ImageView from './view.tsx'

const imageId = '0190a000-0000-7000-8000-000000000001'
const altOf = async (props: Record<string, unknown>) =>
  found(await show(ImageView, { props: { ...image.defaultProps, imageId, ...props } }), 'img').getAttribute('alt')

it('says of a picture what its maker said, and nothing where nobody did', async () => {
  expect(await altOf({ alt: 'A gift card worth €75' })).toBe('A gift card worth €75')
  expect(await altOf({})).toBe('')
})

it('names a link by the caption where the picture has no words', async () => {
  expect(await altOf({ address: '/gifts', caption: 'Gift cards' })).toBe('Gift cards')
})
