import { describe, expect, it } from 'vitest'
import { costOfPattern, type PatternCost } from './cost.ts'

const cases: [PatternCost, string[]][] = [
  [
    'linear',
    [
      '^[A-Z]+$',
      '^[a-z0-9]+(?:-[a-z0-9]+)*$',
      '^\\d+-\\d+-\\d+$',
      '^[A-Z]{2}\\d{2}[A-Z0-9]{1,30}$',
      '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}$',
      '^(?:\\d{1,3}\\.){3}\\d{1,3}$',
      '^#(?:[0-9a-f]{3}|[0-9a-f]{6})$',
      'foo',
      '^.*$',
      '^(a|b|c)*$',
      '^\\p{L}+$',
      '^[^<>]*$',
      '^\\$?\\d+(\\.\\d{2})?$',
      '^\\u{1F600}+[\\]\\-\\x41]$',
      '^$',
      '',
    ],
  ],
  ['quadratic', ['[a-z]+$', '^\\s*.*$', '^.*foo.*bar$', '^[^@]+@[^@]+\\.[^@]+$', '^(?=.*\\d)[a-z0-9]{8,}$', '\\s+$']],
  [
    'unsafe',
    [
      '(a+)+$',
      '^(a*)*$',
      '^(a|a)*$',
      '^(a|ab)*(b|)*$',
      '^(\\w+\\s?)*$',
      '^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+$',
      '^(.*a){10}$',
      '^(a?){30}a{30}$',
      '(x+x+)+y',
      '^(.)\\1$',
      '^.*a.*b.*c$',
      '^(?=(a+)+$)x$',
      '^(?:a{1,20}){1,20}$',
      '^(([a-z])+.)+[A-Z]([a-z])+$',
      '^(?:(?:a|b)|[ab]c?)+$',
    ],
  ],
]

describe('the time a pattern may take', () => {
  for (const [cost, patterns] of cases) {
    it.each(patterns)(`${cost}: %s`, (pattern) => {
      new RegExp(pattern, 'u')
      expect(costOfPattern(pattern)).toBe(cost)
    })
  }

  it('tells quickly, whatever the pattern', () => {
    const started = performance.now()
    expect(costOfPattern(`^${'(a|b)?'.repeat(80)}$`)).toBeDefined()
    expect(costOfPattern(`^(${'[a-z]?'.repeat(80)})*$`)).toBe('unsafe')
    expect(costOfPattern(`^${'[a-z]*x'.repeat(60)}$`)).toBe('unsafe')
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
