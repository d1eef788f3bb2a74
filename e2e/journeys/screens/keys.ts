import type { Locator, Page } from '@playwright/test'
import { expect } from '../fixture/journey.ts'

const STEPS = 60

/** Somebody with a keyboard and no pointer. */
export const keyboardOf = (page: Page) => {
  const { keyboard } = page
  const press = (...keys: readonly string[]) => each(keys, (key) => keyboard.press(key))

  /** Goes on with Tab, or with the arrows of a menu, until the focus is there, which has to be seen. */
  const tabTo = async (target: Locator, key: 'Tab' | 'Shift+Tab' | 'ArrowDown' = 'Tab') => {
    await expect(target).toBeVisible()
    for (let step = 0; step < STEPS && !(await isFocused(target)); step += 1) await keyboard.press(key)
    await expect(target, `${key} leads there`).toBeFocused()
    expect(await hasVisibleFocus(page), 'The focus is seen').toBe(true)
  }
  return {
    press,
    type: (text: string) => keyboard.type(text),
    tabTo,
    async fill(field: Locator, text: string) {
      await tabTo(field)
      await keyboard.type(text)
      await expect(field).toHaveValue(text)
    },
    async push(button: Locator) {
      await tabTo(button)
      await keyboard.press('Enter')
    },
    /** Opens a list of options and goes down to the one wanted. */
    async choose(field: Locator, option: string) {
      await tabTo(field)
      await keyboard.press('ArrowDown')
      await expect(field).toHaveAttribute('aria-expanded', 'true')
      await expect(page.getByRole('option', { name: option, exact: true })).toBeVisible()
      for (let step = 0; step < STEPS && (await activeOption(field)) !== option; step += 1)
        await keyboard.press('ArrowDown')
      await keyboard.press('Enter')
      await expect(field).toHaveValue(option)
    },
    /** Opens the palette, types, and goes to the first thing found. */
    async find(words: string, name: string | RegExp) {
      await keyboard.press('ControlOrMeta+k')
      await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused()
      await keyboard.type(words)
      await expect(page.getByRole('dialog').getByRole('button', { name }).first()).toBeVisible()
      await press('ArrowDown', 'Enter')
    },
  }
}

async function each<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  for (const item of items) await act(item)
}

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement)

/** The option of an open list that Enter would take. */
const activeOption = (field: Locator) =>
  field.evaluate((element) => {
    const id = element.getAttribute('aria-activedescendant')
    return id === null ? undefined : document.getElementById(id)?.textContent
  })

/** Whether what has the focus, or what is drawn for it, looks otherwise than without. */
const hasVisibleFocus = (page: Page) =>
  page.evaluate(() => {
    const looks = (element: Element) => {
      const { outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor } = getComputedStyle(element)
      return [outlineStyle === 'none' ? '' : outlineWidth, boxShadow, borderColor, backgroundColor].join()
    }
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement)) return false
    const near = [focused, focused.nextElementSibling, focused.parentElement].filter((one) => one !== null)
    const before = near.map(looks)
    focused.blur()
    const after = near.map(looks)
    focused.focus({ preventScroll: true })
    return before.some((look, place) => look !== after[place])
  })
