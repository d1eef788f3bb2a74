import { expect, it } from 'vitest'
import { readSource } from './read-source.ts'

it.each([
  ['', { is: 'nothing' }],
  [' \n', { is: 'nothing' }],
  ['{"name":" Home "}', { is: 'json', value: { name: ' Home ' }, name: 'Home' }],
  ['{"title":"Servers"}', { is: 'json', value: { title: 'Servers' }, name: 'Servers' }],
  ['{"dashboard":{"title":"Web"}}', { is: 'json', value: { dashboard: { title: 'Web' } }, name: 'Web' }],
  ['[]', { is: 'json', value: [], name: undefined }],
  ['{', { is: 'broken', fault: 'This is not JSON, or not all of it.' }],
])('%j is read as %j', (text, source) => {
  expect(readSource(text)).toEqual(source)
})

it('says of what the API would not take that it is too large, however it is written', () => {
  const large = JSON.stringify({ text: 'ä'.repeat(600_000) })
  expect(readSource(large)).toMatchObject({ is: 'broken' })
  const spaced = JSON.stringify({ widgets: Array.from({ length: 100_000 }, () => 1) }, null, 8)
  expect(spaced.length).toBeGreaterThan(1_000_000)
  expect(readSource(spaced)).toMatchObject({ is: 'json' })
})
