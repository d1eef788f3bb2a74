import { expect, it } from 'vitest'
import { commit, historyOf, redo, undo } from './history.ts'

const steps = ['b', 'c', 'd'].reduce(commit, historyOf('a'))

it('undoes and redoes every step, and stays at both ends', () => {
  const back = [undo, undo, undo, undo].reduce((history, step) => step(history), steps)
  expect(back.present).toBe('a')
  const forth = [redo, redo, redo, redo].reduce((history, step) => step(history), back)
  expect(forth).toEqual(steps)
})

it('forgets what was undone once something new is done', () => {
  const changed = commit(undo(steps), 'e')
  expect(redo(changed).present).toBe('e')
  expect(changed.past).toEqual(['a', 'b', 'c'])
})

it('makes no step of what changes nothing', () => {
  expect(commit(steps, 'd').past).toHaveLength(3)
})

it('keeps a hundred steps', () => {
  const long = Array.from({ length: 150 }, (_, n) => n).reduce(commit, historyOf(-1))
  expect(long.past).toHaveLength(100)
})
