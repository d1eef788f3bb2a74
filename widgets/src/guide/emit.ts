import { readFileSync, writeFileSync } from 'node:fs'
import { manifests } from '../manifests.ts'
import { chapterOf } from './chapter.ts'

/** Writes docs/guide/widgets.md from the manifests; with --check, fails when the committed one differs. */
const place = new URL('../../../docs/guide/widgets.md', import.meta.url)
const categories = Map.groupBy(manifests, ({ category }) => category)
const anchor = (words: string) => words.toLowerCase().replaceAll(' ', '-')
const contents = [...categories].map(
  ([category, own]) => `- **${category}:** ${own.map(({ name }) => `[${name}](#${anchor(name)})`).join(' · ')}`,
)
const chapters = [...categories].map(([category, own]) => [`## ${category}`, ...own.map(chapterOf)].join('\n\n'))
const text = `${[
  '# Widgets',
  'Everything that a page can be made of. This list is generated from the widgets themselves by `pnpm widgets:guide`; how pages are built is told in [pages.md](pages.md).',
  contents.join('\n'),
  ...chapters,
].join('\n\n')}\n`

const isStale = readFileSync(place, { encoding: 'utf8', flag: 'a+' }) !== text
if (process.argv.includes('--check')) {
  if (isStale) console.error('Out of date: docs/guide/widgets.md. Run `pnpm widgets:guide` and commit what it writes.')
  process.exitCode = isStale ? 1 : 0
} else {
  if (isStale) writeFileSync(place, text)
  console.log(isStale ? 'Wrote docs/guide/widgets.md' : 'Nothing has changed')
}
