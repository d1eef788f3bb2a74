import { expect, test } from 'vitest'
import { kindOf } from './kind.ts'

const text = (content: string) => new TextEncoder().encode(content)
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (c) => c.charCodeAt(0),
)
const MP4 = Uint8Array.of(0, 0, 0, 0x18, ...text('ftypisom'), 0, 0, 2, 0, ...text('isommp42'))
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>'

test.each([
  ['a picture, whatever it is called', PNG, 'notes.txt', 'image/png'],
  ['a film', MP4, 'film.txt', 'video/mp4'],
  ['a drawing', text(SVG), 'logo.svg', 'image/svg+xml'],
  [
    'a drawing with a prologue',
    text(`\uFEFF<?xml version="1.0"?>\n<!-- a --><!-- b -->\n${SVG}`),
    'a.SVG',
    'image/svg+xml',
  ],
  ['a page that is called a drawing', text('<html><script>1</script></html>'), 'logo.svg', undefined],
  ['a drawing that is called a page', text(SVG), 'logo.html', undefined],
  ['text', text('Hello'), 'hello.txt', 'text/plain'],
  ['a table', text('a,b\n1,2'), 'rows.csv', 'text/csv'],
  ['JSON', text('{"a":1}'), 'a.json', 'application/json'],
  ['what only claims to be JSON', text('{a:1}'), 'a.json', undefined],
  ['bytes that are no text', Uint8Array.of(0xff, 0xfe, 0xfd), 'a.txt', undefined],
  ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0), 'tool.png', undefined],
  ['a name without an ending', text('Hello'), 'hello', undefined],
])('%s', async (_, bytes, name, kind) => {
  expect(await kindOf(bytes, name)).toBe(kind)
})

test('many comments before what is no drawing are refused at once', async () => {
  const start = performance.now()
  expect(await kindOf(text(`${'<!---->'.repeat(100_000)}x`), 'a.svg')).toBeUndefined()
  expect(performance.now() - start).toBeLessThan(2000)
})
