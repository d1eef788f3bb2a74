import type { PageWords } from '../page-words.ts'

const ROWS: Readonly<Record<string, string>> = { layout: 'One column', wide: 'Wide', s1: 'Amsterdam' }
const tone = {
  title: 'How it looks',
  oneOf: [
    { const: 'plain', title: 'Plain' },
    { const: 'loud', title: 'Loud' },
  ],
}

/** What the things of the sample pages are called. */
export const sampleWords: PageWords = {
  component: (id) =>
    id === 'figure'
      ? { name: 'Figure', propsSchema: { properties: { tone, title: { title: 'Heading' } } }, defaultProps: {} }
      : undefined,
  row: (id) => ROWS[id],
  list: (path) => ({ orders: 'Orders', products: 'Products' })[path],
}
