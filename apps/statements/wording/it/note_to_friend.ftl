### A few lines to somebody who shares pictures, in Italian. Warm, three sentences, no law.
###
### The reader is a friend: no blame, no pressure, and the way out is as easy as the way in. "I miei figli"
### stands for one child as well, so that the line says nothing about a son or a daughter.

note =
    { $way ->
        [two] Ciao, un piccolo favore: in alcune delle cose che condividi su Facebook o Instagram ci
            sono immagini { note-whom }, e so che è un gesto gentile. Meta usa i post pubblici per
            sviluppare la sua IA, e io posso decidere solo di ciò che condivido; potresti rimuovere
            quelle immagini, oppure { note-tag }? In molti Paesi puoi { note-object } anche per i tuoi
            post, è gratis, e ti farei vedere volentieri dove.
        [three] Ciao, sto pensando alle immagini { note-whom } che si trovano online, alcune nei tuoi
            post. Meta usa i post pubblici per sviluppare la sua IA, quindi per me sarebbe importante se
            togliessi quelle immagini, o almeno { note-tag }. In molti Paesi puoi { note-object } anche
            per i tuoi post; se vuoi, ti aiuto con piacere.
       *[one] Ciao, a volte condividi immagini { note-whom }, e so che lo fai con le migliori
            intenzioni. Meta usa i post pubblici per sviluppare la sua IA e io non posso cambiare ciò
            che condividono altri: potresti togliere quelle immagini, o almeno { note-tag }? In molti
            Paesi puoi { note-object } anche per i tuoi post; ti mostro volentieri come si fa.
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

note-object =
    { $act ->
        [forbid] vietarlo
        [cease] dire di no
       *[object] opporti
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

note-whom =
    { $behalf ->
        [child] dei miei figli
        [represented] di una persona per cui parlo
       *[self] mie
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

note-tag =
    { $behalf ->
        [self] il mio tag
       *[child] il tag
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista
