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
    <message>
        <source>Open a copied figure or a &amp;code…</source>
        <translation>Kopierte Abbildung oder &amp;Code öffnen…</translation>
    </message>
    <message>
        <source>&amp;Publish a figure…</source>
        <translation>Abbildung &amp;veröffentlichen…</translation>
    </message>
    <message>
        <source>Copy &amp;differences</source>
        <translation>&amp;Unterschiede kopieren</translation>
    </message>
    <message>
        <source>&amp;Peek at the baseline (hold the key)</source>
        <translation>Blick auf die &amp;Basis (Taste halten)</translation>
    </message>
    <message>
        <source>&amp;Replay the last change</source>
        <translation>Letzte Änderung &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Hold this scenario beside others</source>
        <translation>Dieses Szenario neben andere &amp;stellen</translation>
    </message>
    <message>
        <source>Hold a scenario from a &amp;file…</source>
        <translation>Szenario aus einer &amp;Datei danebenstellen…</translation>
    </message>
    <message>
        <source>Held s&amp;cenarios…</source>
        <translation>Danebengestellte S&amp;zenarien…</translation>
    </message>
    <message>
        <source>Compare &amp;two machines</source>
        <translation>&amp;Zwei Maschinen vergleichen</translation>
    </message>
    <message>
        <source>&amp;Catalogues…</source>
        <translation>&amp;Kataloge…</translation>
    </message>
    <message>
        <source>Rows that a&amp;gree</source>
        <translation>Überein&amp;stimmende Zeilen</translation>
    </message>
    <message>
        <source>What makes a &amp;value …?</source>
        <translation>Was er&amp;gibt einen Wert …?</translation>
    </message>
    <message>
        <source>Supply c&amp;hain</source>
        <translation>Liefer&amp;kette</translation>
    </message>
    <message>
        <source>E&amp;xplain this setting</source>
        <translation>Diese Einstellung er&amp;klären</translation>
    </message>
    <message>
        <source>Uncertainty &amp;bands</source>
        <translation>Unsicherheits&amp;bänder</translation>
    </message>
    <message>
        <source>A text of &amp;your own…</source>
        <translation>Ein &amp;eigener Text …</translation>
    </message>
    <message>
        <source>L&amp;ogarithmic axis</source>
        <translation>&amp;Logarithmische Achse</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Loc&amp;k the axes</source>
        <translation>Achsen &amp;festhalten</translation>
    </message>
    <message>
        <source>Clai&amp;ms of the essay</source>
        <translation>&amp;Aussagen des Essays</translation>
    </message>
</context>
<context>
    <name>AltText</name>
    <message>
        <source>The largest value is %1 at %2, the smallest %3 at %4, %5 times less.</source>
        <translation>Der größte Wert ist %1 mit %2, der kleinste %3 mit %4; dazwischen liegt der Faktor %5.</translation>
    </message>
    <message>
        <source>A million output tokens cost %1; in the baseline, %2, it is %3 (%4).</source>
        <translation>Eine Million Ausgabe-Tokens kostet %1; in der Vergleichsbasis, %2, sind es %3 (%4).</translation>
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
    <message>
        <source>Reading the weights once a token takes %1</source>
        <translation>Die Gewichte einmal je Token zu lesen dauert %1</translation>
    </message>
    <message>
        <source>Nine of ten measurements of such a machine would stay under %1</source>
        <translation>Neun von zehn Messungen einer solchen Maschine blieben unter %1</translation>
    </message>
    <message>
        <source>Further from the usual %1 to %2 than that range is wide</source>
        <translation>Weiter vom Üblichen, %1 bis %2, entfernt, als dieser Bereich breit ist</translation>
    </message>
    <message>
        <source>No batch above 2,048 was measured</source>
        <translation>Kein Batch über 2.048 wurde gemessen</translation>
    </message>
    <message>
        <source>No replica of more than eight accelerators was measured</source>
        <translation>Keine Replik mit mehr als acht Beschleunigern wurde gemessen</translation>
    </message>
</context>
<context>
    <name>Catalogues</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 (derived)</source>
        <translation>%1 (abgeleitet)</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (angenommen)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Eingeführt</translation>
    </message>
    <message>
        <source>Price, $</source>
        <translation>Preis, $</translation>
    </message>
    <message>
        <source>Memory, GB</source>
        <translation>Speicher, GB</translation>
    </message>
    <message>
        <source>Bandwidth, B/s</source>
        <translation>Bandbreite, B/s</translation>
    </message>
    <message>
        <source>Peak at 16 bit, FLOP/s</source>
        <translation>Spitze bei 16 Bit, FLOP/s</translation>
    </message>
    <message>
        <source>Board, W</source>
        <translation>Karte, W</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>Aktive Parameter</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Input, $/Mtok</source>
        <translation>Eingabe, $/Mtok</translation>
    </message>
    <message>
        <source>Cached, $/Mtok</source>
        <translation>Aus dem Cache, $/Mtok</translation>
    </message>
    <message>
        <source>Output, $/Mtok</source>
        <translation>Ausgabe, $/Mtok</translation>
    </message>
    <message>
        <source>Price tiers</source>
        <translation>Preisstufen</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Price history</source>
        <translation>Preisverlauf</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>Stromnetze</translation>
    </message>
    <message>
        <source>Carbon, kg CO₂e/kWh</source>
        <translation>Kohlenstoff, kg CO₂e/kWh</translation>
    </message>
    <message>
        <source>Water, l/kWh</source>
        <translation>Wasser, l/kWh</translation>
    </message>
    <message>
        <source>Price, $/kWh</source>
        <translation>Preis, $/kWh</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Supply chain</source>
        <translation>Lieferkette</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>Polysilicon</source>
        <translation>Polysilizium</translation>
    </message>
    <message>
        <source>Leading-edge wafers</source>
        <translation>Spitzen-Wafer</translation>
    </message>
    <message>
        <source>EUV scanner hours</source>
        <translation>EUV-Scannerstunden</translation>
    </message>
    <message>
        <source>High-bandwidth memory</source>
        <translation>Hochbandbreitenspeicher</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Packaging</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Kohlenstoff</translation>
    </message>
</context>
<context>
    <name>ChainData</name>
    <message>
        <source>Wacker</source>
        <translation>Wacker</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Shin-Etsu</source>
        <translation>Shin-Etsu</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>SUMCO</source>
        <translation>SUMCO</translation>
    </message>
    <message>
        <source>GlobalWafers</source>
        <translation>GlobalWafers</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>SK Siltron</source>
        <translation>SK Siltron</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>Korea</translation>
    </message>
    <message>
        <source>Siltronic</source>
        <translation>Siltronic</translation>
    </message>
    <message>
        <source>TSMC</source>
        <translation>TSMC</translation>
    </message>
    <message>
        <source>Samsung</source>
        <translation>Samsung</translation>
    </message>
    <message>
        <source>ASML</source>
        <translation>ASML</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>SK hynix</source>
        <translation>SK hynix</translation>
    </message>
    <message>
        <source>Micron</source>
        <translation>Micron</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Sibelco</source>
        <translation>Sibelco</translation>
    </message>
    <message>
        <source>North Carolina</source>
        <translation>North Carolina</translation>
    </message>
    <message>
        <source>The Quartz Corp</source>
        <translation>The Quartz Corp</translation>
    </message>
    <message>
        <source>Hemlock</source>
        <translation>Hemlock</translation>
    </message>
    <message>
        <source>Tokuyama</source>
        <translation>Tokuyama</translation>
    </message>
    <message>
        <source>Intel</source>
        <translation>Intel</translation>
    </message>
    <message>
        <source>ASE</source>
        <translation>ASE</translation>
    </message>
    <message>
        <source>Amkor</source>
        <translation>Amkor</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Amazon</source>
        <translation>Amazon</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>the local grid</source>
        <translation>das örtliche Netz</translation>
    </message>
    <message>
        <source>at the site</source>
        <translation>am Standort</translation>
    </message>
    <message>
        <source>the local water supply</source>
        <translation>die örtliche Wasserversorgung</translation>
    </message>
</context>
<context>
    <name>ChainRows</name>
    <message>
        <source>World’s supply, assumed: %1.</source>
        <translation>Angebot der Welt, angenommen: %1.</translation>
    </message>
    <message>
        <source>World’s supply: %1.</source>
        <translation>Angebot der Welt: %1.</translation>
    </message>
    <message>
        <source>%1 a year, %2 per million tokens</source>
        <translation>%1 im Jahr, %2 je Million Tokens</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>%1: %2 of the world’s yearly supply; %3; %4; %5</source>
        <translation>%1: %2 des Jahresangebots der Welt; %3; %4; %5</translation>
    </message>
    <message>
        <source>Link and fewest suppliers</source>
        <translation>Glied und wenigste Lieferanten</translation>
    </message>
    <message>
        <source>of the world’s</source>
        <translation>von der Welt</translation>
    </message>
</context>
<context>
    <name>ChainText</name>
    <message>
        <source>wafers</source>
        <translation>Wafer</translation>
    </message>
    <message>
        <source>interposer wafers</source>
        <translation>Interposer-Wafer</translation>
    </message>
    <message>
        <source>litres</source>
        <translation>Liter</translation>
    </message>
    <message>
        <source>kg CO₂e</source>
        <translation>kg CO₂e</translation>
    </message>
    <message>
        <source>crucible quartz</source>
        <translation>Tiegelquarz</translation>
    </message>
    <message>
        <source>polysilicon</source>
        <translation>Polysilizium</translation>
    </message>
    <message>
        <source>blank wafers</source>
        <translation>Rohwafer</translation>
    </message>
    <message>
        <source>leading-edge foundries</source>
        <translation>Auftragsfertiger der Spitze</translation>
    </message>
    <message>
        <source>EUV lithography</source>
        <translation>EUV-Lithografie</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>packaging</source>
        <translation>Packaging</translation>
    </message>
    <message>
        <source>operators of frontier clusters</source>
        <translation>Betreiber von Spitzenclustern</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>%1; %2: %3</source>
        <translation>%1; %2: %3</translation>
    </message>
    <message>
        <source>Who can supply %1: %2.</source>
        <translation>Wer liefern kann, %1: %2.</translation>
    </message>
    <message>
        <source>supplied by nobody</source>
        <translation>von niemandem geliefert</translation>
    </message>
    <message>
        <source>one supplier (%1)</source>
        <translation>ein Lieferant (%1)</translation>
    </message>
    <message>
        <source>%1 suppliers (%2)</source>
        <translation>%1 Lieferanten (%2)</translation>
    </message>
    <message>
        <source>No link of the chain limits a service that takes nothing.</source>
        <translation>Kein Glied der Kette begrenzt einen Dienst, der nichts braucht.</translation>
    </message>
    <message>
        <source>%1 limits first: the world’s yearly supply carries %2 services of this size, %3 output tokens a day.</source>
        <translation>Zuerst begrenzt: %1. Das Jahresangebot der Welt trägt %2 Dienste dieser Größe, %3 Ausgabetokens am Tag.</translation>
    </message>
    <message>
        <source>All of it would not replace what wears out: the fleet shrinks by %1 a year.</source>
        <translation>Selbst alles davon ersetzt nicht, was verschleißt: die Flotte schrumpft um %1 im Jahr.</translation>
    </message>
    <message>
        <source>With all of a year’s %1 the fleet grows by at most %2 times its size a year, after what wears out is replaced.</source>
        <translation>Mit dem ganzen Jahresangebot an %1 wächst die Flotte im Jahr höchstens um das %2-Fache, nachdem Verschlissenes ersetzt ist.</translation>
    </message>
    <message>
        <source>The service pays this price.</source>
        <translation>Der Dienst zahlt diesen Preis.</translation>
    </message>
    <message>
        <source>A rise is passed on dollar for dollar into the accelerator’s price.</source>
        <translation>Eine Erhöhung wird Dollar für Dollar in den Preis des Beschleunigers weitergegeben.</translation>
    </message>
    <message>
        <source>The accelerators are rented: the price is inside the rent, which stays.</source>
        <translation>Die Beschleuniger sind gemietet: der Preis steckt in der Miete, und die bleibt.</translation>
    </message>
    <message>
        <source>The model carries no price of this link: a shock bends the supply, not the price.</source>
        <translation>Das Modell führt keinen Preis dieses Glieds: ein Schock verbiegt das Angebot, nicht den Preis.</translation>
    </message>
    <message>
        <source>1 % dearer: the cost of a token moves by %1.</source>
        <translation>1 % teurer: die Kosten eines Tokens ändern sich um %1.</translation>
    </message>
    <message>
        <source>The cost of a token is undefined.</source>
        <translation>Die Kosten eines Tokens sind nicht definiert.</translation>
    </message>
    <message>
        <source>%1 would put %2 outside of its range; choose a smaller shock.</source>
        <translation>%1 brächte %2 aus dem zulässigen Bereich; ein kleinerer Schock hilft.</translation>
    </message>
    <message>
        <source>Supply %1: the service takes %2 of it instead of %3. The price of a token stays.</source>
        <translation>Angebot %1: der Dienst braucht %2 davon statt %3. Der Preis eines Tokens bleibt.</translation>
    </message>
    <message>
        <source>Price %1: a million output tokens cost %2 instead of %3 (%4).</source>
        <translation>Preis %1: eine Million Ausgabetokens kosten %2 statt %3 (%4).</translation>
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
        <source>Part</source>
        <translation>Teil</translation>
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
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>illustrative: %1</source>
        <translation>zur Anschauung: %1</translation>
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
        <source>Stage</source>
        <translation>Stufe</translation>
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
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1B</source>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1T</source>
        <translation>%1 Bio.</translation>
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
        <source> Nine of ten draws of the cost lie within %1.</source>
        <translation> Neun von zehn Ziehungen der Kosten liegen in %1.</translation>
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
        <source>Speed, error of the model</source>
        <translation>Tempo, Fehler des Modells</translation>
    </message>
    <message>
        <source>Power, error of the model</source>
        <translation>Leistung, Fehler des Modells</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>Die Maschine</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>%1 %2 instead of %3</source>
        <translation>%1 %2 statt %3</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message numerus="yes">
        <source>Other %n input(s)</source>
        <translation>
            <numerusform>%n weitere Eingabe</numerusform>
            <numerusform>%n weitere Eingaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>The cost of a token has no ratio to the baseline’s</source>
        <translation>Die Kosten eines Tokens haben kein Verhältnis zu denen der Basis</translation>
    </message>
    <message>
        <source>A token costs what it costs in the baseline: %1 per million</source>
        <translation>Ein Token kostet, was es in der Basis kostet: %1 je Million</translation>
    </message>
    <message>
        <source>A token costs %1 the baseline’s %2 per million; %3 accounts for %4</source>
        <translation>Ein Token kostet %1 der %2 je Million der Basis; %4 davon kommt von %3</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Logarithm</source>
        <translation>Logarithmus</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Left over: rounding</source>
        <translation>Rest: Rundung</translation>
    </message>
    <message>
        <source>Why a token costs %1 the baseline’s</source>
        <translation>Warum ein Token %1 der Basis kostet</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, assumed</source>
        <translation>%1, angenommen</translation>
    </message>
    <message>
        <source>%1: %2 of the world’s yearly supply, %3 a year, %4 per million tokens</source>
        <translation>%1: %2 des Jahresangebots der Welt, %3 im Jahr, %4 je Million Tokens</translation>
    </message>
    <message>
        <source>; world’s supply: %1</source>
        <translation>; Angebot der Welt: %1</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>of the world’s</source>
        <translation>von der Welt</translation>
    </message>
    <message>
        <source>%1 limits first: the world’s yearly supply carries %2 such services</source>
        <translation>Zuerst begrenzt: %1. Das Jahresangebot der Welt trägt %2 solche Dienste</translation>
    </message>
    <message>
        <source>What the service takes of the world’s supply is undefined: %1</source>
        <translation>Was der Dienst vom Angebot der Welt braucht, ist nicht definiert: %1</translation>
    </message>
    <message>
        <source>%1 limits first</source>
        <translation>Zuerst begrenzt: %1</translation>
    </message>
    <message>
        <source>The supply chain is undefined</source>
        <translation>Die Lieferkette ist nicht definiert</translation>
    </message>
    <message>
        <source>Share of the world’s yearly supply that the service takes, per cent, logarithmic. Hollow: supply or use is assumed, without a source.</source>
        <translation>Anteil am Jahresangebot der Welt, den der Dienst braucht, in Prozent, logarithmisch. Hohl: Angebot oder Verbrauch ist angenommen, ohne Quelle.</translation>
    </message>
    <message>
        <source>% of the world’s yearly supply, logarithmic. Hollow: assumed</source>
        <translation>% des Jahresangebots der Welt, logarithmisch. Hohl: angenommen</translation>
    </message>
    <message>
        <source>What the service takes of each link of the supply chain</source>
        <translation>Was der Dienst von jedem Glied der Lieferkette braucht</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Glied</translation>
    </message>
    <message>
        <source>Per million tokens</source>
        <translation>Je Million Tokens</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Im Jahr</translation>
    </message>
    <message>
        <source>Of the world’s</source>
        <translation>Von der Welt</translation>
    </message>
    <message>
        <source>Services supplied</source>
        <translation>Belieferte Dienste</translation>
    </message>
    <message>
        <source>Fewest suppliers</source>
        <translation>Wenigste Lieferanten</translation>
    </message>
    <message>
        <source>World’s supply from</source>
        <translation>Angebot der Welt nach</translation>
    </message>
    <message>
        <source>assumed: %1</source>
        <translation>angenommen: %1</translation>
    </message>
    <message>
        <source>Dots on a logarithmic axis: the share of the world’s yearly supply that the service takes of each link of its supply chain.</source>
        <translation>Punkte auf einer logarithmischen Achse: der Anteil am Jahresangebot der Welt, den der Dienst von jedem Glied seiner Lieferkette braucht.</translation>
    </message>
    <message>
        <source> %1: %2, assumed.</source>
        <translation> %1: %2, angenommen.</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Which share of the world’s supply does the service take?</source>
        <translation>Welchen Anteil am Angebot der Welt braucht der Dienst?</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>What have tokens been sold for, and what do they cost here?</source>
        <translation>Wofür wurden Tokens verkauft, und was kosten sie hier?</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>What do several scenarios have in common, and where do they part?</source>
        <translation>Was haben mehrere Szenarien gemeinsam, und wo gehen sie auseinander?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Which inputs make the difference from the baseline?</source>
        <translation>Welche Eingaben machen den Unterschied zur Basis aus?</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How does any output change with any input?</source>
        <translation>Wie ändert sich ein Ergebnis mit einer Eingabe?</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Which pairs of two inputs pay, and which can exist?</source>
        <translation>Welche Paare zweier Eingaben lohnen sich, und welche kann es geben?</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>ratio to %1</source>
        <translation>Verhältnis zu %1</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nichts ist verschieden</translation>
    </message>
    <message>
        <source>%1 has no cost: %2</source>
        <translation>%1 hat keine Kosten: %2</translation>
    </message>
    <message>
        <source>0.14 J a token needs %1 tok/s from an accelerator, $1 of capex per million tokens %2</source>
        <translation>0,14 J je Token verlangen %1 Tok/s von einem Beschleuniger, 1 $ Investition je Million Tokens %2</translation>
    </message>
    <message>
        <source>%1 makes %2 tok/s, at %3 J and %4 of capex per million tokens</source>
        <translation>%1 schafft %2 Tok/s, bei %3 J und %4 Investition je Million Tokens</translation>
    </message>
    <message>
        <source>No machine here can have both, for they lie at least %1 apart</source>
        <translation>Keine Maschine hier kann beides haben, denn sie liegen mindestens %1 auseinander</translation>
    </message>
    <message>
        <source>The two ranges meet, so one machine may have both</source>
        <translation>Die beiden Bereiche treffen sich, eine Maschine kann also beides haben</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Scenarios side by side; ratios are to %1</source>
        <translation>Szenarien nebeneinander; Verhältnisse zu %1</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Table of %1 with dots for the ratios to the first on a logarithmic axis. %2</source>
        <translation>Tabelle von %1 mit Punkten für die Verhältnisse zum ersten auf einer logarithmischen Achse. %2</translation>
    </message>
    <message>
        <source>Two figures, two machines</source>
        <translation>Zwei Zahlen, zwei Maschinen</translation>
    </message>
    <message>
        <source>Inputs that differ above, results below. Dots: ratios to %1, logarithmic; bold: the farthest from it</source>
        <translation>Oben die verschiedenen Eingaben, unten die Ergebnisse. Punkte: Verhältnisse zu %1, logarithmisch; fett: am weitesten davon</translation>
    </message>
    <message>
        <source>Dots: ratios to %1, logarithmic</source>
        <translation>Punkte: Verhältnisse zu %1, logarithmisch</translation>
    </message>
    <message>
        <source>held beside this scenario</source>
        <translation>neben dieses Szenario gestellt</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>limit of what is possible</source>
        <translation>Grenze des Möglichen</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4: %5 %6</source>
        <comment>two inputs with values, output with value</comment>
        <translation>%1 %2, %3 %4: %5 %6</translation>
    </message>
    <message>
        <source> Cross-hatched, %1 of the map: no such machine can exist.</source>
        <translation> Kreuzschraffiert, %1 der Karte: eine solche Maschine kann es nicht geben.</translation>
    </message>
    <message>
        <source>%1 over %2 and %3</source>
        <translation>%1 über %2 und %3</translation>
    </message>
    <message>
        <source>%1 is undefined: %2</source>
        <translation>%1 ist undefiniert: %2</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3 over %4 and %5; now %6</source>
        <translation>%1: von %2 bis %3 über %4 und %5; jetzt %6</translation>
    </message>
    <message>
        <source>No machine over this range of %1 and %2 can exist</source>
        <translation>In diesem Bereich von %1 und %2 kann es keine Maschine geben</translation>
    </message>
    <message>
        <source>Everything else is held; cross-hatched: no such machine can exist</source>
        <translation>Alles andere bleibt; kreuzschraffiert: eine solche Maschine kann es nicht geben</translation>
    </message>
    <message>
        <source>Black line: zero; hatched: below it; cross-hatched: no such machine can exist</source>
        <translation>Schwarze Linie: null; schraffiert: darunter; kreuzschraffiert: eine solche Maschine kann es nicht geben</translation>
    </message>
    <message>
        <source>Map of %1 over %2 and %3. </source>
        <translation>Karte von %1 über %2 und %3. </translation>
    </message>
    <message>
        <source>%1 over %2 and %3; in brackets: impossible</source>
        <translation>%1 über %2 und %3; in Klammern: unmöglich</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a value of an impossible machine</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>small models</source>
        <translation>kleine Modelle</translation>
    </message>
    <message>
        <source>frontier models</source>
        <translation>Spitzenmodelle</translation>
    </message>
    <message>
        <source>reasoning models</source>
        <translation>Modelle mit Schlussfolgern</translation>
    </message>
    <message>
        <source>open weights, hosted</source>
        <translation>offene Gewichte, gehostet</translation>
    </message>
    <message>
        <source>%1, %2: %3 per million output tokens, %4 per million of input; released %5, price of %6</source>
        <translation>%1, %2: %3 je Million Ausgabetokens, %4 je Million der Eingabe; veröffentlicht %5, Preis von %6</translation>
    </message>
    <message>
        <source>Release of the model</source>
        <translation>Veröffentlichung des Modells</translation>
    </message>
    <message>
        <source>cost here %1</source>
        <translation>Kosten hier %1</translation>
    </message>
    <message>
        <source>price here %1</source>
        <translation>Preis hier %1</translation>
    </message>
    <message>
        <source>Cost of a million output tokens in this scenario: %1</source>
        <translation>Kosten einer Million Ausgabetokens in diesem Szenario: %1</translation>
    </message>
    <message>
        <source>Dollars per million output tokens</source>
        <translation>Dollar je Million Ausgabetokens</translation>
    </message>
    <message>
        <source>List prices since %1; the cost of a token is undefined here: %2</source>
        <translation>Listenpreise seit %1; die Kosten eines Tokens sind hier nicht definiert: %2</translation>
    </message>
    <message>
        <source>%1 of %2 list prices are above what a token costs here, %3 per million</source>
        <translation>%1 von %2 Listenpreisen liegen über dem, was ein Token hier kostet, %3 je Million</translation>
    </message>
    <message>
        <source>List price of output by the release of the model, logarithmic</source>
        <translation>Listenpreis der Ausgabe nach der Veröffentlichung des Modells, logarithmisch</translation>
    </message>
    <message>
        <source>%1; %2 without a date are in the table</source>
        <translation>%1; %2 ohne Datum stehen in der Tabelle</translation>
    </message>
    <message>
        <source>List prices, dollars per million tokens</source>
        <translation>Listenpreise, Dollar je Million Tokens</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>Preis von</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>List prices and the cost here</source>
        <translation>Listenpreise und die Kosten hier</translation>
    </message>
    <message>
        <source>Dots of list prices against the day their model was released. </source>
        <translation>Punkte der Listenpreise über dem Tag, an dem ihr Modell veröffentlicht wurde. </translation>
    </message>
    <message>
        <source>; locked inputs left out: %1</source>
        <translation>; gesperrte Eingaben, ausgelassen: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>quantity, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>impossible beyond %1</source>
        <translation>unmöglich über %1</translation>
    </message>
    <message>
        <source>undefined beyond %1</source>
        <translation>undefiniert über %1</translation>
    </message>
    <message>
        <source>impossible up to %1</source>
        <translation>unmöglich bis %1</translation>
    </message>
    <message>
        <source>undefined up to %1</source>
        <translation>undefiniert bis %1</translation>
    </message>
    <message>
        <source>impossible</source>
        <translation>unmöglich</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>range of an input, impossible or undefined, why</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>now %1: undefined</source>
        <translation>jetzt %1: undefiniert</translation>
    </message>
    <message>
        <source>now %1: %2</source>
        <comment>input, output</comment>
        <translation>jetzt %1: %2</translation>
    </message>
    <message>
        <source>%1 is blank</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 %2: %3 %4</source>
        <comment>input, its value, output, its value</comment>
        <translation>%1 %2: %3 %4</translation>
    </message>
    <message>
        <source>%1 has no value in this range</source>
        <translation>%1 hat in diesem Bereich keinen Wert</translation>
    </message>
    <message>
        <source>%1 does not move %2: it stays %3</source>
        <translation>%1 bewegt %2 nicht: der Wert bleibt %3</translation>
    </message>
    <message>
        <source>%1 falls from %2 to %3 between %4 %5 and %6</source>
        <translation>%1: fällt von %2 auf %3 zwischen %4 %5 und %6</translation>
    </message>
    <message>
        <source>%1 rises from %2 to %3 between %4 %5 and %6</source>
        <translation>%1: steigt von %2 auf %3 zwischen %4 %5 und %6</translation>
    </message>
    <message>
        <source>%1 is lowest, %2, at %3, and highest, %4, at %5</source>
        <translation>%1: am niedrigsten, %2, bei %3, am höchsten, %4, bei %5</translation>
    </message>
    <message>
        <source>Everything else is held; on both logarithmic axes the slope is the elasticity</source>
        <translation>Alles andere bleibt; auf beiden logarithmischen Achsen ist die Steigung die Elastizität</translation>
    </message>
    <message>
        <source>Everything else is held; the output on a logarithmic axis</source>
        <translation>Alles andere bleibt; das Ergebnis auf logarithmischer Achse</translation>
    </message>
    <message>
        <source>Everything else is held</source>
        <translation>Alles andere bleibt</translation>
    </message>
    <message>
        <source>; curve: once the input is edited, which switches the mode so that it acts</source>
        <translation>; Kurve: sobald die Eingabe geändert wird, was den Modus so umschaltet, dass sie wirkt</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>Now, %1</source>
        <translation>Jetzt, %1</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>%1 is undefined</source>
        <translation>%1 ist undefiniert</translation>
    </message>
    <message>
        <source>Curve of %1 against %2. </source>
        <translation>Kurve von %1 gegen %2. </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>J per token, at the boards</source>
        <translation>J je Token, an den Karten</translation>
    </message>
    <message>
        <source>; a part of “%1”, %2</source>
        <translation>; ein Teil von „%1“, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of values</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 the tokens of a reply do not fit in memory</source>
        <translation>%1 so viele Tokens einer Antwort passen nicht in den Speicher</translation>
    </message>
    <message>
        <source>%1 the tokens of a reply take %2 the energy</source>
        <translation>%1 so viele Tokens einer Antwort brauchen %2 so viel Energie</translation>
    </message>
    <message>
        <source>no prompt up to %1 tokens lowers the batch</source>
        <translation>kein Prompt bis %1 Tokens senkt den Batch</translation>
    </message>
    <message>
        <source>from about %1 tokens of prompt on, memory lowers the batch</source>
        <translation>ab etwa %1 Tokens Prompt senkt der Speicher den Batch</translation>
    </message>
    <message>
        <source>No request fits: %1</source>
        <translation>Keine Anfrage passt: %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two findings</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>One thing varied, the rest held; all axes logarithmic</source>
        <translation>Eines wird variiert, der Rest bleibt; alle Achsen logarithmisch</translation>
    </message>
    <message>
        <source>; the stated throughput is set aside, the model derives the machine’s</source>
        <translation>; statt des angegebenen Durchsatzes gilt der, den das Modell für die Maschine ableitet</translation>
    </message>
    <message>
        <source>tokens alone</source>
        <translation>nur die Tokens</translation>
    </message>
    <message>
        <source>What becomes of a request as it grows</source>
        <translation>Was aus einer Anfrage wird, wenn sie wächst</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Reasoning %1</source>
        <translation>Reasoning %1</translation>
    </message>
    <message>
        <source>Prompt of %1 tokens</source>
        <translation>Prompt von %1 Tokens</translation>
    </message>
    <message>
        <source>Prompt: %1</source>
        <translation>Prompt: %1</translation>
    </message>
    <message>
        <source>No request fits</source>
        <translation>Keine Anfrage passt</translation>
    </message>
    <message>
        <source>Longer replies and prompts; logarithmic</source>
        <translation>Längere Antworten und Prompts; logarithmisch</translation>
    </message>
    <message>
        <source>Four panels of curves: a reply against the reasoning multiplier, and the sequences at once, the joules of an output token and the least time to the first token against the length of the prompt. %1.</source>
        <translation>Vier Felder mit Kurven: eine Antwort über dem Reasoning-Faktor, und die gleichzeitigen Sequenzen, die Joule eines Ausgabetokens und die kürzeste Zeit bis zum ersten Token über der Länge des Prompts. %1.</translation>
    </message>
    <message>
        <source>%1 cached</source>
        <translation>%1 im Cache</translation>
    </message>
    <message>
        <source>nothing cached</source>
        <translation>nichts im Cache</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>Prompt, tokens: %1</source>
        <translation>Prompt, Tokens: %1</translation>
    </message>
    <message>
        <source>energy, cost</source>
        <translation>Energie, Kosten</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Times a plain reply</source>
        <translation>Vielfaches ohne Reasoning</translation>
    </message>
    <message>
        <source>Reasoning multiplier</source>
        <translation>Reasoning-Faktor</translation>
    </message>
    <message>
        <source>now: none</source>
        <translation>jetzt: ohne</translation>
    </message>
    <message>
        <source>Reasoning multiplier %1: %2 the tokens, %3 the energy, %4 the cost of a plain reply</source>
        <translation>Reasoning-Faktor %1: %2 Tokens, %3 Energie, %4 Kosten einer Antwort ohne Reasoning</translation>
    </message>
    <message>
        <source>Sequences at once</source>
        <translation>Sequenzen zugleich</translation>
    </message>
    <message>
        <source>Prompt, tokens</source>
        <translation>Prompt, Tokens</translation>
    </message>
    <message>
        <source>fit in memory</source>
        <translation>passen hinein</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>J per output token</source>
        <translation>J je Ausgabetoken</translation>
    </message>
    <message>
        <source>First token, s (floor)</source>
        <translation>Erstes Token, s (min.)</translation>
    </message>
    <message>
        <source>now %1 s</source>
        <translation>jetzt %1 s</translation>
    </message>
    <message>
        <source>What do reasoning, long prompts and caching do to a request?</source>
        <translation>Was machen Reasoning, lange Prompts und Caching mit einer Anfrage?</translation>
    </message>
    <message>
        <source>Waterfall of factors on a linear axis of logarithms, from %1 to %2: %3.</source>
        <translation>Wasserfall von Faktoren auf einer linearen Achse von Logarithmen, von %1 zu %2: %3.</translation>
    </message>
    <message>
        <source>Factors from %1 to %2, in no order: they multiply to the ratio. Equal lengths are equal ratios; blue: cheaper, rust: dearer</source>
        <translation>Faktoren von %1 zu %2, ohne Reihenfolge: Multipliziert ergeben sie das Verhältnis. Gleiche Längen sind gleiche Verhältnisse; blau: billiger, rostrot: teurer</translation>
    </message>
    <message>
        <source>Factors from %1 to %2</source>
        <translation>Faktoren von %1 zu %2</translation>
    </message>
    <message>
        <source>this scenario</source>
        <translation>diesem Szenario</translation>
    </message>
    <message>
        <source>A token of %1 costs %2 the %3 per million of %4; %5 accounts for %6</source>
        <translation>Ein Token aus %1 kostet %2 der %3 je Million aus %4; %6 davon kommt von %5</translation>
    </message>
    <message>
        <source>Why a token of %1 costs %2 that of %3</source>
        <translation>Warum ein Token aus %1 %2 gegenüber %3 kostet</translation>
    </message>
    <message>
        <source>A token of %1 costs what it costs in %2: %3 per million</source>
        <translation>Ein Token aus %1 kostet so viel wie aus %2: %3 je Million</translation>
    </message>
    <message>
        <source>The cost of a token of %1 has no ratio to that of %2</source>
        <translation>Die Kosten eines Tokens aus %1 haben kein Verhältnis zu denen aus %2</translation>
    </message>
    <message>
        <source>The cost of a token of %1 is undefined: %2</source>
        <translation>Die Kosten eines Tokens aus %1 sind nicht bestimmt: %2</translation>
    </message>
    <message>
        <source>The cost of %1 against that of %2</source>
        <translation>Die Kosten aus %1 gegenüber denen aus %2</translation>
    </message>
    <message>
        <source>What makes the cost of an output token of %1 differ from that of %2; the factors multiply to the ratio</source>
        <translation>Was die Kosten eines Ausgabetokens aus %1 von denen aus %2 unterscheidet; die Faktoren ergeben multipliziert das Verhältnis</translation>
    </message>
    <message>
        <source>Where the price of output tokens goes: %1</source>
        <translation>Wohin der Preis von Ausgabetokens geht: %1</translation>
    </message>
    <message>
        <source>Waterfall of the parts of the cost of output tokens up to their price: %1, on a linear axis.</source>
        <translation>Wasserfall der Kostenteile von Ausgabetokens bis zu ihrem Preis: %1, auf linearer Achse.</translation>
    </message>
    <message>
        <source>%1, linear; prompt tokens, their price and their cost, are left out</source>
        <translation>%1, linear; Eingabetokens, ihr Preis und ihre Kosten, sind weggelassen</translation>
    </message>
    <message>
        <source>%1, linear; prompts left out</source>
        <translation>%1, linear; ohne Eingabe</translation>
    </message>
    <message>
        <source>Output tokens cost %1; they are sold at no price</source>
        <translation>Ausgabetokens kosten %1; sie werden zu keinem Preis verkauft</translation>
    </message>
    <message>
        <source>Output tokens cost %1</source>
        <translation>Ausgabetokens kosten %1</translation>
    </message>
    <message>
        <source>Essay’s service, as printed</source>
        <translation>Dienst des Essays, wie gedruckt</translation>
    </message>
    <message>
        <source>Essay’s service</source>
        <translation>Dienst des Essays</translation>
    </message>
    <message>
        <source>12.5 GWh a year for a billion queries a day</source>
        <translation>12,5 GWh im Jahr für eine Milliarde Anfragen am Tag</translation>
    </message>
    <message>
        <source>Energy, %1</source>
        <translation>Energie, %1</translation>
    </message>
    <message>
        <source>5 to 95 %, %1</source>
        <translation>5 bis 95 %, %1</translation>
    </message>
    <message>
        <source>Now / it</source>
        <translation>Jetzt / dies</translation>
    </message>
    <message>
        <source>Dot plot of watt-hours on a logarithmic axis: %1.</source>
        <translation>Punktdiagramm der Wattstunden auf logarithmischer Achse: %1.</translation>
    </message>
    <message>
        <source>Dot plot of watt-hours on a linear axis: %1.</source>
        <translation>Punktdiagramm der Wattstunden auf linearer Achse: %1.</translation>
    </message>
    <message>
        <source> (%1: %2).</source>
        <translation> (%1: %2).</translation>
    </message>
    <message>
        <source>Watt-hours a day</source>
        <translation>Wattstunden am Tag</translation>
    </message>
    <message>
        <source>Watt-hours a year</source>
        <translation>Wattstunden im Jahr</translation>
    </message>
    <message>
        <source>The replies of a day, now</source>
        <translation>Antworten eines Tages, jetzt</translation>
    </message>
    <message>
        <source>The replies of a year, now</source>
        <translation>Antworten eines Jahres, jetzt</translation>
    </message>
    <message>
        <source>A day, now</source>
        <translation>Ein Tag, jetzt</translation>
    </message>
    <message>
        <source>A year, now</source>
        <translation>Ein Jahr, jetzt</translation>
    </message>
    <message>
        <source>The replies of a day take %1</source>
        <translation>Die Antworten eines Tages brauchen %1</translation>
    </message>
    <message>
        <source>The replies of a year take %1</source>
        <translation>Die Antworten eines Jahres brauchen %1</translation>
    </message>
    <message>
        <source>%1, about what as many web searches were said to take</source>
        <translation>%1, etwa was für ebenso viele Websuchen genannt wurde</translation>
    </message>
    <message>
        <source>%1, %2 what as many web searches were said to take</source>
        <translation>%1, %2 dessen, was für ebenso viele Websuchen genannt wurde</translation>
    </message>
    <message>
        <source>Energy of the replies of a day beside as many published queries</source>
        <translation>Energie der Antworten eines Tages neben ebenso vielen veröffentlichten Anfragen</translation>
    </message>
    <message>
        <source>Energy of the replies of a year beside as many published queries</source>
        <translation>Energie der Antworten eines Jahres neben ebenso vielen veröffentlichten Anfragen</translation>
    </message>
    <message>
        <source>this reply, published queries and everyday things</source>
        <translation>diese Antwort, veröffentlichte Anfragen und Alltägliches</translation>
    </message>
    <message>
        <source>the replies of a day, and as many published queries</source>
        <translation>die Antworten eines Tages und ebenso viele veröffentlichte Anfragen</translation>
    </message>
    <message>
        <source>the replies of a year, and as many published queries</source>
        <translation>die Antworten eines Jahres und ebenso viele veröffentlichte Anfragen</translation>
    </message>
    <message>
        <source>logarithmic: each step is 10×</source>
        <translation>logarithmisch: jeder Schritt ist 10×</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>Watt-hours each, %1. Filled: published; hollow grey: the essay and everyday things, illustrative.</source>
        <translation>Wattstunden, %1. Gefüllt: veröffentlicht; hohl und grau: Essay und Alltägliches, zur Anschauung.</translation>
    </message>
    <message>
        <source>Wh each; linear. Filled: published; hollow: everyday</source>
        <translation>Wh; linear. Gefüllt: veröffentlicht; hohl: Alltag</translation>
    </message>
    <message>
        <source>Energy a day, %1. Filled: as many published queries; hollow grey: what the essay prints.</source>
        <translation>Energie am Tag, %1. Gefüllt: ebenso viele veröffentlichte Anfragen; hohl und grau: was der Essay druckt.</translation>
    </message>
    <message>
        <source>Energy a year, %1. Filled: as many published queries; hollow grey: what the essay prints.</source>
        <translation>Energie im Jahr, %1. Gefüllt: ebenso viele veröffentlichte Anfragen; hohl und grau: was der Essay druckt.</translation>
    </message>
    <message>
        <source>Energy a day, %1</source>
        <translation>Energie am Tag, %1</translation>
    </message>
    <message>
        <source>Energy a year, %1</source>
        <translation>Energie im Jahr, %1</translation>
    </message>
    <message>
        <source>%1 per output token</source>
        <translation>%1 je Ausgabetoken</translation>
    </message>
    <message>
        <source>%1 per million output tokens</source>
        <translation>%1 je Million Ausgabetokens</translation>
    </message>
    <message>
        <source>%1 per reply</source>
        <comment>an amount</comment>
        <translation>%1 je Antwort</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <comment>an amount</comment>
        <translation>%1 am Tag</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <comment>an amount</comment>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>Dollars per output token</source>
        <translation>Dollar je Ausgabetoken</translation>
    </message>
    <message>
        <source>Dollars per reply, for its output tokens</source>
        <translation>Dollar je Antwort, für ihre Ausgabetokens</translation>
    </message>
    <message>
        <source>Dollars a day, for the output tokens of the service</source>
        <translation>Dollar am Tag, für die Ausgabetokens des Dienstes</translation>
    </message>
    <message>
        <source>Dollars a year, for the output tokens of the service</source>
        <translation>Dollar im Jahr, für die Ausgabetokens des Dienstes</translation>
    </message>
    <message>
        <source>$ per output token</source>
        <translation>$ je Ausgabetoken</translation>
    </message>
    <message>
        <source>$ per million output tokens</source>
        <translation>$ je Million Ausgabetokens</translation>
    </message>
    <message>
        <source>$ per reply</source>
        <translation>$ je Antwort</translation>
    </message>
    <message>
        <source>$ a day</source>
        <translation>$ am Tag</translation>
    </message>
    <message>
        <source>$ a year</source>
        <translation>$ im Jahr</translation>
    </message>
    <message>
        <source>%1, $/%2</source>
        <comment>column, unit: Now, $/Mtok</comment>
        <translation>%1, $/%2</translation>
    </message>
    <message>
        <source>List price of output by the release of the model, linear</source>
        <translation>Listenpreis der Ausgabe nach Erscheinen des Modells, linear</translation>
    </message>
    <message>
        <source>Output tokens/s, linear; along the curve the batch grows</source>
        <translation>Ausgabetokens/s, linear; entlang der Kurve wächst der Batch</translation>
    </message>
    <message>
        <source>Cost of output tokens by stage: %1</source>
        <translation>Kosten von Ausgabetokens nach Stufen: %1</translation>
    </message>
    <message>
        <source>Essay’s machine</source>
        <translation>Maschine des Essays</translation>
    </message>
    <message>
        <source>Dot plot of what each stage adds to the cost of output tokens: %1, on a logarithmic axis.</source>
        <translation>Punktdiagramm dessen, was jede Stufe zu den Kosten von Ausgabetokens beiträgt: %1, auf logarithmischer Achse.</translation>
    </message>
    <message>
        <source>Dot plot of what each stage adds to the cost of output tokens: %1, on a linear axis.</source>
        <translation>Punktdiagramm dessen, was jede Stufe zu den Kosten von Ausgabetokens beiträgt: %1, auf linearer Achse.</translation>
    </message>
    <message>
        <source>Logarithmic axis: each step is 10×.</source>
        <translation>Logarithmische Achse: jeder Schritt ist 10×.</translation>
    </message>
    <message>
        <source>Linear axis.</source>
        <translation>Lineare Achse.</translation>
    </message>
    <message>
        <source>The rent includes hardware, building and electricity.</source>
        <translation>Die Miete enthält Hardware, Gebäude und Strom.</translation>
    </message>
    <message>
        <source>Nested rows are inside the row above and are not added again.</source>
        <translation>Eingerückte Zeilen liegen in der Zeile darüber und werden nicht noch einmal addiert.</translation>
    </message>
    <message>
        <source>%1, each step is 10×; rings: the essay</source>
        <translation>%1, jeder Schritt ist 10×; Ringe: der Essay</translation>
    </message>
    <message>
        <source>%1, linear; rings: the essay</source>
        <translation>%1, linear; Ringe: der Essay</translation>
    </message>
    <message>
        <source>Against batch, linear; grey: what the essay states</source>
        <translation>Gegen den Batch, linear; grau: was der Essay angibt</translation>
    </message>
    <message>
        <source>Share of the world’s yearly supply that the service takes, per cent, linear. Hollow: supply or use is assumed, without a source.</source>
        <translation>Anteil am Jahresangebot der Welt, den der Dienst braucht, in Prozent, linear. Hohl: Angebot oder Verbrauch ist angenommen, ohne Quelle.</translation>
    </message>
    <message>
        <source>% of the world’s yearly supply, linear. Hollow: assumed</source>
        <translation>% des Jahresangebots der Welt, linear. Hohl: angenommen</translation>
    </message>
    <message>
        <source>Dots on a linear axis: the share of the world’s yearly supply that the service takes of each link of its supply chain.</source>
        <translation>Punkte auf einer linearen Achse: der Anteil am Jahresangebot der Welt, den der Dienst von jedem Glied seiner Lieferkette braucht.</translation>
    </message>
    <message>
        <source>Both axes linear; %1. Grey: ×/÷%2 holds nine of ten; the model’s own band holds %3</source>
        <translation>Beide Achsen linear; %1. Grau: ×/÷%2 umfasst neun von zehn; das Band des Modells umfasst %3</translation>
    </message>
    <message>
        <source>Factors from %1 to now, in no order: they multiply to the ratio. Equal lengths are equal ratios; blue: cheaper, rust: dearer</source>
        <translation>Faktoren von %1 bis jetzt, ohne Reihenfolge: ihr Produkt ist das Verhältnis. Gleiche Längen sind gleiche Verhältnisse; blau: billiger, rostrot: teurer</translation>
    </message>
    <message>
        <source>Factors from %1 to now</source>
        <translation>Faktoren von %1 bis jetzt</translation>
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
        <translation>Ein dichtes 70B-Modell braucht etwa 140 GFLOP je Token</translation>
    </message>
    <message>
        <source>Two operations for each of 70 billion parameters; attention adds less than a hundredth at short context.</source>
        <translation>Zwei Operationen für jeden von 70 Milliarden Parametern; die Attention trägt bei kurzem Kontext weniger als ein Hundertstel bei.</translation>
    </message>
    <message>
        <source>A 400B dense model needs about 800 GFLOP per token</source>
        <translation>Ein dichtes 400B-Modell braucht etwa 800 GFLOP je Token</translation>
    </message>
    <message>
        <source>Two operations for each of 400 billion parameters.</source>
        <translation>Zwei Operationen für jeden von 400 Milliarden Parametern.</translation>
    </message>
    <message>
        <source>1T total with 100B active needs about 200 GFLOP per token</source>
        <translation>1 Billion Parameter, davon 100 Milliarden aktiv, brauchen etwa 200 GFLOP je Token</translation>
    </message>
    <message>
        <source>Only the active parameters compute: two operations for each of 100 billion.</source>
        <translation>Nur die aktiven Parameter rechnen: zwei Operationen für jeden von 100 Milliarden.</translation>
    </message>
    <message>
        <source>A model of 8 experts, 2 active, can be 1T total and 100B active</source>
        <translation>Ein Modell mit 8 Experten, 2 davon aktiv, kann 1 Billion Parameter haben und 100 Milliarden aktive</translation>
    </message>
    <message>
        <source>needs k/E &lt;= 0.1; 8 of 128 with 4 % shared gives 100B</source>
        <translation>nötig ist k/E ≤ 0,1; 8 von 128 mit 4 % gemeinsamen Parametern ergeben 100 Milliarden</translation>
    </message>
    <message>
        <source>Two of eight experts are a quarter of the experts’ parameters, and what is shared comes on top: at least 250 billion are active.</source>
        <translation>Zwei von acht Experten sind ein Viertel der Expertenparameter, und die gemeinsamen kommen hinzu: mindestens 250 Milliarden sind aktiv.</translation>
    </message>
    <message>
        <source>2 FLOP per parameter is good enough for most purposes</source>
        <translation>2 FLOP je Parameter genügen für die meisten Zwecke</translation>
    </message>
    <message>
        <source>second value at mean context 131,072; 25 % is passed at 13,350 tokens</source>
        <translation>zweiter Wert bei mittlerem Kontext 131.072; 25 % sind bei 13.350 Tokens überschritten</translation>
    </message>
    <message>
        <source>At short context attention is under one per cent; at 131,072 tokens it is 2.45 times the weights.</source>
        <translation>Bei kurzem Kontext liegt die Attention unter einem Prozent; bei 131.072 Tokens beträgt sie das 2,45-Fache der Gewichte.</translation>
    </message>
    <message>
        <source>An H100 has about 989 TFLOP/s of dense FP16</source>
        <translation>Ein H100 leistet etwa 989 TFLOP/s in dichtem FP16</translation>
    </message>
    <message>
        <source>The data sheet gives 989 TFLOP/s for dense 16-bit matrix products.</source>
        <translation>Das Datenblatt nennt 989 TFLOP/s für dichte Matrixprodukte in 16 Bit.</translation>
    </message>
    <message>
        <source>At batch 1 decoding is limited by memory, far below peak compute</source>
        <translation>Bei Batch 1 begrenzt der Speicher das Dekodieren, weit unter der Spitzenleistung</translation>
    </message>
    <message>
        <source>true as stated, for batch 1; at the essay's own 5,000 tok/s the share is 0.708</source>
        <translation>stimmt wie gesagt für Batch 1; bei den 5.000 Tok/s des Essays ist der Anteil 0,708</translation>
    </message>
    <message>
        <source>One sequence uses two thousandths of the peak, because every token waits for all the weights to be read.</source>
        <translation>Eine Sequenz nutzt zwei Tausendstel der Spitzenleistung, denn jedes Token wartet, bis alle Gewichte gelesen sind.</translation>
    </message>
    <message>
        <source>One H100 gives 3,000 to 8,000 tok/s on a 70B model (compute)</source>
        <translation>Ein H100 schafft 3.000 bis 8.000 Tok/s mit einem 70B-Modell (Rechnen)</translation>
    </message>
    <message>
        <source>in FP8 the roof is 14,136 and the range is not excluded by compute</source>
        <translation>in FP8 liegt das Dach bei 14.136, und das Rechnen schließt den Bereich nicht aus</translation>
    </message>
    <message>
        <source>At 140 GFLOP per token even perfect use of 989 TFLOP/s ends at 7,064 tokens per second.</source>
        <translation>Bei 140 GFLOP je Token endet selbst die vollkommene Nutzung von 989 TFLOP/s bei 7.064 Tokens je Sekunde.</translation>
    </message>
    <message>
        <source>A 70B-class model runs on a single H100</source>
        <translation>Ein Modell der 70B-Klasse läuft auf einem einzigen H100</translation>
    </message>
    <message>
        <source>140 GB against 80 GB usable; FP8 fits with 10.0 GB left: 122 sequences of 500 tokens with FP8 KV, 61 with BF16 KV</source>
        <translation>140 GB gegen 80 GB nutzbare; FP8 passt, und 10,0 GB bleiben: 122 Sequenzen zu 500 Tokens mit FP8-KV, 61 mit BF16-KV</translation>
    </message>
    <message>
        <source>In 16 bit the weights alone need 1.75 times the memory that one card can use.</source>
        <translation>In 16 Bit brauchen allein die Gewichte das 1,75-Fache des Speichers, den eine Karte nutzen kann.</translation>
    </message>
    <message>
        <source>About 5,000 tok/s per H100 in production</source>
        <translation>Etwa 5.000 Tok/s je H100 im Betrieb</translation>
    </message>
    <message>
        <source>best MLPerf H100 SXM row 3,913 (FP8 offline): 1.28x</source>
        <translation>beste MLPerf-Zeile für H100 SXM 3.913 (FP8, offline): 1,28×</translation>
    </message>
    <message>
        <source>The calibrated model gives a quarter of it for 8-bit weights at batch 64, and an eighth for 16 bit.</source>
        <translation>Das kalibrierte Modell ergibt mit 8-Bit-Gewichten bei Batch 64 ein Viertel davon, mit 16 Bit ein Achtel.</translation>
    </message>
    <message>
        <source>A user sees 50 to 150 tok/s (on that one H100)</source>
        <translation>Ein Nutzer sieht 50 bis 150 Tok/s (auf diesem einen H100)</translation>
    </message>
    <message>
        <source>FP8 on one H100: 47.86, 4-bit (0.5625 byte) 85.08</source>
        <translation>FP8 auf einem H100: 47,86; 4 Bit (0,5625 Byte): 85,08</translation>
    </message>
    <message>
        <source>Reading 140 GB of weights for every token at 3.35 TB/s allows no more than 24 tokens per second.</source>
        <translation>Für jedes Token 140 GB Gewichte mit 3,35 TB/s zu lesen erlaubt höchstens 24 Tokens je Sekunde.</translation>
    </message>
    <message>
        <source>A user sees 50 to 150 tok/s</source>
        <translation>Ein Nutzer sieht 50 bis 150 Tok/s</translation>
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
        <translation>Zusammen 5.000 Tok/s und mehr als 50 Tok/s je Nutzer auf einem H100 in FP8</translation>
    </message>
    <message>
        <source>calibrated: batch 104 gives 2,243 tok/s at 21.6 per user (200 in, 500 out) and needs more memory than there is (87 fit)</source>
        <translation>kalibriert: Batch 104 ergibt 2.243 Tok/s bei 21,6 je Nutzer (200 hinein, 500 heraus) und braucht mehr Speicher, als da ist (87 passen)</translation>
    </message>
    <message>
        <source>Even in 8 bit one card reads all weights only 48 times per second.</source>
        <translation>Selbst in 8 Bit liest eine Karte alle Gewichte nur 48-mal je Sekunde.</translation>
    </message>
    <message>
        <source>An H100 draws about 700 W under load</source>
        <translation>Ein H100 nimmt unter Last etwa 700 W auf</translation>
    </message>
    <message>
        <source>second value: FP8 variant; measured 441 to 637 W</source>
        <translation>zweiter Wert: FP8-Fassung; gemessen 441 bis 637 W</translation>
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
        <translation>Das folgt aus 5.000 Tokens je Sekunde bei 700 W und sinkt mit dem Durchsatz, den das Modell erreichen kann.</translation>
    </message>
    <message>
        <source>0.14 J per token</source>
        <translation>0,14 J je Token</translation>
    </message>
    <message>
        <source>700 W over 5,000 tokens per second; at the calibrated throughput it is six times as much.</source>
        <translation>700 W geteilt durch 5.000 Tokens je Sekunde; beim kalibrierten Durchsatz ist es sechsmal so viel.</translation>
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
        <translation>Eine Antwort von 500 Tokens braucht 70 J GPU-Energie</translation>
    </message>
    <message>
        <source>500 times the energy per token, with the same dependence on throughput.</source>
        <translation>Das 500-Fache der Energie je Token, ebenso abhängig vom Durchsatz.</translation>
    </message>
    <message>
        <source>0.025 Wh per reply with the facility</source>
        <translation>0,025 Wh je Antwort mit dem Standort</translation>
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
        <translation>Für eine Suche werden oft 0,3 Wh genannt</translation>
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
        <translation>10⁹ Anfragen zu 500 Tokens sind 500 Milliarden Tokens am Tag</translation>
    </message>
    <message>
        <source>A billion times 500.</source>
        <translation>Eine Milliarde mal 500.</translation>
    </message>
    <message>
        <source>That is about 12.5 GWh a year</source>
        <translation>Das sind etwa 12,5 GWh im Jahr</translation>
    </message>
    <message>
        <source>500e9 x 0.025 Wh = 12.5 GWh per day: unit slip</source>
        <translation>500 · 10⁹ × 0,025 Wh = 12,5 GWh am Tag: Einheit verwechselt</translation>
    </message>
    <message>
        <source>The printed reply times a billion a day gives 9.1 to 9.2 GWh a year; 12.5 GWh is what 500 billion tokens at 0.025 Wh would take in a day.</source>
        <translation>Die gedruckte Antwort mal eine Milliarde am Tag ergibt 9,1 bis 9,2 GWh im Jahr; 12,5 GWh bräuchten 500 Milliarden Tokens zu 0,025 Wh an einem Tag.</translation>
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
        <translation>In 16 Bit liegen die beiden Preise der Massenware beiderseits der Kosten; in 8 Bit bringt selbst der niedrigere Gewinn.</translation>
    </message>
    <message>
        <source>Frontier gross margins are not fat (taken as below 50 %)</source>
        <translation>Die Rohmargen von Spitzenmodellen sind nicht üppig (verstanden als unter 50 %)</translation>
    </message>
    <message>
        <source>high end 0.927; at the essay's $1 per Mtok 0.80 to 0.93; second value: DeepSeek's day</source>
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
        <translation>Das Silizium kostet etwa 10⁻⁹ $ je Token</translation>
    </message>
    <message>
        <source>die only, as the row is worded; with memory, packaging and test (cost.silicon) 5.3e-9</source>
        <translation>nur der Chip, wie die Zeile lautet; mit Speicher, Gehäuse und Prüfung (cost.silicon) 5,3 · 10⁻⁹</translation>
    </message>
    <message>
        <source>The die alone costs a few hundred dollars and is spread over four years of tokens.</source>
        <translation>Der Chip allein kostet einige hundert Dollar, verteilt auf die Tokens von vier Jahren.</translation>
    </message>
    <message>
        <source>Data-centre capex is about 1e-6 $ per token</source>
        <translation>Die Investition ins Rechenzentrum beträgt etwa 10⁻⁶ $ je Token</translation>
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
        <translation>Das Training kostet etwa 10⁻⁸ $ je Token</translation>
    </message>
    <message>
        <source>$14M over 2 years; $100M gives 2.7e-7</source>
        <translation>$14 Mio. über 2 Jahre; $100 Mio. ergeben 2,7 · 10⁻⁷</translation>
    </message>
    <message>
        <source>A final run of $14M over two years of the printed volume gives nearly four times as much.</source>
        <translation>Ein letzter Lauf für $14 Mio., verteilt auf zwei Jahre der gedruckten Menge, ergibt fast das Vierfache.</translation>
    </message>
    <message>
        <source>Electricity is about 1e-8 $ per token</source>
        <translation>Der Strom kostet etwa 10⁻⁸ $ je Token</translation>
    </message>
    <message>
        <source>Four tenths of the printed figure, which a power of ten still covers.</source>
        <translation>Vier Zehntel der gedruckten Zahl, was eine Zehnerpotenz noch deckt.</translation>
    </message>
    <message>
        <source>The total is about 1e-6 $ per output token</source>
        <translation>Die Summe beträgt etwa 10⁻⁶ $ je Ausgabetoken</translation>
    </message>
    <message>
        <source>sum of the printed rows is 1.021e-6</source>
        <translation>Summe der gedruckten Zeilen: 1,021 · 10⁻⁶</translation>
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
        <translation>nach Operationen nach 90 Tagen ausgeglichen; nach Energie nach 170 Tagen bei 0,14 J, nach 28 bei der berichtigten Zahl</translation>
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
        <source>Korea's SK Siltron (13.5 %) is missing; the four hold 83.1 %</source>
        <translation>SK Siltron aus Korea (13,5 %) fehlt; die vier halten 83,1 %</translation>
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
    <message>
        <source>DeepSeek's service runs on 226.75 nodes of eight accelerators on average</source>
        <translation>DeepSeeks Dienst läuft im Mittel auf 226,75 Knoten mit je acht Beschleunigern</translation>
    </message>
    <message>
        <source>168 and 608 billion tokens a day at the published rates per node.</source>
        <translation>168 und 608 Milliarden Tokens am Tag bei den veröffentlichten Raten je Knoten.</translation>
    </message>
    <message>
        <source>DeepSeek's service needs 278 nodes at its peak</source>
        <translation>DeepSeeks Dienst braucht in der Spitze 278 Knoten</translation>
    </message>
    <message>
        <source>The average over the published ratio of average to peak.</source>
        <translation>Der Mittelwert geteilt durch das veröffentlichte Verhältnis von Mittel zu Spitze.</translation>
    </message>
    <message>
        <source>A day of DeepSeek's service costs $87,072</source>
        <translation>Ein Tag von DeepSeeks Dienst kostet $87.072</translation>
    </message>
    <message>
        <source>The nodes on average, rented at two dollars for an accelerator-hour.</source>
        <translation>Die Knoten im Mittel, gemietet für zwei Dollar je Beschleunigerstunde.</translation>
    </message>
    <message>
        <source>A day of DeepSeek's service would earn $562,027 at R1 prices</source>
        <translation>Ein Tag von DeepSeeks Dienst brächte zu R1-Preisen $562.027 ein</translation>
    </message>
    <message>
        <source>All tokens at the list prices of R1, with 56.3 per cent of prompts from the cache.</source>
        <translation>Alle Tokens zu den Listenpreisen von R1, 56,3 Prozent der Prompts aus dem Cache.</translation>
    </message>
    <message>
        <source>A day of DeepSeek's service would leave 84.5 per cent of its revenue</source>
        <translation>Von den Einnahmen eines Tages blieben DeepSeeks Dienst 84,5 Prozent</translation>
    </message>
    <message>
        <source>Revenue less rent, over revenue.</source>
        <translation>Einnahmen weniger Miete, geteilt durch die Einnahmen.</translation>
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
    <name>Definitions</name>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>a piece of text that a model reads or writes, about three quarters of an English word</source>
        <translation>ein Stück Text, das ein Modell liest oder schreibt, etwa drei Viertel eines englischen Wortes</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>the requests that a machine answers at the same time</source>
        <translation>die Anfragen, die eine Maschine gleichzeitig beantwortet</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>the share of a machine’s time in which it works at its batch</source>
        <translation>der Anteil der Zeit, in dem eine Maschine mit ihrem Batch arbeitet</translation>
    </message>
    <message>
        <source>accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>the chip that calculates, with its memory, such as an H100</source>
        <translation>der rechnende Chip mit seinem Speicher, etwa eine H100</translation>
    </message>
    <message>
        <source>capex</source>
        <translation>Capex</translation>
    </message>
    <message>
        <source>the price of machines and buildings, spread over their life</source>
        <translation>der Preis von Maschinen und Gebäuden, verteilt auf ihre Nutzungsdauer</translation>
    </message>
    <message>
        <source>die</source>
        <translation>Die</translation>
    </message>
    <message>
        <source>the bare piece of silicon before it is packaged</source>
        <translation>das nackte Stück Silizium vor dem Packaging</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>power usage effectiveness, the energy of the building per energy of its computers</source>
        <translation>Power Usage Effectiveness, die Energie des Gebäudes je Energie seiner Rechner</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>what is left of the price after the costs shown, as a share of it</source>
        <translation>was vom Preis nach den gezeigten Kosten bleibt, als Anteil des Preises</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>one request with its whole output</source>
        <translation>eine Anfrage mit ihrer ganzen Ausgabe</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Vergleichsbasis</translation>
    </message>
    <message>
        <source>the scenario that this one is compared with</source>
        <translation>das Szenario, mit dem dieses verglichen wird</translation>
    </message>
    <message>
        <source>draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>calculations with every uncertain input and the model’s own error drawn at random</source>
        <translation>Rechnungen, in denen jede unsichere Eingabe und der Fehler des Modells zufällig gezogen sind</translation>
    </message>
    <message>
        <source>roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>the throughput that arithmetic and memory allow at most</source>
        <translation>der Durchsatz, den Rechenwerk und Speicher höchstens zulassen</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>%1 %2 instead of %3</source>
        <translation>%1 %2 statt %3</translation>
    </message>
    <message>
        <source>The inputs are those of “%1”.</source>
        <translation>Die Eingaben sind die von „%1“.</translation>
    </message>
    <message>
        <source>Compared with “%1”: %2.</source>
        <translation>Verglichen mit „%1“: %2.</translation>
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
    <message>
        <source>%1, %2 to %3</source>
        <comment>set an input to a value, another to its</comment>
        <translation>%1, %2 auf %3</translation>
    </message>
