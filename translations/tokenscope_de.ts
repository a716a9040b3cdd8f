<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>Bild &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy value…</source>
        <translation>Wert &amp;kopieren …</translation>
    </message>
    <message>
        <source>&amp;Find a setting</source>
        <translation>Einstellung &amp;suchen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Set as &amp;baseline</source>
        <translation>Als &amp;Vergleichsstand setzen</translation>
    </message>
    <message>
        <source>&amp;Swap with the baseline</source>
        <translation>Mit dem Vergleichsstand &amp;tauschen</translation>
    </message>
    <message>
        <source>Chart as &amp;table</source>
        <translation>Diagramm als &amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Pin chart</source>
        <translation>Diagramm an&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Enlarge chart</source>
        <translation>Diagramm &amp;vergrößern</translation>
    </message>
    <message>
        <source>&amp;Explanation panel</source>
        <translation>&amp;Erklärungsleiste</translation>
    </message>
    <message>
        <source>&amp;Settings panel</source>
        <translation>Ein&amp;stellungsleiste</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Tokenscope</source>
        <translation>Ü&amp;ber Tokenscope</translation>
    </message>
    <message>
        <source>Can this machine &amp;exist?</source>
        <translation>Kann es diese Maschine &amp;geben?</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>B&amp;elege</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>5–95 %: %1</source>
        <translation>5–95 %: %1</translation>
    </message>
    <message>
        <source>%1 of the %2 of draws that have a value</source>
        <translation>%1 bei den %2 der Ziehungen, die einen Wert haben</translation>
    </message>
</context>
<context>
    <name>BandKind</name>
    <message>
        <source>Stretch</source>
        <translation>Dehnbar</translation>
    </message>
    <message>
        <source>Implausible</source>
        <translation>Unplausibel</translation>
    </message>
    <message>
        <source>Impossible</source>
        <translation>Unmöglich</translation>
    </message>
    <message>
        <source>Plausible</source>
        <translation>Plausibel</translation>
    </message>
</context>
<context>
    <name>Bands</name>
    <message>
        <source>tok/s</source>
        <translation>Tok/s</translation>
    </message>
    <message>
        <source>Above %1 the weights cannot be read fast enough</source>
        <translation>Über %1 lassen sich die Gewichte nicht schnell genug lesen</translation>
    </message>
    <message>
        <source>%1 of the compute roof of %2</source>
        <translation>%1 des Rechendachs von %2</translation>
    </message>
    <message>
        <source>Memory holds %1 sequences</source>
        <translation>Der Speicher fasst %1 Sequenzen</translation>
    </message>
    <message>
        <source>Does not fit: needs %1, has %2</source>
        <translation>Passt nicht: braucht %1, hat %2</translation>
    </message>
    <message>
        <source>More experts than the model has</source>
        <translation>Mehr Experten, als das Modell hat</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Batch: sequences in flight</source>
        <translation>Batch: laufende Sequenzen</translation>
    </message>
    <message>
        <source>essay: %1 to %2</source>
        <translation>Essay: %1 bis %2</translation>
    </message>
    <message>
        <source>memory full: %1</source>
        <translation>Speicher voll: %1</translation>
    </message>
    <message>
        <source>no batch fits</source>
        <translation>kein Batch passt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>stated %1</source>
        <translation>angegeben %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>%1: %2 tok/s at batch %3</source>
        <translation>%1: %2 Tok/s bei Batch %3</translation>
    </message>
    <message>
        <source>compute roof %1</source>
        <translation>Rechendach %1</translation>
    </message>
    <message>
        <source>weight-read roof</source>
        <translation>Dach des Gewichtelesens</translation>
    </message>
    <message>
        <source>weight-read roof %1</source>
        <translation>Dach des Gewichtelesens %1</translation>
    </message>
    <message>
        <source>weight-read roof %1, off the top</source>
        <translation>Dach des Gewichtelesens %1, außerhalb</translation>
    </message>
    <message>
        <source>Tokens/s per accelerator</source>
        <translation>Tokens/s je Beschleuniger</translation>
    </message>
    <message>
        <source>Tokens/s for one user</source>
        <translation>Tokens/s für einen Nutzer</translation>
    </message>
    <message>
        <source>%1 tok/s are stated for an accelerator; the model fits no batch in this machine</source>
        <translation>%1 Tok/s sind für einen Beschleuniger angegeben; das Modell fasst auf dieser Maschine keinen Batch</translation>
    </message>
    <message>
        <source>%1 tok/s are stated for each of %2 accelerators; the model is fitted to at most %3 in a replica</source>
        <translation>%1 Tok/s sind für jeden von %2 Beschleunigern angegeben; angepasst ist das Modell an höchstens %3 je Replik</translation>
    </message>
    <message>
        <source>The stated %1 tok/s an accelerator is %2 the %3 that the model gives at batch %4</source>
        <translation>Die angegebenen %1 Tok/s je Beschleuniger sind %2 der %3, die das Modell bei Batch %4 ergibt</translation>
    </message>
    <message>
        <source>No batch fits: %1</source>
        <translation>Kein Batch passt: %1</translation>
    </message>
    <message>
        <source>A full batch of %1 yields %2 the tokens of one user, at %3 instead of %4 tok/s each</source>
        <translation>Ein voller Batch von %1 bringt %2 der Tokens eines Nutzers, mit je %3 statt %4 Tok/s</translation>
    </message>
    <message>
        <source>A batch of %1 yields %2 the tokens of one user, at %3 instead of %4 tok/s each</source>
        <translation>Ein Batch von %1 bringt %2 der Tokens eines Nutzers, mit je %3 statt %4 Tok/s</translation>
    </message>
    <message>
        <source>Against batch. Dot: as stated. Curve: the model far outside what it is fitted to</source>
        <translation>Gegen den Batch. Punkt: wie angegeben. Kurve: das Modell weit außerhalb seiner Anpassung</translation>
    </message>
    <message numerus="yes">
        <source>Against batch. Dot: as stated. Curve: this machine as the model derives it, on %n accelerator(s), the fewest that hold it</source>
        <translation>
            <numerusform>Gegen den Batch. Punkt: wie angegeben. Kurve: diese Maschine nach dem Modell, auf %n Beschleuniger, der kleinsten passenden Zahl</numerusform>
            <numerusform>Gegen den Batch. Punkt: wie angegeben. Kurve: diese Maschine nach dem Modell, auf %n Beschleunigern, der kleinsten passenden Zahl</numerusform>
        </translation>
    </message>
    <message>
        <source>Against batch, logarithmic; grey: what the essay states</source>
        <translation>Gegen den Batch, logarithmisch; grau: was der Essay angibt</translation>
    </message>
    <message>
        <source>Against batch, logarithmic. Nine of ten measurements lie within ×/÷%1 of such a curve; grey: what the essay states</source>
        <translation>Gegen den Batch, logarithmisch. Neun von zehn Messungen liegen innerhalb ×/÷%1 einer solchen Kurve; grau: was der Essay angibt</translation>
    </message>
    <message>
        <source>Batch, sequences</source>
        <translation>Batch, Sequenzen</translation>
    </message>
    <message>
        <source>Per accelerator, tok/s</source>
        <translation>Je Beschleuniger, Tok/s</translation>
    </message>
    <message>
        <source>For one user, tok/s</source>
        <translation>Für einen Nutzer, Tok/s</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Compute roof</source>
        <translation>Rechendach</translation>
    </message>
    <message>
        <source>Weight-read roof</source>
        <translation>Dach des Gewichtelesens</translation>
    </message>
    <message>
        <source>Memory full: %1</source>
        <translation>Speicher voll: %1</translation>
    </message>
    <message>
        <source> From %1 and %2 at batch 1 to %3 and %4 at batch %5.</source>
        <translation> Von %1 und %2 bei Batch 1 zu %3 und %4 bei Batch %5.</translation>
    </message>
    <message>
        <source> Now undefined: %1.</source>
        <translation> Jetzt nicht bestimmt: %1.</translation>
    </message>
    <message>
        <source> Now: %1 and %2 at batch %3.</source>
        <translation> Jetzt: %1 und %2 bei Batch %3.</translation>
    </message>
    <message>
        <source>Against batch; grey: what the essay states</source>
        <translation>Gegen den Batch; grau: was der Essay angibt</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>What does each stage of the supply chain add to a token?</source>
        <translation>Was trägt jede Stufe der Lieferkette zu einem Token bei?</translation>
    </message>
    <message>
        <source>Dollar</source>
        <translation>Dollar</translation>
    </message>
    <message>
        <source>Where does the price of a token go?</source>
        <translation>Wohin geht der Preis eines Tokens?</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>At which price and utilisation does a token earn money?</source>
        <translation>Bei welchem Preis und welcher Auslastung verdient ein Token Geld?</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>What does a fuller batch do to throughput and to each user?</source>
        <translation>Was macht ein vollerer Batch mit dem Durchsatz und jedem Nutzer?</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>What is the energy of a reply comparable with?</source>
        <translation>Womit ist die Energie einer Antwort vergleichbar?</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>How large is the service in a year?</source>
        <translation>Wie groß ist der Dienst in einem Jahr?</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>Which inputs move the cost of a token most?</source>
        <translation>Welche Eingaben bewegen die Kosten eines Tokens am stärksten?</translation>
    </message>
    <message>
        <source>the weights and one sequence need %1 GB, the replica has %2 GB</source>
        <translation>Gewichte und eine Sequenz brauchen %1 GB, die Replik hat %2 GB</translation>
    </message>
    <message>
        <source>essay’s machine</source>
        <translation>Maschine des Essays</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Miete</translation>
    </message>
    <message>
        <source>Silicon</source>
        <translation>Silizium</translation>
    </message>
    <message>
        <source>Rest of accelerator</source>
        <translation>Rest des Beschleunigers</translation>
    </message>
    <message>
        <source>the price set here</source>
        <translation>der hier gesetzte Preis</translation>
    </message>
    <message>
        <source>mark: %1 %2</source>
        <translation>Marke: %1 %2</translation>
    </message>
    <message>
        <source>%1: %2 per million output tokens</source>
        <translation>%1: %2 je Million Ausgabetokens</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>; %1: %2</source>
        <translation>; %1: %2</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>%1 of price</source>
        <translation>%1 des Preises</translation>
    </message>
    <message>
        <source>%1 loss</source>
        <translation>%1 Verlust</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>nicht bestimmt</translation>
    </message>
    <message>
        <source>$ per million output tokens, linear; prompt tokens, their price and their cost, are left out</source>
        <translation>$ je Million Ausgabetokens, linear; Eingabetokens, ihr Preis und ihre Kosten, sind weggelassen</translation>
    </message>
    <message>
        <source>$ per million output tokens, linear; prompts left out</source>
        <translation>$ je Million Ausgabetokens, linear; ohne Eingabe</translation>
    </message>
    <message>
        <source>%1: $ per million output tokens, linear; prompt tokens, their price and their cost, are left out</source>
        <translation>%1: $ je Million Ausgabetokens, linear; Eingabetokens, ihr Preis und ihre Kosten, sind weggelassen</translation>
    </message>
    <message>
        <source>The cost of a token is undefined: %1</source>
        <translation>Die Kosten eines Tokens sind nicht bestimmt: %1</translation>
    </message>
    <message>
        <source>The cost of a token is undefined</source>
        <translation>Die Kosten eines Tokens sind nicht bestimmt</translation>
    </message>
    <message>
        <source>A million output tokens cost %1; they are sold at no price</source>
        <translation>Eine Million Ausgabetokens kostet %1; verkauft wird sie ohne Preis</translation>
    </message>
    <message>
        <source>A million output tokens cost %1</source>
        <translation>Eine Million Ausgabetokens kostet %1</translation>
    </message>
    <message>
        <source>A price of %1 does not cover a cost of %2: %3 is lost</source>
        <translation>Ein Preis von %1 deckt Kosten von %2 nicht: %3 gehen verloren</translation>
    </message>
    <message>
        <source>%1 does not cover a cost of %2</source>
        <translation>%1 deckt Kosten von %2 nicht</translation>
    </message>
    <message>
        <source>Of %1, %2 is cost and %3 stays</source>
        <translation>Von %1 sind %2 Kosten, und %3 bleiben</translation>
    </message>
    <message>
        <source>Where the price of an output token goes, dollars per million output tokens</source>
        <translation>Wohin der Preis eines Ausgabetokens geht, Dollar je Million Ausgabetokens</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Now, $/Mtok</source>
        <translation>Jetzt, $/Mtok</translation>
    </message>
    <message>
        <source>Share of the cost</source>
        <translation>Anteil an den Kosten</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Kosten, %1</translation>
    </message>
    <message>
        <source>Waterfall of the parts of an output token’s cost up to its price, in dollars per million tokens on a linear axis.</source>
        <translation>Wasserfall der Kostenteile eines Ausgabetokens bis zu seinem Preis, in Dollar je Million Tokens auf linearer Achse.</translation>
    </message>
    <message>
        <source> The cost is undefined: %1.</source>
        <translation> Die Kosten sind nicht bestimmt: %1.</translation>
    </message>
    <message>
        <source> Price: %1; loss: %2.</source>
        <translation> Preis: %1; Verlust: %2.</translation>
    </message>
    <message>
        <source>This reply, now</source>
        <translation>Diese Antwort, jetzt</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>der Vergleichsstand</translation>
    </message>
    <message>
        <source>Essay’s reply, as printed</source>
        <translation>Antwort des Essays, wie gedruckt</translation>
    </message>
    <message>
        <source>500 tokens at 700 W and 5,000 tok/s, PUE 1.3</source>
        <translation>500 Tokens bei 700 W und 5.000 Tok/s, PUE 1,3</translation>
    </message>
    <message>
        <source>; %1</source>
        <translation>; %1</translation>
    </message>
    <message>
        <source>; illustrative</source>
        <translation>; zur Anschauung</translation>
    </message>
    <message>
        <source>Wh</source>
        <translation>Wh</translation>
    </message>
    <message>
        <source>The energy of a reply is undefined: %1</source>
        <translation>Die Energie einer Antwort ist nicht bestimmt: %1</translation>
    </message>
    <message>
        <source>A reply takes %1</source>
        <translation>Eine Antwort braucht %1</translation>
    </message>
    <message>
        <source>A reply takes about what a web search was said to take: %1</source>
        <translation>Eine Antwort braucht etwa, was für eine Websuche genannt wurde: %1</translation>
    </message>
    <message>
        <source>A reply takes %1, %2 what a web search was said to take</source>
        <translation>Eine Antwort braucht %1, %2 dessen, was für eine Websuche genannt wurde</translation>
    </message>
    <message>
        <source>Energy of a reply beside published queries and everyday things</source>
        <translation>Energie einer Antwort neben veröffentlichten Anfragen und Alltäglichem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Energy, Wh</source>
        <translation>Energie, Wh</translation>
    </message>
    <message>
        <source>This reply / it</source>
        <translation>Diese Antwort / dies</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>illustrative: %1</source>
        <translation>zur Anschauung: %1</translation>
    </message>
    <message>
        <source>Dot plot of watt-hours on a logarithmic axis: this reply, published queries and everyday things.</source>
        <translation>Punktdiagramm der Wattstunden auf logarithmischer Achse: diese Antwort, veröffentlichte Anfragen und Alltägliches.</translation>
    </message>
    <message>
        <source> The energy of this reply is undefined: %1.</source>
        <translation> Die Energie dieser Antwort ist nicht bestimmt: %1.</translation>
    </message>
    <message>
        <source> %1: %2.</source>
        <translation> %1: %2.</translation>
    </message>
    <message>
        <source>The energy of a reply is undefined</source>
        <translation>Die Energie einer Antwort ist nicht bestimmt</translation>
    </message>
    <message>
        <source>Watt-hours each, logarithmic: each step is 10×. Filled: published; hollow grey: the essay and everyday things, illustrative.</source>
        <translation>Wattstunden, logarithmisch: jeder Schritt ist 10×. Gefüllt: veröffentlicht; hohl und grau: Essay und Alltägliches, zur Anschauung.</translation>
    </message>
    <message>
        <source>Wh each; logarithmic. Filled: published; hollow: everyday</source>
        <translation>Wh; logarithmisch. Gefüllt: veröffentlicht; hohl: Alltag</translation>
    </message>
    <message>
        <source>Median Gemini prompt, 2025</source>
        <translation>Mittlere Gemini-Anfrage, 2025</translation>
    </message>
    <message>
        <source>GPT-4o query, estimate of 2025</source>
        <translation>GPT-4o-Anfrage, Schätzung von 2025</translation>
    </message>
    <message>
        <source>ChatGPT query, 2025</source>
        <translation>ChatGPT-Anfrage, 2025</translation>
    </message>
    <message>
        <source>ChatGPT request, estimate of 2024</source>
        <translation>ChatGPT-Anfrage, Schätzung von 2024</translation>
    </message>
    <message>
        <source>%1, %2; boundary: %3</source>
        <translation>%1, %2; Systemgrenze: %3</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>Websuche</translation>
    </message>
    <message>
        <source>as set here; Google gave 0.3 Wh in 2009</source>
        <translation>wie hier gesetzt; Google nannte 2009 0,3 Wh</translation>
    </message>
    <message>
        <source>10 W lamp for 1 min</source>
        <translation>10-W-Lampe, 1 min</translation>
    </message>
    <message>
        <source>10 W × 1 min</source>
        <translation>10 W × 1 min</translation>
    </message>
    <message>
        <source>Phone charged once</source>
        <translation>Telefon, einmal geladen</translation>
    </message>
    <message>
        <source>a battery of 4,000 mAh at 3.85 V</source>
        <translation>ein Akku mit 4.000 mAh bei 3,85 V</translation>
    </message>
    <message>
        <source>Laptop for 1 h</source>
        <translation>Laptop, 1 h</translation>
    </message>
    <message>
        <source>50 W × 1 h</source>
        <translation>50 W × 1 h</translation>
    </message>
    <message>
        <source>Kettle, 1 litre to boil</source>
        <translation>Wasserkocher, 1 Liter kochen</translation>
    </message>
    <message>
        <source>1 kg of water from 20 to 100 °C, no losses</source>
        <translation>1 kg Wasser von 20 auf 100 °C, ohne Verluste</translation>
    </message>
    <message>
        <source>Utilisation: share of capacity that is sold</source>
        <translation>Auslastung: verkaufter Anteil der Kapazität</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>profit</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>dashed: %1 at %2</source>
        <translation>gestrichelt: %1 bei %2</translation>
    </message>
    <message>
        <source>%1 breaks even at a utilisation of %2</source>
        <translation>%1 erreicht die Gewinnschwelle bei %2 Auslastung</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 Eingabe, %2 Ausgabe</translation>
    </message>
    <message>
        <source>%1, %2 per million tokens: gross margin %3 now, %4 at full load</source>
        <translation>%1, %2 je Million Tokens: Rohmarge %3 jetzt, %4 bei Volllast</translation>
    </message>
    <message>
        <source>Gross margin now: %1</source>
        <translation>Rohmarge jetzt: %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>The margin is undefined: %1</source>
        <translation>Die Marge ist nicht bestimmt: %1</translation>
    </message>
    <message>
        <source>No price is set, so there is no margin</source>
        <translation>Es ist kein Preis gesetzt, also gibt es keine Marge</translation>
    </message>
    <message>
        <source>The %1 tier does not break even at any utilisation</source>
        <translation>Die Stufe %1 erreicht die Gewinnschwelle bei keiner Auslastung</translation>
    </message>
    <message>
        <source>The %1 tier breaks even at %2 utilisation</source>
        <translation>Die Stufe %1 erreicht die Gewinnschwelle bei %2 Auslastung</translation>
    </message>
    <message>
        <source>%1; the %2 tier at %3</source>
        <translation>%1; die Stufe %2 bei %3</translation>
    </message>
    <message>
        <source>%1; the %2 tier never does</source>
        <translation>%1; die Stufe %2 nie</translation>
    </message>
    <message>
        <source>The margin is undefined</source>
        <translation>Die Marge ist nicht bestimmt</translation>
    </message>
    <message>
        <source>At %1 the break-even is %2 utilisation</source>
        <translation>Bei %1 liegt die Gewinnschwelle bei %2 Auslastung</translation>
    </message>
    <message>
        <source>No utilisation breaks even at %1</source>
        <translation>Keine Auslastung erreicht die Gewinnschwelle bei %1</translation>
    </message>
    <message>
        <source>Gross margin on a reply of %1 tokens to a prompt of %2, by price tier, against utilisation. Serving cost only, linear axes.</source>
        <translation>Rohmarge einer Antwort von %1 Tokens auf eine Eingabe von %2, nach Preisstufe, gegen die Auslastung. Nur Betriebskosten, lineare Achsen.</translation>
    </message>
    <message>
        <source>Gross margin by price tier against utilisation; linear</source>
        <translation>Rohmarge nach Preisstufe gegen die Auslastung; linear</translation>
    </message>
    <message>
        <source>Gross margin by price tier against utilisation, linear. Curves: the machine full a share of the time. Now: as demand fills it.</source>
        <translation>Rohmarge nach Preisstufe gegen die Auslastung, linear. Kurven: die Maschine einen Teil der Zeit voll. Jetzt: wie die Nachfrage sie füllt.</translation>
    </message>
    <message>
        <source>Gross margin by price tier at a utilisation of %1</source>
        <translation>Rohmarge nach Preisstufe bei einer Auslastung von %1</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Input, $/Mtok</source>
        <translation>Eingabe, $/Mtok</translation>
    </message>
    <message>
        <source>Output, $/Mtok</source>
        <translation>Ausgabe, $/Mtok</translation>
    </message>
    <message>
        <source>Gross margin now</source>
        <translation>Rohmarge jetzt</translation>
    </message>
    <message>
        <source>At full load</source>
        <translation>Bei Volllast</translation>
    </message>
    <message>
        <source>Break-even utilisation</source>
        <translation>Auslastung an der Gewinnschwelle</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Curves of the gross margin of %1 price tiers against utilisation, on linear axes; below zero is a loss.</source>
        <translation>Kurven der Rohmarge von %1 Preisstufen gegen die Auslastung, auf linearen Achsen; unter null ist Verlust.</translation>
    </message>
    <message>
        <source> The margin is undefined: %1.</source>
        <translation> Die Marge ist nicht bestimmt: %1.</translation>
    </message>
    <message>
        <source> %1: %2 now.</source>
        <translation> %1: %2 jetzt.</translation>
    </message>
    <message>
        <source>10 % less</source>
        <translation>10 % weniger</translation>
    </message>
    <message>
        <source>10 % more</source>
        <translation>10 % mehr</translation>
    </message>
    <message>
        <source>No input moves the cost of a token</source>
        <translation>Keine Eingabe bewegt die Kosten eines Tokens</translation>
    </message>
    <message>
        <source>%1 and %2 move the cost of a token most</source>
        <translation>%1 und %2 bewegen die Kosten eines Tokens am stärksten</translation>
    </message>
    <message>
        <source>%1 moves the cost most</source>
        <translation>%1 bewegt die Kosten am stärksten</translation>
    </message>
    <message>
        <source>What 10 % less and more of an input does to the cost of an output token, now %1 per million</source>
        <translation>Was 10 % weniger und mehr einer Eingabe mit den Kosten eines Ausgabetokens machen, jetzt %1 je Million</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Cost then</source>
        <translation>Kosten dann</translation>
    </message>
    <message>
        <source>Bars that show how the cost of an output token, %1 per million, changes when one input is 10 % lower or higher, the strongest input first.</source>
        <translation>Balken, die zeigen, wie sich die Kosten eines Ausgabetokens, %1 je Million, ändern, wenn eine Eingabe 10 % niedriger oder höher ist, die stärkste zuerst.</translation>
    </message>
    <message>
        <source> %1: %2 and %3.</source>
        <translation> %1: %2 und %3.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Rent of the accelerators</source>
        <translation>Miete der Beschleuniger</translation>
    </message>
    <message>
        <source>silicon</source>
        <translation>Silizium</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>in the rent</source>
        <translation>in der Miete</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>null</translation>
    </message>
    <message>
        <source>; the essay prints %1 (%2)</source>
        <translation>; der Essay druckt %1 (%2)</translation>
    </message>
    <message>
        <source>; its own machine gives %1</source>
        <translation>; seine eigene Maschine ergibt %1</translation>
    </message>
    <message>
        <source>per million tokens</source>
        <translation>je Million Tokens</translation>
    </message>
    <message>
        <source>dollars per token</source>
        <translation>Dollar je Token</translation>
    </message>
    <message>
        <source>essay prints %1</source>
        <translation>Essay: %1</translation>
    </message>
    <message>
        <source>essay’s machine gives %1</source>
        <translation>Maschine des Essays: %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Essay prints</source>
        <translation>Essay druckt</translation>
    </message>
    <message>
        <source>Now / essay</source>
        <translation>Jetzt / Essay</translation>
    </message>
    <message>
        <source>printed in the essay</source>
        <translation>im Essay gedruckt</translation>
    </message>
    <message>
        <source>essay’s machine, recomputed</source>
        <translation>Maschine des Essays, nachgerechnet</translation>
    </message>
    <message>
        <source>Cost of an output token by stage, dollars per million output tokens</source>
        <translation>Kosten eines Ausgabetokens nach Stufen, Dollar je Million Ausgabetokens</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Essay prints, $/Mtok</source>
        <translation>Essay druckt, $/Mtok</translation>
    </message>
    <message>
        <source>Essay’s machine, $/Mtok</source>
        <translation>Maschine des Essays, $/Mtok</translation>
    </message>
    <message>
        <source>%1, $/Mtok</source>
        <translation>%1, $/Mtok</translation>
    </message>
    <message>
        <source>Dot plot of what each stage adds to the cost of an output token, in dollars per million tokens on a logarithmic axis.</source>
        <translation>Punktdiagramm dessen, was jede Stufe zu den Kosten eines Ausgabetokens beiträgt, in Dollar je Million Tokens auf logarithmischer Achse.</translation>
    </message>
    <message>
        <source> Largest: %1, %2. Smallest: %3, %4.</source>
        <translation> Größte: %1, %2. Kleinste: %3, %4.</translation>
    </message>
    <message>
        <source> The total is undefined: %1.</source>
        <translation> Die Summe ist nicht bestimmt: %1.</translation>
    </message>
    <message>
        <source>Training is %1 of the cost of a token; hardware and building are %2</source>
        <translation>Training macht %1 der Kosten eines Tokens aus; Hardware und Gebäude %2</translation>
    </message>
    <message>
        <source>Training is %1 of the cost of a token</source>
        <translation>Training macht %1 der Kosten eines Tokens aus</translation>
    </message>
    <message>
        <source>Electricity is %1 of the cost of a token; hardware and building are %2</source>
        <translation>Strom macht %1 der Kosten eines Tokens aus; Hardware und Gebäude %2</translation>
    </message>
    <message>
        <source>Electricity is %1 of the cost of a token</source>
        <translation>Strom macht %1 der Kosten eines Tokens aus</translation>
    </message>
    <message>
        <source>Hardware and building are %1 of the cost of a token; electricity is %2</source>
        <translation>Hardware und Gebäude machen %1 der Kosten eines Tokens aus; Strom %2</translation>
    </message>
    <message>
        <source>Hardware is %1 of the cost of a token</source>
        <translation>Hardware macht %1 der Kosten eines Tokens aus</translation>
    </message>
    <message>
        <source>Training is %1 of the cost of a token; rent is %2</source>
        <translation>Training macht %1 der Kosten eines Tokens aus; Miete %2</translation>
    </message>
    <message>
        <source>Rent is %1 of the cost of a token; training is %2</source>
        <translation>Miete macht %1 der Kosten eines Tokens aus; Training %2</translation>
    </message>
    <message>
        <source>Rent is %1 of the cost of a token</source>
        <translation>Miete macht %1 der Kosten eines Tokens aus</translation>
    </message>
    <message>
        <source>Dollars per million output tokens. Logarithmic axis: each step is 10×. Nested rows are inside the row above and are not added again.</source>
        <translation>Dollar je Million Ausgabetokens. Logarithmische Achse: jeder Schritt ist 10×. Eingerückte Zeilen liegen in der Zeile darüber und werden nicht noch einmal addiert.</translation>
    </message>
    <message>
        <source>$ per million output tokens, each step is 10×; rings: the essay</source>
        <translation>$ je Million Ausgabetokens, jeder Schritt ist 10×; Ringe: der Essay</translation>
    </message>
    <message>
        <source>Dollars per million output tokens. Logarithmic axis: each step is 10×. The rent includes hardware, building and electricity.</source>
        <translation>Dollar je Million Ausgabetokens. Logarithmische Achse: jeder Schritt ist 10×. Die Miete enthält Hardware, Gebäude und Strom.</translation>
    </message>
    <message>
        <source>The price set here</source>
        <translation>Der hier gesetzte Preis</translation>
    </message>
    <message>
        <source>The yearly scale is undefined: %1</source>
        <translation>Der Jahresmaßstab ist nicht bestimmt: %1</translation>
    </message>
    <message>
        <source>%1 replies a day take %2 a year</source>
        <translation>%1 Antworten am Tag brauchen %2 im Jahr</translation>
    </message>
    <message>
        <source>The same service takes about the same electricity: %1 a year</source>
        <translation>Derselbe Dienst braucht etwa denselben Strom: %1 im Jahr</translation>
    </message>
    <message>
        <source>The same service takes %1 the electricity: %2 a year</source>
        <translation>Derselbe Dienst braucht %1 des Stroms: %2 im Jahr</translation>
    </message>
    <message>
        <source>The service takes %1 a year</source>
        <translation>Der Dienst braucht %1 im Jahr</translation>
    </message>
    <message>
        <source>The yearly scale is undefined</source>
        <translation>Der Jahresmaßstab ist nicht bestimmt</translation>
    </message>
    <message>
        <source>The service at %1 replies a day</source>
        <translation>Der Dienst bei %1 Antworten am Tag</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Now / baseline</source>
        <translation>Jetzt / Vergleich</translation>
    </message>
    <message>
        <source> %1: %2, baseline %3.</source>
        <translation> %1: %2, Vergleichsstand %3.</translation>
    </message>
    <message>
        <source>At %1 replies a day, as ratio to %2. Right: against replies a day, logarithmic; dashed: %2.</source>
        <translation>Bei %1 Antworten am Tag, im Verhältnis zum Vergleichsstand (%2). Rechts: gegen Antworten am Tag, logarithmisch; gestrichelt: %2.</translation>
    </message>
    <message>
        <source>%1 replies a day; ratio to %2</source>
        <translation>%1 Antworten am Tag; Verhältnis zum Vergleichsstand (%2)</translation>
    </message>
    <message>
        <source>Replies a day</source>
        <translation>Antworten am Tag</translation>
    </message>
    <message>
        <source>%1 a year at %2 replies a day</source>
        <translation>%1 im Jahr bei %2 Antworten am Tag</translation>
    </message>
    <message>
        <source>Electricity a year</source>
        <translation>Strom im Jahr</translation>
    </message>
    <message>
        <source>Tokens a day</source>
        <translation>Tokens am Tag</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>CO₂e</source>
        <translation>CO₂e</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>%1: %2; %3: %4</source>
        <translation>%1: %2; %3: %4</translation>
    </message>
    <message>
        <source>Essay’s</source>
        <translation>Essay</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>A fuller batch serves more, each slower</source>
        <translation>Ein vollerer Batch bedient mehr, jeden langsamer</translation>
    </message>
    <message>
        <source>Commodity, low</source>
        <translation>Massenware, niedrig</translation>
    </message>
    <message>
        <source>Commodity, high</source>
        <translation>Massenware, hoch</translation>
    </message>
    <message>
        <source>Frontier, low</source>
        <translation>Spitzenmodell, niedrig</translation>
    </message>
    <message>
        <source>Frontier, high</source>
        <translation>Spitzenmodell, hoch</translation>
    </message>
    <message>
        <source>Reasoning, low</source>
        <translation>Reasoning, niedrig</translation>
    </message>
    <message>
        <source>Reasoning, high</source>
        <translation>Reasoning, hoch</translation>
    </message>
    <message>
        <source> Largest part: %1, %2. Cost: %3; %5: %4.</source>
        <translation> Größter Teil: %1, %2. Kosten: %3; %5: %4.</translation>
    </message>
    <message>
        <source>This reply</source>
        <translation>Diese Antwort</translation>
    </message>
    <message>
        <source>Essay’s reply</source>
        <translation>Antwort des Essays</translation>
    </message>
    <message>
        <source> This reply takes %1 (%2: %3).</source>
        <translation> Diese Antwort braucht %1 (%2: %3).</translation>
    </message>
    <message>
        <source>Gemini, 2025</source>
        <translation>Gemini, 2025</translation>
    </message>
    <message>
        <source>GPT-4o, 2025</source>
        <translation>GPT-4o, 2025</translation>
    </message>
    <message>
        <source>ChatGPT, 2025</source>
        <translation>ChatGPT, 2025</translation>
    </message>
    <message>
        <source>ChatGPT, 2024</source>
        <translation>ChatGPT, 2024</translation>
    </message>
    <message>
        <source>Lamp, 1 min</source>
        <translation>Lampe, 1 min</translation>
    </message>
    <message>
        <source>Phone charge</source>
        <translation>Telefonladung</translation>
    </message>
    <message>
        <source>Laptop, 1 h</source>
        <translation>Laptop, 1 h</translation>
    </message>
    <message>
        <source>Kettle, 1 litre</source>
        <translation>Kocher, 1 Liter</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>außerhalb</translation>
    </message>
    <message>
        <source>%1, %2: 10 % less changes the cost of an output token by %3, 10 % more by %4</source>
        <translation>%1, %2: 10 % weniger ändert die Kosten eines Ausgabetokens um %3, 10 % mehr um %4</translation>
    </message>
    <message>
        <source>10 % less … more</source>
        <translation>10 % weniger … mehr</translation>
    </message>
    <message>
        <source> Total: %1, %2 against %3 (%4).</source>
        <translation> Summe: %1, %2 gegen %3 (%4).</translation>
    </message>
    <message>
        <source>%1 replies a day take %2 a year; %3 take %4 (%5)</source>
        <translation>%1 Antworten am Tag brauchen %2 im Jahr; %3 brauchen %4 (%5)</translation>
    </message>
    <message>
        <source>Left: dots of the service’s yearly scale as ratios to the baseline (%1) on a ratio axis. Right: electricity a year against replies a day, both logarithmic.</source>
        <translation>Links: Punkte des Jahresmaßstabs als Verhältnis zum Vergleichsstand (%1) auf einer Verhältnisachse. Rechts: Strom im Jahr gegen Antworten am Tag, beide logarithmisch.</translation>
    </message>
    <message>
        <source>The stated speed is %1 the model’s</source>
        <translation>Das angegebene Tempo ist %1 dessen des Modells</translation>
    </message>
    <message>
        <source>A speed that the model cannot check</source>
        <translation>Ein Tempo, das das Modell nicht prüfen kann</translation>
    </message>
    <message>
        <source>No batch fits</source>
        <translation>Kein Batch passt</translation>
    </message>
    <message>
        <source>$ per million output tokens, bars from ×1 on a ratio axis. Full colour: 10 % more of the input, faint: 10 % less; blue: cheaper, rust: dearer</source>
        <translation>$ je Million Ausgabetokens, Balken ab ×1 auf einer Verhältnisachse. Volle Farbe: 10 % mehr der Eingabe, blass: 10 % weniger; blau: billiger, Rost: teurer</translation>
    </message>
    <message>
        <source>$ per million; full colour: 10 % more, faint: 10 % less</source>
        <translation>$ je Million; volle Farbe: 10 % mehr, blass: 10 % weniger</translation>
    </message>
    <message>
        <source>%1k</source>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>%1B</source>
        <translation>%1&#xa0;Mrd.</translation>
    </message>
    <message>
        <source>%1T</source>
        <translation>%1&#xa0;Bio.</translation>
    </message>
    <message>
        <source>The speed is undefined: %1</source>
        <translation>Das Tempo ist nicht bestimmt: %1</translation>
    </message>
    <message>
        <source>The speed is undefined</source>
        <translation>Das Tempo ist nicht bestimmt</translation>
    </message>
    <message>
        <source>Against batch, logarithmic; grey: the essay; %1</source>
        <translation>Über dem Batch, logarithmisch; grau: der Essay; %1</translation>
    </message>
    <message>
        <source>Output tokens a second and joules a token against the batch</source>
        <translation>Ausgabe-Tokens je Sekunde und Joule je Token über dem Batch</translation>
    </message>
    <message>
        <source>At the boards, J/token</source>
        <translation>An den Karten, J/Token</translation>
    </message>
    <message>
        <source>Model / measured</source>
        <translation>Modell / gemessen</translation>
    </message>
    <message>
        <source>Now, 5 to 95 %</source>
        <translation>Jetzt, 5 bis 95 %</translation>
    </message>
    <message>
        <source>Three curves against the batch: output tokens a second of an accelerator, which rise, for one user, which fall, and joules a token at the boards, which fall.</source>
        <translation>Drei Kurven über dem Batch: Ausgabe-Tokens je Sekunde eines Beschleunigers, die steigen, für einen Nutzer, die fallen, und Joule je Token an den Karten, die fallen.</translation>
    </message>
    <message>
        <source> In the plots: %1.</source>
        <translation> In den Bildern: %1.</translation>
    </message>
    <message>
        <source>Against batch; grey: the essay; %1</source>
        <translation>Über dem Batch; grau: der Essay; %1</translation>
    </message>
    <message>
        <source>%1: %2 J at batch %3</source>
        <translation>%1: %2 J bei Batch %3</translation>
    </message>
    <message>
        <source>; 5–95 %: %1</source>
        <translation>; 5–95 %: %1</translation>
    </message>
    <message>
        <source>Joules per token, at the boards</source>
        <translation>Joule je Token, an den Karten</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>How widely does the cost spread when inputs are uncertain?</source>
        <translation>Wie weit streuen die Kosten, wenn Eingaben unsicher sind?</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How much speed for each user does throughput cost?</source>
        <translation>Wie viel Tempo je Nutzer kostet der Durchsatz?</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>How far is the model from what was measured?</source>
        <translation>Wie weit liegt das Modell von Messungen entfernt?</translation>
    </message>
    <message>
        <source>5 to 95 % of %1 draws</source>
        <translation>5 bis 95 % von %1 Ziehungen</translation>
    </message>
    <message>
        <source>measured = predicted</source>
        <translation>gemessen = vorhergesagt</translation>
    </message>
    <message>
        <source>%1: %2 too fast</source>
        <translation>%1: %2 zu schnell</translation>
    </message>
    <message>
        <source>%1: %2 too slow</source>
        <translation>%1: %2 zu langsam</translation>
    </message>
    <message>
        <source>Predicted, output tokens/s per accelerator</source>
        <translation>Vorhergesagt, Ausgabe-Tokens/s je Beschleuniger</translation>
    </message>
    <message>
        <source>Measured, output tokens/s per accelerator</source>
        <translation>Gemessen, Ausgabe-Tokens/s je Beschleuniger</translation>
    </message>
    <message>
        <source>%1 too fast on average</source>
        <translation>im Mittel %1 zu schnell</translation>
    </message>
    <message>
        <source>%1 too slow on average</source>
        <translation>im Mittel %1 zu langsam</translation>
    </message>
    <message>
        <source>on average neither too fast nor too slow</source>
        <translation>im Mittel weder zu schnell noch zu langsam</translation>
    </message>
    <message>
        <source>Both axes logarithmic; %1. Grey: ×/÷%2 holds nine of ten; the model’s own band holds %3</source>
        <translation>Beide Achsen logarithmisch; %1. Grau: ×/÷%2 umfasst neun von zehn; das Band des Modells umfasst %3</translation>
    </message>
    <message>
        <source>hollow: mixture of experts</source>
        <translation>hohl: Mixture of Experts</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>diese Maschine</translation>
    </message>
    <message>
        <source>Predicted and measured output tokens a second per accelerator</source>
        <translation>Vorhergesagte und gemessene Ausgabe-Tokens je Sekunde und Beschleuniger</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Measured, tok/s</source>
        <translation>Gemessen, Tok/s</translation>
    </message>
    <message>
        <source>Predicted, tok/s</source>
        <translation>Vorhergesagt, Tok/s</translation>
    </message>
    <message>
        <source>Predicted / measured</source>
        <translation>Vorhergesagt / gemessen</translation>
    </message>
    <message>
        <source>Scatter plot of measured against predicted throughput with its diagonal: %1.</source>
        <translation>Streudiagramm des gemessenen über dem vorhergesagten Durchsatz mit der Diagonale: %1.</translation>
    </message>
    <message>
        <source> %1: %2 runs, typical error ×/÷%3.</source>
        <translation> %1: %2 Läufe, üblicher Fehler ×/÷%3.</translation>
    </message>
    <message>
        <source>The model’s typical error against %1 measurements is ×/÷%2</source>
        <translation>Der übliche Fehler des Modells gegenüber %1 Messungen ist ×/÷%2</translation>
    </message>
    <message>
        <source>The model’s typical error is ×/÷%1</source>
        <translation>Der übliche Fehler des Modells ist ×/÷%1</translation>
    </message>
    <message>
        <source>Measured against predicted tok/s; grey: ×/÷%1</source>
        <translation>Gemessene über vorhergesagten Tok/s; grau: ×/÷%1</translation>
    </message>
    <message>
        <source>5 to 95 %, $/Mtok</source>
        <translation>5 bis 95 %, $/Mtok</translation>
    </message>
    <message>
        <source> Nine of ten draws of the cost lie within %1.</source>
        <translation> Neun von zehn Ziehungen der Kosten liegen in %1.</translation>
    </message>
    <message>
        <source>5 to 95 %, Wh</source>
        <translation>5 bis 95 %, Wh</translation>
    </message>
    <message>
        <source> Nine of ten draws lie within %1.</source>
        <translation> Neun von zehn Ziehungen liegen in %1.</translation>
    </message>
    <message>
        <source>5 to 95 %</source>
        <translation>5 bis 95 %</translation>
    </message>
    <message>
        <source> Nine of ten draws of the own margin lie within %1.</source>
        <translation> Neun von zehn Ziehungen der eigenen Marge liegen in %1.</translation>
    </message>
    <message>
        <source>grey ring: a measurement with another count or precision (%2)</source>
        <translation>grauer Ring: eine Messung mit anderer Anzahl oder Genauigkeit (%2)</translation>
    </message>
    <message>
        <source>grey rings: %1 measurements with another count or precision (%2)</source>
        <translation>graue Ringe: %1 Messungen mit anderer Anzahl oder Genauigkeit (%2)</translation>
    </message>
    <message>
        <source>ring: a measurement of this machine (%2)</source>
        <translation>Ring: eine Messung dieser Maschine (%2)</translation>
    </message>
    <message>
        <source>rings: %1 measurements of this machine (%2)</source>
        <translation>Ringe: %1 Messungen dieser Maschine (%2)</translation>
    </message>
    <message>
        <source>%1, where the model is typically ×/÷%2 off</source>
        <translation>%1, dort irrt das Modell üblicherweise um ×/÷%2</translation>
    </message>
    <message>
        <source>rings: measured nearby</source>
        <translation>Ringe: in der Nähe gemessen</translation>
    </message>
    <message>
        <source>rings: measured</source>
        <translation>Ringe: gemessen</translation>
    </message>
    <message>
        <source>Measured at %1: %2, %3</source>
        <translation>Gemessen bei %1: %2, %3</translation>
    </message>
    <message>
        <source>%1: measured %2, model %3 (%4)</source>
        <translation>%1: gemessen %2, Modell %3 (%4)</translation>
    </message>
    <message>
        <source>Not described by the model: %1</source>
        <translation>Vom Modell nicht beschrieben: %1</translation>
    </message>
    <message>
        <source>Enter or a click opens its scenario</source>
        <translation>Eingabetaste oder Klick öffnet das Szenario</translation>
    </message>
    <message>
        <source>%1 at %2, %3 at %4</source>
        <translation>%1 bei %2, %3 bei %4</translation>
    </message>
    <message>
        <source>; where it may be, 5–95 %: %1</source>
        <translation>; wo sie liegen können, 5–95 %: %1</translation>
    </message>
    <message>
        <source>Cost at 5 and 95 % of what the input may be</source>
        <translation>Kosten bei 5 und 95 % dessen, was die Eingabe sein kann</translation>
    </message>
    <message>
        <source> All uncertain inputs and the model’s error together: nine of ten draws within %1.</source>
        <translation> Alle unsicheren Eingaben und der Modellfehler zusammen: neun von zehn Ziehungen in %1.</translation>
    </message>
    <message>
        <source>5 to 95 % of what the input may be</source>
        <translation>5 bis 95 % dessen, was die Eingabe sein kann</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>now, batch %1</source>
        <translation>jetzt, Batch %1</translation>
    </message>
    <message>
        <source>Now, batch %1: %2 tok/s for one user, %3 per accelerator</source>
        <translation>Jetzt, Batch %1: %2 Tok/s für einen Nutzer, %3 je Beschleuniger</translation>
    </message>
    <message>
        <source>Output tokens/s per accelerator</source>
        <translation>Ausgabe-Tokens/s je Beschleuniger</translation>
    </message>
    <message>
        <source>From one user to a full batch of %1, throughput grows %2 and each user slows from %3 to %4 tok/s</source>
        <translation>Von einem Nutzer bis zum vollen Batch von %1 wächst der Durchsatz %2, und jeder Nutzer sinkt von %3 auf %4 Tok/s</translation>
    </message>
    <message>
        <source>Output tokens/s, throughput logarithmic; along the curve the batch grows</source>
        <translation>Ausgabe-Tokens/s, Durchsatz logarithmisch; entlang der Kurve wächst der Batch</translation>
    </message>
    <message>
        <source>Speed for one user against throughput as the batch grows</source>
        <translation>Tempo für einen Nutzer über dem Durchsatz, während der Batch wächst</translation>
    </message>
    <message>
        <source>Curve of the speed for one user against the throughput of an accelerator. </source>
        <translation>Kurve des Tempos für einen Nutzer über dem Durchsatz eines Beschleunigers. </translation>
    </message>
    <message>
        <source> In the plot: %1.</source>
        <translation> Im Bild: %1.</translation>
    </message>
    <message>
        <source>More throughput, slower for each</source>
        <translation>Mehr Durchsatz, langsamer für jeden</translation>
    </message>
    <message>
        <source>Tokens/s for one user against tokens/s per accelerator</source>
        <translation>Tokens/s für einen Nutzer über Tokens/s je Beschleuniger</translation>
    </message>
    <message>
        <source>How widely figures spread when uncertain inputs and the model’s error are drawn</source>
        <translation>Wie weit Zahlen streuen, wenn unsichere Eingaben und der Modellfehler gezogen werden</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation>5 %</translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50 %</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Spread of the cost that goes with: %1</source>
        <translation>Streuung der Kosten durch: %1</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>19 of 20 draws of the cost lie below %1, half below %2</source>
        <translation>19 von 20 Ziehungen der Kosten liegen unter %1, die Hälfte unter %2</translation>
    </message>
    <message>
        <source>19 of 20 draws lie below %1</source>
        <translation>19 von 20 Ziehungen liegen unter %1</translation>
    </message>
    <message>
        <source>100 dots, each 1 % of %1 draws of all uncertain inputs and the model’s error; $ per million output tokens, logarithmic</source>
        <translation>100 Punkte, jeder 1 % von %1 Ziehungen aller unsicheren Eingaben und des Modellfehlers; $ je Million Ausgabe-Tokens, logarithmisch</translation>
    </message>
    <message>
        <source>100 dots, each 1 % of the draws; $ per million, logarithmic</source>
        <translation>100 Punkte, jeder 1 % der Ziehungen; $ je Million, logarithmisch</translation>
    </message>
    <message>
        <source>A hundred dots that stand for the draws of the cost of an output token, in dollars per million tokens on a logarithmic axis: 5 % lie below %1, half below %2, 95 % below %3; now %4. Bars name what goes with the spread.</source>
        <translation>Hundert Punkte stehen für die Ziehungen der Kosten eines Ausgabe-Tokens, in Dollar je Million Tokens auf logarithmischer Achse: 5 % liegen unter %1, die Hälfte unter %2, 95 % unter %3; jetzt %4. Balken nennen, was mit der Streuung einhergeht.</translation>
    </message>
    <message>
        <source>How widely the cost of a token spreads is being drawn</source>
        <translation>Wie weit die Kosten eines Tokens streuen, wird gerade gezogen</translation>
    </message>
    <message>
        <source>The spread is being drawn</source>
        <translation>Die Streuung wird gezogen</translation>
    </message>
    <message>
        <source>$ per million output tokens, logarithmic</source>
        <translation>$ je Million Ausgabe-Tokens, logarithmisch</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>wird gezogen</translation>
    </message>
    <message>
        <source>5 % below %1</source>
        <translation>5 % unter %1</translation>
    </message>
    <message>
        <source>95 % below %1</source>
        <translation>95 % unter %1</translation>
    </message>
    <message>
        <source>half lie below %1</source>
        <translation>die Hälfte liegt unter %1</translation>
    </message>
    <message>
        <source>%1: half of the draws lie below %2, nine of ten within %3</source>
        <translation>%1: die Hälfte der Ziehungen liegt unter %2, neun von zehn in %3</translation>
    </message>
    <message>
        <source>Share of the spread that goes with</source>
        <translation>Anteil an der Streuung durch</translation>
    </message>
    <message>
        <source>%1: %2 of the spread of the cost</source>
        <translation>%1: %2 der Streuung der Kosten</translation>
    </message>
    <message>
        <source>; its range is assumed</source>
        <translation>; der Bereich ist angenommen</translation>
    </message>
    <message>
        <source> Nine of ten draws of the total lie within %1.</source>
        <translation> Neun von zehn Ziehungen der Summe liegen in %1.</translation>
    </message>
    <message>
        <source> %1: %2, nine of ten draws %4, baseline %3.</source>
        <translation> %1: %2, neun von zehn Ziehungen %4, Vergleich %3.</translation>
    </message>
    <message>
        <source>Loss after training</source>
        <translation>Verlust nach Training</translation>
    </message>
    <message>
        <source>Left after training</source>
        <translation>Bleibt nach Training</translation>
    </message>
    <message>
        <source>Share of the price</source>
        <translation>Anteil am Preis</translation>
    </message>
    <message>
        <source> Price: %1; left after training: %2.</source>
        <translation> Preis: %1; bleibt nach Training: %2.</translation>
    </message>
    <message>
        <source>%1: $ per million output tokens, linear; prompts left out</source>
        <translation>%1: $ je Million Ausgabe-Tokens, linear; ohne Prompts</translation>
    </message>
    <message>
        <source>Speed, error of the model</source>
        <translation>Tempo, Fehler des Modells</translation>
    </message>
    <message>
        <source>Power, error of the model</source>
        <translation>Leistung, Fehler des Modells</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario: %1.</source>
        <translation>Szenario: %1.</translation>
    </message>
    <message>
        <source>Scenario: %1; %2.</source>
        <translation>Szenario: %1; %2.</translation>
    </message>
    <message>
        <source>Source: Tokenscope %1, model %2. Nominal US dollars, 2026.</source>
        <translation>Quelle: Tokenscope %1, Modell %2. Nominale US-Dollar, 2026.</translation>
    </message>
    <message>
        <source>The picture is too large to be written</source>
        <translation>Das Bild ist zu groß zum Schreiben</translation>
    </message>
</context>
<context>
    <name>ChoiceTexts</name>
    <message>
        <source>%1 in, %2 out per million tokens</source>
        <translation>%1 Eingabe, %2 Ausgabe je Million Tokens</translation>
    </message>
    <message>
        <source>own figures</source>
        <translation>eigene Angaben</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>In every scenario (%1)</source>
        <translation>In jedem Szenario (%1)</translation>
    </message>
    <message>
        <source>By its own inputs (%1)</source>
        <translation>Nach eigenen Angaben (%1)</translation>
    </message>
    <message>
        <source>In this scenario (%1)</source>
        <translation>In diesem Szenario (%1)</translation>
    </message>
    <message>
        <source>By the inputs of %1</source>
        <translation>Nach den Angaben von %1</translation>
    </message>
    <message>
        <source>essay %1</source>
        <translation>Essay %1</translation>
    </message>
    <message>
        <source>Computed as %1</source>
        <translation>Berechnet als %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>in the range</source>
        <translation>im Bereich</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>within 3×</source>
        <translation>innerhalb 3×</translation>
    </message>
    <message>
        <source>disagrees</source>
        <translation>stimmt nicht</translation>
    </message>
    <message>
        <source>impossible</source>
        <translation>unmöglich</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>upper end impossible</source>
        <translation>oberes Ende unmöglich</translation>
    </message>
    <message>
        <source>lower end impossible</source>
        <translation>unteres Ende unmöglich</translation>
    </message>
</context>
<context>
    <name>ClaimData</name>
    <message>
        <source>A 500-word page is about 666 tokens</source>
        <translation>Eine Seite von 500 Wörtern hat etwa 666 Tokens</translation>
    </message>
    <message>
        <source>500 words at 0.75 words per token are 666.7 tokens.</source>
        <translation>500 Wörter zu 0,75 Wörtern je Token sind 666,7 Tokens.</translation>
    </message>
    <message>
        <source>A text as long as this essay is about 3,000 tokens</source>
        <translation>Ein Text von der Länge dieses Essays hat etwa 3.000 Tokens</translation>
    </message>
    <message>
        <source>1,268 words / 0.75 = 1,691; 7,422 characters / 4 = 1,856</source>
        <translation>1.268 Wörter ÷ 0,75 = 1.691; 7.422 Zeichen ÷ 4 = 1.856</translation>
    </message>
    <message>
        <source>By its own rules of thumb this essay is shorter than it says: 1,691 tokens by words, 1,856 by characters.</source>
        <translation>Nach seinen eigenen Faustregeln ist dieser Essay kürzer, als er sagt: 1.691 Tokens nach Wörtern, 1.856 nach Zeichen.</translation>
    </message>
    <message>
        <source>A 70B dense model needs about 140 GFLOP per token</source>
        <translation>Ein dichtes 70B-Modell braucht etwa 140&#xa0;GFLOP je Token</translation>
    </message>
    <message>
        <source>Two operations for each of 70 billion parameters; attention adds less than a hundredth at short context.</source>
        <translation>Zwei Operationen für jeden von 70&#xa0;Milliarden Parametern; die Attention trägt bei kurzem Kontext weniger als ein Hundertstel bei.</translation>
    </message>
    <message>
        <source>A 400B dense model needs about 800 GFLOP per token</source>
        <translation>Ein dichtes 400B-Modell braucht etwa 800&#xa0;GFLOP je Token</translation>
    </message>
    <message>
        <source>Two operations for each of 400 billion parameters.</source>
        <translation>Zwei Operationen für jeden von 400&#xa0;Milliarden Parametern.</translation>
    </message>
    <message>
        <source>1T total with 100B active needs about 200 GFLOP per token</source>
        <translation>1&#xa0;Billion Parameter, davon 100&#xa0;Milliarden aktiv, brauchen etwa 200&#xa0;GFLOP je Token</translation>
    </message>
    <message>
        <source>Only the active parameters compute: two operations for each of 100 billion.</source>
        <translation>Nur die aktiven Parameter rechnen: zwei Operationen für jeden von 100&#xa0;Milliarden.</translation>
    </message>
    <message>
        <source>A model of 8 experts, 2 active, can be 1T total and 100B active</source>
        <translation>Ein Modell mit 8 Experten, 2 davon aktiv, kann 1&#xa0;Billion Parameter haben und 100&#xa0;Milliarden aktive</translation>
    </message>
    <message>
        <source>needs k/E &lt;= 0.1; 8 of 128 with 4 % shared gives 100B</source>
        <translation>nötig ist k/E ≤&#xa0;0,1; 8 von 128 mit 4&#xa0;% gemeinsamen Parametern ergeben 100&#xa0;Milliarden</translation>
    </message>
    <message>
        <source>Two of eight experts are a quarter of the experts’ parameters, and what is shared comes on top: at least 250 billion are active.</source>
        <translation>Zwei von acht Experten sind ein Viertel der Expertenparameter, und die gemeinsamen kommen hinzu: mindestens 250&#xa0;Milliarden sind aktiv.</translation>
    </message>
    <message>
        <source>2 FLOP per parameter is good enough for most purposes</source>
        <translation>2&#xa0;FLOP je Parameter genügen für die meisten Zwecke</translation>
    </message>
    <message>
        <source>second value at mean context 131,072; 25 % is passed at 13,350 tokens</source>
        <translation>zweiter Wert bei mittlerem Kontext 131.072; 25&#xa0;% sind bei 13.350 Tokens überschritten</translation>
    </message>
    <message>
        <source>At short context attention is under one per cent; at 131,072 tokens it is 2.45 times the weights.</source>
        <translation>Bei kurzem Kontext liegt die Attention unter einem Prozent; bei 131.072 Tokens beträgt sie das 2,45-Fache der Gewichte.</translation>
    </message>
    <message>
        <source>An H100 has about 989 TFLOP/s of dense FP16</source>
        <translation>Ein H100 leistet etwa 989&#xa0;TFLOP/s in dichtem FP16</translation>
    </message>
    <message>
        <source>The data sheet gives 989 TFLOP/s for dense 16-bit matrix products.</source>
        <translation>Das Datenblatt nennt 989&#xa0;TFLOP/s für dichte Matrixprodukte in 16&#xa0;Bit.</translation>
    </message>
    <message>
        <source>At batch 1 decoding is limited by memory, far below peak compute</source>
        <translation>Bei Batch 1 begrenzt der Speicher das Dekodieren, weit unter der Spitzenleistung</translation>
    </message>
    <message>
        <source>true as stated, for batch 1; at the essay&apos;s own 5,000 tok/s the share is 0.708</source>
        <translation>stimmt wie gesagt für Batch 1; bei den 5.000&#xa0;Tok/s des Essays ist der Anteil 0,708</translation>
    </message>
    <message>
        <source>One sequence uses two thousandths of the peak, because every token waits for all the weights to be read.</source>
        <translation>Eine Sequenz nutzt zwei Tausendstel der Spitzenleistung, denn jedes Token wartet, bis alle Gewichte gelesen sind.</translation>
    </message>
    <message>
        <source>One H100 gives 3,000 to 8,000 tok/s on a 70B model (compute)</source>
        <translation>Ein H100 schafft 3.000 bis 8.000&#xa0;Tok/s mit einem 70B-Modell (Rechnen)</translation>
    </message>
    <message>
        <source>in FP8 the roof is 14,136 and the range is not excluded by compute</source>
        <translation>in FP8 liegt das Dach bei 14.136, und das Rechnen schließt den Bereich nicht aus</translation>
    </message>
    <message>
        <source>At 140 GFLOP per token even perfect use of 989 TFLOP/s ends at 7,064 tokens per second.</source>
        <translation>Bei 140&#xa0;GFLOP je Token endet selbst die vollkommene Nutzung von 989&#xa0;TFLOP/s bei 7.064 Tokens je Sekunde.</translation>
    </message>
    <message>
        <source>A 70B-class model runs on a single H100</source>
        <translation>Ein Modell der 70B-Klasse läuft auf einem einzigen H100</translation>
    </message>
    <message>
        <source>140 GB against 80 GB usable; FP8 fits with 10.0 GB left: 122 sequences of 500 tokens with FP8 KV, 61 with BF16 KV</source>
        <translation>140&#xa0;GB gegen 80&#xa0;GB nutzbare; FP8 passt, und 10,0&#xa0;GB bleiben: 122 Sequenzen zu 500 Tokens mit FP8-KV, 61 mit BF16-KV</translation>
    </message>
    <message>
        <source>In 16 bit the weights alone need 1.75 times the memory that one card can use.</source>
        <translation>In 16&#xa0;Bit brauchen allein die Gewichte das 1,75-Fache des Speichers, den eine Karte nutzen kann.</translation>
    </message>
    <message>
        <source>About 5,000 tok/s per H100 in production</source>
        <translation>Etwa 5.000&#xa0;Tok/s je H100 im Betrieb</translation>
    </message>
    <message>
        <source>best MLPerf H100 SXM row 3,913 (FP8 offline): 1.28x</source>
        <translation>beste MLPerf-Zeile für H100 SXM 3.913 (FP8, offline): 1,28×</translation>
    </message>
    <message>
        <source>The calibrated model gives a quarter of it for 8-bit weights at batch 64, and an eighth for 16 bit.</source>
        <translation>Das kalibrierte Modell ergibt mit 8-Bit-Gewichten bei Batch 64 ein Viertel davon, mit 16&#xa0;Bit ein Achtel.</translation>
    </message>
    <message>
        <source>A user sees 50 to 150 tok/s (on that one H100)</source>
        <translation>Ein Nutzer sieht 50 bis 150&#xa0;Tok/s (auf diesem einen H100)</translation>
    </message>
    <message>
        <source>FP8 on one H100: 47.86, 4-bit (0.5625 byte) 85.08</source>
        <translation>FP8 auf einem H100: 47,86; 4&#xa0;Bit (0,5625 Byte): 85,08</translation>
    </message>
    <message>
        <source>Reading 140 GB of weights for every token at 3.35 TB/s allows no more than 24 tokens per second.</source>
        <translation>Für jedes Token 140&#xa0;GB Gewichte mit 3,35&#xa0;TB/s zu lesen erlaubt höchstens 24 Tokens je Sekunde.</translation>
    </message>
    <message>
        <source>A user sees 50 to 150 tok/s</source>
        <translation>Ein Nutzer sieht 50 bis 150&#xa0;Tok/s</translation>
    </message>
    <message>
        <source>second value: FP8 variant</source>
        <translation>zweiter Wert: FP8-Fassung</translation>
    </message>
    <message>
        <source>Four cards read the weights together, which brings a user near the lower end.</source>
        <translation>Vier Karten lesen die Gewichte gemeinsam, was einen Nutzer in die Nähe des unteren Endes bringt.</translation>
    </message>
    <message>
        <source>5,000 tok/s in aggregate and 50+ tok/s per user on one H100 in FP8</source>
        <translation>Zusammen 5.000&#xa0;Tok/s und mehr als 50&#xa0;Tok/s je Nutzer auf einem H100 in FP8</translation>
    </message>
    <message>
        <source>calibrated: batch 104 gives 2,243 tok/s at 21.6 per user (200 in, 500 out) and needs more memory than there is (87 fit)</source>
        <translation>kalibriert: Batch 104 ergibt 2.243&#xa0;Tok/s bei 21,6 je Nutzer (200 hinein, 500 heraus) und braucht mehr Speicher, als da ist (87 passen)</translation>
    </message>
    <message>
        <source>Even in 8 bit one card reads all weights only 48 times per second.</source>
        <translation>Selbst in 8&#xa0;Bit liest eine Karte alle Gewichte nur 48-mal je Sekunde.</translation>
    </message>
    <message>
        <source>An H100 draws about 700 W under load</source>
        <translation>Ein H100 nimmt unter Last etwa 700&#xa0;W auf</translation>
    </message>
    <message>
        <source>second value: FP8 variant; measured 441 to 637 W</source>
        <translation>zweiter Wert: FP8-Fassung; gemessen 441 bis 637&#xa0;W</translation>
    </message>
    <message>
        <source>Decoding leaves the compute units partly idle, so boards draw less than their limit.</source>
        <translation>Beim Dekodieren haben die Recheneinheiten teils nichts zu tun, daher nehmen Karten weniger auf, als ihre Grenze erlaubt.</translation>
    </message>
    <message>
        <source>7.1 tokens per joule</source>
        <translation>7,1 Tokens je Joule</translation>
    </message>
    <message>
        <source>It follows from 5,000 tokens per second at 700 W, and falls with the throughput that the model can reach.</source>
        <translation>Das folgt aus 5.000 Tokens je Sekunde bei 700&#xa0;W und sinkt mit dem Durchsatz, den das Modell erreichen kann.</translation>
    </message>
    <message>
        <source>0.14 J per token</source>
        <translation>0,14&#xa0;J je Token</translation>
    </message>
    <message>
        <source>700 W over 5,000 tokens per second; at the calibrated throughput it is six times as much.</source>
        <translation>700&#xa0;W geteilt durch 5.000 Tokens je Sekunde; beim kalibrierten Durchsatz ist es sechsmal so viel.</translation>
    </message>
    <message>
        <source>0.04 milliwatt-hour per token</source>
        <translation>0,04 Milliwattstunden je Token</translation>
    </message>
    <message>
        <source>The same figure in other units, with the same dependence on throughput.</source>
        <translation>Dieselbe Zahl in anderen Einheiten, ebenso abhängig vom Durchsatz.</translation>
    </message>
    <message>
        <source>A 500-token reply takes 70 J of GPU energy</source>
        <translation>Eine Antwort von 500 Tokens braucht 70&#xa0;J GPU-Energie</translation>
    </message>
    <message>
        <source>500 times the energy per token, with the same dependence on throughput.</source>
        <translation>Das 500-Fache der Energie je Token, ebenso abhängig vom Durchsatz.</translation>
    </message>
    <message>
        <source>0.025 Wh per reply with the facility</source>
        <translation>0,025&#xa0;Wh je Antwort mit dem Standort</translation>
    </message>
    <message>
        <source>published: 0.24 (Google), 0.3 (Epoch), 0.34 (OpenAI)</source>
        <translation>veröffentlicht: 0,24 (Google), 0,3 (Epoch), 0,34 (OpenAI)</translation>
    </message>
    <message>
        <source>It counts neither host nor idle time, and assumes the highest throughput; published figures are ten times higher.</source>
        <translation>Weder Host noch Leerlauf sind gezählt, und der höchste Durchsatz ist angenommen; veröffentlichte Zahlen sind zehnmal so hoch.</translation>
    </message>
    <message>
        <source>A search is often put at 0.3 Wh</source>
        <translation>Für eine Suche werden oft 0,3&#xa0;Wh genannt</translation>
    </message>
    <message>
        <source>a 2009 figure, whole stack</source>
        <translation>eine Zahl von 2009, gesamter Betrieb</translation>
    </message>
    <message>
        <source>It is Google’s figure of 2009, for the whole stack.</source>
        <translation>Es ist Googles Zahl von 2009, für den gesamten Betrieb.</translation>
    </message>
    <message>
        <source>A reply is an order of magnitude cheaper than a search</source>
        <translation>Eine Antwort ist eine Größenordnung billiger als eine Suche</translation>
    </message>
    <message>
        <source>True of the printed energy per reply; at the repaired figure a reply and a search cost about the same.</source>
        <translation>Stimmt für die gedruckte Energie je Antwort; nach der berichtigten Zahl kosten Antwort und Suche etwa gleich viel.</translation>
    </message>
    <message>
        <source>1e9 queries of 500 tokens are 500 billion tokens a day</source>
        <translation>10⁹ Anfragen zu 500 Tokens sind 500&#xa0;Milliarden Tokens am Tag</translation>
    </message>
    <message>
        <source>A billion times 500.</source>
        <translation>Eine Milliarde mal 500.</translation>
    </message>
    <message>
        <source>That is about 12.5 GWh a year</source>
        <translation>Das sind etwa 12,5&#xa0;GWh im Jahr</translation>
    </message>
    <message>
        <source>500e9 x 0.025 Wh = 12.5 GWh per day: unit slip</source>
        <translation>500&#xa0;·&#xa0;10⁹ × 0,025&#xa0;Wh = 12,5&#xa0;GWh am Tag: Einheit verwechselt</translation>
    </message>
    <message>
        <source>The printed reply times a billion a day gives 9.1 to 9.2 GWh a year; 12.5 GWh is what 500 billion tokens at 0.025 Wh would take in a day.</source>
        <translation>Die gedruckte Antwort mal eine Milliarde am Tag ergibt 9,1 bis 9,2&#xa0;GWh im Jahr; 12,5&#xa0;GWh bräuchten 500&#xa0;Milliarden Tokens zu 0,025&#xa0;Wh an einem Tag.</translation>
    </message>
    <message>
        <source>Multiplied over the industry this gives the headline gigawatts</source>
        <translation>Auf die ganze Branche hochgerechnet ergibt das die Gigawatt der Schlagzeilen</translation>
    </message>
    <message>
        <source>Nearly a thousand such services make a gigawatt by the printed figures, a hundred by the repaired ones.</source>
        <translation>Nach den gedruckten Zahlen machen fast tausend solcher Dienste ein Gigawatt aus, nach den berichtigten hundert.</translation>
    </message>
    <message>
        <source>Prices span roughly three orders of magnitude</source>
        <translation>Die Preise reichen über rund drei Größenordnungen</translation>
    </message>
    <message>
        <source>the essay’s price table</source>
        <translation>die Preistabelle des Essays</translation>
    </message>
    <message>
        <source>shipped catalogue 3.78 ($0.03 to $180)</source>
        <translation>mitgelieferter Katalog 3,78 ($0,03 bis $180)</translation>
    </message>
    <message>
        <source>From $0.15 to $60 are 2.6 decades, which rounds to three.</source>
        <translation>Von $0,15 bis $60 sind es 2,6 Dekaden, gerundet drei.</translation>
    </message>
    <message>
        <source>Frontier output costs $5 to 15 per Mtok</source>
        <translation>Die Ausgabe von Spitzenmodellen kostet $5 bis 15 je Million Tokens</translation>
    </message>
    <message>
        <source>price tiers</source>
        <translation>Preisstufen</translation>
    </message>
    <message>
        <source>The three models named as frontier lie inside the range.</source>
        <translation>Die drei als Spitzenmodelle genannten liegen im Bereich.</translation>
    </message>
    <message>
        <source>Cheapest commodity output costs $0.60 to 2.50 per Mtok</source>
        <translation>Die billigste Massenware kostet $0,60 bis 2,50 je Million Ausgabetokens</translation>
    </message>
    <message>
        <source>The two models named as commodity are the ends of the range.</source>
        <translation>Die beiden als Massenware genannten Modelle sind die Enden des Bereichs.</translation>
    </message>
    <message>
        <source>Reasoning output costs $4 to 60 per Mtok</source>
        <translation>Reasoning-Ausgabe kostet $4 bis 60 je Million Tokens</translation>
    </message>
    <message>
        <source>Both reasoning models lie inside the range.</source>
        <translation>Beide Reasoning-Modelle liegen im Bereich.</translation>
    </message>
    <message>
        <source>The output price of frontier models is $1 to 15 per Mtok</source>
        <translation>Der Ausgabepreis von Spitzenmodellen beträgt $1 bis 15 je Million Tokens</translation>
    </message>
    <message>
        <source>mixes input ($1) and output ($5 to 15)</source>
        <translation>vermischt Eingabe ($1) und Ausgabe ($5 bis 15)</translation>
    </message>
    <message>
        <source>The lower end is an input price; output starts at $5.</source>
        <translation>Das untere Ende ist ein Eingabepreis; die Ausgabe beginnt bei $5.</translation>
    </message>
    <message>
        <source>A visible reasoning answer uses 20 to 100 times the tokens</source>
        <translation>Eine sichtbare Reasoning-Antwort verbraucht das 20- bis 100-Fache an Tokens</translation>
    </message>
    <message>
        <source>measured reply lengths</source>
        <translation>gemessene Antwortlängen</translation>
    </message>
    <message>
        <source>The same model writes eleven to twelve times as much on hard questions as in chat.</source>
        <translation>Dasselbe Modell schreibt bei schweren Fragen elf- bis zwölfmal so viel wie im Gespräch.</translation>
    </message>
    <message>
        <source>Reasoning prices are high because of hidden tokens</source>
        <translation>Reasoning-Preise sind wegen der verborgenen Tokens hoch</translation>
    </message>
    <message>
        <source>list price and token count are two effects; own ranges give $80 to 6,000 per visible Mtok</source>
        <translation>Listenpreis und Tokenzahl sind zwei Wirkungen; die eigenen Bereiche ergeben $80 bis 6.000 je Million sichtbarer Tokens</translation>
    </message>
    <message>
        <source>Hidden tokens multiply what a visible token costs; they do not explain the price in the list.</source>
        <translation>Verborgene Tokens vervielfachen die Kosten eines sichtbaren; den Listenpreis erklären sie nicht.</translation>
    </message>
    <message>
        <source>(consequence) a reasoning answer is still cheaper than a search</source>
        <translation>(Folgerung) eine Reasoning-Antwort ist immer noch billiger als eine Suche</translation>
    </message>
    <message>
        <source>second value: reasoning preset</source>
        <translation>zweiter Wert: Vorgabe „Reasoning-Modell“</translation>
    </message>
    <message>
        <source>Twenty times the tokens at the printed energy already exceed a search.</source>
        <translation>Zwanzigmal so viele Tokens übertreffen schon bei der gedruckten Energie eine Suche.</translation>
    </message>
    <message>
        <source>Output tokens are universally dearer than input tokens</source>
        <translation>Ausgabetokens sind überall teurer als Eingabetokens</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>4 of 85 rows charge the same</source>
        <translation>4 von 85 Zeilen verlangen dasselbe</translation>
    </message>
    <message>
        <source>Four of 85 rows charge the same for both.</source>
        <translation>Vier von 85 Zeilen verlangen für beide dasselbe.</translation>
    </message>
    <message>
        <source>Output costs 3 to 5 times input on every pricing page</source>
        <translation>Die Ausgabe kostet auf jeder Preisseite das 3- bis 5-Fache der Eingabe</translation>
    </message>
    <message>
        <source>median 4.0, range 1.0 to 8.33</source>
        <translation>Median 4,0, Bereich 1,0 bis 8,33</translation>
    </message>
    <message>
        <source>Six in ten rows do; the rest charge from the same to eight times as much.</source>
        <translation>Für sechs von zehn Zeilen stimmt es; die übrigen verlangen gleich viel bis achtmal so viel.</translation>
    </message>
    <message>
        <source>The 3 to 5 times is structural (cost)</source>
        <translation>Das 3- bis 5-Fache liegt in der Sache (Kosten)</translation>
    </message>
    <message>
        <source>4.98 against all input, cache hits included</source>
        <translation>4,98 gegen die gesamte Eingabe, Cachetreffer eingeschlossen</translation>
    </message>
    <message>
        <source>DeepSeek’s own day costs 2.2 times as much per output token as per computed input token; the repaired essay 5.2 times.</source>
        <translation>DeepSeeks eigener Tag kostet je Ausgabetoken 2,2-mal so viel wie je berechnetem Eingabetoken; der berichtigte Essay 5,2-mal.</translation>
    </message>
    <message>
        <source>The cheapest models sell close to cost</source>
        <translation>Die billigsten Modelle werden nahe den Kosten verkauft</translation>
    </message>
    <message>
        <source>In 16 bit the two commodity prices lie on both sides of cost; in 8 bit even the cheaper one earns.</source>
        <translation>In 16&#xa0;Bit liegen die beiden Preise der Massenware beiderseits der Kosten; in 8&#xa0;Bit bringt selbst der niedrigere Gewinn.</translation>
    </message>
    <message>
        <source>Frontier gross margins are not fat (taken as below 50 %)</source>
        <translation>Die Rohmargen von Spitzenmodellen sind nicht üppig (verstanden als unter 50&#xa0;%)</translation>
    </message>
    <message>
        <source>high end 0.927; at the essay&apos;s $1 per Mtok 0.80 to 0.93; second value: DeepSeek&apos;s day</source>
        <translation>oberes Ende 0,927; mit $1 je Million Tokens aus dem Essay 0,80 bis 0,93; zweiter Wert: DeepSeeks Tag</translation>
    </message>
    <message>
        <source>Even the lowest frontier price leaves well over half at the repaired cost.</source>
        <translation>Selbst der niedrigste Preis eines Spitzenmodells lässt bei den berichtigten Kosten weit mehr als die Hälfte übrig.</translation>
    </message>
    <message>
        <source>Idle accelerator time is the big variable (elasticity of cost to utilisation beyond -0.5)</source>
        <translation>Die große Unbekannte ist der Leerlauf der Beschleuniger (Elastizität der Kosten zur Auslastung unter −0,5)</translation>
    </message>
    <message>
        <source>Nearly the whole serving cost is capacity, which is paid for busy or not.</source>
        <translation>Fast die gesamten Betriebskosten sind Kapazität, und die kostet auch im Leerlauf.</translation>
    </message>
    <message>
        <source>Silicon is about 1e-9 $ per token</source>
        <translation>Das Silizium kostet etwa 10⁻⁹&#xa0;$ je Token</translation>
    </message>
    <message>
        <source>die only, as the row is worded; with memory, packaging and test (cost.silicon) 5.3e-9</source>
        <translation>nur der Chip, wie die Zeile lautet; mit Speicher, Gehäuse und Prüfung (cost.silicon) 5,3&#xa0;·&#xa0;10⁻⁹</translation>
    </message>
    <message>
        <source>The die alone costs a few hundred dollars and is spread over four years of tokens.</source>
        <translation>Der Chip allein kostet einige hundert Dollar, verteilt auf die Tokens von vier Jahren.</translation>
    </message>
    <message>
        <source>Data-centre capex is about 1e-6 $ per token</source>
        <translation>Die Investition ins Rechenzentrum beträgt etwa 10⁻⁶&#xa0;$ je Token</translation>
    </message>
    <message>
        <source>At 5,000 tokens per second capital costs a fourteenth of it; at the calibrated throughput the printed figure is right.</source>
        <translation>Bei 5.000 Tokens je Sekunde kostet das Kapital ein Vierzehntel davon; beim kalibrierten Durchsatz stimmt die gedruckte Zahl.</translation>
    </message>
    <message>
        <source>Capex is 1,000 times silicon</source>
        <translation>Die Investition ist das 1.000-Fache des Siliziums</translation>
    </message>
    <message>
        <source>capex / cost.silicon 13.6; both at one throughput</source>
        <translation>Investition ÷ cost.silicon 13,6; beide bei einem Durchsatz</translation>
    </message>
    <message>
        <source>Both figures are divided by the same tokens, so the ratio is that of prices: about 145.</source>
        <translation>Beide Zahlen werden durch dieselben Tokens geteilt, also ist das Verhältnis das der Preise: etwa 145.</translation>
    </message>
    <message>
        <source>Training is about 1e-8 $ per token</source>
        <translation>Das Training kostet etwa 10⁻⁸&#xa0;$ je Token</translation>
    </message>
    <message>
        <source>$14M over 2 years; $100M gives 2.7e-7</source>
        <translation>$14&#xa0;Mio. über 2 Jahre; $100&#xa0;Mio. ergeben 2,7&#xa0;·&#xa0;10⁻⁷</translation>
    </message>
    <message>
        <source>A final run of $14M over two years of the printed volume gives nearly four times as much.</source>
        <translation>Ein letzter Lauf für $14&#xa0;Mio., verteilt auf zwei Jahre der gedruckten Menge, ergibt fast das Vierfache.</translation>
    </message>
    <message>
        <source>Electricity is about 1e-8 $ per token</source>
        <translation>Der Strom kostet etwa 10⁻⁸&#xa0;$ je Token</translation>
    </message>
    <message>
        <source>Four tenths of the printed figure, which a power of ten still covers.</source>
        <translation>Vier Zehntel der gedruckten Zahl, was eine Zehnerpotenz noch deckt.</translation>
    </message>
    <message>
        <source>The total is about 1e-6 $ per output token</source>
        <translation>Die Summe beträgt etwa 10⁻⁶&#xa0;$ je Ausgabetoken</translation>
    </message>
    <message>
        <source>sum of the printed rows is 1.021e-6</source>
        <translation>Summe der gedruckten Zeilen: 1,021&#xa0;·&#xa0;10⁻⁶</translation>
    </message>
    <message>
        <source>Right for the repaired machine, and 8.8 times too high for the essay’s own throughput.</source>
        <translation>Richtig für die berichtigte Maschine und 8,8-mal zu hoch für den eigenen Durchsatz des Essays.</translation>
    </message>
    <message>
        <source>... and that total is the marginal cost</source>
        <translation>… und diese Summe sind die Grenzkosten</translation>
    </message>
    <message>
        <source>The sum averages in what is spent already; one more token costs electricity alone.</source>
        <translation>In der Summe steckt, was schon ausgegeben ist; ein weiteres Token kostet nur Strom.</translation>
    </message>
    <message>
        <source>Frontier price and cost are of the same order of magnitude</source>
        <translation>Preis und Kosten von Spitzenmodellen sind von gleicher Größenordnung</translation>
    </message>
    <message>
        <source>low end ($5); at the printed 1e-6: 5 to 15</source>
        <translation>unteres Ende ($5); bei den gedruckten 10⁻⁶: 5 bis 15</translation>
    </message>
    <message>
        <source>By its own inputs price is 44 times cost; at the repaired cost about 4 times.</source>
        <translation>Nach eigenen Angaben ist der Preis das 44-Fache der Kosten; bei den berichtigten Kosten etwa das Vierfache.</translation>
    </message>
    <message>
        <source>(consequence) revenue over rent at its own throughput</source>
        <translation>(Folgerung) Erlös zu Miete beim eigenen Durchsatz</translation>
    </message>
    <message>
        <source>By its own throughput the service earns 45 times the rent of its machines.</source>
        <translation>Nach dem eigenen Durchsatz nimmt der Dienst das 45-Fache der Miete seiner Maschinen ein.</translation>
    </message>
    <message>
        <source>AI energy is mostly upstream training (share of training in two years of service)</source>
        <translation>KI-Energie ist vor allem vorgelagertes Training (Anteil des Trainings an zwei Jahren Dienst)</translation>
    </message>
    <message>
        <source>FLOP break-even 90 days; energy break-even 170 days at 0.14 J, 28 at the repaired figure</source>
        <translation>nach Operationen nach 90 Tagen ausgeglichen; nach Energie nach 170 Tagen bei 0,14&#xa0;J, nach 28 bei der berichtigten Zahl</translation>
    </message>
    <message>
        <source>In two years of service the printed volume uses far more energy than the training did.</source>
        <translation>In zwei Jahren Dienst verbraucht die gedruckte Menge weit mehr Energie als das Training.</translation>
    </message>
    <message>
        <source>Four wafer makers, in Japan, Germany and Taiwan</source>
        <translation>Vier Waferhersteller, in Japan, Deutschland und Taiwan</translation>
    </message>
    <message>
        <source>Korea&apos;s SK Siltron (13.5 %) is missing; the four hold 83.1 %</source>
        <translation>SK Siltron aus Korea (13,5&#xa0;%) fehlt; die vier halten 83,1&#xa0;%</translation>
    </message>
    <message>
        <source>Four makers hold 83 per cent; only with SK Siltron of Korea do they pass 95.</source>
        <translation>Vier Hersteller halten 83 Prozent; erst mit SK Siltron aus Korea sind es über 95.</translation>
    </message>
    <message>
        <source>One company makes the lithography machines</source>
        <translation>Ein Unternehmen baut die Lithografiemaschinen</translation>
    </message>
    <message>
        <source>ASML alone makes machines for extreme ultraviolet light.</source>
        <translation>Nur ASML baut Maschinen für extremes Ultraviolett.</translation>
    </message>
    <message>
        <source>Three foundries run leading-edge processes</source>
        <translation>Drei Auftragsfertiger beherrschen die neuesten Prozesse</translation>
    </message>
    <message>
        <source>names recalled</source>
        <translation>Namen aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>TSMC, Samsung and Intel.</source>
        <translation>TSMC, Samsung und Intel.</translation>
    </message>
    <message>
        <source>A mine in North Carolina or Brazil</source>
        <translation>Ein Bergwerk in North Carolina oder Brasilien</translation>
    </message>
    <message>
        <source>Brazil has no source row</source>
        <translation>für Brasilien gibt es keine Quellenzeile</translation>
    </message>
    <message>
        <source>Spruce Pine in North Carolina supplies seven to nine tenths of the quartz for crucibles.</source>
        <translation>Spruce Pine in North Carolina liefert sieben bis neun Zehntel des Quarzes für Tiegel.</translation>
    </message>
    <message>
        <source>A water table with enough margin (no figure given)</source>
        <translation>Ein Grundwasserspiegel mit genügend Reserve (ohne Zahl)</translation>
    </message>
    <message>
        <source>Cooling and power generation together; the essay gives no figure to compare with.</source>
        <translation>Kühlung und Stromerzeugung zusammen; der Essay nennt keine Zahl zum Vergleich.</translation>
    </message>
</context>
<context>
    <name>Decode</name>
    <message>
        <source>memory bandwidth</source>
        <translation>Speicherbandbreite</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>Rechenleistung</translation>
    </message>
    <message>
        <source>the link between accelerators</source>
        <translation>die Verbindung der Beschleuniger</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>Nebenzeit</translation>
    </message>
    <message>
        <source>memory capacity</source>
        <translation>Speichergröße</translation>
    </message>
    <message>
        <source>the limit on time per token</source>
        <translation>die Zeitgrenze je Token</translation>
    </message>
    <message>
        <source>reading the weights</source>
        <translation>das Lesen der Gewichte</translation>
    </message>
    <message>
        <source>nothing: throughput is stated</source>
        <translation>nichts: der Durchsatz ist angegeben</translation>
    </message>
    <message>
        <source>Step of %1, limited by %2</source>
        <translation>Schritt von %1, begrenzt durch %2</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>a plain number</source>
        <translation>eine reine Zahl</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>eine Energie</translation>
    </message>
    <message>
        <source>power</source>
        <translation>eine Leistung</translation>
    </message>
    <message>
        <source>power per accelerator</source>
        <translation>Leistung je Beschleuniger</translation>
    </message>
    <message>
        <source>energy per token</source>
        <translation>Energie je Token</translation>
    </message>
    <message>
        <source>energy per request</source>
        <translation>Energie je Anfrage</translation>
    </message>
    <message>
        <source>tokens per energy</source>
        <translation>Tokens je Energie</translation>
    </message>
    <message>
        <source>time</source>
        <translation>eine Zeit</translation>
    </message>
    <message>
        <source>time per token</source>
        <translation>Zeit je Token</translation>
    </message>
    <message>
        <source>a rate</source>
        <translation>eine Rate</translation>
    </message>
    <message>
        <source>length</source>
        <translation>eine Länge</translation>
    </message>
    <message>
        <source>area</source>
        <translation>eine Fläche</translation>
    </message>
    <message>
        <source>an amount of data</source>
        <translation>eine Datenmenge</translation>
    </message>
    <message>
        <source>a data rate</source>
        <translation>eine Datenrate</translation>
    </message>
    <message>
        <source>a data rate per accelerator</source>
        <translation>eine Datenrate je Beschleuniger</translation>
    </message>
    <message>
        <source>memory per accelerator</source>
        <translation>Speicher je Beschleuniger</translation>
    </message>
    <message>
        <source>data per parameter</source>
        <translation>Daten je Parameter</translation>
    </message>
    <message>
        <source>data per token</source>
        <translation>Daten je Token</translation>
    </message>
    <message>
        <source>a number of operations</source>
        <translation>eine Zahl von Rechenoperationen</translation>
    </message>
    <message>
        <source>a computing rate</source>
        <translation>eine Rechenleistung</translation>
    </message>
    <message>
        <source>a computing rate per accelerator</source>
        <translation>eine Rechenleistung je Beschleuniger</translation>
    </message>
    <message>
        <source>operations per token</source>
        <translation>Rechenoperationen je Token</translation>
    </message>
    <message>
        <source>a number of tokens</source>
        <translation>eine Zahl von Tokens</translation>
    </message>
    <message>
        <source>a token rate</source>
        <translation>eine Tokenrate</translation>
    </message>
    <message>
        <source>a token rate per accelerator</source>
        <translation>eine Tokenrate je Beschleuniger</translation>
    </message>
    <message>
        <source>tokens per request</source>
        <translation>Tokens je Anfrage</translation>
    </message>
    <message>
        <source>a number per token</source>
        <translation>eine Zahl je Token</translation>
    </message>
    <message>
        <source>a number of parameters</source>
        <translation>eine Zahl von Parametern</translation>
    </message>
    <message>
        <source>a number of requests</source>
        <translation>eine Zahl von Anfragen</translation>
    </message>
    <message>
        <source>a request rate</source>
        <translation>eine Anfragerate</translation>
    </message>
    <message>
        <source>a number of accelerators</source>
        <translation>eine Zahl von Beschleunigern</translation>
    </message>
    <message>
        <source>money</source>
        <translation>ein Geldbetrag</translation>
    </message>
    <message>
        <source>money per time</source>
        <translation>Geld je Zeit</translation>
    </message>
    <message>
        <source>a price of energy</source>
        <translation>ein Energiepreis</translation>
    </message>
    <message>
        <source>a price of power</source>
        <translation>ein Preis für Leistung</translation>
    </message>
    <message>
        <source>a price of tokens</source>
        <translation>ein Tokenpreis</translation>
    </message>
    <message>
        <source>a price of requests</source>
        <translation>ein Preis für Anfragen</translation>
    </message>
    <message>
        <source>a price of accelerators</source>
        <translation>ein Preis für Beschleuniger</translation>
    </message>
    <message>
        <source>a price of accelerator time</source>
        <translation>ein Preis für Beschleunigerzeit</translation>
    </message>
    <message>
        <source>carbon</source>
        <translation>eine CO₂-Menge</translation>
    </message>
    <message>
        <source>carbon per energy</source>
        <translation>CO₂ je Energie</translation>
    </message>
    <message>
        <source>carbon per time</source>
        <translation>CO₂ je Zeit</translation>
    </message>
    <message>
        <source>carbon per accelerator</source>
        <translation>CO₂ je Beschleuniger</translation>
    </message>
    <message>
        <source>a volume</source>
        <translation>ein Volumen</translation>
    </message>
    <message>
        <source>water per energy</source>
        <translation>Wasser je Energie</translation>
    </message>
    <message>
        <source>water per time</source>
        <translation>Wasser je Zeit</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>eine Masse</translation>
    </message>
    <message>
        <source>mass per time</source>
        <translation>Masse je Zeit</translation>
    </message>
    <message>
        <source>a share</source>
        <translation>ein Anteil</translation>
    </message>
</context>
<context>
    <name>DocumentFile</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>“%1” is not known to this version; it is kept but has no effect.</source>
        <translation>„%1“ ist dieser Version unbekannt; es bleibt erhalten, wirkt aber nicht.</translation>
    </message>
    <message>
        <source>“%1” occurs twice; the last one counts.</source>
        <translation>„%1“ kommt zweimal vor; das letzte gilt.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is a link to a file that does not exist</source>
        <translation>es ist ein Verweis auf eine Datei, die es nicht gibt</translation>
    </message>
    <message>
        <source>%1 was not saved: %2.</source>
        <translation>%1 wurde nicht gespeichert: %2.</translation>
    </message>
    <message>
        <source>Nothing is lost; choose another place.</source>
        <translation>Nichts ist verloren; wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
</context>
<context>
    <name>EnergyClaim</name>
    <message>
        <source>full stack: TPU 58%, host CPU+DRAM 25%, idle backup 10%, data-centre overhead 8%; excludes training, networks, user device</source>
        <translation>gesamter Betrieb: TPU 58&#xa0;%, CPU und DRAM des Hosts 25&#xa0;%, Reserve im Leerlauf 10&#xa0;%, Rechenzentrum 8&#xa0;%; ohne Training, Netze und Endgerät</translation>
    </message>
    <message>
        <source>market-based</source>
        <translation>marktbasiert</translation>
    </message>
    <message>
        <source>on-site cooling only</source>
        <translation>nur Kühlung am Standort</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>H100 servers, 100B active params, 500 output tokens, 70% of peak power, 10% FLOP utilisation</source>
        <translation>H100-Server, 100 Milliarden aktive Parameter, 500 Ausgabetokens, 70&#xa0;% der Höchstleistung, 10&#xa0;% der Rechenleistung</translation>
    </message>
    <message>
        <source>benchmark-based estimate</source>
        <translation>Schätzung nach Benchmarks</translation>
    </message>
    <message>
        <source>lifecycle incl. upstream hardware; location-based</source>
        <translation>Lebenszyklus mit vorgelagerter Hardware; standortbasiert</translation>
    </message>
    <message>
        <source>lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>de Vries-style estimate (A100, 2023)</source>
        <translation>Schätzung nach Art von de Vries (A100, 2023)</translation>
    </message>
    <message>
        <source>upper estimates 6.9-8.9; chart reads 6.8/8.8</source>
        <translation>obere Schätzungen 6,9 bis 8,9; im Diagramm 6,8 und 8,8</translation>
    </message>
    <message>
        <source>servers + index building share</source>
        <translation>Server und Anteil am Aufbau des Index</translation>
    </message>
    <message>
        <source>all data centres, ~1.5% of world</source>
        <translation>alle Rechenzentren, rund 1,5&#xa0;% der Welt</translation>
    </message>
    <message>
        <source>GPU 700 W at 5,000 tok/s, PUE 1.3</source>
        <translation>GPU mit 700&#xa0;W bei 5.000&#xa0;Tok/s, PUE 1,3</translation>
    </message>
    <message>
        <source>wall, whole server, offline, ~294 output tokens</source>
        <translation>Steckdose, ganzer Server, offline, rund 294 Ausgabetokens</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>Steckdose</translation>
    </message>
    <message>
        <source>wall; long prompts dominate</source>
        <translation>Steckdose; lange Eingaben überwiegen</translation>
    </message>
    <message>
        <source>GPU boards only</source>
        <translation>nur GPU-Karten</translation>
    </message>
    <message>
        <source>GPU board only</source>
        <translation>nur GPU-Karte</translation>
    </message>
    <message>
        <source>fit to ML.ENERGY H100 data; B=64 default; add server 1.2 kW per 8 GPUs, x PUE</source>
        <translation>an H100-Daten von ML.ENERGY angepasst; Vorgabe B&#xa0;=&#xa0;64; dazu 1,2&#xa0;kW Server je 8 GPUs, mal PUE</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>This must be one of %1</source>
        <translation>Dies muss %1 sein</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 is out of range; it must be between %2 and %3</source>
        <translation>%1 liegt außerhalb; es muss zwischen %2 und %3 liegen</translation>
    </message>
    <message>
        <source>A value is missing; this needs %3</source>
        <translation>Es fehlt ein Wert; gebraucht wird %3</translation>
    </message>
    <message>
        <source>The text is too long; this needs %3</source>
        <translation>Der Text ist zu lang; gebraucht wird %3</translation>
    </message>
    <message>
        <source>The text contains control characters; this needs %3</source>
        <translation>Der Text enthält Steuerzeichen; gebraucht wird %3</translation>
    </message>
    <message>
        <source>%1 is not a number; this needs %3</source>
        <translation>%1 ist keine Zahl; gebraucht wird %3</translation>
    </message>
    <message>
        <source>The separators in %1 do not group thousands; this needs %3</source>
        <translation>Die Trennzeichen in %1 gliedern keine Tausender; gebraucht wird %3</translation>
    </message>
    <message>
        <source>%1 is not a finite number; this needs %3</source>
        <translation>%1 ist keine endliche Zahl; gebraucht wird %3</translation>
    </message>
    <message>
        <source>%1 is too large or too small to calculate with; this needs %3</source>
        <translation>%1 ist zum Rechnen zu groß oder zu klein; gebraucht wird %3</translation>
    </message>
    <message>
        <source>%1 is not a known unit; this needs %3</source>
        <translation>%1 ist keine bekannte Einheit; gebraucht wird %3</translation>
    </message>
    <message>
        <source>%1 is %2; this needs %3</source>
        <translation>%1 ist %2; gebraucht wird %3</translation>
    </message>
    <message>
        <source>%1 does not fit here; this needs %3</source>
        <translation>%1 passt hier nicht; gebraucht wird %3</translation>
    </message>
    <message>
        <source>%1 is more than the whole; write %2 or %3</source>
        <translation>%1 ist mehr als das Ganze; schreiben Sie %2 oder %3</translation>
    </message>
    <message>
        <source>%1 could mean two things here; write %2 or %3</source>
        <translation>%1 kann hier zweierlei heißen; schreiben Sie %2 oder %3</translation>
    </message>
    <message>
        <source>%1 is not possible here; this needs %3</source>
        <translation>%1 ist hier nicht möglich; gebraucht wird %3</translation>
    </message>
    <message>
        <source>%1 refers to the current value, and there is none; this needs %3</source>
        <translation>%1 bezieht sich auf den jetzigen Wert, und es gibt keinen; gebraucht wird %3</translation>
    </message>
    <message>
        <source>The baseline has no value here; this needs %3</source>
        <translation>Der Vergleichsstand hat hier keinen Wert; gebraucht wird %3</translation>
    </message>
    <message>
        <source>%1, e.g. %2</source>
        <translation>%1, z. B. %2</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Throughput inside the model’s 90 % band, ×/÷%1</source>
        <translation>Durchsatz im 90-%-Band des Modells, ×/÷%1</translation>
    </message>
    <message>
        <source>Throughput outside the model’s 90 % band, ×/÷%1</source>
        <translation>Durchsatz außerhalb des 90-%-Bands des Modells, ×/÷%1</translation>
    </message>
    <message>
        <source>Power metered %1</source>
        <translation>Leistung gemessen %1</translation>
    </message>
    <message>
        <source>Not described by the model: %1</source>
        <translation>Vom Modell nicht beschrieben: %1</translation>
    </message>
    <message>
        <source>Run below the nominal power: its throughput is no peak</source>
        <translation>Unter der Nennleistung betrieben: der Durchsatz ist kein Höchstwert</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What it counts is not stated; beside it this reply at the facility</source>
        <translation>Was gezählt wurde, ist nicht angegeben; daneben diese Antwort am Zähler der Anlage</translation>
    </message>
    <message>
        <source>What it counts is not stated</source>
        <translation>Was gezählt wurde, ist nicht angegeben</translation>
    </message>
    <message>
        <source>Both at the facility’s meter</source>
        <translation>Beide am Zähler der Anlage</translation>
    </message>
    <message>
        <source>Both at the servers, without the building</source>
        <translation>Beide an den Servern, ohne das Gebäude</translation>
    </message>
    <message>
        <source>Both at the accelerator boards</source>
        <translation>Beide an den Beschleunigerkarten</translation>
    </message>
    <message>
        <source>Both on site only, without the water of power stations</source>
        <translation>Beide nur vor Ort, ohne das Wasser der Kraftwerke</translation>
    </message>
    <message>
        <source>Both with hardware, electricity as in its grid</source>
        <translation>Beide mit Hardware, Strom wie im Netz</translation>
    </message>
    <message>
        <source>By certificates bought; the model counts electricity as in its grid</source>
        <translation>Nach gekauften Zertifikaten; das Modell zählt Strom wie im Netz</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 je %2</translation>
    </message>
    <message>
        <source>Here: a reply of %1 tokens</source>
        <translation>Hier: eine Antwort von %1 Tokens</translation>
    </message>
    <message>
        <source>%1: %2, model %3 %4</source>
        <translation>%1: %2, Modell %3 %4</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Nobody has published a measurement of this model here</source>
        <translation>Für dieses Modell liegt hier keine veröffentlichte Messung vor</translation>
    </message>
    <message>
        <source>What others said that one query takes</source>
        <translation>Was eine Anfrage nach anderen verbraucht</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (angenommen)</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>batch %1, derived</source>
        <translation>Batch %1, abgeleitet</translation>
    </message>
    <message>
        <source>batch not published</source>
        <translation>Batch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>%1 on %2 × %3</source>
        <translation>%1 auf %2 × %3</translation>
    </message>
    <message>
        <source>%1-bit weights</source>
        <translation>Gewichte mit %1 Bit</translation>
    </message>
    <message>
        <source>prompt of %1 tokens</source>
        <translation>Prompt von %1 Tokens</translation>
    </message>
    <message>
        <source>reply of %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>tok/s per accelerator</source>
        <translation>Tok/s je Beschleuniger</translation>
    </message>
    <message>
        <source>tok/s for one user</source>
        <translation>Tok/s für einen Nutzer</translation>
    </message>
    <message>
        <source>W at the server’s plug</source>
        <translation>W am Stecker des Servers</translation>
    </message>
    <message>
        <source>W at the board</source>
        <translation>W an der Karte</translation>
    </message>
    <message>
        <source>J per token, facility</source>
        <translation>J je Token, Anlage</translation>
    </message>
    <message>
        <source>J per token at the plug</source>
        <translation>J je Token am Stecker</translation>
    </message>
    <message>
        <source>J per token at the board</source>
        <translation>J je Token an der Karte</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Diese Maschine</translation>
    </message>
    <message>
        <source>Another number of accelerators</source>
        <translation>Andere Zahl von Beschleunigern</translation>
    </message>
    <message>
        <source>Another precision</source>
        <translation>Andere Genauigkeit</translation>
    </message>
    <message>
        <source>Another accelerator of the family</source>
        <translation>Anderer Beschleuniger der Familie</translation>
    </message>
    <message>
        <source>Another accelerator</source>
        <translation>Anderer Beschleuniger</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>Anderes Modell</translation>
    </message>
    <message>
        <source>at the accelerator boards</source>
        <translation>an den Beschleunigerkarten</translation>
    </message>
    <message>
        <source>at the server’s plug</source>
        <translation>am Stecker des Servers</translation>
    </message>
    <message>
        <source>at the facility’s meter</source>
        <translation>am Zähler der Anlage</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>set here</source>
        <translation>hier gesetzt</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>FeasibilityText</name>
    <message>
        <source>tok/s</source>
        <translation>Tok/s</translation>
    </message>
    <message>
        <source>This machine can exist.</source>
        <translation>Diese Maschine kann es geben.</translation>
    </message>
    <message>
        <source>Nothing forbids this machine, but nothing like it has been measured.</source>
        <translation>Nichts verbietet diese Maschine, aber gemessen wurde nichts dergleichen.</translation>
    </message>
    <message>
        <source>This machine cannot exist.</source>
        <translation>Diese Maschine kann es nicht geben.</translation>
    </message>
    <message>
        <source>Weights and one sequence need %1; the replica has %2.</source>
        <translation>Gewichte und eine Sequenz brauchen %1; das Replikat hat %2.</translation>
    </message>
    <message>
        <source>%1 sequences are in flight; memory holds %2.</source>
        <translation>%1 Sequenzen laufen; der Speicher fasst %2.</translation>
    </message>
    <message>
        <source>An accelerator gives %1; its compute roof is %2.</source>
        <translation>Ein Beschleuniger liefert %1; sein Rechendach liegt bei %2.</translation>
    </message>
    <message>
        <source>One user gets %1; reading the weights once a token allows %2.</source>
        <translation>Ein Nutzer bekommt %1; die Gewichte je Token einmal zu lesen erlaubt %2.</translation>
    </message>
    <message>
        <source>A token takes %1; the limit asked for is %2.</source>
        <translation>Ein Token braucht %1; verlangt sind höchstens %2.</translation>
    </message>
    <message>
        <source>Demand is %1 of what the replicas can serve.</source>
        <translation>Die Nachfrage ist %1 dessen, was die Replikate leisten können.</translation>
    </message>
    <message>
        <source>An accelerator is stated to give %1; nine of ten measurements would stay under %2.</source>
        <translation>Je Beschleuniger sind %1 angegeben; neun von zehn Messungen blieben unter %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an input and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The model expects %1 an accelerator of it, ×/÷ %2.</source>
        <translation>Das Modell erwartet davon %1 je Beschleuniger, ×/÷ %2.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>zero</source>
        <comment>a value that a logarithmic axis cannot show</comment>
        <translation>null</translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>unter null</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>nicht bestimmt</translation>
    </message>
</context>
<context>
    <name>FittedRange</name>
    <message>
        <source>No measurement of this accelerator was fitted: the band is wider.</source>
        <translation>Zu diesem Beschleuniger wurde keine Messung angepasst: das Band ist weiter.</translation>
    </message>
    <message>
        <source>No replica of more than eight accelerators was fitted: the band is wider, and links between nodes are not modelled.</source>
        <translation>Kein Replikat mit mehr als acht Beschleunigern wurde angepasst: das Band ist weiter, und Verbindungen zwischen Knoten fehlen im Modell.</translation>
    </message>
    <message>
        <source>No batch above 2,048 was fitted.</source>
        <translation>Kein Batch über 2.048 wurde angepasst.</translation>
    </message>
    <message>
        <source>The context lies outside the fitted range of 200 to 21,000 tokens.</source>
        <translation>Der Kontext liegt außerhalb des angepassten Bereichs von 200 bis 21.000 Tokens.</translation>
    </message>
    <message>
        <source>No model of this size was fitted.</source>
        <translation>Kein Modell dieser Größe wurde angepasst.</translation>
    </message>
    <message>
        <source>No model with latent attention was fitted.</source>
        <translation>Kein Modell mit latenter Attention wurde angepasst.</translation>
    </message>
    <message>
        <source>On Blackwell, current engines were fitted to mixture models in 4 bit only: expect more speed in reality.</source>
        <translation>Auf Blackwell wurden aktuelle Engines nur mit 4-Bit-Mixture-Modellen angepasst: in Wirklichkeit ist mehr Tempo zu erwarten.</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>The font Inter is not installed, so texts may be cut off. On Debian, install the package fonts-inter (4.0 or newer).</source>
        <translation>Die Schrift Inter ist nicht installiert, Texte können daher abgeschnitten sein. Installieren Sie unter Debian das Paket fonts-inter (4.0 oder neuer).</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>discount at the end of life</source>
        <translation>Abzinsung am Lebensende</translation>
    </message>
    <message>
        <source>capital recovery</source>
        <translation>Kapitalwiedergewinnung</translation>
    </message>
    <message>
        <source>accelerator with its share of server and network</source>
        <translation>Beschleuniger mit Anteil an Server und Netz</translation>
    </message>
    <message>
        <source>hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>building and power feed</source>
        <translation>Gebäude und Stromzufuhr</translation>
    </message>
    <message>
        <source>building per accelerator</source>
        <translation>Gebäude je Beschleuniger</translation>
    </message>
    <message>
        <source>accelerator time</source>
        <translation>Beschleunigerzeit</translation>
    </message>
    <message>
        <source>accelerators replaced</source>
        <translation>ersetzte Beschleuniger</translation>
    </message>
    <message>
        <source>wafers</source>
        <translation>Wafer</translation>
    </message>
    <message>
        <source>EUV scanner time</source>
        <translation>Zeit der EUV-Scanner</translation>
    </message>
    <message>
        <source>polysilicon</source>
        <translation>Polysilizium</translation>
    </message>
    <message>
        <source>high-bandwidth memory</source>
        <translation>HBM-Speicher</translation>
    </message>
    <message>
        <source>interposer wafers</source>
        <translation>Interposer-Wafer</translation>
    </message>
    <message>
        <source>share of the world&apos;s yearly supply</source>
        <translation>Anteil am Jahresangebot der Welt</translation>
    </message>
    <message>
        <source>per output token</source>
        <translation>je Ausgabetoken</translation>
    </message>
    <message>
        <source>operations in the weights</source>
        <translation>Operationen in den Gewichten</translation>
    </message>
    <message>
        <source>operations in attention</source>
        <translation>Operationen der Attention</translation>
    </message>
    <message>
        <source>operations in attention over the prompt</source>
        <translation>Operationen der Attention über die Eingabe</translation>
    </message>
    <message>
        <source>compute roof</source>
        <translation>Rechendach</translation>
    </message>
    <message>
        <source>weight-read roof</source>
        <translation>Dach des Gewichtelesens</translation>
    </message>
    <message>
        <source>knee batch</source>
        <translation>Batch am Knick</translation>
    </message>
    <message>
        <source>data-centre capex</source>
        <translation>Investition ins Rechenzentrum</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>cost per output token</source>
        <translation>Kosten je Ausgabetoken</translation>
    </message>
    <message>
        <source>cost per input token</source>
        <translation>Kosten je Eingabetoken</translation>
    </message>
    <message>
        <source>cost of output to computed input</source>
        <translation>Kosten der Ausgabe zu berechneter Eingabe</translation>
    </message>
    <message>
        <source>cost per request</source>
        <translation>Kosten je Anfrage</translation>
    </message>
    <message>
        <source>short-run marginal cost</source>
        <translation>kurzfristige Grenzkosten</translation>
    </message>
    <message>
        <source>memory time of a step</source>
        <translation>Speicherzeit eines Schritts</translation>
    </message>
    <message>
        <source>compute time of a step</source>
        <translation>Rechenzeit eines Schritts</translation>
    </message>
    <message>
        <source>link time of a step</source>
        <translation>Verbindungszeit eines Schritts</translation>
    </message>
    <message>
        <source>overhead of a step</source>
        <translation>Nebenzeit eines Schritts</translation>
    </message>
    <message>
        <source>time of a computed prompt token</source>
        <translation>Zeit eines berechneten Eingabetokens</translation>
    </message>
    <message>
        <source>share of prefill in a step</source>
        <translation>Prefill-Anteil eines Schritts</translation>
    </message>
    <message>
        <source>time of a step</source>
        <translation>Zeit eines Schritts</translation>
    </message>
    <message>
        <source>decode step</source>
        <translation>Dekodierschritt</translation>
    </message>
    <message>
        <source>time per output token</source>
        <translation>Zeit je Ausgabetoken</translation>
    </message>
    <message>
        <source>board power</source>
        <translation>Kartenleistung</translation>
    </message>
    <message>
        <source>power at the server&apos;s plug</source>
        <translation>Leistung an der Serversteckdose</translation>
    </message>
    <message>
        <source>idle power</source>
        <translation>Leerlaufleistung</translation>
    </message>
    <message>
        <source>power with idle time</source>
        <translation>Leistung mit Leerlauf</translation>
    </message>
    <message>
        <source>board energy per output token</source>
        <translation>Kartenenergie je Ausgabetoken</translation>
    </message>
    <message>
        <source>tokens per joule</source>
        <translation>Tokens je Joule</translation>
    </message>
    <message>
        <source>IT energy per token</source>
        <translation>IT-Energie je Token</translation>
    </message>
    <message>
        <source>facility energy per token</source>
        <translation>Standortenergie je Token</translation>
    </message>
    <message>
        <source>facility energy per prompt token</source>
        <translation>Standortenergie je Eingabetoken</translation>
    </message>
    <message>
        <source>energy per reply</source>
        <translation>Energie je Antwort</translation>
    </message>
    <message>
        <source>reply to search</source>
        <translation>Antwort zu Suche</translation>
    </message>
    <message>
        <source>log error of the throughput model</source>
        <translation>logarithmischer Fehler des Durchsatzmodells</translation>
    </message>
    <message>
        <source>factor that holds nine of ten measurements</source>
        <translation>Faktor, der neun von zehn Messungen umfasst</translation>
    </message>
    <message>
        <source>batch, as memory allows</source>
        <translation>Batch, soweit der Speicher reicht</translation>
    </message>
    <message>
        <source>batch in flight</source>
        <translation>laufender Batch</translation>
    </message>
    <message>
        <source>largest batch of a replica</source>
        <translation>größter Batch einer Replik</translation>
    </message>
    <message>
        <source>prefill throughput</source>
        <translation>Prefill-Durchsatz</translation>
    </message>
    <message>
        <source>operations per output token</source>
        <translation>Operationen je Ausgabetoken</translation>
    </message>
    <message>
        <source>operations per prompt token</source>
        <translation>Operationen je Eingabetoken</translation>
    </message>
    <message>
        <source>KV cache per sequence</source>
        <translation>KV-Cache je Sequenz</translation>
    </message>
    <message>
        <source>servers and network</source>
        <translation>Server und Netz</translation>
    </message>
    <message>
        <source>cost per computed prompt token</source>
        <translation>Kosten je berechnetem Eingabetoken</translation>
    </message>
    <message>
        <source>electricity of running, per request</source>
        <translation>Strom des Betriebs je Anfrage</translation>
    </message>
    <message>
        <source>break-even price</source>
        <translation>Preis an der Gewinnschwelle</translation>
    </message>
    <message>
        <source>revenue per request</source>
        <translation>Erlös je Anfrage</translation>
    </message>
    <message>
        <source>price per visible output token</source>
        <translation>Preis je sichtbarem Ausgabetoken</translation>
    </message>
    <message>
        <source>serving cost per request</source>
        <translation>Betriebskosten je Anfrage</translation>
    </message>
    <message>
        <source>gross margin</source>
        <translation>Rohmarge</translation>
    </message>
    <message>
        <source>margin after training</source>
        <translation>Marge nach Training</translation>
    </message>
    <message>
        <source>cost of standing ready</source>
        <translation>Kosten der Bereitschaft</translation>
    </message>
    <message>
        <source>electricity per accelerator and second</source>
        <translation>Strom je Beschleuniger und Sekunde</translation>
    </message>
    <message>
        <source>break-even utilisation</source>
        <translation>Auslastung an der Gewinnschwelle</translation>
    </message>
    <message>
        <source>bytes per parameter</source>
        <translation>Bytes je Parameter</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>KV cache of a sequence</source>
        <translation>KV-Cache einer Sequenz</translation>
    </message>
    <message>
        <source>copies of the KV cache</source>
        <translation>Kopien des KV-Cache</translation>
    </message>
    <message>
        <source>usable memory</source>
        <translation>nutzbarer Speicher</translation>
    </message>
    <message>
        <source>memory left for the KV cache</source>
        <translation>Speicher für den KV-Cache</translation>
    </message>
    <message>
        <source>largest batch</source>
        <translation>größter Batch</translation>
    </message>
    <message>
        <source>active parameters</source>
        <translation>aktive Parameter</translation>
    </message>
    <message>
        <source>expert parameters</source>
        <translation>Parameter der Experten</translation>
    </message>
    <message>
        <source>share of experts read</source>
        <translation>Anteil gelesener Experten</translation>
    </message>
    <message>
        <source>generated tokens</source>
        <translation>erzeugte Tokens</translation>
    </message>
    <message>
        <source>computed prompt tokens</source>
        <translation>berechnete Eingabetokens</translation>
    </message>
    <message>
        <source>computed prompt tokens per generated token</source>
        <translation>berechnete Eingabetokens je erzeugtem Token</translation>
    </message>
    <message>
        <source>mean context</source>
        <translation>mittlerer Kontext</translation>
    </message>
    <message>
        <source>context at the end of the reply</source>
        <translation>Kontext am Ende der Antwort</translation>
    </message>
    <message>
        <source>characters of a reply</source>
        <translation>Zeichen einer Antwort</translation>
    </message>
    <message>
        <source>words of a reply</source>
        <translation>Wörter einer Antwort</translation>
    </message>
    <message>
        <source>pages of a reply</source>
        <translation>Seiten einer Antwort</translation>
    </message>
    <message>
        <source>output tokens of the service</source>
        <translation>Ausgabetokens des Dienstes</translation>
    </message>
    <message>
        <source>average power of the service</source>
        <translation>mittlere Leistung des Dienstes</translation>
    </message>
    <message>
        <source>busy accelerators</source>
        <translation>arbeitende Beschleuniger</translation>
    </message>
    <message>
        <source>paid accelerators</source>
        <translation>bezahlte Beschleuniger</translation>
    </message>
    <message>
        <source>accelerators, sized for the peak</source>
        <translation>Beschleuniger, für die Spitze bemessen</translation>
    </message>
    <message>
        <source>hardware and building of the service</source>
        <translation>Hardware und Gebäude des Dienstes</translation>
    </message>
    <message>
        <source>money of the service</source>
        <translation>Geld des Dienstes</translation>
    </message>
    <message>
        <source>IT power of the service</source>
        <translation>IT-Leistung des Dienstes</translation>
    </message>
    <message>
        <source>water of the service</source>
        <translation>Wasser des Dienstes</translation>
    </message>
    <message>
        <source>carbon of the service</source>
        <translation>CO₂ des Dienstes</translation>
    </message>
    <message>
        <source>throughput of a replica</source>
        <translation>Durchsatz einer Replik</translation>
    </message>
    <message>
        <source>throughput per accelerator</source>
        <translation>Durchsatz je Beschleuniger</translation>
    </message>
    <message>
        <source>throughput of a replica, stated</source>
        <translation>Durchsatz einer Replik, angegeben</translation>
    </message>
    <message>
        <source>speed of one user</source>
        <translation>Tempo eines Nutzers</translation>
    </message>
    <message>
        <source>accelerator time per output token</source>
        <translation>Beschleunigerzeit je Ausgabetoken</translation>
    </message>
    <message>
        <source>accelerator time per computed prompt token</source>
        <translation>Beschleunigerzeit je berechnetem Eingabetoken</translation>
    </message>
    <message>
        <source>accelerator time per token, from the stated rate</source>
        <translation>Beschleunigerzeit je Token, aus dem angegebenen Durchsatz</translation>
    </message>
    <message>
        <source>accelerator time per request</source>
        <translation>Beschleunigerzeit je Anfrage</translation>
    </message>
    <message>
        <source>time to first token, floor</source>
        <translation>Zeit bis zum ersten Token, Untergrenze</translation>
    </message>
    <message>
        <source>time to first token, from the stated rate</source>
        <translation>Zeit bis zum ersten Token, aus dem angegebenen Durchsatz</translation>
    </message>
    <message>
        <source>throughput asked of a replica</source>
        <translation>geforderter Durchsatz einer Replik</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>wafer area</source>
        <translation>Waferfläche</translation>
    </message>
    <message>
        <source>dies on a wafer</source>
        <translation>Chips je Wafer</translation>
    </message>
    <message>
        <source>bare die</source>
        <translation>blanker Chip</translation>
    </message>
    <message>
        <source>silicon, memory, package and test</source>
        <translation>Silizium, Speicher, Gehäuse und Prüfung</translation>
    </message>
    <message>
        <source>share of the hardware cost</source>
        <translation>Anteil an den Hardwarekosten</translation>
    </message>
    <message>
        <source>memory bandwidth reached</source>
        <translation>erreichte Speicherbandbreite</translation>
    </message>
    <message>
        <source>compute reached</source>
        <translation>erreichte Rechenleistung</translation>
    </message>
    <message>
        <source>activation traffic of a token</source>
        <translation>Aktivierungsverkehr eines Tokens</translation>
    </message>
    <message>
        <source>link traffic of a token</source>
        <translation>Verbindungsverkehr eines Tokens</translation>
    </message>
    <message>
        <source>latency of the layers</source>
        <translation>Latenz der Schichten</translation>
    </message>
    <message>
        <source>reading shared weights</source>
        <translation>Lesen der gemeinsamen Gewichte</translation>
    </message>
    <message>
        <source>reading all experts</source>
        <translation>Lesen aller Experten</translation>
    </message>
    <message>
        <source>reading the KV cache of a sequence</source>
        <translation>Lesen des KV-Cache einer Sequenz</translation>
    </message>
    <message>
        <source>wasted rows of all experts</source>
        <translation>vergeudete Zeilen aller Experten</translation>
    </message>
    <message>
        <source>accelerator time of training</source>
        <translation>Beschleunigerzeit des Trainings</translation>
    </message>
    <message>
        <source>training cost</source>
        <translation>Trainingskosten</translation>
    </message>
    <message>
        <source>tokens served in the model’s life</source>
        <translation>im Modellleben ausgelieferte Tokens</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>byte per bit</source>
        <translation>Byte je Bit</translation>
    </message>
    <message>
        <source>gigabyte to gibibyte</source>
        <translation>Gigabyte zu Gibibyte</translation>
    </message>
    <message>
        <source>thickness of a wafer</source>
        <translation>Dicke eines Wafers</translation>
    </message>
    <message>
        <source>density of silicon</source>
        <translation>Dichte von Silizium</translation>
    </message>
    <message>
        <source>energy per output token at the server&apos;s plug</source>
        <translation>Energie je Ausgabe-Token am Stecker des Servers</translation>
    </message>
    <message>
        <source>energy of a reply at the servers</source>
        <translation>Energie einer Antwort an den Servern</translation>
    </message>
    <message>
        <source>energy of a reply at the boards</source>
        <translation>Energie einer Antwort an den Karten</translation>
    </message>
    <message>
        <source>water of a reply on site</source>
        <translation>Wasser einer Antwort vor Ort</translation>
    </message>
    <message>
        <source>carbon of a reply</source>
        <translation>CO₂ einer Antwort</translation>
    </message>
    <message>
        <source>KV cache of a sequence halfway</source>
        <translation>KV-Cache einer Sequenz auf halbem Weg</translation>
    </message>
    <message>
        <source>parameters held by a replica</source>
        <translation>Parameter, die ein Replikat hält</translation>
    </message>
    <message>
        <source>expert work of the busiest accelerator</source>
        <translation>Expertenarbeit des am stärksten belasteten Beschleunigers</translation>
    </message>
    <message>
        <source>operations lost to waiting for the busiest accelerator</source>
        <translation>Operationen, die beim Warten auf den am stärksten belasteten Beschleuniger verloren gehen</translation>
    </message>
    <message>
        <source>hardware per token</source>
        <translation>Hardware je Token</translation>
    </message>
    <message>
        <source>building per token</source>
        <translation>Gebäude je Token</translation>
    </message>
    <message>
        <source>capex per computed prompt token</source>
        <translation>Investition je berechnetes Prompt-Token</translation>
    </message>
    <message>
        <source>memory needed</source>
        <translation>benötigter Speicher</translation>
    </message>
</context>
<context>
    <name>FormulaWord</name>
    <message>
        <source>larger of</source>
        <translation>größeres von</translation>
    </message>
    <message>
        <source>smaller of</source>
        <translation>kleineres von</translation>
    </message>
    <message>
        <source>power</source>
        <translation>Potenz</translation>
    </message>
    <message>
        <source>solved so that</source>
        <translation>gelöst, sodass</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>per million</source>
        <translation>je Million</translation>
    </message>
    <message>
        <source>%1 of a web search</source>
        <translation>%1 einer Websuche</translation>
    </message>
    <message>
        <source>%1 per accelerator</source>
        <translation>%1 je Beschleuniger</translation>
    </message>
    <message>
        <source>undefined: %1</source>
        <translation>nicht bestimmt: %1</translation>
    </message>
    <message>
        <source>%1, up %2 from %3</source>
        <translation>%1, um %2 gestiegen von %3</translation>
    </message>
    <message>
        <source>%1, down %2 from %3</source>
        <translation>%1, um %2 gesunken von %3</translation>
    </message>
    <message>
        <source>%1 is undefined in “%2”: %3.</source>
        <translation>%1 ist in „%2“ nicht bestimmt: %3.</translation>
    </message>
    <message>
        <source>%1 is %2 in “%3”.</source>
        <translation>%1 ist %2 in „%3“.</translation>
    </message>
    <message>
        <source>%1 is %2 in “%3”: %4 from %5 in “%6”.</source>
        <translation>%1 ist %2 in „%3“: %4 von %5 in „%6“.</translation>
    </message>
    <message>
        <source>Energy per %1-token reply</source>
        <translation>Energie je Antwort (%1&#xa0;Tokens)</translation>
    </message>
    <message>
        <source>serving cost only</source>
        <translation>nur Kosten des Betriebs</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>Memory bandwidth efficiency</source>
        <translation>Effizienz der Speicherbandbreite</translation>
    </message>
    <message>
        <source>Compute efficiency</source>
        <translation>Recheneffizienz</translation>
    </message>
    <message>
        <source>Activation traffic</source>
        <translation>Aktivierungsverkehr</translation>
    </message>
    <message>
        <source>Latency per layer</source>
        <translation>Latenz je Schicht</translation>
    </message>
    <message>
        <source>Extra latency per expert layer</source>
        <translation>Zusatzlatenz je Expertenschicht</translation>
    </message>
    <message>
        <source>All-reduce latency per layer</source>
        <translation>All-Reduce-Latenz je Schicht</translation>
    </message>
    <message>
        <source>Link efficiency</source>
        <translation>Verbindungseffizienz</translation>
    </message>
    <message>
        <source>Wasted rows per touched expert</source>
        <translation>Vergeudete Zeilen je Experte</translation>
    </message>
    <message>
        <source>FP4 compute factor</source>
        <translation>FP4-Rechenfaktor</translation>
    </message>
    <message>
        <source>Latency factor, community engines</source>
        <translation>Latenzfaktor, Community-Engines</translation>
    </message>
    <message>
        <source>Host time per sequence, community engines</source>
        <translation>Host-Zeit je Sequenz, Community-Engines</translation>
    </message>
    <message>
        <source>FP8 expert kernels, community engines</source>
        <translation>FP8-Expertenkerne, Community-Engines</translation>
    </message>
    <message>
        <source>Usable share of memory</source>
        <translation>Nutzbarer Speicheranteil</translation>
    </message>
    <message>
        <source>Workspace per accelerator</source>
        <translation>Arbeitsspeicher je Beschleuniger</translation>
    </message>
    <message>
        <source>Batch cap of the engine</source>
        <translation>Batch-Obergrenze der Engine</translation>
    </message>
    <message>
        <source>Bytes per 4-bit weight</source>
        <translation>Bytes je 4-Bit-Gewicht</translation>
    </message>
    <message>
        <source>Power, base share (Hopper and older)</source>
        <translation>Leistung, Grundanteil (Hopper und älter)</translation>
    </message>
    <message>
        <source>Power, memory share (Hopper and older)</source>
        <translation>Leistung, Speicheranteil (Hopper und älter)</translation>
    </message>
    <message>
        <source>Power, compute share (Hopper and older)</source>
        <translation>Leistung, Rechenanteil (Hopper und älter)</translation>
    </message>
    <message>
        <source>Power, base share (Blackwell)</source>
        <translation>Leistung, Grundanteil (Blackwell)</translation>
    </message>
    <message>
        <source>Power, memory share (Blackwell)</source>
        <translation>Leistung, Speicheranteil (Blackwell)</translation>
    </message>
    <message>
        <source>Power, compute share (Blackwell)</source>
        <translation>Leistung, Rechenanteil (Blackwell)</translation>
    </message>
    <message>
        <source>Host power at the wall</source>
        <translation>Host-Leistung an der Steckdose</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Active experts</source>
        <translation>Aktive Experten</translation>
    </message>
    <message>
        <source>Shared parameters</source>
        <translation>Gemeinsame Parameter</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Attention width</source>
        <translation>Attention-Breite</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>Hidden Size</translation>
    </message>
    <message>
        <source>KV heads</source>
        <translation>KV-Köpfe</translation>
    </message>
    <message>
        <source>KV cache per token</source>
        <translation>KV-Cache je Token</translation>
    </message>
    <message>
        <source>Sliding-window KV cache per token</source>
        <translation>Fenster-KV-Cache je Token</translation>
    </message>
    <message>
        <source>Attention window</source>
        <translation>Attention-Fenster</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reasoning multiplier</source>
        <translation>Reasoning-Faktor</translation>
    </message>
    <message>
        <source>Cached share of the prompt</source>
        <translation>Gepufferter Eingabeanteil</translation>
    </message>
    <message>
        <source>Accelerators per replica</source>
        <translation>Beschleuniger je Replik</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Time limit per token</source>
        <translation>Zeitgrenze je Token</translation>
    </message>
    <message>
        <source>Throughput, stated</source>
        <translation>Durchsatz, angegeben</translation>
    </message>
    <message>
        <source>Prefill throughput, stated</source>
        <translation>Prefill-Durchsatz, angegeben</translation>
    </message>
    <message>
        <source>Board power, stated</source>
        <translation>Kartenleistung, angegeben</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Repliken</translation>
    </message>
    <message>
        <source>Accelerator rent</source>
        <translation>Miete des Beschleunigers</translation>
    </message>
    <message>
        <source>Server and network</source>
        <translation>Server und Netz</translation>
    </message>
    <message>
        <source>Hardware lifetime</source>
        <translation>Lebensdauer der Hardware</translation>
    </message>
    <message>
        <source>Cost of capital</source>
        <translation>Kapitalkosten</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>Restwert</translation>
    </message>
    <message>
        <source>Wafer price</source>
        <translation>Waferpreis</translation>
    </message>
    <message>
        <source>Wafer diameter</source>
        <translation>Waferdurchmesser</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Ausbeute</translation>
    </message>
    <message>
        <source>Test and assembly</source>
        <translation>Prüfung und Montage</translation>
    </message>
    <message>
        <source>EUV exposures per wafer</source>
        <translation>EUV-Belichtungen je Wafer</translation>
    </message>
    <message>
        <source>EUV scanner throughput</source>
        <translation>Durchsatz des EUV-Scanners</translation>
    </message>
    <message>
        <source>Polysilicon to wafer yield</source>
        <translation>Ausbeute Polysilizium zu Wafer</translation>
    </message>
    <message>
        <source>Packages per interposer wafer</source>
        <translation>Gehäuse je Interposer-Wafer</translation>
    </message>
    <message>
        <source>Training cost</source>
        <translation>Trainingskosten</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>Trainingstokens</translation>
    </message>
    <message>
        <source>Training efficiency</source>
        <translation>Trainingseffizienz</translation>
    </message>
    <message>
        <source>Years in service</source>
        <translation>Jahre im Dienst</translation>
    </message>
    <message>
        <source>Tokens served in all</source>
        <translation>Ausgelieferte Tokens insgesamt</translation>
    </message>
    <message>
        <source>Input price</source>
        <translation>Eingabepreis</translation>
    </message>
    <message>
        <source>Cached input price</source>
        <translation>Preis gepufferter Eingabe</translation>
    </message>
    <message>
        <source>Output price</source>
        <translation>Ausgabepreis</translation>
    </message>
    <message>
        <source>Replies a day</source>
        <translation>Antworten am Tag</translation>
    </message>
    <message>
        <source>Peak to average</source>
        <translation>Spitze zu Mittel</translation>
    </message>
    <message>
        <source>Peak compute, 16 bit</source>
        <translation>Spitzenleistung, 16 Bit</translation>
    </message>
    <message>
        <source>Peak compute, 8 bit</source>
        <translation>Spitzenleistung, 8 Bit</translation>
    </message>
    <message>
        <source>Peak compute, 4 bit</source>
        <translation>Spitzenleistung, 4 Bit</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>Speicherbandbreite</translation>
    </message>
    <message>
        <source>Memory capacity</source>
        <translation>Speichergröße</translation>
    </message>
    <message>
        <source>Link bandwidth</source>
        <translation>Verbindungsbandbreite</translation>
    </message>
    <message>
        <source>Share of peak at its power limit</source>
        <translation>Spitzenanteil an der Leistungsgrenze</translation>
    </message>
    <message>
        <source>Board power limit</source>
        <translation>Leistungsgrenze der Karte</translation>
    </message>
    <message>
        <source>Accelerator price</source>
        <translation>Preis des Beschleunigers</translation>
    </message>
    <message>
        <source>Die area</source>
        <translation>Chipfläche</translation>
    </message>
    <message>
        <source>Dies per package</source>
        <translation>Chips je Gehäuse</translation>
    </message>
    <message>
        <source>Memory and packaging cost</source>
        <translation>Kosten für Speicher und Gehäuse</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Host overhead</source>
        <translation>Host-Aufschlag</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>Leerlaufleistung</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation>Strompreis</translation>
    </message>
    <message>
        <source>Carbon intensity</source>
        <translation>CO₂-Intensität</translation>
    </message>
    <message>
        <source>Water on site</source>
        <translation>Wasser am Standort</translation>
    </message>
    <message>
        <source>Water in power generation</source>
        <translation>Wasser der Stromerzeugung</translation>
    </message>
    <message>
        <source>Building and power feed</source>
        <translation>Gebäude und Stromzufuhr</translation>
    </message>
    <message>
        <source>Building lifetime</source>
        <translation>Lebensdauer des Gebäudes</translation>
    </message>
    <message>
        <source>Provisioned power</source>
        <translation>Bereitgestellte Leistung</translation>
    </message>
    <message>
        <source>Embodied carbon, accelerator</source>
        <translation>Graues CO₂, Beschleuniger</translation>
    </message>
    <message>
        <source>Embodied carbon, server share</source>
        <translation>Graues CO₂, Serveranteil</translation>
    </message>
    <message>
        <source>Leading-edge wafers a year</source>
        <translation>Spitzenwafer im Jahr</translation>
    </message>
    <message>
        <source>Interposer wafers a year</source>
        <translation>Interposer-Wafer im Jahr</translation>
    </message>
    <message>
        <source>High-bandwidth memory a year</source>
        <translation>HBM-Speicher im Jahr</translation>
    </message>
    <message>
        <source>Energy of a web search</source>
        <translation>Energie einer Websuche</translation>
    </message>
    <message>
        <source>Characters per token</source>
        <translation>Zeichen je Token</translation>
    </message>
    <message>
        <source>Words per token</source>
        <translation>Wörter je Token</translation>
    </message>
    <message>
        <source>Words per page</source>
        <translation>Wörter je Seite</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Throughput is</source>
        <translation>Durchsatz ist</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>community 2024-25</source>
        <translation>Community 2024–25</translation>
    </message>
    <message>
        <source>Load is</source>
        <translation>Last ist</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>from demand</source>
        <translation>aus der Nachfrage</translation>
    </message>
    <message>
        <source>Accelerators are</source>
        <translation>Beschleuniger sind</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>gekauft</translation>
    </message>
    <message>
        <source>rented</source>
        <translation>gemietet</translation>
    </message>
    <message>
        <source>Price tier</source>
        <translation>Preisstufe</translation>
    </message>
    <message>
        <source>Prompt and reply lengths are known</source>
        <translation>Längen von Eingabe und Antwort bekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>All-reduce factor of experts, first builds</source>
        <translation>All-Reduce-Faktor der Experten, erste Versionen</translation>
    </message>
    <message>
        <source>first builds 2025</source>
        <translation>erste Versionen 2025</translation>
    </message>
</context>
<context>
    <name>InputGroup</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Silicon</source>
        <translation>Silizium</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>World supply</source>
        <translation>Weltangebot</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Essentials</source>
        <translation>Wesentliches</translation>
    </message>
</context>
<context>
    <name>InputToolTip</name>
    <message>
        <source>seen in the source</source>
        <translation>in der Quelle gesehen</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>angepasst</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Acts when throughput is stated; an edit switches to that.</source>
        <translation>Wirkt bei angegebenem Durchsatz; eine Änderung schaltet dahin um.</translation>
    </message>
    <message>
        <source>Acts when the load is typed; an edit switches to that.</source>
        <translation>Wirkt bei eingegebener Last; eine Änderung schaltet dahin um.</translation>
    </message>
    <message>
        <source>Acts when the load follows from demand; an edit switches to that.</source>
        <translation>Wirkt, wenn die Last aus der Nachfrage folgt; eine Änderung schaltet dahin um.</translation>
    </message>
    <message>
        <source>Acts when accelerators are owned; an edit switches to that.</source>
        <translation>Wirkt bei gekauften Beschleunigern; eine Änderung schaltet dahin um.</translation>
    </message>
    <message>
        <source>Acts when accelerators are rented; an edit switches to that.</source>
        <translation>Wirkt bei gemieteten Beschleunigern; eine Änderung schaltet dahin um.</translation>
    </message>
    <message>
        <source>Acts in a mixture of experts; an edit makes the model one.</source>
        <translation>Wirkt in einem Expertenmodell; eine Änderung macht das Modell dazu.</translation>
    </message>
    <message>
        <source>Acts when a replica has several accelerators; an edit adds one.</source>
        <translation>Wirkt, wenn eine Replik mehrere Beschleuniger hat; eine Änderung fügt einen hinzu.</translation>
    </message>
    <message>
        <source>Acts with FP4 weights; an edit switches to them.</source>
        <translation>Wirkt bei FP4-Gewichten; eine Änderung schaltet dahin um.</translation>
    </message>
    <message>
        <source>Acts while the training cost is blank; an edit blanks it.</source>
        <translation>Wirkt, solange die Trainingskosten leer sind; eine Änderung leert sie.</translation>
    </message>
    <message>
        <source>Acts with an automatic batch; an edit switches to that.</source>
        <translation>Wirkt bei automatischem Batch; eine Änderung schaltet dahin um.</translation>
    </message>
    <message>
        <source>Acts when there is a prompt; an edit adds one.</source>
        <translation>Wirkt, wenn es eine Eingabe gibt; eine Änderung fügt sie hinzu.</translation>
    </message>
    <message>
        <source>Acts when part of a prompt is cached; an edit adds that.</source>
        <translation>Wirkt, wenn ein Teil der Eingabe gepuffert ist; eine Änderung fügt das hinzu.</translation>
    </message>
    <message>
        <source>Acts when throughput is derived; an edit switches to that.</source>
        <translation>Wirkt bei berechnetem Durchsatz; eine Änderung schaltet dahin um.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>von Ihnen gesetzt</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>Üblich: %1</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>Möglich: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Acts with FP8 weights; an edit switches to them.</source>
        <translation>Wirkt bei FP8-Gewichten; eine Änderung schaltet dahin um.</translation>
    </message>
    <message>
        <source>Acts when accelerators are owned or idle at times; an edit makes them owned.</source>
        <translation>Wirkt, wenn Beschleuniger gekauft oder zeitweise im Leerlauf sind; eine Änderung macht sie gekauft.</translation>
    </message>
    <message>
        <source>Acts when the building costs something; an edit gives it a price.</source>
        <translation>Wirkt, wenn das Gebäude etwas kostet; eine Änderung gibt ihm einen Preis.</translation>
    </message>
    <message>
        <source>Acts when training costs something; an edit derives its cost.</source>
        <translation>Wirkt, wenn Training etwas kostet; eine Änderung berechnet die Kosten.</translation>
    </message>
    <message>
        <source>Uncertain, %1; %2</source>
        <translation>Unsicher, %1; %2</translation>
    </message>
    <message>
        <source>chosen for this scenario, not measured</source>
        <translation>für dieses Szenario gewählt, nicht gemessen</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message>
        <source>bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>Rechenleistung</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>Nebenzeit</translation>
    </message>
    <message>
        <source>memory capacity</source>
        <translation>Speichergröße</translation>
    </message>
    <message>
        <source>latency limit</source>
        <translation>Latenzgrenze</translation>
    </message>
    <message>
        <source>weight read</source>
        <translation>Gewichtelesen</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>as above</source>
        <translation>wie oben</translation>
    </message>
    <message>
        <source>Scenario: %1. Tokenscope, model %2.</source>
        <translation>Szenario: %1. Tokenscope, Modell %2.</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>Demand is %1 of what the replicas can serve; it needs at least %2 replicas.</source>
        <translation>Die Nachfrage ist %1 dessen, was die Replikate leisten können; sie braucht mindestens %2 Replikate.</translation>
    </message>
    <message>
        <source>Owned accelerators that are sized for the peak are busy for at most %1 of the time; the utilisation is %2.</source>
        <translation>Eigene Beschleuniger, die für die Spitze bemessen sind, sind höchstens %1 der Zeit beschäftigt; die Auslastung ist %2.</translation>
    </message>
    <message>
        <source>A token takes %1 for one user; the limit asked for is %2.</source>
        <translation>Ein Token braucht %1 für einen Nutzer; verlangt sind höchstens %2.</translation>
    </message>
    <message>
        <source>Prefill is inside the stated throughput, so prompt tokens have no cost of their own.</source>
        <translation>Prefill steckt im angegebenen Durchsatz, daher haben Prompt-Tokens keine eigenen Kosten.</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>million</source>
        <translation>Mio.</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>Mrd.</translation>
    </message>
    <message>
        <source>trillion</source>
        <translation>Bio.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Active parameters</source>
        <translation>Aktive Parameter</translation>
    </message>
    <message>
        <source>Operations per output token</source>
        <translation>Operationen je Ausgabetoken</translation>
    </message>
    <message>
        <source>Operations per prompt token</source>
        <translation>Operationen je Eingabetoken</translation>
    </message>
    <message>
        <source>Weights in memory</source>
        <translation>Gewichte im Speicher</translation>
    </message>
    <message>
        <source>KV cache per sequence</source>
        <translation>KV-Cache je Sequenz</translation>
    </message>
    <message>
        <source>Memory left for the KV cache</source>
        <translation>Speicher für den KV-Cache</translation>
    </message>
    <message>
        <source>Largest batch that fits</source>
        <translation>Größter passender Batch</translation>
    </message>
    <message>
        <source>Compute roof</source>
        <translation>Rechendach</translation>
    </message>
    <message>
        <source>Weight-read roof</source>
        <translation>Dach des Gewichtelesens</translation>
    </message>
    <message>
        <source>Knee batch</source>
        <translation>Batch am Knick</translation>
    </message>
    <message>
        <source>Batch in flight</source>
        <translation>Laufender Batch</translation>
    </message>
    <message>
        <source>Decode step</source>
        <translation>Dekodierschritt</translation>
    </message>
    <message>
        <source>Speed for one user</source>
        <translation>Tempo für einen Nutzer</translation>
    </message>
    <message>
        <source>Prefill throughput per accelerator</source>
        <translation>Prefill-Durchsatz je Beschleuniger</translation>
    </message>
    <message>
        <source>Time to first token, floor</source>
        <translation>Zeit bis zum ersten Token, Untergrenze</translation>
    </message>
    <message>
        <source>Factor that holds nine of ten measurements</source>
        <translation>Faktor, der neun von zehn Messungen umfasst</translation>
    </message>
    <message>
        <source>Throughput per accelerator</source>
        <translation>Durchsatz je Beschleuniger</translation>
    </message>
    <message>
        <source>Throughput per replica</source>
        <translation>Durchsatz je Replik</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Board power</source>
        <translation>Kartenleistung</translation>
    </message>
    <message>
        <source>Power at the server&apos;s plug</source>
        <translation>Leistung an der Serversteckdose</translation>
    </message>
    <message>
        <source>Board energy per output token</source>
        <translation>Kartenenergie je Ausgabetoken</translation>
    </message>
    <message>
        <source>Output tokens per board joule</source>
        <translation>Ausgabetokens je Joule der Karte</translation>
    </message>
    <message>
        <source>IT energy per output token</source>
        <translation>IT-Energie je Ausgabetoken</translation>
    </message>
    <message>
        <source>Energy per output token</source>
        <translation>Energie je Ausgabetoken</translation>
    </message>
    <message>
        <source>Energy per input token</source>
        <translation>Energie je Eingabetoken</translation>
    </message>
    <message>
        <source>Energy per reply</source>
        <translation>Energie je Antwort</translation>
    </message>
    <message>
        <source>Energy of a reply to a web search</source>
        <translation>Energie einer Antwort zu einer Websuche</translation>
    </message>
    <message>
        <source>Silicon, memory, package</source>
        <translation>Silizium, Speicher, Gehäuse</translation>
    </message>
    <message>
        <source>Bare die</source>
        <translation>Blanker Chip</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Servers, network</source>
        <translation>Server, Netz</translation>
    </message>
    <message>
        <source>Building, power feed</source>
        <translation>Gebäude, Stromzufuhr</translation>
    </message>
    <message>
        <source>Data-centre capex</source>
        <translation>Investition ins Rechenzentrum</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Cost per output token</source>
        <translation>Kosten je Ausgabetoken</translation>
    </message>
    <message>
        <source>Cost per input token</source>
        <translation>Kosten je Eingabetoken</translation>
    </message>
    <message>
        <source>Cost of output to computed input</source>
        <translation>Kosten der Ausgabe zu berechneter Eingabe</translation>
    </message>
    <message>
        <source>Cost per request</source>
        <translation>Kosten je Anfrage</translation>
    </message>
    <message>
        <source>Short-run marginal cost</source>
        <translation>Kurzfristige Grenzkosten</translation>
    </message>
    <message>
        <source>Price per visible output token</source>
        <translation>Preis je sichtbarem Ausgabetoken</translation>
    </message>
    <message>
        <source>Revenue per request</source>
        <translation>Erlös je Anfrage</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Rohmarge</translation>
    </message>
    <message>
        <source>Margin after training</source>
        <translation>Marge nach Training</translation>
    </message>
    <message>
        <source>Break-even utilisation</source>
        <translation>Auslastung an der Gewinnschwelle</translation>
    </message>
    <message>
        <source>Break-even output price</source>
        <translation>Ausgabepreis an der Gewinnschwelle</translation>
    </message>
    <message>
        <source>Output tokens a day</source>
        <translation>Ausgabetokens am Tag</translation>
    </message>
    <message>
        <source>Electricity a year</source>
        <translation>Strom im Jahr</translation>
    </message>
    <message>
        <source>Average power</source>
        <translation>Mittlere Leistung</translation>
    </message>
    <message>
        <source>Accelerators, sized for the peak</source>
        <translation>Beschleuniger, für die Spitze bemessen</translation>
    </message>
    <message>
        <source>Accelerators paid for on average</source>
        <translation>Im Mittel bezahlte Beschleuniger</translation>
    </message>
    <message>
        <source>Hardware and building</source>
        <translation>Hardware und Gebäude</translation>
    </message>
    <message>
        <source>Revenue a year</source>
        <translation>Erlös im Jahr</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Kosten im Jahr</translation>
    </message>
    <message>
        <source>Water a year</source>
        <translation>Wasser im Jahr</translation>
    </message>
    <message>
        <source>Carbon a year</source>
        <translation>CO₂ im Jahr</translation>
    </message>
    <message>
        <source>Wafers a year</source>
        <translation>Wafer im Jahr</translation>
    </message>
    <message>
        <source>EUV scanner hours a year</source>
        <translation>EUV-Scannerstunden im Jahr</translation>
    </message>
    <message>
        <source>Polysilicon a year</source>
        <translation>Polysilizium im Jahr</translation>
    </message>
    <message>
        <source>High-bandwidth memory a year</source>
        <translation>HBM-Speicher im Jahr</translation>
    </message>
    <message>
        <source>Share of the world&apos;s leading-edge wafers</source>
        <translation>Anteil an den Spitzenwafern der Welt</translation>
    </message>
    <message>
        <source>Share of the world&apos;s interposer wafers</source>
        <translation>Anteil an den Interposer-Wafern der Welt</translation>
    </message>
    <message>
        <source>Share of the world&apos;s high-bandwidth memory</source>
        <translation>Anteil am HBM-Speicher der Welt</translation>
    </message>
    <message>
        <source>Wafers per million output tokens</source>
        <translation>Wafer je Million Ausgabetokens</translation>
    </message>
    <message>
        <source>EUV scanner hours per million output tokens</source>
        <translation>EUV-Scannerstunden je Million Ausgabetokens</translation>
    </message>
    <message>
        <source>Polysilicon per million output tokens</source>
        <translation>Polysilizium je Million Ausgabetokens</translation>
    </message>
    <message>
        <source>High-bandwidth memory per million output tokens</source>
        <translation>HBM-Speicher je Million Ausgabetokens</translation>
    </message>
    <message>
        <source>Characters of a reply</source>
        <translation>Zeichen einer Antwort</translation>
    </message>
    <message>
        <source>Words of a reply</source>
        <translation>Wörter einer Antwort</translation>
    </message>
    <message>
        <source>Pages of a reply</source>
        <translation>Seiten einer Antwort</translation>
    </message>
</context>
<context>
    <name>OutputGroup</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Dekodieren</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Prefill</source>
        <translation>Prefill</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Erlös</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Supply chain</source>
        <translation>Lieferkette</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Error of the model</source>
        <translation>Modellfehler</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>DeepSeek’s published day</source>
        <translation>Veröffentlichter Tag von DeepSeek</translation>
    </message>
    <message>
        <source>The day of production that DeepSeek published: 608 billion tokens in, 168 billion out, on rented H800.</source>
        <translation>Der Betriebstag, den DeepSeek veröffentlicht hat: 608&#xa0;Milliarden Tokens hinein, 168&#xa0;Milliarden heraus, auf gemieteten H800.</translation>
    </message>
    <message>
        <source>Essay, repaired, FP8</source>
        <translation>Essay, berichtigt, FP8</translation>
    </message>
    <message>
        <source>The repaired essay with 8-bit weights and KV cache on two H100.</source>
        <translation>Der berichtigte Essay mit Gewichten und KV-Cache in 8&#xa0;Bit auf zwei H100.</translation>
    </message>
    <message>
        <source>Essay, repaired</source>
        <translation>Essay, berichtigt</translation>
    </message>
    <message>
        <source>What the essay’s 70B model needs in 16 bit: four H100 at batch 64, with host, idle time and a cost of capital.</source>
        <translation>Was das 70B-Modell des Essays in 16&#xa0;Bit braucht: vier H100 bei Batch 64, mit Host, Leerlauf und Kapitalkosten.</translation>
    </message>
    <message>
        <source>Essay, as printed</source>
        <translation>Essay, wie gedruckt</translation>
    </message>
    <message>
        <source>The essay’s own figures: a 70B model on one H100 at 5,000 tokens per second, with no idle time and no host.</source>
        <translation>Die eigenen Zahlen des Essays: ein 70B-Modell auf einem H100 mit 5.000 Tokens je Sekunde, ohne Leerlauf und ohne Host.</translation>
    </message>
    <message>
        <source>Frontier model, an estimate</source>
        <translation>Spitzenmodell, geschätzt</translation>
    </message>
    <message>
        <source>A trillion parameters, a tenth of them active, on eight B200: an estimate in every row of the model.</source>
        <translation>Eine Billion Parameter, ein Zehntel davon aktiv, auf acht B200: jede Angabe zum Modell ist geschätzt.</translation>
    </message>
    <message>
        <source>gpt-oss-120b on one H100</source>
        <translation>gpt-oss-120b auf einem H100</translation>
    </message>
    <message>
        <source>An open mixture of experts in 4 bit on a single accelerator, with as many sequences as its memory holds.</source>
        <translation>Ein offenes Expertenmodell in 4&#xa0;Bit auf einem einzigen Beschleuniger, mit so vielen Sequenzen, wie sein Speicher fasst.</translation>
    </message>
    <message>
        <source>Llama 3.1 405B on eight H100</source>
        <translation>Llama 3.1 405B auf acht H100</translation>
    </message>
    <message>
        <source>The largest open dense model in 8 bit on one server.</source>
        <translation>Das größte offene dichte Modell in 8&#xa0;Bit auf einem Server.</translation>
    </message>
    <message>
        <source>Llama 3.1 8B on an RTX 4090</source>
        <translation>Llama 3.1 8B auf einer RTX 4090</translation>
    </message>
    <message>
        <source>One person, one card at home: an 8B model in 4 bit, answering 251 times a day.</source>
        <translation>Eine Person, eine Karte zu Hause: ein 8B-Modell in 4&#xa0;Bit, das 251-mal am Tag antwortet.</translation>
    </message>
    <message>
        <source>Reasoning model</source>
        <translation>Reasoning-Modell</translation>
    </message>
    <message>
        <source>DeepSeek R1 on eight H200, writing twenty hidden tokens for each visible one.</source>
        <translation>DeepSeek R1 auf acht H200; auf jedes sichtbare Token kommen zwanzig verborgene.</translation>
    </message>
</context>
<context>
    <name>PriceTier</name>
    <message>
        <source>Essay: commodity, low</source>
        <translation>Essay: Massenware, niedrig</translation>
    </message>
    <message>
        <source>Essay: commodity, high</source>
        <translation>Essay: Massenware, hoch</translation>
    </message>
    <message>
        <source>Essay: frontier, low</source>
        <translation>Essay: Spitzenmodell, niedrig</translation>
    </message>
    <message>
        <source>Essay: frontier, high</source>
        <translation>Essay: Spitzenmodell, hoch</translation>
    </message>
    <message>
        <source>Essay: reasoning, low</source>
        <translation>Essay: Reasoning, niedrig</translation>
    </message>
    <message>
        <source>Essay: reasoning, high</source>
        <translation>Essay: Reasoning, hoch</translation>
    </message>
    <message>
        <source>GPT-4o mini</source>
        <translation>GPT-4o mini</translation>
    </message>
    <message>
        <source>Gemini 2.5 Flash</source>
        <translation>Gemini 2.5 Flash</translation>
    </message>
    <message>
        <source>GPT-4o</source>
        <translation>GPT-4o</translation>
    </message>
    <message>
        <source>Claude Sonnet 4.6</source>
        <translation>Claude Sonnet 4.6</translation>
    </message>
    <message>
        <source>Gemini 2.5 Pro</source>
        <translation>Gemini 2.5 Pro</translation>
    </message>
    <message>
        <source>Claude Opus 4.8</source>
        <translation>Claude Opus 4.8</translation>
    </message>
    <message>
        <source>o1</source>
        <translation>o1</translation>
    </message>
    <message>
        <source>o3</source>
        <translation>o3</translation>
    </message>
    <message>
        <source>o3 at launch</source>
        <translation>o3 zum Start</translation>
    </message>
    <message>
        <source>GPT-5.4 Pro</source>
        <translation>GPT-5.4 Pro</translation>
    </message>
    <message>
        <source>DeepSeek R1, early 2025</source>
        <translation>DeepSeek R1, Anfang 2025</translation>
    </message>
    <message>
        <source>DeepSeek V4 Flash</source>
        <translation>DeepSeek V4 Flash</translation>
    </message>
    <message>
        <source>Llama 3.3 70B at DeepInfra</source>
        <translation>Llama 3.3 70B bei DeepInfra</translation>
    </message>
    <message>
        <source>Llama 3.3 70B at Together</source>
        <translation>Llama 3.3 70B bei Together</translation>
    </message>
    <message>
        <source>Llama 3.1 8B at Groq</source>
        <translation>Llama 3.1 8B bei Groq</translation>
    </message>
    <message>
        <source>gpt-oss-120b at DeepInfra</source>
        <translation>gpt-oss-120b bei DeepInfra</translation>
    </message>
    <message>
        <source>gpt-oss-120b at Groq</source>
        <translation>gpt-oss-120b bei Groq</translation>
    </message>
</context>
<context>
    <name>QuantityView</name>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Prefill throughput</source>
        <translation>Prefill-Durchsatz</translation>
    </message>
    <message>
        <source>Board power</source>
        <translation>Kartenleistung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>plausible</source>
        <translation>plausibel</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>dehnbar</translation>
    </message>
    <message>
        <source>implausible</source>
        <translation>unplausibel</translation>
    </message>
    <message>
        <source>impossible</source>
        <translation>unmöglich</translation>
    </message>
    <message>
        <source>beyond the track</source>
        <translation>jenseits der Skala</translation>
    </message>
    <message>
        <source>Cost per output token %1 against the baseline</source>
        <translation>Kosten je Ausgabetoken %1 gegen den Vergleichsstand</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>only where utilisation is typed</source>
        <translation>nur bei eingegebener Auslastung</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>not at full load: the cost is above the price</source>
        <translation>nicht einmal bei Volllast: die Kosten liegen über dem Preis</translation>
    </message>
    <message>
        <source>never: electricity alone costs more</source>
        <translation>nie: schon der Strom kostet mehr</translation>
    </message>
    <message>
        <source>stated throughput</source>
        <translation>angegebener Durchsatz</translation>
    </message>
    <message>
        <source>not separable: prefill is inside the stated throughput</source>
        <translation>nicht trennbar: Prefill steckt im angegebenen Durchsatz</translation>
    </message>
    <message>
        <source>no KV cache: memory sets no limit</source>
        <translation>kein KV-Cache: der Speicher setzt keine Grenze</translation>
    </message>
    <message>
        <source>out of the range of numbers</source>
        <translation>außerhalb des Zahlenbereichs</translation>
    </message>
    <message>
        <source>no prefill throughput is stated; type one or choose derived mode</source>
        <translation>kein Prefill-Durchsatz angegeben; einen eingeben oder „berechnet“ wählen</translation>
    </message>
    <message>
        <source>no throughput is stated; type one per accelerator or choose derived mode</source>
        <translation>kein Durchsatz angegeben; einen je Beschleuniger eingeben oder „berechnet“ wählen</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>%1, edited</source>
        <translation>%1, bearbeitet</translation>
    </message>
</context>
<context>
    <name>ScenarioError</name>
    <message>
        <source>it is nested deeper than %3 levels</source>
        <translation>sie ist tiefer als %3 Ebenen geschachtelt</translation>
    </message>
    <message>
        <source>it is not a scenario; it needs %3</source>
        <translation>sie ist kein Szenario; sie braucht %3</translation>
    </message>
    <message>
        <source>no preset is called “%2”; the presets are %3</source>
        <translation>keine Vorlage heißt „%2“; die Vorlagen sind %3</translation>
    </message>
    <message>
        <source>%1: “%2” is not known; it must be %3</source>
        <translation>%1: „%2“ ist nicht bekannt; es muss %3 sein</translation>
    </message>
    <message>
        <source>%1: “%2” does not measure it; the unit is %3</source>
        <translation>%1: „%2“ misst das nicht; die Einheit ist %3</translation>
    </message>
    <message>
        <source>%1: %2 stands where %3 is needed</source>
        <translation>%1: %2 steht, wo %3 gebraucht wird</translation>
    </message>
    <message>
        <source>%1: %2 is out of range; it must be %3</source>
        <translation>%1: %2 liegt außerhalb; es muss %3 sein</translation>
    </message>
    <message>
        <source>%1: %2 has no value; write %3</source>
        <translation>%1: %2 hat keinen Wert; schreiben Sie %3</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>it has more than %3 bytes, the most that a scenario may have</source>
        <translation>sie hat mehr als %3 Bytes, so viel darf ein Szenario höchstens haben</translation>
    </message>
    <message>
        <source>it is not JSON from column %2 on</source>
        <translation>sie ist ab Spalte %2 kein JSON</translation>
    </message>
    <message>
        <source>%1: it is a word and has no unit “%2”; write %3</source>
        <translation>%1: das ist ein Wort und hat keine Einheit „%2“; schreiben Sie %3</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Decode is limited by memory bandwidth</source>
        <translation>Das Dekodieren ist durch Speicherbandbreite begrenzt</translation>
    </message>
    <message>
        <source>Decode is limited by compute</source>
        <translation>Das Dekodieren ist durch Rechenleistung begrenzt</translation>
    </message>
    <message>
        <source>Decode is limited by the links between accelerators</source>
        <translation>Das Dekodieren ist durch die Verbindungen der Beschleuniger begrenzt</translation>
    </message>
    <message>
        <source>Decode is limited by overhead</source>
        <translation>Das Dekodieren ist durch Nebenzeit begrenzt</translation>
    </message>
    <message>
        <source>Memory capacity is the limit</source>
        <translation>Die Speichergröße ist die Grenze</translation>
    </message>
    <message>
        <source>Decode is limited by the time limit per token</source>
        <translation>Das Dekodieren ist durch die Zeitgrenze je Token begrenzt</translation>
    </message>
    <message>
        <source>The stated throughput is faster than weights can be read</source>
        <translation>Der angegebene Durchsatz ist schneller, als Gewichte gelesen werden können</translation>
    </message>
    <message>
        <source>Throughput is stated</source>
        <translation>Der Durchsatz ist angegeben</translation>
    </message>
    <message>
        <source>weights and one sequence need %1 GB, the replica has %2 GB</source>
        <translation>Gewichte und eine Sequenz brauchen %1 GB, die Replik hat %2 GB</translation>
    </message>
    <message>
        <source>it holds %1 sequences</source>
        <translation>er fasst %1 Sequenzen</translation>
    </message>
    <message>
        <source>%1 tok/s for each accelerator; the compute roof is %2</source>
        <translation>%1 Tok/s je Beschleuniger; das Rechendach ist %2</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>Rechenleistung</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>Nebenzeit</translation>
    </message>
    <message>
        <source>%1 of a %2 ms step</source>
        <translation>%1 eines Schritts von %2 ms</translation>
    </message>
    <message>
        <source>Throughput is now derived</source>
        <translation>Der Durchsatz ist jetzt berechnet</translation>
    </message>
    <message>
        <source>Throughput is now stated</source>
        <translation>Der Durchsatz ist jetzt angegeben</translation>
    </message>
    <message>
        <source>Utilisation is now typed</source>
        <translation>Die Auslastung ist jetzt eingegeben</translation>
    </message>
    <message>
        <source>Utilisation now follows from demand</source>
        <translation>Die Auslastung folgt jetzt aus der Nachfrage</translation>
    </message>
    <message>
        <source>Accelerators are now owned</source>
        <translation>Die Beschleuniger sind jetzt gekauft</translation>
    </message>
    <message>
        <source>Accelerators are now rented</source>
        <translation>Die Beschleuniger sind jetzt gemietet</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 ist jetzt %2</translation>
    </message>
    <message>
        <source>Throughput is undefined</source>
        <translation>Der Durchsatz ist nicht bestimmt</translation>
    </message>
</context>
<context>
    <name>Tick</name>
    <message>
        <source>fitted</source>
        <translation>angepasst</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>2N only</source>
        <translation>nur 2N</translation>
    </message>
    <message>
        <source>69,632 MLA</source>
        <translation>69.632 MLA</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>1k</source>
        <translation>1.000</translation>
    </message>
    <message>
        <source>8k</source>
        <translation>8.000</translation>
    </message>
    <message>
        <source>16k</source>
        <translation>16.000</translation>
    </message>
    <message>
        <source>11 measured</source>
        <translation>11 gemessen</translation>
    </message>
    <message>
        <source>essay</source>
        <translation>Essay</translation>
    </message>
    <message>
        <source>700 essay</source>
        <translation>700 Essay</translation>
    </message>
    <message>
        <source>10k</source>
        <translation>10.000</translation>
    </message>
    <message>
        <source>100M</source>
        <translation>100&#xa0;Mio.</translation>
    </message>
    <message>
        <source>500M</source>
        <translation>500&#xa0;Mio.</translation>
    </message>
    <message>
        <source>2T</source>
        <translation>2&#xa0;Bio.</translation>
    </message>
    <message>
        <source>15T</source>
        <translation>15&#xa0;Bio.</translation>
    </message>
    <message>
        <source>1T</source>
        <translation>1&#xa0;Bio.</translation>
    </message>
    <message>
        <source>1,000T</source>
        <translation>1.000&#xa0;Bio.</translation>
    </message>
    <message>
        <source>1M</source>
        <translation>1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>1bn</source>
        <translation>1&#xa0;Mrd.</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>flach</translation>
    </message>
    <message>
        <source>31k</source>
        <translation>31.000</translation>
    </message>
    <message>
        <source>60k</source>
        <translation>60.000</translation>
    </message>
    <message>
        <source>1.09 Google</source>
        <translation>1,09 Google</translation>
    </message>
    <message>
        <source>1.54 average</source>
        <translation>1,54 Mittel</translation>
    </message>
    <message>
        <source>1.43 Google</source>
        <translation>1,43 Google</translation>
    </message>
    <message>
        <source>0.083 US industry</source>
        <translation>0,083 US-Industrie</translation>
    </message>
    <message>
        <source>US</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>1.8M</source>
        <translation>1,8&#xa0;Mio.</translation>
    </message>
    <message>
        <source>900k</source>
        <translation>900.000</translation>
    </message>
    <message>
        <source>2.7bn</source>
        <translation>2,7&#xa0;Mrd.</translation>
    </message>
</context>
<context>
    <name>Undefined</name>
    <message>
        <source>unknown: %1</source>
        <translation>unbekannt: %1</translation>
    </message>
    <message>
        <source>does not fit: needs %1&#xa0;GB, has %2&#xa0;GB</source>
        <translation>passt nicht: braucht %1 GB, hat %2 GB</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>per million</source>
        <translation>je Million</translation>
    </message>
    <message>
        <source>GFLOP</source>
        <translation>GFLOP</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>Tok/s</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>tok/J</source>
        <translation>Tok/J</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>mWh</source>
        <translation>mWh</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>am Tag</translation>
    </message>
    <message>
        <source>litres a year</source>
        <translation>Liter im Jahr</translation>
    </message>
    <message>
        <source>decades</source>
        <translation>Dekaden</translation>
    </message>
    <message>
        <source>per million tokens</source>
        <translation>je Million Tokens</translation>
    </message>
    <message>
        <source>per token</source>
        <translation>je Token</translation>
    </message>
    <message>
        <source>per request</source>
        <translation>je Anfrage</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>per accelerator</source>
        <translation>je Beschleuniger</translation>
    </message>
    <message>
        <source>per accelerator-hour</source>
        <translation>je Beschleunigerstunde</translation>
    </message>
    <message>
        <source>per kWh</source>
        <translation>je kWh</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>tok/s per accelerator</source>
        <translation>Tok/s je Beschleuniger</translation>
    </message>
    <message>
        <source>tokens a day</source>
        <translation>Tokens am Tag</translation>
    </message>
    <message>
        <source>tokens per joule</source>
        <translation>Tokens je Joule</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>bytes per parameter</source>
        <translation>Bytes je Parameter</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>Sequenzen</translation>
    </message>
    <message>
        <source>requests a day</source>
        <translation>Anfragen am Tag</translation>
    </message>
    <message>
        <source>accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>accelerator-ms per token</source>
        <translation>Beschleuniger-ms je Token</translation>
    </message>
    <message>
        <source>accelerator-s per request</source>
        <translation>Beschleuniger-s je Anfrage</translation>
    </message>
    <message>
        <source>accelerator-hours</source>
        <translation>Beschleunigerstunden</translation>
    </message>
    <message>
        <source>accelerators a year</source>
        <translation>Beschleuniger im Jahr</translation>
    </message>
    <message>
        <source>W per accelerator</source>
        <translation>W je Beschleuniger</translation>
    </message>
    <message>
        <source>IT W per accelerator</source>
        <translation>IT-W je Beschleuniger</translation>
    </message>
    <message>
        <source>J per token</source>
        <translation>J je Token</translation>
    </message>
    <message>
        <source>IT J per token</source>
        <translation>IT-J je Token</translation>
    </message>
    <message>
        <source>facility J per token</source>
        <translation>Standort-J je Token</translation>
    </message>
    <message>
        <source>facility J per request</source>
        <translation>Standort-J je Anfrage</translation>
    </message>
    <message>
        <source>facility Wh per request</source>
        <translation>Standort-Wh je Anfrage</translation>
    </message>
    <message>
        <source>GFLOP per token</source>
        <translation>GFLOP je Token</translation>
    </message>
    <message>
        <source>FLOP per token</source>
        <translation>FLOP je Token</translation>
    </message>
    <message>
        <source>TFLOP/s per accelerator</source>
        <translation>TFLOP/s je Beschleuniger</translation>
    </message>
    <message>
        <source>ms per token</source>
        <translation>ms je Token</translation>
    </message>
    <message>
        <source>ms per sequence</source>
        <translation>ms je Sequenz</translation>
    </message>
    <message>
        <source>MB per sequence</source>
        <translation>MB je Sequenz</translation>
    </message>
    <message>
        <source>bytes per accelerator</source>
        <translation>Bytes je Beschleuniger</translation>
    </message>
    <message>
        <source>kg a year</source>
        <translation>kg im Jahr</translation>
    </message>
    <message>
        <source>kg of CO₂ a year</source>
        <translation>kg CO₂ im Jahr</translation>
    </message>
    <message>
        <source>wafers a year</source>
        <translation>Wafer im Jahr</translation>
    </message>
    <message>
        <source>hours a year</source>
        <translation>Stunden im Jahr</translation>
    </message>
    <message>
        <source>GB a year</source>
        <translation>GB im Jahr</translation>
    </message>
    <message>
        <source>wafers per million tokens</source>
        <translation>Wafer je Million Tokens</translation>
    </message>
    <message>
        <source>hours per million tokens</source>
        <translation>Stunden je Million Tokens</translation>
    </message>
    <message>
        <source>kg per million tokens</source>
        <translation>kg je Million Tokens</translation>
    </message>
    <message>
        <source>GB per million tokens</source>
        <translation>GB je Million Tokens</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>per reply</source>
        <translation>je Antwort</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>dies</source>
        <translation>Chips</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>Gehäuse</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>wafers</source>
        <translation>Wafer</translation>
    </message>
    <message>
        <source>GWh a year</source>
        <translation>GWh im Jahr</translation>
    </message>
    <message>
        <source>services per GW</source>
        <translation>Dienste je GW</translation>
    </message>
    <message>
        <source>byte/token/layer/hidden unit</source>
        <translation>Byte/Token/Schicht/Einheit</translation>
    </message>
    <message>
        <source>row/touched expert</source>
        <translation>Zeilen/Experte</translation>
    </message>
    <message>
        <source>byte/parameter</source>
        <translation>Byte/Parameter</translation>
    </message>
    <message>
        <source>share of TDP</source>
        <translation>Anteil der TDP</translation>
    </message>
    <message>
        <source>element/token</source>
        <translation>Elemente/Token</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>bit</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>%/year</source>
        <translation>%/Jahr</translation>
    </message>
    <message>
        <source>1/wafer</source>
        <translation>1/Wafer</translation>
    </message>
    <message>
        <source>wafer/h</source>
        <translation>Wafer/h</translation>
    </message>
    <message>
        <source>request/day</source>
        <translation>Anfragen/Tag</translation>
    </message>
    <message>
        <source>% of TDP</source>
        <translation>% der TDP</translation>
    </message>
    <message>
        <source>character/token</source>
        <translation>Zeichen/Token</translation>
    </message>
    <message>
        <source>word/token</source>
        <translation>Wörter/Token</translation>
    </message>
    <message>
        <source>word/page</source>
        <translation>Wörter/Seite</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>Experte</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>die</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>package</source>
        <translation>Gehäuse</translation>
    </message>
    <message>
        <source>wafer</source>
        <translation>Wafer</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>Sequenz</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>agrees</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>within 3x</source>
        <translation>innerhalb 3×</translation>
    </message>
    <message>
        <source>disagrees</source>
        <translation>stimmt nicht</translation>
    </message>
    <message>
        <source>impossible</source>
        <translation>unmöglich</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>keine Zahl</translation>
    </message>
</context>
<context>
    <name>tokenscope::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Szenario</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>tokenscope::Breadcrumb</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>tokenscope::ChartArea</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
</context>
<context>
    <name>tokenscope::ChartTabs</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Show the pinned chart %1</source>
        <translation>Das angeheftete Diagramm %1 zeigen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>tokenscope::ClaimsPanel</name>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>In this scenario</source>
        <translation>In diesem Szenario</translation>
    </message>
    <message>
        <source>Recomputed with the present settings</source>
        <translation>Mit den jetzigen Einstellungen nachgerechnet</translation>
    </message>
    <message>
        <source>By its own inputs</source>
        <translation>Nach eigenen Angaben</translation>
    </message>
    <message>
        <source>Recomputed with the essay’s inputs</source>
        <translation>Mit den Angaben des Essays nachgerechnet</translation>
    </message>
    <message>
        <source>Claims of the essay</source>
        <translation>Aussagen des Essays</translation>
    </message>
    <message>
        <source>Scroll the claims</source>
        <translation>In den Aussagen blättern</translation>
    </message>
    <message>
        <source>What the essay says, recomputed</source>
        <translation>Was der Essay sagt, nachgerechnet</translation>
    </message>
</context>
<context>
    <name>tokenscope::ControlRow</name>
    <message>
        <source>Type this value</source>
        <translation>Diesen Wert eintippen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy as sentence</source>
        <translation>Als Satz kopieren</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Reset to baseline</source>
        <translation>Auf den Vergleichsstand zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to baseline (%1)</source>
        <translation>Auf den Vergleichsstand zurücksetzen (%1)</translation>
    </message>
    <message>
        <source>Locked: left alone by lessons, balancing and sensitivity. Click to unlock</source>
        <translation>Gesperrt: Lektionen, Ausgleich und Empfindlichkeit lassen es in Ruhe. Klicken zum Entsperren</translation>
    </message>
    <message>
        <source>Computed from the other settings. Click to type it</source>
        <translation>Aus den anderen Einstellungen berechnet. Klicken zum Eintippen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, what a button does</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tokenscope::CopyValueDialog</name>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Wert suchen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>tokenscope::Dock</name>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Close the side panel</source>
        <translation>Seitenleiste schließen</translation>
    </message>
    <message>
        <source>Open the side panel</source>
        <translation>Seitenleiste öffnen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>tokenscope::DocumentSession</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>Szenario öffnen</translation>
    </message>
    <message>
        <source>Scenarios (*.tokx);;All files (*)</source>
        <translation>Szenarien (*.tokx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the program. It is open for reading; what this version does not know is left out. Save it under another name to keep changes.</source>
        <translation>%1 wurde von einer neueren Version des Programms geschrieben. Es ist zum Lesen geöffnet; was diese Version nicht kennt, ist weggelassen. Speichern Sie es unter anderem Namen, um Änderungen zu behalten.</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Szenario speichern</translation>
    </message>
    <message>
        <source>Scenarios (*.tokx)</source>
        <translation>Szenarien (*.tokx)</translation>
    </message>
    <message>
        <source>%1 was written by a newer version and is not overwritten. Choose another name.</source>
        <translation>%1 wurde von einer neueren Version geschrieben und wird nicht überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
</context>
<context>
    <name>tokenscope::EvidencePanel</name>
    <message>
        <source>Open the scenario of the chosen point</source>
        <translation>Szenario des gewählten Punkts öffnen</translation>
    </message>
    <message>
        <source>Measurements and published figures</source>
        <translation>Messungen und veröffentlichte Zahlen</translation>
    </message>
    <message>
        <source>Scroll the evidence</source>
        <translation>Belege verschieben</translation>
    </message>
    <message>
        <source>No measurement of this model is shipped</source>
        <translation>Zu diesem Modell ist keine Messung enthalten</translation>
    </message>
    <message>
        <source>Of this machine: %1; of this model elsewhere: %2</source>
        <translation>Von dieser Maschine: %1; von diesem Modell anderswo: %2</translation>
    </message>
    <message>
        <source>What was measured, beside the model</source>
        <translation>Was gemessen wurde, neben dem Modell</translation>
    </message>
</context>
<context>
    <name>tokenscope::ExplainHeader</name>
    <message>
        <source>Copy explanation</source>
        <translation>Erklärung kopieren</translation>
    </message>
</context>
<context>
    <name>tokenscope::ExplainPanel</name>
    <message>
        <source>Scroll the explanation</source>
        <translation>In der Erklärung blättern</translation>
    </message>
    <message>
        <source>Steps of the calculation</source>
        <translation>Schritte der Rechnung</translation>
    </message>
</context>
<context>
    <name>tokenscope::ExportDialog</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinung</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Pixels per unit</source>
        <translation>Pixel je Einheit</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Folie</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projektor</translation>
    </message>
    <message>
        <source>Picture of the chart %1</source>
        <translation>Bild des Diagramms %1</translation>
    </message>
</context>
<context>
    <name>tokenscope::FeasibilitySheet</name>
    <message>
        <source>Can this machine exist?</source>
        <translation>Kann es diese Maschine geben?</translation>
    </message>
    <message>
        <source>What a machine must satisfy</source>
        <translation>Was eine Maschine erfüllen muss</translation>
    </message>
    <message>
        <source>The least changes that make it possible</source>
        <translation>Die kleinsten Änderungen, mit denen es sie geben kann</translation>
    </message>
</context>
<context>
    <name>tokenscope::GroupHeader</name>
    <message>
        <source>Group of settings</source>
        <translation>Gruppe von Einstellungen</translation>
    </message>
</context>
<context>
    <name>tokenscope::HeadlineColumn</name>
    <message>
        <source>Click to explain this number.</source>
        <translation>Klicken, um diese Zahl zu erklären.</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy as sentence</source>
        <translation>Als Satz kopieren</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>tokenscope::InputList</name>
    <message>
        <source>No setting is edited</source>
        <translation>Keine Einstellung ist geändert</translation>
    </message>
    <message>
        <source>No setting is called “%1”</source>
        <translation>Keine Einstellung heißt „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <comment>settings</comment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show only the settings that differ from the baseline</source>
        <translation>Nur Einstellungen zeigen, die vom Vergleichsstand abweichen</translation>
    </message>
</context>
<context>
    <name>tokenscope::ListFooter</name>
    <message>
        <source>Reset all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <comment>settings</comment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing edited</source>
        <translation>Nichts geändert</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>baseline</comment>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>tokenscope::MainWindow</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1[*] – Tokenscope</source>
        <translation>%1[*] – Tokenscope</translation>
    </message>
</context>
<context>
    <name>tokenscope::Menus</name>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Diagramm</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinung</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>tokenscope::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tokenscope::OverlayScrollBar</name>
    <message>
        <source>Scroll the settings</source>
        <translation>In den Einstellungen blättern</translation>
    </message>
</context>
<context>
    <name>tokenscope::PinnedChart</name>
    <message>
        <source>Unpin %1</source>
        <translation>%1 lösen</translation>
    </message>
</context>
<context>
    <name>tokenscope::QuantityControl</name>
    <message>
        <source>%1: %2</source>
        <comment>band: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Enter keeps it, Esc restores</source>
        <translation>%1. Enter behält es, Esc stellt wieder her</translation>
    </message>
</context>
<context>
    <name>tokenscope::Recovery</name>
    <message>
        <source>The program ended without saving. A copy of the unsaved work was kept in %1.</source>
        <translation>Das Programm endete ohne zu speichern. Eine Kopie der nicht gespeicherten Arbeit liegt in %1.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>tokenscope::ScenarioTitle</name>
    <message>
        <source>compared with</source>
        <translation>verglichen mit</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Szenario: %1</translation>
    </message>
</context>
<context>
    <name>tokenscope::SearchField</name>
    <message>
        <source>Find a setting</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>tokenscope::SegmentedBar</name>
    <message>
        <source>%1, %2</source>
        <comment>setting, option</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tokenscope::SensitivityBars</name>
    <message>
        <source>10 % more of each changes it by</source>
        <translation>10 % mehr von jedem ändert es um</translation>
    </message>
</context>
<context>
    <name>tokenscope::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>On a control</source>
        <translation>An einem Regler</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>A fine step</source>
        <translation>Ein feiner Schritt</translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation>Umschalt und Pfeiltasten</translation>
    </message>
    <message>
        <source>To the next named value</source>
        <translation>Zum nächsten benannten Wert</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>To the ends</source>
        <translation>An die Enden</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>Type a value</source>
        <translation>Einen Wert eintippen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Reset to the baseline</source>
        <translation>Auf den Vergleichsstand zurücksetzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Drag without snapping</source>
        <translation>Ziehen ohne Einrasten</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
</context>
<context>
    <name>tokenscope::StatusLine</name>
    <message>
        <source>Nominal US dollars, 2026</source>
        <translation>Nominale US-Dollar, 2026</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
</context>
<context>
    <name>tokenscope::Store</name>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Swap with the baseline</source>
        <translation>Mit dem Vergleichsstand tauschen</translation>
    </message>
</context>
<context>
    <name>tokenscope::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Menus and scenario</source>
        <translation>Menüs und Szenario</translation>
    </message>
</context>
<context>
    <name>tokenscope::ValueField</name>
    <message>
        <source>%1, value</source>
        <translation>%1, Wert</translation>
    </message>
</context>
<context>
    <name>tokenscope::VerdictBar</name>
    <message>
        <source>%1 agree</source>
        <translation>%1 stimmen</translation>
    </message>
    <message>
        <source>%1 near</source>
        <translation>%1 nahe</translation>
    </message>
    <message>
        <source>%1 disagree</source>
        <translation>%1 stimmen nicht</translation>
    </message>
    <message>
        <source>%1 impossible</source>
        <translation>%1 unmöglich</translation>
    </message>
    <message>
        <source>%1 no figure</source>
        <translation>%1 ohne Zahl</translation>
    </message>
    <message>
        <source>Verdicts on the claims</source>
        <translation>Urteile über die Aussagen</translation>
    </message>
</context>
<context>
    <name>tokenscope::WindowCommands</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 exportiert</translation>
    </message>
    <message>
        <source>Tokenscope %1, model %2

What one token of a language model costs: every number can be moved, explained, checked against something measured, and published.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Tokenscope %1, Modell %2

Was ein Token eines Sprachmodells kostet: Jede Zahl lässt sich bewegen, erklären, an Gemessenem prüfen und veröffentlichen.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>About Tokenscope</source>
        <translation>Über Tokenscope</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Opened the scenario of a measurement: %1; undo brings yours back</source>
        <translation>Szenario einer Messung geöffnet: %1; Rückgängig holt das eigene zurück</translation>
    </message>
</context>
</TS>
