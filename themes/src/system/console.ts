import { type ColorScale, fontSizes, type SystemTheme } from '../tokens.ts'

const accent: ColorScale = [
  '#f0f4ff',
  '#dfe7ff',
  '#c5d3ff',
  '#a9bcff',
  '#8ba2ff',
  '#6d86fc',
  '#576cec',
  '#4656d2',
  '#3744b3',
  '#283389',
]

/** The console's own look: cool greys, one indigo accent. */
export const consoleTheme: SystemTheme = {
  slug: 'console',
  name: 'Console',
  description: 'Cool greys and one indigo accent, for a tool that is open all day.',
  tokens: {
    colors: {
      light: {
        canvas: '#f4f5f8',
        surface: '#ffffff',
        raised: '#f9fafc',
        line: '#e1e4ea',
        edge: '#858b96',
        text: '#191c23',
        textDim: '#525965',
        accent,
        onAccent: '#ffffff',
        accentText: accent[7],
        success: '#0b7643',
        warning: '#8a5706',
        danger: '#be222a',
        info: '#006aa0',
      },
      dark: {
        canvas: '#0e1014',
        surface: '#16181d',
        raised: '#1f2228',
        line: '#2e323a',
        edge: '#767c88',
        text: '#e8ebf1',
        textDim: '#abb1bc',
        accent,
        onAccent: '#ffffff',
        accentText: accent[4],
        success: '#63d18f',
        warning: '#f0ba59',
        danger: '#fa8f8c',
        info: '#74c2ee',
      },
    },
    fonts: {
      body: "'Inter Variable', Inter, ui-sans-serif, system-ui, sans-serif",
      heading: "'Inter Variable', Inter, ui-sans-serif, system-ui, sans-serif",
      mono: "ui-monospace, 'SFMono-Regular', 'JetBrains Mono', Menlo, Consolas, monospace",
      sizes: fontSizes,
    },
    spacing: { unit: 4 },
    borders: { radius: 6, width: 1 },
    shadows: { float: '0 8px 28px rgb(9 12 20 / 0.18)' },
  },
}
