### Der Widerspruch als Brief, auf Deutsch: was um den Text von objection.ftl herum steht.

subject =
    { $act ->
        [forbid] Untersagung: keine Bearbeitung von Personendaten für KI bei Meta
        [cease] Aufforderung, keine personenbezogenen Daten für KI bei Meta zu verwenden
       *[object] Widerspruch gegen die Verwendung personenbezogener Daten für KI bei Meta
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

salutation =
    { $way ->
        [two] Guten Tag
        [three] An das Team Privacy Operations
       *[one] Sehr geehrte Damen und Herren
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft
