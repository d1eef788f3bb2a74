import { type ColorScale, fontSizes, type SystemTheme } from '../tokens.ts'

const accent: ColorScale = [
  '#edf9f9',
  '#d5f0f1',
  '#b2e2e4',
  '#89d0d4',
  '#5ab9be',
  '#2aa3aa',
  '#008f97',
  '#00797f',
  '#006368',
  '#004a4d',
]

/** White space, system type and a quiet teal: lets the pictures speak. */
export const plainTheme: SystemTheme = {
  slug: 'plain',
  name: 'Plain',
  description: 'A quiet start for any shop: white, system type, one teal.',
  tokens: {
    colors: {
      light: {
        canvas: '#f5f6f7',
        surface: '#ffffff',
        raised: '#f9fafb',
        line: '#e0e3e6',
        edge: '#848a8f',
        text: '#1a1d20',
        textDim: '#51565a',
        accent,
        onAccent: '#ffffff',
        accentText: accent[7],
        success: '#0b7643',
        warning: '#8a5706',
        danger: '#be222a',
        info: '#006aa0',
      },
      dark: {
        canvas: '#0e1011',
        surface: '#16191a',
        raised: '#1f2325',
        line: '#2f3437',
        edge: '#757c80',
        text: '#e9edef',
        textDim: '#adb4b8',
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
      body: "ui-sans-serif, system-ui, 'Segoe UI', Roboto, sans-serif",
      heading: "ui-sans-serif, system-ui, 'Segoe UI', Roboto, sans-serif",
      mono: 'ui-monospace, Menlo, Consolas, monospace',
      sizes: fontSizes,
    },
    spacing: { unit: 4 },
    borders: { radius: 8, width: 1 },
    shadows: { float: '0 10px 30px rgb(10 20 24 / 0.14)' },
  },
}
