import { checkContrast, contrastRatio, noirTheme, plainTheme } from '@mtc/themes'
import { describe, expect, it } from 'vitest'
import { readable } from './branded.ts'
import { themeTokens } from './theme-tokens.ts'

const stored = (tokens: object) => ({ colors: {}, fonts: {}, spacing: {}, borders: {}, shadows: {}, ...tokens })

it('takes a stored theme as it is', () => {
  expect(themeTokens(stored(noirTheme.tokens))).toEqual(noirTheme.tokens)
})

it.each([
  {},
  { colors: { light: { canvas: 'url(https://example.com)', accent: ['#fff'] }, dark: 'black' } },
  { fonts: { sizes: { md: '14px' } }, borders: { radius: null } },
])('falls back to the plain theme where %j does not fit', (broken) => {
  expect(themeTokens(stored(broken))).toEqual(plainTheme.tokens)
})

describe.each(['#5b3fd6', '#ffe600', '#000000', '#ffffff', '#c0392b', '#00ff88'])('a shop in %s', (primary) => {
  const { colors } = themeTokens(stored({ ...plainTheme.tokens, colors: { ...plainTheme.tokens.colors, primary } }))

  it.each(['light', 'dark'] as const)('can be read in the %s scheme', (scheme) => {
    expect(checkContrast(colors[scheme]).filter(({ passes }) => !passes)).toEqual([])
  })
})

it('leaves a colour alone that can be read', () => {
  expect(readable('#5b3fd6', '#000000', ['#ffffff'], 4.5)).toBe('#5b3fd6')
  expect(contrastRatio(readable('#ffe600', '#000000', ['#ffffff'], 4.5), '#ffffff')).toBeGreaterThanOrEqual(4.5)
})
