import type { Language } from '@pearls/contracts';
import type { LetterText } from './letter-text.js';
import { html, Markup } from './markup.js';
import type { Words } from './words.js';

// Mail clients read inline styles and tables; what they drop must leave a readable letter.
const TEXT = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Ubuntu,sans-serif;font-size:17px;line-height:1.55;color:#15262c;";
const SOFT = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Ubuntu,sans-serif;font-size:14px;line-height:1.5;color:#4d5b60;";
const DISPLAY = "font-family:'Iowan Old Style','Palatino Linotype',Palatino,'Book Antiqua',Georgia,serif;";

const DARK = new Markup(`<style>
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  a { overflow-wrap: anywhere; }
  @media (prefers-color-scheme: dark) {
    .page { background: #0d1b21 !important; }
    .sheet { background: #13262d !important; border-color: #2c434b !important; }
    .ink, .ink p { color: #ece8e0 !important; }
    .soft, .soft a { color: #abbabd !important; }
    .button { background: #86cbd3 !important; }
    .button a { color: #06222a !important; }
    .ink p.code { background: #35290f !important; border-color: #f0b54d !important; color: #f5c36d !important; }
  }
</style>`);

const lines = (text: string): Markup[] => text.split('\n').map((line, index) => (index ? html`<br>${line}` : html`${line}`));

const paragraph = (text: string) => html`<p style="margin:0 0 18px;${TEXT}">${lines(text)}</p>`;

const codeBlock = (code: string, words: Words, language: Language) => html`<p lang="${language}" style="margin:0 0 6px;${SOFT}">${words.code}</p>
<p class="code" style="margin:0 0 24px;padding:14px 18px;border:1px solid #d48a14;border-radius:8px;background:#fbeed3;color:#7a4800;font-family:ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace;font-size:30px;line-height:1.2;letter-spacing:0.18em;text-align:center;">${code}</p>`;

function button({ label, url }: NonNullable<LetterText['action']>, words: Words, language: Language) {
  const face = 'display:inline-block;padding:13px 24px;color:#ffffff;font-weight:600;text-decoration:none;font-family:system-ui,-apple-system,\'Segoe UI\',Roboto,sans-serif;font-size:17px;line-height:1.3;';
  const pressed = url ? html`<a href="${url}" style="${face}">${label}</a>` : html`<span style="${face}">${label}</span>`;
  return html`<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:6px 0 22px;"><tr><td class="button" bgcolor="#0d5463" style="border-radius:8px;background:#0d5463;">${pressed}</td></tr></table>
<p class="soft" lang="${language}" style="margin:0 0 18px;${SOFT}overflow-wrap:anywhere;word-break:break-word;">${url ? words.copyLink : ''}<br>${url ? html`<a href="${url}" style="color:#0d5463;">${url}</a>` : html`(${words.leftOut})`}</p>`;
}

/** The one layout of all mail: a calm sheet on pearl, a band of nacre, the text, and who wrote it. */
export function layout(letter: LetterText, words: Words, wordsLanguage: Language): string {
  const { language, subject, paragraphs, code, action } = letter;
  return html`<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${subject}</title>
${DARK}
</head>
<body class="page" style="margin:0;padding:0;background:#f6f3ee;">
<div style="display:none;max-height:0;overflow:hidden;">${(paragraphs[0] ?? '').slice(0, 140)}</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f6f3ee" style="background:#f6f3ee;"><tr><td align="center" style="padding:28px 14px;">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px;">
<tr><td style="padding:0 6px 16px;"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="width:30px;height:30px;border-radius:50%;background:#cfe0e1;background-image:radial-gradient(circle at 34% 30%,#ffffff 0,#f3e2c0 22%,#e7cfc6 44%,#cfe0e1 70%,#9db9bd 100%);font-size:0;line-height:0;">&nbsp;</td>
<td class="ink" style="padding-left:12px;${DISPLAY}font-size:20px;line-height:1.2;color:#0a3642;">${words.programme}</td>
</tr></table></td></tr>
<tr><td class="sheet" bgcolor="#fffdfa" style="background:#fffdfa;border:1px solid #dad4ca;border-radius:8px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
<tr><td style="height:5px;border-radius:8px 8px 0 0;background:#cfe0e1;background-image:linear-gradient(90deg,#e7cfc6,#cfe0e1 28%,#ddd3e8 55%,#f3e2c0 80%,#d3e3e0);font-size:0;line-height:0;">&nbsp;</td></tr>
<tr><td class="ink" style="padding:30px 30px 14px;">
<h1 class="ink" style="margin:0 0 20px;${DISPLAY}font-weight:400;font-size:26px;line-height:1.25;color:#0a3642;">${subject}</h1>
${paragraphs.map(paragraph)}
${code ? codeBlock(code, words, wordsLanguage) : undefined}
${action ? button(action, words, wordsLanguage) : undefined}
</td></tr></table>
</td></tr>
<tr><td class="soft" lang="${wordsLanguage}" style="padding:18px 8px 0;${SOFT}">${words.why}<br>${words.noReply}</td></tr>
</table>
</td></tr></table>
</body>
</html>
`.source;
}
