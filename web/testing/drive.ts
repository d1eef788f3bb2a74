import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { vi } from 'vitest'

const ENVIRONMENT = 'IS_REACT_ACT_ENVIRONMENT'

/** Does something and waits for what is drawn of it. What is drawn later by itself, such as a list in its place, may. */
export async function acting(run: () => unknown): Promise<void> {
  Reflect.set(globalThis, ENVIRONMENT, true)
  await act(async () => {
    await run()
  })
  Reflect.set(globalThis, ENVIRONMENT, false)
}

const LONGEST = { timeout: 10_000 }

/** The page of a test: drawn into, pressed and typed on as people do. */
export function screenOf() {
  // What panels would load stays away, as it does without a connection.
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('There is no server in this test')))
  const host = document.body.appendChild(document.createElement('div'))
  const root: Root = createRoot(host)
  const all = <E extends Element>(selector: string) => [...document.querySelectorAll<E>(selector)]
  const named = (element: Element): string =>
    (
      element.getAttribute('aria-label') ??
      (element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined) ??
      element.textContent ??
      ''
    ).trim()

  /** The first element that a selector finds under a name; waits until it is there. */
  const find = <E extends HTMLElement = HTMLElement>(selector: string, name: string | RegExp): Promise<E> =>
    vi.waitFor(async () => {
      await acting(() => undefined)
      const found = all<E>(selector).find((element) =>
        typeof name === 'string' ? named(element).replace(/\s*\*$/, '') === name : name.test(named(element)),
      )
      if (!found) throw new Error(`Nothing is called ${name}: ${all(selector).map(named).join(' | ')}`)
      return found
    }, LONGEST)
  const press = async (selector: string, name: string | RegExp) => {
    const element = await find(selector, name)
    await acting(() => element.click())
  }
  const key = async (element: HTMLElement, name: string) => {
    await acting(() => {
      element.dispatchEvent(new KeyboardEvent('keydown', { key: name, code: name, bubbles: true, cancelable: true }))
    })
  }
  /** Puts a text into a box; it counts for most once the box is left. */
  const type = async (name: string | RegExp, text: string, leaves = true) => {
    const box = await find<HTMLInputElement>('input, textarea', name)
    await acting(() => {
      box.focus()
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, text)
      box.dispatchEvent(new Event('input', { bubbles: true }))
    })
    if (leaves) await acting(() => box.blur())
    return box
  }
  return {
    find,
    press,
    key,
    type,
    text: () => document.body.textContent ?? '',
    has: (selector: string) => document.querySelector(selector) !== null,
    draw: (shown: ReactNode) => acting(() => root.render(shown)),
    async leave() {
      await acting(() => root.unmount())
      host.remove()
    },
  }
}
