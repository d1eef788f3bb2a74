import { own, ownRecord, ownString } from '../../product-schema/json.ts'
import { humanized } from '../../words.ts'
import type { PageWidget } from '../content.ts'

/** A component, as far as widgets made of it are told of. */
export interface NamedComponent {
  name: string
  propsSchema: Readonly<Record<string, unknown>>
  defaultProps: Readonly<Record<string, unknown>>
}

/** What the things that pages are made of are called. */
export interface PageWords {
  component(id: string): NamedComponent | undefined
  /** Layouts, themes, components and whatever else is known, by id. */
  row(id: string): string | undefined
  /** What a list of rows is called, by its resource's path. */
  list(path: string): string | undefined
}

/** What a widget is called: its title, else what kind it is. */
export function widgetName(
  words: PageWords,
  { componentId, props }: Pick<PageWidget, 'componentId' | 'props'>,
): string {
  const component = words.component(componentId)
  const title = ['title', 'heading']
    .map((name) => own(props, name) ?? own(component?.defaultProps, name))
    .find((value) => typeof value === 'string' && value.trim() !== '')
  return typeof title === 'string' ? title : (component?.name ?? words.row(componentId) ?? 'Unknown widget')
}

const fieldOf = (component: NamedComponent | undefined, name: string) =>
  ownRecord(ownRecord(component?.propsSchema, 'properties'), name)

/** What the form of a widget calls one of its props. */
export const propTitle = (component: NamedComponent | undefined, name: string): string =>
  ownString(fieldOf(component, name), 'title') ?? humanized(name)

/** What the form of a widget calls one of the values to choose from. */
export function optionTitle(component: NamedComponent | undefined, name: string, value: unknown): string | undefined {
  const options = own(fieldOf(component, name), 'oneOf')
  if (!Array.isArray(options)) return undefined
  return ownString(
    options.find((option) => own(option, 'const') === value),
    'title',
  )
}