</context>
<context>
    <name>EmbeddedRecord</name>
    <message>
        <source>it carries no Tokenscope settings: they were left out when it was exported, or an optimiser or a converter removed them. If a scenario code is printed on it, “Open a copied figure or a code” restores it</source>
        <translation>sie enthält keine Einstellungen von Tokenscope: Sie wurden beim Export weggelassen, oder ein Optimierer oder Konverter hat sie entfernt. Ist ein Szenario-Code aufgedruckt, stellt „Kopierte Abbildung oder Code öffnen“ sie wieder her</translation>
    </message>
    <message>
        <source>its settings are larger than 256 kB</source>
        <translation>ihre Einstellungen sind größer als 256 kB</translation>
    </message>
    <message>
        <source>its settings are damaged</source>
        <translation>ihre Einstellungen sind beschädigt</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>it declares entities, which no figure of Tokenscope does</source>
        <translation>sie deklariert Entitäten, was keine Abbildung von Tokenscope tut</translation>
    </message>
    <message>
        <source>it is larger than 64 MB</source>
        <translation>sie ist größer als 64 MB</translation>
    </message>
    <message>
        <source>it is no PNG, SVG or PDF</source>
        <translation>sie ist weder PNG noch SVG noch PDF</translation>
    </message>
</context>
<context>
    <name>EnergyClaim</name>
    <message>
        <source>full stack: TPU 58%, host CPU+DRAM 25%, idle backup 10%, data-centre overhead 8%; excludes training, networks, user device</source>
        <translation>gesamter Betrieb: TPU 58 %, CPU und DRAM des Hosts 25 %, Reserve im Leerlauf 10 %, Rechenzentrum 8 %; ohne Training, Netze und Endgerät</translation>
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
        <translation>H100-Server, 100 Milliarden aktive Parameter, 500 Ausgabetokens, 70 % der Höchstleistung, 10 % der Rechenleistung</translation>
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
        <translation>alle Rechenzentren, rund 1,5 % der Welt</translation>
    </message>
    <message>
        <source>GPU 700 W at 5,000 tok/s, PUE 1.3</source>
        <translation>GPU mit 700 W bei 5.000 Tok/s, PUE 1,3</translation>
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
        <translation>an H100-Daten von ML.ENERGY angepasst; Vorgabe B = 64; dazu 1,2 kW Server je 8 GPUs, mal PUE</translation>
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
    <message>
        <source>What operators published of a whole service</source>
        <translation>Was Betreiber über einen ganzen Dienst veröffentlicht haben</translation>
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
    <message>
        <source>The axes are locked.</source>
        <translation>Die Achsen sind festgehalten.</translation>
    </message>
    <message>
        <source>Marks that lie beyond them: %1.</source>
        <translation>Marken jenseits davon: %1.</translation>
    </message>
