import { describe, expect, it } from 'vitest'
import { chartColors } from './chart-colors.ts'
import { colorDistance } from './color-distance.ts'
import { contrastLevel, contrastRatio } from './contrast.ts'
import { systemThemes } from './index.ts'

describe.each(systemThemes.map(({ slug, tokens }) => [slug, tokens.colors] as const))('%s', (_slug, schemes) => {
  it.each(['light', 'dark'] as const)('draws charts that stand out from its %s surface', (scheme) => {
    const colors = schemes[scheme]
    const pale = chartColors(colors).filter((one) => contrastRatio(one, colors.surface) < contrastLevel.controlAA)
    expect(pale).toEqual([])
  })

  it.each(['light', 'dark'] as const)('tells the first five parts of a chart apart in its %s scheme', (scheme) => {
    const five = chartColors(schemes[scheme]).slice(0, 5)
    const near = five.flatMap((one, at) => five.slice(at + 1).filter((other) => (colorDistance(one, other) ?? 0) < 0.1))
    expect(near).toEqual([])
  })
})

it('gives every part a colour of its own, the accent first', () => {
  const colors = chartColors({ surface: '#ffffff', accentText: '#4656d2' })
  expect(colors[0]).toBe('#4656d2')
  expect(new Set(colors).size).toBe(8)
})

it.each(['#fff', '#000', '#fffbe6', '#10141c'])('follows the surface %s, whatever the scheme is called', (surface) => {
  const [, ...hues] = chartColors({ surface, accentText: '#4656d2' })
  expect(hues.every((hue) => contrastRatio(hue, surface) >= contrastLevel.controlAA)).toBe(true)
})

it('takes a surface that it cannot weigh for paper', () => {
  expect(chartColors({ surface: 'oklch(0.2 0 0)', accentText: 'red' })[1]).toBe('#c2570c')
})
