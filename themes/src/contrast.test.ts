import { describe, expect, it, test } from 'vitest'
import { checkContrast, contrastRatio, relativeLuminance } from './contrast.ts'
import { systemThemes } from './index.ts'

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.48],
    ['#fff', '#ffffff', 1],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
  ])('of %s on %s is %d', (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 1)
  })

  it('takes green as the brightest primary', () => {
    expect(relativeLuminance('#00ff00')).toBeCloseTo(0.7152, 4)
  })

  it('refuses what is not a hex colour', () => {
    expect(() => contrastRatio('tomato', '#ffffff')).toThrow('#rrggbb')
  })
})

describe.each(systemThemes.map((theme) => [theme.slug, theme] as const))('%s', (_slug, theme) => {
  test.each(['light', 'dark'] as const)('can be read in its %s scheme', (scheme) => {
    expect(checkContrast(theme.tokens.colors[scheme]).filter((check) => !check.passes)).toEqual([])
  })
})
