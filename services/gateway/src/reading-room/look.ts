/** The tokens of the house that these pages use; a test compares them with libs/ui. */
export const TOKENS = {
  '--page': 'light-dark(#f6f3ee, #0d1b21)',
  '--surface': 'light-dark(#fffdfa, #13262d)',
  '--surface-sunken': 'light-dark(#ebe7e0, #0a1519)',
  '--line': 'light-dark(#dad4ca, #2c434b)',
  '--nacre': 'linear-gradient(90deg, #e7cfc6, #cfe0e1 28%, #ddd3e8 55%, #f3e2c0 80%, #d3e3e0)',
  '--ink': 'light-dark(#15262c, #ece8e0)',
  '--ink-soft': 'light-dark(#4d5b60, #abbabd)',
  '--sea': 'light-dark(#0d5463, #86cbd3)',
  '--sea-wash': 'light-dark(#e0edec, #17363f)',
  '--deep': 'light-dark(#0a3642, #07131a)',
  '--on-deep': '#f5f0e7',
  '--amber-wash': 'light-dark(#fbeed3, #35290f)',
  '--focus': 'light-dark(#15262c, #ffffff)',
  '--halo': 'light-dark(#f0b23e, #d48a14)',
  '--display': "'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', 'Book Antiqua', Georgia, serif",
  '--text': "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Ubuntu, sans-serif",
  '--mono': "ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
} as const;

/** The one style sheet of the pages that the gateway writes itself. */
export const STYLE = `
:root { color-scheme: light dark; ${Object.entries(TOKENS).map(([name, value]) => `${name}: ${value};`).join(' ')} }
* { box-sizing: border-box; }
html { scroll-padding-top: 1.5rem; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1.0625rem/1.55 var(--text); }
header { background: var(--deep); color: var(--on-deep); }
header::after { content: ''; display: block; height: 4px; background: var(--nacre); }
header div, main { max-width: 72rem; margin: 0 auto; padding: 1rem 1.5rem; }
header a { color: inherit; text-decoration: none; font: 1.25rem/1.3 var(--display); }
main { padding-block: 2rem 4.5rem; }
h1, h2, h3 { font-family: var(--display); font-weight: 600; line-height: 1.2; }
h1 { font-size: clamp(1.9rem, 1.5rem + 2vw, 2.75rem); margin: 0 0 1rem; }
h2 { font-size: clamp(1.4rem, 1.25rem + 0.7vw, 1.75rem); margin: 3rem 0 1rem; padding-bottom: 0.5rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.25rem; margin: 0 0 0.5rem; }
p, li { max-width: 42rem; }
a { color: var(--sea); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; box-shadow: 0 0 0 6px var(--halo); border-radius: 4px; }
code, pre { font-family: var(--mono); font-size: 0.875rem; }
code { background: var(--surface-sunken); border-radius: 4px; padding: 0.05em 0.3em; overflow-wrap: anywhere; }
pre { background: var(--surface-sunken); border-radius: 8px; padding: 1rem; overflow: auto; margin: 0.5rem 0 0; }
pre code { background: none; padding: 0; overflow-wrap: normal; }
article { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 1.25rem 1.5rem; margin: 0 0 1rem; }
article:target { border-color: var(--sea); box-shadow: 0 0 0 2px var(--sea); }
.call { display: flex; flex-wrap: wrap; gap: 0.5rem 0.75rem; align-items: baseline; margin: 0 0 0.75rem; }
.call b { font: 600 0.875rem var(--mono); background: var(--sea-wash); color: var(--sea); border-radius: 4px; padding: 0.1rem 0.5rem; }
.call code { background: none; padding: 0; font-size: 1rem; }
.soft { color: var(--ink-soft); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; margin: 0.5rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
nav h3 { margin-top: 1.5rem; }
nav ul { list-style: none; padding: 0; margin: 0; columns: 22rem; column-gap: 2rem; }
nav li { break-inside: avoid; }
nav li a { display: inline-block; padding: 0.25rem 0; }
td:first-child code { overflow-wrap: normal; white-space: nowrap; }
details { margin-top: 0.75rem; }
summary { cursor: pointer; min-height: 1.75rem; color: var(--sea); }
.note { background: var(--amber-wash); border-radius: 8px; padding: 1rem 1.25rem; max-width: 42rem; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; background: var(--surface); padding: 0.5rem 1rem; }
.action { display: inline-block; background: var(--sea); color: var(--surface); padding: 0.7rem 1.25rem; border-radius: 8px; text-decoration: none; font-weight: 600; }
@media print { header { display: none; } article { break-inside: avoid; } }
`;