</context>
<context>
    <name>FigureCheck</name>
    <message>
        <source>Smallest text %1 pt at %2 mm</source>
        <translation>Kleinster Text %1 pt bei %2 mm</translation>
    </message>
    <message>
        <source>Contrast of texts %1, of marks %2</source>
        <translation>Kontrast der Texte %1, der Zeichen %2</translation>
    </message>
    <message>
        <source>No texts touch</source>
        <translation>Keine Texte berühren sich</translation>
    </message>
    <message>
        <source>Texts touch: %1</source>
        <translation>Texte berühren sich: %1</translation>
    </message>
    <message>
        <source>A text is cut short: %1</source>
        <translation>Ein Text ist gekürzt: %1</translation>
    </message>
    <message>
        <source>No text is cut short</source>
        <translation>Kein Text ist gekürzt</translation>
    </message>
    <message>
        <source>Source and model are named</source>
        <translation>Quelle und Modell sind genannt</translation>
    </message>
    <message>
        <source>Only the model is named as the source</source>
        <translation>Als Quelle ist nur das Modell genannt</translation>
    </message>
    <message>
        <source>There is no alternative text</source>
        <translation>Der Alternativtext fehlt</translation>
    </message>
    <message>
        <source>Alternative text is there</source>
        <translation>Der Alternativtext ist da</translation>
    </message>
    <message>
        <source>All texts lie inside</source>
        <translation>Alle Texte liegen innerhalb</translation>
    </message>
    <message>
        <source>A text runs off the edge: %1</source>
        <translation>Ein Text läuft über den Rand: %1</translation>
    </message>
    <message>
        <source>All rows and plots have room</source>
        <translation>Alle Zeilen und Diagramme haben Platz</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or plots lack room</source>
        <translation>
            <numerusform>%n Zeile oder Diagramm hat keinen Platz</numerusform>
            <numerusform>%n Zeilen oder Diagramme haben keinen Platz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureFile</name>
    <message>
        <source>%1 cannot be opened as a figure: %2.</source>
        <translation>%1 kann nicht als Abbildung geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>it is not a file that can be read</source>
        <translation>es ist keine lesbare Datei</translation>
    </message>
</context>
<context>
    <name>FigureRecord</name>
    <message>
        <source>the member “%1” of its settings is not a text</source>
        <translation>das Element „%1“ ihrer Einstellungen ist kein Text</translation>
    </message>
    <message>
        <source>it carries settings of another program</source>
        <translation>sie enthält Einstellungen eines anderen Programms</translation>
    </message>
    <message>
        <source>it was made by a newer version of Tokenscope; its printed code may still be read</source>
        <translation>sie stammt von einer neueren Version von Tokenscope; ihr aufgedruckter Code ist vielleicht noch lesbar</translation>
    </message>
    <message>
        <source>the version of its settings is not known</source>
        <translation>die Version ihrer Einstellungen ist nicht bekannt</translation>
    </message>
    <message>
        <source>its size is not one that a figure can have</source>
        <translation>ihre Größe ist keine mögliche Größe einer Abbildung</translation>
    </message>
    <message>
        <source>its settings are larger than 256 kB</source>
        <translation>ihre Einstellungen sind größer als 256 kB</translation>
    </message>
    <message>
        <source>its settings are damaged</source>
        <translation>ihre Einstellungen sind beschädigt</translation>
    </message>
    <message>
        <source>%1: %2 then, %3 now</source>
        <translation>%1: damals %2, jetzt %3</translation>
    </message>
    <message>
        <source>it compares more than four scenarios</source>
        <translation>sie vergleicht mehr als vier Szenarien</translation>
    </message>
    <message>
        <source>it varies or shows something that the model does not know</source>
        <translation>sie variiert oder zeigt etwas, das das Modell nicht kennt</translation>
    </message>
    <message>
        <source>its map varies one input twice</source>
        <translation>ihre Karte variiert eine Eingabe doppelt</translation>
    </message>
    <message>
        <source>it compares with a scenario that is not known</source>
        <translation>sie vergleicht mit einem Szenario, das nicht bekannt ist</translation>
    </message>
    <message>
        <source>a chart of it has an axis or a unit that is not known</source>
        <translation>ein Diagramm darin hat eine Achse oder eine Bezugsgröße, die nicht bekannt ist</translation>
    </message>
</context>
<context>
    <name>FigureSizes</name>
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
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>A4 page</source>
        <translation>A4-Seite</translation>
    </message>
    <message>
        <source>A side of a figure has %1 to %2 %3, not %4</source>
        <translation>Eine Seite einer Abbildung hat %1 bis %2 %3, nicht %4</translation>
    </message>
    <message>
        <source>A picture has %1 to %2 dots per inch, not %3</source>
        <translation>Ein Bild hat %1 bis %2 Punkte je Zoll, nicht %3</translation>
    </message>
    <message>
        <source>a number of pixels, such as 1200</source>
        <translation>eine Zahl von Pixeln, etwa 1200</translation>
    </message>
    <message>
        <source>a length in mm, cm, in or pt, such as 85 mm</source>
        <translation>eine Länge in mm, cm, in oder pt, etwa 85 mm</translation>
    </message>
    <message>
        <source>a number of dots per inch, such as 300</source>
        <translation>eine Zahl von Punkten je Zoll, etwa 300</translation>
    </message>
    <message>
        <source>“%1” is not %2</source>
        <translation>„%1“ ist nicht %2</translation>
    </message>
    <message>
        <source>%1 × %2 pixels are more than 64 million; choose fewer dots per inch or a smaller figure</source>
        <translation>%1 × %2 Pixel sind mehr als 64 Millionen; wählen Sie weniger Punkte je Zoll oder eine kleinere Abbildung</translation>
    </message>
    <message>
        <source>A figure has a width, in pixels or on paper</source>
        <translation>Eine Abbildung hat eine Breite, in Pixeln oder auf Papier</translation>
    </message>
    <message>
        <source>Pixels, paper and dots per inch: two of them give the third</source>
        <translation>Pixel, Papier und Punkte je Zoll: zwei davon ergeben das dritte</translation>
    </message>
    <message>
        <source>In pixels a figure has a height, too</source>
        <translation>In Pixeln hat eine Abbildung auch eine Höhe</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
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
        <source>Settings that differ from “%1”: %2.</source>
        <translation>Einstellungen, die von „%1“ abweichen: %2.</translation>
    </message>
    <message>
        <source>Tokenscope %1, model %2</source>
        <translation>Tokenscope %1, Modell %2</translation>
    </message>
    <message>
        <source>Source: %1; %2.</source>
        <translation>Quelle: %1; %2.</translation>
    </message>
    <message>
        <source>Source: %1. Nominal US dollars, 2026.</source>
        <translation>Quelle: %1. Nominale US-Dollar, 2026.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Settings: in this file, opened with Tokenscope</source>
        <translation>Einstellungen: in dieser Datei, mit Tokenscope zu öffnen</translation>
    </message>
    <message>
        <source>Settings: in the scenario file of this figure</source>
        <translation>Einstellungen: in der Szenariodatei dieser Abbildung</translation>
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
        <source>power at the server's plug</source>
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
        <source>energy per output token at the server's plug</source>
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
    <message>
        <source>memory of an accelerator</source>
        <translation>Speicher eines Beschleunigers</translation>
    </message>
    <message>
        <source>packaging of an accelerator</source>
        <translation>Packaging eines Beschleunigers</translation>
    </message>
    <message>
        <source>polysilicon of an accelerator</source>
        <translation>Polysilizium eines Beschleunigers</translation>
    </message>
    <message>
        <source>services that the supply keeps running</source>
        <translation>Dienste, die das Angebot in Betrieb hält</translation>
    </message>
    <message>
        <source>growth that the supply allows</source>
        <translation>Wachstum, das das Angebot zulässt</translation>
    </message>
    <message>
        <source>largest share of a part</source>
        <translation>größter Anteil eines Teils</translation>
    </message>
    <message>
        <source>largest share of any supply</source>
        <translation>größter Anteil eines Angebots</translation>
    </message>
    <message>
        <source>output tokens that the supply allows</source>
        <translation>Ausgabetokens, die das Angebot zulässt</translation>
    </message>
    <message>
        <source>throughput that the roofline allows</source>
        <translation>Durchsatz, den die Roofline zulässt</translation>
    </message>
    <message>
        <source>throughput for an energy per token</source>
        <translation>Durchsatz für eine Energie je Token</translation>
    </message>
    <message>
        <source>throughput for a cost per token</source>
        <translation>Durchsatz für Kosten je Token</translation>
    </message>
    <message>
        <source>share of the world's wafers</source>
        <translation>Anteil an den Wafern der Welt</translation>
    </message>
    <message>
        <source>share of the world's packaging</source>
        <translation>Anteil am Packaging der Welt</translation>
    </message>
    <message>
        <source>share of the world's memory</source>
        <translation>Anteil am Speicher der Welt</translation>
    </message>
    <message>
        <source>share of the world's EUV hours</source>
        <translation>Anteil an den EUV-Stunden der Welt</translation>
    </message>
    <message>
        <source>share of the world's polysilicon</source>
        <translation>Anteil am Polysilizium der Welt</translation>
    </message>
    <message>
        <source>share of the world's electricity</source>
        <translation>Anteil am Strom der Welt</translation>
    </message>
    <message>
        <source>share of the world's water</source>
        <translation>Anteil am Wasser der Welt</translation>
    </message>
    <message>
        <source>share of the world's carbon</source>
        <translation>Anteil am Kohlenstoff der Welt</translation>
    </message>
    <message>
        <source>total parameters</source>
        <translation>Parameter insgesamt</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>tokens of a text</source>
        <translation>Tokens eines Textes</translation>
    </message>
    <message>
        <source>cost of a text</source>
        <translation>Kosten eines Textes</translation>
    </message>
    <message>
        <source>energy of a text</source>
        <translation>Energie eines Textes</translation>
    </message>
    <message>
        <source>time of a text</source>
        <translation>Zeit für einen Text</translation>
    </message>
    <message>
        <source>energy of training</source>
        <translation>Energie des Trainings</translation>
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
    <name>FunctionalUnit</name>
    <message>
        <source>Per token</source>
        <translation>Je Token</translation>
    </message>
    <message>
        <source>per token</source>
        <translation>je Token</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Per million tokens</source>
        <translation>Je Million Tokens</translation>
    </message>
    <message>
        <source>per million tokens</source>
        <translation>je Million Tokens</translation>
    </message>
    <message>
        <source>Mtok</source>
        <translation>Mio. Tokens</translation>
    </message>
    <message>
        <source>Per reply</source>
        <translation>Je Antwort</translation>
    </message>
    <message>
        <source>per reply</source>
        <translation>je Antwort</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Je Tag</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>am Tag</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Je Jahr</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>GoalText</name>
    <message>
        <source>%1 is never %2: it is %3 at %4 and %5 at the next value, %6.</source>
        <translation>%1 ist nie %2: der Wert ist %3 bei %4 und %5 beim nächsten Wert, %6.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 is undefined for %2.</source>
        <translation>%1 ist undefiniert für %2.</translation>
    </message>
    <message>
        <source>%1 is never %2 for %3: it stays %4, which this input does not move.</source>
        <translation>%1 ist nie %2 für %3: der Wert bleibt %4, diese Eingabe bewegt ihn nicht.</translation>
    </message>
    <message>
        <source>%1 is never %2 for %3: it goes from %4 to %5.</source>
        <translation>%1 ist nie %2 für %3: der Wert geht von %4 bis %5.</translation>
    </message>
    <message>
        <source>What %1 makes %2 %3?</source>
        <comment>an input, an output, its value</comment>
        <translation>Welcher Wert von %1 ergibt %2 %3?</translation>
    </message>
    <message>
        <source>A value is needed</source>
        <translation>Ein Wert wird gebraucht</translation>
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
        <translation>Energie je Antwort (%1 Tokens)</translation>
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
    <message>
        <source>Price of high-bandwidth memory</source>
        <translation>Preis des Hochbandbreitenspeichers</translation>
    </message>
    <message>
        <source>Price of polysilicon</source>
        <translation>Preis des Polysiliziums</translation>
    </message>
    <message>
        <source>EUV scanner hours a year</source>
        <translation>EUV-Scannerstunden im Jahr</translation>
    </message>
    <message>
        <source>Semiconductor-grade polysilicon a year</source>
        <translation>Polysilizium in Halbleiterqualität im Jahr</translation>
    </message>
    <message>
        <source>World's electricity a year</source>
        <translation>Strom der Welt im Jahr</translation>
    </message>
    <message>
        <source>World's fresh water withdrawn a year</source>
        <translation>Süßwasserentnahme der Welt im Jahr</translation>
    </message>
    <message>
        <source>World's greenhouse gases a year</source>
        <translation>Treibhausgase der Welt im Jahr</translation>
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
        <source>The maker pays it: the accelerator’s price is an input of its own and stays. “Chain” in the side panel passes a rise on.</source>
        <translation>Der Hersteller zahlt es: Der Preis des Beschleunigers ist eine eigene Größe und bleibt. „Kette“ in der Seitenleiste gibt einen Anstieg weiter.</translation>
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
        <source>Power at the server's plug</source>
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
        <source>Share of the world's leading-edge wafers</source>
        <translation>Anteil an den Spitzenwafern der Welt</translation>
    </message>
    <message>
        <source>Share of the world's interposer wafers</source>
        <translation>Anteil an den Interposer-Wafern der Welt</translation>
    </message>
    <message>
        <source>Share of the world's high-bandwidth memory</source>
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
    <message>
        <source>Interposer wafers a year</source>
        <translation>Interposer-Wafer im Jahr</translation>
    </message>
    <message>
        <source>Share of the world's EUV scanner hours</source>
        <translation>Anteil an den EUV-Scannerstunden der Welt</translation>
    </message>
    <message>
        <source>Share of the world's semiconductor-grade polysilicon</source>
        <translation>Anteil am Polysilizium in Halbleiterqualität der Welt</translation>
    </message>
    <message>
        <source>Share of the world's electricity</source>
        <translation>Anteil am Strom der Welt</translation>
    </message>
    <message>
        <source>Share of the world's fresh water withdrawn</source>
        <translation>Anteil an der Süßwasserentnahme der Welt</translation>
    </message>
    <message>
        <source>Share of the world's greenhouse gases</source>
        <translation>Anteil an den Treibhausgasen der Welt</translation>
    </message>
    <message>
        <source>Interposer wafers per million output tokens</source>
        <translation>Interposer-Wafer je Million Ausgabetokens</translation>
    </message>
    <message>
        <source>Electricity of the service per million output tokens</source>
        <translation>Strom des Dienstes je Million Ausgabetokens</translation>
    </message>
    <message>
        <source>Water per million output tokens</source>
        <translation>Wasser je Million Ausgabetokens</translation>
    </message>
    <message>
        <source>Carbon per million output tokens</source>
        <translation>Kohlenstoff je Million Ausgabetokens</translation>
    </message>
    <message>
        <source>Bare dies of an accelerator</source>
        <translation>Nackte Chips eines Beschleunigers</translation>
    </message>
    <message>
        <source>Memory of an accelerator</source>
        <translation>Speicher eines Beschleunigers</translation>
    </message>
    <message>
        <source>Packaging of an accelerator</source>
        <translation>Packaging eines Beschleunigers</translation>
    </message>
    <message>
        <source>Polysilicon of an accelerator</source>
        <translation>Polysilizium eines Beschleunigers</translation>
    </message>
    <message>
        <source>Output tokens a day that the world's supply allows</source>
        <translation>Ausgabetokens am Tag, die das Angebot der Welt zulässt</translation>
    </message>
    <message>
        <source>Growth of the fleet that the world's supply allows</source>
        <translation>Wachstum der Flotte, das das Angebot der Welt zulässt</translation>
    </message>
    <message>
        <source>Throughput the roofline allows</source>
        <translation>Durchsatz laut Roofline</translation>
    </message>
    <message>
        <source>Throughput / roofline</source>
        <translation>Durchsatz / Roofline</translation>
    </message>
    <message>
        <source>Throughput for 0.14 J/token</source>
        <translation>Durchsatz für 0,14 J/Token</translation>
    </message>
    <message>
        <source>Throughput for $1 capex/Mtok</source>
        <translation>Durchsatz für 1 $ Investition/Mtok</translation>
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
        <translation>Der Betriebstag, den DeepSeek veröffentlicht hat: 608 Milliarden Tokens hinein, 168 Milliarden heraus, auf gemieteten H800.</translation>
    </message>
    <message>
        <source>Essay, repaired, FP8</source>
        <translation>Essay, berichtigt, FP8</translation>
    </message>
    <message>
        <source>The repaired essay with 8-bit weights and KV cache on two H100.</source>
        <translation>Der berichtigte Essay mit Gewichten und KV-Cache in 8 Bit auf zwei H100.</translation>
    </message>
    <message>
        <source>Essay, repaired</source>
        <translation>Essay, berichtigt</translation>
    </message>
    <message>
        <source>What the essay’s 70B model needs in 16 bit: four H100 at batch 64, with host, idle time and a cost of capital.</source>
        <translation>Was das 70B-Modell des Essays in 16 Bit braucht: vier H100 bei Batch 64, mit Host, Leerlauf und Kapitalkosten.</translation>
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
        <translation>Ein offenes Expertenmodell in 4 Bit auf einem einzigen Beschleuniger, mit so vielen Sequenzen, wie sein Speicher fasst.</translation>
    </message>
    <message>
        <source>Llama 3.1 405B on eight H100</source>
        <translation>Llama 3.1 405B auf acht H100</translation>
    </message>
    <message>
        <source>The largest open dense model in 8 bit on one server.</source>
        <translation>Das größte offene dichte Modell in 8 Bit auf einem Server.</translation>
    </message>
    <message>
        <source>Llama 3.1 8B on an RTX 4090</source>
        <translation>Llama 3.1 8B auf einer RTX 4090</translation>
    </message>
    <message>
        <source>One person, one card at home: an 8B model in 4 bit, answering 251 times a day.</source>
        <translation>Eine Person, eine Karte zu Hause: ein 8B-Modell in 4 Bit, das 251-mal am Tag antwortet.</translation>
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
    <message>
        <source>the essay’s %1</source>
        <translation>den Wert des Essays, %1</translation>
    </message>
    <message>
        <source>the preset’s %1</source>
        <translation>den Wert der Voreinstellung, %1</translation>
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
    <name>SourceText</name>
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
        <source>set by you</source>
        <translation>von Ihnen gesetzt</translation>
    </message>
    <message>
        <source>chosen for this scenario, not measured</source>
        <translation>für dieses Szenario gewählt, nicht gemessen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
        <translation>100 Mio.</translation>
    </message>
    <message>
        <source>500M</source>
        <translation>500 Mio.</translation>
    </message>
    <message>
        <source>2T</source>
        <translation>2 Bio.</translation>
    </message>
    <message>
        <source>15T</source>
        <translation>15 Bio.</translation>
    </message>
    <message>
        <source>1T</source>
        <translation>1 Bio.</translation>
    </message>
    <message>
        <source>1,000T</source>
        <translation>1.000 Bio.</translation>
    </message>
    <message>
        <source>1M</source>
        <translation>1 Mio.</translation>
    </message>
    <message>
        <source>1bn</source>
        <translation>1 Mrd.</translation>
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
        <translation>1,8 Mio.</translation>
    </message>
    <message>
        <source>900k</source>
        <translation>900.000</translation>
    </message>
    <message>
        <source>2.7bn</source>
        <translation>2,7 Mrd.</translation>
    </message>
    <message>
        <source>2M</source>
        <translation>2 Mio.</translation>
    </message>
    <message>
        <source>38,000 t</source>
        <translation>38.000 t</translation>
    </message>
    <message>
        <source>30,900 TWh</source>
        <translation>30.900 TWh</translation>
    </message>
    <message>
        <source>4,000 km³</source>
        <translation>4.000 km³</translation>
    </message>
    <message>
        <source>57 Gt</source>
        <translation>57 Gt</translation>
    </message>
</context>
<context>
    <name>Undefined</name>
    <message>
        <source>unknown: %1</source>
        <translation>unbekannt: %1</translation>
    </message>
    <message>
        <source>does not fit: needs %1 GB, has %2 GB</source>
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
    <message>
        <source>kWh per million tokens</source>
        <translation>kWh je Million Tokens</translation>
    </message>
    <message>
        <source>litres per million tokens</source>
        <translation>Liter je Million Tokens</translation>
    </message>
    <message>
        <source>kg of CO₂ per million tokens</source>
        <translation>kg CO₂ je Million Tokens</translation>
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
    <name>tokenscope::AttributionEnds</name>
    <message>
        <source>This scenario: %1</source>
        <translation>Dieses Szenario: %1</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <comment>a held scenario</comment>
        <translation>Danebengestellt: %1</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Vorlage: %1</translation>
    </message>
    <message>
        <source>From</source>
        <comment>one scenario to another</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Scenario that the difference starts from</source>
        <translation>Szenario, von dem der Unterschied ausgeht</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one scenario to another</comment>
        <translation>zu</translation>
    </message>
    <message>
        <source>Scenario that is explained</source>
        <translation>Szenario, das erklärt wird</translation>
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
    <name>tokenscope::CatalogueCommands</name>
    <message>
        <source>The catalogues stay as they were: %1</source>
        <translation>Die Kataloge bleiben, wie sie waren: %1</translation>
    </message>
    <message>
        <source>The catalogues are those that ship</source>
        <translation>Die Kataloge sind die mitgelieferten</translation>
    </message>
    <message>
        <source>The catalogues have the rows of %1</source>
        <translation>Die Kataloge haben die Zeilen aus %1</translation>
    </message>
</context>
<context>
    <name>tokenscope::CatalogueSheet</name>
    <message>
        <source>Catalogues</source>
        <translation>Kataloge</translation>
    </message>
    <message>
        <source>Use a &amp;file…</source>
        <translation>&amp;Datei verwenden…</translation>
    </message>
    <message>
        <source>Only what &amp;ships</source>
        <translation>Nur &amp;Mitgeliefertes</translation>
    </message>
    <message>
        <source>A catalogue of your own adds rows and changes shipped ones.</source>
        <translation>Ein eigener Katalog fügt Zeilen hinzu und ändert mitgelieferte.</translation>
    </message>
    <message>
        <source>With the rows of %1, marked “own catalogue” in their source.</source>
        <translation>Mit den Zeilen aus %1, in der Quelle mit „own catalogue“ gekennzeichnet.</translation>
    </message>
    <message>
        <source>Use a catalogue of your own</source>
        <translation>Einen eigenen Katalog verwenden</translation>
    </message>
    <message>
        <source>Catalogues (*.json);;All files (*)</source>
        <translation>Kataloge (*.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>tokenscope::ChainPanel</name>
    <message>
        <source>Links of the supply chain</source>
        <translation>Glieder der Lieferkette</translation>
    </message>
    <message>
        <source>Scroll the supply chain</source>
        <translation>Die Lieferkette rollen</translation>
    </message>
    <message>
        <source>The chain behind a token</source>
        <translation>Die Kette hinter einem Token</translation>
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
    <name>tokenscope::ChartSwitches</name>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Equal lengths are equal differences</source>
        <translation>Gleiche Längen sind gleiche Unterschiede</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Equal lengths are equal ratios: each step is 10×</source>
        <translation>Gleiche Längen sind gleiche Verhältnisse: Jeder Schritt ist 10×</translation>
    </message>
    <message>
        <source>Amounts per</source>
        <translation>Beträge je</translation>
    </message>
    <message>
        <source>What the amounts of the chart are stated per</source>
        <translation>Worauf sich die Beträge im Diagramm beziehen</translation>
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
    <message>
        <source>More charts</source>
        <translation>Weitere Diagramme</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
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
    <name>tokenscope::ComparisonCommands</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Four scenarios are held already; remove one first</source>
        <translation>Vier Szenarien stehen schon daneben; entfernen Sie zuerst eines</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>%1 danebenstellen</translation>
    </message>
    <message>
        <source>%1 is held beside the others: see the chart “Compare”</source>
        <translation>%1 steht neben den anderen: siehe das Diagramm „Vergleich“</translation>
    </message>
    <message>
        <source>Hold a scenario</source>
        <translation>Ein Szenario danebenstellen</translation>
    </message>
    <message>
        <source>Scenarios (*.tokx);;All files (*)</source>
        <translation>Szenarien (*.tokx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Compare two machines</source>
        <translation>Zwei Maschinen vergleichen</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>There is no change to replay</source>
        <translation>Es gibt keine Änderung zum Wiederholen</translation>
    </message>
    <message>
        <source>%1 was written by a later version; only that compares it rightly</source>
        <translation>%1 stammt von einer neueren Version; nur diese vergleicht es richtig</translation>
    </message>
    <message>
        <source>Not every held scenario is there again: %1</source>
        <translation>Nicht jedes daneben gestellte Szenario ist wieder da: %1</translation>
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
        <source>Computed from the other settings. Click to type it</source>
        <translation>Aus den anderen Einstellungen berechnet. Klicken zum Eintippen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, what a button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>Zurücksetzen auf %1</translation>
    </message>
    <message>
        <source>Extend the track to this value</source>
        <translation>Leiste bis zu diesem Wert verlängern</translation>
    </message>
    <message>
        <source>Locked: left out of what moves a number and of what makes a value. Click to unlock</source>
        <translation>Gesperrt: ausgelassen bei dem, was eine Zahl bewegt, und bei der Zielsuche. Klicken entsperrt</translation>
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
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
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
    <message>
        <source>Scenarios and figures (*.tokx *.png *.svg *.pdf);;All files (*)</source>
        <translation>Szenarien und Abbildungen (*.tokx *.png *.svg *.pdf);;Alle Dateien (*)</translation>
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
    <name>tokenscope::ExplorerBar</name>
    <message>
        <source>Output shown</source>
        <translation>Gezeigtes Ergebnis</translation>
    </message>
    <message>
        <source>Input on the horizontal axis</source>
        <translation>Eingabe auf der waagerechten Achse</translation>
    </message>
    <message>
        <source>Input on the vertical axis</source>
        <translation>Eingabe auf der senkrechten Achse</translation>
    </message>
    <message>
        <source>over</source>
        <comment>an output over an input</comment>
        <translation>über</translation>
    </message>
    <message>
        <source>and</source>
        <comment>an input and another</comment>
        <translation>und</translation>
    </message>
    <message>
        <source>What the chart varies</source>
        <translation>Was das Diagramm verändert</translation>
    </message>
</context>
<context>
    <name>tokenscope::ExportDialog</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Publish a figure</source>
        <translation>Abbildung veröffentlichen</translation>
    </message>
    <message>
        <source>Check before publishing</source>
        <translation>Prüfung vor der Veröffentlichung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Quellenangabe</translation>
    </message>
    <message>
        <source>Citation in Markdown</source>
        <translation>Quellenangabe in Markdown</translation>
    </message>
    <message>
        <source>Citation in BibTeX</source>
        <translation>Quellenangabe in BibTeX</translation>
    </message>
    <message>
        <source>%1 has no ending that says what to write; use %2.</source>
        <translation>%1 hat keine Endung, die sagt, was zu schreiben ist; möglich sind %2.</translation>
    </message>
    <message>
        <source>The figure is too large to be written; choose a smaller size.</source>
        <translation>Die Abbildung ist zu groß, um geschrieben zu werden; wählen Sie eine kleinere Größe.</translation>
    </message>
    <message>
        <source>Export a figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf);;Data (*.csv);;Data with tables (*.json);;All of them (*.zip)</source>
        <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf);;Daten (*.csv);;Daten mit Tabellen (*.json);;Alle zusammen (*.zip)</translation>
    </message>
    <message>
        <source>Seen at a width of</source>
        <translation>Gesehen in einer Breite von</translation>
    </message>
    <message>
        <source>Width at which the figure will be seen</source>
        <translation>Breite, in der die Abbildung gesehen wird</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>der eigenen</translation>
    </message>
