import { expect, it } from 'vitest'
import { screens } from '../core/screens.ts'
import { hasIcon } from './icons.ts'

it.each(screens.map((screen) => screen.icon))('%s, which a screen names, is imported in icons.ts', (name) => {
  expect(hasIcon(name)).toBe(true)
})
