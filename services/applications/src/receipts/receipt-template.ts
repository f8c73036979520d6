/** The receipt as a Typst document. Everything the town wrote reaches it as data, never as markup. */
export const receiptTemplate = String.raw`
#let data = json(bytes(sys.inputs.data))
#let sea = rgb("#0f4c5c")
#let amber = rgb("#b3701a")
#let mist = rgb("#eef3f3")
#set document(title: "Receipt " + data.reference, author: "BSR Cultural Pearls", date: none)
#set page(paper: "a4", margin: (x: 24mm, top: 22mm, bottom: 24mm), footer: context align(center, text(8pt, fill: luma(90), data.reference + " · page " + str(counter(page).get().first()) + " of " + str(counter(page).final().first()))))
#set text(lang: "en", size: 10.5pt)
#set par(leading: 0.7em)
#show heading: set text(fill: sea)
#show heading.where(level: 2): set block(above: 1.6em, below: 0.8em)

#text(9pt, fill: amber, tracking: 0.08em, upper("BSR Cultural Pearls"))

= Receipt for the application of #data.place

#v(0.4em)
The application named below has been received. This receipt can be checked by anyone at #link(data.verifyUrl).

#v(0.6em)
#block(fill: mist, inset: 14pt, radius: 4pt, width: 100%)[
  #text(9pt, fill: luma(70), "Reference")
  #v(-0.5em)
  #text(18pt, weight: "bold", fill: sea, data.reference)
]

#v(0.4em)
/ Title: #data.cycle
/ Place: #data.place
/ Received: #data.receivedProgramme
/ The same instant in UTC: #data.receivedUtc
/ Deadline: #data.deadline

== Fingerprint of the text
SHA-256 over the whole submission in canonical form (RFC 8785):

#block(breakable: false, text(9.5pt, font: "DejaVu Sans Mono", data.fingerprint))

== What was handed in
#table(
  columns: (1fr, auto, auto),
  stroke: (x, y) => (bottom: 0.5pt + luma(200)),
  inset: (x: 4pt, y: 5pt),
  align: (left, right, right),
  table.header([*Section*], [*Answers*], [*Words*]),
  ..data.sections.map(s => (s.title, str(s.answers), str(s.words))).flatten(),
)

== Files
#if data.files.len() == 0 [No files were attached.] else [
  #table(
    columns: (1fr, auto),
    stroke: (x, y) => (bottom: 0.5pt + luma(200)),
    inset: (x: 4pt, y: 5pt),
    align: (left, right),
    table.header([*File and its SHA-256*], [*Size*]),
    ..data.files.map(f => ([#f.name \ #text(7.5pt, font: "DejaVu Sans Mono", f.sha256)], f.size)).flatten(),
  )
]
`;
