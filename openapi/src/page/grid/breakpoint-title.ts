const DEVICES: Readonly<Record<string, string>> = { lg: 'Desktop', md: 'Tablet', sm: 'Phone' }
const deviceOf = (name: string) => (Object.hasOwn(DEVICES, name) ? DEVICES[name] : undefined)

/** What a breakpoint is called by people: by the device that it is for. */
export const breakpointTitle = (name: string): string => deviceOf(name) ?? name.charAt(0).toUpperCase() + name.slice(1)

/** Where something is, as the end of a sentence: "on the desktop". */
export const onBreakpoint = (name: string): string => {
  const device = deviceOf(name)
  return device ? `on the ${device.toLowerCase()}` : `at ${breakpointTitle(name)}`
}