</context>
<context>
    <name>tokenscope::ExportForm</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
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
        <source>Print, for grey paper</source>
        <translation>Druck, auch in Grau</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projektor</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Durchsichtig</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Pixels of a PNG</source>
        <translation>Pixel eines PNG</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>Definitions of terms under the figure</source>
        <translation>Begriffserklärungen unter der Abbildung</translation>
    </message>
    <message>
        <source>All settings that differ, under the figure</source>
        <translation>Alle abweichenden Einstellungen unter der Abbildung</translation>
    </message>
    <message>
        <source>Letters of an SVG as shapes</source>
        <translation>Buchstaben eines SVG als Umrisse</translation>
    </message>
    <message>
        <source>Lets you or a reader reopen these settings</source>
        <translation>Lässt Sie oder Leser diese Einstellungen wieder öffnen</translation>
    </message>
    <message>
        <source>The file then contains the settings and texts, and no names of files or people</source>
        <translation>Die Datei enthält dann die Einstellungen und Texte, aber keine Namen von Dateien oder Personen</translation>
    </message>
    <message>
        <source>Preview as seen</source>
        <translation>Vorschau gesehen</translation>
    </message>
    <message>
        <source>with usual sight</source>
        <translation>mit üblichem Sehen</translation>
    </message>
    <message>
        <source>without red cones</source>
        <translation>ohne Rotzapfen</translation>
    </message>
    <message>
        <source>without green cones</source>
        <translation>ohne Grünzapfen</translation>
    </message>
    <message>
        <source>without blue cones</source>
        <translation>ohne Blauzapfen</translation>
    </message>
    <message>
        <source>on a grey printer</source>
        <translation>auf einem Graudrucker</translation>
    </message>
    <message>
        <source>who says so, beside the model</source>
        <translation>wer es neben dem Modell sagt</translation>
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
    <name>tokenscope::FigureOpener</name>
    <message>
        <source>the copied figure</source>
        <translation>die kopierte Abbildung</translation>
    </message>
    <message>
        <source>Open by scenario code</source>
        <translation>Mit Szenario-Code öffnen</translation>
    </message>
    <message>
        <source>The code at the lower right of a figure, such as TOK1-YT9R-J025-19:</source>
        <translation>Der Code unten rechts auf einer Abbildung, etwa TOK1-YT9R-J025-19:</translation>
    </message>
    <message>
        <source>The code is for %1.</source>
        <translation>Der Code steht für %1.</translation>
    </message>
    <message>
        <source>The code was not read: %1.</source>
        <translation>Der Code wurde nicht gelesen: %1.</translation>
    </message>
    <message>
        <source>This figure was made with %1, model %2.</source>
        <translation>Diese Abbildung entstand mit %1, Modell %2.</translation>
    </message>
    <message>
        <source>The present model gives other figures. %1.</source>
        <translation>Das jetzige Modell ergibt andere Zahlen. %1.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Use as baseline</source>
        <translation>Als Vergleichsbasis verwenden</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare with a figure</source>
        <translation>Mit einer Abbildung vergleichen</translation>
    </message>
</context>
<context>
    <name>tokenscope::FigurePreview</name>
    <message>
        <source>Preview: %1</source>
        <translation>Vorschau: %1</translation>
    </message>
</context>
<context>
    <name>tokenscope::GoalSheet</name>
    <message>
        <source>One value:</source>
        <translation>Ein Wert:</translation>
    </message>
    <message>
        <source>%1 values:</source>
        <translation>%1 Werte:</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Set %1 to any value from %2 to %3: to the first</source>
        <translation>%1 auf einen Wert von %2 bis %3 setzen: auf den ersten</translation>
    </message>
    <message>
        <source>What makes a value?</source>
        <translation>Was ergibt einen Wert?</translation>
    </message>
    <message>
        <source>What</source>
        <comment>What utilisation makes …</comment>
        <translation>Welcher Wert von</translation>
    </message>
    <message>
        <source>makes</source>
        <comment>What utilisation makes the margin 0</comment>
        <translation>ergibt</translation>
    </message>
    <message>
        <source>Input to change</source>
        <translation>Zu ändernde Eingabe</translation>
    </message>
    <message>
        <source>Output to reach</source>
        <translation>Zu erreichendes Ergebnis</translation>
    </message>
    <message>
        <source>Value to reach, with its unit</source>
        <translation>Zu erreichender Wert mit Einheit</translation>
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
    <name>tokenscope::HeldDialog</name>
    <message>
        <source>Held scenarios</source>
        <translation>Danebengestellte Szenarien</translation>
    </message>
    <message>
        <source>The first is what the others are compared with. F2 renames.</source>
        <translation>Mit dem ersten werden die anderen verglichen. F2 benennt um.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Remove %1 from the comparison</source>
        <translation>%1 aus dem Vergleich entfernen</translation>
    </message>
    <message>
        <source>Reorder the comparison</source>
        <translation>Den Vergleich umordnen</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation>In %1 umbenennen</translation>
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
    <message>
        <source>Hold a &amp;preset</source>
        <translation>Eine &amp;Vorgabe danebenstellen</translation>
    </message>
    <message>
        <source>Parameters of a mi&amp;xture</source>
        <translation>Parameter einer &amp;Mischung</translation>
    </message>
    <message>
        <source>Solve for active parameters</source>
        <translation>Nach aktiven Parametern auflösen</translation>
    </message>
    <message>
        <source>The usual: all else stays</source>
        <translation>Wie üblich: alles andere bleibt</translation>
    </message>
    <message>
        <source>Solve for total parameters</source>
        <translation>Nach der Gesamtzahl der Parameter auflösen</translation>
    </message>
    <message>
        <source>The active parameters stay, the total follows</source>
        <translation>Die aktiven Parameter bleiben, die Gesamtzahl folgt</translation>
    </message>
    <message>
        <source>Solve for the number of experts</source>
        <translation>Nach der Zahl der Experten auflösen</translation>
    </message>
    <message>
        <source>The active parameters stay, the number of experts follows</source>
        <translation>Die aktiven Parameter bleiben, die Zahl der Experten folgt</translation>
    </message>
    <message>
        <source>The chart in sight has no amounts of this kind</source>
        <translation>Das Diagramm hat keine Beträge dieser Art</translation>
    </message>
    <message>
        <source>A&amp;mounts per</source>
        <translation>Beträ&amp;ge je</translation>
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
    <name>tokenscope::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinung</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Show &amp;uncertainty bands</source>
        <translation>&amp;Unsicherheitsbänder zeigen</translation>
    </message>
    <message>
        <source>&amp;Compare also rows that agree</source>
        <translation>Im Vergleich auch &amp;gleiche Zeilen zeigen</translation>
    </message>
    <message>
        <source>&amp;Forget the axes and units chosen for charts</source>
        <translation>Gewählte Achsen und Bezugsgrößen der Diagramme &amp;vergessen</translation>
    </message>
    <message>
        <source>Unsaved &amp;work</source>
        <translation>Nicht gespeicherte &amp;Arbeit</translation>
    </message>
    <message>
        <source>A copy of unsaved work is kept there, at most three seconds old. It goes when the work is saved or given up, and is offered after a crash.</source>
        <translation>Dort liegt eine Kopie nicht gespeicherter Arbeit, höchstens drei Sekunden alt. Sie verschwindet, wenn die Arbeit gespeichert oder aufgegeben wird, und wird nach einem Absturz angeboten.</translation>
    </message>
    <message>
        <source>Folder of unsaved work</source>
        <translation>Ordner der nicht gespeicherten Arbeit</translation>
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
    <message>
        <source>Beyond the track; its menu extends the track</source>
        <translation>Jenseits der Leiste; ihr Menü verlängert sie</translation>
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
    <message>
        <source>The program ended without saving, and what was kept of the work in %1 cannot be read. %2</source>
        <translation>Das Programm endete ohne zu speichern, und was von der Arbeit in %1 aufbewahrt wurde, lässt sich nicht lesen. %2</translation>
    </message>
    <message>
        <source>It is an older one: the latest cannot be read. %1</source>
        <translation>Es ist eine ältere: Die neueste lässt sich nicht lesen. %1</translation>
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
    <message>
        <source>10 % more of it changes</source>
        <translation>10 % mehr davon ändert</translation>
    </message>
</context>
<context>
    <name>tokenscope::ShockBox</name>
    <message>
        <source>Shock on</source>
        <translation>Schock auf</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>The link’s price changes</source>
        <translation>Der Preis des Glieds ändert sich</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>The world’s yearly supply changes</source>
        <translation>Das Jahresangebot der Welt ändert sich</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Preis: %1</translation>
    </message>
    <message>
        <source>Supply of %1</source>
        <translation>Angebot: %1</translation>
    </message>
    <message>
        <source>no shock, ×1</source>
        <translation>kein Schock, ×1</translation>
    </message>
    <message>
        <source>What if the price or the supply were this many times what it is? The scenario stays as it is until the shock is put into it.</source>
        <translation>Was, wenn Preis oder Angebot so viel Mal so groß wären? Das Szenario bleibt, wie es ist, bis der Schock übernommen wird.</translation>
    </message>
    <message>
        <source>times %1</source>
        <translation>mal %1</translation>
    </message>
    <message>
        <source>Choose a link to shock it.</source>
        <translation>Ein Glied wählen, um es zu erschüttern.</translation>
    </message>
    <message>
        <source>Put the shock into the scenario</source>
        <translation>Den Schock ins Szenario übernehmen</translation>
    </message>
    <message>
        <source>A shock must be between ×0.1 and ×10</source>
        <translation>Ein Schock muss zwischen ×0,1 und ×10 liegen</translation>
    </message>
    <message>
        <source>Price of %1 ×%2</source>
        <translation>Preis %1 ×%2</translation>
    </message>
    <message>
        <source>Supply of %1 ×%2</source>
        <translation>Angebot %1 ×%2</translation>
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
    <name>tokenscope::SizeFields</name>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höhe in Pixeln</translation>
    </message>
    <message>
        <source>Width on paper</source>
        <translation>Breite auf Papier</translation>
    </message>
    <message>
        <source>Height on paper</source>
        <translation>Höhe auf Papier</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Punkte je Zoll</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Paper, mm</source>
        <translation>Papier, mm</translation>
    </message>
    <message>
        <source>What is wrong with the size</source>
        <translation>Was an der Größe nicht stimmt</translation>
    </message>
    <message>
        <source>In mm; cm, in and pt are understood, too. Without a height the figure grows until its charts have room.</source>
        <translation>In mm; auch cm, in und pt werden verstanden. Ohne Höhe wächst die Abbildung, bis ihre Diagramme Platz haben.</translation>
    </message>
    <message>
        <source>Pixels, paper and dots per inch: the two that are typed last give the third</source>
        <translation>Pixel, Papier und Punkte je Zoll: die beiden zuletzt eingegebenen ergeben das dritte</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
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
    <message>
        <source>Set the baseline</source>
        <translation>Die Basis setzen</translation>
    </message>
</context>
<context>
    <name>tokenscope::TextSheet</name>
    <message>
        <source>unknown in this scenario</source>
        <translation>in diesem Szenario unbekannt</translation>
    </message>
    <message>
        <source>%1, %2, %3 s</source>
        <comment>dollars, watt-hours, seconds</comment>
        <translation>%1, %2, %3 s</translation>
    </message>
    <message>
        <source>Characters: %1</source>
        <translation>Zeichen: %1</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>Wörter: %1</translation>
    </message>
    <message>
        <source>Tokens, estimated: %1, at %2 characters each (the setting “Characters per token”)</source>
        <translation>Tokens, geschätzt: %1, zu je %2 Zeichen (Einstellung „Zeichen je Token“)</translation>
    </message>
    <message>
        <source>Reading it: %1</source>
        <translation>Lesen: %1</translation>
    </message>
    <message>
        <source>Writing it: %1</source>
        <translation>Schreiben: %1</translation>
    </message>
    <message>
        <source>A text of your own</source>
        <translation>Ein eigener Text</translation>
    </message>
    <message>
        <source>Paste, drop or type a text</source>
        <translation>Text einfügen, hineinziehen oder eingeben</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>What the text takes</source>
        <translation>Was der Text braucht</translation>
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
