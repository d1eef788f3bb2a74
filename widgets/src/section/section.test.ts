import { expect, it } from 'vitest'
import { anchorOf } from './anchor.ts'
import { section } from './manifest.ts'
import { sectionMembers } from './members.ts'

it.each([
  ['Sales this week', 'sales-this-week'],
  ['Läden & Städte', 'laden-stadte'],
  ['  --  ', ''],
  ['"><script>', 'script'],
  ['ご案内', ''],
  [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
])('the heading %j is found at %j', (heading, anchor) => {
  expect(anchorOf(heading)).toBe(anchor)
})

it('is folded at first only where it can be unfolded', () => {
  expect(section.read({ heading: 'A', folded: true }).folded).toBe(false)
  expect(section.read({ heading: 'A', folded: true, collapsible: true }).folded).toBe(true)
})

const placed = (id: string, view = 'figure', region = 'main') => ({ id, view, region })

it('holds what follows it in its region, up to the next section', () => {
  const widgets = [
    placed('before'),
    placed('one', 'section'),
    placed('a'),
    placed('aside', 'figure', 'side'),
    placed('b'),
    placed('two', 'section'),
    placed('three', 'section'),
    placed('c'),
  ]
  expect([...sectionMembers(widgets)]).toEqual([
    ['one', ['a', 'b']],
    ['two', []],
    ['three', ['c']],
  ])
})
