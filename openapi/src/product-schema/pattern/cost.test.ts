import { describe, expect, it } from 'vitest'
import { type PatternCost, patternCost } from './cost.ts'

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
      '^\\d?\\d?\\d?\\d$',
      '^[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}$',
      '^\\p{L}+$',
      '^[^<>]*$',
      '^\\$?\\d+(\\.\\d{2})?$',
      '^\\u{1F600}+[\\]\\-\\x41]$',
      '^$',
      '',
    ],
  ],
  ['quadratic', ['[a-z]+$', '^\\s*.*$', '^.*foo.*bar$', '^[^@]+@[^@]+\\.[^@]+$', '^(?=.*\\d)[a-z0-9]{8,}$', '\\s+$']],
  ['invalid', ['(', '[z-a]', '\\_', 'a'.repeat(501)]],
  [
    'unsafe',
    [
      '(a+)+$',
      '^(a*)*$',
      '^(a|a)*$',
      `^${'a?'.repeat(25)}${'a'.repeat(25)}$`,
      '^(\\w+\\s?)*$',
      '^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+$',
      '^(.*a){10}$',
      '^(a?){30}a{30}$',
      '(x+x+)+y',
      '^(.)\\1$',
      '^(?:a(?:(?=a)|(?=.)))+$',
      '^(?:a(?:|))*$',
      '^(?:a*|b*)$',
      '^(?:b(?:(?:ab.)?)+)*.b$',
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
      expect(patternCost(pattern)).toBe(cost)
    })
  }

  it('tells quickly, whatever the pattern', () => {
    const started = performance.now()
    expect(patternCost(`^${'(a|b)?'.repeat(80)}$`)).toBeDefined()
    expect(patternCost(`^(${'[a-z]?'.repeat(80)})*$`)).toBe('unsafe')
    expect(patternCost(`^${'[a-z]*x'.repeat(60)}$`)).toBe('unsafe')
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
