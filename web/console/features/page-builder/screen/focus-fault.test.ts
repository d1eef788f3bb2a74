// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { faultyField } from './focus-fault.ts'

it('leads to the field that shows the words of the fault, else to the first one that is marked', () => {
  document.body.innerHTML = `
    <input id="name">
    <input id="title" aria-invalid="true" aria-describedby="title-error"><p id="title-error">It is missing</p>
    <input id="measure" aria-invalid="true" aria-describedby="measure-hint measure-error">
    <p id="measure-hint">What is counted</p><p id="measure-error">Nobody knows this measure</p>`
  const field = (message: string) => faultyField(document.body, { message, pointer: '/widgets/0/binding' })?.id
  expect(field('Nobody knows this measure')).toBe('measure')
  expect(field('Something else')).toBe('title')
  document.body.innerHTML = '<input><input id="props-w1/text">'
  expect(field('It is missing')).toBeUndefined()
  const ofProp = { message: 'It is empty', pointer: '/widgets/4/props/text', widgetId: 'w1' }
  expect(faultyField(document.body, ofProp)?.id).toBe('props-w1/text')
})
