### The cards on which people pick what is true for them, in Italian. The title is what they would say.
###
### Short words, no law, "tu" to the reader. The values are those of en/grounds.ftl: $behalf.

reasonable_expectations =
    { $behalf ->
        [represented] L’ha condiviso per le persone, non per l’IA
       *[self] L’ho condiviso per le persone, non per l’IA
    }
    .hint = Era per amici, un’associazione, chi segue il profilo o clienti.
    .question = Per chi era?
    .friends_family = Famiglia e amici
    .club = Un’associazione o un gruppo
    .followers =
        { $behalf ->
             [represented] Chi segue questa persona
            *[self] Chi mi segue
        }
    .customers = Clienti
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

old_posts = Molte cose sono vecchie
    .hint = Alcune risalgono a prima del 2024, quando Meta ha parlato di questo uso.
    .question = A quale anno risale la parte più vecchia?
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

posted_as_minor =
    { $behalf ->
        [represented] Alcune cose risalgono a prima dei suoi 18 anni
       *[self] Avevo meno di 18 anni quando ho pubblicato alcune cose
    }
    .hint = Vecchi post o foto di quel periodo sono ancora online.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

not_informed =
    { $behalf ->
        [represented] Non ha avuto informazioni chiare
       *[self] Non ho avuto informazioni chiare
    }
    .hint = Da Meta non è arrivato nessun avviso chiaro, né via e-mail né nell’app.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

