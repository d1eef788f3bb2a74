import { DEFAULT_THEME } from '@mantine/core'
import { contrastLevel, contrastRatio } from '@mtc/themes'
import { expect, it } from 'vitest'
import { cssVariables } from './theme.ts'

it('what is said in a warning can be read on its ground', () => {
  const { '--mantine-color-yellow-light-color': text = '' } = cssVariables(DEFAULT_THEME).light
  // The ground of light variants, by daylight: the second shade.
  expect(contrastRatio(text, DEFAULT_THEME.colors.yellow[1])).toBeGreaterThanOrEqual(contrastLevel.textAA)
})
