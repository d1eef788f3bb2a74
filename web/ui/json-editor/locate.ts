import { syntaxTree } from '@codemirror/language'
import type { EditorState } from '@codemirror/state'
import type { SyntaxNode } from '@lezer/common'
import { pointerSegments } from '../schema-form/pointer.ts'

const punctuation = new Set(['[', ']', '{', '}', ',', ':'])

const nameOf = (state: EditorState, property: SyntaxNode): string | undefined => {
  const name = property.getChild('PropertyName')
  return name ? state.sliceDoc(name.from + 1, name.to - 1) : undefined
}

function childOf(state: EditorState, node: SyntaxNode, segment: string): SyntaxNode | null {
  if (node.name === 'Object') {
    const property = node.getChildren('Property').find((one) => nameOf(state, one) === segment)
    return property?.lastChild ?? null
  }
  if (node.name !== 'Array') return null
  let left = Number(segment)
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (punctuation.has(child.name)) continue
    if (left === 0) return child
    left -= 1
  }
  return null
}

/** Where the value at a JSON Pointer stands in the text; the nearest value around it when it is not there. */
export function locate(state: EditorState, pointer: string): { from: number; to: number } {
  let node = syntaxTree(state).topNode.firstChild
  for (const segment of pointerSegments(pointer)) {
    const child: SyntaxNode | null = node && childOf(state, node, segment)
    if (!child) break
    node = child
  }
  return node ? { from: node.from, to: node.to } : { from: 0, to: state.doc.length }
}
