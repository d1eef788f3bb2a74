import { expect, it } from 'vitest'
import { changesInBrief } from './changes-in-brief.ts'
import type { ToldChanges } from './told-changes.ts'

const widget = (title: string, kind: 'added' | 'changed') => ({ id: title, title, kind, details: [] })
const setting = { kind: 'changed', path: ['name'], before: 'A', after: 'B', text: 'Name: A became B' } as const

it.each<[Pick<ToldChanges, 'page' | 'widgets'>, string]>([
  [{ page: [], widgets: [] }, 'Nothing changed'],
  [{ page: [setting], widgets: [] }, 'Name: A became B'],
  [{ page: [setting], widgets: [widget('Revenue', 'changed')] }, 'Revenue changed, Name: A became B'],
  [{ page: [setting], widgets: ['a', 'b', 'c'].map((title) => widget(title, 'added')) }, 'a added, b added and 2 more'],
])('%j is said as %j', (changes, words) => {
  expect(changesInBrief({ ...changes, gaveWay: 0, stayed: 0 })).toBe(words)
})
