import { isRichText } from '@mtc/openapi/product-schema/rich-text'
import { expect, it } from 'vitest'
import { richText } from './manifest.ts'

it.each([
  ['One.\n\nTwo.', '<p>One.</p><p>Two.</p>'],
  ['1 < 2 & <script>alert(1)</script>', '<p>1 &lt; 2 &amp; &lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  ['', ''],
])('brings the plain text %j of its first revision over, as it was written', (text, html) => {
  const { props } = richText.migrate(1, { props: { title: 'A', text }, binding: null })
  expect(props).toEqual({ title: 'A', text: html })
  expect(isRichText(String(props['text']))).toBe(true)
})

it('leaves what is up to date alone', () => {
  const widget = { props: { text: '<p>One.</p>' }, binding: null }
  expect(richText.migrate(2, widget)).toBe(widget)
})
