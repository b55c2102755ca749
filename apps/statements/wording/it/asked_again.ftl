### "They asked me again", in Italian: for somebody whose objection Meta had already accepted, or held.
###
### Values as in en/asked_again.ftl.

again-asked =
    In data { $sent } { did }. { $told ->
        [yes] In data { $since_day } avete confermato che vi avreste dato seguito.
       *[no] {""}
    } { $way ->
        [two] Il vostro messaggio in data { $asked_day } torna a chiedermi la stessa cosa, come se non
            avessi detto niente.
        [three] In data { $asked_day } la domanda mi è stata rivolta un’altra volta, come se non avessi
            mai scritto.
       *[one] In data { $asked_day } mi avete posto di nuovo la domanda, come se nulla fosse stato
            detto.
    }
    .short =
        In data { $sent } { did-short }. { $way ->
            [two] Il vostro messaggio in data { $asked_day } torna a chiedermi la stessa cosa.
            [three] La domanda mi è stata rivolta di nuovo in data { $asked_day }.
           *[one] In data { $asked_day } mi avete posto di nuovo la domanda.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

still =
    { $act ->
        [forbid] Il divieto
       *[object] { noun-start }
    } vale ancora. { $act ->
        [forbid] { $way ->
                [two] Non gli ho posto un limite di tempo e non l’ho ritirato.
                [three] Non ha una data di scadenza, e non è stato ritirato.
               *[one] Non era limitato nel tempo, e non l’ho ritirato.
            }
       *[object] { $way ->
                [two] Non le ho posto un limite di tempo e non l’ho ritirata.
                [three] Non ha una data di scadenza, e non è stata ritirata.
               *[one] Non era limitata nel tempo, e non l’ho ritirata.
            }
    }{ $instrument ->
        [gdpr] {" "}Meta ha dichiarato pubblicamente che chi si è già opposto non ha bisogno di
            farlo di nuovo.
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

repeated =
    { $way ->
        [two] Perché non ci siano dubbi, ecco di nuovo il testo:
        [three] Nel caso fosse andato perduto, lo ripeto qui:
       *[one] Per sicurezza, lo dico ancora una volta:
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

relapse = { requests-intro }
    .apply =
        { $number ->
            [many] applicare { the-noun } senza interruzioni, per ogni account;
           *[other] applicare { the-noun } senza interruzioni;
        }
    .between =
        { $instrument ->
            [gdpr] dirmi se nel frattempo avete usato dei dati e, se sì, cancellarli dagli insiemi di
                addestramento (art. 17, par. 1, lett. c));
            [uk_gdpr] dirmi se nel frattempo avete usato dei dati e, se sì, cancellarli dagli insiemi di
                addestramento (art. 17, par. 1, lett. c));
            [fadp] dirmi se nel frattempo avete usato dei dati e, se sì, cancellarli dagli insiemi di
                addestramento (art. 32 cpv. 2 LPD);
           *[other] dirmi se nel frattempo avete usato dei dati e, se sì, cancellarli dagli insiemi di
                addestramento;
        }
    .restrict =
        { $instrument ->
            [gdpr] limitare il trattamento fino al chiarimento (art. 18, par. 1, lett. d));
            [uk_gdpr] limitare il trattamento fino al chiarimento (art. 18, par. 1, lett. d));
           *[other] non usare i dati a questo scopo fino al chiarimento;
        }
    .why = spiegarmi il perché della nuova domanda;
    .confirm = confermare tutto questo per iscritto.
    .short =
        { $act ->
            [forbid] Il divieto vale ancora.
           *[object] { noun-start } vale ancora.
        } { $acknowledged ->
            [yes] Confermate il ricevimento entro 30 giorni, poi per iscritto l’applicazione senza
                interruzioni.
           *[no] { $tone ->
                    [firm] Mi aspetto che { $act ->
                            [forbid] lo
                           *[object] la
                        } applichiate senza interruzioni e che lo confermiate per iscritto.
                   *[plain] Vi chiedo di applicar{ $act ->
                            [forbid] lo
                           *[object] la
                        } senza interruzioni e di confermarlo per iscritto.
                }
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista
