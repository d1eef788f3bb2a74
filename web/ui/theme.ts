import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'
import { baseVariables, colorVariables, consoleTheme } from '@mtc/themes'

const { colors, fonts, borders, spacing, shadows } = consoleTheme.tokens
const { light, dark } = colors
const px = (value: number) => `${value / 16}rem`
const steps = (count: number) => px(count * spacing.unit)

// Mantine paints its dark scheme from this tuple: 0 text, 2 dimmed, 3 placeholder, 4 lines, 6 controls, 7 page.
const darkTuple: MantineColorsTuple = [
  dark.text,
  '#cdd2db',
  dark.textDim,
  '#949ba8',
  dark.line,
  '#262a31',
  dark.raised,
  dark.surface,
  '#121419',
  dark.canvas,
]

const dangerTuple: MantineColorsTuple = [
  '#fff1f0',
  '#ffdfdd',
  '#ffc3c0',
  '#fda29f',
  dark.danger,
  '#e8615f',
  '#d63f41',
  light.danger,
  '#9d1a22',
  '#78131a',
]

/** The console's tokens as a Mantine theme. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 7 },
  colors: { accent: [...light.accent], dark: darkTuple, red: dangerTuple },
  white: light.surface,
  black: light.text,
  autoContrast: true,
  luminanceThreshold: 0.3,
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: fonts.body,
  fontFamilyMonospace: fonts.mono,
  fontSizes: {
    xs: px(fonts.sizes.xs),
    sm: px(fonts.sizes.sm),
    md: px(fonts.sizes.md),
    lg: px(fonts.sizes.lg),
    xl: px(fonts.sizes.xl),
  },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: px(fonts.sizes.xl), lineHeight: '1.3' },
      h2: { fontSize: px(fonts.sizes.lg), lineHeight: '1.4' },
      h3: { fontSize: px(fonts.sizes.md), lineHeight: '1.45' },
    },
  },
  spacing: { xs: steps(1), sm: steps(2), md: steps(4), lg: steps(6), xl: steps(8) },
  defaultRadius: borders.radius,
  shadows: { xs: 'none', sm: 'none', md: shadows.float, lg: shadows.float, xl: shadows.float },
  // Plain objects: a component's own `extend` would load it with the shell.
  components: {
    Input: {
      defaultProps: { size: 'sm' },
      vars: () => ({ wrapper: { '--input-fz': px(fonts.sizes.md) } }),
    },
    InputWrapper: { defaultProps: { size: 'sm' } },
    Button: { defaultProps: { size: 'sm' } },
    ColorInput: {
      defaultProps: { eyeDropperButtonProps: { 'aria-label': 'Pick a colour from the screen' } },
    },
    Slider: { defaultProps: { thumbLabel: 'Value' } },
    // Else the focus stands on an empty element, which says nothing, before it comes to the first item.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Tooltip: { defaultProps: { openDelay: 400, transitionProps: { duration: 100 } } },
    Modal: {
      defaultProps: { overlayProps: { backgroundOpacity: 0.4 }, transitionProps: { duration: 120 }, centered: true },
    },
  },
})

const mantineColors = (scheme: typeof light, placeholder: string) => ({
  ...colorVariables(scheme),
  '--mantine-color-body': scheme.surface,
  '--mantine-color-text': scheme.text,
  '--mantine-color-bright': scheme.text,
  '--mantine-color-dimmed': scheme.textDim,
  '--mantine-color-placeholder': placeholder,
  '--mantine-color-anchor': scheme.accentText,
  '--mantine-color-error': scheme.danger,
  '--mantine-color-success': scheme.success,
  '--mantine-color-default-hover': scheme.raised,
  '--mantine-color-disabled-color': scheme.textDim,
})

/** Every token as `--mtc-…`, and Mantine's own variables set from them where its defaults fail contrast. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: baseVariables(consoleTheme.tokens),
  light: {
    ...mantineColors(light, '#656c78'),
    '--mantine-color-default-border': '#c9cdd6',
    '--mantine-color-yellow-light-color': light.warning,
  },
  dark: { ...mantineColors(dark, '#949ba8'), '--mantine-color-default-border': '#3d424c' },
})
