import { expect, it } from 'vitest'
import { markdownHtml } from './markdown.ts'

it('becomes HTML', () => {
  expect(markdownHtml('# Moss\n\nSoft *and* green')).toBe('<h1>Moss</h1>\n<p>Soft <em>and</em> green</p>')
})

it.each([
  ['<script>alert(1)</script>', '<script'],
  ['a <img src=x onerror=alert(1)>', '<img'],
  ['[x](javascript:alert(1))', 'javascript:'],
  ['![x](data:text/html,x)', 'data:'],
])('lets nothing in that acts: %s', (text, forbidden) => {
  expect(markdownHtml(text)).not.toContain(forbidden)
})
