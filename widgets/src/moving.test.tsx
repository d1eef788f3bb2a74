// @vitest-environment happy-dom
import type { RowsAnswer } from '@mtc/openapi/page'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import ProductCarouselView from './product-carousel/view.tsx'
import StockTickerView from './stock-ticker/view.tsx'
import { click, found, show } from './testing/show.tsx'

const WIDTH_PX = 300

/** The document of the tests lays nothing out: what is drawn is this wide, through a window of `WIDTH_PX`. */
let contentPx = 900

class Observer {
  readonly #look: () => void
  constructor(look: () => void) {
    this.#look = look
  }
  observe = () => this.#look()
  disconnect = () => undefined
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', Observer)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(WIDTH_PX)
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockImplementation(() => contentPx)
  vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockImplementation(() => contentPx)
})
afterEach(() => {
  contentPx = 900
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const products: RowsAnswer = {
  kind: 'rows',
  resource: 'storefront-products',
  fields: [
    { name: 'name', title: 'Name', type: 'text' },
    { name: 'slug', title: 'Address', type: 'text' },
    { name: 'price', title: 'Price', type: 'money' },
  ],
  rows: ['Tea', 'Cake'].map((name) => ({ id: name, name, slug: name.toLowerCase(), price: 450, currency: 'EUR' })),
  names: {},
  total: 2,
  hasMore: false,
}
const data = { data: products }
const runs = (host: HTMLElement) => host.querySelector('[data-runs]') !== null

describe('the ticker', () => {
  it('runs while there is more than fits, until somebody pauses it', async () => {
    const host = await show(StockTickerView, { props: { title: 'Prices', pace: 'slow' }, data })
    expect(runs(host)).toBe(true)
    const pause = found(host, 'button')
    expect([pause.textContent, pause.getAttribute('aria-pressed')]).toEqual(['Pause Prices', 'false'])
    await click(pause)
    expect([runs(host), pause.getAttribute('aria-pressed')]).toEqual([false, 'true'])
  })

  it('says everything once: what is drawn again to run on is for the eye alone', async () => {
    const host = await show(StockTickerView, { props: { title: 'Prices' }, data })
    expect(host.querySelectorAll('ul:not([aria-hidden]) li')).toHaveLength(2)
    expect(host.querySelectorAll('[aria-hidden] a')).toHaveLength(0)
    expect(found(host, 'a').getAttribute('href')).toBe('/shop-product/tea')
  })

  it('stands still where everything is in sight, or was told to', async () => {
    expect(runs(await show(StockTickerView, { props: { title: 'Prices', pace: 'still' }, data }))).toBe(false)
    contentPx = 200
    const host = await show(StockTickerView, { props: { title: 'Prices' }, data })
    expect([runs(host), host.querySelector('button')]).toEqual([false, null])
  })
})

describe('the carousel', () => {
  it('moves by most of what is in sight when somebody leafs, and at no other time', async () => {
    const scrollBy = vi.spyOn(HTMLElement.prototype, 'scrollBy')
    const host = await show(ProductCarouselView, { props: { title: 'New in' }, data })
    expect(scrollBy).not.toHaveBeenCalled()
    await click(found(host, '[aria-label="On in New in"]'))
    expect(scrollBy).toHaveBeenCalledExactlyOnceWith({ left: 270 })
  })

  it('says where it ends, and leaves the focus where it is', async () => {
    const host = await show(ProductCarouselView, { props: { title: 'New in' }, data })
    const back = found<HTMLButtonElement>(host, '[aria-label="Back in New in"]')
    expect([back.getAttribute('aria-disabled'), back.disabled]).toEqual(['true', false])
  })

  it('has nothing to leaf through where everything is in sight', async () => {
    contentPx = 200
    const host = await show(ProductCarouselView, { props: { title: 'New in' }, data })
    expect(host.querySelectorAll('button')).toHaveLength(0)
    expect(host.querySelectorAll('li')).toHaveLength(2)
    expect(found(host, 'ul').tabIndex).toBe(0)
  })
})
