import { json } from '@codemirror/lang-json'
import { EditorState } from '@codemirror/state'
import { expect, it } from 'vitest'
import { locate } from './locate.ts'

const doc = '{ "name": "Moss", "sizes": [40, { "ean": "12" }] }'
const state = EditorState.create({ doc, extensions: [json()] })

it.each([
  ['', doc],
  ['/name', '"Moss"'],
  ['/sizes/0', '40'],
  ['/sizes/1/ean', '"12"'],
  ['/sizes/1/missing', '{ "ean": "12" }'],
])('finds %s', (pointer, text) => {
  const { from, to } = locate(state, pointer)
  expect(doc.slice(from, to)).toBe(text)
})
