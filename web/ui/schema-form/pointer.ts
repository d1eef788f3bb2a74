import { reveal } from './reveal.ts'

/** A JSON Pointer's segments: `/a~1b/0` is `['a/b', '0']`. */
export const pointerSegments = (pointer: string): string[] =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))

/** The JSON Pointer of a path of segments. */
export const toPointer = (segments: readonly (string | number)[]): string =>
  segments.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** Whether one pointer is another or lies below it. */
export const isWithin = (pointer: string, ancestor: string): boolean =>
  pointer === ancestor || pointer.startsWith(`${ancestor}/`)

/** Fields' element ids are the form's id followed by their pointer. */
export const fieldId = (formId: string, pointer: string): string =>
  formId +
  pointerSegments(pointer)
    .map((s) => `/${s}`)
    .join('')

/** The pointer of a field from its element id; the ids of a field's own parts lead to the field. */
export const fieldPointer = (formId: string, elementId: string): string =>
  elementId.slice(formId.length).replace(/__(oneof|anyof)_select$|\/XxxOf$/, '')

/** The element of a field, or of the nearest thing around it that is drawn. */
export function nearestElement(formId: string, pointer: string): HTMLElement | null {
  const segments = pointerSegments(pointer)
  for (let depth = segments.length; depth >= 0; depth -= 1) {
    const element = document.getElementById(fieldId(formId, toPointer(segments.slice(0, depth))))
    if (element) return element
  }
  return null
}

/** Focuses the control of a field, or of the nearest thing around it that has one. */
export function focusField(formId: string, pointer: string): void {
  reveal(formId, pointer)
  const element = nearestElement(formId, pointer)
  const control = element && focusable(element)
  control?.focus()
  control?.scrollIntoView({ block: 'center' })
}

const controls = 'input:not([type=hidden], :disabled), textarea:not(:disabled), button:not(:disabled), [tabindex="0"]'

function focusable(element: HTMLElement): HTMLElement | null {
  return element.matches(controls) ? element : element.querySelector<HTMLElement>(controls)
}
