import { expect, it } from 'vitest'
import { manifests } from './manifests.ts'
import { viewOf } from './views.ts'

it.each(manifests.map(({ slug }) => slug))('%s has a view', (slug) => {
  expect(viewOf(slug)).toBeDefined()
})
