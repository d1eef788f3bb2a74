import { expect, it } from 'vitest'
import { optionsText, readOptions } from './option-lines.ts'

it.each([
  [
    'Red\nDark blue',
    [
      { value: 'red', label: 'Red' },
      { value: 'dark-blue', label: 'Dark blue' },
    ],
  ],
  [
    's\tSmall\nm\tMedium',
    [
      { value: 's', label: 'Small' },
      { value: 'm', label: 'Medium' },
    ],
  ],
  ['- Red\n* Red\n\n', [{ value: 'red', label: 'Red' }]],
])('%j becomes choices', (text, options) => {
  expect(readOptions(text)).toEqual(options)
})

it('choices become lines and come back', () => {
  const options = [{ value: 'red', label: 'Red' }, { value: 'xl', label: 'Extra large' }, 'plain']
  expect(readOptions(optionsText(options))).toEqual([options[0], options[1], { value: 'plain', label: 'plain' }])
})
