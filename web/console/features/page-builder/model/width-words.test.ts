import { expect, it } from 'vitest'
import { widthInWords } from './width-words.ts'

it('says how many columns a region has that is narrower than its frame, and nothing of one that is not', () => {
  expect(widthInWords({ shown: 'sm', frame: 'lg', columns: 1, title: 'Phone' })).toBe('1 column, as on Phone')
  expect(widthInWords({ shown: 'md', frame: 'lg', columns: 6, title: 'Tablet' })).toMatch(/^6 columns/)
  expect(widthInWords({ shown: 'lg', frame: 'lg', columns: 12, title: 'Desktop' })).toBeUndefined()
})
