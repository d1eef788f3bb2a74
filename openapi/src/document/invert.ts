import type { DocumentOperation } from './operation.ts'

/** The operations that take others back: applied behind them, they give the document as it was before. */
export const invert = (operations: readonly DocumentOperation[]): DocumentOperation[] =>
  operations.toReversed().map(inverse)

function inverse(operation: DocumentOperation): DocumentOperation {
  switch (operation.op) {
    case 'set': {
      const { path, value, was } = operation
      return {
        op: 'set',
        path,
        ...(was === undefined ? {} : { value: was }),
        ...(value === undefined ? {} : { was: value }),
      }
    }
    case 'insert': {
      const { path, item, after } = operation
      return { op: 'remove', path, id: item.id, was: item, after }
    }
    case 'remove': {
      const { path, was, after } = operation
      return { op: 'insert', path, item: was, after }
    }
    case 'move': {
      const { from, to, id, after, wasAfter } = operation
      return { op: 'move', from: to, to: from, id, after: wasAfter, wasAfter: after }
    }
  }
}
