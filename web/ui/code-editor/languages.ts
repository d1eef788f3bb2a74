import type { Extension } from '@codemirror/state'

const web = () => import('@codemirror/lang-html')

/** The languages that are coloured, by the names people give them; the rest is plain text. */
const languages: Readonly<Record<string, () => Promise<Extension>>> = {
  json: async () => (await import('@codemirror/lang-json')).json(),
  html: async () => (await web()).html(),
  xml: async () => (await web()).html(),
  svg: async () => (await web()).html(),
}

/** What the editor needs to know of a language, fetched when it is first asked for. */
export const languageOf = async (name: string): Promise<Extension> =>
  (await languages[name.trim().toLowerCase()]?.()) ?? []