no_account =
    { $behalf ->
        [child] Mio figlio o mia figlia non ha un account Meta
        [represented] Questa persona non ha un account Meta
       *[self] Non ho un account Meta
    }
    .hint =
        { $behalf ->
            [child] Solo altre persone possono aver condiviso qualcosa su tuo figlio o tua figlia.
            [represented] Solo altre persone possono aver condiviso qualcosa su questa persona.
           *[self] Solo altre persone possono aver condiviso qualcosa su di te.
        }
    .question = Chi condivide queste cose?
    .friends = Amici
    .club = Un’associazione o un gruppo
    .employer = Un datore di lavoro
    .school = Una scuola
    .strangers =
        { $behalf ->
             [child] Persone che non conosciamo
             [represented] Persone che non conosce
            *[self] Persone che non conosco
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

ai_chats =
    { $behalf ->
        [represented] Ha raccontato cose a Meta AI
       *[self] Ho raccontato cose a Meta AI
    }
    .hint =
        { $behalf ->
            [represented] La usava come strumento. Non serve dire di che cosa si trattava.
           *[self] La usavi come strumento. Non serve dire di che cosa si trattava.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

sensitive_health =
    { $behalf ->
        [child] Mostra qualcosa sulla salute di mio figlio o mia figlia
        [represented] Mostra qualcosa sulla sua salute
       *[self] Mostra qualcosa sulla mia salute
    }
    .hint = Non serve dire che cosa. Nel testo c’è solo la parola salute.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

sensitive_belief =
    { $behalf ->
        [represented] Mostra in che cosa crede o per che cosa si impegna
       *[self] Mostra in che cosa credo o per che cosa mi impegno
    }
    .hint = Fede, politica o sindacato. Non serve dire quale.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

sensitive_orientation =
    { $behalf ->
        [represented] Mostra qualcosa di molto privato su questa persona
       *[self] Mostra qualcosa di molto privato
    }
    .hint = Per esempio chi si ama o chi si è. Il testo non dice di che cosa si tratta.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

children_in_photos =
    { $behalf ->
        [child] Ci sono foto di mio figlio o mia figlia
       *[self] I miei figli sono nelle mie foto
    }
    .hint = I minori non possono capire dove può portare tutto questo. Il testo non fa nomi.
    .question =
        { $behalf ->
            [child] Che età ha tuo figlio o tua figlia nelle foto?
           *[self] Che età hanno nelle foto?
        }
    .baby = Primi mesi di vita
    .small_child = Età prescolare
    .school_age = Età scolare
    .teenager = Adolescenza
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

child_posted_by_others = Altri condividono immagini di mio figlio o mia figlia
    .hint = Tuo figlio o tua figlia non può decidere.
    .question = Chi le condivide?
    .school = Una scuola
    .nursery = Un nido o un asilo
    .club = Un’associazione
    .family = Qualcuno in famiglia
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

minor_user = Mio figlio o mia figlia usa le app di Meta
    .hint = Tuo figlio o tua figlia ha meno di 18 anni. Questo conta.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

third_parties_shown =
    { $behalf ->
        [represented] Nelle foto ci sono anche altre persone
       *[self] Nelle mie foto ci sono anche altre persone
    }
    .hint = Non hanno mai scelto di servire all’IA.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

others_post_me =
    { $behalf ->
        [represented] Altri condividono cose su questa persona
       *[self] Altri condividono cose su di me
    }
    .hint =
        { $behalf ->
            [represented] Questa persona non può cambiare le loro impostazioni.
           *[self] Tu non puoi cambiare le loro impostazioni.
        }
    .question = Chi le condivide?
    .friends = Amici
    .club = Un’associazione o un gruppo
    .employer = Un datore di lavoro
    .school = Una scuola
    .strangers =
        { $behalf ->
             [represented] Persone che non conosce
            *[self] Persone che non conosco
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

stalking_violence =
    { $behalf ->
        [child] Devo fare attenzione alla sicurezza di mio figlio o mia figlia
        [represented] Deve fare attenzione alla propria sicurezza
       *[self] Devo fare attenzione alla mia sicurezza
    }
    .hint = Non serve dire perché. Il testo non dà dettagli.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

identity_fraud =
    { $behalf ->
        [represented] Qualcuno si è spacciato per questa persona
       *[self] Qualcuno si è spacciato per me
    }
    .hint = È stato fatto un uso scorretto di un nome, di immagini, di una voce o di un account.
    .question = Che cosa è stato usato?
    .name = Il nome
    .pictures = Le immagini
    .voice = La voce
    .account = L’account
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

likeness_deepfake =
    { $behalf ->
        [represented] Il suo volto o la sua voce si possono copiare
       *[self] Il mio volto o la mia voce si possono copiare
    }
    .hint = Ci sono molte immagini o registrazioni online.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

location_routine =
    { $behalf ->
        [child] Mostra i luoghi e le abitudini di mio figlio o mia figlia
        [represented] Mostra dove abita o che cosa fa ogni giorno
       *[self] Mostra dove abito o che cosa faccio ogni giorno
    }
    .hint = Messi insieme, i post possono dire dove si trova una persona e quando.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

professional_secrecy =
    { $behalf ->
        [represented] Il suo lavoro deve restare riservato
       *[self] Il mio lavoro deve restare riservato
    }
    .hint = C’è un dovere di riservatezza verso le persone con cui si lavora.
    .question = Di che lavoro si tratta?
    .health = Sanità
    .law = Professioni legali
    .church = Chiesa o assistenza spirituale
    .social_work = Lavoro sociale
    .teaching = Insegnamento
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

creator_works =
    { $behalf ->
        [represented] Condivide opere proprie
       *[self] Condivido opere mie
    }
    .hint = I modelli possono copiare uno stile personale.
    .question = Di che opere si tratta?
    .photographs = Fotografie
    .drawings = Disegni o dipinti
    .writing = Testi
    .music = Musica
    .film = Film o video
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

life_change =
    { $behalf ->
        [represented] Da allora la sua vita è cambiata
       *[self] Da allora la mia vita è cambiata
    }
    .hint = I vecchi post oggi danno un’immagine sbagliata. Non serve dire altro.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

cannot_leave =
    { $behalf ->
        [represented] Non può semplicemente andarsene
       *[self] Non posso semplicemente andarmene
    }
    .hint = Un’associazione, una scuola, la famiglia o il lavoro sono solo lì.
    .question = A che cosa serve?
    .club = Un’associazione o un gruppo
    .school = Un gruppo scolastico
    .family_abroad = Famiglia all’estero
    .work = Lavoro
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

wrong_ai_output =
    { $behalf ->
        [represented] Meta AI ha detto qualcosa di falso o privato su questa persona
       *[self] Meta AI ha detto qualcosa di falso o privato su di me
    }
    .hint = Hai visto una risposta di questo tipo.
    .question = In quale anno?
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

## Grounds from other walks of life

sensitive_origin =
    { $behalf ->
        [represented] Mostra da dove viene
       *[self] Mostra da dove vengo
    }
    .hint = Non serve dire altro. Nel testo c’è solo la parola origine.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

inferred_sensitive =
    { $behalf ->
        [represented] Messo insieme, rivela cose private
       *[self] Messo insieme, rivela cose private
    }
    .hint = Niente è stato detto apertamente, ma post e immagini lo lasciano capire.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

criminal_matters =
    { $behalf ->
        [represented] Una parte riguarda un reato o un processo
       *[self] Una parte riguarda un reato o un processo
    }
    .hint = Come vittima, come testimone o come parte accusata. Non serve dire quale.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

dependants =
    { $behalf ->
        [represented] Si prende cura di qualcuno che si vede lì
       *[self] Mi prendo cura di qualcuno che si vede lì
    }
    .hint = Qualcuno che ha bisogno di assistenza. Il testo non fa nomi e non parla di malattie.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

deceased = Mostra qualcuno che è morto
    .hint =
        { $behalf ->
            [represented] In queste immagini c’è anche questa persona.
           *[self] In queste immagini ci sei anche tu. Si tratta dei tuoi ricordi.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

journalist_activist =
    { $behalf ->
        [represented] Prende posizione in pubblico, e c’è chi si fida di lei
       *[self] Prendo posizione in pubblico, e c’è chi si fida di me
    }
    .hint = Nell’informazione, per una causa o per i diritti umani. Il testo non dà dettagli.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

persecution =
    { $behalf ->
        [child] Può mettere in pericolo persone in un altro Paese
        [represented] Può mettere in pericolo persone in un altro Paese
       *[self] Può mettere in pericolo persone in un altro Paese
    }
    .hint = Il testo non nomina nessun Paese e nessuna persona.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

exposed_role =
    { $behalf ->
        [represented] Il suo lavoro la espone a ostilità
       *[self] Il mio lavoro mi espone a ostilità
    }
    .hint = Il testo non dice dove si lavora.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

workplace_exposure =
    { $behalf ->
        [represented] Può danneggiarla sul lavoro
       *[self] Può danneggiarmi sul lavoro
    }
    .hint = I vecchi post si possono estrapolare dal loro contesto.
    .question = Di che cosa si tratta?
    .job_search = Ricerca di un lavoro
    .employer_rules = Regole sul lavoro
    .old_statements = Cose dette molto tempo fa
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

likeness_is_income =
    { $behalf ->
        [represented] Vive del suo volto o della sua voce
       *[self] Vivo del mio volto o della mia voce
    }
    .hint = Le copie fatte con l’IA possono togliere lavoro.
    .question = Di che lavoro si tratta?
    .modelling = Moda e fotografia
    .acting = Recitazione
    .voice = Lavoro con la voce
    .sport = Sport
    .influencer = Un canale proprio
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

business_page =
    { $behalf ->
        [represented] Gestisce una pagina che la mostra
       *[self] Gestisco una pagina che mi mostra
    }
    .hint = Un’impresa non può opporsi, ma la persona che c’è dietro sì.
    .question = Che pagina è?
    .sole_trader = Una piccola attività propria
    .club_officer = Un’associazione
    .artist = La propria arte
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

form_obstacle =
    { $behalf ->
        [child] Il modulo non ha funzionato per noi
        [represented] Il modulo non ha funzionato per questa persona
       *[self] Il modulo non ha funzionato per me
    }
    .hint = Questo non deve fermarti. Anche una lettera conta.
    .question = Che cosa è andato storto?
    .hacked = L’account è finito in mano ad altri
    .blocked = L’account è bloccato
    .lost_access = Non riusciamo ad accedere
    .no_code = Il codice non è mai arrivato
    .barrier = Non si riesce a usare il modulo così com’è
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

conscience =
    { $behalf ->
        [represented] È contrario a ciò in cui crede
       *[self] È contrario a ciò in cui credo
    }
    .hint = Meglio insieme a un altro motivo. Non serve dire di quale convinzione si tratta.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

memorisation =
    { $behalf ->
        [child] Mio figlio o mia figlia si riconosce facilmente
        [represented] Questa persona si riconosce facilmente
       *[self] Mi si riconosce facilmente
    }
    .hint = Ciò che è raro può tornare in quello che dice un’IA.
    .question = Per quale motivo?
    .rare_name = Un nome raro
    .unusual_story = Una storia insolita
    .many_pictures = Molte immagini che si somigliano
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista
