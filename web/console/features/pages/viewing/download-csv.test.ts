import { expect, it } from 'vitest'
import { fileNameOf } from './download-csv.ts'

it.each([
  ['Revenue per day', 'revenue-per-day.csv'],
  [' Ümsatz / Tag! ', 'ümsatz-tag.csv'],
  ['../../etc', 'etc.csv'],
  ['…', 'data.csv'],
])('%j is saved as %s', (title, name) => {
  expect(fileNameOf(title)).toBe(name)
})
