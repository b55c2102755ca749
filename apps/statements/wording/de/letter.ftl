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
        [two] Sehr geehrte Damen und Herren bei Meta
        [three] Sehr geehrtes Meta-Team
       *[one] Sehr geehrte Damen und Herren
    }{ $instrument ->
        [fadp] {""}
       *[other] !
    }
    .version = 3
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

identity =
    { $way ->
        [two] Diese Angaben helfen beim Auffinden der Daten und bei der Antwort:
        [three] Zum Auffinden der Daten und für Ihre Antwort:
       *[one] Damit Sie die Daten finden und antworten können:
    }
    .name =
        { $account ->
            [yes] { $behalf ->
                    [self] Name des Kontos:
                   *[child] Mein eigener Name:
                }
           *[no] { $behalf ->
                    [self] Name:
                   *[child] Mein eigener Name:
                }
        }
    .profile = Profil bei { $accounts }:
    .content = Wo die Inhalte sind (Link oder Beschreibung):
    .email = E-Mail für Ihre Antwort:
    .mandate = Anlage: Kopie des Dokuments, das mich zur Vertretung berechtigt.
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft
