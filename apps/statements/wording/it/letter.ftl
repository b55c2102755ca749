### The objection as a letter by post, in Italian: what stands around the text of objection.ftl.

subject =
    { $act ->
        [forbid] Divieto: nessun trattamento di dati personali per l’IA presso Meta
        [oppose] Opposizione all’uso di dati personali per l’IA presso Meta
        [cease] Richiesta di cessare l’uso di dati personali per l’IA presso Meta
       *[object] Opposizione all’uso di dati personali per l’IA presso Meta
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

salutation =
    { $way ->
        [two] A chi di competenza,
        [three] Gentili signore e signori,
       *[one] Spettabile società,
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

identity =
    { $way ->
        [two] Queste indicazioni vi aiutano a individuare i dati e a rispondere:
        [three] Per individuare i dati, e per la vostra risposta:
       *[one] Affinché possiate trovare i dati e rispondere:
    }
    .name =
        { $account ->
            [yes] { $behalf ->
                    [self] Nome dell’account:
                   *[child] Il mio nome:
                }
           *[no] { $behalf ->
                    [self] Nome:
                   *[child] Il mio nome:
                }
        }
    .profile = Profilo su { $accounts }:
    .content = Dove si trovano i contenuti (link o descrizione):
    .email = E-mail per la risposta:
    .mandate = In allegato: copia di ciò che mi consente di agire per questa persona.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista
