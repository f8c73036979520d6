/** The protocol as a Typst document. Everything people wrote reaches it as data, never as markup. */
export const protocolTemplate = String.raw`
#let data = json(bytes(sys.inputs.protocol))
#let sea = rgb("#0f4c5c")
#let amber = rgb("#b3701a")
#let mist = rgb("#eef3f3")
#set document(title: "Protocol of the jury, " + data.cycle, author: "BSR Cultural Pearls", date: none)
#set page(paper: "a4", margin: (x: 22mm, top: 22mm, bottom: 24mm), footer: context align(center, text(8pt, fill: luma(90), data.cycle + " · decision " + data.number + " · page " + str(counter(page).get().first()) + " of " + str(counter(page).final().first()))))
#set text(lang: "en", size: 10pt)
#set par(leading: 0.65em)
#show heading: set text(fill: sea)
#show heading.where(level: 2): set block(above: 1.6em, below: 0.8em)
#let rule = (x, y) => (bottom: 0.5pt + luma(200))

#text(9pt, fill: amber, tracking: 0.08em, upper("BSR Cultural Pearls"))

= Protocol of the international jury

/ Title: #data.cycle
/ Decided: #data.decided
/ Embargo until: #data.embargo
/ Run by: #data.presidedBy

== Titles
#for title in data.titles [+ #title ]

== How the rule came to it
#for sentence in data.sentences [- #sentence ]

== Ranking
By the mean of the weighted totals of all valid sheets, compared as fractions; #data.weights. Rules: #data.rules

#table(
  columns: (auto, 1fr, auto, auto, auto, auto),
  stroke: rule,
  inset: (x: 4pt, y: 5pt),
  align: (right, left, left, right, right, right),
  table.header([*Position*], [*Candidate*], [*Country*], [*Mean*], [*Sum*], [*Sheets*]),
  ..data.ranking.map(r => (r.position, r.name, r.country, r.mean, r.sum, r.sheets)).flatten(),
)

== Ties settled
#if data.ties.len() == 0 [No tie had to be settled.] else [ #for tie in data.ties [- #tie ] ]

== Extra place
#if data.extras.len() == 0 [There was no extra place to decide about.] else [ #for extra in data.extras [- #extra ] ]

== Recorded on the way
#if data.remarks.len() == 0 [Nothing further.] else [ #for remark in data.remarks [- #remark ] ]

== Present
#if data.present.len() == 0 [Nobody is recorded.] else [ #data.present.join(", ") ]

#if data.absent.len() > 0 [Not present: #data.absent.join(", ")]

#if data.notes != "" [
  == Notes
  #data.notes
]

== Times
/ Panel opened: #data.times.opened
/ Scoring started: #data.times.scoring
/ Deliberation started: #data.times.deliberation
/ Decided: #data.decided

== Fingerprint
SHA-256 over everything this was computed from, in canonical form (RFC 8785). Whoever holds the sealed file can compute the result again.

#block(fill: mist, inset: 10pt, radius: 4pt, width: 100%, breakable: false, text(9pt, font: "DejaVu Sans Mono", data.fingerprint))
`;
