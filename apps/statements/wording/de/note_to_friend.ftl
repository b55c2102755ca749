### Ein paar Zeilen an jemanden, der Bilder teilt, auf Deutsch. Herzlich, drei Sätze, kein Recht, per Du.

note =
    { $way ->
        [two] Hallo, eine kleine Bitte: Manches, was du auf Facebook oder Instagram teilst, zeigt
            { note-whom }, und ich weiß, es ist lieb gemeint. Meta nutzt öffentliche Beiträge für seine KI,
            und regeln kann ich nur, was ich selbst teile; magst du diese Bilder herausnehmen oder
            { note-tag } entfernen? In vielen Ländern kannst du für deine eigenen Beiträge { note-object },
            das kostet nichts, und ich zeige dir gern, wo.
        [three] Hi, ich denke gerade darüber nach, was von { note-whom-dat } im Netz steht, und manches
            davon steht bei dir. Meta nutzt öffentliche Beiträge für seine KI, deshalb würde es mir viel
            bedeuten, wenn du diese Bilder löschst oder wenigstens { note-tag }. In vielen Ländern kannst
            du für deine Beiträge { note-object }; wenn du magst, helfe ich dir gern dabei.
       *[one] Hi, du teilst manchmal Bilder von { note-whom-dat }, und ich weiß, dass du es gut meinst.
            Meta nutzt öffentliche Beiträge für seine KI, und was andere teilen, kann ich nicht ändern;
            nimmst du diese Bilder heraus oder entfernst { note-tag }? In vielen Ländern kannst
            du für deine eigenen Beiträge { note-object }, und ich zeige dir gern, wie.
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

note-object =
    { $act ->
        [forbid] auch die Nutzung untersagen
        [cease] auch Nein sagen
       *[object] auch widersprechen
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

note-whom =
    { $behalf ->
        [child] mein Kind
        [represented] jemanden, für den ich spreche
       *[self] mich
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

note-whom-dat =
    { $behalf ->
        [child] meinem Kind
        [represented] jemandem, für den ich spreche
       *[self] mir
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

note-tag =
    { $behalf ->
        [self] meine Markierung
       *[child] die Markierung
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft
