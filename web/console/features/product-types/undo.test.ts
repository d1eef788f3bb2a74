import { describe, expect, it } from 'vitest'
import { changed, redone, undoable, undone } from './undo.ts'

const typed = changed(changed(undoable('a'), 'ab'), 'abc')

describe('undo and redo', () => {
  it('lead back and forth', () => {
    expect(undone(undone(typed)).present).toBe('a')
    expect(redone(undone(typed))).toEqual({ ...typed })
  })

  it('stay where there is nothing to undo or redo', () => {
    const start = undoable('a')
    expect(undone(start)).toBe(start)
    expect(redone(start)).toBe(start)
  })

  it('take changes of one topic as one', () => {
    const state = changed(changed(changed(undoable(''), 'x', 'label'), 'xy', 'label'), 'xyz', 'help')
    expect(undone(state).present).toBe('xy')
    expect(undone(undone(state)).present).toBe('')
  })

  it('forget what was undone once something new is done', () => {
    expect(changed(undone(typed), 'z').future).toEqual([])
  })
})
