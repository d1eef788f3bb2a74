import { addressFor, become, currentEmail, isPersona, personaGroups } from '../personas.ts'
import type { ChosenScenario } from '../scenario/chosen-scenario.ts'
import { formatScenario } from '../scenario/scenario.ts'
import { rememberNextPersona } from '../state/next-persona.ts'
import type { Shops } from '../state/shops.ts'
import { nextCorner, readStance, type Stance, writeStance } from './corner.ts'
import { choice, element, labelled } from './element.ts'
import { look } from './look.ts'
import { scenarioControls } from './scenario-controls.ts'

const NOBODY = ''

/** A small panel in a corner of the page: who is signed in, how the API behaves, and back to the beginning. */
export function mountPanel(shops: Shops, scenario: ChosenScenario): void {
  const host = document.createElement('mtc-mocks')
  const status = element('p')
  status.setAttribute('role', 'status')
  const toggle = element('button', { type: 'button', className: 'toggle' })
  const persona = personaChoice(shops, status)
  const corner = element('button', { type: 'button', textContent: 'Next corner' })
  const body = element(
    'div',
    { id: 'body', className: 'body' },
    labelled('Signed in as', persona),
    ...scenarioControls(scenario, () => render()),
    element('div', { className: 'actions' }, resetButton(shops, status), corner),
    status,
  )
  toggle.setAttribute('aria-controls', body.id)
  const panel = element('aside', { ariaLabel: 'Mocks' }, toggle, body)
  let stance = readStance()

  const render = () => {
    const active = formatScenario(scenario.get())
    toggle.textContent = active === '' ? 'Mocks' : `Mocks: ${active.replaceAll(',', ', ')}`
    toggle.toggleAttribute('data-active', active !== '')
    toggle.ariaExpanded = String(stance.isOpen)
    body.hidden = !stance.isOpen
    host.dataset.corner = stance.corner
  }
  const change = (part: Partial<Stance>) => {
    stance = { ...stance, ...part }
    writeStance(stance)
    render()
    if (stance.isOpen) void showCurrent(shops, persona)
  }
  toggle.onclick = () => change({ isOpen: !stance.isOpen })
  corner.onclick = () => change({ corner: nextCorner(stance.corner) })
  // Keys pressed here are no shortcuts of the page.
  host.onkeydown = (event) => {
    event.stopPropagation()
    if (event.key !== 'Escape') return
    change({ isOpen: false })
    toggle.focus()
  }
  host.attachShadow({ mode: 'open' }).append(element('style', { textContent: look }), panel)
  change({})
  document.body.append(host)
}

function personaChoice(shops: Shops, status: HTMLElement): HTMLSelectElement {
  const select = choice(
    [
      [NOBODY, 'Nobody'],
      ...personaGroups.map(({ label, personas }) => ({
        label,
        choices: personas.map((persona) => [persona.email, persona.label] as const),
      })),
    ],
    NOBODY,
  )
  select.onchange = async () => {
    const email = select.value === NOBODY ? undefined : select.value
    select.disabled = true
    status.textContent = email === undefined ? 'Signing out …' : `Signing in as ${email} …`
    try {
      await become(shops.api, email)
    } catch (error) {
      status.textContent = error instanceof Error ? error.message : String(error)
      select.disabled = false
      return
    }
    // What somebody left unsaved is not for the next one.
    sessionStorage.clear()
    shops.changed()
    await shops.flush()
    const address = addressFor(email, location.pathname)
    if (address === location.pathname) location.reload()
    else location.assign(address)
  }
  return select
}

async function showCurrent({ api }: Shops, select: HTMLSelectElement): Promise<void> {
  select.value = (await currentEmail(api)) ?? NOBODY
}

function resetButton(shops: Shops, status: HTMLElement): HTMLButtonElement {
  const button = element('button', { type: 'button', textContent: 'Reset data' })
  button.onclick = async () => {
    if (!confirm('Forget everything that was changed in this browser, and fill the shops anew?')) return
    status.textContent = 'Resetting …'
    const email = await currentEmail(shops.api)
    await shops.reset()
    if (isPersona(email)) rememberNextPersona(email)
    location.reload()
  }
  return button
}
