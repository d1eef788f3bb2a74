/** A line in the page's root while nothing else is there. */
export function loadingLine() {
  const line = document.createElement('p')
  line.setAttribute('role', 'status')
  line.style.cssText =
    'margin: 0; padding: 40vh 1.5rem 0; text-align: center; font: 1rem/1.5 system-ui, sans-serif; color: light-dark(#444, #bbb)'
  document.getElementById('root')?.replaceChildren(line)
  return {
    /** Resolves once it can be read: what follows may keep the page from drawing for seconds. */
    async say(text: string): Promise<void> {
      line.textContent = text
      await drawn()
    },
    remove: () => line.remove(),
  }
}

const drawn = () =>
  new Promise<void>((resolve) => {
    // A page that nobody sees draws nothing.
    if (document.hidden) resolve()
    else requestAnimationFrame(() => setTimeout(resolve))
  })
