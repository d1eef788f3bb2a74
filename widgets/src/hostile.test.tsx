// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import EmbeddedFormView from './embedded-form/view.tsx'
import HeroView from './hero/view.tsx'
import ImageView from './image/view.tsx'
import QuickActionsView from './quick-actions/view.tsx'
import RichTextView from './rich-text/view.tsx'
import SectionView from './section/view.tsx'
import { show } from './testing/show.tsx'
import type { WidgetView } from './view.ts'

const RUNS = 'javascript:alert(1)'
const MARKUP = '<img src=x onerror=alert(1)><script>alert(1)</script><a href="javascript:alert(1)">x</a>'

const cases: [string, WidgetView, Record<string, unknown>][] = [
  ['a hero', HeroView, { heading: MARKUP, text: MARKUP, buttons: [{ label: MARKUP, address: RUNS }], imageId: RUNS }],
  [
    'an image',
    ImageView,
    { imageId: 'data:image/svg+xml,<svg onload=alert(1)>', alt: MARKUP, caption: MARKUP, address: RUNS },
  ],
  ['a text', RichTextView, { title: MARKUP, text: MARKUP }],
  ['a text with one bad link', RichTextView, { text: `<p>Fine <a href="${RUNS}">x</a></p>` }],
  ['a section', SectionView, { heading: MARKUP, text: MARKUP, anchor: '"><script>' }],
  ['quick actions', QuickActionsView, { actions: [{ kind: 'address', address: RUNS, label: MARKUP }] }],
  ['a form', EmbeddedFormView, { text: MARKUP, submitLabel: MARKUP, resource: RUNS }],
]

it.each(cases)('%s draws what is hostile as the text that it is', async (_name, View, props) => {
  const host = await show(View, { props })
  expect(host.querySelectorAll('script, img[onerror], iframe, object, [onload]')).toHaveLength(0)
  const addresses = [...host.querySelectorAll('[href], [src]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  )
  expect(addresses.filter((address) => !/^[#/]/.test(address))).toEqual([])
})
