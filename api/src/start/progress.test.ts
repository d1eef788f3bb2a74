import { expect, test } from 'vitest'
import { createProgress } from './progress.ts'

function record() {
  let text = ''
  let clock = 0
  const output = {
    isTTY: false,
    write: (chunk: string | Uint8Array) => {
      text += chunk
      return true
    },
  }
  const progress = createProgress(output, () => clock)
  return { progress, pass: (milliseconds: number) => (clock += milliseconds), text: () => text }
}

test('every step says how long it took', () => {
  const { progress, pass, text } = record()
  progress.begin('Preparing the database')
  pass(400)
  progress.begin('Filling the demo shops')
  pass(2150)
  progress.end()
  progress.end()
  expect(text()).toBe('› Preparing the database … done in 0.4 s\n› Filling the demo shops … done in 2.1 s\n')
})

test('a failed step ends its line', () => {
  const { progress, pass, text } = record()
  progress.fail()
  progress.begin('Building the console')
  pass(3000)
  progress.fail()
  expect(text()).toBe('› Building the console … failed after 3.0 s\n')
})
