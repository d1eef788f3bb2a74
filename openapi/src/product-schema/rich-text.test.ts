import { expect, it } from 'vitest'
import { compileFields } from './compile-fields.ts'
import { isRichText, richTextHtml, richTextWords } from './rich-text.ts'
import { validateData } from './validator.ts'

it.each([
  '',
  'Plain words, 3 < 4 & 5 > 4',
  '<p>One</p><p>Two<br>lines</p>',
  '<h2>Title</h2><ul><li><p><strong>Bold</strong> and <em>more</em></p></li></ul><hr>',
  '<p><a href="https://example.com/a?b=1&amp;c=2">a link</a>, <a href="mailto:a@b.test">mail</a></p>',
  '<pre><code>x &lt; y</code></pre><blockquote><p>said</p></blockquote>',
])('%j is rich text', (html) => {
  expect(isRichText(html)).toBe(true)
})

it.each([
  '<script>alert(1)</script>',
  '<SCRIPT>alert(1)</SCRIPT>',
  '<p onclick="alert(1)">x</p>',
  '<p style="position:fixed">x</p>',
  '<img src="x" onerror="alert(1)">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '<a href="//evil.test">x</a>',
  "<a href='https://example.com'>x</a>",
  '<a href=https://example.com>x</a>',
  '<a href="https://example.com" onmouseover="x">x</a>',
  '<p>never closed',
  '<p><strong>crossed</p></strong>',
  '</p>',
  '<!-- comment --><p>x</p>',
  '<p/>',
  '<svg><p>x</p></svg>',
  '<p <script>>x</p>',
  '<br',
  '<?php ?>',
])('%j is not', (html) => {
  expect(isRichText(html)).toBe(false)
})

it('reads a long hostile text in linear time', () => {
  const started = performance.now()
  isRichText(`${'<a '.repeat(50_000)}`)
  isRichText(`<p${' a="b"'.repeat(50_000)}`)
  isRichText('<'.repeat(200_000))
  expect(performance.now() - started).toBeLessThan(2_000)
})

it('shows what is no rich text as it is written', () => {
  expect(richTextHtml('One & two\n\nThree\nfour')).toBe('<p>One &amp; two</p><p>Three<br>four</p>')
  expect(richTextHtml('<img src=x onerror=alert(1)>')).toBe('<p>&lt;img src=x onerror=alert(1)&gt;</p>')
  expect(richTextHtml('<p>As it is</p>')).toBe('<p>As it is</p>')
})

it('says the words alone', () => {
  expect(richTextWords('<h2>Moss</h2><p>Soft &amp; green</p>')).toBe('Moss Soft & green')
  expect(richTextWords('3 < 4')).toBe('3 < 4')
})

it('is what a field of its kind takes, and nothing else', () => {
  const schema = compileFields([{ name: 'story', type: 'richtext', label: 'Story' }])
  expect(validateData(schema, { story: '<p>Soft</p>' })).toEqual([])
  expect(validateData(schema, { story: '<p onclick="steal()">Soft</p>' })).toMatchObject([
    { field: '/story', message: expect.stringContaining('simple formatting') },
  ])
})
