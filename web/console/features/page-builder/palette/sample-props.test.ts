import { finished } from '@mtc/widgets/finished'
import { manifestOf, manifests } from '@mtc/widgets/manifests'
import { expect, it } from 'vitest'
import { sampleProps } from './sample-props.ts'

it('leaves no widget of the palette unfinished in its picture', () => {
  const pictured = manifests.map(({ slug, defaultProps, binding }) => ({
    component: { view: slug },
    props: sampleProps(slug, defaultProps, defaultProps),
    binding: binding?.default ?? null,
  }))
  expect(finished(pictured, manifestOf)).toEqual(pictured)
})

it('keeps what the maker of a component has chosen', () => {
  const defaults = { title: '', text: '<p>Write.</p>', align: 'start' }
  const given = { ...defaults, title: 'Our story', align: 'center' }
  expect(sampleProps('rich-text', defaults, given)).toMatchObject({ title: 'Our story', align: 'center' })
  expect(sampleProps('rich-text', defaults, given).text).not.toBe(defaults.text)
})
