### Een paar regels aan iemand die foto’s deelt, in het Nederlands. Warm, drie zinnen, geen recht.
###
### De lezer is een vriend: geen verwijt, geen druk, en weigeren is even makkelijk als doen.

note =
    { $way ->
        [two] Hallo, een kleine vraag: op een deel van wat je op Facebook of Instagram deelt,
            { note-shown }, en ik weet dat je het goed bedoelt. Meta gebruikt openbare berichten om zijn AI te
            ontwikkelen, en ik kan alleen iets regelen voor wat ik zelf deel; zou je die foto’s willen weghalen, of
            { note-tag } eraf willen halen? In veel landen kun je { note-object }, het is
            gratis, en ik laat je graag zien waar.
        [three] Hoi, ik heb nagedacht over wat er van { note-whom } online staat, ook in een paar van jouw berichten.
            Meta gebruikt openbare berichten om zijn AI te ontwikkelen, dus het zou veel voor me betekenen als je
            die foto’s weghaalt, of in elk geval { note-tag }. In veel landen kun je { note-object }; als je wilt, help ik je graag.
       *[one] Hoi, je deelt soms foto’s van { note-whom }, en ik weet dat je het goed bedoelt. Meta gebruikt
            openbare berichten om zijn AI te ontwikkelen en ik kan niets veranderen aan wat anderen delen, dus zou je
            die foto’s willen weghalen, of { note-tag } eraf willen halen? In veel landen kun je { note-object }; ik laat je graag zien hoe.
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

note-object =
    { $act ->
        [forbid] dit ook voor je eigen berichten verbieden
        [cease] ook voor je eigen berichten nee zeggen
       *[object] ook voor je eigen berichten bezwaar maken
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

note-whom =
    { $behalf ->
        [child] mijn kind
        [represented] iemand voor wie ik opkom
       *[self] mij
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

note-shown =
    { $behalf ->
        [child] staat mijn kind
        [represented] staat iemand voor wie ik opkom
       *[self] sta ik
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

note-tag =
    { $behalf ->
        [self] mijn tag
       *[child] de tag
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken
