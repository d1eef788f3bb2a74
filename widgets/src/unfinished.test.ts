import { describe, expect, it } from 'vitest'
import { manifestOf, manifests } from './manifests.ts'

const lackOf = (slug: string, props: Readonly<Record<string, unknown>> = {}) => {
  const manifest = manifestOf(slug)
  return manifest?.unfinished({ ...manifest.defaultProps, ...props }, manifest.binding?.default ?? null)
}

describe('a widget as it comes from the palette', () => {
  it('lacks what only its maker can give it', () => {
    const lacking = manifests.map(({ slug }) => slug).filter((slug) => lackOf(slug) !== undefined)
    expect(lacking.toSorted()).toEqual(['alert', 'countdown', 'image', 'rich-text', 'video'])
  })

  it.each<[string, Record<string, unknown>]>([
    ['alert', { text: 'We are closed on Monday.' }],
    ['alert', { title: 'Closed on Monday' }],
    ['countdown', { until: '2026-12-24T12:00:00.000Z' }],
    ['image', { imageId: '0190a000-0000-7000-8000-000000000001' }],
    ['rich-text', { text: '<p>Welcome.</p>' }],
    ['rich-text', { text: '', title: 'Welcome' }],
    // What its form shows as its heading is its heading.
    ['section', {}],
    ['video', { address: 'https://youtu.be/abc' }],
  ])('%s with %j lacks nothing', (slug, props) => {
    expect(lackOf(slug, props)).toBeUndefined()
  })

  it.each<[string, Record<string, unknown>]>([
    ['rich-text', { title: 'Welcome' }],
    ['rich-text', { text: '<p></p>' }],
    ['video', { from: 'file', address: 'https://youtu.be/abc' }],
    ['embedded-form', { resource: 'products' }],
    ['quick-actions', { actions: [] }],
  ])('%s with %j is not finished', (slug, props) => {
    expect(lackOf(slug, props)).toEqual(expect.stringMatching(/\.$/))
  })
})
