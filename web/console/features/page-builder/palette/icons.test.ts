import { manifests } from '@mtc/widgets/manifests'
import { expect, it } from 'vitest'
import { hasIcon } from './icons.ts'

it.each(manifests.map(({ slug, icon }) => [slug, icon]))('the icon of %s is at hand: %s', (_slug, icon) => {
  expect(hasIcon(icon)).toBe(true)
})
