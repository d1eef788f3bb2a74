import { expect, it } from 'vitest'
import { queryFrom, ruleFrom } from './query.ts'
import { conditionInWords } from './sentence.ts'

const fields = [
  {
    name: 'os',
    label: 'System',
    field: { name: 'os', type: 'select' as const, options: [{ value: 's', label: 'Steam' }] },
  },
  { name: 'age', label: 'Age', field: { name: 'age', type: 'integer' as const } },
  { name: 'tags', label: 'Tags', field: { name: 'tags', type: 'tags' as const } },
]

it.each([
  [{ '==': [{ var: 'os' }, 's'] }, 'System is “Steam”'],
  [{ and: [{ '>=': [{ var: 'age' }, 16] }, { '!!': [{ var: 'os' }] }] }, 'Age is at least 16 and System is filled in'],
  [
    { or: [{ in: [{ var: 'os' }, ['s']] }, { '!': [{ in: ['new', { var: 'tags' }] }] }] },
    'System is one of “Steam” or Tags does not contain “new”',
  ],
  [{ '!': [{ and: [{ '==': [{ var: 'age' }, 1] }, { '!': [{ var: 'os' }] }] }] }, 'not (Age is 1 and System is empty)'],
])('%j is edited and said, and comes back as it was', (rule, words) => {
  expect(ruleFrom(queryFrom(rule))).toEqual(rule)
  expect(conditionInWords(rule, fields)).toBe(words)
})

it.each([
  [{ '<': [1, { var: 'age' }, 5] }, { and: [{ '>': [{ var: 'age' }, 1] }, { '<': [{ var: 'age' }, 5] }] }],
  [{ var: 'os' }, { '!!': [{ var: 'os' }] }],
  [{ '!!': [{ and: [{ '==': [{ var: 'age' }, 1] }] }] }, { '==': [{ var: 'age' }, 1] }],
  [undefined, undefined],
])('%j is written plainly', (rule, plain) => {
  expect(ruleFrom(queryFrom(rule))).toEqual(plain)
})
