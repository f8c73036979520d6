/** A plan for the council as a Typst document. What the town wrote reaches it as data, never as markup. */
export const planDocumentTemplate = String.raw`
#let data = json(bytes(sys.inputs.data))
#let sea = rgb("#0f4c5c")
#let amber = rgb("#b3701a")
#let mist = rgb("#eef3f3")
#let rule = (x, y) => (bottom: 0.5pt + luma(200))
#set document(title: data.title, author: data.place, date: none)
#set page(paper: "a4", margin: (x: 22mm, top: 22mm, bottom: 24mm), footer: context align(center, text(8pt, fill: luma(90), data.place + " · " + data.asOf + " · " + data.words.page + " " + str(counter(page).get().first()) + " / " + str(counter(page).final().first()))))
#set text(lang: data.lang, size: 10.5pt)
#set par(leading: 0.7em)
#show heading: set text(fill: sea)
#show heading.where(level: 2): set block(above: 2em, below: 0.9em)
#show heading.where(level: 3): set block(above: 1.4em, below: 0.7em)
#show heading.where(level: 4): set block(above: 1.2em, below: 0.6em)
#let prose(words) = words.split("\n").filter(p => p.trim() != "").map(p => par(p)).join()
#let lines(all) = for line in all {
  block(above: 1em, below: 0.4em, text(9pt, fill: luma(70), weight: "bold", line.label))
  prose(line.text)
}

#text(9pt, fill: amber, tracking: 0.08em, upper(data.words.kind))

= #data.title

#block(fill: mist, inset: 12pt, radius: 4pt, width: 100%)[
  #text(weight: "bold", data.place) · #data.cycle \
  #data.standing · #data.words.asOf #data.asOf
]

#for (index, section) in data.sections.enumerate() {
  heading(level: 2, str(index) + " " + section.title)
  if section.lines.len() == 0 and section.records.len() == 0 { text(fill: luma(70), data.words.empty) }
  lines(section.lines)
  for kind in section.records {
    heading(level: 3, kind.title)
    if "rows" in kind {
      set text(9pt)
      table(
        columns: kind.columns.len(),
        stroke: rule,
        inset: (x: 4pt, y: 5pt),
        align: left,
        table.header(..kind.columns.map(c => strong(c))),
        ..kind.rows.flatten(),
      )
    } else {
      for entry in kind.entries {
        heading(level: 4, entry.name)
        lines(entry.lines)
      }
    }
  }
}

#if data.files.len() > 0 {
  heading(level: 2, data.words.annexes)
  list(..data.files)
}
`;
