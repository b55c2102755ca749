### Wat iemand moet weten voordat een klacht de deur uit gaat, in het Nederlands. Staat ernaast, nooit erin.
###
### Kort en rustig; wat de autoriteit zelf vraagt, staat er zoals het naslagwerk het heeft. Waarden: $items (een
### lijst van talen), $place (een webadres of een naam), $meta, $detail (de code van een taal).

language =
    Deze autoriteit neemt klachten aan in: { $items }. Deze tekst is een ontwerp: laat hem vertalen voordat je
    hem verstuurt, of vraag de autoriteit om hulp.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

sender =
    Zet je naam en postadres bovenaan. Autoriteiten wijzen klachten zonder die gegevens af.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

meta-first =
    De wet wil dat je eerst bij Meta klaagt. Stuur Meta de herinnering, wacht op het antwoord, en kom dan terug
    naar deze klacht.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

prior-request =
    Deze autoriteit wil zien dat je het eerst aan Meta hebt gevraagd. Voeg je brief aan Meta toe en het bewijs
    dat die is verstuurd.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

no-email = Een gewone e-mail telt hier niet als klacht. Gebruik het formulier van de autoriteit, of onderteken op papier.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

nothing-more =
    Sinds 2 april 2027 somt de wet op wat er in zo’n klacht moet staan. De autoriteit mag vragen hoe je
    ondertekent en verstuurt, maar geen extra inhoud eisen voordat ze ernaar kijkt.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

only-a-report =
    Deze autoriteit neemt een melding aan. Ze kan die onderzoeken, maar hoeft je geen beslissing te geven.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

form = De autoriteit heeft een eigen formulier: { $place }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

address = We weten het postadres niet zeker. Kijk het na op de site van de autoriteit zelf: { $place }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

proceedings =
    Sommige autoriteiten vragen of de zaak al bij een rechter of een andere autoriteit ligt. Is dat zo, voeg dan
    een regel toe die dat zegt.
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

language-name =
    { $detail ->
        [bg] Bulgaars
        [bs] Bosnisch
        [ca] Catalaans
        [cnr] Montenegrijns
        [cs] Tsjechisch
        [cy] Welsh
        [da] Deens
        [de] Duits
        [el] Grieks
        [en] Engels
        [es] Spaans
        [et] Estisch
        [fi] Fins
        [fo] Faeröers
        [fr] Frans
        [ga] Iers
        [gv] Manx
        [hr] Kroatisch
        [hu] Hongaars
        [is] IJslands
        [it] Italiaans
        [ja] Japans
        [ka] Georgisch
        [ko] Koreaans
        [lb] Luxemburgs
        [lt] Litouws
        [lv] Lets
        [mk] Macedonisch
        [mt] Maltees
        [nb] Noors
        [nl] Nederlands
        [nn] Nieuwnoors
        [pl] Pools
        [pt] Portugees
        [pt-BR] Portugees
        [ro] Roemeens
        [sk] Slowaaks
        [sl] Sloveens
        [sq] Albanees
        [sr] Servisch
        [sv] Zweeds
        [sw] Swahili
        [th] Thais
        [uk] Oekraïens
       *[other] de taal van het land
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken
