import { expect, it } from 'vitest'
import { paragraphsOf } from './paragraphs.ts'

it.each([
  ['', []],
  ['One.', ['One.']],
  ['One.\nStill one.', ['One.\nStill one.']],
  ['One.\n\nTwo.\n \n\n\nThree.\n', ['One.', 'Two.', 'Three.']],
])('%j has the paragraphs %j', (text, paragraphs) => {
  expect(paragraphsOf(text)).toEqual(paragraphs)
})
