/** A worksheet as a Typst document: headings and tables that a screen reader finds its way in, and room for a pen. */
export const worksheetTemplate = String.raw`
#let data = json(bytes(sys.inputs.data))
#let words = data.words
#let sea = rgb("#0f4c5c")
#let amber = rgb("#8a5412")
#let mist = rgb("#eef3f3")
#let line-colour = luma(150)
#set document(title: data.title + " – " + data.tool, author: "BSR Cultural Pearls", date: none)
#set page(paper: "a4", margin: (x: 18mm, top: 18mm, bottom: 18mm), footer: context align(center, text(8pt, fill: luma(90), "BSR Cultural Pearls · CC BY 4.0 · " + words.page + " " + str(counter(page).get().first()) + " / " + str(counter(page).final().first()))))
#set text(lang: data.language, size: 10.5pt)
#set par(leading: 0.65em)
#show heading: set text(fill: sea)
#show heading.where(level: 2): set block(above: 1.5em, below: 0.7em)

#text(9pt, fill: amber, tracking: 0.06em, upper(data.phase) + " · " + data.tool)

= #data.title

#data.intro

#grid(columns: (1fr, 1fr, 1fr), column-gutter: 10pt, row-gutter: 4pt,
  ..(words.place, words.date, words.written).map(label => [#text(9pt, fill: luma(70), label + ":") #box(width: 1fr, repeat(text(fill: line-colour, ".")))])
)

#let hint(block) = if block.hint != "" [#text(9.5pt, fill: luma(70), block.hint)]
#let ruled(count) = for _ in range(count) { v(17pt); box(width: 1fr, line(length: 100%, stroke: 0.6pt + line-colour)) }

#for block in data.blocks [
  == #block.label
  #hint(block)
  #if block.kind == "lines" {
    ruled(block.rows)
  } else if block.kind == "boxes" {
    grid(columns: (1fr, 1fr), gutter: 8pt,
      ..block.items.map(label => box(width: 100%, height: 92pt, stroke: 0.8pt + sea, radius: 4pt, inset: 8pt, text(9.5pt, weight: "bold", fill: sea, label)))
    )
  } else if block.kind == "checklist" {
    for item in block.items { grid(columns: (16pt, 1fr), row-gutter: 8pt, box(width: 10pt, height: 10pt, stroke: 0.8pt + sea, radius: 2pt), item); v(3pt) }
  } else if block.kind == "scale" {
    table(columns: (1fr, ..range(5).map(_ => 34pt)), stroke: 0.5pt + line-colour, inset: 6pt, align: (left, ..range(5).map(_ => center)),
      table.header([#words.scale.at(0) = 1, #words.scale.at(1) = 5], [*1*], [*2*], [*3*], [*4*], [*5*]),
      ..block.items.map(item => (item, [○], [○], [○], [○], [○])).flatten(),
    )
  } else {
    let width = block.columns.len()
    let rows = if block.items.len() > 0 { block.items.map(item => (item, ..range(width - 1).map(_ => []))) } else { range(block.rows).map(_ => range(width).map(_ => [])) }
    table(columns: range(width).map(_ => 1fr), rows: (auto, ..rows.map(_ => 32pt)), stroke: 0.5pt + line-colour, inset: 6pt, fill: (_, y) => if y == 0 { mist },
      table.header(..block.columns.map(column => strong(column))),
      ..rows.flatten(),
    )
  }
]
`;
