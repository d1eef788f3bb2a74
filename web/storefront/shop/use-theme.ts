import { plainTheme, themeCss } from '@mtc/themes'
import { useLayoutEffect } from 'react'
import { type StoredTheme, themeTokens } from './theme-tokens.ts'

const keyOf = (tenant: string) => `mtc-shop-theme ${tenant}`

// A constructed sheet, because the page's content security policy lets no style element in.
const sheet = new CSSStyleSheet()

// A browser may refuse to remember anything for this page: then it puts the plain theme on first, every time.
function unlessRefused<T>(remember: () => T): T | undefined {
  try {
    return remember()
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}

/** Puts on what the shop wore at the last visit, so that it does not change clothes before the visitor's eyes. */
export function restoreTheme(tenant: string): void {
  document.adoptedStyleSheets = [sheet]
  sheet.replaceSync(unlessRefused(() => localStorage.getItem(keyOf(tenant))) ?? themeCss(plainTheme.tokens))
}

/** Puts the shop's theme on the page. */
export function useTheme(tenant: string, theme: StoredTheme | undefined): void {
  useLayoutEffect(() => {
    if (!theme) return
    const css = themeCss(themeTokens(theme))
    sheet.replaceSync(css)
    unlessRefused(() => localStorage.setItem(keyOf(tenant), css))
  }, [tenant, theme])
}
