import { describe, expect, it } from 'vitest'
import { isCssValue, themeCss } from './css.ts'
import { consoleTheme, plainTheme } from './index.ts'

describe('themeCss', () => {
  const css = themeCss(plainTheme.tokens)

  it('names every token after itself', () => {
    expect(css).toContain('--mtc-text-dim: #51565a;')
    expect(css).toContain('--mtc-accent-7: #00797f;')
    expect(css).toContain('--mtc-space-4: 1rem;')
    expect(css).toContain('--mtc-font-size-md: 0.875rem;')
  })

  it('follows the system, and the choice of the reader before it', () => {
    expect(css).toContain("@media (prefers-color-scheme: dark) {\n:root:not([data-scheme='light'])")
    expect(css).toContain(":root[data-scheme='dark'] {\n  color-scheme: dark;")
  })

  it('can be scoped to a part of the page', () => {
    expect(themeCss(plainTheme.tokens, '.preview')).toMatch(/^\.preview \{/)
  })

  it('leaves out a value that would leave its declaration', () => {
    const { tokens } = consoleTheme
    const evil = { ...tokens, shadows: { float: 'none; } body { display: none' } }
    expect(themeCss(evil)).not.toContain('display: none')
  })
})

it.each([
  ['#fff', true],
  ["'Inter Variable', sans-serif", true],
  ['0 8px 28px rgb(9 12 20 / 0.18)', true],
  ['red; color: blue', false],
  ['url(https://example.com/x)', false],
  ['</style><script>', false],
  ['\\3b red', false],
])('isCssValue(%s) is %s', (value, expected) => {
  expect(isCssValue(value)).toBe(expected)
})
